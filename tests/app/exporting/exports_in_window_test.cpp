// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opened_addresses.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/chart_panel.h"
#include "views/panels/figures_panel.h"
#include "views/panels/status_line.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QToolButton>

namespace capex {
namespace {

using ExportsInWindowTest = WithAWindow;

TEST_F(ExportsInWindowTest, WritesThePictureAndTheTableThatAreShown)
{
    show(View::Ranking);
    EXPECT_TRUE(exportPicture(path("ranking.png")));
    EXPECT_EQ(QImage(path("ranking.png")).size(), QSize(1920, 1080));
    EXPECT_TRUE(exportTable(path("ranking.csv")));
    EXPECT_TRUE(content("ranking.csv").startsWith("rank,company,"));
    m_window.actions()[View::Figures]->trigger();
    m_window.actions()[View::Figures]->trigger();
    QApplication::processEvents();
    part<FiguresPanel>().filter(QStringLiteral("alibaba-2025-pledge-shine"));
    EXPECT_TRUE(exportTable(path("figures.csv")));
    EXPECT_EQ(content("figures.csv").count('\n'), 2) << "the header and the one that is shown";
}

TEST_F(ExportsInWindowTest, APictureIsLightAlthoughTheWindowIsDark)
{
    trigger(Command::ThemeDark);
    ASSERT_TRUE(exportPicture(path("light.png")));
    const QImage picture(path("light.png"));
    EXPECT_EQ(picture.size(), QSize(1920, 1080));
    EXPECT_EQ(QColor(picture.pixel(2, 2)), colourOf(ThemeName::Light, Tone::Background));
    ExportChoice choice;
    choice.theme = ThemeName::Dark;
    choice.size = ownSize();
    choice.custom = {800, 500};
    m_session.keepExportChoice(choice);
    ASSERT_TRUE(exportPicture(path("dark.png")));
    const QImage dark(path("dark.png"));
    EXPECT_EQ(dark.size(), QSize(800, 500));
    EXPECT_EQ(QColor(dark.pixel(2, 2)), colourOf(ThemeName::Dark, Tone::Background));
    trigger(Command::ThemeLight);
}

TEST_F(ExportsInWindowTest, AnExportSaysWhereItWroteAndOpensTheFolder)
{
    OpenedAddresses opened;
    ASSERT_TRUE(exportTable(path("ranking.csv")));
    EXPECT_THAT(part<StatusLine>().text().toStdString(),
                testing::HasSubstr(path("ranking.csv").toStdString()));
    auto* const folder = m_window.findChild<QToolButton*>(QStringLiteral("openFolder"));
    ASSERT_TRUE(folder->isVisible());
    folder->click();
    EXPECT_EQ(opened.all, QList<QUrl>{QUrl::fromLocalFile(m_folder.path())});
}

TEST_F(ExportsInWindowTest, PictureAndTableAreCopied)
{
    show(View::Ranking);
    trigger(Command::CopyPicture);
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
    trigger(Command::CopyTable);
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasHtml());
    EXPECT_THAT(QApplication::clipboard()->text().toStdString(), testing::StartsWith("rank\t"));
}

TEST_F(ExportsInWindowTest, CopyTakesThePictureWhereItIsShownAndRowsWhereThereAreRows)
{
    show(View::Ranking);
    part<ChartPanel>().setFocus();
    QApplication::clipboard()->clear();
    trigger(Command::Copy);
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasImage());
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("image/svg+xml")));
    m_window.actions()[View::Figures]->trigger();
    QApplication::processEvents();
    trigger(Command::Copy);
    EXPECT_FALSE(QApplication::clipboard()->mimeData()->hasImage());
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasText());
}

TEST_F(ExportsInWindowTest, APictureIsTheSameWhateverTheDesktopsFontIs)
{
    show(View::Ranking);
    ASSERT_TRUE(m_window.exports().exportTo(path("a.svg"), OutputFormat::Svg));
    ASSERT_TRUE(m_window.exports().exportTo(path("a.pdf"), OutputFormat::Pdf));
    const QFont before = QApplication::font();
    QApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC")));
    ASSERT_TRUE(m_window.exports().exportTo(path("b.svg"), OutputFormat::Svg));
    ASSERT_TRUE(m_window.exports().exportTo(path("b.pdf"), OutputFormat::Pdf));
    QApplication::setFont(before);
    EXPECT_EQ(content("a.svg"), content("b.svg"));
    EXPECT_EQ(content("a.pdf"), content("b.pdf"));
    EXPECT_TRUE(content("a.pdf").startsWith("%PDF-"));
}

} // namespace
} // namespace capex
