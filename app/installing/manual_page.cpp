// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installing/manual_page.h"

#include "app/commands/usage.h"

#include <QRegularExpression>

namespace capex {

namespace {

const QString usageMark = QStringLiteral("Usage: ");
constexpr int helpColumn = 24; ///< of the texts in --help
constexpr qsizetype longestLine = 78;

QString escaped(QChar letter)
{
    switch (letter.unicode()) {
    case u'\\':
        return QStringLiteral("\\e");
    case u'-':
        return QStringLiteral("\\-");
    case u'\'':
        return QStringLiteral("\\(aq");
    default:
        return letter.unicode() <= 126
                   ? QString(letter)
                   : QStringLiteral("\\[u%1]").arg(
                         QString::number(letter.unicode(), 16).toUpper().rightJustified(4, u'0'));
    }
}

/// A text as roff reads it, on one line: nothing in it is a request or a hyphen.
QString escaped(const QString& text)
{
    QString roff = text.startsWith(u'.') ? QStringLiteral("\\&") : QString();
    for (const QChar letter : text) {
        roff += escaped(letter);
    }
    return roff;
}

/// The same for a text that is filled, in lines of the length that is usual.
QString filled(const QString& text)
{
    QStringList lines{QString()};
    for (const QString& word : text.simplified().split(u' ')) {
        const QString next = escaped(word);
        if (!lines.last().isEmpty() && lines.last().size() + 1 + next.size() > longestLine) {
            lines.append(QString());
        }
        lines.last() += (lines.last().isEmpty() ? QString() : QStringLiteral(" ")) + next;
    }
    return lines.join(u'\n') + u'\n';
}

/// A line of --help that says what something is: "  --view VIEW   text".
struct Row
{
    QString name;
    QString text;
};

std::optional<Row> rowIn(const QString& line)
{
    static const QRegularExpression wide(QStringLiteral("^  (\\S.*?)  +(\\S.*)$"));
    static const QRegularExpression narrow(
        QStringLiteral("^  (-.{%1}) (\\S.*)$").arg(helpColumn - 4));
    static const QRegularExpression alone(QStringLiteral("^  (--?[a-z].*)$"));
    for (const QRegularExpression* const pattern : {&wide, &narrow, &alone}) {
        if (const auto match = pattern->match(line); match.hasMatch()) {
            return Row{match.captured(1), match.captured(2)};
        }
    }
    return std::nullopt;
}

/// The lines of a list, those that go on being part of the one before.
QList<Row> rowsIn(const QStringList& lines)
{
    QList<Row> rows;
    for (const QString& line : lines) {
        if (const auto row = rowIn(line); row && !line.startsWith(QString(helpColumn, u' '))) {
            rows.append(*row);
        } else if (!rows.isEmpty()) {
            rows.last().text = (rows.last().text + u' ' + line.trimmed()).trimmed();
        }
    }
    return rows;
}

QString listOf(const QStringList& lines)
{
    QString list;
    for (const Row& row : rowsIn(lines)) {
        list += QStringLiteral(".TP\n.B %1\n%2").arg(escaped(row.name), filled(row.text));
    }
    return list;
}

/// Lines that stay as they are.
QString literal(const QStringList& lines)
{
    QString text = QStringLiteral(".PP\n.nf\n");
    for (const QString& line : lines) {
        text += escaped(line) + u'\n';
    }
    return text + QStringLiteral(".fi\n");
}

QString paragraph(const QString& text)
{
    return QStringLiteral(".PP\n") + filled(text);
}

/// A part of --help between blank lines.
QString blockOf(const QStringList& lines)
{
    if (!lines.first().startsWith(QStringLiteral("  "))) {
        return paragraph(lines.join(u' '));
    }
    return rowIn(lines.first()) ? listOf(lines) : literal(lines);
}

QStringList blocksOf(const QString& help)
{
    return help.trimmed().split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
}

/// The calls of the usage, a line each, without what they are for.
QString callsIn(const QString& usage)
{
    static const QRegularExpression purpose(QStringLiteral(" {2,}(?=\\S[^ ]* )"));
    const QStringList lines = usage.split(u'\n');
    const auto first = purpose.match(lines.first(), usageMark.size());
    QStringList calls;
    for (const QString& line : lines) {
        const QString call = first.hasMatch() ? line.left(first.capturedEnd()) : line;
        calls.append(escaped(call.mid(usageMark.size()).trimmed()));
    }
    return calls.join(QStringLiteral("\n.br\n")) + u'\n';
}

QString bodyOf(const QStringList& blocks)
{
    QString body;
    for (const QString& block : blocks) {
        body += blockOf(block.split(u'\n'));
    }
    return body;
}

QString sectionOf(const CommandOutline& command)
{
    const QStringList blocks = blocksOf(helpText(command.name));
    return QStringLiteral(".SS %1 \\- %2\n").arg(escaped(command.name), escaped(command.summary)) +
           callsIn(blocks.first()) + bodyOf(blocks.mid(1));
}

/// The blocks of the general --help: its usage, what the program does, its options, its exit codes.
struct General
{
    QString does;
    QString options;
    QString exitCodes;
};

General generalHelp()
{
    static const QRegularExpression exitMark(QStringLiteral("^Exit codes: "));
    General general;
    for (const QString& block : blocksOf(helpText({})).mid(1)) {
        QString text = block;
        if (block.startsWith(u' ')) {
            general.options += blockOf(block.split(u'\n'));
        } else if (text.remove(exitMark) != block) {
            general.exitCodes += filled(text);
        } else {
            general.does += (general.does.isEmpty() ? QString() : QStringLiteral("\n")) + block;
        }
    }
    return general;
}

} // namespace

QString manualPage(const QList<CommandOutline>& commands, const QString& version, QDate date)
{
    const General general = generalHelp();
    QString page = QStringLiteral(".TH CAPEX\\-HORIZON 1 %1 \"Capex Horizon %2\"\n")
                       .arg(date.toString(Qt::ISODate), version);
    const auto add = [&page](const char* heading, const QString& text) {
        page += QStringLiteral(".SH %1\n").arg(QLatin1StringView(heading)) + text;
    };
    QString brief = general.does.section(u'\n', 0, 0).chopped(1);
    brief[0] = brief[0].toLower();
    add("NAME", QStringLiteral("capex\\-horizon \\- %1\n").arg(escaped(brief)));
    add("SYNOPSIS", callsIn(blocksOf(helpText({})).first()));
    add("DESCRIPTION", filled(general.does));
    add("OPTIONS", general.options);
    add("COMMANDS", {});
    for (const CommandOutline& command : commands) {
        page += command.name.isEmpty() ? QString() : sectionOf(command);
    }
    add("EXIT STATUS", general.exitCodes);
    add("SEE ALSO", filled(QStringLiteral("The guide and the methodology: F1 in the window.")));
    return page;
}

} // namespace capex
