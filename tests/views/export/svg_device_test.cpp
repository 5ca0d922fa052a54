// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/svg_device.h"

#include "tests/support/headlines.h"
#include "tests/support/printers.h"
#include "views/export/picture.h"
#include "views/ranking/ranking_chart.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QPainter>
#include <QPainterPath>
#include <QXmlStreamReader>

namespace capex {
namespace {

using testing::HasSubstr;
using testing::Not;

/// What a painter leaves in a document of 100 × 50 pixels.
template <typename Paint>
std::string drawn(Paint paint, double scale = 1)
{
    SvgDevice device({100, 50}, scale, {QStringLiteral("A & B"), {}});
    {
        QPainter painter(&device);
        paint(painter);
    }
    return device.content().toStdString();
}

/// The texts of the elements of that name; a failure where the document is no XML.
QStringList textsIn(const QByteArray& svg, const QString& element)
{
    QXmlStreamReader reader(svg);
    QStringList texts;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == element) {
            texts.append(reader.readElementText());
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return texts;
}

std::vector<ChartSpec> headlineChart(const ChartSurface& surface)
{
    return {rankingChart(headlines(), compare(headlines(), headlineSettings()), surface)};
}

TEST(SvgDevice, HasTheSizeOfThePictureAndItsTitle)
{
    const std::string svg = drawn([](QPainter&) {}, 2);
    EXPECT_THAT(svg, HasSubstr(R"(width="200" height="100" viewBox="0 0 100 50")"));
    EXPECT_THAT(svg, HasSubstr("<title>A &amp; B</title>"));
}

TEST(SvgDevice, SaysAnEqualLookOnce)
{
    const std::string svg = drawn([](QPainter& painter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(255, 0, 0, 51));
        painter.drawRect(QRectF(1, 2, 3, 4));
        painter.drawRect(QRectF(5, 6, 7, 8));
    });
    EXPECT_THAT(svg, HasSubstr("<g fill=\"#ff0000\" fill-opacity=\"0.2\">\n<path"));
    EXPECT_EQ(svg.find("<g"), svg.rfind("<g"));
    EXPECT_THAT(svg, HasSubstr("M1 2L4 2L4 6L1 6L1 2"));
}

TEST(SvgDevice, PlacesAndWidensAsThePainterIsScaled)
{
    const std::string svg = drawn([](QPainter& painter) {
        painter.translate(10, 0);
        painter.scale(2, 2);
        QPen pen(Qt::black, 1.5, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(QLineF(0, 1, 2, 3));
    });
    EXPECT_THAT(svg, HasSubstr(R"(d="M10 2L14 6")"));
    EXPECT_THAT(svg, HasSubstr(R"(stroke-width="3" stroke-dasharray="12 9")"));
}

TEST(SvgDevice, KeepsClipsForAsLongAsTheyHold)
{
    const std::string svg = drawn([](QPainter& painter) {
        painter.setPen(Qt::black);
        painter.save();
        painter.setClipRect(QRectF(10, 10, 20, 20), Qt::IntersectClip);
        painter.drawLine(QLineF(0, 0, 100, 50));
        painter.restore();
        painter.drawLine(QLineF(0, 50, 100, 0));
    });
    EXPECT_THAT(
        svg,
        HasSubstr(R"(<path clip-rule="evenodd" d="M10 10L30 10L30 30L10 30L10 10"/></clipPath>)"));
    const auto clipped = svg.find("clip-path=\"url(#c1)\"");
    ASSERT_NE(clipped, std::string::npos);
    EXPECT_LT(clipped, svg.find("M0 0L100 50"));
    EXPECT_EQ(svg.find("clip-path=", svg.find("M0 50L100 0") - 60), std::string::npos);
}

TEST(SvgDevice, WritesALineOfTextAsOneWhateverItsScripts)
{
    const std::string svg = drawn([](QPainter& painter) {
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(10);
        painter.setFont(font);
        painter.drawText(QPointF(1, 20), QStringLiteral("≥ 380亿元 <a>"));
        painter.drawText(QPointF(1, 40), QStringLiteral("below"));
    });
    EXPECT_EQ(textsIn(QByteArray::fromStdString(svg), QStringLiteral("text")),
              (QStringList{QStringLiteral("≥ 380亿元 <a>"), QStringLiteral("below")}));
    EXPECT_THAT(svg, HasSubstr(R"(font-size="10")"));
    EXPECT_THAT(svg, HasSubstr(R"(="Inter, 'DejaVu Sans', 'Noto Sans CJK SC', sans-serif")"))
        << "whatever the desktop's own font is";
}

TEST(SvgPicture, HasEveryTextOfThePictureAsText)
{
    const PictureOptions options{.size = {1600, 900}};
    const auto pages = svgPagesOf(headlineChart, options);
    ASSERT_TRUE(pages);
    ASSERT_EQ(pages->size(), 1U);
    const QStringList texts = textsIn(pages->front().content, QStringLiteral("text"));
    const ChartSpec spec =
        headlineChart({.size = {1600, 900}, .medium = ChartSurface::Medium::Paper}).front();
    int lines = 0;
    for (const PlacedText& text : spec.texts) {
        for (const QString& line : text.text.split(u'\n')) {
            EXPECT_TRUE(line.isEmpty() || texts.contains(line)) << line.toStdString();
            lines += line.isEmpty() ? 0 : 1;
        }
    }
    EXPECT_EQ(texts.size(), lines) << "and no other";
    EXPECT_EQ(textsIn(pages->front().content, QStringLiteral("desc")),
              QStringList{spec.description});
}

TEST(SvgPicture, IsWellFormedWhateverCharactersAFileHas)
{
    const auto odd = [](const ChartSurface& surface) {
        std::vector<ChartSpec> pages = headlineChart(surface);
        pages.front().title = QStringLiteral("a\x02<b>");
        pages.front().texts.front().text = QStringLiteral("c\x1b&d");
        return pages;
    };
    const auto pages = svgPagesOf(odd, {.size = {640, 400}});
    ASSERT_TRUE(pages);
    EXPECT_EQ(textsIn(pages->front().content, QStringLiteral("title")),
              QStringList(QStringLiteral("a\ufffd<b>")));
    EXPECT_TRUE(textsIn(pages->front().content, QStringLiteral("text"))
                    .contains(QStringLiteral("c\ufffd&d")));
}

TEST(SvgPicture, IsTheSameEveryTimeAndHasNoGroundWhereNoneIsAskedFor)
{
    const auto svg = [](bool isTransparent) {
        const auto pages =
            svgPagesOf(headlineChart, {.size = {640, 400}, .isTransparent = isTransparent});
        return pages ? pages->front().content : QByteArray();
    };
    EXPECT_EQ(svg(false), svg(false));
    const std::string ground = "d=\"M0 0L640 0L640 400L0 400L0 0\"";
    EXPECT_THAT(svg(false).toStdString(), HasSubstr(ground));
    EXPECT_THAT(svg(true).toStdString(), Not(HasSubstr(ground)));
}

} // namespace
} // namespace capex
