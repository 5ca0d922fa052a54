// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/note_room.h"

#include "views/chart/free_room.h"
#include "views/chart/plain_marks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace capex {

namespace {

using Shape = Mark::Shape;

// In body text.
constexpr double air = 0.25; ///< around a card
constexpr std::array distances{0.9, 1.4, 2.0, 2.8, 3.8, 5.0, 6.5, 8.5};
constexpr std::array nearby{0.0, 0.5, 0.8, 1.2, 1.7, 2.4};
constexpr double crossedLine = 2.5; ///< what a leader across a line costs
constexpr double onOtherMark = 1.5; ///< what a sign on another mark costs
constexpr int directions = 24;

bool isBox(const Mark& mark)
{
    return mark.shape == Shape::Bar || mark.shape == Shape::GhostBar;
}

bool isLine(const Mark& mark)
{
    return mark.shape == Shape::Line || mark.shape == Shape::GhostLine ||
           mark.shape == Shape::Rule || mark.shape == Shape::Band;
}

bool crosses(const QLineF& line, const QRectF& box)
{
    if (box.contains(line.p1()) || box.contains(line.p2())) {
        return true;
    }
    const std::array edges{
        QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
        QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft())};
    return std::ranges::any_of(edges, [&line](const QLineF& edge) {
        return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
    });
}

QPointF nearestOn(const QRectF& box, QPointF to)
{
    return {std::clamp(to.x(), box.left(), box.right()),
            std::clamp(to.y(), box.top(), box.bottom())};
}

/// The boxes of that size that face a point from a side: aligned with it, or centred.
std::array<QRectF, 3> boxesAt(QPointF point, QPointF direction, const QSizeF& size)
{
    const bool isBeside = std::abs(direction.x()) > std::abs(direction.y());
    std::array<QRectF, 3> boxes;
    for (std::size_t n = 0; n < boxes.size(); ++n) {
        const double share = static_cast<double>(n) / 2;
        const double x = isBeside ? (direction.x() > 0 ? 0 : size.width()) : share * size.width();
        const double y = isBeside ? share * size.height() : (direction.y() > 0 ? 0 : size.height());
        boxes.at(n) = QRectF(QPointF(std::round(point.x() - x), std::round(point.y() - y)), size);
    }
    return boxes;
}

QPointF directionOf(int number)
{
    const double angle = 2 * 3.14159265358979 * number / directions;
    return {std::cos(angle), std::sin(angle)};
}

} // namespace

/// What is near a mark.
struct NoteRoom::Obstacles
{
    std::vector<QRectF> texts;  ///< and what else is never covered nor crossed
    std::vector<QRectF> others; ///< marks of other things, lines aside
    std::vector<QLineF> lines;  ///< of anything
    std::vector<QRectF> own;    ///< marks of the same thing
    std::vector<QLineF> leaders;

    [[nodiscard]] bool holdsCard(const QRectF& box) const
    {
        const auto meets = [&box](const QRectF& taken) { return taken.intersects(box); };
        return std::ranges::none_of(texts, meets) && std::ranges::none_of(others, meets) &&
               std::ranges::none_of(own, meets) && !meetsLine(box) && !meetsLeader(box);
    }
    [[nodiscard]] bool holdsSign(const QRectF& box) const
    {
        return std::ranges::none_of(
                   texts, [&box](const QRectF& taken) { return taken.intersects(box); }) &&
               !meetsLeader(box);
    }
    [[nodiscard]] bool meetsOther(const QRectF& box) const
    {
        return std::ranges::any_of(others,
                                   [&box](const QRectF& taken) { return taken.intersects(box); });
    }
    /// What a leader costs beside its length; nothing where it cannot run.
    [[nodiscard]] std::optional<double> costOf(const QLineF& leader, double body) const
    {
        const auto meets = [&leader](const QRectF& taken) { return crosses(leader, taken); };
        const auto meetsAnother = [&leader](const QLineF& other) {
            return leader.intersects(other, nullptr) == QLineF::BoundedIntersection;
        };
        if (std::ranges::any_of(texts, meets) || std::ranges::any_of(others, meets) ||
            std::ranges::any_of(leaders, meetsAnother)) {
            return std::nullopt;
        }
        return crossedLine * body * static_cast<double>(std::ranges::count_if(lines, meetsAnother));
    }

private:
    [[nodiscard]] bool meetsLine(const QRectF& box) const
    {
        return std::ranges::any_of(lines, [&](const QLineF& line) { return crosses(line, box); });
    }
    [[nodiscard]] bool meetsLeader(const QRectF& box) const
    {
        return std::ranges::any_of(leaders, [&](const QLineF& line) { return crosses(line, box); });
    }
};

NoteRoom::NoteRoom(const ChartSpec& spec, double body)
    : m_spec(spec)
    , m_body(body)
{
}

