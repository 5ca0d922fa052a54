// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/export_settings.h"
#include "app/commands/figures_from_file.h"
#include "app/commands/offscreen_application.h"
#include "model/formats/save_file.h"
#include "model/wording/finding_words.h"
#include "model/wording/language.h"
#include "tests/support/mark_ids.h"
#include "tests/support/spec_text.h"
#include "views/view_types.h"

#include <QDir>

#include <cstdio>

// capex_specs export [FILE] --all DIR ...
//
// Writes into DIR, for every view, the plans of its picture as text: on paper as `export` draws it,
// and as the window shows it, there with the evidence of every mark. Takes the options of `export`.
namespace capex {
namespace {

/// The answer to "why this number?" for a mark of the picture.
QString evidenceOf(const HitArea& area, const ViewResult& result, const Narrator& narrator)
{
    const Subject subject = area.id.isWhole()
                                ? Subject{area.company, {}, {}, {}}
                                : Subject{area.company, area.id, area.figures, area.tooltip};
    const auto explanation = result.explain(subject, narrator);
    return QStringLiteral("evidence of %1\n%2\n")
        .arg(textOf(area.id), explanation ? explanation->text() : QStringLiteral("none"));
}

QString onScreen(const ViewResult& result, const PictureOptions& picture)
{
    const ChartSpec spec = result.chart({.size = picture.size,
                                         .theme = picture.theme,
                                         .language = picture.language,
                                         .height = ChartSurface::Height::Grows});
    const Narrator narrator(result.dataset(), picture.language);
    QString text = textOf(spec);
    for (const HitArea& area : spec.hitAreas) {
        text += evidenceOf(area, result, narrator);
    }
    return text;
}

QString onPaper(const ViewResult& result, const PictureOptions& picture)
{
    QString pages;
    for (const ChartSpec& page : result.pages({.size = picture.size,
                                 .theme = picture.theme,
                                 .language = picture.language,
                                 .medium = ChartSurface::Medium::Paper})) {
        pages += textOf(page);
    }
    return pages;
}

Outcome write(const QString& folder, View view, const char* medium, const QString& text)
{
    const QString name = QStringLiteral("%1.%2.txt").arg(keywordOf(view), QLatin1String(medium));
    return inWords(saveFile(QDir(folder).filePath(name), text.toUtf8()), Speech::English);
}

Outcome write(const ExportRequest& request, View view, const ReadResult& figures)
{
    const Result<ViewState> state = exportState(request, view, figures);
    if (!state) {
        return state.error();
    }
    const ViewResultPtr shown = resultOf(ComparisonContext(*figures.dataset, *state));
    const Outcome paper = write(request.folder, view, "paper", onPaper(*shown, request.picture));
    return paper && hasPicture(view)
               ? write(request.folder, view, "screen", onScreen(*shown, request.picture))
               : paper;
}

int run(const ExportRequest& request)
{
    const auto figures = told(request.file, readToExport(request.file));
    if (!std::holds_alternative<FigureFile>(figures) || !QDir().mkpath(request.folder)) {
        return EXIT_FAILURE;
    }
    const OffscreenApplication application;
    installLanguage(request.picture.language);
    for (const View view : allOf<View>()) {
        if (const Outcome written = write(request, view, std::get<FigureFile>(figures)); !written) {
            complain(written.error().text());
            return EXIT_FAILURE;
        }
    }
    return EXIT_SUCCESS;
}

} // namespace
} // namespace capex

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int index = 1; index < argc; ++index) {
        arguments.append(QString::fromLocal8Bit(argv[index]));
    }
    const capex::CommandRequest command = capex::parseCommandLine(arguments);
    const auto* const request = std::get_if<capex::ExportRequest>(&command);
    if (request == nullptr || request->folder.isEmpty()) {
        std::fputs("usage: capex_specs export [FILE] --all DIR [OPTION...]\n", stderr);
        return EXIT_FAILURE;
    }
    return capex::run(*request);
}
