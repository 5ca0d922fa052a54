// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/state_rows.h"

#include "app/actions/toggled.h"
#include "model/figures/enum_size.h"

#include <algorithm>

namespace capex {

namespace {

/// What the action for a value of a setting says.
template <typename Value>
struct Choice
{
    Value value;
    ActionText text;
};

constexpr Choice<Basis> bases[] = {
    {Basis::Announced,
     {QT_TRANSLATE_NOOP("Actions", "As announced"),
      QT_TRANSLATE_NOOP("Actions", "The amounts as announced, whatever years they cover"),
      "Ctrl+1"}},
    {Basis::PerYear,
     {QT_TRANSLATE_NOOP("Actions", "Per year"),
      QT_TRANSLATE_NOOP("Actions", "The amounts divided by the years they cover"), "Ctrl+2"}},
    {Basis::ThreeYear,
     {QT_TRANSLATE_NOOP("Actions", "Three years"),
      QT_TRANSLATE_NOOP("Actions", "The amounts brought to three years"), "Ctrl+3"}},
    {Basis::CalendarYear,
     {QT_TRANSLATE_NOOP("Actions", "Calendar year"),
      QT_TRANSLATE_NOOP("Actions", "The part that falls in the calendar year, month by month"),
      "Ctrl+4"}},
};
static_assert(isParallel<&Choice<Basis>::value>(bases));

constexpr Choice<Vintage> vintages[] = {
    {Vintage::Latest,
     {QT_TRANSLATE_NOOP("Actions", "Latest"),
      QT_TRANSLATE_NOOP("Actions", "What a company said last"), "Ctrl+L"}},
    {Vintage::First,
     {QT_TRANSLATE_NOOP("Actions", "First announced"),
      QT_TRANSLATE_NOOP("Actions", "What a company said first"), "Ctrl+Shift+L"}},
};
static_assert(isParallel<&Choice<Vintage>::value>(vintages));

constexpr Choice<CurrencyPolicy::Rule> policies[] = {
    {CurrencyPolicy::Rule::Source,
     {QT_TRANSLATE_NOOP("Actions", "Source’s own conversion"),
      QT_TRANSLATE_NOOP("Actions", "Convert as the source does, else at the announcement’s rate"),
      "Alt+1"}},
    {CurrencyPolicy::Rule::Announcement,
     {QT_TRANSLATE_NOOP("Actions", "Rate of the announcement’s day"),
      QT_TRANSLATE_NOOP("Actions", "Convert at the rate of the day of the announcement"), "Alt+2"}},
    {CurrencyPolicy::Rule::PeriodAverage,
     {QT_TRANSLATE_NOOP("Actions", "Average rate over the period"),
      QT_TRANSLATE_NOOP("Actions", "Convert at the mean rate of the period’s months"), "Alt+3"}},
};
static_assert(std::size(policies) == enumSize<CurrencyPolicy::Rule>() - 1); // all but Fixed

constexpr Choice<Kind> kinds[] = {
    {Kind::Actual,
     {QT_TRANSLATE_NOOP("Actions", "Actual"),
      QT_TRANSLATE_NOOP("Actions", "Take in what companies reported for closed periods"),
      "Ctrl+K, A"}},
    {Kind::Guidance,
     {QT_TRANSLATE_NOOP("Actions", "Guidance"),
      QT_TRANSLATE_NOOP("Actions", "Take in companies’ plans for a year or a quarter"),
      "Ctrl+K, G"}},
    {Kind::RunRate,
     {QT_TRANSLATE_NOOP("Actions", "Run-rate"),
      QT_TRANSLATE_NOOP("Actions", "Take in parts of a year multiplied up"), "Ctrl+K, R"}},
    {Kind::Pledge,
     {QT_TRANSLATE_NOOP("Actions", "Pledge"),
      QT_TRANSLATE_NOOP("Actions", "Take in commitments over more than a year"), "Ctrl+K, P"}},
    {Kind::Estimate,
     {QT_TRANSLATE_NOOP("Actions", "Third-party estimate"),
      QT_TRANSLATE_NOOP("Actions", "Take in other people’s figures"), "Ctrl+K, E"}},
};
static_assert(isParallel<&Choice<Kind>::value>(kinds));

constexpr Choice<SortBy> orders[] = {
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
static_assert(isParallel<&Choice<SortBy>::value>(orders));

constexpr Choice<std::optional<YearsStyle>> styles[] = {
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
static_assert(std::size(styles) == enumSize<YearsStyle>() + 1); // and what suits

constexpr Choice<double> growths[] = {
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

bool isUsual(double growth)
{
    return std::ranges::find(growths, growth, &Choice<double>::value) != std::end(growths);
}

struct Place
{
    StateMenu menu;
    Setting setting;
    int section = 0;
};

template <typename Value>
Value& in(ViewState& state, Value ComparisonSettings::*member)
{
    return state.settings.*member;
}

template <typename Value>
Value& in(ViewState& state, Value ViewOptions::*member)
{
    return state.options.*member;
}

template <typename Member>
const auto& in(const ViewState& state, Member member)
{
    return in(const_cast<ViewState&>(state), member); // NOLINT(*-const-cast): the same, only read
}

StateRow row(const Place& place, const ActionText& text, StateChange change, StateCheck isOn)
{
    return {place.menu,
            place.section,
            place.setting,
            translated(text),
            std::move(change),
            std::move(isOn),
            {},
            {}};
}

StateRow question(const Place& place, const ActionText& text, StateQuestion asked, StateCheck isOn)
{
    StateRow asking = row(place, text, {}, std::move(isOn));
    asking.question = asked;
    return asking;
}

/// Sets a member of the state to a value, and shows whether it is that.
template <typename Member, typename Value>
StateRow choice(const Place& place, const ActionText& text, Member member, const Value& value)
{
    return row(
        place, text, [member, value](ViewState& state) { in(state, member) = value; },
        [member, value](const ViewState& state) { return in(state, member) == value; });
}

using Rows = std::vector<StateRow>;

template <typename Member, typename List>
void addChoices(Rows& rows, const Place& place, Member member, const List& choices)
{
    for (const auto& each : choices) {
        rows.push_back(choice(place, each.text, member, each.value));
    }
}

void addYears(Rows& rows)
{
    const Place place{StateMenu::Year, Setting::Year};
    StateRow previous = row(place,
                            {QT_TRANSLATE_NOOP("Actions", "&Previous year"),
                             QT_TRANSLATE_NOOP("Actions", "Compare the year before"), "Ctrl+Left"},
                            [](ViewState& state) { --state.settings.year; }, {});
    previous.isPossible = [](const ViewState& state) { return state.settings.year > firstYear; };
    StateRow next = row(place,
                        {QT_TRANSLATE_NOOP("Actions", "&Next year"),
                         QT_TRANSLATE_NOOP("Actions", "Compare the year after"), "Ctrl+Right"},
                        [](ViewState& state) { ++state.settings.year; }, {});
    next.isPossible = [](const ViewState& state) { return state.settings.year < lastYear; };
    rows.push_back(previous);
    rows.push_back(next);
}

void addDays(Rows& rows)
{
    const Place place{StateMenu::AsOf, Setting::AsOf};
    rows.push_back(
        choice(place,
               {QT_TRANSLATE_NOOP("Actions", "&Any day"),
                QT_TRANSLATE_NOOP("Actions", "Take in everything announced to date"), "Ctrl+D"},
               &ComparisonSettings::asOf, std::optional<QDate>()));
    rows.push_back(question(
        place,
        {QT_TRANSLATE_NOOP("Actions", "A &day…"),
         QT_TRANSLATE_NOOP("Actions", "Take in only what was known on a day"), "Ctrl+Shift+D"},
        StateQuestion::AsOf,
        [](const ViewState& state) { return state.settings.asOf.has_value(); }));
}

void addPolicies(Rows& rows)
{
    const Place place{StateMenu::Currencies, Setting::Fx, 1};
    for (const auto& each : policies) {
        rows.push_back(row(
            place, each.text,
            [rule = each.value](ViewState& state) {
                state.settings.fx = {rule, {}, 1};
            },
            [rule = each.value](const ViewState& state) {
                return state.settings.fx.rule == rule;
            }));
    }
    rows.push_back(
        question(place,
                 {QT_TRANSLATE_NOOP("Actions", "Fixed rate…"),
                  QT_TRANSLATE_NOOP("Actions", "Convert at a rate of your own"), "Alt+4"},
                 StateQuestion::FixedRate, [](const ViewState& state) {
                     return state.settings.fx.rule == CurrencyPolicy::Rule::Fixed;
                 }));
}

void toggle(Kind kind, ViewState& state)
{
    const QList<Kind> chosen = toggled(state.settings.kinds.value_or(announcedKinds()), kind);
    state.settings.kinds = chosen == announcedKinds() ? std::nullopt : std::optional(chosen);
}

void addKinds(Rows& rows)
{
    rows.push_back(choice(
        {StateMenu::Kinds, Setting::Kinds},
        {QT_TRANSLATE_NOOP("Actions", "&What was announced"),
         QT_TRANSLATE_NOOP("Actions", "Take in every kind but actual, as by default"), "Ctrl+K, W"},
        &ComparisonSettings::kinds, std::optional<QList<Kind>>()));
    for (const auto& each : kinds) {
        rows.push_back(row(
            {StateMenu::Kinds, Setting::Kinds, 1}, each.text,
            [kind = each.value](ViewState& state) { toggle(kind, state); },
            [kind = each.value](const ViewState& state) {
                return state.settings.kinds.value_or(announcedKinds()).contains(kind);
            }));
    }
}

void addMeasures(Rows& rows)
{
    rows.push_back(
        choice({StateMenu::Measures, Setting::Measures},
               {QT_TRANSLATE_NOOP("Actions", "&All measures"),
                QT_TRANSLATE_NOOP("Actions", "Take in whatever is counted"), "Ctrl+M, 0"},
               &ComparisonSettings::measures, QList<Measure>()));
}

void addOrder(Rows& rows)
{
    addChoices(rows, {StateMenu::Sort, Setting::Sort}, &ViewOptions::sort, orders);
    rows.push_back(row(
        {StateMenu::Sort, Setting::Group, 1},
        {QT_TRANSLATE_NOOP("Actions", "&Group by region"),
         QT_TRANSLATE_NOOP("Actions", "The regions one below the other, each with its total"),
         "Ctrl+J, G"},
        [](ViewState& state) { state.options.groupByRegion = !state.options.groupByRegion; },
        [](const ViewState& state) { return state.options.groupByRegion; }));
}

void addFocus(Rows& rows)
{
    const Place place{StateMenu::Focus, Setting::Focus};
    rows.push_back(question(
        place,
        {QT_TRANSLATE_NOOP("Actions", "Focus on &selected"),
         QT_TRANSLATE_NOOP("Actions", "Let all but the selected companies fade"), "Ctrl+J, F"},
        StateQuestion::Focus, {}));
    rows.push_back(choice(place,
                          {QT_TRANSLATE_NOOP("Actions", "&No focus"),
                           QT_TRANSLATE_NOOP("Actions", "Show all companies alike"), "Ctrl+J, O"},
                          &ViewOptions::focus, QList<CompanyId>()));
}

void addGrowth(Rows& rows)
{
    const Place place{StateMenu::Years, Setting::Growth, 1};
    addChoices(rows, place, &ComparisonSettings::growth, growths);
    rows.push_back(question(
        place,
        {QT_TRANSLATE_NOOP("Actions", "&Other growth…"),
         QT_TRANSLATE_NOOP("Actions", "Phase pledges by a growth of your own"), "Ctrl+H, O"},
        StateQuestion::Growth,
        [](const ViewState& state) { return !isUsual(state.settings.growth); }));
}

void addBand(Rows& rows)
{
    const Place place{StateMenu::Years, Setting::GrowthTo, 2};
    rows.push_back(choice(place,
                          {QT_TRANSLATE_NOOP("Actions", "&No band"),
                           QT_TRANSLATE_NOOP("Actions", "Draw one growth only"), "Ctrl+H, N"},
                          &ViewOptions::bandGrowth, std::optional<double>()));
    rows.push_back(
        question(place,
                 {QT_TRANSLATE_NOOP("Actions", "&Band to a second growth…"),
                  QT_TRANSLATE_NOOP("Actions", "Draw what lies between two ways to phase pledges"),
                  "Ctrl+H, B"},
                 StateQuestion::Band,
                 [](const ViewState& state) { return state.options.bandGrowth.has_value(); }));
}

bool hasSpan(const ViewState& state)
{
    return state.settings.fromYear || state.settings.toYear;
}

void addYearSpan(Rows& rows)
{
    const Place place{StateMenu::Years, Setting::From, 3};
    rows.push_back(row(
        place,
        {QT_TRANSLATE_NOOP("Actions", "&All years"),
         QT_TRANSLATE_NOOP("Actions", "Show every year that has a figure"), "Ctrl+H, A"},
        [](ViewState& state) {
            state.settings.fromYear.reset();
            state.settings.toYear.reset();
        },
        [](const ViewState& state) { return !hasSpan(state); }));
    rows.push_back(
        question(place,
                 {QT_TRANSLATE_NOOP("Actions", "&From … to …"),
                  QT_TRANSLATE_NOOP("Actions", "Choose the first and the last year"), "Ctrl+H, F"},
                 StateQuestion::YearSpan, hasSpan));
}

} // namespace

std::vector<StateRow> stateRows()
{
    Rows rows;
    addChoices(rows, {StateMenu::Basis, Setting::Basis}, &ComparisonSettings::basis, bases);
    addYears(rows);
    addDays(rows);
    addChoices(rows, {StateMenu::Vintage, Setting::Vintage}, &ComparisonSettings::vintage,
               vintages);
    addPolicies(rows);
    addKinds(rows);
    addMeasures(rows);
    addOrder(rows);
    addFocus(rows);
    addChoices(rows, {StateMenu::Years, Setting::Style}, &ViewOptions::yearsStyle, styles);
    addGrowth(rows);
    addBand(rows);
    addYearSpan(rows);
    return rows;
}

} // namespace capex
