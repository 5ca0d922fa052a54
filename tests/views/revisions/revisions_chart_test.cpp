// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/mark_ids.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "views/chart/time_axis.h"
#include "views/revisions/revisions_chart.h"

#include <gmock/gmock.h>

#include <set>
#include <span>

namespace capex {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;

ChartSpec chartOf(const Dataset& dataset, const ComparisonSettings& settings,
                  const ChartSurface& surface = {}, const ViewOptions& options = {})
{
    return revisionsChart(dataset, settings, revisionsOf(dataset, settings), options, surface);
}

const std::vector<FigureSketch>& meta2025()
{
    static const std::vector<FigureSketch> sketches{
        {.id = "1", .amount = Money::range(60, 65, usd), .announced = {2025, 1, 24}},
        {.id = "2", .amount = Money::range(64, 72, usd), .announced = {2025, 4, 30}},
        {.id = "3", .amount = Money::range(66, 72, usd), .announced = {2025, 7, 30}},
        {.id = "4", .amount = Money::range(70, 72, usd), .announced = {2025, 10, 29}},
        {.id = "5",
         .kind = Kind::Actual,
         .amount = Money::single(72.2, usd),
         .announced = {2026, 1, 28}},
    };
    return sketches;
}

ChartSpec metaChart(const ChartSurface& surface = {.size = {1280, 720}})
{
    return chartOf(datasetOf(meta2025()), settingsFor(Basis::PerYear), surface);
}

/// A height of the picture in billions, read off two value ticks as a reader does.
double billionsAt(const ChartSpec& spec, double y)
{
    const AxisTick& a = spec.y.ticks.front();
    const AxisTick& b = spec.y.ticks.back();
    return a.label.toDouble() +
           (y - a.at) / (b.at - a.at) * (b.label.toDouble() - a.label.toDouble());
}

TEST(RevisionsChart, DrawsARangeFromItsAnnouncementToTheNext)
{
    const ChartSpec spec = metaChart();
    const Mark bar = marksOf(spec, Mark::Shape::Bar, "acme/2").at(0);
    EXPECT_EQ(dayAt(bar.points.front().x()), QDate(2025, 4, 30));
    EXPECT_EQ(dayAt(bar.points.back().x()), QDate(2025, 7, 30));
    EXPECT_NEAR(billionsAt(spec, bar.points.front().y()), 72, 1e-6);
    EXPECT_NEAR(billionsAt(spec, bar.points.back().y()), 64, 1e-6);
    EXPECT_EQ(bar.fill, Fill::Light);
    EXPECT_EQ(dayAt(marksOf(spec, Mark::Shape::Bar, "acme/4").at(0).points.back().x()),
              QDate(2026, 1, 28))
        << "until the actual";
}

TEST(RevisionsChart, LabelsStepsWithValueAndChangeInWords)
{
    const ChartSpec spec = metaChart();
    EXPECT_THAT(textsOf(spec, TextRole::Value),
                testing::UnorderedElementsAre(QStringLiteral("60 – 65"), QStringLiteral("64 – 72"),
                                              QStringLiteral("66 – 72"), QStringLiteral("70 – 72"),
                                              QStringLiteral("72.2")));
    const QStringList words = textsOf(spec, TextRole::Detail);
    EXPECT_EQ(words.count(QStringLiteral("raised")), 1);
    EXPECT_EQ(words.count(QStringLiteral("narrowed")), 2);
    EXPECT_EQ(words.count(QStringLiteral("actual")), 1);
    EXPECT_TRUE(hitArea(spec, figureMark("acme", "2"))
                    ->tooltip.contains(QStringLiteral("raised on 30 Apr 2025")));
    EXPECT_TRUE(hitArea(spec, figureMark("acme", "1"))
                    ->tooltip.contains(QStringLiteral("first stated on 24 Jan 2025")));
}

TEST(RevisionsChart, NumbersTheSourcesOfItsValuesInReadingOrder)
{
    auto sketches = meta2025();
    sketches.insert(sketches.begin(),
                    {.id = "0", .company = "single", .evidence = Evidence::Research});
    sketches.back().evidence = Evidence::Filing;
    const ChartSpec spec =
        chartOf(datasetOf(sketches), settingsFor(Basis::PerYear), {.size = {1280, 720}});
    const auto numberAt = [&](const char* id) {
        for (const PlacedText& text : spec.texts) {
            if (textOf(text.mark) == QLatin1String(id) && text.role == TextRole::Reference) {
                return text.text;
            }
        }
        return QString();
    };
    EXPECT_EQ(numberAt("acme/1"), QStringLiteral("[1]"));
    EXPECT_EQ(numberAt("acme/5"), QStringLiteral("[2]"));
    EXPECT_EQ(numberAt("single/0"), QStringLiteral("[3]")) << "its panel is the last";
}

TEST(RevisionsChart, SayOnceThatThereIsNothing)
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.year = 2040;
    const ChartSpec spec = chartOf(datasetOf(meta2025()), settings, {.size = {1280, 720}});
    for (const QString& line : textsOf(spec, TextRole::Footnote)) {
        EXPECT_FALSE(line.startsWith(QStringLiteral("Not alike"))) << line.toStdString();
    }
}

