// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/json_views.h"

#include "model/figures/excerpt.h"
#include "model/formats/json/json_page.h"
#include "model/formats/text/number_text.h"
#include "model/settings/setting.h"

namespace capex {

namespace {

/// The elements of the list `key` as `read` makes them; nothing without the list.
template <typename Read>
auto listOf(JsonObjectReader& keys, std::string_view key, Read read)
    -> std::optional<QList<typename decltype(read(std::declval<JsonValue>()))::value_type>>
{
    const auto list = keys.list(key, Need::Optional);
    if (!list) {
        return std::nullopt;
    }
    QList<typename decltype(read(*list))::value_type> entries;
    for (const JsonValue element : list->children()) {
        if (auto entry = read(element)) {
            entries.append(std::move(*entry));
        }
    }
    return entries;
}

std::optional<CompanyId> companyOf(JsonValue element, const JsonObjectReader& keys,
                                   const DatasetBuilder& figures)
{
    const auto id = keys.nameOf(element);
    if (id && !figures.defines({*id})) {
        keys.fault(element, {{Found::Text, excerpt(*id)}, Expected::IdOfCompany});
    }
    return id ? std::optional(CompanyId{*id}) : std::nullopt;
}

QList<CompanyId> companiesIn(JsonObjectReader& keys, std::string_view key,
                             const DatasetBuilder& figures)
{
    return listOf(keys, key, [&](JsonValue element) { return companyOf(element, keys, figures); })
        .value_or(QList<CompanyId>{});
}

void readSelection(JsonObjectReader& keys, const DatasetBuilder& figures,
                   ComparisonSettings& settings)
{
    settings.companies = companiesIn(keys, keyOf(Setting::Companies), figures);
    settings.kinds = listOf(keys, keyOf(Setting::Kinds),
                            [&](JsonValue element) { return keys.keywordOf<Kind>(element); });
    settings.measures =
        listOf(keys, keyOf(Setting::Measures), [&](JsonValue element) -> std::optional<Measure> {
            const auto name = keys.nameOf(element);
            return name ? std::optional(Measure{*name}) : std::nullopt;
        }).value_or(QList<Measure>{});
}

void readCurrency(JsonObjectReader& keys, ComparisonSettings& settings)
{
    if (const auto currency = keys.currency(keyOf(Setting::CurrencyCode), Need::Optional)) {
        settings.currency = {*currency};
    }
    if (const auto fx = keys.text(keyOf(Setting::Fx), Need::Optional)) {
        settings.fx =
            keys.valueOr(CurrencyPolicy::fromText(*fx), *keys.object().member(keyOf(Setting::Fx)))
                .value_or(CurrencyPolicy{});
    }
}

/// A yearly growth in percent as a fraction.
std::optional<double> growthOf(JsonObjectReader& keys, std::string_view key)
{
    const auto percent = keys.number(key, Need::Optional);
    if (!percent) {
        return std::nullopt;
    }
    const double growth = *numberFrom(*percent) / 100;
    if (growth <= -1) {
        const JsonValue found = *keys.object().member(key);
        keys.fault(found, {found.found(), Expected::Percentage});
    }
    return growth;
}

bool isGroupedByRegion(JsonObjectReader& keys)
{
    const auto group = keys.text(keyOf(Setting::Group), Need::Optional);
    if (group && *group != QStringLiteral("region")) {
        keys.fault(*keys.object().member(keyOf(Setting::Group)),
                   {{Found::Text, excerpt(*group)}, {Expected::Keyword, QStringLiteral("region")}});
    }
    return group.has_value();
}

/// Two different companies, or none by that word; nothing if the view does not say it.
std::optional<QList<CompanyId>> readPair(JsonObjectReader& keys, const DatasetBuilder& figures)
{
    const auto found = keys.value(keyOf(Setting::Pair), Need::Optional, Expected::Pair);
    if (!found) {
        return std::nullopt;
    }
    if (found->type() == JsonType::String && found->text() == QStringLiteral("none")) {
        return QList<CompanyId>{};
    }
    if (found->type() != JsonType::Array) {
        keys.fault(*found, {found->found(), Expected::Pair});
        return std::nullopt;
    }
    const auto count = std::ranges::distance(found->children());
    const QList<CompanyId> pair = companiesIn(keys, keyOf(Setting::Pair), figures);
    if (count != 2) {
        keys.fault(*found, {{Found::PairOfOther, count}, Expected::Pair});
    } else if (pair.size() == 2 && pair.front() == pair.back()) {
        keys.fault(*found, {{Found::TextTwice, excerpt(pair.front().text())}, Expected::Pair});
    }
    return pair;
}

ViewOptions readOptions(JsonObjectReader& keys, const DatasetBuilder& figures,
                        const QList<CompanyId>& pair)
{
    ViewOptions options;
    options.sort = keys.word<SortBy>(keyOf(Setting::Sort), Need::Optional).value_or(options.sort);
    options.groupByRegion = isGroupedByRegion(keys);
    options.focus = companiesIn(keys, keyOf(Setting::Focus), figures);
    options.yearsStyle = keys.word<YearsStyle>(keyOf(Setting::Style), Need::Optional);
    options.bandGrowth = growthOf(keys, keyOf(Setting::GrowthTo));
    options.pair = readPair(keys, figures).value_or(pair);
    options.page = readJsonPage(keys);
    return options;
}

void readYears(JsonObjectReader& keys, ComparisonSettings& settings)
{
    settings.year = keys.integer(keyOf(Setting::Year), Need::Optional, firstYear, lastYear)
                        .value_or(settings.year);
    settings.fromYear = keys.integer(keyOf(Setting::From), Need::Optional, firstYear, lastYear);
    settings.toYear = keys.integer(keyOf(Setting::To), Need::Optional, firstYear, lastYear);
    if (settings.fromYear && settings.toYear && *settings.fromYear > *settings.toYear) {
        keys.fault(
            *keys.object().member(keyOf(Setting::To)),
            {{Found::BeforeFrom, *settings.toYear}, {Expected::YearOrLater, *settings.fromYear}});
    }
}

} // namespace

SavedView readJsonView(JsonValue object, const DatasetBuilder& figures,
                       const ViewDefaults& defaults, Report& report)
{
    JsonObjectReader keys(object, EntryType::View, report);
    SavedView view;
    ComparisonSettings& settings = view.settings;
    settings.year = defaults.year;
    view.name = keys.name("name", Need::Required).value_or(QString());
    view.names = keys.texts("names");
    view.view = keys.word<View>("view", Need::Optional).value_or(view.view);
    settings.basis =
        keys.word<Basis>(keyOf(Setting::Basis), Need::Optional).value_or(settings.basis);
    settings.vintage =
        keys.word<Vintage>(keyOf(Setting::Vintage), Need::Optional).value_or(settings.vintage);
    settings.asOf = keys.date(keyOf(Setting::AsOf), Need::Optional);
    readYears(keys, settings);
    readCurrency(keys, settings);
    readSelection(keys, figures, settings);
    settings.growth = growthOf(keys, keyOf(Setting::Growth)).value_or(settings.growth);
    view.options = readOptions(keys, figures, defaults.pair);
    view.unknown = keys.unknownFields();
    return view;
}

} // namespace capex
