// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/wording/wording.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace capex {
namespace {

QString text(const char16_t* literal)
{
    return QString::fromUtf16(literal);
}

class Words : public testing::Test
{
protected:
    const ComparisonRow& row(const char* company, Basis basis = Basis::PerYear)
    {
        settings.basis = basis;
        comparison = compare(bundledFigures(), settings);
        return *comparison.row({QString::fromUtf8(company)});
    }

    QStringList headings(const ComparisonRow& of) const
    {
        QStringList lines;
        for (const Step& step : of.derivation) {
            lines.append(narrator.step(step).heading);
        }
        return lines;
    }

    ComparisonSettings settings = bundledViews().front().settings;
    Comparison comparison;
    Narrator narrator{bundledFigures(), Language::English};
};

TEST_F(Words, TellAlibabasDerivationFromTheHeadlineToTheYear)
{
    EXPECT_EQ(headings(row("alibaba")), QStringList({
                                            text(u"at least 380 bn CNY for Mar 2025 – Feb 2028"),
                                            text(u"= at least $53 bn, stated by the source"),
                                            text(u"÷ 3 years (36 months)"),
                                            text(u"= at least $17.67 bn a year"),
                                        }));
}

TEST_F(Words, SayWhichRateTheSourceUsedAndWhatTheMarketsWouldGive)
{
    const Wording conversion = narrator.step(row("alibaba").derivation[1]);
    EXPECT_EQ(
        conversion.detail,
        text(u"7.170 CNY per USD; the market rate of that day, 7.250 CNY per USD, gives 52.4"));
}

TEST_F(Words, StateWhatABarStandsFor)
{
    const auto statement = [&](const char* company, Basis basis) {
        const ComparisonRow& of = row(company, basis);
        return narrator.statement(of, settings);
    };
    EXPECT_EQ(statement("amazon", Basis::PerYear), text(u"run-rate, 2025: 26.3 × 4 = 105.2"));
    EXPECT_EQ(statement("microsoft", Basis::PerYear),
              text(u"guidance, FY2025 (Jul 2024 – Jun 2025)"));
    EXPECT_EQ(statement("alibaba", Basis::PerYear), text(u"pledge, ≥ 53 over 3 years"));
    EXPECT_EQ(statement("huawei", Basis::PerYear),
              text(u"third-party estimate, 12 – 15 over 3 years"));
    EXPECT_EQ(statement("alibaba", Basis::Announced), text(u"pledge, Mar 2025 – Feb 2028"));
    EXPECT_EQ(statement("meta", Basis::ThreeYear), text(u"guidance, extrapolated from 2025"));
}

TEST_F(Words, GiveTheValueAHeading)
{
    EXPECT_EQ(narrator.value(row("alibaba"), settings), text(u"at least $17.7 bn a year"));
    EXPECT_EQ(narrator.value(row("microsoft", Basis::Announced), settings),
              text(u"about $80 bn for FY2025"));
    EXPECT_EQ(narrator.value(row("huawei", Basis::ThreeYear), settings),
              text(u"$12 – 15 bn over three years"));
    settings.kinds = QList<Kind>{Kind::Actual};
    EXPECT_EQ(narrator.value(row("microsoft", Basis::CalendarYear), settings),
              text(u"$83.1 bn in 2025"));
    EXPECT_EQ(narrator.value(row("huawei", Basis::CalendarYear), settings),
              text(u"none that is an actual"));
}

TEST_F(Words, NameThePartsOfACalendarYear)
{
    settings.kinds = QList<Kind>{Kind::Actual};
    const QStringList steps = headings(row("microsoft", Basis::CalendarYear));
    ASSERT_GE(steps.size(), 5);
    EXPECT_EQ(steps.front(), text(u"$16.745 bn from 3 of 3 months of FY2025 Q3"));
    EXPECT_EQ(steps[4], text(u"= $83.094 bn in the calendar year"));
}

TEST_F(Words, TellWhatAPlanImpliesOnceAPartIsSpent)
{
    settings.kinds = allOf<Kind>();
    settings.year = 2026;
    settings.vintage = Vintage::Latest;
    EXPECT_TRUE(headings(row("alphabet", Basis::CalendarYear))
                    .contains(text(u"$195 – 205 bn planned, $80.6 bn spent in Jan 2026 – Jun 2026, "
                                   u"$114 – 124 bn implied for Jul 2026 – Dec 2026")));
}

TEST_F(Words, NameWhatOtherMeasuresSayOfAYear)
{
    settings.kinds = allOf<Kind>();
    settings.year = 2026;
    settings.vintage = Vintage::Latest;
    EXPECT_TRUE(
        headings(row("microsoft", Basis::CalendarYear))
            .contains(text(u"$66.7 bn of capex in cash was filed for Jan 2026 – Jun 2026")));
    EXPECT_TRUE(headings(row("alibaba", Basis::CalendarYear))
                    .contains(text(u"pledge: at least $17.7 bn a year for AI infrastructure")));
}

TEST_F(Words, SetAnOlderPlanAgainstTheOneThatReplacedIt)
{
    settings.kinds = allOf<Kind>();
    settings.year = 2026;
    settings.vintage = Vintage::Latest;
    const ComparisonRow& of = row("alphabet", Basis::CalendarYear);
    ASSERT_FALSE(of.alternatives.empty());
    EXPECT_EQ(of.alternatives.front().lostBy, Criterion::Announced) << "not the half year reported";
}

TEST_F(Words, SayWhyAnotherClaimLost)
{
    const ComparisonRow& of = row("alibaba");
    const auto table = std::ranges::find_if(of.alternatives, [](const Alternative& alternative) {
        return bundledFigures().figure(alternative.figure)->period ==
               Period{Month::of(2023, 1), 36};
    });
    ASSERT_NE(table, of.alternatives.end());
    const Wording wording = narrator.alternative(*table);
    EXPECT_EQ(wording.heading, text(u"about 380 bn CNY for 2023 – 2025"));
    EXPECT_TRUE(wording.detail.contains(text(u"disputed: The heading contradicts the pledge")))
        << testing::PrintToString(wording.detail);
    EXPECT_EQ(wording.detail.count(text(u"disputed")), 1);
}

TEST_F(Words, ExplainWhatIsUnlike)
{
    row("alibaba");
    const auto open = std::ranges::find(comparison.notes, ComparabilityNote::Topic::OpenEnds,
                                        &ComparabilityNote::topic);
    ASSERT_NE(open, comparison.notes.end());
    EXPECT_EQ(narrator.note(*open).heading, text(u"Open ends"));
    EXPECT_TRUE(narrator.note(*open).detail.endsWith(text(u"Alibaba")));
}

TEST_F(Words, NameCompaniesInTheLanguageAsked)
{
    const Narrator chinese(bundledFigures(), Language::SimplifiedChinese);
    EXPECT_EQ(chinese.companyName({QStringLiteral("alibaba")}), text(u"阿里巴巴"));
    EXPECT_EQ(narrator.companyName({QStringLiteral("alibaba")}), text(u"Alibaba"));
}

} // namespace
} // namespace capex
