// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/json_writer.h"

#include "model/formats/json/json_text.h"
#include "model/formats/text/number_text.h"
#include "model/settings/setting.h"

#include <array>
#include <functional>

namespace capex {

namespace {

using Layout = JsonText::Layout;

void write(JsonText& json, const QString& key, const QString& text)
{
    json.key(key);
    json.text(text);
}

void writeIfAny(JsonText& json, const QString& key, const QString& text)
{
    if (!text.isEmpty()) {
        write(json, key, text);
    }
}

void write(JsonText& json, const QString& key, double number)
{
    json.key(key);
    json.number(number);
}

void write(JsonText& json, const QString& key, QDate date)
{
    write(json, key, date.toString(Qt::ISODate));
}

template <typename Value, typename TextOf>
void writeList(JsonText& json, const QString& key, const QList<Value>& values, TextOf textOf)
{
    json.key(key);
    json.beginList(Layout::OneLine);
    for (const Value& value : values) {
        json.text(std::invoke(textOf, value));
    }
    json.endList();
}

void writeTexts(JsonText& json, const QString& key, const QMap<QString, QString>& texts)
{
    if (texts.isEmpty()) {
        return;
    }
    json.key(key);
    json.beginObject(Layout::OneLine);
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        write(json, text.key(), text.value());
    }
    json.endObject();
}

/// The unknown keys of an object inside an entry: those whose name begins with `prefix`.
void writeUnknown(JsonText& json, const UnknownFields& fields, const QString& prefix)
{
    for (const UnknownField& field : fields) {
        if (field.key.startsWith(prefix)) {
            json.key(field.key.mid(prefix.size()));
            json.raw(field.json);
        }
    }
}

const QString& amountPrefix()
{
    static const QString prefix = QStringLiteral("amount.");
    return prefix;
}

const QString& periodPrefix()
{
    static const QString prefix = QStringLiteral("period.");
    return prefix;
}

QString alsoStatedPrefix(qsizetype index)
{
    return QStringLiteral("also_stated[%1].").arg(index);
}

/// The unknown keys of an entry itself, those of its `alsoStated` and other parts left out.
void writeOwnUnknown(JsonText& json, const UnknownFields& fields, qsizetype alsoStated)
{
    const auto belongsToAlso = [alsoStated](const QString& key) {
        for (qsizetype index = 0; index < alsoStated; ++index) {
            if (key.startsWith(alsoStatedPrefix(index))) {
                return true;
            }
        }
        return false;
    };
    for (const UnknownField& field : fields) {
        if (!field.key.startsWith(amountPrefix()) && !field.key.startsWith(periodPrefix()) &&
            !belongsToAlso(field.key)) {
            json.key(field.key);
            json.raw(field.json);
        }
    }
}

void writeAmount(JsonText& json, const Money& amount, const UnknownFields& unknown,
                 const QString& prefix)
{
    json.beginObject(Layout::OneLine);
    const bool isSingle = amount.bound == Bound::Exact || amount.bound == Bound::About;
    if (isSingle) {
        write(json, QStringLiteral("value"), *amount.low);
    } else {
        if (amount.low) {
            write(json, QStringLiteral("low"), *amount.low);
        }
        if (amount.high) {
            write(json, QStringLiteral("high"), *amount.high);
        }
    }
    if (amount.bound != Bound::Exact) {
        write(json, QStringLiteral("bound"), keywordOf(amount.bound));
    }
    write(json, QStringLiteral("currency"), amount.currency.text());
    write(json, QStringLiteral("unit"), keywordOf(amount.unit));
    writeUnknown(json, unknown, prefix);
    json.endObject();
}

void writePeriod(JsonText& json, const Period& period, const UnknownFields& unknown)
{
    json.key(QStringLiteral("period"));
    json.beginObject(Layout::OneLine);
    if (period == Period::calendarYear(period.first.year())) {
        write(json, QStringLiteral("calendar_year"), period.first.year());
    } else {
        write(json, QStringLiteral("start"), period.first.text());
        write(json, QStringLiteral("months"), period.months);
    }
    writeUnknown(json, unknown, periodPrefix());
    json.endObject();
}

void writeAlsoStated(JsonText& json, const QList<Money>& amounts, const UnknownFields& unknown)
{
    if (amounts.isEmpty()) {
        return;
    }
    json.key(QStringLiteral("also_stated"));
    json.beginList(Layout::OneLine);
    for (qsizetype index = 0; index < amounts.size(); ++index) {
        writeAmount(json, amounts[index], unknown, alsoStatedPrefix(index));
    }
    json.endList();
}

void writeIfTrue(JsonText& json, const QString& key, bool flag)
{
    if (flag) {
        json.key(key);
        json.raw("true");
    }
}

void write(JsonText& json, const Company& company)
{
    write(json, QStringLiteral("id"), company.id.text());
    write(json, QStringLiteral("name"), company.name);
    writeIfAny(json, QStringLiteral("ticker"), company.ticker);
    writeIfAny(json, QStringLiteral("region"), company.region);
    write(json, QStringLiteral("fiscal_year_end"), company.fiscalYearEnd);
    if (!company.aliases.isEmpty()) {
        writeList(json, QStringLiteral("aliases"), company.aliases,
                  [](const QString& alias) { return alias; });
    }
    writeIfAny(json, QStringLiteral("cik"), company.cik);
    writeIfAny(json, QStringLiteral("lei"), company.lei);
    writeTexts(json, QStringLiteral("names"), company.names);
    writeTexts(json, QStringLiteral("profile"), company.profile);
    writeUnknown(json, company.unknown, {});
}

void write(JsonText& json, const Source& source)
{
    write(json, QStringLiteral("id"), source.id.text());
    write(json, QStringLiteral("publisher"), source.publisher);
    writeIfAny(json, QStringLiteral("title"), source.title);
    writeIfAny(json, QStringLiteral("date"), source.date);
    writeIfAny(json, QStringLiteral("url"), source.url);
    write(json, QStringLiteral("evidence"), keywordOf(source.evidence));
    writeIfAny(json, QStringLiteral("accession"), source.accession);
    writeIfAny(json, QStringLiteral("form"), source.form);
    writeIfAny(json, QStringLiteral("concept"), source.taggedConcept);
    writeTexts(json, QStringLiteral("titles"), source.titles);
    writeTexts(json, QStringLiteral("names"), source.names);
    writeUnknown(json, source.unknown, {});
}

void write(JsonText& json, const Figure& figure)
{
    write(json, QStringLiteral("id"), figure.id.text());
    write(json, QStringLiteral("company"), figure.company.text());
    write(json, QStringLiteral("kind"), keywordOf(figure.kind));
    write(json, QStringLiteral("measure"), figure.measure.text());
    json.key(QStringLiteral("amount"));
    writeAmount(json, figure.amount, figure.details->unknown, amountPrefix());
    writeAlsoStated(json, figure.details->alsoStated, figure.details->unknown);
    writePeriod(json, figure.period, figure.details->unknown);
    write(json, QStringLiteral("announced"), figure.announced);
    write(json, QStringLiteral("source"), figure.source.text());
    writeIfAny(json, QStringLiteral("statement"), figure.details->statement);
    writeIfAny(json, QStringLiteral("note"), figure.details->note);
    writeTexts(json, QStringLiteral("statements"), figure.details->statements);
    writeTexts(json, QStringLiteral("notes"), figure.details->notes);
    writeIfTrue(json, QStringLiteral("disputed"), figure.disputed);
    writeIfTrue(json, QStringLiteral("restates"), figure.restates);
    writeOwnUnknown(json, figure.details->unknown, figure.details->alsoStated.size());
}

void write(JsonText& json, const Aggregate& aggregate)
{
    write(json, QStringLiteral("id"), aggregate.id.text());
    write(json, QStringLiteral("name"), aggregate.name);
    writeList(json, QStringLiteral("members"), aggregate.members, &CompanyId::text);
    json.key(QStringLiteral("amount"));
    writeAmount(json, aggregate.amount, aggregate.unknown, amountPrefix());
    writeAlsoStated(json, aggregate.alsoStated, aggregate.unknown);
    writePeriod(json, aggregate.period, aggregate.unknown);
    write(json, QStringLiteral("announced"), aggregate.announced);
    write(json, QStringLiteral("source"), aggregate.source.text());
    writeIfAny(json, QStringLiteral("note"), aggregate.note);
    writeTexts(json, QStringLiteral("names"), aggregate.names);
    writeTexts(json, QStringLiteral("notes"), aggregate.notes);
    writeOwnUnknown(json, aggregate.unknown, aggregate.alsoStated.size());
}

void write(JsonText& json, const ExchangeRate& rate)
{
    write(json, QStringLiteral("currency"), rate.currency.text());
    write(json, QStringLiteral("date"), rate.date);
    write(json, QStringLiteral("per_usd"), rate.perUsd);
    writeUnknown(json, rate.unknown, {});
}

void write(JsonText& json, const Fact& fact)
{
    write(json, QStringLiteral("company"), fact.company.text());
    write(json, QStringLiteral("concept"), fact.taggedConcept);
    write(json, QStringLiteral("measure"), fact.measure.text());
    json.key(QStringLiteral("amount"));
    json.beginObject(Layout::OneLine);
    write(json, QStringLiteral("value"), fact.amount.value);
    write(json, QStringLiteral("currency"), fact.amount.currency.text());
    write(json, QStringLiteral("unit"), keywordOf(fact.amount.unit));
    writeUnknown(json, fact.unknown, amountPrefix());
    json.endObject();
    writePeriod(json, fact.period, fact.unknown);
    write(json, QStringLiteral("filed"), fact.filed);
    writeIfAny(json, QStringLiteral("accession"), fact.accession);
    writeOwnUnknown(json, fact.unknown, 0);
}

void write(JsonText& json, const Note& note)
{
    write(json, QStringLiteral("id"), note.id.text());
    if (const FigureId* const figure = note.figure()) {
        write(json, QStringLiteral("figure"), figure->text());
    } else {
        const CompanyPeriod& subject = *note.companyPeriod();
        write(json, QStringLiteral("company"), subject.company.text());
        writePeriod(json, subject.period, note.unknown);
    }
    write(json, QStringLiteral("text"), note.text);
    writeIfAny(json, QStringLiteral("author"), note.author);
    if (note.figure() != nullptr) {
        writeUnknown(json, note.unknown, {});
    } else {
        writeOwnUnknown(json, note.unknown, 0);
    }
}

QString nameOf(Setting setting)
{
    return QString::fromUtf8(keyOf(setting));
}

void writeSettings(JsonText& json, const ComparisonSettings& settings)
{
    const ComparisonSettings defaults;
    write(json, nameOf(Setting::Basis), keywordOf(settings.basis));
    write(json, nameOf(Setting::Year), settings.year);
    if (settings.asOf) {
        write(json, nameOf(Setting::AsOf), *settings.asOf);
    }
    write(json, nameOf(Setting::Vintage), keywordOf(settings.vintage));
    if (settings.currency != defaults.currency) {
        write(json, nameOf(Setting::CurrencyCode), settings.currency.text());
    }
    if (settings.fx != defaults.fx) {
        write(json, nameOf(Setting::Fx), settings.fx.text());
    }
    if (!settings.companies.isEmpty()) {
        writeList(json, nameOf(Setting::Companies), settings.companies, &CompanyId::text);
    }
    if (settings.kinds) {
        writeList(json, nameOf(Setting::Kinds), *settings.kinds,
                  [](Kind kind) { return keywordOf(kind); });
    }
    if (!settings.measures.isEmpty()) {
        writeList(json, nameOf(Setting::Measures), settings.measures, &Measure::text);
    }
    if (settings.growth != 0) {
        write(json, nameOf(Setting::Growth), percentOf(settings.growth));
    }
    if (settings.fromYear) {
        write(json, nameOf(Setting::From), *settings.fromYear);
    }
    if (settings.toYear) {
        write(json, nameOf(Setting::To), *settings.toYear);
    }
}

void writeOptions(JsonText& json, const ViewOptions& options)
{
    const ViewOptions defaults;
    if (options.sort != defaults.sort) {
        write(json, nameOf(Setting::Sort), keywordOf(options.sort));
    }
    if (options.groupByRegion) {
        write(json, nameOf(Setting::Group), QStringLiteral("region"));
    }
    if (!options.focus.isEmpty()) {
        writeList(json, nameOf(Setting::Focus), options.focus, &CompanyId::text);
    }
    if (options.yearsStyle) {
        write(json, nameOf(Setting::Style), keywordOf(*options.yearsStyle));
    }
    if (options.bandGrowth) {
        write(json, nameOf(Setting::GrowthTo), percentOf(*options.bandGrowth));
    }
}

void write(JsonText& json, const PagePanel& panel)
{
    write(json, QStringLiteral("view"), keywordOf(panel.view));
    writeIfAny(json, QStringLiteral("title"), panel.title);
    const PanelPlace& place = panel.place;
    json.key(QStringLiteral("place"));
    json.beginList(Layout::OneLine);
    for (const int number : {place.row, place.column, place.rows, place.columns}) {
        json.number(number);
    }
    json.endList();
    if (panel.isPinned) {
        json.key(QStringLiteral("pinned"));
        json.raw("true");
    }
    writeUnknown(json, panel.unknown, {});
}

void writePage(JsonText& json, const PageLayout& page)
{
    const PageLayout usual;
    if (page.tiles != usual.tiles) {
        writeList(json, QStringLiteral("tiles"), page.tiles,
                  [](Tile tile) { return keywordOf(tile); });
    }
    if (page.panels != usual.panels) {
        json.key(QStringLiteral("panels"));
        json.beginList();
        for (const PagePanel& panel : page.panels) {
            json.beginObject(Layout::OneLine);
            write(json, panel);
            json.endObject();
        }
        json.endList();
    }
}

/// A saved view, and the pair that it has where it names none: that of the file's first view.
struct ListedView
{
    const SavedView& view;
    QList<CompanyId> pair;
};

std::vector<ListedView> listed(std::span<const SavedView> views)
{
    std::vector<ListedView> entries;
    for (const SavedView& view : views) {
        entries.push_back(
            {view, entries.empty() ? QList<CompanyId>() : views.front().options.pair});
    }
    return entries;
}

void writePair(JsonText& json, const QList<CompanyId>& pair)
{
    if (pair.isEmpty()) {
        write(json, nameOf(Setting::Pair), QStringLiteral("none"));
    } else {
        writeList(json, nameOf(Setting::Pair), pair, &CompanyId::text);
    }
}

void write(JsonText& json, const ListedView& entry)
{
    const SavedView& view = entry.view;
    write(json, QStringLiteral("name"), view.name);
    writeTexts(json, QStringLiteral("names"), view.names);
    write(json, QStringLiteral("view"), keywordOf(view.view));
    writeSettings(json, view.settings);
    writeOptions(json, view.options);
    if (view.options.pair != entry.pair) {
        writePair(json, view.options.pair);
    }
    writePage(json, view.options.page);
    writeUnknown(json, view.unknown, {});
}

void write(JsonText& json, const LoadedEntry& entry);
void write(JsonText& json, const Load& load);

template <typename Entries>
void writeSection(JsonText& json, const QString& key, const Entries& entries, Layout layout)
{
    if (entries.empty() && key != QStringLiteral("figures")) {
        return;
    }
    json.key(key);
    json.beginList();
    for (const auto& entry : entries) {
        json.beginObject(layout);
        write(json, entry);
        json.endObject();
    }
    json.endList();
}

template <typename Parts>
void writeEntries(JsonText& json, const Parts& parts)
{
    writeSection(json, QStringLiteral("companies"), parts.companies, Layout::Lines);
    writeSection(json, QStringLiteral("sources"), parts.sources, Layout::Lines);
    writeSection(json, QStringLiteral("figures"), parts.figures, Layout::Lines);
    writeSection(json, QStringLiteral("aggregates"), parts.aggregates, Layout::Lines);
    writeSection(json, QStringLiteral("exchange_rates"), parts.exchangeRates, Layout::OneLine);
    writeSection(json, QStringLiteral("facts"), parts.facts, Layout::OneLine);
    writeSection(json, QStringLiteral("notes"), parts.notes, Layout::OneLine);
}

void write(JsonText& json, const LoadedEntry& entry)
{
    write(json, QString::fromLatin1(keyOfLoaded(entry.type)), entry.key);
    write(json, QStringLiteral("hash"), QString::fromLatin1(entry.hash));
}

void write(JsonText& json, const Load& load)
{
    write(json, QStringLiteral("name"), load.name);
    write(json, QStringLiteral("day"), load.day);
    writeIfAny(json, QStringLiteral("origin"), load.origin);
    json.key(QStringLiteral("before"));
    json.beginObject();
    writeEntries(json, load.before);
    writeUnknown(json, load.before.unknown, {});
    json.endObject();
    writeSection(json, QStringLiteral("entries"), load.entries, Layout::OneLine);
    writeUnknown(json, load.unknown, {});
}

} // namespace

