// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"

#include "model/wording/finding_words.h"
#include "tests/support/datasets.h"

#include <gtest/gtest.h>

#include <QSet>

namespace capex {
namespace {

const QDate today(2026, 9, 15);

TEST(FigureFormats, ShareNoEndingAndEachIsFoundByItsOwnWhateverTheCase)
{
    QSet<QString> endings;
    for (const FigureFormat& format : figureFormats()) {
        for (const QString& pattern : format.patterns()) {
            const QString name = QString(pattern).replace(u'*', QStringLiteral("figures"));
            EXPECT_EQ(formatOf(name), &format);
            EXPECT_EQ(formatOf(name.toUpper()), &format);
            EXPECT_FALSE(endings.contains(pattern)) << pattern.toStdString();
            endings.insert(pattern);
        }
    }
    EXPECT_EQ(formatOf(QStringLiteral("figures.capex")), &jsonFormat());
    EXPECT_EQ(formatOf(QStringLiteral("figures")), nullptr);
    EXPECT_EQ(formatOf(QStringLiteral("figures.xlsx")), nullptr);
}

TEST(FigureFormats, HaveAKeywordEachAndItsCapitalsAsTheirName)
{
    QSet<QString> keywords;
    for (const FigureFormat& format : figureFormats()) {
        const QString keyword = QString::fromLatin1(format.keyword);
        EXPECT_EQ(format.name().toLower(), keyword);
        EXPECT_NE(format.name(), keyword);
        keywords.insert(keyword);
    }
    EXPECT_EQ(keywords.size(), std::ssize(figureFormats()));
}

TEST(FigureFormats, AreRecognizedByWhatTheyWriteAndReadItAgain)
{
    const Dataset data = datasetOf({{.id = "plan"}});
    for (const FigureFormat& format : figureFormats()) {
        if (!format.isWritten()) {
            continue;
        }
        const QByteArray content = format.write(data, {});
        EXPECT_EQ(&formatOfContent(content), &format) << format.keyword;
        EXPECT_EQ(&formatOfContent("\xEF\xBB\xBF \n" + content), &format) << format.keyword;
        EXPECT_TRUE(readFigures(content, format, {today, data}).dataset) << format.keyword;
    }
}

TEST(FigureFormats, TakeAnyContentAndTheFirstHoldsEverything)
{
    EXPECT_EQ(&formatOfContent(""), &figureFormats().back());
    EXPECT_EQ(&formatOfContent("anything"), &figureFormats().back());
    EXPECT_EQ(&jsonFormat(), &figureFormats().front());
    EXPECT_EQ(&csvFormat(), &figureFormats().back());
    EXPECT_TRUE(jsonFormat().holdsEverything());
    EXPECT_FALSE(csvFormat().holdsEverything());
}

TEST(FigureFormats, ThatAreOnlyReadRefuseToWriteAndHoldNothing)
{
    FigureFormat onlyRead = jsonFormat();
    onlyRead.write = nullptr;
    EXPECT_FALSE(onlyRead.holdsEverything());
    const auto refused = writeFigures(datasetOf({{.id = "plan"}}), {}, onlyRead);
    ASSERT_FALSE(refused);
    EXPECT_EQ(faultText(refused.error(), Speech::English),
              QStringLiteral("JSON is only read; expected .json or .csv"));
}

} // namespace
} // namespace capex
