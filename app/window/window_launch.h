// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace capex {

class ReadAhead;

/// Opens a window for each of `files`, or one with the bundled figures without any, and runs until
/// the last is closed. Waits for `ahead` where it needs what that reads. Answers the exit code.
int runWindow(QApplication& application, const ReadAhead& ahead, const QStringList& files);

} // namespace capex
