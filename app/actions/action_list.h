// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QAction;
class QMenuBar;

namespace capex {

/// An action and the menus that lead to it, without their access keys.
struct MenuAction
{
    QStringList path; ///< "View", "Basis"
    QAction* action = nullptr;

    /// The action's own text without access key and dots.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString keys() const; ///< as the desktop writes them; may be empty
};

/// Every action of a menu bar in the order of its menus.
[[nodiscard]] std::vector<MenuAction> actionsOf(const QMenuBar& bar);

/// Those whose name or path answers what somebody typed, best first; all for an empty text.
[[nodiscard]] std::vector<MenuAction> matching(const std::vector<MenuAction>& actions,
                                               const QString& typed);

} // namespace capex
