// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/changes.h"

#include "model/changes/change_rows.h"
#include "model/changes/merge.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const QDate january{2025, 1, 15};
const QDate march{2025, 3, 15};

/// The rows of what changed, without the head of the columns.
QStringList rowsBetween(const Dataset& before, const Dataset& after)
{
    return QString::fromUtf8(writeChangesCsv(changesBetween(before, after)))
        .split(u'\n', Qt::SkipEmptyParts)
        .mid(1);
}

QStringList rowsBetween(const std::vector<FigureSketch>& before,
                        const std::vector<FigureSketch>& after)
{
    return rowsBetween(datasetOf(before), datasetOf(after));
}

Dataset changed(const FigureSketch& sketch, void (*change)(Figure& figure))
{
    DatasetParts parts = partsOf({sketch});
    change(parts.figures.front());
    return Dataset(std::move(parts));
}

/// One figure before, one more beside it afterwards, and the row that tells of it.
struct Step
{
    const char* name;
    FigureSketch known;
    FigureSketch more;
    const char* row;
};

void PrintTo(const Step& step, std::ostream* stream)
{
    *stream << step.name;
}

class AnotherFigure : public testing::TestWithParam<Step>
{
};

TEST_P(AnotherFigure, IsCalledByWhatItIsToTheOneBefore)
{
    const Step& step = GetParam();
    EXPECT_EQ(rowsBetween({step.known}, {step.known, step.more}),
              QStringList{QString::fromUtf8(step.row)});
}

Money usdOf(double amount)
{
    return Money::single(amount, usd);
}

FigureSketch known(const Money& amount = Money::single(100, usd))
{
    return {.id = "old", .amount = amount, .announced = january};
}

FigureSketch later(const Money& amount)
{
    return {.id = "new", .amount = amount, .announced = march};
}

FigureSketch sameDay(const Money& amount)
{
    return {.id = "new", .amount = amount, .announced = january, .evidence = Evidence::Research};
}

FigureSketch with(FigureSketch sketch, void (*change)(FigureSketch& sketch))
{
    change(sketch);
    return sketch;
}

