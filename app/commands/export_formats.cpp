// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/export_formats.h"

#include "app/release/release_texts.h"
#include "model/figures/enum_size.h"
#include "model/proof/sealed_file.h"
#include "model/wording/finding_words.h"
#include "views/export/beside.h"
#include "views/export/table_texts.h"
#include "views/export/view_proof.h"
#include "views/export/workbook.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace capex {

namespace {

/// What the file says of itself; empty where that is not wished.
QByteArray proofFor(const ViewResult& result, const ExportOptions& options)
{
    const std::array views{&result};
    return options.provenance ? proofOf(views, *options.provenance) : QByteArray();
}

/// The same, made on another thread while the view is drawn. `result` and `options` outlive it.
LateBytes lateProofFor(const ViewResult& result, const ExportOptions& options)
{
    if (!options.provenance) {
        return {};
    }
    return std::async(beside(), [&] { return proofFor(result, options); });
}

/// The pages of a picture, made by `make`.
template <auto make>
Result<Content> pictureOf(const ViewResult& result, const ExportOptions& options)
{
    const auto pages =
        make([&result](const ChartSurface& surface) { return result.pages(surface); },
             options.picture, lateProofFor(result, options));
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

Result<Content> csvTable(const ViewResult& result, const ExportOptions& options)
{
    const QByteArray mark =
        options.hasByteOrderMark ? QByteArrayLiteral("\xef\xbb\xbf") : QByteArray();
    return Content{mark + result.table(), leftOutOf(result)};
}

Result<Content> workbook(const ViewResult& result, const ExportOptions& options)
{
    const std::array views{&result};
    const QByteArray proof = proofFor(result, options);
    const auto content = workbookOf(views, options.picture.language, proof);
    return content ? Result<Content>(Content{sealed(*content), {}}) : content.error();
}

Result<Content> markdown(const ViewResult& result, const ExportOptions& options)
{
    return Content{markdownOf(result, options.picture.language), {}};
}

Result<Content> page(const ViewResult& result, const ExportOptions& options)
{
    const QByteArray html = pageOf(result, options.picture.language);
    const QByteArray proof = proofFor(result, options);
    return Content{proof.isEmpty() ? html : sealed(pageWithProof(html, proof)), {}};
}

} // namespace

Provenance provenanceOf(const Dataset& dataset, bool carriesFigures)
{
    LateBytes hash = std::async(std::launch::async, [dataset] { return figuresHash(dataset); });
    return {releaseNumber(), std::move(hash), carriesFigures};
}

std::span<const ExportFormat> exportFormats()
{
    static constexpr std::array all{
        ExportFormat{OutputFormat::Png, true, true, true, pictureOf<pngPagesOf>},
        ExportFormat{OutputFormat::Svg, true, true, true, pictureOf<svgPagesOf>},
        ExportFormat{OutputFormat::Pdf, true, true, true, pictureOf<pdfOf>},
        ExportFormat{OutputFormat::Csv, false, false, false, csvTable},
        ExportFormat{OutputFormat::Xlsx, false, true, true, workbook},
        ExportFormat{OutputFormat::Markdown, false, true, false, markdown},
        ExportFormat{OutputFormat::Html, false, true, true, page},
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
