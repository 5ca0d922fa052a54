// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace capex {

/// Opens a window for each of `files`, or one with the bundled figures without any, and runs until
/// the last is closed. Answers the exit code.
int runWindow(QApplication& application, const QStringList& files);

} // namespace capex
