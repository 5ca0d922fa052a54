// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"
#include "views/overview/overview_page.h"
#include "views/view_types.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

namespace capex {
namespace {

const CompanyId meta{u"meta"};

ViewState overviewState()
{
    return {View::Overview,
            headlineSettings(),
            {.pair = {CompanyId{u"alibaba"}, CompanyId{u"microsoft"}}}};
}

ChartSpec pageOf(const Dataset& dataset, const ChartSurface& surface,
                 const ViewState& state = overviewState())
{
    return resultOf({dataset, state})->chart(surface);
}

ChartSurface paper(double width, double height)
{
    return {.size = {width, height}, .medium = ChartSurface::Medium::Paper};
}

/// The page and its panels are tidy, and nothing leaves its card.
void expectTidyPage(const ChartSpec& page)
{
    expectTidy(page);
    for (const ChartSpec& panel : page.panels) {
        SCOPED_TRACE(panel.title.toStdString());
        expectTidy(panel);
        expectMarksInside(panel);
        EXPECT_TRUE(QRectF({}, page.size).contains(QRectF(panel.position, panel.size)));
    }
    for (std::size_t a = 0; a < page.cards.size(); ++a) {
        for (const PlacedText& text : page.texts) {
            EXPECT_TRUE(!page.cards[a].intersects(text.box) || page.cards[a].contains(text.box))
                << text.text.toStdString();
        }
        for (std::size_t b = a + 1; b < page.cards.size(); ++b) {
            EXPECT_FALSE(page.cards[a].intersects(page.cards[b])) << a << " and " << b;
        }
    }
}

TEST(OverviewPage, ShowsFourTilesAndThreePanels)
{
    const ChartSpec page = pageOf(headlines(), paper(1600, 900));
    expectTidyPage(page);
    EXPECT_EQ(page.cards.size(), 7U);
    ASSERT_EQ(page.panels.size(), 3U);
    EXPECT_EQ(textsOf(page, TextRole::KeyNumber).size(), 3) << "nothing has been spent yet";
    EXPECT_GT(page.panels[0].size.width(), page.panels[1].size.width());
}

TEST(OverviewPage, IsTidyAtEverySize)
{
    for (const PictureCase& each : pictureCases()) {
        SCOPED_TRACE(each.text());
        expectTidyPage(pageOf(crowd(each.companies, each.names), each.surface()));
    }
}

TEST(OverviewPage, HasExactlyTheSizeThatIsAskedFor)
{
    for (const QSizeF size : {QSizeF(3840, 1200), QSizeF(1440, 900), QSizeF(1024, 700),
                              QSizeF(640, 400), QSizeF(1080, 1920)}) {
        EXPECT_EQ(pageOf(headlines(), paper(size.width(), size.height())).size, size);
    }
}

TEST(OverviewPage, NamesThePanelsWithoutRoomInItsLastLine)
{
    const ChartSpec page = pageOf(headlines(), paper(640, 400));
    EXPECT_LT(page.panels.size(), 3U);
    EXPECT_TRUE(
        textsOf(page, TextRole::Footnote).last().contains(QStringLiteral("No room here: ")));
    EXPECT_TRUE(textsOf(page, TextRole::Footnote).last().endsWith(QStringLiteral("Revisions.")));
}

TEST(OverviewPage, SaysAtEverySizeWhatIsBehindItsTiles)
{
    for (const Language language : {Language::English, Language::SimplifiedChinese}) {
        for (const QSizeF size : {QSizeF(320, 200), QSizeF(400, 250), QSizeF(480, 320),
                                  QSizeF(600, 400), QSizeF(800, 600), QSizeF(1440, 900)}) {
            SCOPED_TRACE(size.width());
            ChartSurface surface = paper(size.width(), size.height());
            surface.language = language;
            const ChartSpec page = pageOf(headlines(), surface);
            expectTidyPage(page);
            const QString foot = textsOf(page, TextRole::Footnote).join(u'\n');
            EXPECT_TRUE(foot.contains(QStringLiteral("Sources")) || page.cards.empty());
            EXPECT_TRUE(foot.contains(QStringLiteral("Not alike")) || page.cards.empty());
            EXPECT_EQ(page.cards.size() < 7, foot.contains(QStringLiteral("No room here")));
        }
    }
}

TEST(OverviewPage, GrowsInAWindowUntilEveryPanelHasRoom)
{
    const ChartSpec page =
        pageOf(headlines(), {.size = {640, 400}, .height = ChartSurface::Height::Grows});
    EXPECT_EQ(page.panels.size(), 3U);
    EXPECT_GT(page.size.height(), 400);
    expectTidyPage(page);
}

TEST(OverviewPage, LaysOutAPanelOnceWhereItsRoomStays)
{
    const ComparisonContext context(headlines(), overviewState());
    const ViewResultPtr ranking =
        resultOf(context.showing({View::Ranking, headlineSettings(), {}}));
    const auto timesIn = [&](const QSizeF& size) {
        int times = 0;
        const PanelPicture panel{usualPanels().first(), ranking, QStringLiteral("Ranking"),
                                 [&](const ChartSurface& surface) {
                                     ++times;
                                     return ranking->chart(surface);
                                 }};
        (void)overviewPage(context, {{}, {panel}},
                           {.size = size, .height = ChartSurface::Height::Grows});
        return times;
    };
    EXPECT_EQ(timesIn({447, 300}), 1) << "on a page that scrolls";
    EXPECT_EQ(timesIn({900, 680}), 2) << "where the foot takes of its room";
}

TEST(OverviewPage, TakesAtLeastTheHeightThatIsKnownBeforehand)
{
    int known = 0;
    const auto page = resultOf(ComparisonContext(headlines(), overviewState()));
    for (const double width : {320, 445, 640, 900, 1440, 3840}) {
        const ChartSurface surface{.size = {width, 700}, .height = ChartSurface::Height::Grows};
        const double least = page->leastHeight(surface);
        EXPECT_GE(page->chart(surface).size.height(), least) << width;
        known += least > 700 ? 1 : 0;
    }
    EXPECT_EQ(known, 3) << "narrow ones, which scroll";
}

TEST(OverviewPage, ArrangesPanelsByWhatThePageHasRoomFor)
{
    const auto positions = [](const ChartSpec& page) {
        std::vector<QPointF> found;
        for (const ChartSpec& panel : page.panels) {
            found.push_back(panel.position);
        }
        return found;
    };
    const auto wide = positions(pageOf(headlines(), paper(3840, 1200)));
    ASSERT_EQ(wide.size(), 3U);
    EXPECT_EQ(wide[0].y(), wide[2].y());
    const auto normal = positions(pageOf(headlines(), paper(1440, 900)));
    ASSERT_EQ(normal.size(), 3U);
    EXPECT_EQ(normal[1].x(), normal[2].x());
    EXPECT_LT(normal[0].x(), normal[1].x());
    const auto tall = positions(pageOf(headlines(), paper(1080, 1920)));
    ASSERT_EQ(tall.size(), 3U);
    EXPECT_EQ(tall[0].x(), tall[2].x());
}

TEST(OverviewPage, SaysOnceWhatItsPanelsShare)
{
    const ChartSpec page = pageOf(headlines(), {.size = {1600, 900}});
    EXPECT_TRUE(page.badge);
    EXPECT_FALSE(page.legend.empty());
    for (const ChartSpec& panel : page.panels) {
        EXPECT_FALSE(panel.badge);
        EXPECT_TRUE(panel.legend.empty());
        EXPECT_TRUE(textsOf(panel, TextRole::Footnote).isEmpty());
        EXPECT_TRUE(textsOf(panel, TextRole::Reference).isEmpty()) << "the page numbers no sources";
    }
    const QStringList foot = textsOf(page, TextRole::Footnote);
    EXPECT_EQ(
        std::ranges::count_if(
            foot, [](const QString& text) { return text.startsWith(QStringLiteral("Sources: ")); }),
        1);
}

TEST(OverviewPage, IsToldInItsOrder)
{
    const QString told = pageOf(headlines(), {.size = {1600, 900}}).description;
    const std::array parts{QStringLiteral("8 companies together"),
                           QStringLiteral("Alibaba against Microsoft"),
                           QStringLiteral("Who plans to spend most"),
                           QStringLiteral("What was spent"), QStringLiteral("How did the targets")};
    qsizetype last = -1;
    for (const QString& part : parts) {
        const qsizetype at = told.indexOf(part, last + 1);
        EXPECT_GT(at, last) << part.toStdString() << " in " << told.toStdString();
        last = at;
    }
}

TEST(OverviewPage, IsToldInSentencesOfItsLanguage)
{
    const QString english = pageOf(headlines(), {.size = {1600, 900}}).description;
    EXPECT_FALSE(english.contains(QStringLiteral("?. "))) << english.toStdString();
    const QString chinese =
        pageOf(headlines(), {.size = {1600, 900}, .language = Language::SimplifiedChinese})
            .description;
    EXPECT_FALSE(chinese.contains(QRegularExpression(QStringLiteral("[^0-9]\\. "))))
        << chinese.toStdString() << " but for ranks";
    EXPECT_TRUE(chinese.endsWith(u'。'));
}

TEST(OverviewPage, LeadsFromAMarkOfAPanelToItsOwnView)
{
    const ViewResultPtr result = resultOf({headlines(), overviewState()});
    const ChartSpec page = result->chart({.size = {1600, 900}});
    const Narrator words(headlines(), Language::English);
    const HitArea* const bar = hitArea(page, MarkId{meta});
    ASSERT_NE(bar, nullptr);
    EXPECT_EQ(bar->id.panel, 1);
    const auto explanation = result->explain({meta, bar->id, bar->figures, bar->tooltip}, words);
    ASSERT_TRUE(explanation);
    EXPECT_EQ(explanation->subject, QStringLiteral("Meta · guidance"));
}

TEST(OverviewPage, ExplainsTheSumByItsParts)
{
    const ViewResultPtr result = resultOf({headlines(), overviewState()});
    const Narrator words(headlines(), Language::English);
    const auto explanation = result->explain({{}, MarkId{{}, Tile::Sum}, {}, {}}, words);
    ASSERT_TRUE(explanation);
    EXPECT_EQ(explanation->value, QStringLiteral("at least $343 bn"));
}

TEST(OverviewPage, TellsInItsTilesWhatTheSelectionIsOfTheWhole)
{
    ChartSurface surface{.size = {1600, 900}};
    const ViewResultPtr result = resultOf({headlines(), overviewState()});
    const ChartSpec whole = result->chart(surface);
    surface.selected = {meta};
    EXPECT_TRUE(textsOf(result->chart(surface), TextRole::Label)
                    .contains(QStringLiteral("1 of 8: 60 – 65 of ≥ 343")));
    surface.selected = {};
    EXPECT_EQ(result->chart(surface), whole) << "let go of, the very same page";
}

/// The companies whose revisions stand on the page, in the order in which they are read.
QList<CompanyId> revisedOn(const ChartSpec& page)
{
    QList<CompanyId> companies;
    for (const HitArea& area : page.hitAreas) {
        if (area.id.panel == page.hitAreas.back().id.panel && !companies.contains(area.company)) {
            companies.append(area.company);
        }
    }
    return companies;
}

/// Else who walks through the marks would be led in a circle.
TEST(OverviewPage, ASelectionComesFirstOnlyWhereItHadNoRoom)
{
    ChartSurface surface{.size = {1100, 800}};
    const ViewResultPtr result = resultOf({headlines(), overviewState()});
    const QList<CompanyId> whole = revisedOn(result->chart(surface));
    QList<CompanyId> without = revisedOn(result->chart({.size = {1100, 2400}}));
    without.removeIf([&](const CompanyId& company) { return whole.contains(company); });
    ASSERT_GT(whole.size(), 1);
    ASSERT_FALSE(without.isEmpty());
    surface.selected = {whole.back()};
    EXPECT_EQ(revisedOn(result->chart(surface)).front(), whole.front());
    surface.selected = {without.front()};
    EXPECT_EQ(revisedOn(result->chart(surface)).front(), without.front());
}

TEST(OverviewPage, TellsInItsTilesWhatTheyWereWithoutTheChangesUnderReview)
{
    DatasetParts parts = headlines().parts();
    const auto raised = std::ranges::find(parts.figures, CompanyId(u"meta"), &Figure::company);
    ASSERT_NE(raised, parts.figures.end());
    raised->amount = Money::single(200, usd);
    const ComparisonContext context(Dataset(std::move(parts)), overviewState(), headlines());
    const ChartSpec was = pageOf(headlines(), paper(1600, 900));
    const ChartSpec page = resultOf(context)->chart(paper(1600, 900));
    expectTidyPage(page);
    const QString sum = textsOf(was, TextRole::KeyNumber).first();
    ASSERT_NE(sum, textsOf(page, TextRole::KeyNumber).first());
    const auto tile = std::ranges::find_if(page.hitAreas, [](const HitArea& area) {
        const auto* const of = area.id.as<Tile>();
        return of && *of == Tile::Sum;
    });
    ASSERT_NE(tile, page.hitAreas.end());
    EXPECT_TRUE(tile->spoken.contains(QStringLiteral("was %1").arg(sum)))
        << tile->spoken.toStdString();
    EXPECT_FALSE(was.description.contains(QStringLiteral("was %1").arg(sum)));
    ASSERT_FALSE(page.panels.empty());
    EXPECT_FALSE(marksOf(page.panels.front(), Mark::Shape::GhostBar, "meta").empty());
}

TEST(OverviewPage, IsSensibleWithLittleToShow)
{
    const Dataset none;
    const Dataset one = datasetOf({{.id = "plan"}});
    const Dataset actuals = datasetOf({{.id = "spent", .kind = Kind::Actual}});
    ViewState early = overviewState();
    early.settings.asOf = QDate(2024, 1, 1);
    for (const ChartSpec& page :
         {pageOf(none, {.size = {1440, 900}}), pageOf(one, {.size = {1440, 900}}),
          pageOf(actuals, {.size = {1440, 900}}),
          pageOf(headlines(), {.size = {1440, 900}}, early)}) {
        expectTidyPage(page);
        EXPECT_EQ(page.cards.size(), 7U);
    }
}

TEST(OverviewPage, SaysInThePanelOfTheYearsWhatHoldsThere)
{
    ComparisonSettings settings;
    settings.asOf = QDate(2019, 1, 1);
    const auto early = resultOf(Shown{bundledFigures(), View::Overview, settings, {}})
                           ->chart({.size = {1440, 900}});
    const auto says = [](const ChartSpec& spec) {
        return std::ranges::any_of(spec.texts, [](const PlacedText& text) {
            return text.text.contains(QStringLiteral("Nothing was announced"));
        });
    };
    ASSERT_EQ(early.panels.size(), 3U);
    EXPECT_TRUE(says(early.panels[0]));
    EXPECT_FALSE(says(early.panels[1])) << "an actual was reported before that day";
}

TEST(OverviewPage, AsksWhatWasSpentOnlyWhereAllIsSpent)
{
    const auto titleOfYears = [](const ComparisonSettings& settings) {
        return resultOf(Shown{bundledFigures(), View::Overview, settings, {}})
            ->chart({.size = {1440, 900}})
            .panels.at(1)
            .title;
    };
    EXPECT_TRUE(titleOfYears({}).contains(QStringLiteral("was spent")));
    EXPECT_TRUE(titleOfYears({.kinds = {{Kind::Actual}}}).contains(QStringLiteral("was spent")));
    EXPECT_FALSE(titleOfYears({.kinds = {{Kind::Pledge}}}).contains(QStringLiteral("was spent")));
}

} // namespace
} // namespace capex
