// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf_tools.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace capex {

std::string told(const char* tool, const QStringList& options, const QByteArray& pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(
        QString::fromLatin1(tool),
        options + QStringList{path} +
            (qstrcmp(tool, "pdftotext") == 0 ? QStringList{QStringLiteral("-")} : QStringList()));
    EXPECT_TRUE(process.waitForFinished()) << tool << " is not installed";
    EXPECT_EQ(process.exitCode(), 0);
    return process.readAllStandardOutput().toStdString();
}

QString withoutBlanks(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

} // namespace capex
