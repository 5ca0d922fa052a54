// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/number_text.h"
#include "model/formats/text/report.h"
#include "model/formats/text/stated_amount.h"
#include "model/formats/text/utf8.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace capex {
namespace {

TEST(PercentOf, ReadsBackAsTheSameFraction)
{
    EXPECT_EQ(percentOf(0.07), 7);
    EXPECT_EQ(percentOf(0), 0);
    EXPECT_EQ(percentOf(-0.5), -50);
    EXPECT_EQ(percentOf(0.125), 12.5);
    EXPECT_EQ(percentOf(2), 200);
    std::mt19937 random(3);
    for (int n = 0; n < 2000; ++n) {
        const double typed = (static_cast<double>(random() % 100'000) - 9900) / 100;
        EXPECT_EQ(percentOf(typed / 100), typed);
    }
}

TEST(AmountFrom, IsANumberOfZeroOrMore)
{
    EXPECT_EQ(*amountFrom("0"), 0);
    EXPECT_EQ(*amountFrom("-0"), 0);
    EXPECT_EQ(*amountFrom("17.5"), 17.5);
    EXPECT_EQ(amountFrom("-0.5").error(),
              Fault({Found::Value, QStringLiteral("-0.5")}, Expected::ZeroOrMore));
    EXPECT_EQ(amountFrom("1e400").error().found.code, Found::InfiniteNumber);
    EXPECT_EQ(amountFrom("-1e400").error().found.code, Found::InfiniteNumber);
    EXPECT_EQ(amountFrom("five").error().expected, Message<Expected>(Expected::Number));
}

TEST(Currency, IsACodeOfThreeCapitals)
{
    for (const char* const code : {"USD", "CNY", "XTS", "AAA", "ZZZ"}) {
        EXPECT_TRUE(isCurrency(code)) << code;
    }
    for (const char* const code : {"", "US", "USDT", "usd", "Usd", "U$D", "US ", "ÜSD", "123"}) {
        EXPECT_FALSE(isCurrency(code)) << code;
    }
}

TEST(AmountOfParts, IsFaultedAtThePartThatIsWrong)
{
    const auto faultIn = [](End low, End high, Bound bound, AmountForm form) {
        return faultOfParts({low, high, bound, Unit::Billion, usDollar()}, form);
    };
    EXPECT_FALSE(faultIn(5, 5, Bound::Exact, AmountForm::Value));
    const auto reversed = faultIn(6, 5, Bound::Range, AmountForm::EqualEnds);
    ASSERT_TRUE(reversed);
    EXPECT_EQ(reversed->part, AmountFault::Part::Low);
    EXPECT_EQ(reversed->fault, Fault({Found::LowAboveHigh, 6.0, 5.0}, Expected::LowUpToHigh));
    const auto open = faultIn(5, {}, Bound::AtMost, AmountForm::EqualEnds);
    ASSERT_TRUE(open);
    EXPECT_EQ(open->part, AmountFault::Part::Bound);
    EXPECT_EQ(open->fault.expected, Message<Expected>(Expected::HighAlone));
}

TEST(AmountOfParts, OfOneNumberIsExpectedAsTheFormatSaysIt)
{
    for (const Bound bound : {Bound::Exact, Bound::About}) {
        const Money two{5, 6, bound, Unit::Billion, usDollar()};
        EXPECT_EQ(faultOfParts(two, AmountForm::Value)->fault.expected,
                  Message<Expected>(Expected::EqualEndsOrRange));
        EXPECT_EQ(faultOfParts(two, AmountForm::EqualEnds)->fault.expected,
                  Message<Expected>(Expected::SameNumberInBothEnds));
    }
    const Money equal{5, 5, Bound::Range, Unit::Billion, usDollar()};
    EXPECT_EQ(faultOfParts(equal, AmountForm::EqualEnds)->fault.expected,
              Message<Expected>(Expected::LowBelowHigh));
}

TEST(WithoutBlanks, TakesEverySortOfBlankOffBothEndsAndNoneInside)
{
    const std::pair<const char*, const char*> cases[]{
        {"", ""},
        {" \t\r\n", ""},
        {"\u3000\u00a0\u2028", ""},
        {"Acme", "Acme"},
        {" Acme Inc\n", "Acme Inc"},
        {"\u3000阿里 巴巴\u3000", "阿里 巴巴"},
        {"\ufeffAcme", "\ufeffAcme"}, // a mark, no blank
        {"\u200bAcme", "\u200bAcme"},
        {"🏭 ", "🏭"},
    };
    for (const auto& [text, plain] : cases) {
        EXPECT_EQ(withoutBlanks(text), plain) << text;
    }
}

TEST(WithoutBlanks, TakesOffWhatQtTakesOff)
{
    for (char16_t unit = 1; unit < 0xD800; ++unit) {
        const QString padded = QString(QChar(unit)) + u'x' + QChar(unit);
        const std::string utf8 = padded.toStdString();
        EXPECT_EQ(toQString(withoutBlanks(utf8)), padded.trimmed()) << int{unit};
    }
}

TEST(ToQString, KeepsEveryMarkOfTheByteOrder)
{
    for (const char* const text : {"", "a", "\ufeff", "\ufeff\ufeffa", "a\ufeff", "\ufeff阿里🏭"}) {
        EXPECT_EQ(toQString(text).toUtf8(), QByteArray(text));
    }
}

TEST(CountCharacters, CountsCodePointsNotBytesNorUnits)
{
    EXPECT_EQ(countCharacters(""), 0);
    EXPECT_EQ(countCharacters("abc"), 3);
    EXPECT_EQ(countCharacters("Ä€🏭"), 3);
}

TEST(Hexadecimal, HasTwoDigitsOfEveryByte)
{
    EXPECT_EQ(hexadecimal('\x00'), QStringLiteral("00"));
    EXPECT_EQ(hexadecimal('\x0a'), QStringLiteral("0a"));
    EXPECT_EQ(hexadecimal('\xff'), QStringLiteral("ff"));
}

/// Where `offset` lies, counted character by character.
Location countedLocation(std::string_view text, std::size_t offset)
{
    Location location{1, 1, {}};
    for (std::size_t at = 0; at < offset; ++at) {
        const bool isContinuation = (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
        const bool isEnd = text[at] == '\n' ||
                           (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'));
        if (isEnd) {
            ++location.line;
            location.column = 1;
        } else if (!isContinuation) {
            ++location.column;
        }
    }
    return location;
}

TEST(Report, LocatesEveryOffsetOfATextOfManyBlocks)
{
    std::mt19937 random(11);
    std::string text;
    while (text.size() < 2500) {
        static constexpr const char* pieces[]{"a", "bc", "\n", "\r\n", "\r", "Ä", "里", "🏭", " "};
        text += pieces[random() % std::size(pieces)];
    }
    Report report(text);
    std::vector<std::size_t> offsets;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const bool isInside =
            at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
        if (!isInside) {
            offsets.push_back(at);
        }
    }
    std::vector<std::size_t> shuffled = offsets;
    std::ranges::shuffle(shuffled, random);
    for (const std::size_t offset : shuffled) {
        report.warning(offset, {}, {Found::Nothing});
    }
    const Findings findings = report.findings();
    ASSERT_EQ(findings.size(), offsets.size());
    for (std::size_t index = 0; index < offsets.size(); ++index) {
        const Location expected = countedLocation(text, offsets[index]);
        ASSERT_EQ(findings[index].location, expected) << offsets[index];
        ASSERT_EQ(report.lineOf(offsets[index]), expected.line) << offsets[index];
    }
}

TEST(Report, TellsWhoWaitsHowFarTheRunIs)
{
    const std::string text(99, 'x');
    ReadMonitor monitor;
    Report report(text, &monitor);
    EXPECT_TRUE(report.reach(0));
    EXPECT_EQ(monitor.progress(), 0);
    EXPECT_TRUE(report.reach(50));
    EXPECT_DOUBLE_EQ(monitor.progress(), 0.5);
    EXPECT_TRUE(report.reach(50, {0.5, 1}));
    EXPECT_DOUBLE_EQ(monitor.progress(), 0.75);
    EXPECT_TRUE(report.reach(0, {0.5, 1}));
    EXPECT_DOUBLE_EQ(monitor.progress(), 0.5);
    monitor.stop();
    EXPECT_FALSE(report.reach(60));
    EXPECT_TRUE(Report(text).reach(60)) << "where nobody waits";
}

TEST(ReadMonitor, HoldsProgressBetweenNothingAndAll)
{
    ReadMonitor monitor;
    EXPECT_FALSE(monitor.isStopped());
    monitor.setProgress(-1);
    EXPECT_EQ(monitor.progress(), 0);
    monitor.setProgress(7);
    EXPECT_EQ(monitor.progress(), 1);
}

TEST(Report, ReportsEncodingsThatAreNotUtf8)
{
    struct Case
    {
        std::string text;
        bool isSound;
        std::vector<Found> found;
    };
    const Case cases[]{
        {"plain", true, {}},
        {"\xEF\xBB\xBFplain", true, {}},
        {"\xFF\xFEx", false, {Found::Utf16}},
        {"\xFE\xFFx", false, {Found::Utf16}},
        {"a\xFFz", false, {Found::NotUtf8}},
        {std::string("a\0b", 3), false, {Found::NulByte}},
        {std::string("a\0b\x80", 4), false, {Found::NulByte, Found::NotUtf8}},
    };
    for (const Case& each : cases) {
        Report report(each.text);
        EXPECT_EQ(checkEncoding(each.text, report), each.isSound);
        std::vector<Found> found;
        for (const Finding& finding : report.findings()) {
            found.push_back(finding.fault.found.code);
        }
        EXPECT_EQ(found, each.found);
        EXPECT_EQ(report.hasErrors(), !each.isSound);
    }
    EXPECT_EQ(byteOrderMarkSize("\xEF\xBB\xBF"), 3U);
    EXPECT_EQ(byteOrderMarkSize("\xEF\xBB"), 0U);
}

} // namespace
} // namespace capex
