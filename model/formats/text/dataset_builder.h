// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

#include <QHash>

namespace capex {

/// What of a draft a rule speaks of; its reader knows where that stands.
enum class DraftPart { Whole, Id, Company, Source, Member, Announced, Date, CurrencyCode, Rate };

/// An entry of a figure file with its locations, as a reader hands it to the DatasetBuilder, and
/// the one who says there what is wrong with it.
class Draft
{
public:
    /// Where something is: the part and, of a list, the index.
    struct Place
    {
        DraftPart part = DraftPart::Whole;
        qsizetype index = 0;
    };

    virtual ~Draft() = default;

    /// By which another draft of the same file names this one: an offset or a row.
    [[nodiscard]] virtual std::size_t location() const = 0;
    /// "line 3", "row 3"
    [[nodiscard]] virtual QString nameOf(std::size_t location) const = 0;
    /// "found X", as it stands in the file.
    [[nodiscard]] virtual QString found(Place at) const = 0;
    virtual void fault(Place at, const QString& what, const QString& expected) = 0;
    virtual void warn(Place at, const QString& what, const QString& expected) = 0;
    /// Its id is that of the entry at `first`.
    virtual void faultOfSecondId(std::size_t first) = 0;

protected:
    Draft() = default;
    Draft(const Draft&) = default;
    Draft& operator=(const Draft&) = default;
};

/// Puts a Dataset together from what a reader finds, and holds it against the rules that concern
/// more than one value: ids are unique within their sort, what is named is defined, members are
/// named once, a currency has one rate a day, per US dollar and above zero, and the date of a
/// source is one. The rules of single values stand in the text kit beside this and in Money and
/// Period.
///
/// An id or a reference that is empty was reported by the reader. Entries come in the order of
/// their sections: what is named before what names it.
class DatasetBuilder
{
public:
    void add(Company company, Draft& draft);
    void add(Source source, Draft& draft);
    void add(Figure figure, Draft& draft);
    void add(Aggregate aggregate, Draft& draft);
    void add(ExchangeRate rate, Draft& draft);
    /// Warns of a sound figure that is hardly meant: an actual announced before the last month of
    /// its period (methodology, section 2).
    static void warnOfDoubt(const Figure& figure, Draft& draft);

    /// What is defined elsewhere, by the bundled figures or by being named.
    void define(const CompanyId& company) { m_companies.insert(company, 0); }
    void define(const SourceId& source) { m_sources.insert(source, 0); }
    [[nodiscard]] bool defines(const CompanyId& company) const
    {
        return m_companies.contains(company);
    }
    /// The last month of the fiscal years of a company that was added; December of any other.
    [[nodiscard]] int fiscalYearEndOf(const CompanyId& company) const;

    /// For what no rule concerns: the title, unknown keys, entries that are known to be sound.
    [[nodiscard]] DatasetParts& parts() { return m_parts; }
    [[nodiscard]] const DatasetParts& parts() const { return m_parts; }

private:
    template <typename Id>
    static void checkReference(const QHash<Id, std::size_t>& defined, const Id& id, DraftPart part,
                               Draft& draft);
    void checkMembers(const QList<CompanyId>& members, Draft& draft) const;
    void checkRate(const ExchangeRate& rate, Draft& draft);

    DatasetParts m_parts;
    QHash<CompanyId, std::size_t> m_companies; ///< to locations
    QHash<SourceId, std::size_t> m_sources;
    QHash<FigureId, std::size_t> m_figures;
    QHash<AggregateId, std::size_t> m_aggregates;
    QHash<CompanyId, int> m_fiscalYearEnds;
    QHash<Currency, QHash<QDate, std::size_t>> m_rates;
};

} // namespace capex
