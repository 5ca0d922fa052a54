// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/picture_controller.h"

#include "app/document/comparison_controller.h"
#include "app/window/company_selection.h"
#include "model/formats/figure_file.h"
#include "tests/support/printers.h"
#include "views/panels/chart_panel.h"
#include "views/scene/chart_view.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const CompanyId alibaba{QStringLiteral("alibaba")};
const CompanyId meta{QStringLiteral("meta")};
const CompanyId baidu{QStringLiteral("baidu")};

/// A picture of the bundled figures, without a window.
class PictureControllerTest : public testing::Test
{
protected:
    PictureControllerTest()
    {
        m_chart.resize(1000, 700);
        m_chart.setVisible(true);
        m_controller.setDataset(bundledFigures());
        m_controller.setView(View::Ranking);
        m_picture.show();
    }

    void compare(const CompanyId& chosen, const CompanyId& other)
    {
        m_selection.choose(chosen);
        m_selection.compareWith({other, {}, {}, {}});
    }
    [[nodiscard]] QList<CompanyId> pair() const { return m_picture.result()->state().options.pair; }
    [[nodiscard]] const ChartSpec& spec() const { return m_chart.chart().spec(); }

    ComparisonController m_controller;
    CompanySelection m_selection;
    ChartPanel m_chart{Language::English, new QWidget};
    PictureController m_picture{m_controller, m_selection, m_chart};
};

TEST_F(PictureControllerTest, ShowsWhatTheStateSays)
{
    EXPECT_EQ(m_picture.result(), m_controller.result()) << "nothing is computed twice";
    const ChartSpec before = spec();
    m_controller.setView(View::Years);
    m_picture.show();
    EXPECT_FALSE(spec() == before);
}

TEST_F(PictureControllerTest, NamesThePairThatIsChosen)
{
    compare(alibaba, meta);
    EXPECT_EQ(pair(), (QList<CompanyId>{alibaba, meta}));
    EXPECT_TRUE(m_controller.state().options.pair.isEmpty()) << "the state stays as it is";
    const ChartSpec before = spec();
    m_picture.showPair();
    EXPECT_FALSE(spec() == before);
}

TEST_F(PictureControllerTest, NamesTheStatesOwnPairUntilTwoAreChosen)
{
    m_controller.change([](ViewState& state) { state.options.pair = {baidu, meta}; });
    EXPECT_EQ(pair(), (QList<CompanyId>{baidu, meta}));
    m_selection.choose(alibaba);
    EXPECT_EQ(pair(), (QList<CompanyId>{baidu, meta})) << "one is no pair";
    compare(alibaba, alibaba);
    EXPECT_EQ(pair(), (QList<CompanyId>{baidu, meta})) << "nor is one with itself";
    compare(alibaba, meta);
    EXPECT_EQ(pair(), (QList<CompanyId>{alibaba, meta}));
}

TEST_F(PictureControllerTest, AViewWithoutAPairNamesNone)
{
    m_controller.setView(View::Years);
    compare(alibaba, meta);
    EXPECT_EQ(m_picture.result(), m_controller.result());
    const ChartSpec before = spec();
    m_picture.showPair();
    EXPECT_TRUE(spec() == before) << "the years were not asked for";
}

TEST_F(PictureControllerTest, WithTheSamePairNothingIsDrawnAnew)
{
    compare(alibaba, meta);
    m_picture.showPair();
    const ChartSpec before = spec();
    m_controller.setView(View::Horizons);
    m_picture.showPair();
    EXPECT_TRUE(spec() == before) << "the other view comes when it is told";
    m_picture.show();
    EXPECT_FALSE(spec() == before);
}

TEST_F(PictureControllerTest, ThePairGoesWithTheChoice)
{
    const ChartSpec own = spec();
    compare(alibaba, meta);
    m_picture.showPair();
    m_selection.compareWith({});
    m_picture.showPair();
    EXPECT_TRUE(spec() == own);
}

} // namespace
} // namespace capex
