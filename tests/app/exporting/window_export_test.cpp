// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/window_export.h"

#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"
#include "tests/support/window_fixture.h"

#include <QFile>

namespace capex {
namespace {

TEST(WindowExport, NamesAFileAfterWhatIsShown)
{
    EXPECT_EQ(suggestedFileName(View::Ranking, settingsFor(Basis::PerYear), QStringLiteral("png")),
              QStringLiteral("ranking-per-year-2025.png"));
    EXPECT_EQ(suggestedFileName(View::Figures, {}, QStringLiteral("csv")),
              QStringLiteral("figures.csv"));
}

class ExportView : public InAFolder
{
protected:
    ViewResultPtr m_ranking = resultOf({.dataset = bundledFigures()});
    ViewResultPtr m_figures = resultOf({.dataset = bundledFigures(), .view = View::Figures});
};

TEST_F(ExportView, WritesTheTableThatTheCommandLineWrites)
{
    const auto written = exportView(path("a.csv"), *m_ranking, OutputFormat::Csv, {});
    ASSERT_TRUE(written);
    EXPECT_EQ(written->pages, 1U);
    EXPECT_TRUE(written->warnings.isEmpty());
    EXPECT_EQ(content("a.csv"), m_ranking->table());
}

TEST_F(ExportView, WritesFurtherPagesBesideTheFirst)
{
    const auto written = exportView(path("a.png"), *m_figures, OutputFormat::Png,
                                    {.picture = {.size = {1600, 900}}});
    ASSERT_TRUE(written);
    ASSERT_GE(written->pages, 2U);
    EXPECT_EQ(QImage(path("a.png")).size(), QSize(1600, 900));
    EXPECT_EQ(QImage(path("a-2.png")).size(), QSize(1600, 900));
    EXPECT_FALSE(QFile::exists(path("a-1.png")));
    const QString beyond = QStringLiteral("a-%1.png").arg(written->pages + 1);
    EXPECT_FALSE(QFile::exists(path(qPrintable(beyond))));
}

TEST_F(ExportView, SaysWhyNothingIsWritten)
{
    const auto written = exportView(path("none/a.csv"), *m_ranking, OutputFormat::Csv, {});
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().text(Speech::English).contains(QStringLiteral("a.csv")));
    EXPECT_FALSE(
        exportView(path("a.png"), *m_ranking, OutputFormat::Png, {.picture = {.size = {1, 1}}}));
    EXPECT_FALSE(QFile::exists(path("a.png")));
}

TEST_F(ExportView, CopiesThePictureInTheSizeThatIsWished)
{
    const auto picture = pictureOf(*m_ranking, {.picture = {.size = {700, 500}, .scale = 2}});
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->size(), QSize(1400, 1000));
}

TEST_F(ExportView, CopiesTheTableALineForEachRowWhateverItsTextsHold)
{
    DatasetParts parts = partsOf({{.id = "a"}, {.id = "b", .company = "beta"}});
    parts.companies.front().name = QStringLiteral("Ac\tme, \"the\"\nfirst");
    const ViewResultPtr odd = resultOf({.dataset = Dataset(std::move(parts))});
    const QStringList lines = copyOf(*odd).split(u'\n');
    ASSERT_EQ(lines.size(), 4) << "headings, two rows and the end";
    EXPECT_TRUE(lines.front().startsWith(QStringLiteral("rank\tcompany\t")));
    EXPECT_TRUE(lines[1].contains(QStringLiteral("\tAc me, \"the\" first\t")));
    EXPECT_EQ(lines[1].count(u'\t'), lines[0].count(u'\t'));
}

} // namespace
} // namespace capex
