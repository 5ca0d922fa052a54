// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shell.h"

#include <QFile>
#include <QProcess>

namespace capex {

QStringList ShellCompletion::answers(const char* shell, const QString& completion,
                                     const char* script, const QStringList& words)
{
    QFile file(m_folder.filePath(QStringLiteral("completion")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(completion.toUtf8() + '\n' + script);
    file.close();
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QString::fromLatin1(shell), QStringList{file.fileName()} + words);
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void ShellCompletion::make(const char* name) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
}

QStringList list(const char* words)
{
    return QString::fromLatin1(words).split(u' ');
}

} // namespace capex
