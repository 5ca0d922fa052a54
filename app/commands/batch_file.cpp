// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/batch_file.h"

#include "app/commands/command_line.h"
#include "app/commands/export_options.h"
#include "model/figures/excerpt.h"
#include "model/formats/json/json_document.h"
#include "model/wording/finding_words.h"

#include <algorithm>

namespace capex {

namespace {

const QString outputKey = QStringLiteral("output");

/// nullptr for a key that is none.
const ExportOption* optionNamed(const QString& key)
{
    const auto options = exportOptions();
    const auto found = std::ranges::find(options, key, &ExportOption::name);
    return found == options.end() ? nullptr : &*found;
}

Error wrongValue(JsonValue value, const QString& expected)
{
    const QString found = value.type() == JsonType::Null
                              ? QStringLiteral("null")
                              : excerpt(QString::fromUtf8(value.compact()));
    return {value.path(), found, expected};
}

/// A text or number as it is typed.
std::optional<QString> wordIn(JsonValue value)
{
    if (value.type() == JsonType::String) {
        return value.text();
    }
    return value.type() == JsonType::Number ? std::optional(QString::fromLatin1(value.compact()))
                                            : std::nullopt;
}

/// "--view=ranking"; nothing for an option without a value that is not wished.
Result<QStringList> argumentsFor(const ExportOption& option, JsonValue value)
{
    const QString name = QStringLiteral("--") + option.name;
    if (option.value.isEmpty()) {
        const QByteArray truth = value.type() == JsonType::Boolean ? value.compact() : QByteArray();
        return truth.isEmpty()
                   ? Result<QStringList>(wrongValue(value, QStringLiteral("true or false")))
                   : Result<QStringList>(truth == "true" ? QStringList{name} : QStringList());
    }
    QStringList words;
    if (value.type() == JsonType::Array) {
        for (const JsonValue element : value.children()) {
            const auto word = wordIn(element);
            if (!word) {
                return wrongValue(element, QStringLiteral("a text or a number"));
            }
            words.append(*word);
        }
    } else if (const auto word = wordIn(value)) {
        words.append(*word);
    } else {
        return wrongValue(value, QStringLiteral("a text, a number or a list of them"));
    }
    return QStringList{name + u'=' + words.join(u',')};
}

/// What the job would be typed as.
Result<QStringList> argumentsOf(JsonValue job)
{
    if (job.type() != JsonType::Object) {
        return wrongValue(job, QStringLiteral("an object with the options of a file"));
    }
    QStringList arguments{QStringLiteral("export")};
    for (const JsonValue member : job.children()) {
        const QString key =
            QString::fromUtf8(member.key().data(), static_cast<qsizetype>(member.key().size()));
        const ExportOption* const option = optionNamed(key);
        if (option == nullptr) {
            return Error{member.path(), QStringLiteral("no such option"), {}};
        }
        const auto typed = argumentsFor(*option, member);
        if (!typed) {
            return typed.error();
        }
        arguments += *typed;
    }
    if (!job.member(outputKey.toStdString())) {
        return Error{job.path(), QStringLiteral("no key \"output\""),
                     QStringLiteral("the file to write")};
    }
    return arguments;
}

Result<ExportRequest> requestOf(JsonValue job, const QString& file)
{
    const auto arguments = argumentsOf(job);
    if (!arguments) {
        return arguments.error();
    }
    const CommandRequest command = parseCommandLine(*arguments);
    const auto* const request = std::get_if<ExportRequest>(&command);
    if (request == nullptr) {
        return std::get<Misuse>(command).error;
    }
    if (request->output == QStringLiteral("-")) {
        return Error{job.path(), QStringLiteral("standard output"),
                     QStringLiteral("a file of its own")};
    }
    ExportRequest whole = *request;
    whole.file = file;
    return whole;
}

QString nameOf(JsonValue job)
{
    const auto output =
        job.type() == JsonType::Object ? job.member(outputKey.toStdString()) : std::nullopt;
    return output && output->type() == JsonType::String ? output->text() : job.path();
}

} // namespace

Result<std::vector<BatchJob>> readBatch(const QByteArray& text, const QString& file)
{
    const std::string_view bytes(text.constData(), static_cast<std::size_t>(text.size()));
    Report report(bytes);
    const JsonDocument document(bytes, report);
    if (report.hasErrors()) {
        const Finding first = report.findings().front();
        return Error{QStringLiteral("line %1").arg(first.location.line),
                     findingText(first, Speech::English),
                     {}};
    }
    const auto root = document.root();
    const bool isObject = root && root->type() == JsonType::Object;
    const auto jobs = isObject ? root->member("jobs") : std::nullopt;
    if (!jobs || jobs->type() != JsonType::Array) {
        return Error{{},
                     QStringLiteral("no list \"jobs\""),
                     QStringLiteral("{\"jobs\": [{\"output\": \"a.png\"}]}")};
    }
    std::vector<BatchJob> read;
    for (const JsonValue job : jobs->children()) {
        read.push_back({nameOf(job), requestOf(job, file)});
    }
    return read;
}

} // namespace capex
