// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/review_commands.h"

#include "app/document/document.h"
#include "app/document/document_name.h"
#include "app/exporting/proven_file.h"
#include "app/loading/loads_dialog.h"
#include "app/loading/table_import.h"
#include "app/window/file_filters.h"
#include "model/changes/known_names.h"
#include "model/changes/loads.h"
#include "model/changes/merge.h"
#include "views/panels/review_panel.h"

#include <QFileInfo>
#include <QSplitter>

#include <algorithm>
#include <numeric>
#include <utility>

namespace capex {

ReviewCommands::ReviewCommands(Document& document, Language language, QSplitter& centre,
                               QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_language(language)
    , m_centre(centre)
    , m_window(window)
{
    connect(&m_loader, &FigureLoader::loaded, this, &ReviewCommands::receive);
    // What is changed otherwise is no longer what the review speaks of.
    connect(&document, &Document::changed, this, &ReviewCommands::end);
    connect(&document, &Document::edited, this, &ReviewCommands::end);
}

bool ReviewCommands::isReviewing() const
{
    return m_panel && m_panel->review();
}

Dataset ReviewCommands::shown() const
{
    return isReviewing() ? m_panel->review()->outcome() : m_document.dataset();
}

std::optional<Dataset> ReviewCommands::before() const
{
    return isReviewing() ? std::optional(m_document.dataset()) : std::nullopt;
}

void ReviewCommands::askAndLoad()
{
    const QString path = askForFile(&m_window, tr("Load updated figures"), m_document.origin());
    if (!path.isEmpty()) {
        load(path);
    }
}

void ReviewCommands::load(const QString& path)
{
    if (isForProof(path)) {
        Q_EMIT proofFound(QFileInfo(path).absoluteFilePath());
    } else {
        loadFor(path, ReviewMode::Merge);
    }
}

void ReviewCommands::showLoads()
{
    auto* const dialog = new LoadsDialog(m_document, m_language, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReviewCommands::reload()
{
    if (!m_document.isBundled()) {
        loadFor(pathOf(m_document.origin()), ReviewMode::Replace);
    }
}

void ReviewCommands::loadFor(const QString& path, ReviewMode mode)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (isForeignTableFile(whole)) {
        Q_EMIT tableFound(whole);
        return;
    }
    m_mode = mode;
    if (const auto read = m_loader.load(whole, known())) {
        receive(whole, *read);
    }
}

Dataset ReviewCommands::known() const
{
    return knowing(m_document.dataset(), bundledFigures());
}

void ReviewCommands::receive(const QString& path, const ReadOutcome& read)
{
    if (read && read->dataset) {
        Q_EMIT wasRead(path, read->findings);
        show(path, *read, m_mode);
    } else {
        Q_EMIT refused(path, refusalOf(read));
    }
}

void ReviewCommands::show(const QString& path, FigureFile read, ReviewMode mode,
                          const QString& origin)
{
    const Review review(m_document.dataset(), *read.dataset, mode);
    if (review.changes().isEmpty()) {
        discard();
        if (origin.isEmpty() && m_document.isOpenFile(path)) {
            m_document.noteFile(read);
        }
        Q_EMIT said(tr("%1 says nothing new: %n figures are the same", nullptr,
                       static_cast<int>(review.changes().same))
                        .arg(shownFileName(path)));
        return;
    }
    m_path = path;
    m_origin = origin;
    m_file = std::move(read);
    showReview(review);
}

/// Of what m_path names.
void ReviewCommands::showReview(const Review& review)
{
    const bool canOpen = m_origin.isEmpty() && QFileInfo::exists(m_path) &&
                         !isForeignTableFile(m_path) && !m_document.isOpenFile(m_path);
    makePanel();
    m_panel->showReview(shownFileName(m_path), review, canOpen);
    if (m_panel->isHidden()) {
        m_panel->show();
        shareHeight();
    }
    Q_EMIT shownChanged();
}

void ReviewCommands::standAs(const ReviewCommands& other)
{
    if (other.isReviewing()) {
        m_path = other.m_path;
        m_origin = other.m_origin;
        m_file = other.m_file;
        showReview(*other.m_panel->review());
    }
}

void ReviewCommands::makePanel()
{
    if (m_panel) {
        return;
    }
    m_panel = new ReviewPanel(m_language);
    m_panel->hide();
    m_centre.insertWidget(1, m_panel);
    connect(m_panel, &ReviewPanel::takenChanged, this, &ReviewCommands::shownChanged);
    connect(m_panel, &ReviewPanel::acceptRequested, this, &ReviewCommands::accept);
    connect(m_panel, &ReviewPanel::discardRequested, this, &ReviewCommands::discard);
    connect(m_panel, &ReviewPanel::companySelected, this, &ReviewCommands::companySelected);
    connect(m_panel, &ReviewPanel::yearRequested, this, &ReviewCommands::yearRequested);
    connect(m_panel, &ReviewPanel::openRequested, this,
            [this] { Q_EMIT openRequested(std::exchange(m_path, {})); });
}

/// The picture keeps most of the room: it shows what the changes do.
void ReviewCommands::shareHeight()
{
    constexpr int wished = 260;
    const int all = m_centre.height();
    const int panel = std::min(wished, all * 2 / 5);
    QList<int> heights = m_centre.sizes();
    const int rest = std::accumulate(heights.begin() + 2, heights.end(), 0);
    heights[0] = all - panel - rest;
    heights[1] = panel;
    m_centre.setSizes(heights);
}

void ReviewCommands::accept()
{
    const Review review = *m_panel->review();
    const QString path = std::exchange(m_path, {});
    const QString origin = std::exchange(m_origin, {});
    take(path, std::exchange(m_file, {}), review, origin);
}

/// `outcome` with the record of what leads to it, if anything does.
Dataset ReviewCommands::recorded(const Dataset& outcome, const QString& path,
                                 const QString& origin) const
{
    if (outcome == m_document.dataset()) {
        return outcome;
    }
    const QFileInfo file(path);
    const bool isFile = origin.isEmpty() && file.exists();
    return withLoad(outcome,
                    loadOf(m_document.dataset(), outcome, file.fileName(), QDate::currentDate(),
                           isFile ? file.absoluteFilePath() : origin));
}

void ReviewCommands::take(const QString& path, const FigureFile& file, const Review& review,
                          const QString& origin)
{
    const QString name = QFileInfo(path).fileName();
    // Taken whole, the open file is what it is, in its order and with its ids.
    const bool isOpenFile = origin.isEmpty() && m_document.isOpenFile(path);
    const bool isWhole = isOpenFile && review.takesEverything();
    const Dataset outcome = isWhole ? *file.dataset : review.outcome();
    const SavedViews views =
        isWhole ? file.views : mergedViews(m_document.views(), file.views, review.changes().names);
    if (isOpenFile) {
        m_document.noteFile(file);
    }
    m_document.edit(tr("loading %1").arg(name),
                    isOpenFile ? outcome : recorded(outcome, path, origin), views);
    Q_EMIT said(
        tr("%n changes of %1 were taken over", nullptr, static_cast<int>(review.takenCount()))
            .arg(shownFileName(path)));
}

void ReviewCommands::discard()
{
    if (isReviewing()) {
        end();
        Q_EMIT shownChanged();
    }
}

/// Nothing is under review any more; who calls this sees to it that the right figures are shown.
void ReviewCommands::end()
{
    m_loader.cancel();
    m_path.clear();
    m_origin.clear();
    m_file = {};
    if (isReviewing()) {
        m_panel->clear();
        m_panel->hide();
    }
}

} // namespace capex
