// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/source_list.h"

#include <limits>
#include <set>
#include <span>

namespace capex {

/// The numbers in a text that SourceNumbers::of() has made: "1,3–5".
[[nodiscard]] std::set<int> sourceNumbersIn(const QString& text);

/// The sources of a picture, numbered from 1 in the order in which its figures are read, or as a
/// list that several pictures share numbers them. Sources that read alike ("SEC EDGAR, 30 Jul
/// 2025") share a number. Plain text, on one line.
class SourceNumbers
{
    Q_DECLARE_TR_FUNCTIONS(capex::SourceNumbers)

public:
    /// What has a number of its own.
    enum class Each {
        Source,    ///< "1 SEC EDGAR, 30 Jul 2025; 2 SEC EDGAR, 29 Jan 2026"
        Publisher, ///< "1 SEC EDGAR, 2025 – 2026", for marks that are made from many sources
        Nothing    ///< "SEC EDGAR": for a picture whose labels name no sources
    };

    SourceNumbers() = default;

    /// `figures` of the dataset in reading order, as often as they occur.
    SourceNumbers(const Narrator& narrator, const Dataset& dataset,
                  std::span<const FigureId> figures, Each each = Each::Source);
    /// The same with the numbers of `shared`, where every source has one of its own. A figure whose
    /// source is not in it has none.
    SourceNumbers(const SourceList& shared, const Dataset& dataset,
                  std::span<const FigureId> figures, Each each);

    /// "3" or "1,3": the numbers of the sources of `figures`, ascending; empty without any. A
    /// source that the list does not name has none.
    [[nodiscard]] QString of(std::span<const FigureId> figures) const;

    /// "1 Bloomberg, 24 Feb 2025": every source in full.
    [[nodiscard]] QStringList names() const;

    /// The list in one line, from its fullest wording to its shortest: with dates; the publishers
    /// alone, each with all its numbers; ever fewer publishers, saying how many are left out. What
    /// no picture has room for is left out at once. Empty without sources.
    [[nodiscard]] QStringList wordings() const;

    /// The wording of a picture that names no sources: its page does.
    static constexpr std::size_t noWording = std::numeric_limits<std::size_t>::max();

    /// Those that have their number on a mark, of the others those that a figure in `drawn` comes
    /// from, without one. The same as these where pictures share a list or none has a number.
    [[nodiscard]] SourceNumbers told(const std::set<int>& numbers,
                                     std::span<const FigureId> drawn) const;

    /// From now on only the sources that this wording names have a number to be told; with a shared
    /// list all of them, as it names them all, but where the page does instead.
    void shortenTo(std::size_t wording);

private:
    struct Entry
    {
        QString name;      ///< "Bloomberg, 24 Feb 2025"
        QString publisher; ///< "Bloomberg"
        int number = 0;    ///< 0: none
    };

    struct Publisher
    {
        QString name;
        std::set<int> numbers;
    };

    /// A wording of the list, and how many publishers it names.
    struct Wording
    {
        QString text;
        qsizetype named = 0;
    };

    void nameByYears(const Narrator& narrator, const Dataset& dataset);
    [[nodiscard]] std::vector<Publisher> publishers() const;
    [[nodiscard]] std::vector<Wording> listings() const;

    Each m_each = Each::Source;
    bool m_isShared = false;
    std::vector<Entry> m_entries;    ///< by number
    QHash<FigureId, int> m_numberOf; ///< by figure
    std::set<int> m_unnamed;         ///< numbers that the list has no room for
};

} // namespace capex
