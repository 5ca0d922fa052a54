// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_outlines.h"

#include "app/commands/change_options.h"
#include "app/commands/export_formats.h"
#include "app/commands/export_options.h"
#include "app/commands/publications.h"
#include "app/commands/usage.h"
#include "model/formats/figure_format.h"

#include <QRegularExpression>

#include <algorithm>

namespace capex {

namespace {

KnownValues valuesOf(ValuesMaker make)
{
    return make == nullptr ? KnownValues() : make();
}

QList<OptionOutline> exportOutlines()
{
    QList<OptionOutline> outlines;
    for (const ExportOption& option : exportOptions()) {
        QStringList names{QStringLiteral("--") + option.name};
        if (!option.letter.isEmpty()) {
            names.prepend(u'-' + option.letter);
        }
        outlines.append({names, option.value, option.help, valuesOf(option.values)});
    }
    return outlines;
}

QList<OptionOutline> tableOutlines(bool isOfConvert)
{
    QList<OptionOutline> outlines;
    for (const TableOption& option : tableOptions()) {
        if (isOfConvert || !option.isOfConvert) {
            outlines.append({{QStringLiteral("--") + option.name},
                             option.value,
                             option.help,
                             valuesOf(option.values)});
        }
    }
    return outlines;
}

/// Those of the window stand in --help alone.
QList<OptionOutline> windowOutlines()
{
    static const QRegularExpression line(QStringLiteral("^  (?:(-[a-z]), )?(--[a-z-]+) +([^ ].*)$"),
                                         QRegularExpression::MultilineOption);
    QList<OptionOutline> outlines;
    for (const auto& match : line.globalMatch(helpText({}))) {
        QStringList names{match.captured(1), match.captured(2)};
        names.removeAll(QString());
        outlines.append({names, {}, match.captured(3)});
    }
    return outlines;
}

/// Of figure files.
QStringList figureEndings()
{
    QStringList endings;
    for (const FigureFormat& format : figureFormats()) {
        for (const QString& pattern : format.patterns()) {
            endings.append(pattern.mid(2));
        }
    }
    return endings;
}

/// Of what export writes.
QStringList exportedEndings()
{
    QStringList endings;
    for (const ExportFormat& format : exportFormats()) {
        endings.append(keywordOf(format.format));
    }
    return endings;
}

const QStringList& tableEndings()
{
    static const QStringList endings{QStringLiteral("tsv"),  QStringLiteral("txt"),
                                     QStringLiteral("xlsx"), QStringLiteral("xlsm"),
                                     QStringLiteral("ods"),  QStringLiteral("html"),
                                     QStringLiteral("zip")};
    return endings;
}

FileHint argumentsOf(const QString& command)
{
    if (command == QStringLiteral("verify")) {
        return {exportedEndings() + figureEndings() + QStringList{QStringLiteral("zip")}, true};
    }
    if (command == QStringLiteral("convert") || command == QStringLiteral("inspect")) {
        return {figureEndings() + tableEndings(), command == QStringLiteral("convert")};
    }
    return {figureEndings()};
}

/// What an option called OUT writes.
QStringList outputOf(const QString& command)
{
    return command == QStringLiteral("export") ? exportedEndings()
           : command == QStringLiteral("convert")
               ? QStringList{QStringLiteral("xlsx"), QStringLiteral("csv")}
               : figureEndings();
}

/// As the placeholder says it: FILE, OUT, OUT.pdf|OUT.html, DIR, JOBS.json.
std::optional<FileHint> hintOf(const QString& value, const QString& command)
{
    static const QRegularExpression named(QStringLiteral("^(?:OUT|JOBS)\\.(.+)$"));
    if (value == QStringLiteral("FILE")) {
        return FileHint();
    }
    if (value == QStringLiteral("OUT")) {
        return FileHint{outputOf(command), false, true};
    }
    FileHint hint{{}, false, value.contains(QStringLiteral("OUT"))};
    for (const QString& part : value.split(u'|', Qt::SkipEmptyParts)) {
        hint.isFolder = hint.isFolder || part == QStringLiteral("DIR");
        if (const auto match = named.match(part); match.hasMatch()) {
            hint.endings.append(match.captured(1));
        }
    }
    return hint.isFolder || !hint.endings.isEmpty() ? std::optional(hint) : std::nullopt;
}

QList<OptionOutline> optionsOf(const QString& command)
{
    if (command.isEmpty()) {
        return windowOutlines();
    }
    QList<OptionOutline> options = command == QStringLiteral("export")    ? exportOutlines()
                                   : command == QStringLiteral("convert") ? tableOutlines(true)
                                   : command == QStringLiteral("inspect") ? tableOutlines(false)
                                   : command == QStringLiteral("diff")    ? diffOutlines()
                                   : command == QStringLiteral("merge")   ? mergeOutlines()
                                                                          : QList<OptionOutline>();
    for (OptionOutline& option : options) {
        option.file = hintOf(option.value, command);
    }
    options.append(
        {{QStringLiteral("-h"), QStringLiteral("--help")}, {}, QStringLiteral("how it is called")});
    return options;
}

} // namespace

QList<CommandOutline> commandOutlines()
{
    static const QRegularExpression line(
        QStringLiteral("capex-horizon (?:([a-z]+) )?.*?  +([^ ].*)$"),
        QRegularExpression::MultilineOption);
    QList<CommandOutline> outlines;
    const QString usage = helpText({}).section(QStringLiteral("\n\n"), 0, 0);
    for (const auto& match : line.globalMatch(usage)) {
        const QString name = match.captured(1);
        const bool isKnown = std::ranges::any_of(
            outlines, [&name](const CommandOutline& each) { return each.name == name; });
        if (!isKnown) {
            outlines.append({name, match.captured(2), optionsOf(name), argumentsOf(name)});
        }
    }
    return outlines;
}

} // namespace capex
