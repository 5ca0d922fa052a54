// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/note_anchors.h"

#include <QSet>

namespace capex {

namespace {

/// Tells the notes whose figure is gone; asks nothing of figures where there are no notes.
class LooseNotes
{
public:
    explicit LooseNotes(const DatasetParts& parts)
    {
        for (std::size_t index = 0; !parts.notes.empty() && index < parts.figures.size(); ++index) {
            m_figures.insert(parts.figures[index].id);
        }
    }

    [[nodiscard]] bool has(const Note& note) const
    {
        return note.figure() != nullptr && !m_figures.contains(*note.figure());
    }

private:
    QSet<FigureId> m_figures;
};

} // namespace

void anchorAgain(DatasetParts& parts, const SubjectOfFigure& subjectOf)
{
    const LooseNotes loose(parts);
    for (Note& note : parts.notes) {
        if (loose.has(note)) {
            note.anchor = subjectOf(*note.figure());
        }
    }
}

void dropLoose(DatasetParts& parts)
{
    const LooseNotes loose(parts);
    std::erase_if(parts.notes, [&loose](const Note& note) { return loose.has(note); });
}

} // namespace capex
