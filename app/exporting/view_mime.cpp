// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/view_mime.h"

#include "app/exporting/window_export.h"
#include "views/export/table_texts.h"
#include "views/export/view_proof.h"

#include <QImage>

#include <array>

namespace capex {

namespace {

const QString pngType = QStringLiteral("image/png");
const QString svgType = QStringLiteral("image/svg+xml");
const QString imageType = QStringLiteral("application/x-qt-image");

/// The content of the one page that `make` gives; empty where there was no way to encode it.
template <typename Make>
QByteArray contentOf(Make make, const ChartSpec& page, const PictureOptions& options,
                     const LateBytes& proof)
{
    const auto pictures =
        make([&page](const ChartSurface&) { return std::vector{page}; }, options, proof);
    return pictures ? pictures->front().content : QByteArray();
}

} // namespace

Result<std::unique_ptr<PictureMime>> PictureMime::of(const ViewResult& result,
                                                     const ExportOptions& options)
{
    Result<PicturePlan> plan = planOf(
        [&result](const ChartSurface& surface) { return result.pages(surface); }, options.picture);
    if (!plan) {
        return plan.error();
    }
    const std::array views{&result};
    LateBytes proof =
        options.provenance ? madeBytes(proofOf(views, *options.provenance)) : LateBytes();
    return std::unique_ptr<PictureMime>(
        new PictureMime(std::move(*plan), options.picture, std::move(proof)));
}

PictureMime::PictureMime(PicturePlan plan, const PictureOptions& options, LateBytes proof)
    : m_pageCount(plan.pages.size())
    , m_page(std::move(plan.pages.front()))
    , m_options(options)
    , m_proof(std::move(proof))
{
}

QStringList PictureMime::formats() const
{
    return QMimeData::formats() + QStringList{pngType, svgType, imageType};
}

bool PictureMime::hasFormat(const QString& type) const
{
    return formats().contains(type);
}

QByteArray PictureMime::png() const
{
    if (m_png.isEmpty()) {
        m_png = contentOf(pngPagesOf, m_page, m_options, m_proof);
    }
    return m_png;
}

QByteArray PictureMime::svg() const
{
    PictureOptions options = m_options;
    options.scale = 1; // it is sharp at any size
    return contentOf(svgPagesOf, m_page, options, m_proof);
}

QVariant PictureMime::retrieveData(const QString& type, QMetaType preferred) const
{
    if (type == pngType) {
        return png();
    }
    if (type == svgType) {
        return svg();
    }
    return type == imageType ? QVariant(QImage::fromData(png()))
                             : QMimeData::retrieveData(type, preferred);
}

std::unique_ptr<QMimeData> tableMime(const ViewResult& result)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(copyOf(result));
    mime->setHtml(htmlTableOf(result));
    mime->setData(QStringLiteral("text/csv"), result.table());
    return mime;
}

} // namespace capex
