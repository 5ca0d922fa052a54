// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

/// What people do to the notes of a Dataset, each step another Dataset.
namespace capex {

/// What somebody writes down.
struct NoteText
{
    QString text;   ///< more than blanks, up to Note::longest
    QString author; ///< up to Note::longestAuthor; may be empty

    friend bool operator==(const NoteText&, const NoteText&) = default;
};

/// A note under an id that `dataset` does not use. Ids come from what a note says and is about, so
/// that notes that two people write in copies of one file do not take each other's place.
[[nodiscard]] Note newNote(const Dataset& dataset, std::variant<FigureId, CompanyPeriod> anchor,
                           const NoteText& said);

/// `dataset` with a note in the place of the one with its id, or behind the last one.
[[nodiscard]] Dataset withNote(const Dataset& dataset, Note note);

/// `dataset` without that note.
[[nodiscard]] Dataset withoutNote(const Dataset& dataset, const NoteId& id);

} // namespace capex
