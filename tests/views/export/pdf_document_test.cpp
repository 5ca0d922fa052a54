// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/pdf_document.h"

#include "tests/support/headlines.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "views/export/picture.h"
#include "views/ranking/ranking_chart.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QRegularExpression>

namespace capex {
namespace {

using testing::HasSubstr;

ChartSpec headlineChart(Language language)
{
    const ChartSurface surface{
        .size = {1600, 900}, .language = language, .medium = ChartSurface::Medium::Paper};
    return rankingChart(headlines(), compare(headlines(), headlineSettings()), surface);
}

void expectEveryTextIn(const ChartSpec& spec)
{
    const QByteArray pdf = pdfDocument(std::span(&spec, 1), {});
    const QString text =
        withoutBlanks(QString::fromStdString(told("pdftotext", {QStringLiteral("-layout")}, pdf)));
    for (const PlacedText& placed : spec.texts) {
        for (const QString& line : placed.text.split(u'\n')) {
            EXPECT_TRUE(text.contains(withoutBlanks(line))) << line.toStdString();
        }
    }
}

TEST(PdfDocument, HasEveryTextOfThePictureAsText)
{
    expectEveryTextIn(headlineChart(Language::English));
}

TEST(PdfDocument, HasChineseTextsInTheCharactersThatPeopleType)
{
    const Speaking chinese(Language::SimplifiedChinese);
    expectEveryTextIn(headlineChart(Language::SimplifiedChinese));
}

TEST(PdfDocument, HasAPageOfItsOwnSizeForEachPicture)
{
    std::vector<ChartSpec> pages(2, headlineChart(Language::English));
    pages[1].size = {800, 600};
    const std::string info =
        told("pdfinfo", {QStringLiteral("-l"), QStringLiteral("2")}, pdfDocument(pages, {}));
    EXPECT_THAT(info, HasSubstr("Pages:           2"));
    EXPECT_THAT(info, HasSubstr("Page    1 size:  1200 x 675 pts"));
    EXPECT_THAT(info, HasSubstr("Page    2 size:  600 x 450 pts"));
    EXPECT_THAT(info, HasSubstr("Title:           Who plans to spend most on AI per year?"));
}

TEST(PdfDocument, HasItsFontsInIt)
{
    const ChartSpec spec = headlineChart(Language::English);
    const QStringList fonts =
        QString::fromStdString(told("pdffonts", {}, pdfDocument(std::span(&spec, 1), {})))
            .split(u'\n', Qt::SkipEmptyParts)
            .mid(2);
    ASSERT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts) {
        EXPECT_TRUE(font.contains(QRegularExpression(QStringLiteral(" yes +(yes|no) +yes "))))
            << font.toStdString() << ": embedded, and with its characters";
    }
}

TEST(PdfDocument, IsTheSameWhenever)
{
    const ChartSpec spec = headlineChart(Language::English);
    const QByteArray first = pdfDocument(std::span(&spec, 1), {});
    EXPECT_EQ(first, pdfDocument(std::span(&spec, 1), {}));
    EXPECT_TRUE(first.contains("/CreationDate (D:19700101000000"));
}

} // namespace
} // namespace capex
