// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"

#include "app/commands/change_options.h"
#include "app/commands/export_formats.h"
#include "app/commands/export_options.h"
#include "app/commands/option_values.h"
#include "app/commands/publication_options.h"
#include "app/commands/usage.h"
#include "app/commands/value_readers.h"
#include "app/release/release_texts.h"
#include "model/reports/figure_template.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace capex {

namespace {

/// A command: its name, and what its arguments mean. The window has no name.
struct CommandRule
{
    QString name;
    Result<CommandRequest> (*interpret)(const QCommandLineParser& parser);
    QList<QCommandLineOption> (*options)() = nullptr; ///< beside --help; nullptr: none
};

const QString helpName = QStringLiteral("help");
const QString versionName = QStringLiteral("version");
const QString debugInfoName = QStringLiteral("debug-info");
const QString templateOption = QStringLiteral("template");

/// A mistyped command is not the name of a file that will be there one day.
bool isMistyped(const QString& word)
{
    return !word.contains(u'.') && !word.contains(u'/') && !QFileInfo::exists(word);
}

Result<CommandRequest> interpretWindow(const QCommandLineParser& parser)
{
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty() && isMistyped(files.first())) {
        return Error{files.first(), QStringLiteral("neither a command nor a file"),
                     commandNames().join(QStringLiteral(", ")) +
                         QStringLiteral(", or a figure file")};
    }
    return CommandRequest(OpenWindow{files});
}

Result<CommandRequest> interpretCheck(const QCommandLineParser& parser)
{
    const QStringList files = parser.positionalArguments();
    return files.isEmpty()
               ? Error{{}, QStringLiteral("no file to check"), QStringLiteral("FILE...")}
               : Result(CommandRequest(CheckRequest{files}));
}

Result<CommandRequest> interpretTemplate(const QCommandLineParser& parser, const QStringList& files)
{
    const auto out = valueOf(parser, templateOption);
    if (!out) {
        return out.error();
    }
    if (!files.isEmpty() || parser.optionNames().size() > 1) {
        return Error{QStringLiteral("--") + templateOption,
                     QStringLiteral("together with a file or another option"),
                     QStringLiteral("nothing else")};
    }
    if (!isTemplateName(**out)) {
        return Error{**out, QStringLiteral("its ending says no format of a template"),
                     QStringLiteral(".xlsx or .csv")};
    }
    return CommandRequest(TemplateRequest{**out});
}

Result<CommandRequest> interpretConvert(const QCommandLineParser& parser)
{
    const QStringList files = parser.positionalArguments();
    if (parser.isSet(templateOption)) {
        return interpretTemplate(parser, files);
    }
    if (files.size() != 2) {
        return wrongCount(files.size(), QStringLiteral("two, IN and OUT"));
    }
    const auto table = readTableOptions(parser, true);
    if (!table) {
        return table.error();
    }
    const auto format = readWrittenFormat(files.last());
    return format ? Result(CommandRequest(
                        ConvertRequest{files.first(), files.last(), *format, *table}))
                  : format.error();
}

Result<CommandRequest> interpretInspect(const QCommandLineParser& parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1) {
        return wrongCount(files.size(), QStringLiteral("one, FILE"));
    }
    const auto table = readTableOptions(parser, false);
    return table ? Result(CommandRequest(InspectRequest{files.first(), table->wishes}))
                 : table.error();
}

Outcome readOption(const QCommandLineParser& parser, const ExportOption& option,
                   ExportRequest& request)
{
    if (option.value.isEmpty()) {
        return parser.isSet(option.name) ? option.read({}, request) : std::monostate{};
    }
    const auto value = valueOf(parser, option.name);
    if (!value) {
        return value.error();
    }
    if (!value->has_value()) {
        return std::monostate{};
    }
    const Outcome read = option.read(**value, request);
    if (read && option.setting) {
        request.given.push_back(*option.setting);
    }
    return read ? read
                : Error{QStringLiteral("--") + option.name, read.error().what,
                        read.error().expected};
}

QString optionOf(Setting setting)
{
    return QStringLiteral("--") + keywordOf(setting);
}

/// The options of a view: "--from, --to".
QString optionsOf(View view)
{
    QStringList options;
    for (const Setting setting : allSettings()) {
        if (takes(view, setting)) {
            options.append(optionOf(setting));
        }
    }
    return options.join(QStringLiteral(", "));
}

