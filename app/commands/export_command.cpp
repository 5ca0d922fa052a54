// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/export_command.h"

#include "app/commands/batch_file.h"
#include "app/commands/console.h"
#include "app/commands/export_jobs.h"
#include "app/commands/export_settings.h"
#include "app/commands/figures_from_file.h"
#include "app/commands/offscreen_application.h"
#include "app/commands/publications.h"
#include "app/commands/usage.h"
#include "app/starting/font_search.h"
#include "model/formats/save_file.h"
#include "model/wording/finding_words.h"
#include "model/wording/language.h"
#include "views/chart/chart_text.h"
#include "views/view_types.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <future>
#include <optional>
#include <vector>

namespace capex {

namespace {

using Contexts = std::vector<ComparisonContext>;

ExitCode blameOptions(const Error& error)
{
    complain(error.text());
    complain(QStringLiteral("see ") + helpCall(QStringLiteral("export")));
    return ExitCode::CommandLineAtFault;
}

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
        vain += vainOptions(context.state(), context.dataset());
    }
    vain.removeDuplicates();
    for (const QString& option : vain) {
        complain(QStringLiteral("warning: ") + option);
    }
}

ExportOptions optionsFor(const ExportRequest& request, const ExportFormat& format,
                         const std::optional<Provenance>& provenance)
{
    ExportOptions options{.picture = request.picture, .hasByteOrderMark = request.hasByteOrderMark};
    if (provenance && format.hasProof) {
        options.provenance = provenance;
        options.provenance->carriesFigures = request.carriesFigures;
    }
    return options;
}

/// What the files say of the figures, where one of the formats says anything.
std::optional<Provenance> provenanceFor(const QList<OutputFormat>& formats, const Dataset& dataset)
{
    const bool isSaid = std::ranges::any_of(
        formats, [](OutputFormat format) { return exportFormat(format).hasProof; });
    return isSaid ? std::optional(provenanceOf(dataset, false)) : std::nullopt;
}

/// The file of a single view, or the files of every view in a folder.
Result<std::vector<ExportJob>> jobsOf(const ExportRequest& request, const ReadResult& figures)
{
    const bool isOne = request.folder.isEmpty();
    const QList<View> views = isOne ? QList<View>{request.viewOrDefault()} : allOf<View>();
    const auto contexts = contextsOf(views, request, figures);
    if (!contexts) {
        return contexts.error();
    }
    warnOfVainOptions(*contexts);
    const auto provenance = provenanceFor(request.formats, *figures.dataset);
    std::vector<ExportJob> jobs;
    for (const ComparisonContext& context : *contexts) {
        for (const OutputFormat format : request.formats) {
            const QString name = keywordOf(context.state().view) + u'.' + keywordOf(format);
            const ExportFormat& row = exportFormat(format);
            jobs.push_back({context, &row, optionsFor(request, row, provenance),
                            isOne ? request.output : QDir(request.folder).filePath(name)});
        }
    }
    return jobs;
}

/// The jobs of a batch; one that is at fault says why.
std::vector<ExportJob> jobsOf(const std::vector<BatchJob>& batch, const ReadResult& figures)
{
    QList<OutputFormat> formats;
    for (const BatchJob& job : batch) {
        formats += job.request ? job.request->formats : QList<OutputFormat>();
    }
    const auto provenance = provenanceFor(formats, *figures.dataset);
    const ComparisonContext base(*figures.dataset, {});
    QSet<QString> targets;
    std::vector<ExportJob> jobs;
    for (const BatchJob& each : batch) {
        ExportJob job{.context = base, .target = each.name};
        if (!each.request) {
            job.fault = each.request.error();
        } else if (const auto state =
                       exportState(*each.request, each.request->viewOrDefault(), figures);
                   !state) {
            job.fault = state.error();
        } else {
            job.context = base.showing(*state);
            job.format = &exportFormat(each.request->formats.front());
            job.options = optionsFor(*each.request, *job.format, provenance);
            if (targets.contains(QDir::cleanPath(job.target))) {
                job.fault = Error{job.target, QStringLiteral("written by a job before"),
                                  QStringLiteral("a file of its own")};
            }
            targets.insert(QDir::cleanPath(job.target));
        }
        jobs.push_back(std::move(job));
    }
    return jobs;
}

/// Finding the fonts takes as long as reading the figures does: what is drawn first finds them
/// there.
void findFonts()
{
    static_cast<void>(textWidth(QStringLiteral("0"), TextRole::Label, 12));
}

/// Whether its files are drawn; those of a batch may be.
bool needsFonts(const ExportRequest& request)
{
    return !request.batch.isEmpty() || (request.publication && request.publication->isPicture) ||
           std::ranges::any_of(request.formats,
                               [](OutputFormat format) { return exportFormat(format).needsFonts; });
}

/// Whether what is written depends on words of the language that is asked for.
bool needsWords(const ExportRequest& request)
{
    return needsFonts(request) || (request.asked.options.list != FigureListing() &&
                                   request.picture.language != Language::English);
}

