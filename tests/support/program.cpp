// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QProcess>

namespace capex {

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment;
    for (const QString& name : {QStringLiteral("PATH"), QStringLiteral("HOME")}) {
        environment.insert(name, qEnvironmentVariable(name.toLatin1().constData()));
    }
    return environment;
}

namespace {

Ended finish(QProcess& process)
{
    const bool isEnded = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
    return {isEnded ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

Ended runProgram(const QStringList& arguments, const QProcessEnvironment& environment,
                 const QString& outputFile)
{
    QProcess process;
    if (!outputFile.isEmpty()) {
        process.setStandardOutputFile(outputFile);
    }
    startProgram(process, arguments, environment);
    return finish(process);
}

void startProgram(QProcess& process, const QStringList& arguments,
                  const QProcessEnvironment& environment)
{
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CAPEX_PROGRAM), arguments);
}

Ended runShell(const QByteArray& script, const QStringList& arguments)
{
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.start(QStringLiteral("sh"), QStringList{QStringLiteral("-c"), QString::fromUtf8(script),
                                                    QStringLiteral(CAPEX_PROGRAM)} +
                                            arguments);
    return finish(process);
}

} // namespace capex
