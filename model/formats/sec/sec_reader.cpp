// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sec/sec_reader.h"

#include "model/figures/free_id.h"
#include "model/formats/json/json_document.h"
#include "model/formats/sec/filed_facts.h"
#include "model/formats/sec/filed_periods.h"
#include "model/formats/sec/filed_words.h"
#include "model/formats/sec/filer.h"
#include "model/formats/text/date_text.h"
#include "model/formats/text/reported_result.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace capex {

namespace {

/// A concept by which capital expenditure is tagged, and what it counts.
struct CapexConcept
{
    ConceptName name;
    const char* measure;
};

/// What is read of a year: the first one that is filed for it.
constexpr std::array capexConcepts{
    CapexConcept{{"us-gaap", "PaymentsToAcquirePropertyPlantAndEquipment"}, "capex-cash"},
    CapexConcept{{"us-gaap", "PaymentsToAcquireProductiveAssets"}, "capex-cash-gross"},
    CapexConcept{{"us-gaap", "PaymentsToAcquireOtherPropertyPlantAndEquipment"},
                 "capex-cash-excluding-campus"},
    CapexConcept{
        {"ifrs-full", "PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities"},
        "capex-cash"},
};

constexpr std::array figureParts{
    YearPart::Year,          YearPart::FirstHalf,    YearPart::SecondHalf,   YearPart::FirstQuarter,
    YearPart::SecondQuarter, YearPart::ThirdQuarter, YearPart::FourthQuarter};

std::vector<ConceptName> wantedConcepts()
{
    std::vector<ConceptName> wanted;
    std::ranges::transform(capexConcepts, std::back_inserter(wanted), &CapexConcept::name);
    const std::vector<ConceptName> ofFacts = factConcepts();
    wanted.insert(wanted.end(), ofFacts.begin(), ofFacts.end());
    return wanted;
}

/// A capex concept of the file, by period.
struct FoundCapex
{
    const CapexConcept& tagged;
    const FiledConcept& filed;
    FiledPeriods periods;
    std::vector<Month> years;
    Measure measure;
};

class FactsReader
{
public:
    FactsReader(const ReadContext& context, Report& report)
        : m_context(context)
        , m_report(report)
    {
    }

    DatasetParts read(JsonValue root)
    {
        const std::vector<ConceptName> wanted = wantedConcepts();
        const CompanyFilings filings = readCompanyFilings(root, wanted, m_context.today, m_report);
        if (m_report.hasErrors()) {
            return {};
        }
        const Company company = filerOf(filings, m_context.reference);
        const int yearEnd = fiscalYearEndOf(filings.concepts).value_or(company.fiscalYearEnd);
        m_filer = {company, filings.cik, filings.currency, yearEnd};
        m_parts.companies = {company};
        m_parts.updated = m_context.fileDay.isValid() ? m_context.fileDay : filings.newestFiling();
        setTitle(textOfDay(filings.newestFiling()));
        readCapex(filings, root);
        m_parts.facts = factsOf(filings, m_filer, m_report);
        return std::move(m_parts);
    }

private:
    void setTitle(const QString& newestFiling)
    {
        const QString chinese = QStringLiteral("zh_CN");
        m_parts.title = QStringLiteral("SEC company facts of %1, newest filing %2")
                            .arg(m_filer.company.name, newestFiling);
        m_parts.titles = {{chinese, QStringLiteral("美国证交会公司数据：%1，最新申报%2")
                                        .arg(m_filer.company.nameIn(chinese), newestFiling)}};
    }

    void readCapex(const CompanyFilings& filings, JsonValue root)
    {
        std::vector<FoundCapex> found;
        std::map<Month, std::size_t> byYear; // to the concept that is read of it
        for (const CapexConcept& each : capexConcepts) {
            const FiledConcept* const filed = filings.find(each.name.name);
            if (!filed) {
                continue;
            }
            FiledPeriods periods(*filed, m_filer.fiscalYearEnd);
            const std::vector<Month> years = periods.years();
            for (const Month year : years) {
                byYear.emplace(year, found.size());
            }
            found.push_back({each, *filed, std::move(periods), years,
                             measureOf(m_context.reference, m_filer.company.id, *filed,
                                       Measure(QString::fromLatin1(each.measure)))});
        }
        if (byYear.empty()) {
            m_report.error(root.offset(), {}, {Found::NoCapexTagged, Expected::CapexConcepts});
            return;
        }
        for (const auto& [year, index] : byYear) {
            for (const YearPart part : figureParts) {
                if (const auto versions = found[index].periods.known(part, year)) {
                    addFigures(found[index], part, year, *versions);
                }
            }
        }
        warnOfEnds(found, byYear);
    }

