// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/usage.h"

#include "app/commands/export_options.h"
#include "app/commands/table_options.h"

#include <QMap>

namespace capex {

namespace {

const QString generalHelp = QStringLiteral(
    R"(Usage: capex-horizon [FILE...]                         open the window (bundled figures without FILE)
       capex-horizon export [FILE] -o OUT [OPTION...]  write one view as a picture or a table
       capex-horizon export [FILE] --all DIR           write every view
       capex-horizon check FILE...                     report what is wrong in figure files
       capex-horizon convert IN OUT [OPTION...]        turn any table into a figure file
       capex-horizon inspect FILE [OPTION...]          print how a table would be read

Compares what companies invest in AI, on one yardstick.

  -h, --help     this text; also after a command: capex-horizon export --help
  -v, --version  the version

Exit codes: 0 done, 1 the data is at fault, 2 the command line is at fault, 3 a file could not be
read or written.
)");

const QString exportHelp = QStringLiteral(
    R"(Usage: capex-horizon export [FILE] -o OUT [OPTION...]
       capex-horizon export [FILE] --all DIR [OPTION...]

Writes a view of the figures in FILE (default: the bundled figures) to OUT. Needs no display.

%1
Without --view and any of the options from --basis to --to, the ranking has the settings of the
file's first view, whatever view that is. With one of them, and for other views, only year and pair
come from the first view (without one: the year of the newest announcement, and no pair), and all
else from the defaults above. --all writes every view with the settings of the first view.

A view refuses options that change nothing in it; --all hands each view what it takes:

%2
)");

const QString checkHelp = QStringLiteral(
    R"(Usage: capex-horizon check FILE...

Reads figure files (JSON or CSV) and prints a line for everything that is wrong or odd in them:

  FILE:LINE:COLUMN: error: MESSAGE
  FILE:LINE:COLUMN: warning: MESSAGE

Exit code: 0 without errors, 1 with errors, 3 if a file could not be read.
)");

const QString convertHelp = QStringLiteral(
    R"(Usage: capex-horizon convert IN OUT [OPTION...]

Reads the figure file or table IN and writes it to OUT, as JSON or CSV by the ending of OUT. CSV
holds the figures alone: a warning names what it leaves out.

A table that is no figure file (CSV with any delimiter, encoding and headings) is read as inspect
prints it. What the file does not decide is asked: nothing is written, and the message says which
option answers. Every row is taken, refused with its place and reason, or declared (headings,
lines above and below the table, totals, blank rows); the last line counts them.

%1
Exit code: 0 done, 1 rows were refused or a question is open, 3 a file could not be read or written.
)");

const QString inspectHelp = QStringLiteral(
    R"(Usage: capex-horizon inspect FILE [OPTION...]

Prints as JSON how FILE would be read as a table: encoding, delimiter, heading row, columns and
their fields, units, rows, and what is left open. Kept in a file it is a recipe: convert reads the
next table the same way with --recipe.

%1
)");

constexpr int helpColumn = 24;
constexpr int helpWidth = 100 - helpColumn;

/// The words of `text` in lines of at most helpWidth characters, all but the first one indented.
QString wrapped(const QString& text)
{
    const QString lineBreak = u'\n' + QString(helpColumn, u' ');
    QString lines;
    qsizetype lineLength = 0;
    for (const QString& word : text.split(u' ')) {
        const bool fits = lineLength + 1 + word.size() <= helpWidth;
        lines += lines.isEmpty() ? QString() : fits ? QStringLiteral(" ") : lineBreak;
        lines += word;
        lineLength = fits ? lineLength + 1 + word.size() : word.size();
    }
    return lines;
}

QString optionsHelp()
{
    QString lines;
    for (const ExportOption& option : exportOptions()) {
        const QString letter =
            option.letter.isEmpty() ? QString() : QStringLiteral("-%1, ").arg(option.letter);
        const QString call = QStringLiteral("  %1--%2 %3 ").arg(letter, option.name, option.value);
        lines += call.leftJustified(helpColumn) + wrapped(option.help) + u'\n';
    }
    return lines;
}

QString tableOptionsHelp(bool isOfConvert)
{
    QString lines;
    for (const TableOption& option : tableOptions()) {
        if (isOfConvert || !option.isOfConvert) {
            const QString call = QStringLiteral("  --%1 %2 ").arg(option.name, option.value);
            const bool isLong = call.size() > helpColumn;
            lines += (isLong ? call.trimmed().prepend(QStringLiteral("  ")) + u'\n' +
                                   QString(helpColumn, u' ')
                             : call.leftJustified(helpColumn)) +
                     wrapped(option.help) + u'\n';
        }
    }
    return lines;
}

QString viewsHelp()
{
    QString lines;
    for (const View view : allOf<View>()) {
        QStringList words;
        for (const Setting setting : allSettings()) {
            if (takes(view, setting)) {
                words.append(keywordOf(setting));
            }
        }
        const QString name = QStringLiteral("  %1").arg(keywordOf(view)).leftJustified(helpColumn);
        lines += name + wrapped(words.join(QStringLiteral(", "))) + u'\n';
    }
    return lines.chopped(1);
}

} // namespace

QString helpText(const QString& command)
{
    if (command == QStringLiteral("export")) {
        return exportHelp.arg(optionsHelp(), viewsHelp());
    }
    if (command == QStringLiteral("convert")) {
        return convertHelp.arg(tableOptionsHelp(true));
    }
    if (command == QStringLiteral("inspect")) {
        return inspectHelp.arg(tableOptionsHelp(false));
    }
    static const QMap<QString, QString> texts{{QString(), generalHelp},
                                              {QStringLiteral("check"), checkHelp}};
    return texts.value(command);
}

QString helpCall(const QString& command)
{
    return QStringLiteral("capex-horizon ") + command +
           QStringLiteral(" --help").mid(command.isEmpty());
}

QString versionText()
{
    return QStringLiteral("capex-horizon " CAPEX_VERSION "\n");
}

} // namespace capex
