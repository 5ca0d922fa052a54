// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/report.h"

#include "model/figures/excerpt.h"
#include "model/formats/text/utf8.h"
#include "model/wording/finding_words.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

Location locationOf(std::string_view text, std::size_t offset)
{
    Report report(text);
    report.error(offset, {}, {Found::Nothing});
    return report.findings().front().location;
}

TEST(Report, CountsColumnsInCharacters)
{
    EXPECT_EQ(locationOf("a\nÄ€😀x", 2 + 2 + 3 + 4), (Location{2, 4, {}}));
}

TEST(Report, CountsLinesWhateverTheyEndIn)
{
    EXPECT_EQ(locationOf("a\r\nb\rc\nd", 7), (Location{4, 1, {}}));
}

TEST(Report, DoesNotCountTheByteOrderMark)
{
    EXPECT_EQ(locationOf("\xEF\xBB\xBF{}", 3), (Location{1, 1, {}}));
    EXPECT_EQ(locationOf("\xEF\xBB\xBF{}", 0), (Location{1, 1, {}}));
}

TEST(Report, OrdersFindingsByLocation)
{
    Report report("one\ntwo\nthree");
    report.warning(9, {}, {Found::NoPeriod});
    report.error(0, {}, {Found::NoAmount});
    report.error(5, {}, {Found::Nothing});
    const Findings findings = report.findings();
    ASSERT_EQ(findings.size(), 3U);
    EXPECT_EQ(findings[0].fault, Fault(Found::NoAmount));
    EXPECT_EQ(findings[1].location, (Location{2, 2, {}}));
    EXPECT_EQ(findings[2].location, (Location{3, 2, {}}));
}

TEST(Report, HasErrorsOnlyWithAnError)
{
    Report report("x");
    report.warning(0, {}, {Found::Nothing});
    EXPECT_FALSE(report.hasErrors());
    report.error(0, {}, {Found::Nothing});
    EXPECT_TRUE(report.hasErrors());
}

TEST(Quoted, StaysOnOneLineAndIsCut)
{
    EXPECT_EQ(quoted(QStringLiteral("a\nb")), QStringLiteral("'a\\nb'"));
    EXPECT_EQ(quoted(QString(100, u'x')).size(), 63);
}

TEST(Report, HoldsTheFirstTenThousandFindingsAndCountsTheRest)
{
    const std::string text(20000, '\n');
    Report report(text);
    for (std::size_t line = 0; line < 10001; ++line) {
        report.warning(line, {}, {Found::Nothing});
    }
    report.error(10001, {}, {Found::Nothing});
    EXPECT_TRUE(report.hasErrors());
    const Findings findings = report.findings();
    ASSERT_EQ(findings.size(), 10001U);
    EXPECT_EQ(findings[9999].location.line, 10000);
    EXPECT_EQ(findingLine(findings.back(), QStringLiteral("a.csv")),
              QStringLiteral("a.csv:10001:1: error: and 2 more"));
    EXPECT_TRUE(hasErrors(findings));
    EXPECT_EQ(countOf(findings), 10002);
}

TEST(Report, SaysNothingOfMoreWhereAllAreHeld)
{
    Report report("x");
    for (std::size_t count = 0; count < Report::maxFindings; ++count) {
        report.warning(0, {}, {Found::Nothing});
    }
    EXPECT_EQ(report.findings().size(), Report::maxFindings);
}

TEST(Utf8, AcceptsEveryLengthOfSequence)
{
    EXPECT_EQ(firstInvalidUtf8("aÄ€😀\xEF\xBF\xBF\xF4\x8F\xBF\xBF"), std::string_view::npos);
}

TEST(Utf8, RefusesWhatIsNotWellFormed)
{
    for (const std::string_view bad :
         {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80",
          "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xE2\x82", "\xC3", "\xC3(", "\xFF"}) {
        EXPECT_EQ(firstInvalidUtf8("ok" + std::string(bad)), 2U);
    }
}

} // namespace
} // namespace capex