TEST(RevisionsChart, PutsTheActualAtTheDayOfItsReport)
{
    const ChartSpec spec = metaChart();
    const Mark point = marksOf(spec, Mark::Shape::Point, "acme/5").at(0);
    EXPECT_EQ(dayAt(point.points.front().x()), QDate(2026, 1, 28));
    EXPECT_NEAR(billionsAt(spec, point.points.front().y()), 72.2, 1e-6);
    const Mark link = marksOf(spec, Mark::Shape::Line, "acme/5").at(0);
    EXPECT_FALSE(link.isPartial) << "dashes tell kinds";
    EXPECT_EQ(point.fill, Fill::Solid);
    EXPECT_NEAR(billionsAt(spec, link.points.front().y()), 72, 1e-6) << "the end of 70 to 72";
    EXPECT_EQ(link.points.back(), point.points.front());
}

TEST(RevisionsChart, DrawsAnActualThatCountsOtherwiseHollowAndNamesWhatItCounts)
{
    const ChartSpec spec = chartOf(datasetOf({{.id = "1"},
                                              {.id = "2",
                                               .kind = Kind::Actual,
                                               .amount = Money::single(70, usd),
                                               .announced = {2026, 2, 4},
                                               .measure = "capex-cash"}}),
                                   settingsFor(Basis::PerYear));
    const Mark point = marksOf(spec, Mark::Shape::Point, "acme/2").at(0);
    EXPECT_EQ(dayAt(point.points.front().x()), QDate(2026, 2, 4));
    EXPECT_EQ(point.fill, Fill::Light) << "a ring";
    EXPECT_THAT(marksOf(spec, Mark::Shape::Line, "acme/2"), IsEmpty()) << "not the same thing";
    EXPECT_THAT(textsOf(spec, TextRole::Detail), Contains(QStringLiteral("actual, capex in cash")));
    EXPECT_THAT(textsOf(spec, TextRole::Legend),
                Contains(QStringLiteral("actual of another measure")));
    EXPECT_THAT(textsOf(spec, TextRole::Legend), Not(Contains(QStringLiteral("actual"))));
}

