// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/years/years_labels.h"

#include "views/chart/chart_text.h"
#include "views/chart/label_placing.h"

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

constexpr double towering = 1.5; ///< lines that letters may stand out above their stack
constexpr double farthest = 1.1; ///< lines that a name may stand above or below its point

/// Whether a text is legible on the fill without a plate.
bool isPlain(Fill fill)
{
    return fill == Fill::Solid || fill == Fill::Light;
}

} // namespace

MarkId markOf(const YearSpot& spot)
{
    return {spot.company->company, MarkId::Year{spot.year().year}};
}

YearsLabels::YearsLabels(ChartSpec& spec, const ChartMeasures& measures, const YearsWords& words,
                         const YearsDrawing& drawing, const YearsShown& shown,
                         const ViewOptions& options)
    : m_spec(spec)
    , m_measures(measures)
    , m_words(words)
    , m_drawing(drawing)
    , m_shown(shown)
    , m_options(options)
    , m_room(spec, std::round(0.15 * measures.body))
{
}

QRectF YearsLabels::boxOf(const YearSpot& spot) const
{
    return QRectF(positionOf(m_spec, {spot.left, spot.top}),
                  positionOf(m_spec, {spot.right, spot.bottom}));
}

bool YearsLabels::isFaded(const YearSpot& spot) const
{
    return capex::isFaded(spot.company->company, m_options.focus);
}

QString YearsLabels::letter(const YearSpot& spot) const
{
    const auto found = std::ranges::find(m_shown.companies, spot.company);
    return letterOf(static_cast<std::size_t>(found - m_shown.companies.begin()));
}

/// What has least to say by its height alone comes first: parts of years, then the largest.
std::size_t YearsLabels::addValues(const std::vector<YearSpot>& spots)
{
    std::vector<const YearSpot*> order;
    order.reserve(spots.size());
    for (const YearSpot& spot : spots) {
        order.push_back(&spot);
    }
    std::ranges::stable_sort(order, std::greater<>{}, [this](const YearSpot* spot) {
        return std::tuple(!isFaded(*spot), isPartial(spot->year()), spot->year().amount->mid());
    });
    const bool stacked = m_options.yearsStyle == YearsStyle::Stacked;
    return static_cast<std::size_t>(std::ranges::count_if(
        order, [&](const YearSpot* spot) { return !(stacked ? addInside(*spot) : addAt(*spot)); }));
}

bool YearsLabels::tryText(const QString& text, QPointF anchor, const YearSpot& spot,
                          Qt::Alignment alignment)
{
    PlacedText placed = placedText(text, TextRole::Tick, pixels(TextRole::Tick), anchor, alignment);
    if (!m_room.holds(placed.box)) {
        return false;
    }
    placed.mark = markOf(spot);
    placed.isFaded = isFaded(spot);
    m_spec.texts.push_back(std::move(placed));
    return true;
}

bool YearsLabels::addAt(const YearSpot& spot)
{
    const bool lines = m_options.yearsStyle == YearsStyle::Lines;
    const double gap = (lines ? dotReach : endReach + 1) * m_measures.unit;
    const QRectF box = boxOf(spot);
    const QPointF above(box.center().x(), box.top() - gap);
    const QPointF below(box.center().x(), box.bottom() + gap);
    const QStringList variants = m_words.markLabels(*spot.company, spot.index,
                                                    m_drawing.otherEnd(*spot.company, spot.index));
    return std::ranges::any_of(variants, [&](const QString& text) {
        return tryText(text, above, spot, Qt::AlignHCenter | Qt::AlignBottom) ||
               (lines && tryText(text, below, spot, Qt::AlignHCenter | Qt::AlignTop));
    });
}

/// The tone of a text over the pieces of a year that it touches; nothing where it needs a plate.
std::optional<Tone> YearsLabels::toneOn(const QRectF& box, const YearSpot& spot) const
{
    const MarkId id = markOf(spot);
    std::optional<QColor> ground;
    for (const Mark& mark : m_spec.marks) {
        const bool touches = mark.id == id && capex::boxOf(m_spec, mark).intersects(box);
        if (!touches) {
            continue;
        }
        if (ground || mark.shape != Mark::Shape::Bar || !isPlain(mark.fill) || mark.isFaded) {
            return std::nullopt;
        }
        ground = tintOf(m_spec.theme, companyColour(m_spec.theme, *mark.colour), mark.fill);
    }
    if (!ground) {
        return std::nullopt;
    }
    const auto contrastOf = [&](Tone tone) {
        return contrast(colourOf(m_spec.theme, tone), *ground);
    };
    const Tone better =
        contrastOf(Tone::Text) >= contrastOf(Tone::Background) ? Tone::Text : Tone::Background;
    return contrastOf(better) >= 4.5 ? std::optional(better) : std::nullopt;
}

