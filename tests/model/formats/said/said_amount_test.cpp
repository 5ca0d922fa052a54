// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/said/said_amount.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <random>

namespace capex {
namespace {

constexpr NumberMarks points{u'.', u','};
constexpr NumberMarks commas{u',', u'.'};

/// "60..65 range e9 USD": the ends, the bound, and what is named.
QString said(const QString& cell, const NumberMarks& marks = points)
{
    const auto amount = amountAsSaid(cell, marks);
    if (!amount) {
        return QStringLiteral("refused");
    }
    QString text = amount->low == amount->high ? amount->low : amount->low + u'|' + amount->high;
    if (amount->bound != Bound::Exact) {
        text += u' ' + keywordOf(amount->bound);
    }
    if (amount->words.scale) {
        text += QStringLiteral(" e%1").arg(powerOf(*amount->words.scale));
    }
    if (amount->words.currency) {
        text += u' ' + amount->words.currency->text();
    }
    return text;
}

struct Cell
{
    const char* text;
    const char* said;
};

template <std::size_t size>
void expectSaid(const Cell (&cells)[size], const NumberMarks& marks = points)
{
    for (const Cell& cell : cells) {
        EXPECT_EQ(said(QString::fromUtf8(cell.text), marks), QString::fromUtf8(cell.said))
            << cell.text;
    }
}

TEST(SaidAmount, IsANumberOrARange)
{
    const Cell cells[] = {
        {"380", "380"},
        {" 380.5 ", "380.5"},
        {"60–65", "60|65 range"},
        {"60-65", "60|65 range"},
        {"60 to 65", "60|65 range"},
        {"60～65", "60|65 range"},
        {"60至65", "60|65 range"},
        {"60到65", "60|65 range"},
        {"between 60 and 65", "60|65 range"},
        {"from 60 to 65", "60|65 range"},
        {"60-60.0", "60.0"},
        {"~10-12", "10|12 range"},
        {"65-60", "65|60 range"},
        {"(60–65)", "60|65 range"},
    };
    expectSaid(cells);
}

TEST(SaidAmount, IsBoundByWordsAndSigns)
{
    const Cell cells[] = {
        {"~10", "10 about"},
        {"≈10", "10 about"},
        {"about 10", "10 about"},
        {"approx. 10", "10 about"},
        {"c. 10", "10 about"},
        {"around 10", "10 about"},
        {"约10", "10 about"},
        {"10左右", "10 about"},
        {"10 approx.", "10 about"},
        {"~$10bn", "10 about e9 USD"},
        {"≥380", "380| at-least"},
        {">380", "380| at-least"},
        {">=380", "380| at-least"},
        {"380+", "380| at-least"},
        {"$380bn+", "380| at-least e9 USD"},
        {"at least 380", "380| at-least"},
        {"more than 380", "380| at-least"},
        {"over 380", "380| at-least"},
        {"超过380", "380| at-least"},
        {"至少380", "380| at-least"},
        {"380以上", "380| at-least"},
        {"≤380", "|380 at-most"},
        {"<380", "|380 at-most"},
        {"<= 380", "|380 at-most"},
        {"up to 380", "|380 at-most"},
        {"at most 380", "|380 at-most"},
        {"不超过380", "|380 at-most"},
        {"最多380亿元", "|380 at-most e8 CNY"},
        {"less than 380", "|380 at-most"},
    };
    expectSaid(cells);
}

TEST(SaidAmount, NamesItsScaleAndCurrency)
{
    const Cell cells[] = {
        {"$53bn", "53 e9 USD"},
        {"US$53 billion", "53 e9 USD"},
        {"53bn USD", "53 e9 USD"},
        {"380亿元", "380 e8 CNY"},
        {"380亿美元", "380 e8 USD"},
        {"RMB380bn", "380 e9 CNY"},
        {"€1.2m", "1.2 e6 EUR"},
        {"$60–65bn", "60|65 range e9 USD"},
        {"$60bn–$65bn", "60|65 range e9 USD"},
        {"$60 billion to $65 billion", "60|65 range e9 USD"},
        {"$500 million–$1 billion", "0.5|1 range e9 USD"},
        {"HK$ 5 mn", "5 e6 HKD"},
        {"53 (USD m)", "53 e6 USD"},
        {"¥53bn", "53 e9"},
        {"1.5万亿元", "1.5 e12 CNY"},
    };
    expectSaid(cells);
}

TEST(SaidAmount, StandsInTheBracketsOfAccountantsOrIsNegative)
{
    const Cell cells[] = {
        {"(1,234)", "1234"},
        {"$(1,234)m", "1234 e6 USD"},
        {"-1,234", "-1234"},
        {"−1,234", "-1234"},
        {"-$5", "-5 USD"},
        {"-0", "0"},
        {"-10 to -5", "-10|-5 range"},
    };
    expectSaid(cells);
}

TEST(SaidAmount, HasNumbersWithTheMarksOfItsColumn)
{
    const Cell withPoints[] = {
        {"1,234.5", "1234.5"},
        {"12,34,567", "1234567"},
        {"1,234,567.89", "1234567.89"},
        {"（１，２３４．５）", "1234.5"},
        {"1.2e3", "1200"},
        {"1.5E+09", "1500000000"},
        {"25e-1", "2.5"},
        {".5", "0.5"},
        {"007", "7"},
    };
    const Cell withCommas[] = {
        {"1.234,5", "1234.5"}, {"1,234", "1.234"}, {"€1,2 Mrd.", "1.2 e9 EUR"}};
    const Cell withBlanks[] = {{"1 234,5", "1234.5"},
                               {"1\u00A0234,5", "1234.5"},
                               {"1\u202F234", "1234"},
                               {"1\u2009234\u2009567", "1234567"}};
    const Cell swiss[] = {{"1'234.5", "1234.5"}, {"1’234", "1234"}};
    expectSaid(withPoints);
    expectSaid(withCommas, commas);
    expectSaid(withBlanks, {u',', QChar(0x00A0)});
    expectSaid(swiss, {u'.', u'\''});
}

struct Refusal
{
    const char* text;
    Found found;
    const char* quoted;
};

TEST(SaidAmount, IsRefusedWithWhatWasFound)
{
    const Refusal refusals[] = {
        {"", Found::Nothing, ""},
        {"n/a", Found::NoAmountSaid, "n/a"},
        {"—", Found::NoAmountSaid, "—"},
        {"TBD", Found::NoAmountSaid, "TBD"},
        {"#REF!", Found::NoAmountSaid, "#REF!"},
        {"#DIV/0!", Found::NoAmountSaid, "#DIV/0!"},
        {"12.5%", Found::Percentage, "12.5%"},
        {"１２％", Found::Percentage, "１２％"},
        {"1,23,4", Found::OtherMarks, "1,23,4"},
        {"12,3456", Found::OtherMarks, "12,3456"},
        {"0,123", Found::OtherMarks, "0,123"},
        {"1.2.3", Found::OtherMarks, "1.2.3"},
        {"1.234,5", Found::OtherMarks, "1.234,5"},
        {"53*", Found::LeftOver, "*"},
        {"53¹", Found::LeftOver, "¹"},
        {"53[a]", Found::LeftOver, "a]"},
        {"53.", Found::LeftOver, "."},
        {"+53", Found::LeftOver, "+53"},
        {"53 apples", Found::LeftOver, "apples"},
        {"60 65", Found::LeftOver, "65"},
        {"60-65-70", Found::LeftOver, "70"},
        {"60--65", Found::LeftOver, "-65"},
        {"(53", Found::LeftOver, "(53"},
        {"53)", Found::LeftOver, ")"},
        {"≥60–65", Found::LeftOver, "≥60–65"},
        {"from 60", Found::LeftOver, "from 60"},
        {"10c", Found::LeftOver, "c"},
        {"about at least 5", Found::LeftOver, "at least 5"},
        {"53 m bn", Found::TwoScales, "53 m bn"},
        {"€53 USD", Found::TwoScales, "€53 USD"},
        {"$60bn–€65bn", Found::TwoScales, "$60bn–€65bn"},
        {"60bn–65", Found::ScaleOfOneEnd, "60bn–65"},
        {"1e1000", Found::InfiniteNumber, "1e1000"},
        {"1e-1000", Found::VanishingNumber, "1e-1000"},
    };
    for (const Refusal& refusal : refusals) {
        const auto amount = amountAsSaid(QString::fromUtf8(refusal.text), points);
        ASSERT_FALSE(amount.has_value()) << refusal.text;
        const Message<Found>& found = amount.error().found;
        EXPECT_EQ(found.code, refusal.found) << refusal.text;
        const QString quoted =
            found.arguments.isEmpty() ? QString() : std::get<QString>(found.arguments.front());
        EXPECT_EQ(quoted, QString::fromUtf8(refusal.quoted)) << refusal.text;
    }
}

TEST(SaidAmount, HasNoThousandsMarksWhereNoneAreGiven)
{
    EXPECT_EQ(said(QStringLiteral("1,234"), {}), QStringLiteral("refused"));
    EXPECT_EQ(said(QStringLiteral("1 234"), {}), QStringLiteral("refused"));
    EXPECT_EQ(said(QStringLiteral("1234.5"), {}), QStringLiteral("1234.5"));
}

TEST(SaysNothing, IsTrueOfDashesAndTheLike)
{
    for (const char* const text : {"", " ", "-", "–", "—", "--", "n/a", "N/A", "n.a.", "na", "null",
                                   "NaN", "无", "不适用", "…"}) {
        EXPECT_TRUE(saysNothing(QString::fromUtf8(text))) << text;
    }
    for (const char* const text : {"0", "TBD", "#REF!", "#N/A", "-5", "nil", "napkin"}) {
        EXPECT_FALSE(saysNothing(QString::fromUtf8(text))) << text;
    }
}

struct MarkedCell
{
    const char* text;
    FittingMarks marks;
};

TEST(MarksOf, TellsWhichDecimalMarkCanBeRead)
{
    const MarkedCell cells[] = {
        {"380", {true, true, false}},
        {"1,234", {true, true, true}},
        {"1.234", {true, true, true}},
        {"1,23", {false, true, false}},
        {"1.2", {true, false, false}},
        {"1,234.5", {true, false, false}},
        {"1.234,5", {false, true, false}},
        {"1.234.567", {false, true, false}},
        {"12,34,567", {true, false, false}},
        {"1'234.5", {true, false, false}},
        {"1 234,5", {false, true, false}},
        {"1 234", {true, true, false}},
        {"$1,234–1,500m", {true, true, true}},
        {"n/a", {true, true, false}},
        {"Alphabet, Inc.", {true, true, false}},
        {"0,123", {false, true, false}},
    };
    for (const MarkedCell& cell : cells) {
        EXPECT_EQ(marksOf(QString::fromUtf8(cell.text)), cell.marks) << cell.text;
    }
}

TEST(ThousandsIn, IsTheOtherMarkBetweenDigits)
{
    EXPECT_EQ(thousandsIn(u"1,234.5", u'.'), QChar(u','));
    EXPECT_EQ(thousandsIn(u"1.234,5", u','), QChar(u'.'));
    EXPECT_EQ(thousandsIn(u"1\u202F234,5", u','), QChar(u' '));
    EXPECT_EQ(thousandsIn(u"1’234", u'.'), QChar(u'\''));
    EXPECT_TRUE(thousandsIn(u"1234.5", u'.').isNull());
}

/// A plain decimal with its thousands grouped and its point written as `marks` say.
QString written(const QString& plain, const NumberMarks& marks)
{
    const QStringList halves = plain.split(u'.');
    QString text;
    for (qsizetype at = 0; at < halves[0].size(); ++at) {
        if (at > 0 && (halves[0].size() - at) % 3 == 0 && !marks.thousands.isNull()) {
            text += marks.thousands;
        }
        text += halves[0][at];
    }
    return halves.size() > 1 ? text + marks.decimal + halves[1] : text;
}

TEST(SaidAmount, IsTheNumberThatWasWrittenWithWhateverMarks)
{
    std::mt19937 random(20251122);
    const NumberMarks allMarks[] = {points, commas, {u'.', {}}, {u',', u' '}, {u'.', u'\''}};
    for (int i = 0; i < 2000; ++i) {
        const QString plain =
            QString::number(random() >> (random() % 30)) +
            (random() % 2 == 0 ? QString() : QStringLiteral(".%1").arg(random() % 1000 + 1));
        for (const NumberMarks& marks : allMarks) {
            ASSERT_EQ(said(written(plain, marks), marks), plain)
                << written(plain, marks).toStdString();
        }
    }
}

/// Pieces of amounts and what else stands in cells, in any order.
QString anyCell(std::mt19937& random)
{
    static const QStringList pieces =
        QStringLiteral("1|23|456|,|.|'| |-|–|~|(|)|[|]|%|$|US$|€|¥|bn|m|about|to|at least|+|up "
                       "to|between|and|亿|元|"
                       "约|以上|至|apples|*|e3|1e5|e|n/a|\u00A0|\uFF11|#|0")
            .split(u'|');
    QString cell;
    const auto count = random() % 9;
    for (unsigned int i = 0; i < count; ++i) {
        cell += pieces[static_cast<qsizetype>(random() % static_cast<unsigned int>(pieces.size()))];
    }
    return cell;
}

TEST(SaidAmount, NeverReadsACellWithAForeignWord)
{
    std::mt19937 random(7);
    for (int i = 0; i < 50000; ++i) {
        const QString cell = anyCell(random);
        const auto amount = amountAsSaid(cell, i % 2 == 0 ? points : commas);
        if (amount) {
            for (const QChar foreign : QStringLiteral("p*%#/")) {
                ASSERT_FALSE(cell.contains(foreign) && !cell.contains(QStringLiteral("up to")))
                    << cell.toStdString();
            }
            ASSERT_FALSE(amount->low.isEmpty() && amount->high.isEmpty()) << cell.toStdString();
        }
    }
}

/// Every digit but 0 of a cell without an exponent is one of its two numbers.
TEST(SaidAmount, DropsNoDigit)
{
    std::mt19937 random(8);
    for (int i = 0; i < 50000; ++i) {
        const QString cell = anyCell(random);
        const auto amount = amountAsSaid(cell, points);
        if (!amount || cell.contains(u'e')) {
            continue;
        }
        const auto digitsIn = [](const QString& text) {
            return std::ranges::count_if(text, [](QChar c) { return c.isDigit() && c != u'0'; });
        };
        const auto inLow = digitsIn(amount->low);
        const auto inHigh = digitsIn(amount->high);
        const auto inCell = digitsIn(cell);
        const bool isEqual = amount->low == amount->high;
        ASSERT_TRUE(inCell == inLow + inHigh || (isEqual && inCell >= inLow)) << cell.toStdString();
    }
}

TEST(SaidAmount, IsReadQuicklyFromLongCells)
{
    constexpr qsizetype longest = 32767;
    QElapsedTimer timer;
    timer.start();
    for (const QString& part :
         {QStringLiteral("1"), QStringLiteral("1,"), QStringLiteral("1 "), QStringLiteral("1e"),
          QStringLiteral("("), QStringLiteral("a "), QStringLiteral("亿"), QStringLiteral("1-"),
          QStringLiteral("us "), QStringLiteral("."), QStringLiteral("12,")}) {
        const QString cell = part.repeated(longest / part.size());
        (void)amountAsSaid(cell, points);
        (void)amountAsSaid(cell + QStringLiteral(" 1"), {u',', u' '});
        (void)marksOf(cell);
    }
    EXPECT_LT(timer.elapsed(), 3000);
}

/// A blank before a number makes it no plain one: both are to be read alike.
TEST(SaidAmount, ReadsPlainNumbersAsAnyOthers)
{
    for (const char* const number : {"0",
                                     "7",
                                     "007",
                                     "0.5",
                                     "00.5",
                                     "1000.5",
                                     "1000,5",
                                     "17.70",
                                     "1.234",
                                     "1,234",
                                     "1234567",
                                     "1234.5678",
                                     "12,34",
                                     "1.",
                                     ".5",
                                     "1.2.3",
                                     "999999999999999999",
                                     "1234567890123456789",
                                     "5-",
                                     "1e3"}) {
        const QString plain = QString::fromUtf8(number);
        const QString other = u' ' + plain;
        for (const NumberMarks& marks : {NumberMarks{u'.', {}}, NumberMarks{u'.', u','},
                                         NumberMarks{u',', {}}, NumberMarks{u',', u'.'}}) {
            const auto one = amountAsSaid(plain, marks);
            const auto two = amountAsSaid(other, marks);
            ASSERT_EQ(one.has_value(), two.has_value()) << number;
            EXPECT_TRUE(!one || *one == *two) << number;
        }
        EXPECT_EQ(marksOf(plain), marksOf(other)) << number;
        EXPECT_EQ(saysNothing(plain), saysNothing(other)) << number;
        for (const QChar decimal : {u'.', u','}) {
            EXPECT_EQ(thousandsIn(plain, decimal), thousandsIn(other, decimal)) << number;
        }
    }
}

} // namespace
} // namespace capex
