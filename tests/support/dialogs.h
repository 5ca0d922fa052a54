// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QTimer>

namespace capex {

/// Does something with the next modal dialog, as soon as it is shown. One that is of another sort
/// is closed and fails the test, and so does one that `act` leaves open.
template <typename Dialog = QDialog, typename Act>
void whenAsked(QObject& context, Act act)
{
    QTimer::singleShot(0, &context, [act] {
        QWidget* const shown = QApplication::activeModalWidget();
        auto* const dialog = qobject_cast<Dialog*>(shown);
        EXPECT_NE(dialog, nullptr) << "nothing was asked, or something else";
        if (dialog != nullptr) {
            act(*dialog);
        }
        if (shown != nullptr && shown->isVisible()) {
            ADD_FAILURE() << "the dialog stays open";
            shown->close();
        }
    });
}

} // namespace capex