bool YearsLabels::addInside(const YearSpot& spot)
{
    const QRectF box = boxOf(spot);
    const QString value = m_words.stackLabel(*spot.company, spot.index);
    const QString letter = m_shown.hasLetters ? this->letter(spot) : QString();
    QStringList variants{letter.isEmpty() ? value : QStringLiteral("%1  %2").arg(letter, value)};
    if (!letter.isEmpty()) {
        variants.append(letter);
    }
    for (const QString& text : variants) {
        PlacedText placed = placedText(text, TextRole::Label, pixels(TextRole::Tick), box.center(),
                                       Qt::AlignCenter);
        const double edge = 4 * m_measures.unit;
        const bool fits =
            placed.box.width() + 2 * edge <= box.width() && placed.box.height() <= box.height();
        if (!fits) {
            continue;
        }
        placed.mark = markOf(spot);
        placed.isFaded = isFaded(spot);
        placed.tone = toneOn(
            placed.box.adjusted(0, 0.12 * placed.box.height(), 0, -0.12 * placed.box.height()),
            spot);
        placed.hasPlate = !placed.tone;
        m_spec.texts.push_back(std::move(placed));
        return text.contains(value);
    }
    if (!letter.isEmpty()) {
        m_unlettered[spot.index].push_back(&spot);
    }
    return false;
}

void YearsLabels::addLettersBeside(std::span<const YearSpot> stacks)
{
    const double line = lineHeight(pixels(TextRole::Footnote));
    for (const YearSpot& stack : stacks) {
        const auto& pieces = m_unlettered[stack.index];
        if (static_cast<double>(pieces.size()) * line > boxOf(stack).height() + towering * line) {
            continue;
        }
        const std::vector<PlacedText> letters = lettersBeside(pieces);
        if (std::ranges::all_of(
                letters, [this](const PlacedText& text) { return m_room.holds(text.box); })) {
            std::ranges::copy(letters, std::back_inserter(m_spec.texts));
        }
    }
}

/// From top to bottom, each as close to the middle of its piece as the others let it.
std::vector<PlacedText> YearsLabels::lettersBeside(std::vector<const YearSpot*> stack) const
{
    std::ranges::sort(stack, std::greater<>{}, &YearSpot::bottom);
    const int size = pixels(TextRole::Footnote);
    std::vector<LabelSlot> slots;
    slots.reserve(stack.size());
    for (const YearSpot* const spot : stack) {
        slots.push_back({boxOf(*spot).center().y(), lineHeight(size)});
    }
    const auto middles = placedApart(slots, m_spec.plot.top(), m_spec.plot.bottom());
    std::vector<PlacedText> letters;
    for (std::size_t n = 0; n < stack.size(); ++n) {
        const QPointF at(std::round(boxOf(*stack[n]).right() + 5 * m_measures.unit), middles[n]);
        letters.push_back(placedText(letter(*stack[n]), TextRole::Label, size, at,
                                     Qt::AlignLeft | Qt::AlignVCenter));
        letters.back().mark = markOf(*stack[n]);
        letters.back().isFaded = isFaded(*stack[n]);
    }
    return letters;
}

void YearsLabels::addNames(const std::vector<YearSpot>& spots)
{
    std::map<const CompanyYears*, const YearSpot*> lasts;
    for (const YearSpot& spot : spots) {
        const YearSpot*& last = lasts[spot.company];
        last = last == nullptr || last->index < spot.index ? &spot : last;
    }
    std::map<std::size_t, std::vector<const YearSpot*>> ends; // by year
    for (const CompanyYears* const company : m_shown.companies) {
        if (const YearSpot* const last = lasts[company]) {
            ends[last->index].push_back(last);
        }
    }
    for (auto& [year, points] : ends) {
        addNamesBeside(std::move(points));
    }
}