    /// Of concepts that older years are read from.
    void warnOfEnds(const std::vector<FoundCapex>& found,
                    const std::map<Month, std::size_t>& byYear)
    {
        const std::size_t newest = byYear.rbegin()->second;
        for (std::size_t index = 0; index < found.size(); ++index) {
            const auto last = std::find_if(byYear.rbegin(), byYear.rend(), [&](const auto& entry) {
                return entry.second == index;
            });
            if (index != newest && last != byYear.rend()) {
                const FiledConcept& filed = found[index].filed;
                m_report.warning(filed.offset, {filed.path, 0},
                                 {{Found::ConceptEnds, filed.name, (last->first + 11).text(),
                                   found[newest].filed.name}});
            }
        }
    }

    void addFigures(const FoundCapex& of, YearPart part, Month year, const FiledVersions& versions)
    {
        addFigure(of, part, year, versions.first, versions.last ? &*versions.last : nullptr,
                  nullptr);
        if (versions.last) {
            addFigure(of, part, year, *versions.last, nullptr, &versions.first);
        }
    }

    /// `later` is what a later filing says instead, `earlier` what an earlier one said.
    void addFigure(const FoundCapex& of, YearPart part, Month year, const FiledAmount& amount,
                   const FiledAmount* later, const FiledAmount* earlier)
    {
        if (amount.value < 0) {
            m_report.warning(
                of.filed.offset, {of.filed.path, 0},
                {{Found::NegativeSpend, inMillions(amount.value), periodOf(part, year).first.text(),
                  periodOf(part, year).last().text()}});
            return;
        }
        Figure figure;
        figure.id = {figureIdOf(m_filer.company.id, part, year, earlier != nullptr)};
        figure.company = m_filer.company.id;
        figure.kind = Kind::Actual;
        figure.restates = earlier != nullptr;
        figure.measure = of.measure;
        figure.amount =
            Money::single(inMillions(amount.value), m_filer.currency, Bound::Exact, Unit::Million);
        figure.period = periodOf(part, year);
        figure.announced = amount.filed;
        figure.source = sourceOf(amount, of.filed);
        const FiledNote note = noteOf(amount, later, earlier);
        figure.details->note = note.english;
        if (!note.chinese.isEmpty()) {
            figure.details->notes.insert(QStringLiteral("zh_CN"), note.chinese);
        }
        m_parts.figures.push_back(std::move(figure));
    }

    /// One for each filing and concept.
    SourceId sourceOf(const FiledAmount& amount, const FiledConcept& of)
    {
        const auto key = std::pair(amount.accession, of.name);
        const auto known = m_sources.constFind(key);
        if (known != m_sources.cend()) {
            return *known;
        }
        Source source = filingSource(m_filer, amount, of.name, m_context.reference);
        source.id = freeId(source.id, m_sourceIds);
        m_sources.insert(key, source.id);
        m_parts.sources.push_back(source);
        return source.id;
    }

    const ReadContext& m_context;
    Report& m_report;
    Filer m_filer;
    DatasetParts m_parts;
    QHash<std::pair<QString, QString>, SourceId> m_sources;
    QSet<SourceId> m_sourceIds;
};

} // namespace

bool looksLikeCompanyFacts(QByteArrayView start)
{
    constexpr qsizetype head = 1024;
    const QByteArray text = start.first(std::min(head, start.size())).toByteArray();
    return text.startsWith('{') && text.contains("\"cik\"") && text.contains("\"entityName\"");
}

ReadResult readCompanyFacts(const QByteArray& content, const ReadContext& context)
{
    const std::string_view text(content.constData(), static_cast<std::size_t>(content.size()));
    Report report(text, context.monitor);
    const JsonDocument document(text, report);
    DatasetParts parts;
    if (const auto root = document.root()) {
        parts = FactsReader(context, report).read(*root);
    }
    return resultOf(std::move(parts), report);
}

} // namespace capex
