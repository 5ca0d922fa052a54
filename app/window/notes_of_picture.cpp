// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notes_of_picture.h"

#include "app/actions/setting_words.h"
#include "model/comparison/fair_view.h"
#include "views/panels/notes_dialog.h"

#include <algorithm>

namespace capex {

namespace {

/// Some pictures have their notes in words only.
std::vector<LinkedNote> linkedNotes(const Badge& badge, const ViewState& state,
                                    const Narrator& words)
{
    std::vector<LinkedNote> list;
    for (const ComparabilityNote& note : badge.about) {
        const auto fair = nearestFairView(note, state);
        list.push_back({words.note(note), fair ? linkText(state, *fair, words) : QString()});
    }
    if (badge.about.empty()) {
        std::ranges::transform(badge.notes, std::back_inserter(list), [](const BadgeNote& note) {
            return LinkedNote{{note.heading, note.detail}, {}};
        });
    }
    return list;
}

} // namespace

void showNotes(const std::optional<Badge>& badge, const ViewState& state, const Narrator& words,
               const std::function<void(const ViewState&)>& follow, QWidget* window)
{
    const Badge shown = badge.value_or(Badge());
    NotesDialog dialog(linkedNotes(shown, state, words), window);
    QObject::connect(&dialog, &NotesDialog::noteFollowed, &dialog, [&](int index) {
        follow(*nearestFairView(shown.about.at(static_cast<std::size_t>(index)), state));
    });
    dialog.exec();
}

} // namespace capex