/// Those of points on each other stand below each other, or not at all: one name alone would be
/// read as that of the point on top.
void YearsLabels::addNamesBeside(std::vector<const YearSpot*> ends)
{
    const auto heightOf = [this](const YearSpot* spot) { return pointOf(*spot).y(); };
    std::ranges::stable_sort(ends, {}, heightOf);
    const double line = lineHeight(pixels(TextRole::Legend));
    std::vector<LabelSlot> slots;
    for (const YearSpot* const end : ends) {
        slots.push_back({heightOf(end), line});
    }
    if (static_cast<double>(ends.size()) * line > m_spec.plot.height()) {
        return;
    }
    const auto middles = placedApart(slots, m_spec.plot.top(), m_spec.plot.bottom());
    for (std::size_t first = 0; first < ends.size();) {
        std::vector<PlacedText> names;
        bool isClear = true;
        std::size_t next = first;
        do {
            names.push_back(nameOf(*ends[next], middles[next]));
            isClear = isClear &&
                      std::abs(middles[next] - heightOf(ends[next])) <= farthest * line &&
                      m_room.holds(names.back().box);
            ++next;
        } while (next < ends.size() && areOnEachOther(*ends[next - 1], *ends[next]));
        if (isClear) {
            std::ranges::move(names, std::back_inserter(m_spec.texts));
        }
        first = next;
    }
}

PlacedText YearsLabels::nameOf(const YearSpot& end, double middle) const
{
    const QPointF at(pointOf(end).x() + (dotReach + 3) * m_measures.unit, middle);
    PlacedText name = placedText(m_words.companyName(end.company->company), TextRole::Legend,
                                 pixels(TextRole::Legend), at, Qt::AlignLeft | Qt::AlignVCenter);
    name.mark = {end.company->company};
    name.isFaded = isFaded(end);
    return name;
}

QPointF YearsLabels::pointOf(const YearSpot& spot) const
{
    return positionOf(m_spec, {spot.right, spot.year().amount->mid()});
}

/// Whether one point hides more than half of the other.
bool YearsLabels::areOnEachOther(const YearSpot& one, const YearSpot& other) const
{
    return one.index == other.index && one.company != other.company &&
           std::abs(pointOf(one).y() - pointOf(other).y()) < dotReach * m_measures.unit;
}

void YearsLabels::addLetters(const std::vector<YearSpot>& spots, double top)
{
    std::vector<PlacedText> letters;
    for (const YearSpot& spot : spots) {
        const QRectF box = boxOf(spot);
        PlacedText placed = placedText(letter(spot), TextRole::Tick, pixels(TextRole::Footnote),
                                       {box.center().x(), top}, Qt::AlignHCenter | Qt::AlignTop);
        if (placed.box.width() > box.width() / 0.8) {
            return;
        }
        placed.isFaded = isFaded(spot);
        letters.push_back(std::move(placed));
    }
    std::ranges::move(letters, std::back_inserter(m_spec.texts));
}

/// Large enough to be met, whatever is drawn there.
QRectF YearsLabels::hitBoxOf(const YearSpot& spot) const
{
    const double least = dotReach * m_measures.unit;
    QRectF box = boxOf(spot);
    switch (*m_options.yearsStyle) {
    case YearsStyle::Lines:
        box.adjust(-least, -least, least, least);
        break;
    case YearsStyle::Columns:
        box.setTop(std::min(box.top(), box.bottom() - 2 * least));
        break;
    case YearsStyle::Stacked:
        break;
    }
    return box;
}

void YearsLabels::addHitAreas(const std::vector<YearSpot>& spots)
{
    std::vector<const YearSpot*> order;
    order.reserve(spots.size());
    for (const YearSpot& spot : spots) {
        order.push_back(&spot);
    }
    std::ranges::stable_sort(order, {}, &YearSpot::index);
    std::vector<HitArea> areas;
    for (const YearSpot* const spot : order) {
        const CompanyId& company = spot->company->company;
        const YearLabel label =
            m_words.label(company, spot->year(), m_drawing.otherEnd(*spot->company, spot->index));
        areas.push_back({markOf(*spot), hitBoxOf(*spot), label.tooltip, label.spoken, company,
                         figuresOf(spot->year())});
    }
    m_spec.hitAreas.insert(m_spec.hitAreas.begin(), areas.begin(), areas.end());
}

} // namespace capex
