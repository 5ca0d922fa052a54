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
constexpr std::array distances{0.9, 1.4, 2.0, 2.8, 3.8, 5.0, 6.5, 8.5, 11.0, 14.0, 18.0, 22.0};
constexpr std::array nearby{0.6, 0.9, 1.2, 1.6, 2.0, 2.6, 3.4};
constexpr double insideEnd = 1.6;   ///< how far from its end a sign stands in a bar
constexpr double crossedLine = 2.5; ///< what a leader across a line costs
constexpr double onOtherBar = 1.5;  ///< what a sign on the bar of something else costs
constexpr double onDot = 8;         ///< what a sign that covers a dot costs
constexpr int directions = 36;
constexpr double dotRadius = 5; ///< in units

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

QLineF shortened(QLineF line, double end)
{
    line.setLength(std::max(0.0, line.length() - end));
    return line;
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
    double edge;                ///< the air around cards and signs
    std::vector<QRectF> texts;  ///< and what else is never covered nor crossed
    std::vector<QRectF> bars;   ///< of other things
    std::vector<QRectF> dots;   ///< of anything, with whiskers and arrows
    std::vector<QRectF> others; ///< dots of other things
    std::vector<QRectF> own;    ///< bars of the same thing
    std::vector<QLineF> lines;  ///< of other things
    std::vector<QLineF> ownLines;
    std::vector<QLineF> leaders;

    [[nodiscard]] bool holdsCard(const QRectF& card) const
    {
        const QRectF box = card.adjusted(-edge, -edge / 2, edge, edge / 2);
        return !meets(texts, box) && !meets(bars, box) && !meets(dots, box) && !meets(own, box) &&
               !isCrossed(lines, box) && !isCrossed(ownLines, box) && !isCrossed(leaders, box);
    }
    [[nodiscard]] bool holdsSign(const QRectF& sign) const
    {
        const QRectF box = sign.adjusted(-edge / 2, 0, edge / 2, 0);
        return !meets(texts, box) && !isCrossed(leaders, box);
    }
    /// What a sign covers, in body text.
    [[nodiscard]] double costOf(const QRectF& sign) const
    {
        return (meets(bars, sign) || isCrossed(lines, sign) ? onOtherBar : 0) +
               (meets(dots, sign) ? onDot : 0);
    }
    /// What a leader crosses, in body text; nothing where it cannot run. At its end, as long as
    /// `end`, other marks may begin.
    [[nodiscard]] std::optional<double> costOf(const QLineF& leader, double end) const
    {
        const QLineF free = shortened(leader, end);
        const auto crossesIt = [](const QLineF& line) {
            return [&line](const QRectF& taken) { return crosses(line, taken); };
        };
        const auto meetsIt = [&free](const QLineF& other) {
            return free.intersects(other, nullptr) == QLineF::BoundedIntersection;
        };
        if (std::ranges::any_of(texts, crossesIt(leader)) ||
            std::ranges::any_of(bars, crossesIt(free)) ||
            std::ranges::any_of(others, crossesIt(free)) || std::ranges::any_of(leaders, meetsIt)) {
            return std::nullopt;
        }
        return crossedLine * static_cast<double>(std::ranges::count_if(lines, meetsIt));
    }

private:
    [[nodiscard]] static bool meets(const std::vector<QRectF>& taken, const QRectF& box)
    {
        return std::ranges::any_of(taken,
                                   [&box](const QRectF& each) { return each.intersects(box); });
    }
    [[nodiscard]] static bool isCrossed(const std::vector<QLineF>& taken, const QRectF& box)
    {
        return std::ranges::any_of(taken,
                                   [&box](const QLineF& each) { return crosses(each, box); });
    }
};

NoteRoom::NoteRoom(const ChartSpec& spec, double body)
    : m_spec(spec)
    , m_body(body)
{
}

