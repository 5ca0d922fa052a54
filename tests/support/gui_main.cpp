// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/language.h"

#include <gtest/gtest.h>

#include <QApplication>

/// The main of tests with widgets and fonts; needs no display.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    capex::installLanguage(capex::Language::English);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
