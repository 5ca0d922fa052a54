// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/usage.h"

#include "app/commands/change_options.h"
#include "app/commands/export_options.h"
#include "app/commands/table_options.h"
#include "model/changes/change_vocabulary.h"

#include <QMap>

namespace capex {

namespace {

const QString generalHelp = QStringLiteral(
    R"(Usage: capex-horizon [FILE...]                         open the window (default: bundled figures)
       capex-horizon export [FILE] -o OUT [OPTION...]  write one view as a picture or a table
       capex-horizon export [FILE] --all DIR           write every view
       capex-horizon export [FILE] --report OUT.pdf    write them as a report, or OUT.html
       capex-horizon export [FILE] --slides OUT.pptx   write them as slides
       capex-horizon export [FILE] --workbook OUT.xlsx write their tables, a sheet each
       capex-horizon export [FILE] --package DIR       write their tables as a data package
       capex-horizon export [FILE] --batch JOBS.json   write many files, on all processors
       capex-horizon check FILE...                     report what is wrong in figure files
       capex-horizon convert IN OUT [OPTION...]        turn any table into a figure file
       capex-horizon inspect FILE [OPTION...]          print how a table would be read
       capex-horizon diff OLD NEW                      report what changed between two figure files
       capex-horizon merge BASE NEW... -o OUT          take changed figures over
       capex-horizon verify FILE [FIGURES]             compare an exported file with the figures

Compares what companies invest in AI, on one yardstick.

  -h, --help     this text; also after a command: capex-horizon export --help
  -v, --version  the version, and those of the libraries that it is made with
  --debug-info   what a report about a fault needs: releases, system, fonts; no figures, no paths

Exit codes: 0 done, 1 the data is at fault, 2 the command line is at fault, 3 a file could not be
read or written.
)");

const QString exportHelp = QStringLiteral(
    R"(Usage: capex-horizon export [FILE] -o OUT [OPTION...]
       capex-horizon export [FILE] --all DIR [OPTION...]
       capex-horizon export [FILE] --report OUT.pdf|OUT.html [OPTION...]
       capex-horizon export [FILE] --slides OUT.pptx [OPTION...]
       capex-horizon export [FILE] --workbook OUT.xlsx [OPTION...]
       capex-horizon export [FILE] --package DIR|OUT.zip [OPTION...]
       capex-horizon export [FILE] --batch JOBS.json

Writes a view of the figures in FILE (default: the bundled figures) to OUT. Needs no display.

%1
Without --view and any of the options from --basis to --to, the ranking has the settings of the
file's first view, whatever view that is. With one of them, and for other views, only year and pair
come from the first view (without one: the year of the newest announcement, and no pair), and all
else from the defaults above. --all writes every view with the settings of the first view, and so do
--report, --slides, --workbook and --package.

A view refuses options that change nothing in it; --all, --report, --slides, --workbook and
--package hand each view what it takes. Besides, --report takes --theme, --language, --with-figures
and, for PDF, --paper; --slides --scale, --transparent, --theme and --language; --workbook
--language and --with-figures; --package --with-figures:

%2
)");

const QString checkHelp = QStringLiteral(
    R"(Usage: capex-horizon check FILE...

Reads figure files (JSON or CSV) and prints a line for everything that is wrong or odd in them, such
as an amount ten times or more off the company's others for the year:

  FILE:LINE:COLUMN: error: MESSAGE
  FILE:LINE:COLUMN: warning: MESSAGE

Exit code: 0 without errors, 1 with errors, 3 if a file could not be read.
)");

const QString convertHelp = QStringLiteral(
    R"(Usage: capex-horizon convert IN OUT [OPTION...]

Reads the figure file or table IN and writes it to OUT, as JSON or CSV by the ending of OUT. CSV
holds the figures alone: a warning names what it leaves out.

IN may also be the company facts that the SEC publishes of a filer, a folder of such files or a zip
file of them, or the reference rates of the European Central Bank.

A table that is no figure file (a sheet in XLSX or ODS, a table of an HTML page, CSV with any
delimiter, encoding and headings) is read as inspect prints it. What the file does not decide is
asked: nothing is written, and the message says which option answers. Every row is taken, refused
with its place and reason, or declared (headings, lines above and below the table, totals, blank
rows); the last line counts them.

%1
Exit code: 0 done, 1 rows were refused or a question is open, 3 a file could not be read or written.
)");

const QString inspectHelp = QStringLiteral(
    R"(Usage: capex-horizon inspect FILE [OPTION...]

Prints as JSON how FILE (a text, a workbook in XLSX or ODS, an HTML page) would be read as a table:
encoding, delimiter or sheet, heading row, columns and their fields, units, rows, and what is left
open. Kept in a file it is a recipe: convert reads the next table the same way with --recipe.

%1
)");

const QString diffHelp = QStringLiteral(
    R"(Usage: capex-horizon diff OLD NEW [--format FORMAT]

Prints what changed from the figure file OLD to NEW, a line for each change:

  CHANGE FIGURE COMPANY: OLD → NEW

or, as CSV, a row change,figure,company,field,old,new. A corrected figure has one for each field. A
figure is known by its id, else by what it says.

%1
Exit code: 0 without changes, 1 with changes or errors in the data, 3 if a file could not be read.
)");

const QString mergeHelp = QStringLiteral(
    R"(Usage: capex-horizon merge BASE NEW... -o OUT [--accept GROUPS]

Takes the changes from BASE to NEW over and writes the result to OUT, as JSON or CSV by its ending.
Several NEW are taken from left to right; OUT may be one of the files that are read. What stands in
BASE alone stays, unless removed is accepted. Merging the same file again changes nothing. What was
taken and what was not is reported on standard error.

%1
Exit code: 0 when written, 1 with errors in the data, 3 if a file could not be read or written.
)");

const QString verifyHelp = QStringLiteral(
    R"(Usage: capex-horizon verify FILE [FIGURES]

Says whether a picture (PNG, SVG, PDF), workbook (XLSX), page (HTML), report or data package (a
folder or zip file) that the program exported still says what the figures say. FILE carries the
settings and the table that it was made with; the table is made anew from FIGURES (default: the
bundled figures) and compared, a line for every cell that says something else now:

  COMPANY: COLUMN: OLD → NEW

A file that was changed since it was written is said, too. That the figures as a whole are others
is a note, as long as the table is the same.

Exit code: 0 the same, 1 different or changed, 2 there is nothing to verify in FILE, 3 a file could
not be read.
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

/// A name or call, and what it means.
QString helpLine(const QString& name, const QString& text)
{
    const QString call = QStringLiteral("  %1 ").arg(name);
    const QString start = call.size() > helpColumn
                              ? call.chopped(1) + u'\n' + QString(helpColumn, u' ')
                              : call.leftJustified(helpColumn);
    return start + wrapped(text) + u'\n';
}

QString helpLines(const QList<OptionOutline>& options)
{
    QString lines;
    for (const OptionOutline& option : options) {
        lines += helpLine(option.call(), option.help);
    }
    return lines;
}

QString diffText()
{
    return diffHelp.arg(helpLines(diffOutlines()) +
                        helpLine(QStringLiteral("CHANGE"), keywordsOf<FigureChangeType>()));
}

QString mergeText()
{
    QStringList vintages;
    for (const FigureChangeType type : allOf<FigureChangeType>()) {
        if (groupOf(type) == ChangeGroup::NewVintage) {
            vintages.append(keywordOf(type));
        }
    }
    return mergeHelp.arg(
        helpLines(mergeOutlines()) +
        helpLine(QStringLiteral("new-vintage"), vintages.join(QStringLiteral(", "))));
}

QString optionsHelp()
{
    QString lines;
    for (const ExportOption& option : exportOptions()) {
        const QString letter =
            option.letter.isEmpty() ? QString() : QStringLiteral("-%1, ").arg(option.letter);
        lines +=
            helpLine(QStringLiteral("%1--%2 %3").arg(letter, option.name, option.value).trimmed(),
                     option.help);
    }
    return lines;
}

QString tableOptionsHelp(bool isOfConvert)
{
    QString lines;
    for (const TableOption& option : tableOptions()) {
        if (isOfConvert || !option.isOfConvert) {
            lines += helpLine(QStringLiteral("--%1 %2").arg(option.name, option.value).trimmed(),
                              option.help);
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
        lines += helpLine(keywordOf(view), words.join(QStringLiteral(", ")));
    }
    return lines.chopped(1);
}

} // namespace

QString helpText(const QString& command)
{
    if (command == QStringLiteral("export")) {
        return exportHelp.arg(optionsHelp(), viewsHelp());
    }
    static const QMap<QString, QString> texts{
        {QString(), generalHelp},
        {QStringLiteral("check"), checkHelp},
        {QStringLiteral("convert"), convertHelp.arg(tableOptionsHelp(true))},
        {QStringLiteral("inspect"), inspectHelp.arg(tableOptionsHelp(false))},
        {QStringLiteral("diff"), diffText()},
        {QStringLiteral("merge"), mergeText()},
        {QStringLiteral("verify"), verifyHelp}};
    return texts.value(command);
}

QString helpCall(const QString& command)
{
    return QStringLiteral("capex-horizon ") + command +
           QStringLiteral(" --help").mid(command.isEmpty());
}

} // namespace capex
