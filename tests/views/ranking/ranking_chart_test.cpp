// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/reason_words.h"
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/mark_ids.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "views/ranking/ranking_chart.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace capex {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::Not;

ChartSpec chartOf(const Dataset& dataset, const ComparisonSettings& settings,
                  const ChartSurface& surface = {})
{
    return rankingChart(dataset, compare(dataset, settings), surface);
}

QStringList texts(const ChartSpec& spec, TextRole role)
{
    QStringList result;
    for (const PlacedText& text : spec.texts) {
        if (text.role == role) {
            result.append(QString(text.text).replace(u'\n', u' '));
        }
    }
    return result;
}

/// The mark of that shape for a company, or nullptr.
const Mark* markOf(const ChartSpec& spec, Mark::Shape shape, const char* company)
{
    const auto found = std::ranges::find_if(spec.marks, [&](const Mark& mark) {
        return mark.shape == shape && textOf(mark.id) == QLatin1String(company);
    });
    return found == spec.marks.end() ? nullptr : &*found;
}

TEST(RankingChart, ShowsWhatChangesUnderReviewDoToABar)
{
    const Dataset before =
        datasetOf({{.id = "a", .amount = Money::single(90, usd)}, {.id = "b", .company = "beta"}});
    const Dataset after =
        datasetOf({{.id = "a", .amount = Money::single(60, usd)}, {.id = "b", .company = "beta"}});
    Comparison comparison = compare(after, settingsFor(Basis::PerYear));
    rememberBefore(comparison, compare(before, settingsFor(Basis::PerYear)));
    for (const QSizeF size : {QSizeF(900, 700), QSizeF(640, 400), QSizeF(360, 300)}) {
        const ChartSpec spec = rankingChart(after, comparison, {.size = size});
        const Mark* const ghost = markOf(spec, Mark::Shape::GhostBar, "acme");
        ASSERT_NE(ghost, nullptr);
        EXPECT_DOUBLE_EQ(ghost->points.front().x(), 0);
        EXPECT_DOUBLE_EQ(ghost->points.back().x(), 90);
        EXPECT_EQ(markOf(spec, Mark::Shape::GhostBar, "beta"), nullptr) << "it is the same";
        EXPECT_TRUE(
            hitArea(spec, {CompanyId(u"acme")})->tooltip.contains(QStringLiteral("was $90 bn")));
        EXPECT_EQ(textsOf(spec, TextRole::Legend).last(),
                  QStringLiteral("without the changes under review"));
        expectTidy(spec);
        expectMarksInside(spec);
        expectLabelsBesideMarks(spec);
    }
}

TEST(RankingChart, NamesCompaniesInTheOrderOfTheRows)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings());
    EXPECT_EQ(texts(spec, TextRole::Name).join(u' '),
              QStringLiteral("Amazon Microsoft Alphabet Meta Alibaba Huawei Tencent Baidu"));
    double above = 0;
    for (const HitArea& area : spec.hitAreas) {
        EXPECT_GT(area.box.center().y(), above);
        above = area.box.center().y();
    }
}

TEST(RankingChart, SaysOfEachMarkWhomItSpeaksOfAndWhatItIsMadeFrom)
{
    const Comparison comparison = compare(headlines(), headlineSettings());
    const ChartSpec spec = rankingChart(headlines(), comparison, {});
    ASSERT_EQ(spec.hitAreas.size(), comparison.rows.size());
    for (std::size_t row = 0; row < comparison.rows.size(); ++row) {
        EXPECT_EQ(spec.hitAreas[row].company, comparison.rows[row].company);
        EXPECT_EQ(spec.hitAreas[row].figures, comparison.rows[row].figures);
    }
}

TEST(RankingChart, WritesValueAndStatementAtTheBarsEnd)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings());
    EXPECT_EQ(texts(spec, TextRole::Value).mid(0, 5),
              (QStringList{QStringLiteral("≈ 100"), QStringLiteral("≈ 80"), QStringLiteral("≈ 75"),
                           QStringLiteral("60 – 65"), QStringLiteral("≥ 17.7")}));
    EXPECT_EQ(texts(spec, TextRole::Detail).size(), 8);
    for (const PlacedText& text : spec.texts) {
        if (text.role == TextRole::Value) {
            const Mark* const bar =
                markOf(spec, Mark::Shape::Bar, textOf(text.mark).toUtf8().constData());
            EXPECT_GT(text.box.left(), boxOf(spec, *bar).right()) << text.text.toStdString();
        }
    }
}

TEST(RankingChart, DrawsBarsFromZeroToTheMid)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings());
    const Mark& meta = *markOf(spec, Mark::Shape::Bar, "meta");
    EXPECT_EQ(meta.points.front().x(), 0);
    EXPECT_DOUBLE_EQ(meta.points.back().x(), 62.5);
    EXPECT_EQ(boxOf(spec, meta).left(), spec.plot.left());
}

