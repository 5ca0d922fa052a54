// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/export_formats.h"

#include "model/figures/enum_size.h"
#include "model/wording/finding_words.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace capex {

namespace {

/// The pages of a picture, made by `make`.
template <auto make>
Result<Content> pictureOf(const ViewResult& result, const PictureOptions& options)
{
    const auto pages =
        make([&result](const ChartSurface& surface) { return result.pages(surface); }, options);
    if (!pages) {
        return pages.error();
    }
    Content content{pages->front().content, {}};
    for (const Picture& page : *pages) {
        content.warnings += page.warnings;
        content.furtherPages.push_back(page.content);
    }
    content.furtherPages.erase(content.furtherPages.begin());
    content.warnings.removeDuplicates();
    return content;
}

/// The table of figures is a figure file in CSV, which has no column for notes.
QStringList leftOutOf(const ViewResult& result)
{
    const auto notes = result.dataset().notes().size();
    const bool isLoss = result.state().view == View::Figures && notes > 0;
    return isLoss ? QStringList{QStringLiteral("CSV has no room for %1: %2 left out")
                                    .arg(lossText(Lost::Notes, Speech::English))
                                    .arg(notes)}
                  : QStringList();
}

Result<Content> tableOf(const ViewResult& result, const PictureOptions& /*options*/)
{
    return Content{result.table(), leftOutOf(result)};
}

} // namespace

std::span<const ExportFormat> exportFormats()
{
    static constexpr std::array all{
        ExportFormat{OutputFormat::Png, true, pictureOf<pngPagesOf>},
        ExportFormat{OutputFormat::Svg, true, pictureOf<svgPagesOf>},
        ExportFormat{OutputFormat::Pdf, true, pictureOf<pdfOf>},
        ExportFormat{OutputFormat::Csv, false, tableOf},
    };
    static_assert(isParallel<&ExportFormat::format>(all));
    return all;
}

const ExportFormat& exportFormat(OutputFormat format)
{
    return *std::ranges::find(exportFormats(), format, &ExportFormat::format);
}

QString pageBeside(const QString& target, std::size_t page)
{
    const QFileInfo first(target);
    const QString ending = first.suffix().isEmpty() ? QString() : u'.' + first.suffix();
    return target.chopped(ending.size()) + QStringLiteral("-%1").arg(page) + ending;
}

} // namespace capex