NoteRoom::Obstacles NoteRoom::obstaclesAround(const HitArea& mark, double reach) const
{
    Obstacles near{.edge = air * m_body};
    const QRectF around = mark.box.adjusted(-reach, -reach, reach, reach);
    const auto avoid = [&](const QRectF& box) {
        if (box.intersects(around)) {
            near.texts.push_back(box);
        }
    };
    for (const PlacedText& text : m_spec.texts) {
        avoid(text.box.adjusted(0, 0, text.plateBehind, 0));
    }
    for (const LegendSample& sample : m_spec.legend) {
        avoid(sample.box);
    }
    if (m_spec.badge) {
        avoid(m_spec.badge->box);
    }
    for (const PlacedNote& note : m_spec.notes) {
        avoid(note.box);
        if (!note.leader.isNull()) {
            near.leaders.push_back(note.leader);
        }
    }
    for (const Mark& each : m_spec.marks) {
        if (extentOf(m_spec, each).intersects(around)) {
            addMark(near, each, each.id == mark.id || each.id == MarkId{mark.company});
        }
    }
    return near;
}

void NoteRoom::addMark(Obstacles& near, const Mark& mark, bool isOwn) const
{
    if (isBox(mark)) {
        (isOwn ? near.own : near.bars).push_back(boxOf(m_spec, mark));
        return;
    }
    if (isLine(mark)) {
        for (const QLineF& piece : piecesOf(mark)) {
            (isOwn ? near.ownLines : near.lines).push_back(piece);
        }
        return;
    }
    const double reach = dotReach * m_spec.unit;
    const bool isDots = mark.shape == Shape::Point;
    for (std::size_t n = 0; n < (isDots ? mark.points.size() : 1); ++n) {
        const QRectF box = (isDots ? QRectF(positionOf(m_spec, mark.points[n]), QSizeF(0, 0))
                                   : boxOf(m_spec, mark))
                               .adjusted(-reach, -reach, reach, reach);
        near.dots.push_back(box);
        if (!isOwn) {
            near.others.push_back(box);
        }
    }
}

std::vector<QLineF> NoteRoom::piecesOf(const Mark& line) const
{
    std::vector<QLineF> pieces;
    for (std::size_t n = 0; n + 1 < line.points.size(); ++n) {
        pieces.emplace_back(positionOf(m_spec, line.points[n]),
                            positionOf(m_spec, line.points[n + 1]));
    }
    return pieces;
}

/// On the edges of a bar, from its end on.
void NoteRoom::addEdges(std::vector<Spot>& spots, const QRectF& box) const
{
    const double x = std::min(2 * m_spec.unit, box.width() / 2);
    const double y = std::min(2 * m_spec.unit, box.height() / 2);
    const QPointF middle = box.center();
    const QPointF inside(std::max(middle.x(), box.right() - insideEnd * m_body), middle.y());
    for (const double share : {0.92, 0.7, 0.45, 0.2}) {
        const double along = box.left() + share * box.width();
        spots.push_back({{along, box.top() + y}, inside});
        spots.push_back({{along, box.bottom() - y}, {along, middle.y()}});
    }
    spots.push_back({{box.right() - x, middle.y()}, inside});
    spots.push_back({{box.left() + x, middle.y()}, middle});
}

void NoteRoom::addSpots(std::vector<Spot>& spots, const Mark& mark) const
{
    if (mark.shape == Shape::Point) {
        for (const QPointF& point : mark.points) {
            const QPointF centre = positionOf(m_spec, point);
            spots.push_back({centre, centre, dotRadius * m_spec.unit});
        }
    } else if (mark.shape == Shape::Line) {
        for (const QLineF& piece : piecesOf(mark)) {
            for (const double share : {0.85, 0.5, 0.15}) {
                spots.push_back({piece.pointAt(share), piece.pointAt(share)});
            }
        }
    } else {
        addEdges(spots, boxOf(m_spec, mark));
    }
}

/// On its bars, else on its dots, else on what it has of lines.
std::vector<NoteRoom::Spot> NoteRoom::spotsOn(const MarkId& id) const
{
    std::vector<Spot> spots;
    for (const Shape shape :
         {Shape::Bar, Shape::Point, Shape::Line, Shape::Whisker, Shape::Arrow}) {
        for (const Mark& mark : m_spec.marks) {
            if (mark.shape == shape && mark.id == id) {
                addSpots(spots, mark);
            }
        }
        if (!spots.empty()) {
            break;
        }
    }
    return spots;
}

