// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/wording.h"

#include <span>

namespace capex {

/// The sources of a picture, numbered from 1 in the order in which its figures are read. Sources
/// that read alike ("SEC EDGAR, 30 Jul 2025") share a number. Plain text, on one line.
class SourceNumbers
{
    Q_DECLARE_TR_FUNCTIONS(capex::SourceNumbers)

public:
    enum class Style {
        Numbered, ///< "1 Bloomberg, 24 Feb 2025; 2 CNBC, 4 Feb 2025"
        Plain     ///< without numbers, for pictures whose marks have none
    };

    SourceNumbers() = default;

    /// `figures` of the dataset in reading order, as often as they occur.
    SourceNumbers(const Narrator& narrator, const Dataset& dataset,
                  std::span<const FigureId> figures);

    /// "3" or "1,3": the numbers of the sources of `figures`, ascending; empty without any.
    [[nodiscard]] QString of(std::span<const FigureId> figures) const;

    /// "1 Bloomberg, 24 Feb 2025": every source in full.
    [[nodiscard]] QStringList names() const;

    /// The list in one line, from its fullest wording to its shortest: with dates; the publishers
    /// alone, each with all its numbers; ever fewer publishers, saying how many are left out.
    /// Empty without sources.
    [[nodiscard]] QStringList wordings(Style style) const;

private:
    struct Entry
    {
        QString name;      ///< "Bloomberg, 24 Feb 2025"
        QString publisher; ///< "Bloomberg"
    };

    [[nodiscard]] QStringList names(Style style) const;
    [[nodiscard]] QStringList publishers(Style style) const;

    std::vector<Entry> m_entries;    ///< the n-th has the number n + 1
    QHash<FigureId, int> m_numberOf; ///< by figure
};

} // namespace capex
