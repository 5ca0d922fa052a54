// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/export_options.h"

#include "app/commands/export_formats.h"
#include "app/commands/picture_presets.h"
#include "app/commands/publication_options.h"
#include "app/commands/value_readers.h"
#include "model/formats/figure_file.h"
#include "model/wording/finding_words.h"
#include "model/wording/language.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace capex {

namespace {

Error inEnglish(const Error& error)
{
    return error;
}

Error inEnglish(const Fault& fault)
{
    return errorOf(fault, Speech::English);
}

template <typename Target, typename Value, typename E>
Outcome into(Target& target, Result<Value, E> value)
{
    if (!value) {
        return inEnglish(value.error());
    }
    target = std::move(*value);
    return std::monostate{};
}

using Text = const QString&;
using Request = ExportRequest&;

QStringList words(const char* all)
{
    return QString::fromLatin1(all).split(u' ');
}

KnownValues formatWords()
{
    KnownValues values{{}, true};
    for (const ExportFormat& format : exportFormats()) {
        values.words.append(keywordOf(format.format));
    }
    return values;
}

/// A file may have others.
KnownValues companyWords()
{
    KnownValues values{{}, true};
    for (const Company& company : bundledFigures().companies()) {
        values.words.append(company.id.text());
    }
    return values;
}

std::vector<ExportOption> targetOptions()
{
    return {
        {QStringLiteral("output"), QStringLiteral("OUT"),
         QStringLiteral("the file to write; - is standard output"),
         [](Text v, Request r) { return into(r.output, Result(v)); }, QStringLiteral("o")},
        {QStringLiteral("all"), QStringLiteral("DIR"),
         QStringLiteral("write every view to this folder"),
         [](Text v, Request r) { return into(r.folder, Result(v)); }},
        {QStringLiteral("batch"), QStringLiteral("JOBS.json"),
         QStringLiteral("write what the jobs in this file say: {\"jobs\": [{\"output\": \"a.png\", "
                        "\"view\": \"years\"}]} with these options as keys"),
         [](Text v, Request r) { return into(r.batch, Result(v)); }},
        {QStringLiteral("view"),
         QStringLiteral("VIEW"),
         keywordsOf<View>() + QStringLiteral(" (default: ranking)"),
         [](Text v, Request r) { return into(r.view, readKeyword<View>(v)); },
         {},
         {},
         oneOf<View>},
        {QStringLiteral("format"),
         QStringLiteral("FORMAT"),
         QStringLiteral(
             "png, svg, pdf, csv, xlsx, md, html (default: by the ending of OUT; csv for "
             "-); with --all one or more of them (default: png,csv)"),
         [](Text v, Request r) { return into(r.formats, readList(v, readFormat)); },
         {},
         {},
         formatWords},
    };
}

/// An option by the name of its setting.
ExportOption option(Setting setting, const QString& value, const QString& help,
                    Outcome (*read)(Text, Request), ValuesMaker values = nullptr)
{
    return {keywordOf(setting), value, help, read, {}, setting, values};
}

std::vector<ExportOption> comparisonOptions()
{
    return {
        option(
            Setting::Basis, QStringLiteral("BASIS"),
            keywordsOf<Basis>() + QStringLiteral(" (default: per-year)"),
            [](Text v, Request r) { return into(r.asked.settings.basis, readKeyword<Basis>(v)); },
            oneOf<Basis>),
        option(Setting::Year, QStringLiteral("YEAR"), QStringLiteral("the year of the figures"),
               [](Text v, Request r) { return into(r.asked.settings.year, readYear(v)); }),
        option(Setting::AsOf, QStringLiteral("DAY"),
               QStringLiteral("only what was announced by this day, such as 2025-02-28"),
               [](Text v, Request r) { return into(r.asked.settings.asOf, readDate(v)); }),
        option(
            Setting::Vintage, QStringLiteral("VINTAGE"),
            keywordsOf<Vintage>() + QStringLiteral(" announcement counts (default: latest)"),
            [](Text v, Request r) {
                return into(r.asked.settings.vintage, readKeyword<Vintage>(v));
            },
            oneOf<Vintage>),
        option(Setting::CurrencyCode, QStringLiteral("CODE"),
               QStringLiteral("the currency of all amounts (default: USD)"),
               [](Text v, Request r) { return into(r.asked.settings.currency, readCurrency(v)); }),
        option(
            Setting::Fx, QStringLiteral("RATE"),
            QStringLiteral("source, announcement, period-average, or a rate per US dollar such as "
                           "CNY=7.2 (default: source)"),
            [](Text v, Request r) {
                return into(r.asked.settings.fx, CurrencyPolicy::fromText(v));
            },
            [] { return KnownValues{words("source announcement period-average")}; }),
        option(
            Setting::Companies, QStringLiteral("A,B|none"),
            QStringLiteral("only these companies, by id (default: all)"),
            [](Text v, Request r) { return into(r.asked.settings.companies, readCompanies(v)); },
            companyWords),
        option(
            Setting::Kinds, QStringLiteral("K,L|none"),
            keywordsOf<Kind>() + QStringLiteral(" (default: what the view is about)"),
            [](Text v, Request r) { return into(r.asked.settings.kinds, readKinds(v)); },
            someOf<Kind>),
        option(Setting::Measures, QStringLiteral("M,N"),
               QStringLiteral("only figures that count this, such as capex (default: all)"),
               [](Text v, Request r) {
                   return into(r.asked.settings.measures, readList(v, readMeasure));
               }),
        option(Setting::Growth, QStringLiteral("PERCENT"),
               QStringLiteral("growth a year inside pledges of several years (default: 0)"),
               [](Text v, Request r) { return into(r.asked.settings.growth, readGrowth(v)); }),
        option(Setting::From, QStringLiteral("YEAR"),
               QStringLiteral("first year of years and timeline"),
               [](Text v, Request r) { return into(r.asked.settings.fromYear, readYear(v)); }),
        option(Setting::To, QStringLiteral("YEAR"),
               QStringLiteral("last year of years and timeline"),
               [](Text v, Request r) { return into(r.asked.settings.toYear, readYear(v)); }),
    };
}

std::vector<ExportOption> viewOptions()
{
    return {
        option(
            Setting::Sort, QStringLiteral("KEY"),
            keywordsOf<SortBy>() + QStringLiteral(" (default: value)"),
            [](Text v, Request r) { return into(r.asked.options.sort, readKeyword<SortBy>(v)); },
            oneOf<SortBy>),
        option(
            Setting::Group, QStringLiteral("KEY"),
            QStringLiteral("region: companies of a region together, with their sum"),
            [](Text v, Request r) { return into(r.asked.options.groupByRegion, readGrouping(v)); },
            [] { return KnownValues{words("region")}; }),
        option(
            Setting::Focus, QStringLiteral("A,B"),
            QStringLiteral("these companies stand out, the others fade"),
            [](Text v, Request r) { return into(r.asked.options.focus, readList(v, readCompany)); },
            companyWords),
        option(
            Setting::Pair, QStringLiteral("A,B|none"),
            QStringLiteral("the two companies whose ratio the picture states (default: the "
                           "opening view's)"),
            [](Text v, Request r) { return into(r.asked.options.pair, readPair(v)); },
            companyWords),
        option(
            Setting::Style, QStringLiteral("STYLE"),
            keywordsOf<YearsStyle>() +
                QStringLiteral(": the years view (default: stacked where two companies or more "
                               "count the same, capex in any definition being one; else "
                               "columns)"),
            [](Text v, Request r) {
                return into(r.asked.options.yearsStyle, readKeyword<YearsStyle>(v));
            },
            oneOf<YearsStyle>),
        option(Setting::GrowthTo, QStringLiteral("PERCENT"),
               QStringLiteral("a second growth; the years view draws the band from --growth to it"),
               [](Text v, Request r) { return into(r.asked.options.bandGrowth, readGrowth(v)); }),
        option(Setting::Aggregate, QStringLiteral("ID"),
               QStringLiteral("the published total of the reconciliation view (default: those of "
                              "the year)"),
               [](Text v, Request r) { return into(r.asked.options.aggregate, readAggregate(v)); }),
        option(Setting::Enlarged, QStringLiteral("NUMBER"),
               QStringLiteral("the panel, from 1, that fills the page of the overview"),
               [](Text v, Request r) { return into(r.asked.options.enlarged, readPanel(v)); }),
        option(Setting::List, QStringLiteral("NAME=VALUE,…"),
               QStringLiteral("which figures the table of figures lists, and in what order: text=, "
                              "in=COLUMN for it, kind=, measure=, evidence=, year=, source=, "
                              "sort=COLUMN or sort=-COLUMN, group=company; texts are those of "
                              "--language. The columns: ") +
                   keywordsOf<FigureColumn>(),
               [](Text v, Request r) { return into(r.asked.options.list, readListing(v)); }),
    };
}

/// What can be left out of pictures.
const QStringList& pictureParts()
{
    static const QStringList parts{QStringLiteral("title"), QStringLiteral("notes"),
                                   QStringLiteral("sources"), QStringLiteral("pair")};
    return parts;
}

Result<QString> readPart(const QString& text)
{
    const QStringList& parts = pictureParts();
    return parts.contains(text) ? Result<QString>(text)
                                : unexpected(text, QStringLiteral("some of ") + parts.join(u", "));
}

Outcome readWithout(Text text, Request request)
{
    const auto parts = readList(text, readPart);
    if (!parts) {
        return parts.error();
    }
    request.picture.hasTitle = !parts->contains(QStringLiteral("title"));
    request.picture.hasNotes = !parts->contains(QStringLiteral("notes"));
    request.picture.hasSources = !parts->contains(QStringLiteral("sources"));
    request.isWithoutPair = parts->contains(QStringLiteral("pair"));
    return std::monostate{};
}

std::vector<ExportOption> fileOptions()
{
    return {
        {QStringLiteral("with-figures"),
         {},
         QStringLiteral("PNG, SVG, PDF, XLSX and HTML carry all figures, so that others can open "
                        "the file with them"),
         [](Text, Request r) { return into(r.carriesFigures, Result(true)); }},
        {QStringLiteral("bom"),
         {},
         QStringLiteral("CSV begins with a byte order mark, which Excel needs for Chinese"),
         [](Text, Request r) { return into(r.hasByteOrderMark, Result(true)); }},
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
        {QStringLiteral("preset"),
         QStringLiteral("NAME"),
         QStringLiteral("a size by its name instead: ") + presetWords(),
         [](Text v, Request r) { return readPreset(v, r.picture); },
         {},
         {},
         [] { return KnownValues{presetWords().split(QStringLiteral(", "))}; }},
        {QStringLiteral("dpi"), QStringLiteral("NUMBER"),
         QStringLiteral("dots per inch of a PNG, by which millimetres become pixels (default: 96)"),
         [](Text v, Request r) { return into(r.picture.dotsPerInch, readScale(v)); }},
        {QStringLiteral("transparent"),
         {},
         QStringLiteral("paint nothing behind the picture"),
         [](Text, Request r) { return into(r.picture.isTransparent, Result(true)); }},
        {QStringLiteral("without"),
         QStringLiteral("PARTS"),
         QStringLiteral("leave out of the picture: title, notes, sources, pair"),
         readWithout,
         {},
         {},
         [] {
             return KnownValues{pictureParts(), true};
         }},
        {QStringLiteral("theme"),
         QStringLiteral("THEME"),
         QStringLiteral("light, dark, print (default: light)"),
         [](Text v, Request r) { return into(r.picture.theme, readTheme(v)); },
         {},
         {},
         [] { return KnownValues{words("light dark print")}; }},
        {QStringLiteral("language"),
         QStringLiteral("CODE"),
         QStringLiteral("of the picture: %1 (default: en)").arg(languageCodes()),
         [](Text v, Request r) { return into(r.picture.language, readLanguage(v)); },
         {},
         {},
         [] { return KnownValues{languageCodes().split(QStringLiteral(", "))}; }},
    };
}

} // namespace

std::span<const ExportOption> exportOptions()
{
    static const std::vector<ExportOption> options = [] {
        auto all = targetOptions();
        std::ranges::move(publicationOptions(), std::back_inserter(all));
        std::ranges::move(comparisonOptions(), std::back_inserter(all));
        std::ranges::move(viewOptions(), std::back_inserter(all));
        std::ranges::move(pictureOptions(), std::back_inserter(all));
        std::ranges::move(fileOptions(), std::back_inserter(all));
        return all;
    }();
    return options;
}

} // namespace capex
