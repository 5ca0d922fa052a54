// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_frame.h"
#include "views/chart/label_room.h"
#include "views/revisions/revisions_scale.h"
#include "views/revisions/revisions_words.h"

#include <span>

namespace capex {

/// Where a panel of revisions stands and how it is scaled. Lengths are layout pixels.
struct PanelPosition
{
    const RevisionHistory* history; ///< with one statement at least
    double top;                     ///< from the plot's top
    double height;
    double headRoom;      ///< above the scale of values
    double footRoom;      ///< below it
    double textSize;      ///< of body text, as a share
    RevisionsScale scale; ///< with ticks at both ends
    double pixelsPerMonth;
    double horizon;             ///< when the last statements end
    std::optional<double> asOf; ///< when the as-of line stands
    bool isFaded;
};

/// Where a label's upper left corner may stand, the best positions first.
struct LabelCorners
{
    std::vector<QPointF> preferred;
    std::vector<QPointF> others;
    QPointF below; ///< of a word below the mark
};

/// The labels of one panel of revisions, each where it covers neither a mark nor another text.
class RevisionsLabels
{
public:
    /// The axes and the size of `spec` are final. What is given outlives the labels.
    RevisionsLabels(ChartSpec& spec, const ChartMeasures& measures, const PanelPosition& position);

    /// No label will stand on `box`.
    void take(const QRectF& box) { m_room.take(box); }
    /// No label will stand on `box` that has room elsewhere; one that has not, on a plate.
    void avoid(const QRectF& box) { m_avoided.push_back(box); }
    /// Adds the value and the numbers of its sources where they are free; false if they are
    /// nowhere. The word waits until all values have a position.
    bool add(const RevisionLabel& label, const LabelCorners& corners, const MarkId& id);
    /// Adds the word of the label that was added last, beside its value where that is free.
    void addNewestWord();
    /// Adds the words that wait: all at like positions where that can be.
    void addWords();
    /// Whether a text may stand there: on nothing, and apart from other texts at its sides, from
    /// one at its left only if `airBefore`.
    [[nodiscard]] bool isFree(const QRectF& box, bool airBefore) const;
    void addText(PlacedText text);

private:
    /// The word of a label whose value has its position.
    struct WaitingWord
    {
        QString word;
        QRectF value;
        QPointF below; ///< the corner of a position below the mark
        MarkId id;
    };
    enum class WordPosition { Beside, Below };

    bool addSomewhere(const RevisionLabel& label, const LabelCorners& corners, const MarkId& id);
    bool addAt(const RevisionLabel& label, QPointF corner, QPointF below, const MarkId& id,
               bool withAir);
    bool addAlike();
    bool addAnywhere(const WaitingWord& waiting);
    [[nodiscard]] bool isOnAvoided(const QRectF& box) const;
    /// Whether a text may stand there as far as marks and texts go.
    [[nodiscard]] bool isInRoom(const QRectF& box) const
    {
        return m_room.isFree(box) && (m_mayCover || !isOnAvoided(box));
    }
    template <typename Add>
    bool rather(Add add);
    [[nodiscard]] std::optional<std::vector<PlacedText>> wordsAt(WordPosition position) const;
    [[nodiscard]] PlacedText wordAt(const WaitingWord& waiting, QPointF corner) const;
    [[nodiscard]] std::vector<QPointF> cornersFor(const WaitingWord& waiting,
                                                  WordPosition position) const;
    [[nodiscard]] int pixels(TextRole role) const
    {
        return textPixels(role, m_measures.body * m_position.textSize);
    }

    ChartSpec& m_spec;
    const ChartMeasures& m_measures;
    const PanelPosition& m_position;
    LabelRoom m_room;  ///< what marks and texts leave
    LabelRoom m_texts; ///< what texts alone leave
    std::vector<QRectF> m_avoided;
    bool m_mayCover = false; ///< what is avoided: while there is no room else
    std::vector<WaitingWord> m_waiting;
};

} // namespace capex
