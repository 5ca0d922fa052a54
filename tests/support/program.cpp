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

Ended runProgram(const QStringList& arguments, const QProcessEnvironment& environment,
                 const QString& outputFile)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    if (!outputFile.isEmpty()) {
        process.setStandardOutputFile(outputFile);
    }
    process.start(QStringLiteral(CAPEX_PROGRAM), arguments);
    const bool isEnded = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
    return {isEnded ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace capex
