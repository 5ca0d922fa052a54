// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/say_do.h"
#include "views/chart/chart_words.h"

namespace capex {

/// What is said of one company's announcement and what came of it.
struct SayDoLabel
{
    QString name;
    QString promise; ///< "pledge, Mar 2025 – Feb 2028"
    QString amount;  ///< "≥ 380"
    QString spent;   ///< "72.2"; empty where nothing is drawn as spent
    QString verdict; ///< "spent 72.2 of 60 – 65: 111 % to 120 %"; why there is no percentage
    QString detail;  ///< what else belongs to the verdict; may be empty
    QString tooltip; ///< several lines
    QString spoken;  ///< one sentence
};

/// All words of a say-and-do.
class SayDoWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::SayDoWords)

public:
    /// `announcements` as announcementsOf() makes it; it and the dataset outlive the words.
    SayDoWords(const Dataset& dataset, const Comparison& announcements,
               const ChartSurface& surface);

    [[nodiscard]] const Formatter& formatter() const { return m_words.formatter(); }
    [[nodiscard]] FrameContent frame(std::span<const SayDo> rows,
                                     const SourceNumbers& sources) const;
    /// The sources of rows in the order in which they are read.
    [[nodiscard]] SourceNumbers sources(std::span<const SayDo* const> rows) const;
    [[nodiscard]] SayDoLabel label(const SayDo& row) const;
    [[nodiscard]] QString nothing() const; ///< where there is no row
    /// ChartWords::withoutRoom() of the rows that found none.
    [[nodiscard]] QString remainder(std::span<const SayDo* const> rows, int pixels,
                                    double width) const;
    [[nodiscard]] QString description(std::span<const SayDo> rows,
                                      const SourceNumbers& sources) const;

private:
    [[nodiscard]] static QString method();
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] std::vector<LegendEntry> legend(std::span<const SayDo> rows) const;
    [[nodiscard]] QString ratioVerdict(const SayDo& row) const;
    [[nodiscard]] QString verdict(const SayDo& row) const;
    [[nodiscard]] QString progressVerdict(const SayDo& row) const;
    [[nodiscard]] QStringList details(const SayDo& row) const;
    [[nodiscard]] QStringList before(const SayDo& row) const;
    [[nodiscard]] QStringList progressDetails(const SayDo& row) const;
    [[nodiscard]] QString leftText(const Progress& progress, bool countsTheSame) const;
    [[nodiscard]] QString outsideText(const SayDo& row, const FigureId& actual) const;
    [[nodiscard]] QString joined(const QStringList& clauses) const;
    [[nodiscard]] QStringList exact(const SayDo& row) const;
    [[nodiscard]] QString share(const Interval& ratio) const;
    [[nodiscard]] const Figure& figure(const FigureId& id) const { return *m_dataset.figure(id); }

    const Dataset& m_dataset;
    const Comparison& m_announcements;
    ChartWords m_words;
};

/// Whether what was spent counts the same thing as the announcement.
[[nodiscard]] bool countsTheSame(const Dataset& dataset, const SayDo& row);

/// What is drawn as spent: the months inside the window of a longer period, else the actual of the
/// same period; nothing without either.
[[nodiscard]] std::optional<Money> spentOf(const SayDo& row);

/// Notes in the rows what those without the changes under review say otherwise.
void rememberBefore(std::vector<SayDo>& rows, std::span<const SayDo> before);

/// The actuals that a row is about, each once.
[[nodiscard]] std::vector<FigureId> actualsBehind(const SayDo& row);

/// The announcement and the actuals that its row is about, each once.
[[nodiscard]] std::vector<FigureId> figuresBehind(const SayDo& row);

} // namespace capex
