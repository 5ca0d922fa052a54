// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QString;
class QWidget;

namespace capex {

/// Gives a part that Qt makes by itself, and leaves without a name, one for screen readers: a menu
/// the name of what opens it, the field and the list of a choice that of the choice, the button
/// that clears a field what it does, panels that share a room and the handles between them how they
/// stand. What has a name keeps it.
void namePart(QWidget& part);

/// Calls the field and the list of a choice that has got its name just now as the choice.
void nameWithin(QComboBox& choice);

/// Names a choice that stands in its parent without a label: on Linux screen readers say the value
/// of a choice as its name, and learn from a label alone what it is for. Nobody sees this one.
void nameChoice(QComboBox& choice, const QString& name);

} // namespace capex
