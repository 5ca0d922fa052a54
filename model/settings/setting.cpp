// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/setting.h"

#include "model/figures/enum_size.h"
#include "model/figures/vocabulary_keywords.h"

#include <algorithm>
#include <array>

namespace capex {

extern template QList<Kind> allOf<Kind>(); // of figures/vocabulary.cpp

namespace {

using Copy = void (*)(const ViewState& from, ViewState& to);

template <auto Member>
void copySettings(const ViewState& from, ViewState& to)
{
    to.settings.*Member = from.settings.*Member;
}

template <auto Member>
void copyOptions(const ViewState& from, ViewState& to)
{
    to.options.*Member = from.options.*Member;
}

struct Row
{
    Setting setting;
    std::string_view key;
    Copy copy;
};

/// In the order of Setting.
constexpr std::array rows{
    Row{Setting::Basis, "basis", copySettings<&ComparisonSettings::basis>},
    Row{Setting::Year, "year", copySettings<&ComparisonSettings::year>},
    Row{Setting::AsOf, "as_of", copySettings<&ComparisonSettings::asOf>},
    Row{Setting::Vintage, "vintage", copySettings<&ComparisonSettings::vintage>},
    Row{Setting::CurrencyCode, "currency", copySettings<&ComparisonSettings::currency>},
    Row{Setting::Fx, "fx", copySettings<&ComparisonSettings::fx>},
    Row{Setting::Companies, "companies", copySettings<&ComparisonSettings::companies>},
    Row{Setting::Kinds, "kinds", copySettings<&ComparisonSettings::kinds>},
    Row{Setting::Measures, "measures", copySettings<&ComparisonSettings::measures>},
    Row{Setting::Growth, "growth", copySettings<&ComparisonSettings::growth>},
    Row{Setting::From, "from", copySettings<&ComparisonSettings::fromYear>},
    Row{Setting::To, "to", copySettings<&ComparisonSettings::toYear>},
    Row{Setting::Sort, "sort", copyOptions<&ViewOptions::sort>},
    Row{Setting::Group, "group", copyOptions<&ViewOptions::groupByRegion>},
    Row{Setting::Focus, "focus", copyOptions<&ViewOptions::focus>},
    Row{Setting::Pair, "pair", copyOptions<&ViewOptions::pair>},
    Row{Setting::Style, "style", copyOptions<&ViewOptions::yearsStyle>},
    Row{Setting::GrowthTo, "growth_to", copyOptions<&ViewOptions::bandGrowth>},
    Row{Setting::Aggregate, "aggregate", copyOptions<&ViewOptions::aggregate>},
    Row{Setting::Enlarged, "enlarged", copyOptions<&ViewOptions::enlarged>},
    Row{Setting::List, "list", copyOptions<&ViewOptions::list>},
};

static_assert(isParallel<&Row::setting>(rows));

const Row& rowOf(Setting setting)
{
    return rows.at(static_cast<std::size_t>(setting));
}

/// A set of settings, a bit each.
template <typename... Settings>
constexpr unsigned set(Settings... settings)
{
    return ((1U << static_cast<unsigned>(settings)) | ...);
}

constexpr unsigned filters =
    set(Setting::AsOf, Setting::Companies, Setting::Kinds, Setting::Measures);
constexpr unsigned exchange = set(Setting::CurrencyCode, Setting::Fx);
constexpr unsigned span = set(Setting::From, Setting::To);
constexpr unsigned lanes = filters | exchange | set(Setting::Sort, Setting::Focus);
constexpr unsigned ranked =
    lanes | set(Setting::Year, Setting::Vintage, Setting::Group, Setting::Pair);

/// The kinds that a view lets in as long as nobody chooses others.
enum class Kinds { Announced, All };

struct ViewRow
{
    View view;
    const char* keyword;
    Kinds kinds;
    unsigned settings; ///< what it takes, and nothing else
};

/// In the order of View.
constexpr std::array views{
    ViewRow{View::Overview, "overview", Kinds::Announced, ~set(Setting::Aggregate, Setting::List)},
    ViewRow{View::Ranking, "ranking", Kinds::Announced,
            ranked | set(Setting::Basis, Setting::Growth)},
    ViewRow{View::Horizons, "horizons", Kinds::Announced, ranked},
    ViewRow{View::Years, "years", Kinds::All,
            filters | exchange | span |
                set(Setting::Vintage, Setting::Growth, Setting::GrowthTo, Setting::Style,
                    Setting::Focus)},
    ViewRow{View::Timeline, "timeline", Kinds::Announced, lanes | span},
    ViewRow{View::Revisions, "revisions", Kinds::Announced, lanes | set(Setting::Year)},
    ViewRow{View::SayDo, "say-do", Kinds::Announced, lanes | set(Setting::Year)},
    ViewRow{View::Reconciliation, "reconciliation", Kinds::Announced,
            exchange | set(Setting::Year, Setting::AsOf, Setting::Aggregate)},
    ViewRow{View::Figures, "figures", Kinds::All, filters | set(Setting::List)},
};

static_assert(isParallel<&ViewRow::view>(views));

constexpr const ViewRow& rowOf(View view)
{
    return views.at(static_cast<std::size_t>(view));
}

} // namespace

template <>
const QStringList keywords<View> = [] {
    QStringList keywords;
    for (const ViewRow& row : views) {
        keywords.append(QString::fromLatin1(row.keyword));
    }
    return keywords;
}();

CAPEX_VOCABULARY(View)

std::vector<Setting> allSettings()
{
    std::vector<Setting> all;
    std::ranges::transform(rows, std::back_inserter(all), &Row::setting);
    return all;
}

std::string_view keyOf(Setting setting)
{
    return rowOf(setting).key;
}

QString keywordOf(Setting setting)
{
    return QString::fromUtf8(keyOf(setting)).replace(u'_', u'-');
}

bool isComputed(Setting setting)
{
    return setting <= Setting::To;
}

bool takes(View view, Setting setting)
{
    return (rowOf(view).settings & set(setting)) != 0;
}

bool takes(const ViewState& state, Setting setting)
{
    const bool isUnphased = setting == Setting::Growth && state.view == View::Ranking &&
                            state.settings.basis != Basis::CalendarYear;
    return takes(state.view, setting) && !isUnphased;
}

void copySetting(Setting setting, const ViewState& from, ViewState& to)
{
    rowOf(setting).copy(from, to);
}

ViewState withTaken(ViewState base, const ViewState& state)
{
    base.view = state.view;
    for (const Row& row : rows) {
        if (takes(state, row.setting)) {
            row.copy(state, base);
        }
    }
    if (state.view == View::Overview) {
        base.options.page = state.options.page;
    }
    return base;
}

ViewState taken(const ViewState& state)
{
    return withTaken({}, state);
}

QList<Kind> kindsIn(View view, const ComparisonSettings& settings)
{
    const bool takesAll = rowOf(view).kinds == Kinds::All;
    return settings.kinds.value_or(takesAll ? allOf<Kind>() : announcedKinds());
}

} // namespace capex