TEST(RevisionsChart, SaysWhyALineStopsWhereNoActualDoes)
{
    DatasetParts parts =
        partsOf({{.id = "1"}, {.id = "2", .company = "runs", .period = {Month::of(2025, 3), 36}}});
    parts.updated = {2026, 9, 11};
    const ChartSpec spec = chartOf(Dataset(parts), settingsFor(Basis::PerYear));
    const auto endOf = [&](const char* id) {
        return dayAt(marksOf(spec, Mark::Shape::Line, id).at(0).points.back().x());
    };
    const auto wordAt = [&](const char* id) {
        QStringList words;
        for (const PlacedText& text : spec.texts) {
            if (textOf(text.mark) == QLatin1String(id) && text.role == TextRole::Detail) {
                words.append(text.text);
            }
        }
        return words.join(u'|');
    };
    EXPECT_EQ(endOf("acme/1"), QDate(2026, 1, 1));
    EXPECT_EQ(wordAt("acme/1"), QStringLiteral("period over, no actual"));
    EXPECT_EQ(endOf("runs/2"), QDate(2026, 9, 11)) << "the day of the figures";
    EXPECT_EQ(wordAt("runs/2"), QStringLiteral("no later word"));
}

TEST(RevisionsChart, ShowsBothEndsOfEveryScale)
{
    const ChartSpec spec =
        chartOf(datasetOf({{.id = "1"},
                           {.id = "2", .company = "b", .amount = Money::range(7, 9, usd)},
                           {.id = "3", .company = "c", .amount = Money::atLeast(0.4, usd)}}),
                settingsFor(Basis::PerYear), {.size = {640, 400}});
    int scales = 0;
    for (const Mark& mark : spec.marks) {
        if (mark.shape == Mark::Shape::Rule && mark.points.front().x() == mark.points.back().x()) {
            ++scales;
            for (const QPointF& end : mark.points) {
                EXPECT_TRUE(std::ranges::any_of(spec.y.ticks, [&](const AxisTick& tick) {
                    return tick.at == end.y() && textsOf(spec, TextRole::Tick).contains(tick.label);
                })) << textOf(mark.id).toStdString();
            }
        }
    }
    EXPECT_EQ(scales, 3);
}

TEST(RevisionsChart, ExplainsDashesByTheKindsThatTheyStandFor)
{
    const ChartSpec spec = chartOf(datasetOf({{.id = "1"},
                                              {.id = "2", .company = "b", .kind = Kind::Pledge},
                                              {.id = "3", .company = "c", .kind = Kind::RunRate}}),
                                   settingsFor(Basis::PerYear));
    const auto dashed = std::ranges::find_if(spec.legend, &LegendSample::isPartial);
    ASSERT_NE(dashed, spec.legend.end());
    const QStringList labels = textsOf(spec, TextRole::Legend);
    EXPECT_THAT(labels, Contains(QStringLiteral("guidance, single value")));
    EXPECT_EQ(labels[dashed - spec.legend.begin()],
              QStringLiteral("pledge / run-rate, single value"));
}

TEST(RevisionsChart, DrawsASingleValueAsALineAndJoinsWhatDoesNotOverlap)
{
    const ChartSpec spec = chartOf(datasetOf({{.id = "1", .amount = Money::single(190, usd)},
                                              {.id = "2",
                                               .amount = Money::single(175, usd, Bound::About),
                                               .announced = {2025, 7, 29}}}),
                                   settingsFor(Basis::PerYear));
    const auto second = marksOf(spec, Mark::Shape::Line, "acme/2");
    ASSERT_EQ(second.size(), 2U) << "from 190 down to 175, and 175 itself";
    EXPECT_NEAR(billionsAt(spec, second[0].points.front().y()), 190, 1e-6);
    EXPECT_NEAR(billionsAt(spec, second[0].points.back().y()), 175, 1e-6);
    EXPECT_EQ(second[1].points.front().y(), second[1].points.back().y());
    EXPECT_THAT(textsOf(spec, TextRole::Detail), Contains(QStringLiteral("cut")));
    EXPECT_THAT(textsOf(spec, TextRole::Value), Contains(QStringLiteral("≈ 175")));
}

