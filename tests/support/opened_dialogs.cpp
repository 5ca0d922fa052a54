// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opened_dialogs.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTimer>

namespace capex {

namespace {

void addEntries(const QList<QAction*>& actions, QList<QAction*>& entries)
{
    for (QAction* const action : actions) {
        if (action->menu() != nullptr) {
            addEntries(action->menu()->actions(), entries);
        } else if (!action->isSeparator() && !entries.contains(action)) {
            entries.append(action);
        }
    }
}

constexpr int patience = 60; ///< milliseconds

QWidget* dialogBeside(const QWidget& window)
{
    for (QWidget* const top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && top != &window && top->windowType() != Qt::ToolTip) {
            return top;
        }
    }
    return nullptr;
}

QWidget* nextDialog(const QWidget& window)
{
    QWidget* const asking = QApplication::activeModalWidget();
    return asking ? asking : dialogBeside(window);
}

} // namespace

QList<QAction*> entriesOf(const QMenuBar& bar)
{
    QList<QAction*> entries;
    addEntries(bar.actions(), entries);
    return entries;
}

bool isToOpen(const QAction& entry)
{
    return entry.text().contains(u'…') || entry.shortcut() == QKeySequence(Qt::Key_F1) ||
           entry.shortcut() == QKeySequence(QStringLiteral("Shift+F1")) ||
           entry.shortcut() == QKeySequence(QStringLiteral("Ctrl+F1"));
}

int lookAtDialogsOf(QAction& entry, const QWidget& window,
                    const std::function<void(QWidget&)>& look)
{
    int dialogs = 0;
    bool isLooking = false;
    const auto lookAtNext = [&] {
        QWidget* const dialog = isLooking ? nullptr : nextDialog(window);
        if (dialog == nullptr) {
            return;
        }
        isLooking = true;
        ++dialogs;
        QTest::qWait(1);
        look(*dialog);
        dialog->close();
        isLooking = false;
    };
    QTimer again; // as long as one comes after the other
    QObject::connect(&again, &QTimer::timeout, lookAtNext);
    again.start(0);
    entry.trigger();
    (void)QTest::qWaitFor([&dialogs] { return dialogs > 0; }, patience); // some are opened later
    (void)QTest::qWaitFor([&window] { return nextDialog(window) == nullptr; });
    return dialogs;
}

} // namespace capex
