// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/view_mime.h"

#include "model/formats/figure_file.h"
#include "model/proof/sealed_file.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"

#include <gtest/gtest.h>

#include <QImage>

namespace capex {
namespace {

TEST(PictureMime, IsAPngAnSvgAndAnImage)
{
    const Dataset dataset = bundledFigures();
    const auto mime = PictureMime::of(
        *resultOf({.dataset = dataset}),
        {.picture = {.size = {700, 500}, .scale = 2}, .provenance = provenanceOf(dataset, false)});
    ASSERT_TRUE(mime);
    const QMimeData& data = **mime;
    EXPECT_TRUE(data.hasImage() && data.hasFormat(QStringLiteral("image/png")) &&
                data.hasFormat(QStringLiteral("image/svg+xml")));
    EXPECT_EQ(data.imageData().value<QImage>().size(), QSize(1400, 1000));
    const QByteArray png = data.data(QStringLiteral("image/png"));
    EXPECT_EQ(QImage::fromData(png, "PNG").size(), QSize(1400, 1000));
    const QByteArray svg = data.data(QStringLiteral("image/svg+xml"));
    EXPECT_TRUE(svg.contains("<text")) << "its texts are texts";
    for (const QByteArray& file : {png, svg}) {
        const auto proof = proofIn(file);
        ASSERT_TRUE(proof);
        EXPECT_TRUE(*proof) << "what is pasted leads back to its view, too";
    }
}

TEST(PictureMime, IsNotMadeOfASizeThatNoPictureHas)
{
    EXPECT_FALSE(
        PictureMime::of(*resultOf({.dataset = bundledFigures()}), {.picture = {.size = {10, 10}}}));
}

TEST(TableMime, IsTextWithTabsHtmlAndCsvWithoutAFormula)
{
    DatasetParts parts = partsOf({{.id = "a"}});
    parts.companies.front().name = QStringLiteral("=1+1");
    const auto data = tableMime(*resultOf({.dataset = Dataset(std::move(parts))}));
    EXPECT_TRUE(data->text().startsWith(QStringLiteral("rank\tcompany\t")));
    EXPECT_TRUE(data->text().contains(QStringLiteral("\t'=1+1\t")));
    const QByteArray csv = data->data(QStringLiteral("text/csv"));
    EXPECT_TRUE(csv.startsWith("rank,company,"));
    EXPECT_TRUE(csv.contains(",'=1+1,"));
    EXPECT_TRUE(data->html().contains(QStringLiteral("<table")));
    EXPECT_TRUE(data->html().contains(QStringLiteral("=1+1")));
    EXPECT_FALSE(data->html().contains(QStringLiteral(">=1+1"))) << data->html().toStdString();
}

} // namespace
} // namespace capex
