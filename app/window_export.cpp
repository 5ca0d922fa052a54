// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_export.h"

#include "model/formats/comparison_csv.h"
#include "model/formats/figure_file.h"
#include "model/formats/save_file.h"
#include "views/charts/ranking_chart.h"
#include "views/export/picture.h"

namespace capex {

QString suggestedFileName(View view, const ComparisonSettings& settings, const QString& ending)
{
    if (view == View::Figures) {
        return QStringLiteral("figures.%1").arg(ending);
    }
    return QStringLiteral("%1-%2-%3.%4")
        .arg(wordOf(view), wordOf(settings.basis), QString::number(settings.year), ending);
}

Result<QStringList> exportRanking(const QString& path, const Dataset& dataset,
                                  const Comparison& comparison, ThemeName theme, Language language)
{
    PictureOptions options;
    options.theme = theme;
    options.language = language;
    const auto build = [&](const ChartSurface& surface) {
        return rankingChart(dataset, comparison, surface);
    };
    const Result<Picture> picture = pngOf(build, options);
    if (!picture) {
        return picture.error();
    }
    const Outcome saved = saveFile(path, picture->content);
    return saved ? Result(picture->warnings) : saved.error();
}

Outcome exportRankingTable(const QString& path, const Dataset& dataset,
                           const Comparison& comparison)
{
    return saveFile(path, rankingCsv(dataset, comparison));
}

Outcome exportFigures(const QString& path, const Dataset& dataset, const QList<FigureId>& figures)
{
    DatasetParts parts = dataset.parts();
    parts.figures.clear();
    for (const FigureId& id : figures) {
        if (const Figure* const figure = dataset.figure(id)) {
            parts.figures.push_back(*figure);
        }
    }
    return saveFile(path, writeFigures(Dataset(std::move(parts)), FileFormat::Csv));
}

} // namespace capex
