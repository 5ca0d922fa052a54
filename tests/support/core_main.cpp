// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/language.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

/// The main of tests that need no display.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    capex::installLanguage(capex::Language::English);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
