// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/json_reader.h"

#include "model/formats/json/json_amounts.h"
#include "model/formats/json/json_views.h"
#include "model/formats/text/figure_checks.h"
#include "model/formats/text/number_text.h"
#include "model/formats/text/utf8.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace capex {

namespace {

class FileReader
{
public:
    FileReader(QDate today, Report& report)
        : m_today(today)
        , m_report(report)
    {
    }

    void read(JsonValue root)
    {
        if (root.type() != JsonType::Object) {
            m_report.error(root.offset(), {},
                           sentence(QStringLiteral("found ") + root.description(), {},
                                    QStringLiteral("an object with figures")));
            return;
        }
        JsonObjectReader file(root, {}, m_report);
        if (isOurs(file)) {
            readSections(file);
            m_parts.unknown = file.unknownFields();
        }
    }

    [[nodiscard]] ReadResult take()
    {
        return {Dataset(std::move(m_parts)), std::move(m_views), {}};
    }

private:
    bool isOurs(JsonObjectReader& file)
    {
        const QString ours = QStringLiteral("'capex-horizon'");
        const auto format = file.textValue("format", Need::Required, ours);
        if (format && format->utf8() != "capex-horizon") {
            file.fault(*format, QStringLiteral("found %1").arg(quoted(format->text())), ours);
            return false;
        }
        const QString version = QStringLiteral("1, the one version that there is");
        const auto found = file.value("version", Need::Required, version);
        if (found && found->token() != "1") {
            file.fault(*found, QStringLiteral("found ") + found->description(), version);
            return false;
        }
        return format && found;
    }

    void readSections(JsonObjectReader& file)
    {
        m_parts.title = file.text("title", Need::Optional).value_or(QString());
        m_parts.titles = file.texts("titles");
        m_parts.updated = file.date("updated", Need::Optional).value_or(QDate());
        readSection(file, "companies", m_parts.companies, &FileReader::company);
        readSection(file, "sources", m_parts.sources, &FileReader::source);
        readSection(file, "figures", m_parts.figures, &FileReader::figure);
        readSection(file, "aggregates", m_parts.aggregates, &FileReader::aggregate);
        readSection(file, "exchange_rates", m_parts.exchangeRates, &FileReader::exchangeRate);
        reportSecondRates();
        readSection(file, "views", m_views, &FileReader::view);
    }

    template <typename Entry>
    void readSection(JsonObjectReader& file, std::string_view key, std::vector<Entry>& entries,
                     Entry (FileReader::*readEntry)(JsonValue))
    {
        const auto list = file.list(key, Need::Optional);
        if (!list) {
            return;
        }
        m_idLines.clear();
        for (const JsonValue element : list->children()) {
            if (!m_report.reach(element.offset(), {jsonSyntaxShare, 1})) {
                return;
            }
            if (element.type() == JsonType::Object) {
                entries.push_back((this->*readEntry)(element));
            } else {
                file.fault(element, QStringLiteral("found ") + element.description(),
                           QStringLiteral("an object"));
            }
        }
    }

    /// The id of an entry, which no other of its section has.
    QString idOf(JsonObjectReader& keys)
    {
        const auto id = keys.name("id", Need::Required);
        if (!id) {
            return {};
        }
        const JsonValue at = *keys.object().member("id");
        const auto known = m_idLines.constFind(*id);
        if (known == m_idLines.cend()) {
            m_idLines.insert(*id, at.offset());
        } else {
            keys.fault(at,
                       QStringLiteral("found the id %1 a second time, first in line %2")
                           .arg(quoted(*id))
                           .arg(m_report.lineOf(*known)),
                       QStringLiteral("each id once"));
        }
        return *id;
    }

    Company company(JsonValue object)
    {
        JsonObjectReader keys(object, u"company", m_report);
        Company company;
        company.id = {idOf(keys)};
        company.name = keys.name("name", Need::Required).value_or(QString());
        company.ticker = keys.text("ticker", Need::Optional).value_or(QString());
        company.region = keys.text("region", Need::Optional).value_or(QString());
        company.fiscalYearEnd = keys.integer("fiscal_year_end", Need::Optional, 1, 12).value_or(12);
        company.names = keys.texts("names");
        company.profile = keys.texts("profile");
        company.unknown = keys.unknownFields();
        m_fiscalYearEnds.insert(company.id.text, company.fiscalYearEnd);
        m_companies.insert(company.id.text);
        return company;
    }

    Source source(JsonValue object)
    {
        JsonObjectReader keys(object, u"source", m_report);
        Source source;
        source.id = {idOf(keys)};
        source.publisher = keys.text("publisher", Need::Required).value_or(QString());
        source.title = keys.text("title", Need::Optional).value_or(QString());
        source.date = keys.text("date", Need::Optional).value_or(QString());
        if (const auto fault = faultOfSourceDate(source.date.toStdString())) {
            keys.fault(*object.member("date"), fault->what, fault->expected);
        }
        source.url = keys.text("url", Need::Optional).value_or(QString());
        source.evidence =
            keys.word<Evidence>("evidence", Need::Required).value_or(Evidence::Research);
        source.accession = keys.text("accession", Need::Optional).value_or(QString());
        source.form = keys.text("form", Need::Optional).value_or(QString());
        source.taggedConcept = keys.text("concept", Need::Optional).value_or(QString());
        source.titles = keys.texts("titles");
        source.names = keys.texts("names");
        source.unknown = keys.unknownFields();
        m_sources.insert(source.id.text);
        return source;
    }

