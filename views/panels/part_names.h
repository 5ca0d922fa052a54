// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace capex {

/// Gives a part that Qt makes by itself, and leaves without a name, one for screen readers: a menu
/// the name of what opens it, the field within a choice that of the choice, the button that clears a
/// field what it does. What has a name keeps it.
void namePart(QWidget& part);

} // namespace capex
