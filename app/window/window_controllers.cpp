// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_controllers.h"
#include "app/desktop/font_notice.h"

#include "app/actions/saved_views_menu.h"
#include "app/actions/state_actions.h"
#include "app/actions/window_actions.h"
#include "app/document/comparison_controller.h"
#include "app/document/document.h"
#include "app/exporting/export_commands.h"
#include "app/exporting/picture_drag.h"
#include "app/exporting/print_commands.h"
#include "app/exporting/proof_commands.h"
#include "app/exporting/publication_commands.h"
#include "app/loading/download_commands.h"
#include "app/loading/journal_commands.h"
#include "app/loading/review_commands.h"
#include "app/loading/table_commands.h"
#include "app/loading/watch_commands.h"
#include "app/window/appearance_commands.h"
#include "app/window/company_selection.h"
#include "app/window/day_commands.h"
#include "app/window/document_status.h"
#include "app/window/evidence_commands.h"
#include "app/window/figure_commands.h"
#include "app/window/figures_table.h"
#include "app/window/file_commands.h"
#include "app/window/file_findings.h"
#include "app/window/finder_commands.h"
#include "app/window/help_commands.h"
#include "app/window/note_commands.h"
#include "app/window/page_commands.h"
#include "app/window/panel_layout.h"
#include "app/window/picture_controller.h"
#include "app/window/saved_views_commands.h"
#include "app/window/setting_questions.h"
#include "app/window/subject_commands.h"
#include "app/window/theme_switch.h"
#include "app/window/undo_commands.h"
#include "app/window/view_navigator.h"
#include "app/window/view_stack.h"
#include "model/formats/program_parts.h"
#include "views/panels/as_of_strip.h"
#include "views/panels/chart_panel.h"
#include "views/panels/companies_panel.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/filter_bar.h"
#include "views/panels/message_bar.h"
#include "views/panels/settings_bar.h"
#include "views/panels/status_line.h"
#include "views/scene/chart_view.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace capex {