TEST(RevisionsChart, LeavesAGapWithAMarkBeforeANewMeasure)
{
    const ChartSpec spec = chartOf(datasetOf({{.id = "1"},
                                              {.id = "2",
                                               .amount = Money::single(140, usd),
                                               .announced = {2025, 7, 1},
                                               .measure = "capex-with-leases"}}),
                                   settingsFor(Basis::PerYear));
    const double end = marksOf(spec, Mark::Shape::Line, "acme/1").at(0).points.back().x();
    const auto second = marksOf(spec, Mark::Shape::Line, "acme/2");
    ASSERT_EQ(second.size(), 2U);
    EXPECT_EQ(second[0].tone, Tone::MutedText);
    EXPECT_GT(second[0].points.front().x(), end);
    EXPECT_LT(second[0].points.front().x(), second[1].points.front().x());
    EXPECT_THAT(textsOf(spec, TextRole::Detail), Contains(QStringLiteral("new measure")));
}

TEST(RevisionsChart, PointsArrowsOutOfOpenEnds)
{
    const auto arrowOf = [](const Money& amount) {
        const ChartSpec spec =
            chartOf(datasetOf({{.id = "1", .amount = amount}}), settingsFor(Basis::PerYear));
        return marksOf(spec, Mark::Shape::Arrow, "acme/1").at(0);
    };
    const Mark up = arrowOf(Money::atLeast(53, usd));
    EXPECT_LT(up.points.back().y(), up.points.front().y());
    const Mark down = arrowOf(Money::atMost(53, usd));
    EXPECT_GT(down.points.back().y(), down.points.front().y());
}

TEST(RevisionsChart, SharesOneScaleOnlyAmongValuesOfLikeSize)
{
    const auto subtitleFor = [](double other) {
        const ChartSpec spec =
            chartOf(datasetOf({{.id = "1"},
                               {.id = "2", .company = "b", .amount = Money::single(other, usd)}}),
                    settingsFor(Basis::PerYear));
        return textsOf(spec, TextRole::Subtitle).join(u' ');
    };
    EXPECT_TRUE(subtitleFor(60).contains(QStringLiteral("one scale")));
    EXPECT_TRUE(subtitleFor(10).contains(QStringLiteral("own scales")));
}

TEST(RevisionsChart, ShowsCompaniesWithAStoryFirstAndNamesTheSilentOnesBelow)
{
    std::vector<FigureSketch> sketches{
        {.id = "x", .company = "single"},
        {.id = "y", .company = "silent", .period = Period::calendarYear(2030)}};
    sketches.insert(sketches.end(), meta2025().begin(), meta2025().end());
    const ChartSpec spec = chartOf(datasetOf(sketches), settingsFor(Basis::PerYear));
    EXPECT_EQ(textsOf(spec, TextRole::Name).join(u' '), QStringLiteral("acme single"));
    EXPECT_THAT(textsOf(spec, TextRole::Footnote),
                Contains(QStringLiteral("No statement about 2025: silent.")));
}

TEST(RevisionsChart, KnowsNothingAfterTheAsOfDate)
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.asOf = QDate(2025, 6, 30);
    const ChartSpec spec = chartOf(datasetOf(meta2025()), settings);
    EXPECT_EQ(spec.hitAreas.size(), 2U);
    EXPECT_EQ(dayAt(marksOf(spec, Mark::Shape::Line, "as-of").at(0).points.front().x()),
              settings.asOf);
    const Mark last = marksOf(spec, Mark::Shape::Bar, "acme/2").at(0);
    EXPECT_EQ(dayAt(last.points.back().x()), settings.asOf);
    EXPECT_TRUE(last.continuesAfter);
    settings.asOf = QDate(2020, 1, 1);
    const ChartSpec none = chartOf(datasetOf(meta2025()), settings);
    EXPECT_EQ(textsOf(none, TextRole::Notice).join(u'|'),
              QStringLiteral("No statement about 2025 is known on 1 Jan 2020."));
    expectTidy(none);
}