const char* keyOfLoaded(EntryType type)
{
    constexpr std::array keys{"company",       "source", "figure", "aggregate",
                              "exchange_rate", "fact",   "note"};
    return keys.at(static_cast<std::size_t>(type));
}

template <typename Entry>
QByteArray entryText(const Entry& entry)
{
    JsonText json;
    json.beginObject(Layout::OneLine);
    write(json, entry);
    json.endObject();
    return json.result();
}

template QByteArray entryText(const Company&);
template QByteArray entryText(const Source&);
template QByteArray entryText(const Figure&);
template QByteArray entryText(const Aggregate&);
template QByteArray entryText(const ExchangeRate&);
template QByteArray entryText(const Fact&);
template QByteArray entryText(const Note&);

QByteArray writeJson(const Dataset& dataset, const SavedViews& views)
{
    JsonText json;
    json.beginObject();
    write(json, QStringLiteral("format"), QStringLiteral("capex-horizon"));
    write(json, QStringLiteral("version"), 1);
    writeIfAny(json, QStringLiteral("title"), dataset.title());
    writeTexts(json, QStringLiteral("titles"), dataset.titles());
    if (dataset.updated().isValid()) {
        write(json, QStringLiteral("updated"), dataset.updated());
    }
    writeSection(json, QStringLiteral("companies"), dataset.companies(), Layout::Lines);
    writeSection(json, QStringLiteral("sources"), dataset.sources(), Layout::Lines);
    writeSection(json, QStringLiteral("figures"), dataset.figures(), Layout::Lines);
    writeSection(json, QStringLiteral("aggregates"), dataset.aggregates(), Layout::Lines);
    writeSection(json, QStringLiteral("exchange_rates"), dataset.exchangeRates(), Layout::OneLine);
    writeSection(json, QStringLiteral("facts"), dataset.facts(), Layout::OneLine);
    writeSection(json, QStringLiteral("notes"), dataset.notes(), Layout::OneLine);
    writeSection(json, QStringLiteral("loads"), dataset.loads(), Layout::Lines);
    const std::vector<ListedView> entries = listed(views);
    writeSection(json, QStringLiteral("views"), entries, Layout::Lines);
    writeUnknown(json, dataset.unknown(), {});
    json.endObject();
    return json.result();
}

} // namespace capex
