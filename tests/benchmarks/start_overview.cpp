// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/starting/font_search.h"
#include "app/starting/read_ahead.h"
#include "app/window/window_launch.h"
#include "tests/benchmarks/first_paint.h"

#include <QApplication>

/// The program, up to its first painted overview.
int main(int argc, char** argv)
{
    const capex::ReadAhead ahead(capex::searchFonts());
    QApplication application(argc, argv);
    const capex::FirstPaint firstPaint(application);
    return capex::runWindow(application, ahead, {});
}
