// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/change_options.h"

#include "app/commands/value_readers.h"

#include <QCommandLineParser>

namespace capex {

namespace {

const QString formatName = QStringLiteral("format");
const QString outputName = QStringLiteral("output");
const QString acceptName = QStringLiteral("accept");

QCommandLineOption option(const QStringList& names)
{
    return {names, {}, QStringLiteral("value")};
}

/// Hands the value of an option to `read`; nothing without it, an Error where it is given twice.
template <typename Value>
Result<std::optional<Value>> valueOf(const QCommandLineParser& parser, const QString& name,
                                     Result<Value> (*read)(const QString& text))
{
    const QStringList values = parser.values(name);
    const QString where = QStringLiteral("--") + name;
    if (values.isEmpty()) {
        return std::optional<Value>();
    }
    if (values.size() > 1) {
        return Error{where, QStringLiteral("given %1 times").arg(values.size()),
                     QStringLiteral("it once")};
    }
    Result<Value> value = read(values.first());
    return value ? Result(std::optional(std::move(*value)))
                 : Error{where, value.error().what, value.error().expected};
}

Error wrongCount(qsizetype count, const QString& expected)
{
    return {{},
            count == 1 ? QStringLiteral("1 file name") : QStringLiteral("%1 file names").arg(count),
            expected};
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

Result<QString> readText(const QString& text)
{
    return text;
}

} // namespace

QList<QCommandLineOption> diffOptions()
{
    return {option({formatName})};
}

Result<CommandRequest> interpretDiff(const QCommandLineParser& parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2) {
        return wrongCount(files.size(), QStringLiteral("two, OLD and NEW"));
    }
    const auto isTable = valueOf<bool>(parser, formatName, readIsTable);
    return isTable ? Result(CommandRequest(
                         DiffRequest{files.first(), files.last(), isTable->value_or(false)}))
                   : isTable.error();
}

QList<QCommandLineOption> mergeOptions()
{
    return {option({QStringLiteral("o"), outputName}), option({acceptName})};
}

Result<CommandRequest> interpretMerge(const QCommandLineParser& parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() < 2) {
        return wrongCount(files.size(), QStringLiteral("at least two, BASE and NEW"));
    }
    const auto out = valueOf<QString>(parser, outputName, readText);
    const auto groups = valueOf<QList<ChangeGroup>>(parser, acceptName, readGroups);
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
