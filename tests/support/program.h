// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

class QProcess;

namespace capex {

/// How the program ended, and what it said.
struct Ended
{
    int code = -1; ///< -1: it did not start, crashed or took longer than 30 seconds
    QByteArray output;
    QByteArray messages;
};

/// An environment without a display and with next to nothing else.
[[nodiscard]] QProcessEnvironment bareEnvironment();

/// Runs capex-horizon with `arguments`; its standard output goes to `outputFile`, if given.
[[nodiscard]] Ended runProgram(const QStringList& arguments,
                               const QProcessEnvironment& environment = bareEnvironment(),
                               const QString& outputFile = {});

/// Starts capex-horizon, which the caller ends.
void startProgram(QProcess& process, const QStringList& arguments,
                  const QProcessEnvironment& environment);

/// Runs a shell with `script`, in which $0 is capex-horizon and $1 and on are `arguments`.
[[nodiscard]] Ended runShell(const QByteArray& script, const QStringList& arguments);

} // namespace capex
