// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mark_ids.h"
#include "tests/support/spec_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace capex {
namespace {

using testing::HasSubstr;

ChartSpec someSpec()
{
    ChartSpec spec;
    spec.size = {640, 400};
    spec.marks = {{.id = companyMark("meta"), .points = {{1, 0.1}, {2, 0.2}}}};
    spec.texts = {{.text = QStringLiteral("two\n\"lines\""), .box = {1, 2, 3, 4}}};
    return spec;
}

std::string lineOf(const ChartSpec& spec, const QString& name)
{
    const QStringList lines = textOf(spec).split(u'\n');
    const auto found = std::ranges::find_if(
        lines, [&](const QString& line) { return line.startsWith(name + u' '); });
    return found == lines.end() ? std::string() : found->toStdString();
}

TEST(SpecText, WritesAMarkWithTheNamesOfItsMembers)
{
    EXPECT_THAT(lineOf(someSpec(), QStringLiteral("mark")),
                HasSubstr("mark id=\"meta\" shape=0 points=[1,0.1; 2,0.2] colour=none fill=0"));
}

TEST(SpecText, WritesTextsWithinOneLine)
{
    EXPECT_THAT(lineOf(someSpec(), QStringLiteral("text")),
                HasSubstr("text=\"two\\n\\\"lines\\\"\" box=1,2 3x4"));
}

TEST(SpecText, ShowsADifferenceInTheLastDigit)
{
    const ChartSpec spec = someSpec();
    ChartSpec other = spec;
    other.marks.front().points.front().setX(std::nextafter(1.0, 2.0));
    EXPECT_NE(textOf(other), textOf(spec));
}

TEST(SpecText, ShowsTheStateThatANoticeLeadsTo)
{
    ChartSpec spec = someSpec();
    spec.notice = ChartNotice{.wayOut = ViewState{.view = View::Years}};
    spec.notice->wayOut->settings.year = 2031;
    EXPECT_THAT(textOf(spec).toStdString(), HasSubstr("year=2031"));
}

} // namespace
} // namespace capex