const Step steps[]{
    {"Raised", known(), later(usdOf(110)), "raised,new,acme,amount,100,110"},
    {"Cut", known(), later(usdOf(90)), "cut,new,acme,amount,100,90"},
    {"Narrowed", known(Money::range(60, 65, usd)), later(Money::range(62, 64, usd)),
     "narrowed,new,acme,amount,60–65,62–64"},
    {"Widened", known(Money::range(60, 65, usd)), later(Money::range(58, 66, usd)),
     "widened,new,acme,amount,60–65,58–66"},
    {"Reaffirmed", known(), later(usdOf(100)), "reaffirmed,new,acme,amount,100,100"},
    {"ReaffirmedInAnotherUnit", known(),
     later(Money::single(100'000, usd, Bound::Exact, Unit::Million)),
     "reaffirmed,new,acme,amount,100 billion USD,100000 million USD"},
    {"OpenAndApproximate", known(Money::atLeast(100, usd)),
     later(Money::single(120, usd, Bound::About)), "raised,new,acme,amount,≥100,~120"},
    {"AtMost", known(Money::atMost(100, usd)), later(Money::atMost(90, usd)),
     "cut,new,acme,amount,≤100,≤90"},
    {"RunRateAfterGuidance", known(),
     with(later(usdOf(110)), [](FigureSketch& s) { s.kind = Kind::RunRate; }),
     "raised,new,acme,amount,100,110"},
    {"EarlierInTime", known(),
     with(later(usdOf(90)), [](FigureSketch& s) { s.announced = QDate(2024, 12, 1); }),
     "raised,new,acme,amount,90,100"},
    {"ActualOfTheSamePeriod", with(known(), [](FigureSketch& s) { s.kind = Kind::Actual; }),
     with(later(usdOf(101)), [](FigureSketch& s) { s.kind = Kind::Actual; }),
     "raised,new,acme,amount,100,101"},
    {"OtherMeasure", known(),
     with(later(usdOf(110)), [](FigureSketch& s) { s.measure = "capex-cash"; }),
     "other-measure,new,acme,amount,100,110"},
    {"OtherPeriod", known(),
     with(later(usdOf(110)), [](FigureSketch& s) { s.period = Period::fiscalYear(2025, 6); }),
     "other-period,new,acme,amount,100,110"},
    {"AnotherYear", known(),
     with(later(usdOf(110)), [](FigureSketch& s) { s.period = Period::calendarYear(2026); }),
     "added,new,acme,,,"},
    {"AQuarterOfTheYear", known(),
     with(later(usdOf(30)), [](FigureSketch& s) { s.period = Period::fiscalQuarter(2025, 1, 12); }),
     "added,new,acme,,,"},
    {"AnotherMeasureThatIsEarlier", known(),
     with(later(usdOf(90)),
          [](FigureSketch& s) {
              s.announced = QDate(2024, 12, 1);
              s.measure = "capex-cash";
          }),
     "added,new,acme,,,"},
    {"AnotherClass", known(),
     with(later(usdOf(110)), [](FigureSketch& s) { s.kind = Kind::Estimate; }),
     "added,new,acme,,,"},
    {"AnActualAfterAPlan", known(),
     with(later(usdOf(110)), [](FigureSketch& s) { s.kind = Kind::Actual; }), "added,new,acme,,,"},
    {"AnotherCompany", known(),
     with(later(usdOf(110)), [](FigureSketch& s) { s.company = "other"; }), "added,new,other,,,"},
    {"Rival", known(), sameDay(usdOf(105)), "rival,new,acme,amount,100,105"},
    {"SecondSourceOfTheSame", known(), sameDay(usdOf(100)), "added,new,acme,,,"},
    {"SameDayAnotherMeasure", known(),
     with(sameDay(usdOf(105)), [](FigureSketch& s) { s.measure = "capex-cash"; }),
     "added,new,acme,,,"},
    {"AnotherCurrencyWithoutARate", known(), later(Money::single(700, cny)), "added,new,acme,,,"},
};

INSTANTIATE_TEST_SUITE_P(Changes, AnotherFigure, testing::ValuesIn(steps),
                         [](const auto& given) { return std::string(given.param.name); });

TEST(Changes, AFigureOfTheSameIdIsCorrectedFieldByField)
{
    const FigureSketch sketch{.id = "a", .amount = Money::range(10, 12, usd)};
    const Dataset after = changed(sketch, [](Figure& figure) {
        figure.amount = Money::range(10, 14, usd);
        figure.details->note = QStringLiteral("as told, \"later\"");
        figure.details->alsoStated = {Money::single(70, cny)};
        figure.details->statements = {{QStringLiteral("zh_CN"), QStringLiteral("约")}};
        figure.details->unknown = {{QStringLiteral("colour"), "\"red\""}};
        figure.disputed = true;
        figure.source = {keywordOf(Evidence::Filing)};
    });
    EXPECT_EQ(rowsBetween(datasetOf({sketch}), after),
              (QStringList{QStringLiteral("corrected,a,acme,high,12,14"),
                           QStringLiteral("corrected,a,acme,source,press,filing"),
                           QStringLiteral("corrected,a,acme,evidence,press,filing"),
                           QStringLiteral("corrected,a,acme,also_low,,70"),
                           QStringLiteral("corrected,a,acme,also_high,,70"),
                           QStringLiteral("corrected,a,acme,also_currency,,CNY"),
                           QStringLiteral("corrected,a,acme,also_unit,,billion"),
                           QStringLiteral("corrected,a,acme,also_bound,,exact"),
                           QStringLiteral("corrected,a,acme,note,,\"as told, \"\"later\"\"\""),
                           QStringLiteral("corrected,a,acme,disputed,,true"),
                           QStringLiteral("corrected,a,acme,statements.zh_CN,,约"),
                           QStringLiteral("corrected,a,acme,colour,,red")}));
}

TEST(Changes, AFigureOfTheSameIdThatSaysLessIsCorrected)
{
    const auto noted = [](Figure& figure) { figure.details->note = QStringLiteral("x"); };
    EXPECT_EQ(rowsBetween(changed({.id = "a"}, noted), datasetOf({{.id = "a"}})),
              QStringList{QStringLiteral("corrected,a,acme,note,x,")});
}

TEST(Changes, AnAmountInAnotherUnitIsTheSame)
{
    const Money million = Money::single(2.1, cny, Bound::Exact, Unit::Million);
    const Money billion = Money::single(0.0021, cny);
    const Changes changes = changesBetween(datasetOf({{.id = "a", .amount = million}}),
                                           datasetOf({{.id = "a", .amount = billion}}));
    EXPECT_TRUE(changes.isEmpty());
    EXPECT_EQ(changes.same, 1U);
}

TEST(Changes, AFigureIsKnownByItsContentWhereItsIdIsAnotherOne)
{
    EXPECT_EQ(rowsBetween({{.id = "a"}}, {{.id = "b"}}), QStringList());
}

TEST(Changes, AFigureThatIsKnownByItsContentLosesNothingThatItLeavesOpen)
{
    const auto noted = [](Figure& figure) {
        figure.details->note = QStringLiteral("x");
        figure.disputed = true;
    };
    const Dataset before = changed({.id = "a"}, noted);
    EXPECT_EQ(rowsBetween(before, datasetOf({{.id = "b"}})), QStringList());
    const auto otherwise = [](Figure& figure) { figure.details->note = QStringLiteral("y"); };
    EXPECT_EQ(rowsBetween(before, changed({.id = "b"}, otherwise)),
              QStringList{QStringLiteral("corrected,b,acme,note,x,y")});
}

TEST(Changes, ATranslationStaysAsLongAsItsText)
{
    const auto translated = [](Figure& figure) {
        figure.details->note = QStringLiteral("x");
        figure.details->notes = {{QStringLiteral("zh_CN"), QStringLiteral("甲")}};
    };
    const auto plain = [](Figure& figure) { figure.details->note = QStringLiteral("x"); };
    const auto otherwise = [](Figure& figure) { figure.details->note = QStringLiteral("y"); };
    const Dataset before = changed({.id = "a"}, translated);
    for (const char* const id : {"a", "b"}) {
        const QString row = QStringLiteral("corrected,%1,acme,").arg(QLatin1StringView(id));
        EXPECT_EQ(rowsBetween(before, changed({.id = id}, plain)), QStringList());
        EXPECT_EQ(rowsBetween(before, changed({.id = id}, otherwise)),
                  (QStringList{row + QStringLiteral("note,x,y"),
                               row + QStringLiteral("notes.zh_CN,甲,")}));
    }
}

TEST(Changes, TheSameFromAnotherSourceIsTheSourceOnly)
{
    EXPECT_EQ(rowsBetween({{.id = "a"}}, {{.id = "b", .evidence = Evidence::Company}}),
              (QStringList{QStringLiteral("source,b,acme,source,press,company"),
                           QStringLiteral("source,b,acme,evidence,press,company")}));
}

TEST(Changes, AnotherAmountOfTheSameSourceAndDayIsACorrection)
{
    EXPECT_EQ(rowsBetween({{.id = "a", .amount = usdOf(60)}}, {{.id = "b", .amount = usdOf(65)}}),
              (QStringList{QStringLiteral("corrected,b,acme,low,60,65"),
                           QStringLiteral("corrected,b,acme,high,60,65")}));
}

TEST(Changes, WhatIsGoneIsRemovedAndWhatIsNewIsAdded)
{
    EXPECT_EQ(rowsBetween({{.id = "a", .company = "one"}}, {{.id = "b", .company = "two"}}),
              (QStringList{QStringLiteral("removed,a,one,,,"), QStringLiteral("added,b,two,,,")}));
}

TEST(Changes, AStatementIsComparedWithTheOneBeforeItThoughThatIsNewToo)
{
    const FigureSketch first{.id = "a", .amount = usdOf(60), .announced = january};
    const FigureSketch second{.id = "b", .amount = usdOf(70), .announced = march};
    const FigureSketch third{.id = "c", .amount = usdOf(65), .announced = QDate(2025, 6, 1)};
    EXPECT_EQ(rowsBetween({first}, {third, first, second}),
              (QStringList{QStringLiteral("raised,b,acme,amount,60,70"),
                           QStringLiteral("cut,c,acme,amount,70,65")}));
}

TEST(Changes, StatementsAboutWhatWasNotKnownAreAdded)
{
    EXPECT_EQ(rowsBetween(std::vector<FigureSketch>{},
                          {{.id = "a", .announced = january}, {.id = "b", .announced = march}}),
              (QStringList{QStringLiteral("added,a,acme,,,"), QStringLiteral("added,b,acme,,,")}));
}

TEST(Changes, AFigureThatRestatesIsNoRaise)
{
    DatasetParts parts = partsOf({known(), later(usdOf(110))});
    parts.figures.back().restates = true;
    EXPECT_EQ(rowsBetween(datasetOf({known()}), Dataset(parts)),
              QStringList{QStringLiteral("restated,new,acme,amount,100,110")});
}

TEST(Changes, ADisputedFigureIsNoVintageAndHasNone)
{
    DatasetParts parts = partsOf({known(), later(usdOf(110))});
    parts.figures.back().disputed = true;
    EXPECT_EQ(rowsBetween(datasetOf({known()}), Dataset(parts)),
              QStringList{QStringLiteral("added,new,acme,,,")});
    const auto disputed = [](Figure& figure) { figure.disputed = true; };
    DatasetParts after = changed(known(), disputed).parts();
    after.figures.push_back(figureOf(later(usdOf(110))));
    EXPECT_EQ(rowsBetween(changed(known(), disputed), Dataset(after)),
              QStringList{QStringLiteral("added,new,acme,,,")});
}

TEST(Changes, AnotherCurrencyIsComparedByItsRate)
{
    DatasetParts before = partsOf({known()});
    before.exchangeRates = sampleRates();
    DatasetParts after = partsOf({known(), later(Money::single(740, cny))});
    EXPECT_EQ(rowsBetween(Dataset(before), Dataset(after)),
              QStringList{QStringLiteral("reaffirmed,new,acme,amount,100 billion USD,"
                                         "740 billion CNY")});
}

TEST(Changes, LinesTellTheSameWithTheAmountsOfWhatIsAddedAndRemoved)
{
    const Changes changes = changesBetween(
        datasetOf({{.id = "a", .company = "one", .amount = usdOf(10)}, known()}),
        datasetOf({{.id = "b", .company = "two", .amount = Money::range(12, 14, usd)},
                   known(),
                   later(usdOf(110))}));
    QStringList lines;
    for (const FigureChange& change : changes.figures) {
        lines += linesOf(change);
    }
    EXPECT_EQ(lines, (QStringList{QStringLiteral("raised new acme: 100 → 110"),
                                  QStringLiteral("removed a one: 10 →"),
                                  QStringLiteral("added b two:  → 12–14")}));
}

TEST(Changes, ALineStaysOneLine)
{
    const auto noted = [](Figure& figure) { figure.details->note = QStringLiteral("x\ny\x1b"); };
    const Changes changes = changesBetween(datasetOf({{.id = "a"}}), changed({.id = "a"}, noted));
    EXPECT_EQ(linesOf(changes.figures.at(0)),
              QStringList{QStringLiteral("corrected a acme:  → x\\ny\\u001b")});
}

} // namespace
} // namespace capex