/// An Error for a setting that the view does not take.
Outcome checkTaken(const ExportRequest& request)
{
    ViewState asked = request.asked;
    asked.view = request.viewOrDefault();
    for (const Setting setting : request.given) {
        const QString view = keywordOf(asked.view);
        if (!takes(asked.view, setting)) {
            return Error{optionOf(setting),
                         QStringLiteral("the view %1 does not take it").arg(view),
                         optionsOf(asked.view)};
        }
        if (!takes(asked, setting)) {
            return Error{optionOf(setting),
                         QStringLiteral("the view %1 takes it by calendar year only").arg(view),
                         QStringLiteral("--basis calendar-year with it")};
        }
    }
    return std::monostate{};
}

/// The format of a file: as asked for, else by its ending.
Outcome settleFile(ExportRequest& request)
{
    if (request.formats.size() > 1) {
        return Error{QStringLiteral("--format"),
                     QStringLiteral("%1 formats for one file").arg(request.formats.size()),
                     QStringLiteral("one, or --all DIR")};
    }
    if (request.formats.isEmpty() && request.output == QStringLiteral("-")) {
        request.formats = {OutputFormat::Csv};
    } else if (request.formats.isEmpty()) {
        const Result<OutputFormat> told = readFormat(QFileInfo(request.output).suffix().toLower());
        if (!told) {
            return Error{request.output, QStringLiteral("its ending says no format"),
                         told.error().expected + QStringLiteral(", or --format")};
        }
        request.formats = {*told};
    }
    return std::monostate{};
}

/// What is written of every view.
Outcome settleFolder(ExportRequest& request)
{
    if (request.view) {
        return Error{QStringLiteral("--all"), QStringLiteral("together with a view"),
                     QStringLiteral("no --view: all are written")};
    }
    if (request.formats.isEmpty()) {
        request.formats = {OutputFormat::Png, OutputFormat::Csv};
    }
    return std::monostate{};
}

/// Where it goes, and in which formats.
Outcome settleTarget(ExportRequest& request)
{
    const int targets = int(!request.output.isEmpty()) + int(!request.folder.isEmpty()) +
                        int(request.publication != nullptr) + int(!request.batch.isEmpty());
    if (targets != 1) {
        return Error{{},
                     QStringLiteral("nowhere to write to, or twice"),
                     QStringLiteral("one of -o OUT, --all DIR, --batch JOBS.json, ") +
                         publicationTargets()};
    }
    if (!request.views.isEmpty() && !request.publication) {
        return Error{QStringLiteral("--views"), QStringLiteral("without what it chooses for"),
                     publicationWords().join(QStringLiteral(" or "))};
    }
    return request.publication || !request.batch.isEmpty() ? std::monostate{}
           : !request.output.isEmpty()                     ? settleFile(request)
                                                           : settleFolder(request);
}

Result<CommandRequest> interpretExport(const QCommandLineParser& parser)
{
    ExportRequest request;
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1) {
        return Error{files.at(1), QStringLiteral("a second file"), QStringLiteral("one FILE")};
    }
    request.file = files.value(0);
    for (const ExportOption& option : exportOptions()) {
        if (const Outcome read = readOption(parser, option, request); !read) {
            return read.error();
        }
    }
    if (!request.batch.isEmpty() && parser.optionNames().size() > 1) {
        return Error{QStringLiteral("--batch"), QStringLiteral("together with another option"),
                     QStringLiteral("the options of each job in JOBS.json")};
    }
    if (parser.isSet(QStringLiteral("size")) && parser.isSet(QStringLiteral("preset"))) {
        return Error{QStringLiteral("--preset"), QStringLiteral("together with --size"),
                     QStringLiteral("one of them")};
    }
    const ComparisonSettings& asked = request.asked.settings;
    if (asked.fromYear && asked.toYear && *asked.fromYear > *asked.toYear) {
        return Error{QStringLiteral("--from"),
                     QStringLiteral("%1 is after --to %2").arg(*asked.fromYear).arg(*asked.toYear),
                     QStringLiteral("years in order")};
    }
    if (const Outcome settled = settleTarget(request); !settled) {
        return settled.error();
    }
    const Outcome isTaken = request.publication         ? checkPublication(parser, request)
                            : !request.output.isEmpty() ? checkTaken(request)
                                                        : std::monostate{};
    return isTaken ? Result(CommandRequest(request)) : isTaken.error();
}

