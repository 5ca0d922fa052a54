// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sec/filed_values.h"

#include "model/formats/json/json_object_reader.h"
#include "model/formats/text/number_text.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace capex {

namespace {

using ValuesByCurrency = std::map<QString, std::vector<FiledValue>>;

/// A concept in all its currencies.
struct FoundConcept
{
    FiledConcept heading;
    ValuesByCurrency values;
};

/// "USD", and neither "shares" nor "USD/shares".
bool isCurrency(const QString& unit)
{
    return unit.size() == 3 &&
           std::ranges::all_of(unit, [](QChar c) { return u'A' <= c && c <= u'Z'; });
}

class FilingsReader
{
public:
    FilingsReader(QDate today, Report& report)
        : m_today(today)
        , m_report(report)
    {
    }

    CompanyFilings read(JsonValue root, std::span<const ConceptName> wanted)
    {
        CompanyFilings filings;
        if (root.type() != JsonType::Object) {
            m_report.error(root.offset(), {}, {root.found(), Expected::Object});
            return filings;
        }
        JsonObjectReader keys(root, m_report);
        filings.cik = cikOf(keys);
        filings.entity = keys.name("entityName", Need::Required).value_or(QString());
        std::vector<FoundConcept> found;
        if (const auto facts = keys.inner("facts", Need::Required)) {
            for (const ConceptName& name : wanted) {
                if (const auto of = at(*facts, keys, name)) {
                    found.push_back(readConcept(*of, keys, name));
                }
            }
        }
        filings.currency = Currency(reportingCurrency(found));
        for (FoundConcept& of : found) {
            FiledConcept& read = filings.concepts.emplace_back(std::move(of.heading));
            read.values = std::move(of.values[filings.currency.text()]);
            std::ranges::sort(read.values, {}, [](const FiledValue& value) {
                return std::tuple(value.filed, value.accession, value.value);
            });
        }
        return filings;
    }

private:
    static QString cikOf(JsonObjectReader& keys)
    {
        const auto value = keys.value("cik", Need::Required, Expected::CompanyNumber);
        if (!value) {
            return {};
        }
        QString digits = value->type() == JsonType::String
                             ? value->text()
                             : QString::fromLatin1(value->token().data(),
                                                   static_cast<qsizetype>(value->token().size()));
        while (digits.startsWith(u'0')) {
            digits.remove(0, 1);
        }
        constexpr int most = 10; // digits
        if (digits.isEmpty() || digits.size() > most ||
            !std::ranges::all_of(digits, [](QChar c) { return u'0' <= c && c <= u'9'; })) {
            keys.fault(*value, {value->found(), Expected::CompanyNumber});
        }
        return digits;
    }

    /// The object of that concept, if it is there.
    static std::optional<JsonValue> at(JsonValue facts, const JsonObjectReader& outer,
                                       const ConceptName& name)
    {
        JsonObjectReader taxonomies(facts, outer);
        const auto taxonomy = taxonomies.inner(name.taxonomy, Need::Optional);
        if (!taxonomy) {
            return std::nullopt;
        }
        JsonObjectReader concepts(*taxonomy, outer);
        return concepts.inner(name.name, Need::Optional);
    }

    FoundConcept readConcept(JsonValue object, const JsonObjectReader& outer,
                             const ConceptName& name)
    {
        FoundConcept found;
        found.heading = {QString::fromLatin1(name.name), object.keyOffset(), object.path(), {}};
        JsonObjectReader keys(object, outer);
        const auto units = keys.inner("units", Need::Required);
        if (!units) {
            return found;
        }
        for (const JsonValue unit : units->children()) {
            const QString currency =
                QString::fromUtf8(unit.key().data(), static_cast<qsizetype>(unit.key().size()));
            if (isCurrency(currency)) {
                readValues(unit, keys, found.values[currency]);
            }
        }
        return found;
    }

    void readValues(JsonValue list, const JsonObjectReader& outer, std::vector<FiledValue>& values)
    {
        if (list.type() != JsonType::Array) {
            outer.fault(list, {list.found(), Expected::List});
            return;
        }
        for (const JsonValue element : list.children()) {
            if (!m_report.reach(element.offset(), {jsonSyntaxShare, 1})) {
                return;
            }
            if (element.type() != JsonType::Object) {
                outer.fault(element, {element.found(), Expected::Object});
            } else if (const auto value = readValue(element)) {
                values.push_back(*value);
            }
        }
    }

    /// Nothing for a value at a moment, or one that was reported.
    std::optional<FiledValue> readValue(JsonValue object)
    {
        JsonObjectReader keys(object, m_report);
        if (!keys.has("start")) {
            return std::nullopt;
        }
        const auto first = keys.date("start", Need::Required);
        const auto last = keys.date("end", Need::Required);
        const auto filed = keys.date("filed", Need::Required);
        const auto number = keys.number("val", Need::Required);
        const auto form = keys.name("form", Need::Required);
        const auto accession = keys.name("accn", Need::Required);
        if (!first || !last || !filed || !number || !form || !accession) {
            return std::nullopt;
        }
        const QDate earliest(1990, 1, 1);
        const QDate latest = m_today.addDays(1);
        if (*filed < earliest || *filed > latest) {
            const JsonValue day = *object.member("filed");
            keys.fault(day, {day.found(), {Expected::AnnouncementDay, earliest, latest}});
            return std::nullopt;
        }
        return FiledValue{*numberFrom(*number), *first, *last, *filed, *form, *accession};
    }

    /// The one of most values; of several the first in the alphabet.
    static QString reportingCurrency(const std::vector<FoundConcept>& found)
    {
        std::map<QString, std::size_t> counts;
        for (const FoundConcept& of : found) {
            for (const auto& [currency, values] : of.values) {
                counts[currency] += values.size();
            }
        }
        const auto most =
            std::ranges::max_element(counts, {}, [](const auto& c) { return c.second; });
        return most == counts.end() ? usDollar().text() : most->first;
    }

    QDate m_today;
    Report& m_report;
};

} // namespace

const FiledConcept* CompanyFilings::find(const char* name) const
{
    const auto found = std::ranges::find(concepts, QLatin1StringView(name), &FiledConcept::name);
    return found == concepts.end() ? nullptr : &*found;
}

QDate CompanyFilings::newestFiling() const
{
    QDate newest;
    for (const FiledConcept& each : concepts) {
        if (!each.values.empty()) {
            newest = newest.isValid() ? std::max(newest, each.values.back().filed)
                                      : each.values.back().filed;
        }
    }
    return newest;
}

CompanyFilings readCompanyFilings(JsonValue root, std::span<const ConceptName> wanted, QDate today,
                                  Report& report)
{
    return FilingsReader(today, report).read(root, wanted);
}

} // namespace capex
