// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <optional>
#include <span>

namespace capex {

/// Where notes may stand at the marks of a picture. Lengths are layout pixels.
class NoteRoom
{
public:
    /// A place that was found.
    struct Place
    {
        QRectF box;
        QLineF leader;   ///< from the edge of the box to the mark; null where it touches the mark
        double cost = 0; ///< the lower the better, in pixels of the leader
    };

    /// Marks, texts and notes of `spec` count as they are now; `body` is the size of its body text.
    NoteRoom(const ChartSpec& spec, double body);

    /// The nearest place for a card of that size beside the mark: on nothing that is drawn or
    /// written, and so that its leader crosses no text, no other note and no other mark but lines.
    [[nodiscard]] std::optional<Place> forCard(const HitArea& mark, const QSizeF& size) const;
    /// The nearest place for a sign, on no text and no other note; rather not on other marks.
    [[nodiscard]] std::optional<Place> forSign(const HitArea& mark, const QSizeF& size) const;

private:
    struct Spot
    {
        QPointF at;       ///< on the edge of a mark
        QPointF inside;   ///< a little further in
        double reach = 0; ///< of what is drawn there: a leader ends at its edge
    };
    struct Obstacles;

    [[nodiscard]] std::vector<Spot> spotsOf(const HitArea& mark) const;
    [[nodiscard]] std::vector<Spot> spotsOn(const MarkId& id) const;
    void addEdges(std::vector<Spot>& spots, const QRectF& box) const;
    void addSpots(std::vector<Spot>& spots, const Mark& mark) const;
    [[nodiscard]] std::vector<QLineF> piecesOf(const Mark& line) const;
    [[nodiscard]] std::optional<Place> forSign(const HitArea& mark, const QSizeF& size,
                                               const std::vector<Spot>& spots) const;
    void addMark(Obstacles& near, const Mark& mark, bool isOwn) const;
    [[nodiscard]] Obstacles obstaclesAround(const HitArea& mark, double reach) const;

    const ChartSpec& m_spec;
    double m_body;
};

} // namespace capex
