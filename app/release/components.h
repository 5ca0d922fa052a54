// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace capex {

/// A library that the program is linked with.
struct Component
{
    QString name;
    QString version; ///< of Qt the one that runs, of the others the one that was compiled with
    QString licence; ///< as SPDX names it
    QString address; ///< where it comes from
};

/// All of them, Qt first.
[[nodiscard]] const std::vector<Component>& components();

} // namespace capex
