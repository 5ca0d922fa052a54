// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/export_command.h"

#include "app/commands/console.h"
#include "app/commands/export_formats.h"
#include "app/commands/export_settings.h"
#include "app/commands/figures_from_file.h"
#include "app/commands/offscreen_application.h"
#include "app/commands/usage.h"
#include "model/formats/save_file.h"
#include "model/wording/finding_words.h"
#include "model/wording/language.h"
#include "views/view_types.h"

#include <QDir>

#include <algorithm>
#include <optional>
#include <vector>

namespace capex {

namespace {

/// A view in a format, and where it goes.
struct Job
{
    View view;
    const ExportFormat* format;
    QString target; ///< "-" is standard output
};

std::vector<Job> jobsOf(const ExportRequest& request)
{
    if (request.folder.isEmpty()) {
        return {{request.viewOrDefault(), &exportFormat(request.formats.front()), request.output}};
    }
    std::vector<Job> jobs;
    for (const ViewType& type : viewTypes()) {
        for (const OutputFormat format : request.formats) {
            const QString name = keywordOf(type.view) + u'.' + keywordOf(format);
            jobs.push_back({type.view, &exportFormat(format), QDir(request.folder).filePath(name)});
        }
    }
    return jobs;
}

Outcome write(const QString& target, const QByteArray& content)
{
    return target == QStringLiteral("-") ? writeToStandardOutput(content)
                                         : inWords(saveFile(target, content), Speech::English);
}

/// The first page at the target, the others beside it.
Outcome writePages(const QString& target, const Content& content)
{
    Outcome written = write(target, content.bytes);
    for (std::size_t page = 2; const QByteArray& bytes : content.furtherPages) {
        if (!written) {
            break;
        }
        written = write(pageBeside(target, page++), bytes);
    }
    return written;
}

/// Several pictures have no place in one stream.
Outcome fitsTarget(const QString& target, const Content& content)
{
    if (target != QStringLiteral("-") || content.furtherPages.empty()) {
        return std::monostate{};
    }
    return Error{QStringLiteral("-o -"),
                 QStringLiteral("the picture has %1 pages").arg(content.furtherPages.size() + 1),
                 QStringLiteral("a file, a larger --size, or fewer figures")};
}

ExitCode blameOptions(const Error& error)
{
    complain(error.text());
    complain(QStringLiteral("see ") + helpCall(QStringLiteral("export")));
    return ExitCode::CommandLineAtFault;
}

ExitCode run(const Job& job, const ComparisonContext& context, const ExportOptions& options)
{
    const Result<Content> content = job.format->make(*resultOf(context), options);
    if (!content) {
        return blameOptions(content.error());
    }
    if (const Outcome fits = fitsTarget(job.target, *content); !fits) {
        return blameOptions(fits.error());
    }
    for (const QString& warning : content->warnings) {
        complain(QStringLiteral("warning: ") + warning);
    }
    if (const Outcome written = writePages(job.target, *content); !written) {
        complain(written.error().text());
        return ExitCode::FileAtFault;
    }
    return ExitCode::Done;
}

/// What each job is made from.
Result<std::vector<ComparisonContext>>
contextsOf(const std::vector<Job>& jobs, const ExportRequest& request, const ReadResult& figures)
{
    std::vector<ComparisonContext> contexts;
    for (const Job& job : jobs) {
        const Result<ViewState> state = exportState(request, job.view, figures);
        if (!state) {
            return state.error();
        }
        contexts.push_back(contexts.empty() ? ComparisonContext(*figures.dataset, *state)
                                            : contexts.back().showing(*state));
    }
    return contexts;
}

void warnOfVainOptions(const std::vector<ComparisonContext>& contexts)
{
    QStringList vain;
    for (const ComparisonContext& context : contexts) {
        vain += vainOptions(context.settings(), context.dataset());
    }
    vain.removeDuplicates();
    for (const QString& option : vain) {
        complain(QStringLiteral("warning: ") + option);
    }
}

ExitCode runAll(const std::vector<Job>& jobs, const std::vector<ComparisonContext>& contexts,
                const ExportOptions& options)
{
    std::optional<OffscreenApplication> application;
    if (std::ranges::any_of(jobs, [](const Job& job) { return job.format->needsFonts; })) {
        application.emplace();
        installLanguage(options.picture.language);
    }
    for (std::size_t index = 0; index < jobs.size(); ++index) {
        if (const ExitCode code = run(jobs[index], contexts[index], options);
            code != ExitCode::Done) {
            return code;
        }
    }
    return ExitCode::Done;
}

/// How all jobs are written. What files say of themselves is found out where one of them does.
ExportOptions optionsFor(const std::vector<Job>& jobs, const ExportRequest& request,
                         const Dataset& dataset)
{
    ExportOptions options{.picture = request.picture, .hasByteOrderMark = request.hasByteOrderMark};
    if (std::ranges::any_of(jobs, [](const Job& job) { return job.format->hasProof; })) {
        options.provenance = provenanceOf(dataset, request.carriesFigures);
    }
    return options;
}

} // namespace

ExitCode runExport(const ExportRequest& request)
{
    const auto figures = figuresFrom(request.file);
    if (const auto* const code = std::get_if<ExitCode>(&figures)) {
        return *code;
    }
    const std::vector<Job> jobs = jobsOf(request);
    const auto contexts = contextsOf(jobs, request, std::get<FigureFile>(figures));
    if (!contexts) {
        return blameOptions(contexts.error());
    }
    warnOfVainOptions(*contexts);
    if (!request.folder.isEmpty() && !QDir().mkpath(request.folder)) {
        complain(QStringLiteral("%1: the folder cannot be made").arg(request.folder));
        return ExitCode::FileAtFault;
    }
    return runAll(jobs, *contexts,
                  optionsFor(jobs, request, *std::get<FigureFile>(figures).dataset));
}

} // namespace capex
