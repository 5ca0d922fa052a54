// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/export_command.h"

#include "app/commands/console.h"
#include "app/commands/export_formats.h"
#include "app/commands/export_settings.h"
#include "app/commands/figures_from_file.h"
#include "app/commands/offscreen_application.h"
#include "app/commands/publications.h"
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

using Contexts = std::vector<ComparisonContext>;

/// What each view is made from.
Result<Contexts> contextsOf(const QList<View>& views, const ExportRequest& request,
                            const ReadResult& figures)
{
    Contexts contexts;
    for (const View view : views) {
        const Result<ViewState> state = exportState(request, view, figures);
        if (!state) {
            return state.error();
        }
        contexts.push_back(contexts.empty() ? ComparisonContext(*figures.dataset, *state)
                                            : contexts.back().showing(*state));
    }
    return contexts;
}

void warnOfVainOptions(const Contexts& contexts)
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

<<<<<<< HEAD
ExitCode runAll(const std::vector<Job>& jobs, const std::vector<ComparisonContext>& contexts,
                const ExportOptions& options)
{
    std::optional<OffscreenApplication> application;
    if (std::ranges::any_of(jobs, [](const Job& job) { return job.format->needsFonts; })) {
        application.emplace();
        installLanguage(options.picture.language);
    }
=======
/// What pictures need, and in their language; tables need nothing.
class Surroundings
{
public:
    Surroundings(bool hasPictures, const PictureOptions& options)
    {
        if (hasPictures) {
            m_application.emplace();
            installLanguage(options.language);
        }
    }

private:
    std::optional<OffscreenApplication> m_application;
};

ExitCode runAll(const std::vector<Job>& jobs, const Contexts& contexts,
                const PictureOptions& options)
{
    const Surroundings surroundings(
        std::ranges::any_of(jobs, [](const Job& job) { return job.format->isPicture; }), options);
>>>>>>> wa
    for (std::size_t index = 0; index < jobs.size(); ++index) {
        if (const ExitCode code = run(jobs[index], contexts[index], options);
            code != ExitCode::Done) {
            return code;
        }
    }
    return ExitCode::Done;
}

<<<<<<< HEAD
/// How all jobs are written. What files say of themselves is found out where one of them does.
ExportOptions optionsFor(const std::vector<Job>& jobs, const ExportRequest& request,
                         const Dataset& dataset)
{
    ExportOptions options{.picture = request.picture, .hasByteOrderMark = request.hasByteOrderMark};
    if (std::ranges::any_of(jobs, [](const Job& job) { return job.format->hasProof; })) {
        options.provenance = provenanceOf(dataset, request.carriesFigures);
    }
    return options;
=======
/// One file, or the files of a folder.
SaveOutcome save(const ExportRequest& request, const Publication& publication)
{
    if (!request.publication->isFolder()) {
        return saveFile(request.publicationTarget, publication.files.front().content);
    }
    return saveFiles(request.publicationTarget, publication.files);
}

/// Several views together.
ExitCode publish(const ExportRequest& request, const Contexts& contexts)
{
    const Surroundings surroundings(request.publication->isPicture, request.picture);
    PublicationContent content{{}, request.picture, request.file.isEmpty()};
    std::ranges::transform(contexts, std::back_inserter(content.views), resultOf);
    const Result<Publication> publication = request.publication->make(content);
    if (!publication) {
        return blameOptions(publication.error());
    }
    for (const QString& warning : publication->warnings) {
        complain(QStringLiteral("warning: ") + warning);
    }
    if (const Outcome saved = inWords(save(request, *publication), Speech::English); !saved) {
        complain(saved.error().text());
        return ExitCode::FileAtFault;
    }
    return ExitCode::Done;
}

QList<View> viewsOf(const std::vector<Job>& jobs)
{
    QList<View> views;
    std::ranges::transform(jobs, std::back_inserter(views), &Job::view);
    return views;
>>>>>>> wa
}

} // namespace

ExitCode runExport(const ExportRequest& request)
{
    const auto figures = figuresFrom(request.file);
    if (const auto* const code = std::get_if<ExitCode>(&figures)) {
        return *code;
    }
    const std::vector<Job> jobs = request.publication ? std::vector<Job>() : jobsOf(request);
    const QList<View> published = request.views.isEmpty() ? allOf<View>() : request.views;
    const auto contexts = contextsOf(request.publication ? published : viewsOf(jobs), request,
                                     std::get<FigureFile>(figures));
    if (!contexts) {
        return blameOptions(contexts.error());
    }
    warnOfVainOptions(*contexts);
    if (request.publication) {
        return publish(request, *contexts);
    }
    if (!request.folder.isEmpty() && !QDir().mkpath(request.folder)) {
        complain(QStringLiteral("%1: the folder cannot be made").arg(request.folder));
        return ExitCode::FileAtFault;
    }
    return runAll(jobs, *contexts,
                  optionsFor(jobs, request, *std::get<FigureFile>(figures).dataset));
}

} // namespace capex