NoteRoom::Obstacles NoteRoom::obstaclesAround(const HitArea& mark, double reach) const
{
    Obstacles near;
    const double edge = air * m_body;
    const QRectF around = mark.box.adjusted(-reach, -reach, reach, reach);
    const auto avoid = [&](std::vector<QRectF>& boxes, const QRectF& box) {
        if (box.intersects(around)) {
            boxes.push_back(box.adjusted(-edge, -edge / 2, edge, edge / 2));
        }
    };
    for (const PlacedText& text : m_spec.texts) {
        avoid(near.texts, text.box.adjusted(0, 0, text.plateBehind, 0));
    }
    for (const LegendSample& sample : m_spec.legend) {
        avoid(near.texts, sample.box);
    }
    if (m_spec.badge) {
        avoid(near.texts, m_spec.badge->box);
    }
    for (const PlacedNote& note : m_spec.notes) {
        avoid(near.texts, note.box);
        if (!note.leader.isNull()) {
            near.leaders.push_back(note.leader);
        }
    }
    for (const Mark& each : m_spec.marks) {
        if (!extentOf(m_spec, each).intersects(around)) {
            continue;
        }
        if (isLine(each)) {
            for (std::size_t n = 0; n + 1 < each.points.size(); ++n) {
                near.lines.emplace_back(positionOf(m_spec, each.points[n]),
                                        positionOf(m_spec, each.points[n + 1]));
            }
            continue;
        }
        const double reached = isBox(each) ? 0 : m_spec.unit;
        for (std::size_t n = 0; n < (isBox(each) ? 1 : each.points.size()); ++n) {
            const QRectF box = each.shape == Shape::Point
                                   ? QRectF(positionOf(m_spec, each.points[n]), QSizeF())
                                   : boxOf(m_spec, each);
            avoid(each.id == mark.id ? near.own : near.others,
                  box.adjusted(-dotReach * reached, -dotReach * reached, dotReach * reached,
                               dotReach * reached));
        }
    }
    return near;
}

/// On its bars, else on its dots, else on the edge of where the pointer meets it.
std::vector<NoteRoom::Spot> NoteRoom::spotsOf(const HitArea& mark) const
{
    std::vector<Spot> spots;
    const double in = 2 * m_spec.unit;
    const auto addEdges = [&](const QRectF& box) {
        for (const double share : {0.92, 0.7, 0.45, 0.2}) {
            const double x = box.left() + share * box.width();
            spots.push_back({{x, box.top() + in}, box.center()});
            spots.push_back({{x, box.bottom() - in}, box.center()});
        }
        const double y = box.center().y();
        spots.push_back({{box.right() - in, y}, {box.right() - m_body, y}});
        spots.push_back({{box.left() + in, y}, {box.left() + m_body, y}});
    };
    const auto ofMark = [&](Shape shape, auto add) {
        for (const Mark& each : m_spec.marks) {
            if (each.shape == shape && each.id == mark.id) {
                add(each);
            }
        }
    };
    ofMark(Shape::Bar, [&](const Mark& bar) { addEdges(boxOf(m_spec, bar)); });
    ofMark(Shape::Point, [&](const Mark& dots) {
        for (const QPointF& point : dots.points) {
            const QPointF centre = positionOf(m_spec, point);
            spots.push_back({centre, centre});
        }
    });
    if (spots.empty()) {
        ofMark(Shape::Whisker, [&](const Mark& ends) { addEdges(boxOf(m_spec, ends)); });
        ofMark(Shape::Arrow, [&](const Mark& end) { addEdges(boxOf(m_spec, end)); });
    }
    if (spots.empty()) {
        addEdges(mark.box);
    }
    return spots;
}

std::optional<NoteRoom::Place> NoteRoom::forCard(const HitArea& mark, const QSizeF& size) const
{
    const double reach = (distances.back() + 1) * m_body + std::max(size.width(), size.height());
    const Obstacles near = obstaclesAround(mark, reach);
    const std::vector<Spot> spots = spotsOf(mark);
    std::optional<Place> best;
    for (const double distance : distances) {
        const double length = distance * m_body;
        if (best && best->cost <= length) {
            break;
        }
        for (const Spot& spot : spots) {
            for (int number = 0; number < directions; ++number) {
                const QPointF direction = directionOf(number);
                for (const QRectF& box : boxesAt(spot.at + length * direction, direction, size)) {
                    if (!m_spec.plot.contains(box) || !near.holdsCard(box)) {
                        continue;
                    }
                    const QLineF leader(nearestOn(box, spot.at), spot.at);
                    const auto crossed = near.costOf(leader, m_body);
                    const double cost = leader.length() + crossed.value_or(0);
                    if (crossed && (!best || cost < best->cost)) {
                        best = Place{box, leader, cost};
                    }
                }
            }
        }
    }
    return best;
}

std::optional<NoteRoom::Place> NoteRoom::forSign(const HitArea& mark, const QSizeF& size) const
{
    const Obstacles near = obstaclesAround(mark, (nearby.back() + 1) * m_body + size.width());
    const QRectF picture(QPointF(), m_spec.size);
    std::optional<Place> best;
    const auto consider = [&](QPointF centre, QPointF spot) {
        QRectF box({}, size);
        box.moveTopLeft({std::round(centre.x() - size.width() / 2),
                         std::round(centre.y() - size.height() / 2)});
        if (!picture.contains(box) || !near.holdsSign(box)) {
            return;
        }
        const QPointF edge = nearestOn(box, spot);
        const bool touches = QLineF(edge, spot).length() < m_spec.unit;
        const QLineF leader = touches ? QLineF() : QLineF(edge, spot);
        const auto crossed = touches ? std::optional(0.0) : near.costOf(leader, m_body);
        const double cost = QLineF(centre, spot).length() + crossed.value_or(0) +
                            (near.meetsOther(box) ? onOtherMark * m_body : 0);
        if (crossed && (!best || cost < best->cost)) {
            best = Place{box, leader, cost};
        }
    };
    for (const Spot& spot : spotsOf(mark)) {
        consider(spot.inside, spot.inside);
        for (const double distance : nearby) {
            for (int number = 0; number < directions; ++number) {
                consider(spot.at + distance * m_body * directionOf(number), spot.at);
            }
        }
    }
    return best;
}

} // namespace capex
