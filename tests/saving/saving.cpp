// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/journal.h"
#include "model/formats/save_file.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cstdio>

/// Saves as the program does, to be killed or to have calls fail while it is at it:
/// save FILE LETTER SIZE, with a backup; keep FOLDER LETTER SIZE, in a journal; together FOLDER
/// LETTER SIZE, the files "one" and "two" in a folder; save-on and keep-on go on with the next
/// letters until somebody ends that, and say so when they begin. Ends with 0 where all was saved.
namespace {

using namespace capex;

bool isSaved(const QString& path, const QByteArray& content)
{
    if (!keepBackup(path)) {
        std::fputs("no backup\n", stderr);
    }
    return bool(saveFile(path, content));
}

bool areSaved(const QString& folder, const QByteArray& content)
{
    const std::array files{NamedContent{QStringLiteral("one"), content},
                           NamedContent{QStringLiteral("two"), content}};
    return bool(saveFiles(folder, files));
}

char next(char letter)
{
    return letter == 'z' ? 'a' : static_cast<char>(letter + 1);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    const QString path = arguments.value(2);
    const qsizetype size = arguments.value(4).toLongLong();
    char letter = arguments.value(3).toLatin1().at(0);
    Journal journal(path);
    const bool isKept = mode.startsWith(QStringLiteral("keep"));
    const bool goesOn = mode.endsWith(QStringLiteral("-on"));
    if (goesOn) {
        std::puts("begun");
        std::fflush(stdout);
    }
    bool isDone = false;
    do {
        const QByteArray content(size, letter);
        isDone = isKept                               ? bool(journal.keep(content))
                 : mode == QStringLiteral("together") ? areSaved(path, content)
                                                      : isSaved(path, content);
        letter = next(letter);
    } while (isDone && goesOn);
    return isDone ? 0 : 1;
}
