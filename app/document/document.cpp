// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"

#include "app/document/opening_view.h"
#include "app/document/session.h"
#include "model/formats/save_file.h"

#include <QFileInfo>

namespace capex {

namespace {

/// Goes from one Dataset to another and back, and has nothing left to clean up.
class ReplaceDataset : public QUndoCommand
{
public:
    using Show = std::function<void(const Dataset&)>;

    ReplaceDataset(const QString& step, Dataset before, Dataset after, Show show)
        : QUndoCommand(step)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_show(std::move(show))
    {
    }

    void undo() override { m_show(m_before); }
    void redo() override { m_show(m_after); }

private:
    Dataset m_before;
    Dataset m_after;
    Show m_show;
};

Dataset withViews(const Dataset& dataset, SavedViews views)
{
    DatasetParts parts = dataset.parts();
    parts.views = std::move(views);
    return Dataset(std::move(parts));
}

SavedViews viewsOf(const Dataset& dataset)
{
    const auto views = dataset.views();
    return {views.begin(), views.end()};
}

/// The views without companies that the figures do not have any more.
SavedViews adapted(SavedViews views, const Dataset& dataset)
{
    for (SavedView& view : views) {
        view.settings = adapted(std::move(view.settings), dataset);
        view.options.focus.removeIf([&](const CompanyId& id) { return !dataset.company(id); });
    }
    return views;
}

} // namespace

Document::Document(Session* session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

void Document::openBundled()
{
    take({{bundledFigures(), {}}}, {});
}

bool Document::open(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    Result<FigureFile> read =
        readFigureFile(whole, ReadContext{QDate::currentDate(), bundledFigures()});
    if (!read) {
        Q_EMIT refused(whole, {Finding{Finding::Severity::Error, {}, read.error().text()}});
        return false;
    }
    if (!read->dataset) {
        Q_EMIT refused(whole, read->findings);
        return false;
    }
    take(std::move(*read), whole);
    return true;
}

bool Document::reload()
{
    return isBundled() || open(m_path);
}

bool Document::isOpenFile(const QString& path) const
{
    return !isBundled() && QFileInfo(path) == QFileInfo(m_path);
}

bool Document::losesForeignChange(const QString& path) const
{
    return isOpenFile(path) && isChanged(path, m_stamp);
}

Outcome Document::saveAs(const QString& path)
{
    const FigureFormat* const format = formatOf(path);
    if (!format) {
        return Error{path, tr("the ending says no format"), writtenEndings().join(tr(" or "))};
    }
    const Result<QByteArray> content = writeFigures(m_dataset, *format);
    if (!content) {
        return content.error();
    }
    Outcome saved = saveFile(path, *content);
    if (saved && (isOpenFile(path) || format->holdsEverything())) {
        m_stamp = stampOf(*content);
    }
    if (saved && format->holdsEverything()) {
        m_path = QFileInfo(path).absoluteFilePath();
        m_format = format;
        m_history.setClean();
        Q_EMIT pathChanged();
    }
    return saved;
}

void Document::edit(const QString& step, const Dataset& dataset)
{
    if (dataset != m_dataset) {
        m_history.push(new ReplaceDataset(step, m_dataset, dataset,
                                          [this](const Dataset& shown) { replace(shown); }));
    }
}

void Document::editViews(const QString& step, SavedViews views)
{
    edit(step, withViews(m_dataset, std::move(views)));
}

void Document::take(FigureFile read, QString path)
{
    m_dataset = std::move(*read.dataset);
    m_path = std::move(path);
    m_format = read.format;
    m_findings = std::move(read.findings);
    m_stamp = std::move(read.stamp);
    m_history.clear();
    const auto kept = m_session && !holdsViews() ? m_session->savedViews(m_path) : std::nullopt;
    if (kept) {
        m_dataset = withViews(m_dataset, adapted(*kept, m_dataset));
    }
    Q_EMIT changed();
}

void Document::replace(const Dataset& dataset)
{
    const SavedViews before = viewsOf(m_dataset);
    m_dataset = dataset;
    if (m_session && !holdsViews()) {
        const SavedViews originals = isBundled() ? viewsOf(bundledFigures()) : SavedViews();
        m_session->changeSavedViews(m_path, {before, viewsOf(m_dataset), originals});
    }
    Q_EMIT edited();
}

bool Document::holdsViews() const
{
    return !isBundled() && m_format->holdsEverything();
}

} // namespace capex
