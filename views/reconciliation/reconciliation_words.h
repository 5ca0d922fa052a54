// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/reconciliation.h"
#include "views/chart/chart_words.h"
#include "views/chart/fitting_notice.h"

namespace capex {

/// All words of a reconciliation.
class ReconciliationWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::ReconciliationWords)

public:
    /// The dataset and the settings outlive the words.
    ReconciliationWords(const Dataset& dataset, const ComparisonSettings& settings,
                        const ChartSurface& surface);

    [[nodiscard]] const Formatter& formatter() const { return m_words.formatter(); }
    [[nodiscard]] const ChartWords& words() const { return m_words; }
    [[nodiscard]] const Dataset& dataset() const { return m_words.dataset(); }
    [[nodiscard]] const Aggregate& aggregate(const Reconciliation& reconciliation) const;

    [[nodiscard]] FrameContent frame(std::span<const Reconciliation> all,
                                     const SourceNumbers& sources) const;
    /// The sources of the members, in the order in which they are read.
    [[nodiscard]] SourceNumbers sources(std::span<const Reconciliation> all) const;
    [[nodiscard]] QString heading(const Reconciliation& reconciliation) const;
    /// What comes out, in a short sentence: "Adds up"; "8.3 unexplained, one end open".
    [[nodiscard]] QString verdict(const Reconciliation& reconciliation) const;
    /// Who published the total when, as stated, and on which basis its members are taken.
    [[nodiscard]] QString origin(const Reconciliation& reconciliation) const;
    [[nodiscard]] QString sumName() const;
    [[nodiscard]] QString gapName() const;
    [[nodiscard]] QString publishedName() const;
    [[nodiscard]] QString moreMembers(std::size_t count) const;
    [[nodiscard]] QString noAmount() const;
    [[nodiscard]] QString gapText(const Interval& gap) const; ///< "0 – 5"; "open"
    /// The amount as its source states it, where that is in another currency; else empty.
    [[nodiscard]] QString stated(const Reconciliation& reconciliation) const;
    /// What explains the gap, the most important first.
    [[nodiscard]] QStringList explanations(const Reconciliation& reconciliation) const;
    [[nodiscard]] QString nothing() const; ///< where nothing was published for the year
    /// Names those that found no room, with their totals, as many as so many lines hold; wrapped.
    [[nodiscard]] QString remainder(std::span<const Reconciliation> rest, const NoticeRoom& room,
                                    int mostLines) const;
    [[nodiscard]] QString description(std::span<const Reconciliation> all) const;

private:
    [[nodiscard]] static QString method(std::span<const Reconciliation> all);
    [[nodiscard]] QString subtitle(std::span<const Reconciliation> all) const;
    [[nodiscard]] std::vector<LegendEntry> legend(std::span<const Reconciliation> all) const;
    [[nodiscard]] QString gapVerdict(const Interval& gap) const;
    [[nodiscard]] QString openVerdict(double known) const;
    [[nodiscard]] QString unlike(const Reconciliation& reconciliation) const;
    [[nodiscard]] QString spoken(const Reconciliation& reconciliation) const;
    [[nodiscard]] QString signedNumber(double billions) const;

    ChartWords m_words;
};

/// What an amount adds to a sum with that bound: its low end to one that is at least, its high end
/// to one that is at most, else its mid. In billions.
[[nodiscard]] double partIn(Bound sum, const Money& amount);

} // namespace capex