TEST(RevisionsChart, FadesWhatIsNotInFocus)
{
    const Dataset dataset = datasetOf({{.id = "a"}, {.id = "b", .company = "other"}});
    const ChartSpec spec =
        chartOf(dataset, settingsFor(Basis::PerYear), {}, {.focus = {{QStringLiteral("acme")}}});
    EXPECT_FALSE(marksOf(spec, Mark::Shape::Line, "acme/a").at(0).isFaded);
    EXPECT_TRUE(marksOf(spec, Mark::Shape::Line, "other/b").at(0).isFaded);
}

/// How tall the hit areas of each company are, in the order of the panels.
std::vector<double> panelHeights(const ChartSpec& spec)
{
    std::vector<double> heights;
    CompanyId last;
    for (const HitArea& area : spec.hitAreas) {
        if (area.company != last) {
            heights.push_back(area.box.height());
        }
        last = area.company;
    }
    return heights;
}

/// Acme's story, and companies of another size with one statement each.
Dataset storyAnd(std::size_t singles)
{
    std::vector<FigureSketch> sketches = meta2025();
    static const std::array names{"bolt", "core", "dyno", "echo", "flux", "grid", "halo"};
    for (const char* const name : std::span(names).first(singles)) {
        sketches.push_back({.id = name, .company = name, .amount = Money::range(2, 3, usd)});
    }
    return datasetOf(sketches);
}

TEST(RevisionsLayout, NamesSomeOfThoseThatFindNoRoom)
{
    const ChartSpec spec =
        chartOf(crowd(60, NameLength::Usual), settingsFor(Basis::PerYear), {.size = {1440, 900}});
    const QString notice = textsOf(spec, TextRole::Notice).join(u'|');
    EXPECT_TRUE(notice.startsWith(QStringLiteral("without room here: "))) << notice.toStdString();
    EXPECT_TRUE(notice.contains(u',')) << notice.toStdString();
    EXPECT_TRUE(notice.endsWith(QStringLiteral(" more"))) << notice.toStdString();
}

TEST(RevisionsLayout, SharesSurplusHeightAlike)
{
    const auto heights =
        panelHeights(chartOf(storyAnd(2), settingsFor(Basis::PerYear), {.size = {1440, 900}}));
    ASSERT_EQ(heights.size(), 3U);
    EXPECT_NEAR(heights[0], heights[1], 2);
    EXPECT_NEAR(heights[1], heights[2], 2);
}

TEST(RevisionsLayout, GivesTheStoryMoreHeightWhereThereIsLittle)
{
    const auto heights =
        panelHeights(chartOf(storyAnd(7), settingsFor(Basis::PerYear), {.size = {900, 700}}));
    ASSERT_EQ(heights.size(), 8U);
    EXPECT_GT(heights[0], 1.3 * heights[1]) << testing::PrintToString(heights);
}

TEST(RevisionsLayout, FillsThePageWithOneCompany)
{
    const ChartSpec spec = chartOf(storyAnd(0), settingsFor(Basis::PerYear), {.size = {1440, 900}});
    EXPECT_NEAR(panelHeights(spec).at(0), spec.plot.height(), 1);
    EXPECT_GT(spec.plot.height(), 0.6 * spec.size.height());
}

/// Where the words of changes stand: beside their values or not.
std::set<bool> placesOfWords(const ChartSpec& spec)
{
    std::set<bool> beside;
    for (const PlacedText& word : spec.texts) {
        for (const PlacedText& value : spec.texts) {
            const bool isItsValue = value.role == TextRole::Value && value.mark == word.mark;
            if (word.role == TextRole::Detail && isItsValue && word.text != u"actual") {
                beside.insert(word.box.center().y() < value.box.bottom() &&
                              word.box.center().y() > value.box.top());
            }
        }
    }
    return beside;
}

