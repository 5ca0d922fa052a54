// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/change_options.h"

#include "app/commands/option_values.h"
#include "app/commands/value_readers.h"

#include <QCommandLineParser>

namespace capex {

namespace {

const QString formatName = QStringLiteral("format");
const QString outputName = QStringLiteral("output");
const QString acceptName = QStringLiteral("accept");

/// As the parser takes them.
QList<QCommandLineOption> parsed(const QList<OptionOutline>& outlines)
{
    QList<QCommandLineOption> options;
    for (const OptionOutline& outline : outlines) {
        QStringList names;
        for (const QString& name : outline.names) {
            names.append(QString(name).remove(0, name.startsWith(QStringLiteral("--")) ? 2 : 1));
        }
        options.append({names, outline.help, outline.value});
    }
    return options;
}

/// What `read` makes of the value of an option; nothing without it.
template <typename Value>
Result<std::optional<Value>> readValue(const QCommandLineParser& parser, const QString& name,
                                       Result<Value> (*read)(const QString& text))
{
    const auto text = valueOf(parser, name);
    if (!text) {
        return text.error();
    }
    if (!text->has_value()) {
        return std::optional<Value>();
    }
    Result<Value> value = read(**text);
    return value ? Result(std::optional(std::move(*value)))
                 : Error{QStringLiteral("--") + name, value.error().what, value.error().expected};
}

Result<bool> readIsTable(const QString& text)
{
    return text == QStringLiteral("csv")    ? Result(true)
           : text == QStringLiteral("text") ? Result(false)
                                            : unexpected(text, QStringLiteral("text or csv"));
}

Result<QList<ChangeGroup>> readGroups(const QString& text)
{
    return readList<ChangeGroup>(text, readKeyword<ChangeGroup>);
}

} // namespace

QList<OptionOutline> diffOutlines()
{
    return {{{QStringLiteral("--") + formatName},
             QStringLiteral("FORMAT"),
             QStringLiteral("text, csv (default: text)"),
             {{QStringLiteral("text"), QStringLiteral("csv")}}}};
}

QList<OptionOutline> mergeOutlines()
{
    return {{{QStringLiteral("-o"), QStringLiteral("--") + outputName},
             QStringLiteral("OUT"),
             QStringLiteral("the file to write")},
            {{QStringLiteral("--") + acceptName},
             QStringLiteral("GROUPS"),
             keywordsOf<ChangeGroup>() + QStringLiteral(" (default: all but removed)"),
             someOf<ChangeGroup>()}};
}

QList<QCommandLineOption> diffOptions()
{
    return parsed(diffOutlines());
}

Result<CommandRequest> interpretDiff(const QCommandLineParser& parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2) {
        return wrongCount(files.size(), QStringLiteral("two, OLD and NEW"));
    }
    const auto isTable = readValue<bool>(parser, formatName, readIsTable);
    return isTable ? Result(CommandRequest(
                         DiffRequest{files.first(), files.last(), isTable->value_or(false)}))
                   : isTable.error();
}

QList<QCommandLineOption> mergeOptions()
{
    return parsed(mergeOutlines());
}

Result<CommandRequest> interpretMerge(const QCommandLineParser& parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() < 2) {
        return wrongCount(files.size(), QStringLiteral("at least two, BASE and NEW"));
    }
    const auto out = valueOf(parser, outputName);
    const auto groups = readValue<QList<ChangeGroup>>(parser, acceptName, readGroups);
    if (!out || !groups) {
        return out ? groups.error() : out.error();
    }
    if (!out->has_value()) {
        return Error{{}, QStringLiteral("nowhere to write to"), QStringLiteral("-o OUT")};
    }
    const auto format = readWrittenFormat(**out);
    if (!format) {
        return format.error();
    }
    MergeRequest request{files.first(), files.mid(1), **out, *format};
    request.accepted = groups->value_or(request.accepted);
    return CommandRequest(std::move(request));
}

} // namespace capex