TEST(RankingChart, FillsByKindAndColoursByCompany)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings());
    EXPECT_EQ(markOf(spec, Mark::Shape::Bar, "amazon")->fill, Fill::CrossHatched);
    EXPECT_EQ(markOf(spec, Mark::Shape::Bar, "meta")->fill, Fill::Light);
    EXPECT_EQ(markOf(spec, Mark::Shape::Bar, "alibaba")->fill, Fill::Hatched);
    EXPECT_EQ(markOf(spec, Mark::Shape::Bar, "huawei")->fill, Fill::Dotted);

    ComparisonSettings two = headlineSettings();
    two.companies = {{QStringLiteral("meta")}, {QStringLiteral("baidu")}};
    const ChartSpec filtered = chartOf(headlines(), two);
    for (const char* const company : {"meta", "baidu"}) {
        EXPECT_EQ(markOf(filtered, Mark::Shape::Bar, company)->colour,
                  markOf(spec, Mark::Shape::Bar, company)->colour);
    }
}

TEST(RankingChart, GivesRangesWhiskersAndOpenEndsArrows)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings());
    const Mark& whisker = *markOf(spec, Mark::Shape::Whisker, "meta");
    EXPECT_DOUBLE_EQ(whisker.points.front().x(), 60);
    EXPECT_DOUBLE_EQ(whisker.points.back().x(), 65);
    const Mark& arrow = *markOf(spec, Mark::Shape::Arrow, "alibaba");
    EXPECT_NEAR(arrow.points.front().x(), 53.0 / 3, 1e-9);
    EXPECT_GT(arrow.points.back().x(), arrow.points.front().x());
    EXPECT_EQ(markOf(spec, Mark::Shape::Whisker, "amazon"), nullptr);
    EXPECT_EQ(markOf(spec, Mark::Shape::Arrow, "meta"), nullptr);
}

TEST(RankingChart, PointsAnAtMostBackwards)
{
    const Dataset dataset = datasetOf({{.id = "a", .amount = Money::atMost(320, usd)}});
    const ChartSpec spec = chartOf(dataset, settingsFor(Basis::PerYear));
    const Mark& arrow = *markOf(spec, Mark::Shape::Arrow, "acme");
    EXPECT_DOUBLE_EQ(arrow.points.front().x(), 320);
    EXPECT_LT(arrow.points.back().x(), 320);
}

TEST(RankingChart, ShowsAGhostWhereTheFirstAnnouncedValueStood)
{
    ComparisonSettings latest = headlineSettings();
    latest.vintage = Vintage::Latest;
    const ChartSpec spec = chartOf(headlines(), latest);
    EXPECT_DOUBLE_EQ(markOf(spec, Mark::Shape::Ghost, "amazon")->points.front().x(), 100);
    EXPECT_EQ(markOf(spec, Mark::Shape::Ghost, "microsoft"), nullptr);
    EXPECT_THAT(texts(spec, TextRole::Legend), Contains(QStringLiteral("first announced")));

    const ChartSpec first = chartOf(headlines(), headlineSettings());
    EXPECT_THAT(texts(first, TextRole::Legend), Not(Contains(QStringLiteral("first announced"))));
}

TEST(RankingChart, ListsACompanyWithoutFigureAndDrawsNoBar)
{
    const ChartSpec spec = chartOf(crowd(4, NameLength::Usual), settingsFor(Basis::PerYear));
    EXPECT_THAT(texts(spec, TextRole::Name), Contains(QStringLiteral("Company 4")));
    EXPECT_THAT(texts(spec, TextRole::Notice), ElementsAre(QStringLiteral("no figure")));
    EXPECT_EQ(markOf(spec, Mark::Shape::Bar, "c3"), nullptr);
}

TEST(RankingChart, SaysWhyAnAmountCouldNotBeConverted)
{
    const Dataset dataset = datasetOf({{.id = "a", .amount = Money::single(7, cny)}});
    const Comparison comparison = compare(dataset, settingsFor(Basis::PerYear));
    const ChartSpec spec = rankingChart(dataset, comparison, {});
    EXPECT_TRUE(spec.marks.empty());
    EXPECT_THAT(texts(spec, TextRole::Notice), ElementsAre(QStringLiteral("no amount")));
    EXPECT_THAT(texts(spec, TextRole::Detail),
                ElementsAre(reasonText(comparison.rows.front().problem)));
}

