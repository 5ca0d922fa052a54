// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "views/chart/lighting.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace capex {
namespace {

using testing::ElementsAre;

const CompanyId acme{u"acme"};
const CompanyId other{u"other"};
const FigureId first{u"first"};
const FigureId second{u"second"};

ChartSpec panelOf(std::initializer_list<MarkId> ids)
{
    ChartSpec panel;
    for (const MarkId& id : ids) {
        panel.marks.push_back({.id = id, .points = {}});
    }
    return panel;
}

/// Which marks of the first panel fade.
std::vector<bool> fadedIn(const ChartSpec& panel, const std::vector<Light>& lights)
{
    ChartSpec page;
    page.panels = {panel};
    ChartSpec shown = page;
    lightUp(page, lights, shown);
    std::vector<bool> faded;
    for (const Mark& mark : shown.panels.front().marks) {
        faded.push_back(mark.isFaded);
    }
    return faded;
}

TEST(Lighting, FadesOtherCompaniesAndNothingWithoutALight)
{
    const ChartSpec panel = panelOf({{acme}, {other}, {}});
    EXPECT_THAT(fadedIn(panel, {{acme, {}, {}}}), ElementsAre(false, true, false));
    EXPECT_THAT(fadedIn(panel, {}), ElementsAre(false, false, false));
}

TEST(Lighting, FallsOnTwoThatAreCompared)
{
    const ChartSpec panel = panelOf({{acme}, {other}, {CompanyId{u"third"}}});
    EXPECT_THAT(fadedIn(panel, {{acme, {}, {}}, {other, {}, {}}}), ElementsAre(false, false, true));
}

TEST(Lighting, OfAFigureFadesTheCompanysOthersWhereThatOneIsShown)
{
    const Light light{acme, first, {}};
    EXPECT_THAT(fadedIn(panelOf({{acme, first}, {acme, second}, {acme}}), {light}),
                ElementsAre(false, true, false));
    EXPECT_THAT(fadedIn(panelOf({{acme, second}, {other, second}}), {light}),
                ElementsAre(false, true))
        << "the company alone is lit where the figure is not shown";
}

TEST(Lighting, OfAYearFadesTheOtherYears)
{
    const ChartSpec panel = panelOf({{acme, MarkId::Year{2024}},
                                     {acme, MarkId::Year{2025}},
                                     {other, MarkId::Year{2024}},
                                     {acme}});
    EXPECT_THAT(fadedIn(panel, {{acme, {}, 2024}}), ElementsAre(false, true, true, false));
    EXPECT_THAT(fadedIn(panel, {{{}, {}, 2024}}), ElementsAre(false, true, false, false))
        << "of all companies";
    EXPECT_THAT(fadedIn(panelOf({{acme}, {other}}), {{{}, {}, 2024}}), ElementsAre(false, false))
        << "a picture without years stays as it is";
}

TEST(Lighting, LeavesAPinnedPanelAndFadesTilesAndTexts)
{
    ChartSpec page;
    page.panels = {panelOf({{other}})};
    page.panels.front().isPinned = true;
    page.texts = {{.text = QStringLiteral("tile"), .box = {}, .mark = {other, Tile::Moved}},
                  {.text = QStringLiteral("title"), .box = {}, .mark = {}}};
    ChartSpec shown = page;
    lightUp(page, std::vector{Light{acme, {}, {}}}, shown);
    EXPECT_FALSE(shown.panels.front().marks.front().isFaded);
    EXPECT_TRUE(shown.texts[0].isFaded);
    EXPECT_FALSE(shown.texts[1].isFaded);
    lightUp(page, {}, shown);
    EXPECT_EQ(shown, page);
}

TEST(Lighting, ComesFromWhatIsPointedAt)
{
    EXPECT_EQ(lightOf({.id = {acme, first}, .company = acme, .figures = {}}),
              (Light{acme, first, {}}));
    EXPECT_EQ(lightOf({.id = {{}, MarkId::Year{2024}}, .figures = {}}), (Light{{}, {}, 2024}));
    EXPECT_EQ(lightOf({.id = {{}, Tile::Sum}, .figures = {}}), std::nullopt);
}

} // namespace
} // namespace capex
