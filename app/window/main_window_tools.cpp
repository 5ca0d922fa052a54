// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/actions/action_list.h"
#include "app/actions/action_text.h"
#include "app/document/opening_view.h"
#include "app/window/dialogs.h"
#include "app/window/file_questions.h"
#include "model/comparison/listing.h"
#include "model/figures/excerpt.h"
#include "model/search/search.h"
#include "views/chart/chart_view.h"
#include "views/panels/as_of_strip.h"
#include "views/panels/chart_page.h"
#include "views/panels/companies_panel.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/figures_page.h"
#include "views/panels/finder.h"
#include "views/panels/findings_panel.h"
#include "views/panels/help_window.h"
#include "views/panels/saved_views_dialog.h"
#include "views/panels/status_line.h"
#include "views/panels/table_view.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>

// What serves every page: finding, saved views, undo, another language.
namespace capex {

namespace {

constexpr std::size_t mostHits = 50;
constexpr int layoutMilliseconds = 50;

/// The heading in the guide, which is in English.
QString guideSection(View view)
{
    QString words = wordOf(view).replace(u'-', QStringLiteral(" and "));
    words[0] = words[0].toUpper();
    return words;
}

} // namespace

void MainWindow::connectHistory()
{
    QUndoStack& history = m_document.history();
    const auto show = [this] { showHistory(); };
    connect(&history, &QUndoStack::indexChanged, this, show);
    connect(&history, &QUndoStack::cleanChanged, this, show);
    connect((*m_actions)[Command::Undo], &QAction::triggered, &history, &QUndoStack::undo);
    connect((*m_actions)[Command::Redo], &QAction::triggered, &history, &QUndoStack::redo);
    connect(&m_document, &Document::edited, this, &MainWindow::showEdited);
    showHistory();
}

void MainWindow::showHistory()
{
    const QUndoStack& history = m_document.history();
    QAction& undo = *(*m_actions)[Command::Undo];
    QAction& redo = *(*m_actions)[Command::Redo];
    undo.setEnabled(history.canUndo());
    redo.setEnabled(history.canRedo());
    undo.setText(history.canUndo() ? tr("&Undo %1").arg(menuText(history.undoText()))
                                   : tr("&Undo"));
    redo.setText(history.canRedo() ? tr("&Redo %1").arg(menuText(history.redoText()))
                                   : tr("&Redo"));
    setWindowModified(m_document.isModified());
}

void MainWindow::showEdited()
{
    const Dataset& dataset = m_document.dataset();
    offerOf(dataset);
    m_controller.setSettings(adapted(m_controller.settings(), dataset));
}

SavedView MainWindow::shownView(const QString& name) const
{
    SavedView view;
    view.name = name;
    view.view = currentView();
    view.settings = m_controller.settings();
    view.options = m_controller.state().options;
    return view;
}

SavedViews MainWindow::savedViews() const
{
    const auto views = m_document.dataset().views();
    return {views.begin(), views.end()};
}

SavedViewsDialog* MainWindow::showSavedViews()
{
    if (!m_savedViews) {
        m_savedViews = new SavedViewsDialog(this);
        m_savedViews->setAttribute(Qt::WA_DeleteOnClose);
        m_savedViews->addActions({(*m_actions)[Command::Undo], (*m_actions)[Command::Redo]});
        connectSavedViews(*m_savedViews);
    }
    m_savedViews->show();
    m_savedViews->raise();
    m_savedViews->activateWindow();
    return m_savedViews;
}

void MainWindow::connectSavedViews(SavedViewsDialog& dialog)
{
    const auto fill = [this, &dialog] {
        dialog.setViews(savedViews(), m_language);
        dialog.offerOriginals(m_document.isBundled());
    };
    connect(&m_document, &Document::edited, &dialog, fill);
    connect(&m_document, &Document::changed, &dialog, fill);
    connect(&dialog, &SavedViewsDialog::viewsChanged, &m_document, &Document::editViews);
    connect(&dialog, &SavedViewsDialog::viewChosen, this, &MainWindow::showView);
    connect(&dialog, &SavedViewsDialog::saveWanted, this, &MainWindow::saveView);
    connect(&dialog, &SavedViewsDialog::originalsWanted, this, [this] {
        const auto views = bundledFigures().views();
        m_document.editViews(tr("bringing back the views"), {views.begin(), views.end()});
    });
    fill();
}

void MainWindow::saveView(const QString& name)
{
    const SavedViews views = added(savedViews(), shownView(name));
    m_document.editViews(tr("saving view “%1”").arg(views.back().name), views);
}

void MainWindow::askForViewName()
{
    showSavedViews()->askForName({});
}

bool MainWindow::save()
{
    const FigureFormat* const format = formatOf(m_document.path());
    if (!format || !format->holdsEverything()) {
        return askAndSaveAs();
    }
    if (!m_document.isModified()) {
        m_status->showWord(tr("There are no changes to save"));
        return true;
    }
    return saveAs(m_document.path());
}

bool MainWindow::mayLeaveDocument()
{
    if (!m_document.isModified()) {
        return true;
    }
    const UnsavedAnswer answer = askAboutUnsaved(this, documentName());
    return answer == UnsavedAnswer::Discard || (answer == UnsavedAnswer::Save && save());
}

bool MainWindow::mayOverwrite(const QString& path)
{
    if (!m_document.losesForeignChange(path)) {
        return true;
    }
    switch (askAboutForeignChange(this, documentName())) {
    case ForeignChangeAnswer::Overwrite:
        return true;
    case ForeignChangeAnswer::Reload:
        m_document.reload();
        return false;
    case ForeignChangeAnswer::KeepBoth:
        return askAndSaveAs(freePath(m_document.path()));
    case ForeignChangeAnswer::Cancel:
        return false;
    }
    return false;
}

void MainWindow::showSessionFault()
{
    if (const auto fault = m_session.takeFault()) {
        m_status->showWord(*fault);
    }
}

void MainWindow::showPalette()
{
    const std::vector<MenuAction> actions = actionsOf(*menuBar());
    m_finder->open(tr("Commands"), tr("Type what you want to do…"),
                   [actions](const QString& typed) {
                       std::vector<FinderEntry> entries;
                       for (const MenuAction& found : matching(actions, typed)) {
                           entries.push_back({found.name(), found.path.join(QStringLiteral(" ▸ ")),
                                              found.keys(), found.action->isEnabled(),
                                              [action = QPointer(found.action)] {
                                                  if (action) {
                                                      action->trigger();
                                                  }
                                              }});
                       }
                       return entries;
                   });
}

void MainWindow::showSearch()
{
    const auto index = std::make_shared<SearchIndex>(m_document.dataset(), m_language);
    m_finder->open(tr("Search"), tr("Find a company, a figure or a source…"),
                   [this, index](const QString& typed) {
                       std::vector<FinderEntry> entries;
                       for (const SearchHit& hit : index->hits(typed, mostHits)) {
                           entries.push_back({cutName(hit.text), cutName(hit.detail),
                                              nameOf(hit.sort), true,
                                              [this, hit] { showHit(hit); }});
                       }
                       return entries;
                   });
}

/// Saved views by their names, for which the menu has no room.
void MainWindow::showViewSearch()
{
    const Dataset dataset = m_document.dataset();
    m_finder->open(
        tr("Saved views"), tr("Find a saved view…"), [this, dataset](const QString& typed) {
            const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
            std::vector<FinderEntry> entries;
            for (const SavedView& view : dataset.views()) {
                const QString name = view.nameIn(codeOf(m_language));
                const bool isFound = std::ranges::all_of(words, [&name](const QString& word) {
                    return name.contains(word, Qt::CaseInsensitive);
                });
                if (isFound) {
                    entries.push_back(
                        {cutName(name), {}, {}, true, [this, view] { showView(view); }});
                }
                if (entries.size() == mostHits) {
                    break;
                }
            }
            return entries;
        });
}

QString MainWindow::nameOf(SearchHit::Sort sort)
{
    switch (sort) {
    case SearchHit::Sort::Company:
        return tr("company");
    case SearchHit::Sort::Figure:
        return tr("figure");
    case SearchHit::Sort::Source:
        return tr("source");
    }
    return {};
}

void MainWindow::showHit(const SearchHit& hit)
{
    switch (hit.sort) {
    case SearchHit::Sort::Company:
        tick({hit.id});
        m_selection.choose(CompanyId{hit.id});
        activateCompany();
        return;
    case SearchHit::Sort::Figure:
        m_actions->page(View::Figures)->trigger();
        showRow({hit.id});
        showFigure({hit.id});
        return;
    case SearchHit::Sort::Source:
        m_actions->page(View::Figures)->trigger();
        showRowsOf({hit.id});
        return;
    }
}

/// In the table of figures, from which the filters take it no longer.
void MainWindow::showRow(const FigureId& id)
{
    if (const Figure* const figure = m_document.dataset().figure(id)) {
        list(*figure);
    }
    figures().showFigure(id);
}

/// All that a source says; where the filters leave none of it, its first figure comes in.
void MainWindow::showRowsOf(const SourceId& source)
{
    const auto all = m_document.dataset().figures();
    const auto first = std::ranges::find(all, source, &Figure::source);
    figures().showSource(source);
    if (first != all.end() && figures().shownFigures().isEmpty()) {
        list(*first);
    }
}

void MainWindow::list(const Figure& figure)
{
    tick(figure.company);
    m_controller.setState(listing(figure, m_controller.state()));
    figures().list(m_controller.request().settings);
}

/// A company that was left out comes into the comparison.
void MainWindow::tick(const CompanyId& company)
{
    const QModelIndex index = m_companies.index(m_companies.rowOf(company), 0);
    if (index.isValid()) {
        m_companies.setData(index, Qt::Checked, Qt::CheckStateRole);
    }
}

void MainWindow::showFigure(const FigureId& id)
{
    const Figure* const figure = m_document.dataset().figure(id);
    if (!figure) {
        return;
    }
    if (m_evidence->isHidden()) {
        wishPanel(Side::Evidence, true);
    }
    m_selection.choose(Subject{figure->company, id.text, {id}, {}});
}

/// At what it says about the view that is shown.
void MainWindow::showGuide()
{
    if (!m_help) {
        m_help = new HelpWindow(this);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showGuide(guideSection(currentView()));
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showShortcuts()
{
    std::vector<ShortcutGroup> groups;
    for (const MenuAction& each : actionsOf(*menuBar())) {
        if (groups.empty() || groups.back().title != each.path.front()) {
            groups.push_back({each.path.front(), {}});
        }
        groups.back().actions.append(each.action);
    }
    QDialog* const dialog = shortcutsDialog(groups, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::unique_ptr<Document> MainWindow::giveUpDocument()
{
    keepSession();
    disconnect(&m_document, nullptr, this, nullptr);
    disconnect(&m_document.history(), nullptr, this, nullptr);
    delete m_savedViews;
    return std::move(m_ownDocument);
}

void MainWindow::takePlaceOf(const MainWindow& old)
{
    setGeometry(old.geometry());
    m_shownPath = m_document.path();
    showDocument();
    m_history = old.m_history;
    goTo(stateOf(old.shownView({})));
    if (old.m_controller.comparesNobody()) {
        m_companies.checkAll(false);
    }
    m_selection.choose(old.m_selection.chosenSubject());
    m_selection.compareWith(old.m_selection.against());
    if (old.m_figures != nullptr) {
        figures().showAs(*old.m_figures);
    }
    m_refusal = old.m_refusal;
    showOwnFindings(!old.m_findings->isHidden());
    m_askedPanel = old.m_askedPanel;
    foldPanels();
    scrollAs(old);
    showHistory();
}

/// What a reader may have scrolled.
QList<QAbstractScrollArea*> MainWindow::scrolledParts() const
{
    QList<QAbstractScrollArea*> parts{m_chart->findChild<ChartView*>(), m_evidence};
    parts += m_companiesPanel->findChildren<QAbstractScrollArea*>();
    if (m_figures != nullptr) {
        parts.append(m_figures->findChild<TableView*>());
    }
    return parts;
}

/// Once everything has been laid out.
void MainWindow::scrollAs(const MainWindow& old)
{
    QList<QPoint> places;
    for (const QAbstractScrollArea* const part : old.scrolledParts()) {
        places.append({part->horizontalScrollBar()->value(), part->verticalScrollBar()->value()});
    }
    QTimer::singleShot(layoutMilliseconds, this, [this, places] {
        for (qsizetype place = 0; QAbstractScrollArea* const part : scrolledParts()) {
            if (place < places.size()) {
                part->horizontalScrollBar()->setValue(places[place].x());
                part->verticalScrollBar()->setValue(places[place].y());
            }
            ++place;
        }
    });
}

} // namespace capex