TEST(RankingChart, MarksAPartialYearAsPartial)
{
    ComparisonSettings settings = headlineSettings();
    settings.basis = Basis::CalendarYear;
    const ChartSpec spec = chartOf(headlines(), settings);
    const Mark& microsoft = *markOf(spec, Mark::Shape::Bar, "microsoft");
    EXPECT_DOUBLE_EQ(microsoft.points.back().x(), 40);
    EXPECT_TRUE(microsoft.isPartial);
    EXPECT_FALSE(markOf(spec, Mark::Shape::Bar, "amazon")->isPartial);
    EXPECT_THAT(texts(spec, TextRole::Detail),
                Contains(QStringLiteral("guidance, 6 of 12 months")));
}

TEST(RankingChart, CountsItsNotesInABadge)
{
    const Comparison comparison = compare(headlines(), headlineSettings());
    const ChartSpec spec = rankingChart(headlines(), comparison, {});
    ASSERT_TRUE(spec.badge);
    EXPECT_EQ(spec.badge->notes.size(), comparison.notes.size());
    EXPECT_EQ(
        texts(spec, TextRole::Badge),
        QStringList(QStringLiteral("%1 notes on comparability").arg(comparison.notes.size())));

    const Dataset alike = datasetOf({{.id = "a"}});
    EXPECT_FALSE(chartOf(alike, settingsFor(Basis::PerYear)).badge);
}

TEST(RankingChart, SaysBelowItsAxisWhatItMeasures)
{
    const auto titleOn = [](Basis basis) {
        ComparisonSettings settings = headlineSettings();
        settings.basis = basis;
        return texts(chartOf(headlines(), settings), TextRole::Tick).back();
    };
    EXPECT_EQ(titleOn(Basis::PerYear), QStringLiteral("USD bn per year"));
    EXPECT_EQ(titleOn(Basis::Announced), QStringLiteral("USD bn, total as announced"));
    EXPECT_EQ(titleOn(Basis::CalendarYear), QStringLiteral("USD bn in 2025"));
}

TEST(RankingChart, TiesEveryBarToItsSourceByANumber)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings(), {.size = {1280, 720}});
    const QStringList references = texts(spec, TextRole::Reference);
    EXPECT_EQ(references.size(), 8);
    EXPECT_EQ(references.front(), QStringLiteral("[1]"));
    EXPECT_TRUE(texts(spec, TextRole::Footnote).join(u' ').contains(QStringLiteral("Sources: 1 ")));
    EXPECT_TRUE(spec.description.contains(QStringLiteral("\n1 ")));
}

TEST(RankingChart, CarriesWhatAPairIs)
{
    const ViewOptions options{.pair = {{QStringLiteral("alibaba")}, {QStringLiteral("microsoft")}}};
    const auto calloutIn = [&](const QSizeF& size, ChartSurface::Medium medium) {
        const ChartSurface surface{.size = size, .medium = medium};
        return texts(
            rankingChart(headlines(), compare(headlines(), headlineSettings()), surface, options),
            TextRole::Callout);
    };
    const QStringList said{
        QStringLiteral("Alibaba: at least 66 % of Microsoft as announced, at least 22 % per year "
                       "(pledge against guidance)")};
    EXPECT_EQ(calloutIn({640, 400}, ChartSurface::Medium::Paper), said);
    EXPECT_EQ(calloutIn({1440, 900}, ChartSurface::Medium::Screen), said);
    EXPECT_TRUE(texts(chartOf(headlines(), headlineSettings()), TextRole::Callout).isEmpty());
}

TEST(RankingChart, SaysWhereARivalLostByItsNameAlone)
{
    const Dataset dataset = datasetOf({{.id = "a", .amount = Money::single(100, usd)},
                                       {.id = "b", .amount = Money::single(105, usd)}});
    EXPECT_THAT(texts(chartOf(dataset, settingsFor(Basis::PerYear)), TextRole::Footnote),
                Contains(QStringLiteral("Both stand in the sources; the first by name is drawn: "
                                        "acme, also $105 bn.")));
}

TEST(RankingChart, SaysWhatARunRateIsMadeOf)
{
    DatasetParts parts =
        partsOf({{.id = "a", .kind = Kind::RunRate, .amount = Money::single(105.2, usd)}});
    parts.figures.front().details->note = QStringLiteral("A quarter multiplied up (26.3 × 4).");
    EXPECT_THAT(texts(chartOf(Dataset(parts), settingsFor(Basis::PerYear)), TextRole::Detail),
                Contains(QStringLiteral("run-rate, 2025: 26.3 × 4")));
}

TEST(RankingChart, HasRoundTicksInTheUnitOfTheLanguage)
{
    const auto ticksIn = [](Language language) {
        return texts(chartOf(headlines(), headlineSettings(), {.language = language}),
                     TextRole::Tick);
    };
    EXPECT_EQ(ticksIn(Language::English).mid(0, 2), (QStringList{u"0"_s, u"20"_s}));
    EXPECT_EQ(ticksIn(Language::SimplifiedChinese).mid(0, 2), (QStringList{u"0"_s, u"200"_s}));
}