namespace {

/// What opens, saves and keeps.
void addDocument(WindowControllers& all, QMainWindow& window, const WindowParts& parts,
                 const ControlledState& state)
{
    all.files = new FileCommands(state.document, state.session, state.language, window);
    all.review = new ReviewCommands(state.document, state.language, *parts.centre, window);
    all.tables =
        new TableCommands(RecipeBook(state.session.folder(QStringLiteral("recipes"))), window);
    all.download = new DownloadCommands(state.session, state.language, window);
    all.watch = new WatchCommands({state.document, *all.review, state.session, *parts.messages,
                                   *state.actions[Command::FollowFile]},
                                  &window);
    auto* const column = static_cast<QVBoxLayout*>(parts.messages->parentWidget()->layout());
    all.journal = new JournalCommands(
        state.session.folder(QStringLiteral("journal")), state.document,
        [files = all.files] { return files->mayLeave(); }, state.language, *column, &window);
    new FontNotice(*column, state.document, state.language, &window);
    all.findings = new FileFindings(state.document, *parts.findings, state.language, &window);
    all.status = new DocumentStatus(
        {state.document, *all.findings, state.savedViews, state.session, *parts.status, window},
        state.language);
    all.status->follow(all.review->loader());
    QAction& undo = *state.actions[Command::Undo];
    QAction& redo = *state.actions[Command::Redo];
    all.undo = new UndoCommands(state.document.history(), undo, redo, &window);
    all.savedViews = new SavedViewsCommands(
        state.document, state.language,
        [navigator = all.navigator](const QString& name) { return navigator->shownView(name); },
        window);
    all.savedViews->setCommands({&undo, &redo});
}

/// What the views show, and of whom.
void addViews(WindowControllers& all, QMainWindow& window, const WindowParts& parts,
              const ControlledState& state)
{
    all.picture = new PictureController(state.comparison, state.selection, *parts.chart, &window);
    all.figures = new FiguresTable(state.comparison, state.session, state.language, *parts.stack);
    all.edits =
        new FigureCommands(state.document, *all.figures, state.actions, state.language, window);
    all.notes = new NoteCommands(
        {state.document, state.session, state.comparison, state.selection, *all.figures},
        state.language, window);
    all.views = new ViewStack(
        {state.comparison, *all.picture, *all.figures, *parts.chart, *parts.filters, *parts.stack},
        state.language);
    all.evidence =
        new EvidenceCommands({state.comparison, state.selection, *parts.chart, *parts.evidence},
                             state.language, &window);
    all.subjects =
        new SubjectCommands({state.companies, state.selection, *all.figures, *all.evidence,
                             *parts.evidence, *all.panels, *state.actions[View::Figures]},
                            &window);
    all.page = new PageCommands({state.document, state.comparison, state.selection, *all.navigator,
                                 *parts.chart, state.page},
                                window);
}

/// What takes away what is shown, and brings it back.
void addExports(WindowControllers& all, QMainWindow& window, const WindowParts& parts,
                const ControlledState& state)
{
    all.exports =
        new ExportCommands(state.document, state.session, state.language,
                           {[views = all.views] { return views->result(); },
                            [comparison = &state.comparison] { return comparison->state(); },
                            [views = all.views] { return views->size(); }},
                           window);
    all.prints = new PrintCommands(*all.exports, partPath(ProgramPart::Print), window);
    all.publications = new PublicationCommands(state.document, state.session, *all.exports, window);
    all.proofs = new ProofCommands({state.document, *all.navigator, *all.review, *all.files,
                                    state.comparison, *all.figures, state.companies},
                                   window);
    new PictureDrag(parts.chart->chart(), *all.exports, *state.actions[Command::CopyPicture],
                    &window);
}

/// What changes the state of the view.
void addSteering(WindowControllers& all, QMainWindow& window, const WindowParts& parts,
                 const ControlledState& state)
{
    all.days = new DayCommands(state.comparison, *parts.strip,
                               {state.actions[Command::EarlierDay],
                                state.actions[Command::PlayDays], state.actions[Command::LaterDay]},
                               &window);
    all.questions = new SettingQuestions(
        state.comparison, [list = parts.companies] { return list->selectedCompanies(); }, window);
    all.finder = new FinderCommands(window, state.language, &window);
    all.appearance = new AppearanceCommands(state.actions, state.session, state.themes, &window);
    all.help = new HelpCommands(window);
}

template <typename Sender, typename Signal, typename Receiver, typename Slot>
void wire(Sender* sender, Signal signal, Receiver* receiver, Slot slot)
{
    QObject::connect(sender, signal, receiver, slot);
}

void connectState(const WindowControllers& all, const WindowParts& parts,
                  const ControlledState& state)
{
    ComparisonController* const comparison = &state.comparison;
    wire(&state.states, &StateActions::changeRequested, comparison, &ComparisonController::change);
    wire(&state.states, &StateActions::questionRequested, all.questions, &SettingQuestions::ask);
    wire(parts.bar, &SettingsBar::yearChosen, comparison, [comparison](int year) {
        comparison->change([year](ViewState& changed) { changed.settings.year = year; });
    });
    wire(all.savedViews, &SavedViewsCommands::viewChosen, all.navigator, &ViewNavigator::showView);
    wire(all.finder, &FinderCommands::viewChosen, all.navigator, &ViewNavigator::showView);
    wire(parts.filters, &FilterBar::stateRequested, all.navigator, &ViewNavigator::follow);
    wire(parts.strip, &AsOfStrip::dayChosen, all.navigator, &ViewNavigator::showDay);
    wire(parts.chart, &ChartPanel::asOfDragged, all.navigator, [all](QDate day, bool isMoving) {
        all.days->stop();
        all.navigator->showDay(day, isMoving);
    });
    wire(all.navigator, &ViewNavigator::departed, all.days, &DayCommands::stop);
    wire(&state.savedViews, &SavedViewsMenu::viewRequested, all.navigator,
         &ViewNavigator::showView);
    wire(&state.savedViews, &SavedViewsMenu::furtherViewsRequested, all.finder,
         [finder = all.finder, document = &state.document] {
             finder->searchViews(document->views());
         });
}

void connectSelection(const WindowControllers& all, const WindowParts& parts,
                      CompanySelection* selection)
{
    wire(parts.companies, &CompaniesPanel::companySelected, selection,
         qOverload<const CompanyId&>(&CompanySelection::choose));
    wire(parts.chart, &ChartPanel::subjectSelected, selection,
         qOverload<const Subject&>(&CompanySelection::choose));
    wire(parts.chart, &ChartPanel::subjectHovered, selection, &CompanySelection::hover);
    wire(parts.chart, &ChartPanel::subjectCompared, selection, &CompanySelection::compareWith);
    wire(parts.chart, &ChartPanel::subjectActivated, all.subjects, &SubjectCommands::showEvidence);
    wire(parts.chart, &ChartPanel::tileActivated, all.panels, &PanelLayout::bringEvidence);
    wire(all.finder, &FinderCommands::hitChosen, all.subjects, &SubjectCommands::showHit);
    wire(selection, &CompanySelection::againstChanged, parts.chart,
         [chart = parts.chart, selection] { chart->compareWith(selection->against()); });
    wire(selection, &CompanySelection::againstChanged, all.picture, &PictureController::showPair);
}

/// A figure that was added is shown where there is a table to show it.
void connectEdits(const WindowControllers& all, const ComparisonController& comparison)
{
    wire(all.edits, &FigureCommands::added, all.figures, [all, &comparison](const FigureId& id) {
        if (comparison.state().view == View::Figures) {
            all.figures->showFigure(id);
        }
    });
}

void connectActions(const WindowControllers& all, const WindowActions& actions)
{
    wire(all.navigator, &ViewNavigator::remembered, all.navigator,
         [&history = all.navigator->history(), back = actions[Command::Back],
          forward = actions[Command::Forward]] {
             back->setEnabled(history.canGoBack());
             forward->setEnabled(history.canGoForward());
         });
    wire(all.panels, &PanelLayout::fitted, all.panels,
         [sidebar = actions[Command::ShowSidebar],
          evidence = actions[Command::ShowEvidence]](const SidePanels& shown) {
             sidebar->setChecked(shown.hasSidebar);
             evidence->setChecked(shown.hasEvidence);
         });
    wire(all.findings, &FileFindings::shown, actions[Command::ShowFindings], &QAction::setChecked);
}

void connectReview(const WindowControllers& all, const ControlledState& state)
{
    CompanySelection* const selection = &state.selection;
    ComparisonController* const comparison = &state.comparison;
    wire(all.review, &ReviewCommands::refused, all.findings, &FileFindings::showRefused);
    wire(all.watch, &WatchCommands::detailsRequested, all.findings, &FileFindings::showRefused);
    const auto readTable = [all](const QString& path) {
        all.tables->readFile(path, all.review->known());
    };
    wire(all.review, &ReviewCommands::tableFound, all.tables, readTable);
    wire(all.files, &FileCommands::tableFound, all.tables, readTable);
    wire(all.review, &ReviewCommands::proofFound, all.proofs,
         qOverload<const QString&>(&ProofCommands::open));
    wire(all.files, &FileCommands::proofFound, all.proofs,
         qOverload<const QString&>(&ProofCommands::open));
    wire(all.tables, &TableCommands::refused, all.findings, &FileFindings::showRefused);
    wire(all.tables, &TableCommands::figuresRead, all.review,
         [all](const QString& path, const FigureFile& file) {
             all.findings->showRead(path, file.findings);
             all.review->show(path, file, ReviewMode::Merge);
         });
    wire(all.download, &DownloadCommands::figuresRead, all.review,
         [all](const DownloadedFigures& figures) {
             all.findings->showRead(figures.name, figures.file.findings);
             all.review->show(figures.name, figures.file, ReviewMode::Merge, figures.origin);
         });
    wire(all.review, &ReviewCommands::wasRead, all.findings, &FileFindings::showRead);
    wire(all.review, &ReviewCommands::openRequested, all.files, &FileCommands::open);
    wire(all.review, &ReviewCommands::companySelected, selection,
         qOverload<const CompanyId&>(&CompanySelection::choose));
    wire(all.review, &ReviewCommands::yearRequested, comparison, [comparison](int year) {
        comparison->change([year](ViewState& shown) {
            shown.settings.year = year;
            shown.settings.vintage = Vintage::Latest;
        });
    });
}

void connectWords(const WindowControllers& all, const WindowParts& parts,
                  const ControlledState& state)
{
    wire(all.files, &FileCommands::said, parts.status, &StatusLine::showWord);
    wire(all.journal, &JournalCommands::said, parts.status, &StatusLine::showWord);
    wire(&state.document, &Document::backupFailed, parts.status,
         [line = parts.status](const QString& why) {
             line->showWord(StatusLine::tr("Saved, but without a backup: %1").arg(why));
         });
    wire(all.tables, &TableCommands::said, parts.status, &StatusLine::showWord);
    wire(all.edits, &FigureCommands::said, parts.status, &StatusLine::showWord);
    wire(all.notes, &NoteCommands::said, parts.status, &StatusLine::showWord);
    wire(all.review, &ReviewCommands::said, parts.status, &StatusLine::showWord);
    wire(all.exports, &ExportCommands::said, parts.status, &StatusLine::showWord);
    wire(all.proofs, &ProofCommands::said, parts.status, &StatusLine::showWord);
    wire(all.exports, &ExportCommands::written, parts.status, &StatusLine::showWritten);
    wire(all.publications, &PublicationCommands::written, parts.status, &StatusLine::showWritten);
    wire(all.undo, &UndoCommands::changed, all.status, &DocumentStatus::showModified);
}

} // namespace

WindowControllers makeControllers(QMainWindow& window, const WindowParts& parts,
                                  const ControlledState& state)
{
    WindowControllers all;
    all.panels = new PanelLayout({&window,
                                  parts.columns,
                                  parts.sidebar,
                                  parts.stack,
                                  parts.evidence,
                                  parts.strip,
                                  parts.panelButtons,
                                  {window.menuBar(), parts.bar, parts.filters, parts.status}},
                                 &window);
    all.navigator = new ViewNavigator(state.comparison, &window);
    addDocument(all, window, parts, state);
    addViews(all, window, parts, state);
    addExports(all, window, parts, state);
    addSteering(all, window, parts, state);
    connectState(all, parts, state);
    connectSelection(all, parts, &state.selection);
    connectReview(all, state);
    connectEdits(all, state.comparison);
    connectActions(all, state.actions);
    connectWords(all, parts, state);
    return all;
}

} // namespace capex
