// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_options.h"

#include "app/value_readers.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace capex {

namespace {

template <typename Place, typename Value>
Outcome into(Place& place, Result<Value> value)
{
    if (!value) {
        return value.error();
    }
    place = std::move(*value);
    return std::monostate{};
}

using Text = const QString&;
using Request = ExportRequest&;

std::vector<ExportOption> targetOptions()
{
    return {
        {QStringLiteral("output"), QStringLiteral("OUT"),
         QStringLiteral("the file to write; - is standard output"),
         [](Text v, Request r) { return into(r.output, Result(v)); }, QStringLiteral("o")},
        {QStringLiteral("all"), QStringLiteral("DIR"),
         QStringLiteral("write every view to this folder, as PNG and CSV"),
         [](Text v, Request r) { return into(r.folder, Result(v)); }},
        {QStringLiteral("view"), QStringLiteral("VIEW"),
         wordsOf<View>() + QStringLiteral(" (default: ranking)"),
         [](Text v, Request r) { return into(r.view, readWord<View>(v)); }},
        {QStringLiteral("format"), QStringLiteral("FORMAT"),
         QStringLiteral("png, csv (default: by the ending of OUT; csv for -)"),
         [](Text v, Request r) { return into(r.format, readFormat(v)); }},
    };
}

std::vector<ExportOption> comparisonOptions()
{
    return {
        {QStringLiteral("basis"), QStringLiteral("BASIS"),
         wordsOf<Basis>() + QStringLiteral(" (default: per-year)"),
         [](Text v, Request r) { return into(r.comparison.basis, readWord<Basis>(v)); }},
        {QStringLiteral("year"), QStringLiteral("YEAR"),
         QStringLiteral("the year that figures must speak for"),
         [](Text v, Request r) { return into(r.comparison.year, readYear(v)); }},
        {QStringLiteral("as-of"), QStringLiteral("DAY"),
         QStringLiteral("only what was announced by this day, such as 2025-02-28"),
         [](Text v, Request r) { return into(r.comparison.asOf, readDate(v)); }},
        {QStringLiteral("vintage"), QStringLiteral("VINTAGE"),
         wordsOf<Vintage>() + QStringLiteral(" announcement speaks (default: latest)"),
         [](Text v, Request r) { return into(r.comparison.vintage, readWord<Vintage>(v)); }},
        {QStringLiteral("currency"), QStringLiteral("CODE"),
         QStringLiteral("the currency of all amounts (default: USD)"),
         [](Text v, Request r) { return into(r.comparison.currency, readCurrency(v)); }},
        {QStringLiteral("fx"), QStringLiteral("RATE"),
         QStringLiteral("source, announcement, period-average, or a rate per US dollar such as "
                        "CNY=7.2 (default: source)"),
         [](Text v, Request r) { return into(r.comparison.fx, CurrencyPolicy::fromText(v)); }},
        {QStringLiteral("companies"), QStringLiteral("A,B"),
         QStringLiteral("only these companies, by id (default: all)"),
         [](Text v, Request r) { return into(r.comparison.companies, readList(v, readCompany)); }},
        {QStringLiteral("kinds"), QStringLiteral("K,L"),
         wordsOf<Kind>() + QStringLiteral(" (default: what the view is about)"),
         [](Text v, Request r) { return into(r.comparison.kinds, readList(v, readWord<Kind>)); }},
        {QStringLiteral("measures"), QStringLiteral("M,N"),
         QStringLiteral("only figures that count this, such as capex (default: all)"),
         [](Text v, Request r) { return into(r.comparison.measures, readList(v, readMeasure)); }},
        {QStringLiteral("growth"), QStringLiteral("PERCENT"),
         QStringLiteral("growth a year inside pledges of several years (default: 0)"),
         [](Text v, Request r) { return into(r.comparison.growth, readGrowth(v)); }},
        {QStringLiteral("from"), QStringLiteral("YEAR"),
         QStringLiteral("first year of the years view"),
         [](Text v, Request r) { return into(r.comparison.fromYear, readYear(v)); }},
        {QStringLiteral("to"), QStringLiteral("YEAR"),
         QStringLiteral("last year of the years view"),
         [](Text v, Request r) { return into(r.comparison.toYear, readYear(v)); }},
    };
}

std::vector<ExportOption> viewOptions()
{
    return {
        {QStringLiteral("sort"), QStringLiteral("KEY"),
         wordsOf<SortBy>() + QStringLiteral(" (default: value)"),
         [](Text v, Request r) { return into(r.options.sort, readWord<SortBy>(v)); }},
        {QStringLiteral("group"), QStringLiteral("KEY"),
         QStringLiteral("region: companies of a region together, with their sum"),
         [](Text v, Request r) { return into(r.options.groupByRegion, readGrouping(v)); }},
        {QStringLiteral("focus"), QStringLiteral("A,B"),
         QStringLiteral("these companies stand out, the others fade"),
         [](Text v, Request r) { return into(r.options.focus, readList(v, readCompany)); }},
        {QStringLiteral("style"), QStringLiteral("STYLE"),
         wordsOf<YearsStyle>() + QStringLiteral(": the years view (default: columns)"),
         [](Text v, Request r) { return into(r.options.yearsStyle, readWord<YearsStyle>(v)); }},
        {QStringLiteral("growth-to"), QStringLiteral("PERCENT"),
         QStringLiteral("a second growth; the years view draws the band from --growth to it"),
         [](Text v, Request r) { return into(r.options.bandGrowth, readGrowth(v)); }},
    };
}

std::vector<ExportOption> pictureOptions()
{
    return {
        {QStringLiteral("size"), QStringLiteral("WxH"),
         QStringLiteral("pixels that the picture is laid out for (default: 1600x900)"),
         [](Text v, Request r) { return into(r.picture.size, readSize(v)); }},
        {QStringLiteral("scale"), QStringLiteral("FACTOR"),
         QStringLiteral("enlarges the finished layout (default: 1)"),
         [](Text v, Request r) { return into(r.picture.scale, readScale(v)); }},
        {QStringLiteral("theme"), QStringLiteral("THEME"),
         QStringLiteral("light, dark, print (default: light)"),
         [](Text v, Request r) { return into(r.picture.theme, readTheme(v)); }},
        {QStringLiteral("language"), QStringLiteral("CODE"),
         QStringLiteral("of the picture: en, zh_CN (default: en)"),
         [](Text v, Request r) { return into(r.picture.language, readLanguage(v)); }},
    };
}

} // namespace

std::span<const ExportOption> exportOptions()
{
    static const std::vector<ExportOption> options = [] {
        auto all = targetOptions();
        std::ranges::move(comparisonOptions(), std::back_inserter(all));
        std::ranges::move(viewOptions(), std::back_inserter(all));
        std::ranges::move(pictureOptions(), std::back_inserter(all));
        return all;
    }();
    return options;
}

} // namespace capex
