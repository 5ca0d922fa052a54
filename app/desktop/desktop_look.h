// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace capex {

/// What a desktop says that programs should look like, besides its palette.
struct DesktopLook
{
    std::optional<bool> prefersDark; ///< nothing where it prefers neither
    bool hasHighContrast = false;

    friend bool operator==(const DesktopLook&, const DesktopLook&) = default;
};

} // namespace capex
