// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/aggregate.h"
#include "model/figures/company.h"
#include "model/figures/exchange_rate.h"
#include "model/figures/fact.h"
#include "model/figures/figure.h"
#include "model/figures/note.h"
#include "model/figures/shared_list.h"
#include "model/figures/source.h"
#include "model/findings/entry_type.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace capex {

struct Load;

/// The raw material of a Dataset.
///
/// Whoever fills it keeps: ids unique within their type; every company, source, member and
/// figure that is named is defined; every Money, Period and date within its own invariants.
struct DatasetParts
{
    QString title;
    QMap<QString, QString> titles; ///< language code to title, for example "zh_CN"
    QDate updated;                 ///< invalid where the file does not say
    std::vector<Company> companies;
    std::vector<Source> sources;
    std::vector<Figure> figures;
    std::vector<Aggregate> aggregates;
    std::vector<ExchangeRate> exchangeRates;
    std::vector<Fact> facts;
    std::vector<Note> notes;
    std::vector<Load> loads; ///< oldest first
    UnknownFields unknown;

    friend bool operator==(const DatasetParts&, const DatasetParts&) = default;
};

/// An entry that a load added or changed.
struct LoadedEntry
{
    EntryType type = EntryType::Figure;
    QString key;     ///< its id; of a rate "CNY 2025-02-24", of a fact all but the amount
    QByteArray hash; ///< of how the load made it, to tell whether it was edited since

    friend bool operator==(const LoadedEntry&, const LoadedEntry&) = default;
};

/// Figures that were loaded into others in one step, and what that changed. It can be taken out
/// again (changes/loads.h).
struct Load
{
    QString name;        ///< of the file, or "pasted"
    QDate day;           ///< on which it was loaded
    QString origin;      ///< the path of the file; may be empty
    DatasetParts before; ///< what it changed or removed, as that was; names what may be gone since
    std::vector<LoadedEntry> entries; ///< what it added or changed
    UnknownFields unknown;

    friend bool operator==(const Load&, const Load&) = default;
};

using FigureList = SharedList<Figure>;

/// The facts of a figure file: immutable, shared when copied, safe to read from several threads.
/// Loading, editing and undo replace it by another one, which shares what they have in common.
class Dataset
{
public:
    Dataset();
    explicit Dataset(DatasetParts parts);

    [[nodiscard]] const QString& title() const;
    [[nodiscard]] const QMap<QString, QString>& titles() const; ///< language code to title
    /// The title in `language`, else the plain one.
    [[nodiscard]] QString titleIn(const QString& language) const;
    [[nodiscard]] QDate updated() const;
    [[nodiscard]] std::span<const Company> companies() const;
    [[nodiscard]] std::span<const Source> sources() const;
    [[nodiscard]] const FigureList& figures() const;
    [[nodiscard]] std::span<const Aggregate> aggregates() const;
    /// Rates of one currency, by date, oldest first.
    [[nodiscard]] std::span<const ExchangeRate> ratesOf(const Currency& currency) const;
    [[nodiscard]] std::span<const ExchangeRate> exchangeRates() const; ///< in the order of the file
    [[nodiscard]] std::span<const Fact> facts() const;
    [[nodiscard]] std::span<const Note> notes() const; ///< in the order of the file
    [[nodiscard]] std::span<const Load> loads() const; ///< oldest first
    [[nodiscard]] const UnknownFields& unknown() const;

    /// The figures of a company as indexes of figures(), in the order of the file.
    [[nodiscard]] std::span<const std::size_t> figuresOf(const CompanyId& company) const;

    /// The notes about a figure, and those about a company in a period, as indexes of notes(), in
    /// the order of the file.
    [[nodiscard]] std::span<const std::size_t> notesOf(const FigureId& figure) const;
    [[nodiscard]] std::span<const std::size_t> notesOf(const CompanyId& company) const;

    /// The one with that id, or nullptr. Valid as long as a copy of this Dataset lives.
    [[nodiscard]] const Company* company(const CompanyId& id) const;
    [[nodiscard]] const Source* source(const SourceId& id) const;
    [[nodiscard]] const Figure* figure(const FigureId& id) const;
    [[nodiscard]] const Note* note(const NoteId& id) const;
    /// What a note is about: of a note about a figure its company and period; of one that is not
    /// defined nothing.
    [[nodiscard]] CompanyPeriod subjectOf(const Note& note) const;

    /// Its index in figures(); nothing where it is none of them.
    [[nodiscard]] std::optional<std::size_t> indexOf(const FigureId& id) const;

    /// The same with `figure` in the place of the one with its id, or behind the last one. What it
    /// names is defined. Copies no other figure but those of one block.
    [[nodiscard]] Dataset with(Figure figure) const;

    /// The same with these notes instead of its own. What they name is defined. Copies no figure.
    [[nodiscard]] Dataset withNotes(std::vector<Note> notes) const;

    /// The evidence of a figure's source; Research where the source is not defined.
    [[nodiscard]] Evidence evidenceOf(const Figure& figure) const;
    /// The year of the newest announcement; nothing without figures.
    [[nodiscard]] std::optional<int> newestAnnouncementYear() const;
    /// The days on which figures were announced, ascending, each once.
    [[nodiscard]] std::vector<QDate> announcementDates() const;

    /// A copy of the raw material, to build a changed Dataset from.
    [[nodiscard]] DatasetParts parts() const;

    /// Whether both are copies of one Dataset, which costs nothing to tell.
    [[nodiscard]] bool sharesWith(const Dataset& other) const { return m_data == other.m_data; }

    friend bool operator==(const Dataset& a, const Dataset& b);

private:
    struct Data;

    explicit Dataset(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> m_data;
};

} // namespace capex