TEST(RevisionsLayout, SetsTheWordsOfACompanyAllAtLikePlaces)
{
    for (const QSizeF size :
         {QSizeF(640, 400), QSizeF(900, 700), QSizeF(1440, 900), QSizeF(3840, 2160)}) {
        EXPECT_EQ(placesOfWords(metaChart({.size = size})).size(), 1U) << size.width();
    }
}

TEST(RevisionsLayout, KeepsTextsSideBySideApart)
{
    for (const QSizeF size : {QSizeF(640, 400), QSizeF(900, 700), QSizeF(1440, 900)}) {
        const ChartSpec spec =
            chartOf(bundledFigures(), settingsFor(Basis::PerYear), {.size = size});
        for (const PlacedText& text : spec.texts) {
            for (const PlacedText& next : spec.texts) {
                const bool isBehind = next.role == TextRole::Value && next.mark != text.mark &&
                                      !text.mark.isEmpty() &&
                                      text.box.center().x() < next.box.center().x();
                EXPECT_FALSE(isBehind && text.box.adjusted(0, 0, 4, 0).intersects(next.box))
                    << text.text.toStdString() << " touches " << next.text.toStdString();
            }
        }
    }
}

TEST(RevisionsLayout, IsTidyAtEverySizeForAnyCrowd)
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.asOf = QDate(2025, 12, 1);
    expectTidyAtEverySize([&](const Dataset& dataset, const ChartSurface& surface) {
        return chartOf(dataset, settings, surface);
    });
}

TEST(RevisionsLayout, IsTidyForTheHeadlinesAndUnusualAmounts)
{
    for (const QSizeF size : {QSizeF(640, 400), QSizeF(900, 700), QSizeF(3840, 2160)}) {
        expectTidy(metaChart({.size = size}));
        expectMarksInside(metaChart({.size = size}));
        for (const Money& amount :
             {Money::single(0, usd), Money::range(1e-6, 1e9, usd), Money::single(7e-9, usd),
              Money::atMost(0.01, usd), Money::atLeast(1e6, usd)}) {
            const ChartSpec spec = chartOf(
                datasetOf({{.id = "1"}, {.id = "2", .amount = amount, .announced = {2025, 1, 16}}}),
                settingsFor(Basis::PerYear), {.size = size});
            expectTidy(spec);
            expectMarksInside(spec);
        }
    }
}

/// No value is lost, and no line stops without a word.
void expectSpeakingLines(const ChartSpec& spec, const std::vector<RevisionHistory>& histories)
{
    const auto hasText = [&](const MarkId& id, TextRole role) {
        return std::ranges::any_of(spec.texts, [&](const PlacedText& text) {
            return text.mark == id && text.role == role;
        });
    };
    for (const RevisionHistory& history : histories) {
        for (const Revision& revision : history.revisions) {
            const MarkId id{history.company, revision.figure};
            EXPECT_TRUE(!revision.amount || hasText(id, TextRole::Value))
                << textOf(id).toStdString();
        }
        if (!history.revisions.empty() && !history.actual) {
            const MarkId id{history.company, history.revisions.back().figure};
            EXPECT_TRUE(hasText(id, TextRole::Detail)) << textOf(id).toStdString();
        }
    }
}

TEST(RevisionsLayout, LosesNoValueOfTheBundledFigures)
{
    for (const int year : {2023, 2024, 2025, 2026}) {
        for (const QSizeF size : {QSizeF(900, 700), QSizeF(1440, 900), QSizeF(3840, 2160)}) {
            for (const Language language : {Language::English, Language::SimplifiedChinese}) {
                SCOPED_TRACE(year);
                const ComparisonSettings settings = settingsFor(Basis::PerYear, year);
                const ChartSpec spec =
                    chartOf(bundledFigures(), settings, {.size = size, .language = language});
                expectTidy(spec);
                expectMarksInside(spec);
                expectSpeakingLines(spec, revisionsOf(bundledFigures(), settings));
            }
        }
    }
}

} // namespace
} // namespace capex
