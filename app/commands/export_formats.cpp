// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/export_formats.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace capex {

namespace {

Result<Content> pictureOf(const ViewResult& result, const PictureOptions& options)
{
    const auto pages = pngPagesOf(
        [&result](const ChartSurface& surface) { return result.pages(surface); }, options);
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

Result<Content> tableOf(const ViewResult& result, const PictureOptions& /*options*/)
{
    return Content{result.table(), {}};
}

} // namespace

std::span<const ExportFormat> exportFormats()
{
    static constexpr std::array all{
        ExportFormat{OutputFormat::Png, true, pictureOf},
        ExportFormat{OutputFormat::Csv, false, tableOf},
    };
    return all;
}

const ExportFormat* exportFormat(OutputFormat format)
{
    const auto all = exportFormats();
    const auto found = std::ranges::find(all, format, &ExportFormat::format);
    return found == all.end() ? nullptr : &*found;
}

QStringList exportFormatWords()
{
    QStringList words;
    for (const ExportFormat& format : exportFormats()) {
        words.append(keywordOf(format.format));
    }
    return words;
}

QString pageBeside(const QString& target, std::size_t page)
{
    const QFileInfo first(target);
    const QString ending = first.suffix().isEmpty() ? QString() : u'.' + first.suffix();
    return target.chopped(ending.size()) + QStringLiteral("-%1").arg(page) + ending;
}

} // namespace capex
