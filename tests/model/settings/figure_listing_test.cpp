// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/figure_listing.h"

#include "model/tables/figures_model.h"
#include "model/tables/listed_figures.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

FigureListing fullListing()
{
    return {.text = QStringLiteral("a, \"b\" kind=c"),
            .column = FigureColumn::AlsoStated,
            .kind = Kind::RunRate,
            .measure = Measure{QStringLiteral("ai,cloud")},
            .evidence = Evidence::Press,
            .year = 2026,
            .source = SourceId{QStringLiteral("s")},
            .sortColumn = FigureColumn::Amount,
            .isDescending = true,
            .isGrouped = true,
            .language = {}};
}

std::string faultOf(const char* text)
{
    const auto listing = listingFrom(QString::fromUtf8(text));
    return listing ? "none"
                   : (listing.error().found + u'|' + listing.error().expected).toStdString();
}

TEST(FigureListing, IsSaidAndReadAgain)
{
    EXPECT_EQ(listingText({}), QString());
    EXPECT_EQ(listingText({.isDescending = true}), QString()) << "of no column";
    EXPECT_EQ(listingText(fullListing()),
              QStringLiteral("text=\"a, \"\"b\"\" kind=c\",in=also-stated,kind=run-rate,"
                             "measure=\"ai,cloud\",evidence=press,year=2026,source=s,"
                             "sort=-amount,group=company"));
    const auto read = listingFrom(listingText(fullListing()));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, fullListing());
}

TEST(FigureListing, SaysWhatOfATextIsNone)
{
    EXPECT_EQ(faultOf("cloud"), "cloud|name=value,…");
    EXPECT_EQ(faultOf("words=cloud"), "words=cloud|one of text, in, kind, measure, evidence, year, "
                                      "source, sort, group");
    EXPECT_EQ(faultOf("kind=pledges"),
              "kind=pledges|one of actual, guidance, run-rate, pledge, estimate");
    EXPECT_EQ(faultOf("year=20"), "year=20|a year from 1900 to 2200");
    EXPECT_EQ(faultOf("source="), "source=|a name");
    EXPECT_EQ(faultOf("text= "), "text= |a text");
    EXPECT_EQ(faultOf("group=region"), "group=region|company");
    EXPECT_TRUE(faultOf("sort=-size").ends_with("with - before it from the end"));
}

TEST(FigureListing, NamesTheColumnsOfTheTable)
{
    const FiguresModel model(Language::English);
    ASSERT_EQ(model.columnCount(), allOf<FigureColumn>().size());
    for (const FigureColumn column : allOf<FigureColumn>()) {
        QString keyword = keywordOf(column);
        const QString heading =
            model.headerData(static_cast<int>(column), Qt::Horizontal).toString().toLower();
        EXPECT_TRUE(heading.startsWith(keyword.replace(u'-', u' '))) << heading.toStdString();
    }
}

TEST(FigureListing, LeavesAndOrdersFigures)
{
    const Dataset figures = headlines();
    const auto left = [&figures](const FigureListing& listing) {
        QStringList companies;
        for (const FigureId& id : listedFigures(figures, headlineSettings(), listing)) {
            companies.append(figures.figure(id)->company.text());
        }
        return companies;
    };
    const QStringList all = left({});
    QStringList sorted = all;
    sorted.sort();
    EXPECT_NE(all, sorted);
    EXPECT_EQ(left({.sortColumn = FigureColumn::Company}), sorted);
    EXPECT_EQ(left({.isGrouped = true}), sorted);
    EXPECT_EQ(left({.text = QStringLiteral("ALIBABA")}).size(),
              all.count(QStringLiteral("alibaba")));
    EXPECT_TRUE(
        left({.text = QStringLiteral("alibaba"), .column = FigureColumn::Amount}).isEmpty());
}

} // namespace
} // namespace capex