Result<CommandRequest> interpretVerify(const QCommandLineParser& parser)
{
    const QStringList files = parser.positionalArguments();
    return files.isEmpty() || files.size() > 2
               ? wrongCount(files.size(), QStringLiteral("one or two, FILE and FIGURES"))
               : Result(CommandRequest(VerifyRequest{files.first(), files.value(1)}));
}

QList<QCommandLineOption> optionsOfExport()
{
    QList<QCommandLineOption> options;
    for (const ExportOption& option : exportOptions()) {
        options.append({option.names(), {}, option.value});
    }
    return options;
}

QList<QCommandLineOption> tableOptionsOf(bool isConvert)
{
    QList<QCommandLineOption> options;
    for (const TableOption& option : tableOptions()) {
        if (isConvert || !option.isOfConvert) {
            options.append({option.name, {}, option.value});
        }
    }
    return options;
}

QList<QCommandLineOption> optionsOfConvert()
{
    return tableOptionsOf(true);
}

QList<QCommandLineOption> optionsOfInspect()
{
    return tableOptionsOf(false);
}

QList<QCommandLineOption> optionsOfWindow()
{
    return {QCommandLineOption(QStringList{versionName, QStringLiteral("v")}),
            QCommandLineOption(debugInfoName)};
}

/// All commands; the window last.
const std::array<CommandRule, 8>& commandRules()
{
    static const std::array rules{
        CommandRule{QStringLiteral("export"), interpretExport, optionsOfExport},
        CommandRule{QStringLiteral("check"), interpretCheck},
        CommandRule{QStringLiteral("convert"), interpretConvert, optionsOfConvert},
        CommandRule{QStringLiteral("inspect"), interpretInspect, optionsOfInspect},
        CommandRule{QStringLiteral("diff"), interpretDiff, diffOptions},
        CommandRule{QStringLiteral("merge"), interpretMerge, mergeOptions},
        CommandRule{QStringLiteral("verify"), interpretVerify},
        CommandRule{{}, interpretWindow, optionsOfWindow},
    };
    return rules;
}

const CommandRule& ruleFor(const QString& word)
{
    const auto found = std::ranges::find(commandRules(), word, &CommandRule::name);
    return found == commandRules().end() ? commandRules().back() : *found;
}

void addOptions(QCommandLineParser& parser, const CommandRule& rule)
{
    parser.addOption(QCommandLineOption(QStringList{helpName, QStringLiteral("h")}));
    if (rule.options != nullptr) {
        parser.addOptions(rule.options());
    }
}

/// An Error for an option that is not known or lacks its value.
Outcome split(QCommandLineParser& parser, const QStringList& arguments)
{
    const bool isRight = parser.parse(QStringList{QString()} + arguments);
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        const QString dashes = QStringLiteral("--").left(unknown.first().size());
        return Error{dashes + unknown.first(), QStringLiteral("no such option"), {}};
    }
    return isRight ? Outcome(std::monostate{}) : Error{{}, parser.errorText(), {}};
}

Result<CommandRequest> interpret(const CommandRule& rule, const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser, rule);
    if (const Outcome done = split(parser, arguments); !done) {
        return done.error();
    }
    if (parser.isSet(helpName)) {
        return CommandRequest(ShowText{helpText(rule.name)});
    }
    if (rule.name.isEmpty() && parser.isSet(versionName)) {
        return CommandRequest(ShowText{versionText()});
    }
    if (rule.name.isEmpty() && parser.isSet(debugInfoName)) {
        return CommandRequest(ShowDebugInfo{});
    }
    return rule.interpret(parser);
}

} // namespace

QStringList commandNames()
{
    QStringList names;
    for (const CommandRule& rule : commandRules()) {
        if (!rule.name.isEmpty()) {
            names.append(rule.name);
        }
    }
    return names;
}

CommandRequest parseCommandLine(const QStringList& arguments)
{
    const QString word = arguments.value(0);
    const CommandRule& rule = ruleFor(word);
    Result<CommandRequest> command =
        interpret(rule, rule.name.isEmpty() ? arguments : arguments.mid(1));
    if (!command) {
        return Misuse{command.error(), helpCall(rule.name)};
    }
    return std::move(*command);
}

} // namespace capex
