// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/findings/fault.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace capex {

/// The part of a draft that a rule is about; its reader knows where that stands in the file.
struct DraftPart
{
    enum class Name {
        Whole,
        Id,
        Company,
        Source,
        Figure,
        Member,
        Announced,
        Date,
        CurrencyCode,
        Rate,
        Text,
        Author
    };
    using enum Name;

    Name name = Whole;
    qsizetype index = 0; ///< of a Member, in the list of them
};

/// An entry of a figure file as a reader hands it to the DatasetBuilder; it knows where its parts
/// stand in the file and reports there what is wrong with them.
class Draft
{
public:
    virtual ~Draft() = default;

    /// Where it stands in the file, for other drafts of the same file to refer to: a byte offset or
    /// a row.
    [[nodiscard]] virtual std::size_t location() const = 0;
    /// How messages refer to that location: by a line or a row.
    [[nodiscard]] virtual Argument nameOf(std::size_t location) const = 0;
    /// What the part says, as it stands in the file.
    [[nodiscard]] virtual Message<Found> found(DraftPart part) const = 0;
    virtual void fault(DraftPart part, const Fault& fault) = 0;
    virtual void warn(DraftPart part, const Fault& fault) = 0;
    /// Reports that its id is that of the entry at the location `first`.
    virtual void reportDuplicateId(std::size_t first) = 0;

protected:
    Draft() = default;
    Draft(const Draft&) = default;
    Draft& operator=(const Draft&) = default;
};

/// Puts a Dataset together from what a reader finds, and checks the rules that concern more than
/// one value: ids are unique among entries of a type, what is referred to is defined, members are
/// listed once, a currency has one rate a day, per US dollar and above zero, the date of a
/// source is a date, and a note says something of bounded length. The rules of single values stand
/// in the text kit beside this and in Money and Period.
///
/// An empty id or reference was reported by the reader. Entries come in the order of their
/// sections: what is referred to comes before what refers to it.
class DatasetBuilder
{
public:
    /// Announcements later than a day after `today` are refused.
    explicit DatasetBuilder(QDate today)
        : m_today(today)
    {
    }

    void add(Company company, Draft& draft);
    void add(Source source, Draft& draft);
    void add(Figure figure, Draft& draft);
    void add(Aggregate aggregate, Draft& draft);
    void add(ExchangeRate rate, Draft& draft);
    void add(Fact fact, Draft& draft);
    void add(Note note, Draft& draft);
    /// Whether something may be announced on `day`, from 1990 to tomorrow; reports it if not.
    [[nodiscard]] bool checkAnnounced(QDate day, Draft& draft) const;
    /// Warns of a valid figure that is hardly what was meant: an actual announced before the last
    /// month of its period (methodology, section 2).
    static void warnIfDoubtful(const Figure& figure, Draft& draft);

    /// For entries as they once were: what they name may be gone by now, and is not asked for.
    void acceptUndefined() { m_acceptsUndefined = true; }
    /// Defines what is defined outside the file: by the bundled figures, or by being mentioned.
    void define(const CompanyId& company) { m_companies.insert(company, 0); }
    void define(const SourceId& source) { m_sources.insert(source, 0); }
    [[nodiscard]] bool defines(const CompanyId& company) const
    {
        return m_companies.contains(company);
    }
    /// Where a figure of that id was added; nothing where none was.
    [[nodiscard]] std::optional<std::size_t> locationOf(const FigureId& figure) const;
    /// The last month of the fiscal years of a company that was added; December of any other.
    [[nodiscard]] int fiscalYearEndOf(const CompanyId& company) const;

    /// For what no rule applies to: the title, unknown keys, entries that are known to be valid.
    [[nodiscard]] DatasetParts& parts() { return m_parts; }
    [[nodiscard]] const DatasetParts& parts() const { return m_parts; }

private:
    template <typename Id>
    void checkReference(const QHash<Id, std::size_t>& defined, const Id& id, DraftPart part,
                        Draft& draft) const;
    void checkMembers(const QList<CompanyId>& members, Draft& draft) const;
    void checkRate(const ExchangeRate& rate, Draft& draft);
    void checkAnchor(const Note& note, Draft& draft) const;

    QDate m_today;
    bool m_acceptsUndefined = false;
    DatasetParts m_parts;
    QHash<CompanyId, std::size_t> m_companies; ///< and where they are defined
    QHash<SourceId, std::size_t> m_sources;
    QHash<FigureId, std::size_t> m_figures;
    QHash<AggregateId, std::size_t> m_aggregates;
    QHash<NoteId, std::size_t> m_notes;
    QSet<Measure> m_measures;
    QSet<Currency> m_currencies;
    QHash<CompanyId, int> m_fiscalYearEnds;
    QHash<Currency, QHash<QDate, std::size_t>> m_rates;
};

} // namespace capex
