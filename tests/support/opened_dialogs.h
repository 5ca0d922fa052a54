// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QAction;
class QMenuBar;
class QWidget;

namespace capex {

/// The entries of all menus below a bar that have no menu of their own, each once.
[[nodiscard]] QList<QAction*> entriesOf(const QMenuBar& bar);

/// Whether an entry opens a dialog: what asks ends with "…", and those of help tell something.
[[nodiscard]] bool isToOpen(const QAction& entry);

/// Chooses an entry and looks at each dialog that comes of it beside `window`, once it is laid out;
/// then closes it. How many there were.
int lookAtDialogsOf(QAction& entry, const QWidget& window,
                    const std::function<void(QWidget&)>& look);

} // namespace capex