    Figure figure(JsonValue object)
    {
        JsonObjectReader keys(object, u"figure", m_report);
        Figure figure;
        figure.id = {idOf(keys)};
        figure.company = {reference(keys, "company", m_companies)};
        const auto kind = keys.word<Kind>("kind", Need::Required);
        figure.kind = kind.value_or(figure.kind);
        figure.measure = {keys.name("measure", Need::Required).value_or(QString())};
        UnknownFields unknown;
        readAmount(keys, figure.amount, unknown);
        readAlsoStated(keys, figure.alsoStated, unknown);
        readPeriod(keys, m_fiscalYearEnds.value(figure.company.text, 12), figure.period, unknown);
        figure.announced = announced(keys);
        figure.source = {reference(keys, "source", m_sources)};
        figure.statement = keys.text("statement", Need::Optional).value_or(QString());
        figure.note = keys.text("note", Need::Optional).value_or(QString());
        figure.statements = keys.texts("statements");
        figure.notes = keys.texts("notes");
        figure.disputed = keys.flag("disputed");
        figure.restates = keys.flag("restates");
        if (kind) {
            warnOfDoubt(keys, figure);
        }
        figure.unknown = allUnknown(keys, unknown);
        return figure;
    }

    Aggregate aggregate(JsonValue object)
    {
        JsonObjectReader keys(object, u"aggregate", m_report);
        Aggregate aggregate;
        aggregate.id = {idOf(keys)};
        aggregate.name = keys.name("name", Need::Required).value_or(QString());
        readMembers(keys, aggregate.members);
        UnknownFields unknown;
        readAmount(keys, aggregate.amount, unknown);
        readAlsoStated(keys, aggregate.alsoStated, unknown);
        readPeriod(keys, std::nullopt, aggregate.period, unknown);
        aggregate.announced = announced(keys);
        aggregate.source = {reference(keys, "source", m_sources)};
        aggregate.note = keys.text("note", Need::Optional).value_or(QString());
        aggregate.names = keys.texts("names");
        aggregate.notes = keys.texts("notes");
        aggregate.unknown = allUnknown(keys, unknown);
        return aggregate;
    }

    ExchangeRate exchangeRate(JsonValue object)
    {
        JsonObjectReader keys(object, u"exchange rate", m_report);
        ExchangeRate rate;
        const auto currency = keys.currency("currency", Need::Required);
        if (currency && *currency == QStringLiteral("USD")) {
            keys.fault(*object.member("currency"), QStringLiteral("found 'USD'"),
                       QStringLiteral("another currency, as rates are per US dollar"));
        }
        rate.currency = {currency.value_or(QString())};
        rate.date = keys.date("date", Need::Required).value_or(QDate());
        rate.perUsd = perUsd(keys);
        rate.unknown = keys.unknownFields();
        m_rateObjects.push_back(object);
        return rate;
    }

    SavedView view(JsonValue object)
    {
        const auto pair = m_views.empty() ? QList<CompanyId>() : m_views.front().options.pair;
        return readJsonView(object, m_companies, {newestYear(), pair}, m_report);
    }

    /// A member that names an entry of another section.
    static QString reference(JsonObjectReader& keys, std::string_view key,
                             const QSet<QString>& defined)
    {
        const auto id = keys.name(key, Need::Required);
        if (id && !defined.contains(*id)) {
            const QString sort = toQString(key);
            keys.fault(
                *keys.object().member(key),
                QStringLiteral("found the %1 %2, which is not defined").arg(sort, quoted(*id)),
                QStringLiteral("the id of a defined %1").arg(sort));
        }
        return id.value_or(QString());
    }

    static void readAmount(JsonObjectReader& keys, Money& amount, UnknownFields& unknown)
    {
        if (const auto object = keys.inner("amount", Need::Required)) {
            amount =
                readJsonAmount(*object, keys, QStringLiteral("amount."), unknown).value_or(amount);
        }
    }

    static void readAlsoStated(JsonObjectReader& keys, QList<Money>& amounts,
                               UnknownFields& unknown)
    {
        const auto list = keys.list("also_stated", Need::Optional);
        if (!list) {
            return;
        }
        int place = 0;
        for (const JsonValue element : list->children()) {
            const QString prefix = QStringLiteral("also_stated[%1].").arg(place++);
            if (element.type() != JsonType::Object) {
                keys.fault(element, QStringLiteral("found ") + element.description(),
                           QStringLiteral("an object"));
            } else if (const auto amount = readJsonAmount(element, keys, prefix, unknown)) {
                amounts.append(*amount);
            }
        }
    }

