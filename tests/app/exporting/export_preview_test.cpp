// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_preview.h"

#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QTest>

namespace capex {
namespace {

TakenAway shownOf(View view)
{
    return {resultOf({.dataset = bundledFigures(), .view = view}), {700, 500}};
}

class ExportPreviewTest : public testing::Test
{
protected:
    void follow(const ExportChoice& choice)
    {
        m_preview.follow(choice);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_preview.isUpToDate(); }, 20000));
        QApplication::processEvents();
    }

    ExportPreviewTest() { m_preview.resize(500, 400); }

    ExportPreview m_preview{shownOf(View::Ranking)};
};

TEST_F(ExportPreviewTest, SaysPixelsAndMillimetres)
{
    follow({});
    EXPECT_EQ(m_preview.caption(), QStringLiteral("1920 × 1080 pixels, 508 × 286 mm at 96 dpi"));
    follow({.scale = 2, .dotsPerInch = 150});
    EXPECT_EQ(m_preview.caption(), QStringLiteral("3840 × 2160 pixels, 325 × 183 mm at 300 dpi"))
        << "the scale makes it denser, not larger";
    follow({.size = QStringLiteral("a4"), .dotsPerInch = 300});
    EXPECT_EQ(m_preview.caption(), QStringLiteral("2008 × 1339 pixels, 170 × 113 mm at 300 dpi"));
    follow({.format = OutputFormat::Svg});
    EXPECT_EQ(m_preview.caption(), QStringLiteral("508 × 286 mm")) << "it has no pixels";
}

TEST_F(ExportPreviewTest, ShowsThePictureInItsProportionsAndTheme)
{
    follow({.size = QStringLiteral("square"), .theme = ThemeName::Dark});
    const QImage image = m_preview.picture().toImage();
    ASSERT_FALSE(image.isNull());
    EXPECT_NEAR(image.width(), image.height(), 1);
    EXPECT_EQ(QColor(image.pixel(1, 1)), colourOf(ThemeName::Dark, Tone::Background));
}

TEST_F(ExportPreviewTest, ShowsWhatTheLastOfManyChangesAsksFor)
{
    for (int width = 400; width < 900; width += 10) {
        m_preview.follow({.size = ownSize(), .custom = {width, 400}});
    }
    follow({.size = ownSize(), .custom = {1000, 400}});
    EXPECT_TRUE(m_preview.caption().startsWith(QStringLiteral("1000 × 400")));
}

TEST_F(ExportPreviewTest, AChangeNeverWaitsForThePicture)
{
    QElapsedTimer clock;
    clock.start();
    m_preview.follow({.size = QStringLiteral("4k")});
    EXPECT_LT(clock.elapsed(), ExportPreview::restMilliseconds) << "nothing is laid out at once";
    EXPECT_FALSE(m_preview.isUpToDate());
}

TEST_F(ExportPreviewTest, SaysWhyThereIsNoPicture)
{
    follow({.size = ownSize(), .custom = {100, 100}});
    EXPECT_TRUE(m_preview.picture().isNull());
    EXPECT_TRUE(m_preview.warning().contains(QStringLiteral("100x100")));
}

TEST_F(ExportPreviewTest, ShowsTheFirstRowsOfATable)
{
    follow({.format = OutputFormat::Csv});
    EXPECT_TRUE(m_preview.text().startsWith(QStringLiteral("rank,company,")));
    follow({.format = OutputFormat::Markdown});
    EXPECT_TRUE(m_preview.text().startsWith(QStringLiteral("# ")));
    follow({.format = OutputFormat::Xlsx});
    EXPECT_TRUE(m_preview.text().startsWith(QStringLiteral("rank\tcompany\t")));
}

TEST(ExportPreviewOfPages, CountsThem)
{
    ExportPreview preview(shownOf(View::Figures));
    preview.follow({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview.isUpToDate(); }, 20000));
    EXPECT_TRUE(preview.caption().contains(QStringLiteral(", page 1 of ")))
        << preview.caption().toStdString();
}

TEST(ExportPreviewOfOddNames, NamesCharactersThatNoFontCanDraw)
{
    DatasetParts parts = partsOf({{.id = "a"}});
    parts.companies.front().name = QStringLiteral("Acme \U000F1234\U0010FFFD");
    ExportPreview preview({resultOf({.dataset = Dataset(std::move(parts))}), {700, 500}});
    preview.follow({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview.isUpToDate(); }, 20000));
    EXPECT_TRUE(preview.warning().endsWith(QStringLiteral("U+F1234, U+10FFFD")))
        << preview.warning().toStdString();
}

TEST(NamesOfCharacters, AreTenAtMost)
{
    EXPECT_EQ(namesOf({0x41, 0x4e2d}), QStringLiteral("U+0041, U+4E2D"));
    QList<char32_t> many;
    for (char32_t each = 0xE000; each < 0xE010; ++each) {
        many.append(each);
    }
    EXPECT_TRUE(namesOf(many).endsWith(QStringLiteral("U+E009 …"))) << namesOf(many).toStdString();
}

TEST(TakenAwayWithoutPair, LeavesOutTheRatio)
{
    ViewOptions options;
    options.pair = {{QStringLiteral("alibaba")}, {QStringLiteral("microsoft")}};
    const TakenAway shown{resultOf({.dataset = bundledFigures(), .options = options}), {700, 500}};
    EXPECT_EQ(resultFor(shown, {}), shown.result);
    EXPECT_TRUE(resultFor(shown, {.hasPair = false})->state().options.pair.isEmpty());
}

} // namespace
} // namespace capex
