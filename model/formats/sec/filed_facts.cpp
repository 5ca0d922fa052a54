// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sec/filed_facts.h"

#include "model/formats/sec/filed_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <utility>

namespace capex {

namespace {

/// A concept of a family; those of one measure mean the same. Of several that agree the one that
/// was filed first is taken.
struct FactConcept
{
    const char* measure;
    ConceptName name;
};

constexpr std::array concepts{
    FactConcept{"revenue", {"us-gaap", "Revenues"}},
    FactConcept{"revenue", {"us-gaap", "RevenueFromContractWithCustomerExcludingAssessedTax"}},
    FactConcept{"revenue", {"us-gaap", "RevenueFromContractWithCustomerIncludingAssessedTax"}},
    FactConcept{"revenue", {"us-gaap", "SalesRevenueNet"}},
    FactConcept{"revenue", {"ifrs-full", "Revenue"}},
    FactConcept{"operating-cash-flow", {"us-gaap", "NetCashProvidedByUsedInOperatingActivities"}},
    FactConcept{"operating-cash-flow", {"ifrs-full", "CashFlowsFromUsedInOperatingActivities"}},
    FactConcept{"depreciation", {"us-gaap", "Depreciation"}},
    FactConcept{"finance-lease-principal", {"us-gaap", "FinanceLeasePrincipalPayments"}},
};

constexpr std::array parts{YearPart::Year,         YearPart::FirstHalf,
                           YearPart::FirstQuarter, YearPart::SecondQuarter,
                           YearPart::ThirdQuarter, YearPart::FourthQuarter};

/// A concept of the file, by period.
struct Member
{
    const FiledConcept& filed;
    FiledPeriods periods;
};

/// What the members of a family say of a period.
struct Said
{
    const FiledConcept& by;
    FiledVersions versions;

    [[nodiscard]] double newest() const
    {
        return versions.last ? versions.last->value : versions.first.value;
    }
};

Fact factOf(const Said& said, const FiledAmount& amount, const char* measure, const Period& period,
            const Filer& filer)
{
    return {filer.company.id,
            said.by.name,
            Measure(QString::fromLatin1(measure)),
            {inMillions(amount.value), Unit::Million, filer.currency},
            period,
            amount.filed,
            amount.accession,
            {}};
}

class Family
{
public:
    Family(const char* measure, const CompanyFilings& filings, const Filer& filer, Report& report)
        : m_measure(measure)
        , m_filer(filer)
        , m_report(report)
    {
        for (const FactConcept& each : concepts) {
            const bool isMember = QLatin1StringView(each.measure) == QLatin1StringView(measure);
            if (const FiledConcept* const filed =
                    isMember ? filings.find(each.name.name) : nullptr) {
                m_members.push_back({*filed, FiledPeriods(*filed, filer.fiscalYearEnd)});
            }
        }
    }

    void addTo(std::vector<Fact>& facts) const
    {
        std::set<Month> years;
        for (const Member& member : m_members) {
            const std::vector<Month> of = member.periods.years();
            years.insert(of.begin(), of.end());
        }
        for (const Month year : years) {
            for (const YearPart part : parts) {
                add(part, year, facts);
            }
        }
    }

private:
    void add(YearPart part, Month year, std::vector<Fact>& facts) const
    {
        const Period period = periodOf(part, year);
        std::vector<Said> said;
        for (const Member& member : m_members) {
            if (const auto versions = member.periods.filed(part, year)) {
                said.push_back({member.filed, *versions});
            }
        }
        const auto other = std::ranges::find_if(said, [&](const Said& each) {
            return !isSameButForRounding(each.newest(), said.front().newest());
        });
        if (other != said.end()) {
            m_report.warning(other->by.offset, {other->by.path, 0},
                             {{Found::ConceptsDisagree, said.front().by.name, other->by.name,
                               period.first.text(), period.last().text()}});
        } else if (!said.empty()) {
            const Said& first = *std::ranges::min_element(
                said, {}, [](const Said& each) { return each.versions.first.filed; });
            facts.push_back(factOf(first, first.versions.first, m_measure, period, m_filer));
            if (first.versions.last) {
                facts.push_back(factOf(first, *first.versions.last, m_measure, period, m_filer));
            }
        }
    }

    const char* m_measure;
    const Filer& m_filer;
    Report& m_report;
    std::vector<Member> m_members;
};

} // namespace

std::vector<ConceptName> factConcepts()
{
    std::vector<ConceptName> names;
    std::ranges::transform(concepts, std::back_inserter(names), &FactConcept::name);
    return names;
}

std::vector<Fact> factsOf(const CompanyFilings& filings, const Filer& filer, Report& report)
{
    std::vector<Fact> facts;
    for (const char* const measure :
         {"revenue", "operating-cash-flow", "depreciation", "finance-lease-principal"}) {
        Family(measure, filings, filer, report).addTo(facts);
    }
    return facts;
}

} // namespace capex