    static void readPeriod(JsonObjectReader& keys, std::optional<int> fiscalYearEnd, Period& period,
                           UnknownFields& unknown)
    {
        if (const auto object = keys.inner("period", Need::Required)) {
            period =
                readJsonPeriod(*object, keys, fiscalYearEnd, QStringLiteral("period."), unknown)
                    .value_or(period);
        }
    }

    QDate announced(JsonObjectReader& keys) const
    {
        const auto at = keys.textValue("announced", Need::Required, expectedDate());
        return at ? keys.valueOr(announcementFrom(at->utf8(), m_today), *at).value_or(QDate())
                  : QDate();
    }

    /// Warns where what is read is sound, but hardly meant.
    static void warnOfDoubt(const JsonObjectReader& keys, const Figure& figure)
    {
        const auto announced = keys.object().member("announced");
        if (const auto doubt = doubtOf(figure); doubt && announced) {
            keys.warn(*announced, doubt->what, doubt->expected);
        }
    }

    void readMembers(JsonObjectReader& keys, QList<CompanyId>& members) const
    {
        const auto list = keys.list("members", Need::Optional);
        if (!list) {
            return;
        }
        QSet<QString> seen;
        for (const JsonValue element : list->children()) {
            const auto id = keys.nameOf(element);
            if (id && !m_companies.contains(*id)) {
                keys.fault(
                    element,
                    QStringLiteral("found the company %1, which is not defined").arg(quoted(*id)),
                    QStringLiteral("the id of a defined company"));
            } else if (id && seen.contains(*id)) {
                keys.fault(element, QStringLiteral("found %1 a second time").arg(quoted(*id)),
                           QStringLiteral("each member once"));
            }
            members.append({id.value_or(QString())});
            seen.insert(members.back().text);
        }
    }

    static double perUsd(JsonObjectReader& keys)
    {
        const auto token = keys.number("per_usd", Need::Required);
        const double rate = token ? *numberFrom(*token) : 1;
        if (rate <= 0) {
            const JsonValue at = *keys.object().member("per_usd");
            keys.fault(at, QStringLiteral("found ") + at.description(),
                       QStringLiteral("a number above zero"));
        }
        return rate;
    }

    /// The unknown keys of an entry and of the objects inside it, which stand in `inner` under
    /// names such as "amount.note".
    UnknownFields allUnknown(JsonObjectReader& keys, const UnknownFields& inner) const
    {
        UnknownFields all = keys.unknownFields();
        QSet<QString> innerKeys;
        std::ranges::for_each(inner, [&](const auto& field) { innerKeys.insert(field.key); });
        for (const UnknownField& field : all) {
            if (innerKeys.contains(field.key)) {
                const JsonValue at = *keys.object().member(field.key.toStdString());
                keys.fault(at, QStringLiteral("found a key that names another one's place"),
                           QStringLiteral("another name"));
            }
        }
        return all + inner;
    }

    void reportSecondRates()
    {
        const auto& rates = m_parts.exchangeRates;
        const auto key = [&](std::size_t place) {
            return std::tie(rates[place].currency, rates[place].date);
        };
        std::vector<std::size_t> places(rates.size());
        std::iota(places.begin(), places.end(), std::size_t{0});
        if (!std::ranges::is_sorted(places, {}, key)) {
            std::ranges::stable_sort(places, {}, key);
        }
        for (std::size_t i = 1; i < places.size(); ++i) {
            const ExchangeRate& rate = rates[places[i]];
            if (rate.date.isValid() && key(places[i]) == key(places[i - 1])) {
                m_report.error(
                    m_rateObjects[places[i]].offset(), m_rateObjects[places[i]].path(),
                    QStringLiteral("found a second rate of %1 for %2 (first in line %3); expected "
                                   "one rate a day")
                        .arg(rate.currency.text, rate.date.toString(Qt::ISODate))
                        .arg(m_report.lineOf(m_rateObjects[places[i - 1]].offset())));
            }
        }
    }

    [[nodiscard]] int newestYear() const
    {
        const auto newest = std::ranges::max_element(m_parts.figures, {}, &Figure::announced);
        return newest != m_parts.figures.end() && newest->announced.isValid()
                   ? newest->announced.year()
                   : ComparisonSettings{}.year;
    }

    QDate m_today;
    Report& m_report;
    DatasetParts m_parts;
    SavedViews m_views;
    QSet<QString> m_companies;
    QSet<QString> m_sources;
    QHash<QString, int> m_fiscalYearEnds;
    QHash<QString, std::size_t> m_idLines; ///< of the section that is being read, to offsets
    std::vector<JsonValue> m_rateObjects;  ///< of m_parts.exchangeRates
};

} // namespace

ReadResult readJson(const QByteArray& content, const ReadContext& context)
{
    const std::string_view text(content.constData(), static_cast<std::size_t>(content.size()));
    Report report(text, context.monitor);
    const JsonDocument document(text, report);
    FileReader reader(context.today, report);
    if (const auto root = document.root()) {
        reader.read(*root);
    }
    ReadResult result = report.hasErrors() ? ReadResult() : reader.take();
    result.findings = report.findings();
    return result;
}

} // namespace capex
