// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"

#include "app/document/opening_view.h"
#include "app/document/session.h"
#include "model/figures/excerpt.h"
#include "model/formats/save_file.h"
#include "model/wording/finding_words.h"

#include <QFileInfo>

#include <functional>
#include <utility>

namespace capex {

namespace {

/// Goes from one value to another and back, and has nothing left to clean up.
template <typename Value>
class Replace : public QUndoCommand
{
public:
    using Show = std::function<void(const Value&)>;

    Replace(const QString& step, Value before, Value after, Show show)
        : QUndoCommand(step)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_show(std::move(show))
    {
    }

    void undo() override { m_show(m_before); }
    void redo() override { m_show(m_after); }

private:
    Value m_before;
    Value m_after;
    Show m_show;
};

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
    connect(&m_loader, &FigureLoader::loaded, this, &Document::receive);
}

void Document::openBundled()
{
    m_loader.cancel();
    take({{bundledFigures(), bundledViews(), {}}}, BundledOrigin());
}

bool Document::open(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const auto read = m_loader.load(whole);
    return !read || receive(whole, *read);
}

bool Document::receive(const QString& path, const ReadOutcome& read)
{
    if (!read || !read->dataset) {
        Q_EMIT refused(path, refusalOf(read));
        return false;
    }
    take(*read, FileOrigin{path});
    Q_EMIT opened(path);
    return true;
}

bool Document::reload()
{
    return isBundled() || open(pathOf(m_origin));
}

bool Document::isOpenFile(const QString& path) const
{
    return !isBundled() && QFileInfo(path) == QFileInfo(pathOf(m_origin));
}

void Document::noteFile(const FigureFile& read)
{
    m_savedDataset = *read.dataset;
    m_savedViews = read.views;
    m_format = read.format;
    m_findings = read.findings;
    m_stamp = read.stamp;
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
    const auto content = writeFigures(m_dataset, m_views, *format);
    if (!content) {
        return errorOf(content.error(), Speech::Translated);
    }
    const SaveOutcome kept =
        isChanged(path, stampOf(*content)) ? keepBackup(path) : SaveOutcome(std::monostate{});
    Outcome saved = inWords(saveFile(path, *content), Speech::Translated);
    if (saved && !kept) {
        Q_EMIT backupFailed(errorOf(kept.error(), Speech::Translated).text(Speech::Translated));
    }
    if (saved && (isOpenFile(path) || format->holdsEverything())) {
        m_stamp = stampOf(*content);
    }
    if (saved && format->holdsEverything()) {
        m_origin = FileOrigin{QFileInfo(path).absoluteFilePath()};
        m_format = format;
        m_savedDataset = m_dataset;
        m_savedViews = m_views;
        m_history.setClean();
        Q_EMIT pathChanged();
    }
    return saved;
}

void Document::edit(const QString& step, const Dataset& dataset)
{
    if (dataset != m_dataset) {
        m_loader.cancel();
        m_history.push(new Replace<Dataset>(step, m_dataset, dataset,
                                            std::bind_front(&Document::replace, this)));
    }
}

void Document::edit(const QString& step, const Dataset& dataset, const SavedViews& views)
{
    if (dataset != m_dataset && views != m_views) {
        m_history.beginMacro(step);
        edit(step, dataset);
        editViews(step, views);
        m_history.endMacro();
    } else {
        edit(step, dataset);
        editViews(step, views);
    }
}

void Document::editViews(const QString& step, const SavedViews& views)
{
    if (views != m_views) {
        m_loader.cancel();
        m_history.push(new Replace<SavedViews>(step, m_views, views,
                                               std::bind_front(&Document::replaceViews, this)));
    }
}

void Document::editLayout(const QString& step, const PageLayout& before, const PageLayout& after)
{
    if (after != before) {
        m_history.push(new Replace<PageLayout>(step, before, after,
                                               std::bind_front(&Document::layoutRequested, this)));
    }
}

void Document::take(FigureFile read, Origin origin)
{
    m_dataset = std::move(*read.dataset);
    m_views = std::move(read.views);
    m_savedDataset = m_dataset;
    m_savedViews = m_views;
    m_origin = std::move(origin);
    m_format = read.format;
    m_findings = std::move(read.findings);
    m_stamp = std::move(read.stamp);
    m_history.clear();
    if (const auto kept =
            m_session && !holdsViews() ? m_session->savedViews(m_origin) : std::nullopt) {
        m_views = adapted(*kept, m_dataset);
    }
    Q_EMIT changed();
}

void Document::replace(const Dataset& dataset)
{
    m_dataset = dataset;
    Q_EMIT edited();
}

void Document::replaceViews(const SavedViews& views)
{
    const SavedViews before = std::exchange(m_views, views);
    if (m_session && !holdsViews()) {
        m_session->changeSavedViews(m_origin,
                                    {before, views, isBundled() ? bundledViews() : SavedViews()});
    }
    Q_EMIT viewsEdited();
}

bool Document::holdsViews() const
{
    return !isBundled() && m_format->holdsEverything();
}

} // namespace capex
