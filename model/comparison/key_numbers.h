// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/against.h"
#include "model/comparison/comparison_context.h"
#include "model/comparison/revisions.h"
#include "model/comparison/say_do.h"

#include <optional>
#include <vector>

/// The few numbers that tell the state of the race at a glance: the tiles of the overview. Each is
/// a number of a view, and has the newest day on which one of its figures was announced.
namespace capex {

/// How the ends of what is computed from `a` and `b` are to be read; nothing where both are open.
[[nodiscard]] std::optional<Bound> boundOf(const Interval& ends, const Money& a, const Money& b);

/// What all companies asked for amount to together, on the basis of the settings.
struct SumOfAll
{
    Total total;
    std::vector<CompanyId> counted;  ///< whose amounts are in it, by rank
    qsizetype asked = 0;             ///< how many companies are asked for
    std::vector<FigureId> figures;   ///< behind them
    std::optional<Total> ofSelected; ///< the same of the selected companies; nothing where none are
    QList<CompanyId> selected;       ///< those of the companies asked for that are selected
    QDate dated;                     ///< not valid without an amount

    friend bool operator==(const SumOfAll&, const SumOfAll&) = default;
};

/// A company against another one, as announced and on the basis that the settings ask for.
struct RatioOfTwo
{
    CompanyId company; ///< empty: there is nobody to compare
    CompanyId other;   ///< empty: there is nobody else
    /// On the shown basis, then as announced; empty where one of the two has no value.
    std::vector<PairOnBasis> pairs;
    std::vector<Bound> bounds;     ///< of the ratio of each pair
    std::vector<FigureId> figures; ///< behind the first pair
    QDate dated;                   ///< not valid without a pair

    friend bool operator==(const RatioOfTwo&, const RatioOfTwo&) = default;
};

/// How far a target moved since it was first announced.
struct Move
{
    CompanyId company;
    Revision first;             ///< of the statements that the newest one can be compared with
    Revision newest;            ///< the last one that changed anything
    Interval change;            ///< newest - first, in billions
    Bound bound = Bound::Exact; ///< of `change`
    double byMid = 0;           ///< the same of the midpoints

    friend bool operator==(const Move&, const Move&) = default;
};

/// Whose target for the year of the settings moved most.
struct LargestMove
{
    std::optional<Move> move; ///< nothing where no target moved
    int moved = 0;            ///< how many companies have a target that moved
    int stated = 0;           ///< how many have stated a target twice or more

    friend bool operator==(const LargestMove&, const LargestMove&) = default;
};

/// What was spent of what was announced for the year of the settings.
struct SpentOfAnnounced
{
    std::optional<SayDo> spent; ///< the largest announcement that can be compared, or that of the
                                ///< selected company; nothing where none can
    Bound bound = Bound::Exact; ///< of the ratio
    int comparable = 0;         ///< how many companies' announcements can be compared
    int announced = 0;          ///< how many have announced something
    QDate dated;                ///< not valid without a ratio

    friend bool operator==(const SpentOfAnnounced&, const SpentOfAnnounced&) = default;
};

[[nodiscard]] SumOfAll sumOfAll(const ComparisonContext& context, const QList<CompanyId>& selected);

/// Of the pair of the options; a selected company takes the place of its first, a second selected
/// one that of the other. Without a pair the selected company stands against the usual rival.
[[nodiscard]] RatioOfTwo ratioOfTwo(const ComparisonContext& context,
                                    const QList<CompanyId>& selected);

/// Among the selected companies where there are such, else among all asked for. The first by the
/// order of the file where two moved as far.
[[nodiscard]] LargestMove largestMove(const ComparisonContext& context,
                                      const QList<CompanyId>& selected);

[[nodiscard]] SpentOfAnnounced spentOfAnnounced(const ComparisonContext& context,
                                                const QList<CompanyId>& selected);

/// All of them.
struct KeyNumbers
{
    SumOfAll sum;
    RatioOfTwo against;
    LargestMove moved;
    SpentOfAnnounced spent;

    friend bool operator==(const KeyNumbers&, const KeyNumbers&) = default;
};
[[nodiscard]] KeyNumbers keyNumbers(const ComparisonContext& context,
                                    const QList<CompanyId>& selected);

/// The view whose numbers a tile's are, under the state of the page: with the pair that is told
/// apart while `selected` is selected, which may be empty.
[[nodiscard]] ViewState viewBehind(Tile tile, const ComparisonContext& context,
                                   const CompanyId& selected);

/// How far the target of a history moved; nothing where no statement changes an earlier one that it
/// can be compared with.
[[nodiscard]] std::optional<Move> moveOf(const RevisionHistory& history);

} // namespace capex