TEST(RankingChart, PutsTickLinesOnWholePixels)
{
    for (const QSizeF size : {QSizeF(640, 400), QSizeF(1280, 720), QSizeF(1600, 900)}) {
        const ChartSpec spec = chartOf(headlines(), headlineSettings(), {.size = size});
        for (const AxisTick& tick : spec.x.ticks) {
            const double x = positionOf(spec, {tick.at, 0}).x();
            EXPECT_NEAR(x - spec.plot.left(), std::round(x - spec.plot.left()), 1e-6);
        }
    }
}

TEST(RankingChart, AsksByBasis)
{
    ComparisonSettings settings = headlineSettings();
    EXPECT_EQ(chartOf(headlines(), settings).title,
              QStringLiteral("Who plans to spend most on AI per year?"));
    settings.basis = Basis::CalendarYear;
    settings.kinds = {Kind::Actual};
    EXPECT_EQ(chartOf(headlines(), settings).title, QStringLiteral("Who spent most in 2025?"));
}

TEST(RankingChart, StatesYearUnitVintageAndAsOfDate)
{
    ComparisonSettings settings = headlineSettings();
    settings.asOf = QDate(2025, 2, 28);
    const QString subtitle = texts(chartOf(headlines(), settings), TextRole::Subtitle).join(u' ');
    for (const QString& part :
         {u"2025"_s, u"USD bn"_s, u"as first announced"_s, u"28 Feb 2025"_s}) {
        EXPECT_TRUE(subtitle.contains(part)) << part.toStdString();
    }
}

TEST(RankingChart, NamesEachPublisherOnceAndTheFile)
{
    const QString foot =
        texts(chartOf(headlines(), headlineSettings()), TextRole::Footnote).join(u' ');
    EXPECT_EQ(foot.count(QStringLiteral("The press")), 1);
    EXPECT_TRUE(foot.contains(QStringLiteral("Headlines of 2025, 11 Sep 2026")));
    EXPECT_TRUE(foot.contains(QStringLiteral("own conversion")));
}

TEST(RankingChart, ExplainsOnlyKindsThatOccur)
{
    const QStringList legend = texts(chartOf(headlines(), headlineSettings()), TextRole::Legend);
    EXPECT_EQ(legend.join(u','),
              QStringLiteral("guidance,run-rate,pledge,third-party estimate,range,at least"));
}

TEST(RankingChart, TellsMonthsAndSourceInTheTooltip)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings());
    const QString tooltip = hitArea(spec, companyMark("microsoft"))->tooltip;
    for (const QString& part :
         {u"Microsoft: about $80 bn a year"_s, u"Jul 2024 – Jun 2025"_s, u"The company"_s}) {
        EXPECT_TRUE(tooltip.contains(part)) << tooltip.toStdString();
    }
}

TEST(RankingChart, SumsUpWhatFindsNoRoomInAFixedPicture)
{
    const Dataset dataset = crowd(60, NameLength::Usual);
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const ChartSpec fixed = chartOf(dataset, settings, {.size = {640, 400}});
    const auto shown = static_cast<int>(fixed.hitAreas.size());
    EXPECT_LT(shown, 60);
    const QStringList notices = texts(fixed, TextRole::Notice);
    ASSERT_FALSE(notices.isEmpty());
    EXPECT_TRUE(
        notices.last().startsWith(QStringLiteral("without room here: Company %1, ").arg(shown + 1)))
        << notices.last().toStdString();
    EXPECT_TRUE(notices.last().contains(QStringLiteral(" more; midpoints ")));
    EXPECT_EQ(fixed.size, QSizeF(640, 400));
}

TEST(RankingChart, GrowsToShowEveryCompanyWhereItMay)
{
    const ChartSpec grown = chartOf(crowd(60, NameLength::Usual), settingsFor(Basis::PerYear),
                                    {.size = {640, 400}, .height = ChartSurface::Height::Grows});
    EXPECT_EQ(grown.hitAreas.size(), 60U);
    EXPECT_GT(grown.size.height(), 400);
}

TEST(RankingChart, SurvivesHavingNothingToShow)
{
    const ChartSpec empty = chartOf(Dataset(), settingsFor(Basis::PerYear));
    EXPECT_TRUE(empty.marks.empty());
    EXPECT_TRUE(empty.x.ticks.empty());
    EXPECT_LT(empty.x.from, empty.x.to);

    const Dataset zero = datasetOf({{.id = "a", .amount = Money::single(0, usd)}});
    const ChartSpec nothing = chartOf(zero, settingsFor(Basis::PerYear));
    EXPECT_EQ(boxOf(nothing, nothing.marks.front()).width(), 0);
}

} // namespace
} // namespace capex
