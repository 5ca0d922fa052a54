// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/arrangement_actions.h"

#include "app/actions/action_text.h"
#include "app/actions/setting_words.h"
#include "model/figures/enum_size.h"

#include <algorithm>

namespace capex {

namespace {

struct SortAction
{
    SortBy sort;
    ActionText text;
};
const SortAction sortActions[] = {
    {SortBy::Value,
     {QT_TRANSLATE_NOOP("Actions", "By &value"),
      QT_TRANSLATE_NOOP("Actions", "The largest value first"), "Ctrl+J, V"}},
    {SortBy::Name,
     {QT_TRANSLATE_NOOP("Actions", "By &name"),
      QT_TRANSLATE_NOOP("Actions", "The companies in alphabetical order"), "Ctrl+J, N"}},
    {SortBy::Region,
     {QT_TRANSLATE_NOOP("Actions", "By &region"),
      QT_TRANSLATE_NOOP("Actions", "The companies of a region beside each other"), "Ctrl+J, R"}},
    {SortBy::Change,
     {QT_TRANSLATE_NOOP("Actions", "By &change"),
      QT_TRANSLATE_NOOP("Actions", "The greatest rise since the first announcement first"),
      "Ctrl+J, C"}},
};
static_assert(std::size(sortActions) == enumSize<SortBy>());

struct StyleAction
{
    std::optional<YearsStyle> style;
    ActionText text;
};
const StyleAction styleActions[] = {
    {std::nullopt,
     {QT_TRANSLATE_NOOP("Actions", "As &suits the figures"),
      QT_TRANSLATE_NOOP("Actions", "Stacked where companies count the same, else columns"),
      "Ctrl+H, U"}},
    {YearsStyle::Columns,
     {QT_TRANSLATE_NOOP("Actions", "&Columns"),
      QT_TRANSLATE_NOOP("Actions", "Years as columns beside each other"), "Ctrl+H, C"}},
    {YearsStyle::Stacked,
     {QT_TRANSLATE_NOOP("Actions", "S&tacked"),
      QT_TRANSLATE_NOOP("Actions", "Years as columns on top of each other"), "Ctrl+H, S"}},
    {YearsStyle::Lines,
     {QT_TRANSLATE_NOOP("Actions", "&Lines"), QT_TRANSLATE_NOOP("Actions", "Years as lines"),
      "Ctrl+H, L"}},
};
static_assert(std::size(styleActions) == enumSize<YearsStyle>() + 1); // and what suits

struct GrowthAction
{
    double growth;
    ActionText text;
};
const GrowthAction growthActions[] = {
    {0,
     {QT_TRANSLATE_NOOP("Actions", "&Even"),
      QT_TRANSLATE_NOOP("Actions", "Spread pledges evenly over their months"), "Ctrl+H, 0"}},
    {0.25,
     {QT_TRANSLATE_NOOP("Actions", "Growing &25 % a year"),
      QT_TRANSLATE_NOOP("Actions", "Let each year of a pledge be 25 % above the one before"),
      "Ctrl+H, 2"}},
    {0.5,
     {QT_TRANSLATE_NOOP("Actions", "Growing &50 % a year"),
      QT_TRANSLATE_NOOP("Actions", "Let each year of a pledge be 50 % above the one before"),
      "Ctrl+H, 5"}},
};

bool isUsualGrowth(double growth)
{
    return std::ranges::find(growthActions, growth, &GrowthAction::growth) !=
           std::end(growthActions);
}

std::unique_ptr<QMenu> makeMenu(const char* title)
{
    auto menu = std::make_unique<QMenu>(translated(title));
    menu->setToolTipsVisible(true);
    return menu;
}

} // namespace

ArrangementActions::ArrangementActions(QObject* parent)
    : QObject(parent)
    , m_sort(makeMenu(QT_TRANSLATE_NOOP("Actions", "&Sort")))
    , m_focus(makeMenu(QT_TRANSLATE_NOOP("Actions", "F&ocus")))
    , m_years(makeMenu(QT_TRANSLATE_NOOP("Actions", "Yea&rs")))
{
    addSort();
    addFocus();
    addStyles();
    m_years->addSeparator();
    addGrowth();
    m_years->addSeparator();
    addBand();
    m_years->addSeparator();
    addYearSpan();
}

ArrangementActions::~ArrangementActions() = default;

QAction* ArrangementActions::add(QMenu& menu, Setting setting, const ActionText& text,
                                 const Check& isOn)
{
    QAction* const action = makeAction(text, this);
    action->setCheckable(static_cast<bool>(isOn));
    menu.addAction(action);
    m_entries.push_back({action, setting, isOn});
    return action;
}

void ArrangementActions::addChange(QMenu& menu, Setting setting, const ActionText& text,
                                   const Change& change, const Check& isOn)
{
    connect(add(menu, setting, text, isOn), &QAction::triggered, this, [this, change] {
        ViewState state = m_shown;
        change(state);
        Q_EMIT stateChosen(state);
        showState(m_shown);
    });
}

void ArrangementActions::addQuestion(QMenu& menu, Setting setting, const ActionText& text,
                                     const Check& isOn, void (ArrangementActions::*question)())
{
    connect(add(menu, setting, text, isOn), &QAction::triggered, this, [this, question] {
        showState(m_shown);
        Q_EMIT(this->*question)();
    });
}

void ArrangementActions::addSort()
{
    for (const SortAction& entry : sortActions) {
        addChange(
            *m_sort, Setting::Sort, entry.text,
            [sort = entry.sort](ViewState& state) { state.options.sort = sort; },
            [sort = entry.sort](const ViewState& state) { return state.options.sort == sort; });
    }
    m_sort->addSeparator();
    addChange(
        *m_sort, Setting::Group,
        {QT_TRANSLATE_NOOP("Actions", "&Group by region"),
         QT_TRANSLATE_NOOP("Actions", "The regions one below the other, each with its total"),
         "Ctrl+J, G"},
        [](ViewState& state) { state.options.groupByRegion = !state.options.groupByRegion; },
        [](const ViewState& state) { return state.options.groupByRegion; });
}

void ArrangementActions::addFocus()
{
    addQuestion(*m_focus, Setting::Focus,
                {QT_TRANSLATE_NOOP("Actions", "Focus on &selected"),
                 QT_TRANSLATE_NOOP("Actions", "Let all but the selected companies fade"),
                 "Ctrl+J, F"},
                {}, &ArrangementActions::focusWanted);
    addChange(
        *m_focus, Setting::Focus,
        {QT_TRANSLATE_NOOP("Actions", "&No focus"),
         QT_TRANSLATE_NOOP("Actions", "Show all companies alike"), "Ctrl+J, O"},
        [](ViewState& state) { state.options.focus.clear(); },
        [](const ViewState& state) { return state.options.focus.isEmpty(); });
}

void ArrangementActions::addStyles()
{
    for (const StyleAction& entry : styleActions) {
        addChange(
            *m_years, Setting::Style, entry.text,
            [style = entry.style](ViewState& state) { state.options.yearsStyle = style; },
            [style = entry.style](const ViewState& state) {
                return state.options.yearsStyle == style;
            });
    }
}

void ArrangementActions::addGrowth()
{
    for (const GrowthAction& entry : growthActions) {
        addChange(
            *m_years, Setting::Growth, entry.text,
            [growth = entry.growth](ViewState& state) { state.settings.growth = growth; },
            [growth = entry.growth](const ViewState& state) {
                return state.settings.growth == growth;
            });
    }
    addQuestion(
        *m_years, Setting::Growth,
        {QT_TRANSLATE_NOOP("Actions", "&Other growth…"),
         QT_TRANSLATE_NOOP("Actions", "Phase pledges by a growth of your own"), "Ctrl+H, O"},
        [](const ViewState& state) { return !isUsualGrowth(state.settings.growth); },
        &ArrangementActions::growthWanted);
}

void ArrangementActions::addBand()
{
    addChange(
        *m_years, Setting::GrowthTo,
        {QT_TRANSLATE_NOOP("Actions", "&No band"),
         QT_TRANSLATE_NOOP("Actions", "Draw one growth only"), "Ctrl+H, N"},
        [](ViewState& state) { state.options.bandGrowth.reset(); },
        [](const ViewState& state) { return !state.options.bandGrowth; });
    addQuestion(
        *m_years, Setting::GrowthTo,
        {QT_TRANSLATE_NOOP("Actions", "&Band to a second growth…"),
         QT_TRANSLATE_NOOP("Actions", "Draw what lies between two ways to phase pledges"),
         "Ctrl+H, B"},
        [](const ViewState& state) { return state.options.bandGrowth.has_value(); },
        &ArrangementActions::bandWanted);
}

void ArrangementActions::addYearSpan()
{
    addChange(
        *m_years, Setting::From,
        {QT_TRANSLATE_NOOP("Actions", "&All years"),
         QT_TRANSLATE_NOOP("Actions", "Show every year that has a figure"), "Ctrl+H, A"},
        [](ViewState& state) {
            state.settings.fromYear.reset();
            state.settings.toYear.reset();
        },
        [](const ViewState& state) { return !state.settings.fromYear && !state.settings.toYear; });
    addQuestion(
        *m_years, Setting::From,
        {QT_TRANSLATE_NOOP("Actions", "&From … to …"),
         QT_TRANSLATE_NOOP("Actions", "Choose the first and the last year"), "Ctrl+H, F"},
        [](const ViewState& state) { return state.settings.fromYear || state.settings.toYear; },
        &ArrangementActions::yearSpanWanted);
}

void ArrangementActions::showState(const ViewState& state)
{
    m_shown = state;
    for (const Entry& entry : m_entries) {
        const QString reason = reasonAgainst(entry.setting, state);
        setAvailable(*entry.action, reason.isEmpty(), reason);
        if (entry.isOn) {
            entry.action->setChecked(entry.isOn(state));
        }
    }
}

QList<QAction*> ArrangementActions::all() const
{
    return findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace capex
