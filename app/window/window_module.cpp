// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_module.h"

#include "app/starting/read_ahead.h"
#include "app/window/window_launch.h"

#include <QApplication>

extern "C" Q_DECL_EXPORT int capexRunWindow(const capex::WindowStart& start)
{
    const capex::ReadAhead ahead(start.fonts);
    QApplication application(start.argumentCount, start.arguments);
    return capex::runWindow(application, ahead, start.files);
}
