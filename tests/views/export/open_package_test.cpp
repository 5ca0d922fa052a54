// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/open_package.h"

#include "model/formats/zip/zip_member.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

QByteArray partOf(const OpenPackage& package, const char* name)
{
    const auto packed = package.packed();
    const auto archive = ZipArchive::open(*packed);
    EXPECT_TRUE(archive);
    const auto part = readMember(*archive, QString::fromUtf8(name), 1'000'000);
    EXPECT_TRUE(part) << name;
    return part ? *part : QByteArray();
}

TEST(OpenPackage, NamesPartsAsTheirFoldersSeeThem)
{
    OpenPackage package;
    const QString slide = QStringLiteral("ppt/slides/slide1.xml");
    const QString image = QStringLiteral("ppt/media/image1.png");
    EXPECT_EQ(package.relate({}, "officeDocument", slide), QByteArray("rId1"));
    EXPECT_EQ(package.relate(slide, "image", image), QByteArray("rId1"));
    EXPECT_EQ(package.relate(slide, "http://example.org/own", slide), QByteArray("rId2"));
    package.add(slide, "application/slide+xml", "<a/>");
    package.add(image, "", "png");
    const QByteArray relationships = partOf(package, "ppt/slides/_rels/slide1.xml.rels");
    EXPECT_TRUE(relationships.contains("Target=\"../media/image1.png\""));
    EXPECT_TRUE(relationships.contains("Type=\"http://example.org/own\" Target=\"slide1.xml\""));
    EXPECT_TRUE(partOf(package, "_rels/.rels").contains("Target=\"ppt/slides/slide1.xml\""));
    const QByteArray types = partOf(package, "[Content_Types].xml");
    EXPECT_TRUE(types.contains("PartName=\"/ppt/slides/slide1.xml\" "
                               "ContentType=\"application/slide+xml\""));
    EXPECT_FALSE(types.contains("image1.png")) << "told by its ending";
    EXPECT_EQ(partOf(package, "ppt/media/image1.png"), QByteArray("png"));
    EXPECT_TRUE(partOf(package, "ppt/slides/slide1.xml").startsWith("<?xml"));
}

} // namespace
} // namespace capex
