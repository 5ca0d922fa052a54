// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/revisions/revisions_labels.h"

#include "views/chart/chart_text.h"

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

constexpr double textAir = 0.5; ///< between two texts side by side, in body text

}

RevisionsLabels::RevisionsLabels(ChartSpec& spec, const ChartMeasures& measures,
                                 const PanelPosition& position)
    : m_spec(spec)
    , m_measures(measures)
    , m_position(position)
    , m_room(QRectF(spec.plot.left() - 1, spec.plot.top() + position.top,
                    spec.size.width() - measures.margin - spec.plot.left() + 1, position.height))
    , m_texts(QRectF(QPointF(), spec.size))
{
}

/// Adds on nothing that is avoided, or where that fails, on it.
template <typename Add>
bool RevisionsLabels::rather(Add add)
{
    if (add()) {
        return true;
    }
    if (m_avoided.empty()) {
        return false;
    }
    m_mayCover = true;
    const bool isAdded = add();
    m_mayCover = false;
    return isAdded;
}

bool RevisionsLabels::isOnAvoided(const QRectF& box) const
{
    return std::ranges::any_of(m_avoided,
                               [&](const QRectF& avoided) { return avoided.intersects(box); });
}

bool RevisionsLabels::add(const RevisionLabel& label, const LabelCorners& corners, const MarkId& id)
{
    return rather([&] { return addSomewhere(label, corners, id); });
}

/// Above its mark a value goes without the numbers of its sources rather than below it with them;
/// and close to another text rather than nowhere.
bool RevisionsLabels::addSomewhere(const RevisionLabel& label, const LabelCorners& corners,
                                   const MarkId& id)
{
    RevisionLabel bare = label;
    bare.sources.clear();
    for (const std::vector<QPointF>& part : {corners.preferred, corners.others}) {
        for (const RevisionLabel& each : {label, bare}) {
            for (const QPointF& corner : part) {
                if (addAt(each, corner, corners.below, id, true)) {
                    return true;
                }
            }
        }
    }
    for (const std::vector<QPointF>& part : {corners.preferred, corners.others}) {
        for (const QPointF& corner : part) {
            if (addAt(bare, corner, corners.below, id, false)) {
                return true;
            }
        }
    }
    return false;
}

bool RevisionsLabels::addAt(const RevisionLabel& label, QPointF corner, QPointF below,
                            const MarkId& id, bool withAir)
{
    PlacedText value = placedText(label.value, TextRole::Value, pixels(TextRole::Value),
                                  {std::ceil(corner.x()), std::round(corner.y())});
    value.mark = id;
    QRectF box = value.box;
    std::optional<PlacedText> sources;
    if (!label.sources.isEmpty()) {
        sources = referenceBehind(value, label.sources, m_measures.body * m_position.textSize);
        box = box.united(sources->box);
    }
    if (withAir ? !isFree(box, true) : !isInRoom(box)) {
        return false;
    }
    addText(value);
    if (sources) {
        addText(*sources);
    }
    if (!label.word.isEmpty()) {
        m_waiting.push_back({label.word, box, below, id});
    }
    return true;
}

bool RevisionsLabels::isFree(const QRectF& box, bool airBefore) const
{
    const double air = textAir * m_measures.body;
    return isInRoom(box.adjusted(0, 0, 0.25 * m_measures.body, 0)) &&
           m_texts.isFree(box.adjusted(airBefore ? -air : 0, 0, air, 0));
}

std::vector<QPointF> RevisionsLabels::cornersFor(const WaitingWord& waiting,
                                                 WordPosition position) const
{
    const int size = pixels(TextRole::Detail);
    if (position == WordPosition::Below) {
        return {waiting.below, waiting.below + QPointF(0.4 * m_measures.body, 0)};
    }
    const double drop =
        baselineIn(TextRole::Value, pixels(TextRole::Value)) - baselineIn(TextRole::Detail, size);
    return {
        {waiting.value.right() + std::round(0.35 * m_measures.body), waiting.value.top() + drop}};
}

PlacedText RevisionsLabels::wordAt(const WaitingWord& waiting, QPointF corner) const
{
    PlacedText word = placedText(waiting.word, TextRole::Detail, pixels(TextRole::Detail), corner);
    word.mark = waiting.id;
    return word;
}

/// All words beside their values, or all below their marks; nothing where one finds no room there.
std::optional<std::vector<PlacedText>> RevisionsLabels::wordsAt(WordPosition position) const
{
    std::vector<PlacedText> words;
    for (const WaitingWord& waiting : m_waiting) {
        const auto corners = cornersFor(waiting, position);
        const auto found = std::ranges::find_if(corners, [&](const QPointF& corner) {
            const QRectF box = wordAt(waiting, corner).box;
            return isFree(box, false) && std::ranges::none_of(words, [&](const PlacedText& other) {
                       return other.box.adjusted(0, 0, textAir * m_measures.body, 0)
                           .intersects(box);
                   });
        });
        if (found == corners.end()) {
            return std::nullopt;
        }
        words.push_back(wordAt(waiting, *found));
    }
    return words;
}

/// Alike where that can be: all beside their values, else all below their marks; else each where it
/// finds room.
void RevisionsLabels::addWords()
{
    if (!addAlike()) {
        for (const WaitingWord& waiting : m_waiting) {
            rather([&] { return addAnywhere(waiting); });
        }
    }
    m_waiting.clear();
}

bool RevisionsLabels::addAlike()
{
    for (const WordPosition position : {WordPosition::Beside, WordPosition::Below}) {
        if (const auto words = wordsAt(position)) {
            std::ranges::for_each(*words, [this](const PlacedText& word) { addText(word); });
            return true;
        }
    }
    return false;
}

void RevisionsLabels::addNewestWord()
{
    if (!m_waiting.empty()) {
        rather([this] { return addAnywhere(m_waiting.back()); });
        m_waiting.pop_back();
    }
}

bool RevisionsLabels::addAnywhere(const WaitingWord& waiting)
{
    std::vector<QPointF> corners = cornersFor(waiting, WordPosition::Beside);
    std::ranges::copy(cornersFor(waiting, WordPosition::Below), std::back_inserter(corners));
    corners.push_back(waiting.value.bottomLeft());
    corners.push_back(waiting.value.topLeft() - QPointF(0, lineHeight(pixels(TextRole::Detail))));
    for (const QPointF& corner : corners) {
        const PlacedText word = wordAt(waiting, corner);
        if (isFree(word.box, false)) {
            addText(word);
            return true;
        }
    }
    return false;
}

void RevisionsLabels::addText(PlacedText text)
{
    if (m_position.asOf) {
        const double line = positionOf(m_spec, {*m_position.asOf, 0}).x();
        text.hasPlate = text.box.left() <= line && line <= text.box.right();
    }
    text.hasPlate = text.hasPlate || isOnAvoided(text.box);
    text.isFaded = m_position.isFaded;
    m_room.take(text.box);
    m_texts.take(text.box);
    m_spec.texts.push_back(std::move(text));
}

} // namespace capex
