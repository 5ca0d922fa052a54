// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIcon;

namespace capex {

/// The icon of the program in the sizes in which desktops show it, each drawn for itself and read
/// when somebody asks for it.
[[nodiscard]] QIcon applicationIcon();

} // namespace capex
