// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/doc_pictures.h"

#include "app/commands/command_line.h"
#include "app/commands/export_settings.h"
#include "model/formats/figure_file.h"
#include "tests/support/mark_ids.h"
#include "tests/support/noted_figures.h"
#include "views/view_types.h"

#include <array>
#include <map>
#include <ostream>

namespace capex {

namespace {

ReadResult figuresOf(const DocPicture& picture)
{
    return {picture.hasNotes ? notedFigures() : bundledFigures(), bundledViews(), {}};
}

QString lineOf(const HitArea& area)
{
    return QStringLiteral("%1: %2\n").arg(textOf(area.id), area.spoken);
}

using MarkCounts = std::map<std::pair<Mark::Shape, Fill>, int>;

void count(const ChartSpec& spec, MarkCounts& counts)
{
    for (const Mark& mark : spec.marks) {
        ++counts[{mark.shape, mark.fill}];
    }
    for (const ChartSpec& panel : spec.panels) {
        count(panel, counts);
    }
}

} // namespace

void PrintTo(const DocPicture& picture, std::ostream* stream)
{
    *stream << picture.name;
}

std::span<const DocPicture> docPictures()
{
    static constexpr std::array all{
        DocPicture{"overview", "--view overview --size 1600x900"},
        DocPicture{"ranking", "--view ranking --size 1600x900"},
        DocPicture{"horizons", "--view horizons --size 1600x900"},
        DocPicture{"years", "--view years --style stacked --size 1600x900"},
        DocPicture{"timeline", "--view timeline --size 1280x720"},
        DocPicture{"revisions", "--view revisions --size 1280x720"},
        DocPicture{"say-do", "--view say-do --size 1280x720"},
        DocPicture{"reconciliation", "--view reconciliation --size 1280x720"},
        DocPicture{"figures", "--view figures --size 1280x720"},
        DocPicture{"notes", "--view ranking --size 1280x720", true},
        DocPicture{"window", "--view ranking --size 1600x900", false, DocPicture::Of::Window},
        DocPicture{"window-dark", "--view overview --theme dark --size 1600x900", false,
                   DocPicture::Of::Window},
    };
    return all;
}

ExportRequest requestOf(const DocPicture& picture)
{
    const QStringList arguments{QStringLiteral("export"), QStringLiteral("-o"),
                                QString::fromLatin1(picture.name) + QStringLiteral(".png")};
    return std::get<ExportRequest>(parseCommandLine(
        arguments + QString::fromLatin1(picture.options).split(u' ', Qt::SkipEmptyParts)));
}

ViewResultPtr resultOf(const DocPicture& picture)
{
    const ExportRequest request = requestOf(picture);
    const ReadResult figures = figuresOf(picture);
    return resultOf(ComparisonContext(*figures.dataset,
                                      *exportState(request, request.viewOrDefault(), figures)));
}

QString planTextOf(const DocPicture& picture)
{
    const ViewResultPtr result = resultOf(picture);
    const PictureOptions options = requestOf(picture).picture;
    const ChartSpec page =
        picture.of == DocPicture::Of::Window
            ? result->chart({.size = options.size, .theme = options.theme})
            : planOf([&](const ChartSurface& surface) { return result->pages(surface); }, options)
                  ->pages.front();
    QString text = page.title + u'\n' + page.description + u'\n';
    for (const HitArea& area : page.hitAreas) {
        text += lineOf(area);
    }
    MarkCounts counts;
    count(page, counts);
    for (const auto& [sort, number] : counts) {
        text += QStringLiteral("shape %1, fill %2: %3\n")
                    .arg(static_cast<int>(sort.first))
                    .arg(static_cast<int>(sort.second))
                    .arg(number);
    }
    return text;
}

QString planFileOf(const DocPicture& picture)
{
    return QStringLiteral("plans/%1.txt").arg(QLatin1String(picture.name));
}

} // namespace capex