/// Of a mark that is told in words beside the dots of its company the nearest one; of what is not
/// drawn at all where the pointer meets it.
std::vector<NoteRoom::Spot> NoteRoom::spotsOf(const HitArea& mark) const
{
    std::vector<Spot> spots = spotsOn(mark.id);
    if (spots.empty()) {
        std::vector<Spot> ofCompany = spotsOn({mark.company});
        const auto distance = [&mark](const Spot& spot) {
            return QLineF(spot.at, nearestOn(mark.box, spot.at)).length();
        };
        const auto nearest = std::ranges::min_element(ofCompany, {}, distance);
        if (nearest != ofCompany.end()) {
            spots.push_back(*nearest);
        }
    }
    if (spots.empty()) {
        const double out = 3 * m_spec.unit; // words stand there
        addEdges(spots, mark.box.adjusted(-out, -out, out, out));
    }
    return spots;
}

std::optional<NoteRoom::Place> NoteRoom::forCard(const HitArea& mark, const QSizeF& size) const
{
    const std::vector<Spot> spots = spotsOf(mark);
    const double reach = (distances.back() + 1) * m_body + std::max(size.width(), size.height());
    const Obstacles near = obstaclesAround(mark, reach);
    std::optional<Place> best;
    const auto consider = [&](const QRectF& box, const Spot& spot) {
        const QLineF leader(nearestOn(box, spot.at), spot.at);
        if (best && leader.length() >= best->cost) {
            return;
        }
        if (!m_spec.plot.contains(box) || !near.holdsCard(box)) {
            return;
        }
        const auto crossed = near.costOf(leader, dotReach * m_spec.unit);
        const double cost = leader.length() + crossed.value_or(0) * m_body;
        if (crossed && (!best || cost < best->cost)) {
            best = Place{box, shortened(leader, spot.reach), cost};
        }
    };
    for (const double distance : distances) {
        if (best && best->cost <= distance * m_body) {
            break;
        }
        for (const Spot& spot : spots) {
            for (int number = 0; number < directions; ++number) {
                const QPointF direction = directionOf(number);
                for (const QRectF& box :
                     boxesAt(spot.at + distance * m_body * direction, direction, size)) {
                    consider(box, spot);
                }
            }
        }
    }
    return best;
}

/// Where there is no room at what is drawn, beside the words that the pointer meets.
std::optional<NoteRoom::Place> NoteRoom::forSign(const HitArea& mark, const QSizeF& size) const
{
    const auto place = forSign(mark, size, spotsOf(mark));
    std::vector<Spot> atWords;
    addEdges(atWords, mark.box);
    return place ? place : forSign(mark, size, atWords);
}

std::optional<NoteRoom::Place> NoteRoom::forSign(const HitArea& mark, const QSizeF& size,
                                                 const std::vector<Spot>& spots) const
{
    const Obstacles near = obstaclesAround(mark, (nearby.back() + 1) * m_body + size.width());
    const QRectF picture(QPointF(), m_spec.size);
    std::optional<Place> best;
    const auto consider = [&](QPointF centre, QPointF spot, double reached) {
        QRectF box({}, size);
        box.moveTopLeft({std::round(centre.x() - size.width() / 2),
                         std::round(centre.y() - size.height() / 2)});
        if (!picture.contains(box) || !near.holdsSign(box)) {
            return;
        }
        const QPointF edge = nearestOn(box, spot);
        const bool touches = QLineF(edge, spot).length() < reached + m_spec.unit;
        const QLineF leader = touches ? QLineF() : QLineF(edge, spot);
        const auto crossed =
            touches ? std::optional(0.0) : near.costOf(leader, dotReach * m_spec.unit);
        const double cost =
            QLineF(centre, spot).length() + m_body * (crossed.value_or(0) + near.costOf(box));
        if (crossed && (!best || cost + 1 < best->cost)) { // the first one of those that are alike
            best = Place{box, shortened(leader, reached), cost};
        }
    };
    for (const Spot& spot : spots) {
        consider(spot.inside, spot.inside, 0);
        for (const double distance : nearby) {
            for (int number = 0; number < directions; ++number) {
                consider(spot.at + distance * m_body * directionOf(number), spot.at, spot.reach);
            }
        }
    }
    return best;
}

} // namespace capex
