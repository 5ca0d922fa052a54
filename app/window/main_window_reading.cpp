// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_text.h"
#include "app/actions/saved_views_menu.h"
#include "app/actions/setting_words.h"
#include "app/actions/state_actions.h"
#include "app/document/first_day.h"
#include "app/window/main_window.h"
#include "app/window/years_dialogs.h"
#include "model/comparison/deviation.h"
#include "model/comparison/fair_view.h"
#include "model/wording/filter_words.h"
#include "views/chart/chart_view.h"
#include "views/panels/as_of_strip.h"
#include "views/panels/chart_page.h"
#include "views/panels/companies_panel.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/figures_page.h"
#include "views/panels/filter_bar.h"
#include "views/panels/mark_explanation.h"
#include "views/panels/notes_dialog.h"
#include "views/view_charts.h"

#include <algorithm>

// How the window reads its pictures: whom and what it speaks of, days, order, focus, history.
namespace capex {

void MainWindow::connectReading()
{
    connect(m_evidence, &EvidencePanel::againstChosen, this, &MainWindow::compareWith);
    connect(m_chart, &ChartPage::subjectCompared, &m_selection, &CompanySelection::compareWith);
    connect(&m_selection, &CompanySelection::againstChanged, this,
            [this] { m_chart->compareWith(m_selection.against()); });
    connect(&m_selection, &CompanySelection::againstChanged, this, &MainWindow::showPair);
    connect(&m_selection, &CompanySelection::chosenChanged, this, &MainWindow::showPair);
    connect(m_strip, &AsOfStrip::dayChosen, this, &MainWindow::showDay);
    connect(m_filters, &FilterBar::stateRequested, this,
            [this](const ViewState& state) { goTo(withTaken(m_controller.state(), state)); });
    connect(m_filters, &FilterBar::pageFilterRemoved, this,
            [this](int place) { figures().removeFilter(place); });
    connect(m_filters, &FilterBar::pageFiltersCleared, this, [this] {
        if (m_figures != nullptr && !hasPicture(currentView())) {
            m_figures->clearFilters();
        }
    });
    connect(m_chart, &ChartPage::asOfDragged, this, [this](QDate day, bool isMoving) {
        m_strip->stop();
        showDay(day, isMoving);
    });
}

void MainWindow::showExplanation()
{
    const Comparison& comparison = m_controller.comparison();
    const Dataset& dataset = m_controller.dataset();
    const Narrator words = narrator();
    const Subject& subject = m_selection.shownSubject();
    m_evidence->show(explain(dataset, subject, m_controller.state(), comparison, words),
                     shownAgainst());
}

/// Of marks where marks are chosen, else of companies.
std::optional<Against> MainWindow::shownAgainst()
{
    const Comparison& comparison = m_controller.comparison();
    const Dataset& dataset = m_controller.dataset();
    const Narrator words = narrator();
    const Subject wanted = wantedAgainst();
    Subject subject = m_selection.shownSubject();
    if (subject.mark.isEmpty() && !wanted.mark.isEmpty()) {
        subject = m_chart->subjectOf(m_chart->chart().selectedMark());
    }
    if (auto total =
            againstTotal(dataset, subject, wanted, m_controller.state(), comparison, words)) {
        return total;
    }
    return subject.mark.isEmpty()
               ? against(dataset, comparison, subject.company, wanted.company, words)
               : againstMark(dataset, subject, wanted, m_chart->counterpartsOf(subject),
                             m_controller.state(), comparison, words);
}

bool MainWindow::showsPair() const
{
    return currentView() == View::Ranking || currentView() == View::Horizons;
}

/// Two that are chosen take the place of the state's own pair; of the table of figures what is
/// left of it.
ViewRequest MainWindow::shownRequest()
{
    ViewRequest request = m_controller.request();
    const CompanyId& chosen = m_selection.chosen();
    const CompanyId& other = m_selection.against().company;
    if (showsPair() && !chosen.isEmpty() && !other.isEmpty() && chosen != other) {
        request.options.pair = {chosen, other};
    }
    if (request.view == View::Figures) {
        request.figures = shownFigures();
    }
    return request;
}

FiguresShown MainWindow::shownFigures()
{
    figures().list(m_controller.request().settings);
    return {figures().shownFigures(), figures().filterTexts()};
}

void MainWindow::showPicture()
{
    const ViewRequest request = shownRequest();
    m_shownPair = request.options.pair;
    m_chart->show(request, m_controller.comparison());
}

/// A picture that names the pair is drawn anew for another one.
void MainWindow::showPair()
{
    if (showsPair() && shownRequest().options.pair != m_shownPair) {
        showPicture();
    }
}

/// What was chosen to compare with; else the partner in the state's own pair.
Subject MainWindow::wantedAgainst() const
{
    const Subject& chosen = m_selection.against();
    const QList<CompanyId>& pair = m_controller.state().options.pair;
    const CompanyId& company = m_selection.shown();
    if (!chosen.isEmpty() || pair.size() != 2 || !pair.contains(company)) {
        return chosen;
    }
    return {pair.front() == company ? pair.back() : pair.front(), {}, {}, {}};
}

/// With that company, or with the mark of it that corresponds to the chosen one.
void MainWindow::compareWith(const CompanyId& company)
{
    Subject other{company, {}, {}, {}};
    if (!m_selection.chosenSubject().mark.isEmpty()) {
        const auto others = m_chart->counterpartsOf(m_selection.chosenSubject());
        const auto found = std::ranges::find(others, company, &Subject::company);
        other = found == others.end() ? other : *found;
    }
    m_selection.compareWith(other);
}

void MainWindow::showChosenCompany()
{
    m_companiesPanel->selectCompany(m_selection.chosen());
    m_chart->select(m_selection.chosenSubject());
}

/// Chooses somebody to speak of where the chosen one is no longer there.
void MainWindow::keepSelection()
{
    const Comparison& comparison = m_controller.comparison();
    const Subject& chosen = m_selection.chosenSubject();
    const bool isHere = comparison.row(chosen.company) != nullptr;
    const bool isMarkHere = !hasPicture(currentView()) || m_chart->hasMark(chosen.mark);
    if (!chosen.mark.isEmpty() && !isMarkHere) {
        m_selection.choose(isHere ? CompanyId(chosen.company) : CompanyId{});
    } else if (!chosen.mark.isEmpty() && hasPicture(currentView())) {
        m_selection.choose(m_chart->subjectOf(chosen.mark)); // as the picture tells it now
    }
    if (m_selection.chosenSubject().mark.isEmpty() && !comparison.row(m_selection.chosen())) {
        m_selection.choose(mostTelling(m_controller.dataset(), comparison));
    }
    keepAgainst();
}

/// A mark that is gone leaves its company to compare with.
void MainWindow::keepAgainst()
{
    const Subject other = m_selection.against();
    if (!other.mark.isEmpty() && !m_chart->hasMark(other.mark)) {
        m_selection.compareWith({other.company, {}, {}, {}});
    }
    m_chart->compareWith(m_selection.against());
}

void MainWindow::showState()
{
    const ViewState& state = m_controller.state();
    if (QAction* const page = m_actions->page(state.view)) {
        page->setChecked(true);
    }
    m_states->showState(state);
    m_viewsMenu->showState(state);
    showStripDays();
    m_strip->showDay(state.settings.asOf);
    const QString reason = reasonAgainst(Setting::AsOf, state);
    for (const Command command : {Command::EarlierDay, Command::PlayDays, Command::LaterDay}) {
        setAvailable(*(*m_actions)[command],
                     reason.isEmpty() && !m_controller.dataset().figures().empty(), reason);
    }
    if (!reason.isEmpty()) {
        m_strip->stop();
    }
    showWhetherCompaniesCount();
}

void MainWindow::showWhetherCompaniesCount()
{
    const QString reason = reasonAgainst(Setting::Companies, m_controller.state());
    m_companiesPanel->setChecksAvailable(reason.isEmpty(), reason);
    for (const Command command : {Command::CheckAll, Command::CheckNone}) {
        setAvailable(*(*m_actions)[command], reason.isEmpty(), reason);
    }
}

/// From the first day on which the view had something to show.
void MainWindow::showStripDays()
{
    const Dataset& dataset = m_controller.dataset();
    std::vector<QDate> days = dataset.announcementDates();
    const auto first = firstDayOf(dataset, m_controller.state());
    if (first) {
        days.erase(days.begin(), std::ranges::lower_bound(days, *first));
    }
    m_strip->setDays(std::move(days));
}

void MainWindow::remember()
{
    if (m_controller.comparesNobody()) {
        return;
    }
    if (m_isMoving) {
        m_history.replace(m_controller.state());
    } else {
        m_history.visit(m_controller.state());
    }
    m_isMoving = false;
    (*m_actions)[Command::Back]->setEnabled(m_history.canGoBack());
    (*m_actions)[Command::Forward]->setEnabled(m_history.canGoForward());
}

/// What is not the default, each with the way back, and why the page shows less than it could.
void MainWindow::showFilters()
{
    const Dataset& dataset = m_controller.dataset();
    const ViewState shown = capex::stateOf(m_controller.request());
    const Narrator words = narrator();
    std::vector<StateLink> chips;
    ViewState all = shown;
    for (const Setting deviation : deviations(dataset, shown)) {
        chips.push_back(
            {deviationText(deviation, shown, words), withoutDeviation(deviation, shown)});
        all = withoutDeviation(deviation, all);
    }
    const bool isPicture = hasPicture(shown.view);
    m_filters->showFilters(chips, all, isPicture ? QStringList() : figures().filterTexts());
    const auto notice = isPicture ? m_chart->chart().spec().notice : noticeOfFigures();
    const bool hasWayOut = notice && notice->wayOut;
    m_filters->showNotice(notice ? notice->text : QString(),
                          hasWayOut ? std::optional(StateLink{notice->action, *notice->wayOut})
                                    : std::nullopt);
}

/// Why the table of figures is empty; nothing if it is not.
std::optional<ChartNotice> MainWindow::noticeOfFigures()
{
    if (figures().table().rowCount() > 0) {
        return std::nullopt;
    }
    const auto notice = noticeFor(m_controller.request(), narrator());
    return notice ? notice : ChartNotice{tr("No figure passes the filters of the table."), {}, {}};
}

void MainWindow::goTo(const ViewState& state)
{
    m_strip->stop();
    m_controller.setState(state);
    m_controller.chooseCompanies(state.settings.companies);
}

void MainWindow::showDay(std::optional<QDate> day, bool isMoving)
{
    ComparisonSettings settings = m_controller.settings();
    settings.asOf = day;
    m_isMoving = isMoving;
    m_controller.setSettings(settings);
}

void MainWindow::focusOn(const QList<CompanyId>& companies)
{
    ViewState state = m_controller.state();
    state.options.focus = companies;
    m_controller.setState(state);
}

void MainWindow::compareWithAnother()
{
    if (m_evidence->isHidden()) {
        wishPanel(Side::Evidence, true);
    }
    m_evidence->askAgainst();
}

void MainWindow::askForPhasing()
{
    ComparisonSettings settings = m_controller.settings();
    if (const auto growth = askForGrowth(tr("Phase pledges"), settings.growth, this)) {
        settings.growth = *growth;
        m_controller.setSettings(settings);
    }
}

void MainWindow::askForBand()
{
    ViewState state = m_controller.state();
    const double suggestion = state.options.bandGrowth.value_or(0.5);
    if (const auto growth = askForGrowth(tr("Band to a second growth"), suggestion, this)) {
        state.options.bandGrowth = growth;
        m_controller.setState(state);
    }
}

void MainWindow::askForYearSpan()
{
    ComparisonSettings settings = m_controller.settings();
    const YearSpan suggestion{settings.fromYear.value_or(settings.year - 2),
                              settings.toYear.value_or(settings.year + 2)};
    if (const auto span = askForYears(suggestion, this)) {
        settings.fromYear = span->from;
        settings.toYear = span->to;
        m_controller.setSettings(settings);
    }
}

/// The notes of the picture as data; some pictures have them in words only.
std::vector<ComparabilityNote> MainWindow::shownNotes() const
{
    const std::optional<Badge>& badge = m_chart->chart().spec().badge;
    return badge ? badge->about : std::vector<ComparabilityNote>{};
}

void MainWindow::showNotes()
{
    const Narrator words = narrator();
    const ViewState& state = m_controller.state();
    const std::vector<ComparabilityNote> notes = shownNotes();
    std::vector<LinkedNote> list;
    for (const ComparabilityNote& note : notes) {
        const auto fair = nearestFairView(note, state);
        list.push_back({words.note(note), fair ? linkText(state, *fair, words) : QString()});
    }
    const std::optional<Badge>& badge = m_chart->chart().spec().badge;
    if (notes.empty() && badge) {
        std::ranges::transform(badge->notes, std::back_inserter(list), [](const QString& note) {
            return LinkedNote{
                {note.section(QStringLiteral(": "), 0, 0), note.section(QStringLiteral(": "), 1)},
                {}};
        });
    }
    NotesDialog dialog(list, this);
    connect(&dialog, &NotesDialog::noteFollowed, this, [&](int place) {
        m_controller.setState(*nearestFairView(notes.at(static_cast<std::size_t>(place)), state));
    });
    dialog.exec();
}

} // namespace capex
