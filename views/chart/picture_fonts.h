// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace capex {

/// The families of the texts of pictures, the best first: the same on every desktop.
[[nodiscard]] inline QStringList pictureFamilies()
{
    return {QStringLiteral("Inter"), QStringLiteral("DejaVu Sans"),
            QStringLiteral("Noto Sans CJK SC")};
}

} // namespace capex