ExitCode runOne(const ExportJob& job)
{
    if (QCoreApplication::instance() != nullptr) {
        installLanguage(job.options.picture.language);
    }
    const JobEnd end = run(job);
    for (const QString& warning : end.warnings) {
        complain(QStringLiteral("warning: ") + warning);
    }
    if (end.code == ExitCode::CommandLineAtFault) {
        return blameOptions(*end.error);
    }
    if (end.error) {
        complain(end.error->text());
    }
    return end.code;
}

/// A line for each file, on a terminal with how many there are.
class Account
{
public:
    explicit Account(std::size_t count)
        : m_count(count)
    {
    }

    void add(const ExportJob& job, const JobEnd& end)
    {
        m_worst = std::max(m_worst, end.code);
        ++m_ended;
        const QString place = isTerminal(Stream::Messages)
                                  ? QStringLiteral("[%1/%2] ").arg(m_ended).arg(m_count)
                                  : QString();
        for (const QString& warning : end.warnings) {
            complainPlainly(QStringLiteral("%1: warning: %2").arg(job.target, warning));
        }
        complainPlainly(place + (end.error ? lineOf(job, *end.error)
                                           : job.target + QStringLiteral(": written")));
    }
    [[nodiscard]] ExitCode worst() const { return m_worst; }

private:
    /// The file first, once.
    [[nodiscard]] static QString lineOf(const ExportJob& job, Error error)
    {
        error.where = error.where == job.target ? QString() : error.where;
        return QStringLiteral("%1: error: %2").arg(job.target, error.text());
    }

    std::size_t m_count;
    std::size_t m_ended = 0;
    ExitCode m_worst = ExitCode::Done;
};

ExitCode runAll(std::span<const ExportJob> jobs)
{
    Account account(jobs.size());
    runJobs(jobs, [&](std::size_t index, const JobEnd& end) { account.add(jobs[index], end); });
    return account.worst();
}

ExitCode runBatch(const ExportRequest& request, const ReadResult& figures)
{
    const auto text = readWholeFile(request.batch);
    if (!text) {
        complain(errorOf(text.error(), Speech::English).text());
        return ExitCode::FileAtFault;
    }
    const auto batch = readBatch(*text, request.file);
    if (!batch) {
        complain(request.batch + QStringLiteral(": ") + batch.error().text());
        return ExitCode::CommandLineAtFault;
    }
    return runAll(jobsOf(*batch, figures));
}

/// One file, or the files of a folder.
SaveOutcome save(const ExportRequest& request, const Publication& publication)
{
    if (!request.publication->isFolder()) {
        return saveFile(request.publicationTarget, publication.files.front().content);
    }
    return saveFiles(request.publicationTarget, publication.files);
}

/// Several views together.
ExitCode publish(const ExportRequest& request, const ReadResult& figures)
{
    const QList<View> views = request.views.isEmpty() ? allOf<View>() : request.views;
    const auto contexts = contextsOf(views, request, figures);
    if (!contexts) {
        return blameOptions(contexts.error());
    }
    warnOfVainOptions(*contexts);
    if (request.publication->isPicture) {
        installLanguage(request.picture.language);
    }
    PublicationContent content{.picture = request.picture,
                               .paper = request.paper,
                               .isBundled = request.file.isEmpty(),
                               .provenance =
                                   provenanceOf(*figures.dataset, request.carriesFigures)};
    std::ranges::transform(*contexts, std::back_inserter(content.views), resultOf);
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

/// A view, or every view in a folder.
ExitCode runViews(const ExportRequest& request, const ReadResult& figures)
{
    const auto jobs = jobsOf(request, figures);
    if (!jobs) {
        return blameOptions(jobs.error());
    }
    if (request.folder.isEmpty()) {
        return runOne(jobs->front());
    }
    if (!QDir().mkpath(request.folder)) {
        complain(QStringLiteral("%1: the folder cannot be made").arg(request.folder));
        return ExitCode::FileAtFault;
    }
    return runAll(*jobs);
}

} // namespace

ExitCode runExport(const ExportRequest& request)
{
    std::future<ReadOutcome> reading;
    const auto readBeside = [&] {
        reading = std::async(std::launch::async, [&] { return readToExport(request.file); });
    };
    std::optional<OffscreenApplication> application;
    if (needsWords(request)) {
        std::shared_future<void> fonts;
        application.emplace([&] {
            fonts = searchFonts();
            readBeside();
        });
        fonts.wait();
        findFonts();
    } else {
        readBeside();
    }
    const auto figures = told(request.file, reading.get());
    if (const auto* const code = std::get_if<ExitCode>(&figures)) {
        return *code;
    }
    const auto& file = std::get<FigureFile>(figures);
    return request.publication       ? publish(request, file)
           : request.batch.isEmpty() ? runViews(request, file)
                                     : runBatch(request, file);
}

} // namespace capex
