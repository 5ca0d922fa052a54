// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/export_command.h"

#include "app/commands/console.h"
#include "app/commands/export_settings.h"
#include "app/commands/figures_from_file.h"
#include "app/commands/offscreen_application.h"
#include "app/commands/products.h"
#include "app/usage.h"
#include "model/formats/save_file.h"
#include "model/wording/language.h"

#include <QDir>

#include <algorithm>
#include <optional>
#include <vector>

namespace capex {

namespace {

/// A product and where it goes.
struct Job
{
    Product product;
    QString target; ///< "-" is standard output
};

std::vector<Job> jobsOf(const ExportRequest& request)
{
    std::vector<Job> jobs;
    if (request.folder.isEmpty()) {
        const View view = request.view.value_or(View::Ranking);
        jobs.push_back({*productOf(view, *request.format), request.output});
        return jobs;
    }
    for (const Product& product : products()) {
        const QString name = wordOf(product.view) + u'.' + wordOf(product.format);
        jobs.push_back({product, QDir(request.folder).filePath(name)});
    }
    return jobs;
}

Outcome write(const QString& target, const QByteArray& content)
{
    return target == QStringLiteral("-") ? writeToStandardOutput(content)
                                         : saveFile(target, content);
}

ExitCode blameOptions(const Error& error)
{
    complain(error.text());
    complain(QStringLiteral("see ") + helpCall(QStringLiteral("export")));
    return ExitCode::CommandLineAtFault;
}

ExitCode run(const Job& job, const ExportContext& context)
{
    const Result<Content> content = job.product.make(context);
    if (!content) {
        return blameOptions(content.error());
    }
    for (const QString& warning : content->warnings) {
        complain(QStringLiteral("warning: ") + warning);
    }
    if (const Outcome written = write(job.target, content->bytes); !written) {
        complain(written.error().text());
        return ExitCode::FileAtFault;
    }
    return ExitCode::Done;
}

ExitCode runAll(const std::vector<Job>& jobs, const ExportContext& context)
{
    std::optional<OffscreenApplication> application;
    if (std::ranges::any_of(jobs, isPicture, &Job::product)) {
        application.emplace();
        installLanguage(context.picture.language);
    }
    for (const Job& job : jobs) {
        if (const ExitCode code = run(job, context); code != ExitCode::Done) {
            return code;
        }
    }
    return ExitCode::Done;
}

std::variant<Dataset, ExitCode> figuresOf(const ExportRequest& request)
{
    return request.file.isEmpty() ? bundledFigures() : figuresFromFile(request.file);
}

} // namespace

ExitCode runExport(const ExportRequest& request)
{
    const auto figures = figuresOf(request);
    if (const auto* const code = std::get_if<ExitCode>(&figures)) {
        return *code;
    }
    const Dataset& dataset = std::get<Dataset>(figures);
    const Result<ComparisonSettings> settings = exportSettings(request, dataset);
    if (!settings) {
        return blameOptions(settings.error());
    }
    for (const QString& option : vainOptions(*settings, dataset)) {
        complain(QStringLiteral("warning: ") + option);
    }
    if (!request.folder.isEmpty() && !QDir().mkpath(request.folder)) {
        complain(QStringLiteral("%1: the folder cannot be made").arg(request.folder));
        return ExitCode::FileAtFault;
    }
    return runAll(jobsOf(request), {dataset, *settings, request.options, request.picture});
}

} // namespace capex
