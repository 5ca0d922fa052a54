// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/comparison_controller.h"
#include "app/window/view_navigator.h"
#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>

namespace capex {
namespace {

class ViewNavigatorTest : public testing::Test
{
protected:
    ViewNavigatorTest()
    {
        QObject::connect(&m_controller, &ComparisonController::changed, &m_navigator,
                         &ViewNavigator::remember);
        m_controller.setDataset(bundledFigures());
        m_navigator.beginWith(bundledFigures(), bundledViews());
        QCoreApplication::processEvents();
    }

    /// Waits until the window would have shown it.
    void settle() { QCoreApplication::processEvents(); }
    void show(int year)
    {
        m_controller.change([year](ViewState& state) { state.settings.year = year; });
        settle();
    }
    [[nodiscard]] int year() const { return m_controller.settings().year; }

    ComparisonController m_controller;
    ViewNavigator m_navigator{m_controller};
};

TEST_F(ViewNavigatorTest, GoesBackAndForwardAlongTheWay)
{
    const int first = year();
    EXPECT_FALSE(m_navigator.history().canGoBack());
    show(2030);
    show(2031);
    m_navigator.back();
    settle();
    EXPECT_EQ(year(), 2030);
    m_navigator.back();
    settle();
    EXPECT_EQ(year(), first);
    m_navigator.forward();
    settle();
    EXPECT_EQ(year(), 2030);
}

TEST_F(ViewNavigatorTest, AMovementThroughDaysIsOneStep)
{
    const ViewState before = m_controller.state();
    for (int day = 1; day <= 5; ++day) {
        m_navigator.showDay(QDate(2025, 3, day), day > 1);
        settle();
    }
    EXPECT_EQ(m_controller.settings().asOf, QDate(2025, 3, 5));
    m_navigator.back();
    settle();
    EXPECT_EQ(m_controller.state(), before);
}

TEST_F(ViewNavigatorTest, ASavedViewLeavesAloneWhatItDoesNotTake)
{
    m_controller.change([](ViewState& state) { state.options.yearsStyle = YearsStyle::Lines; });
    SavedView ranking;
    ranking.settings.basis = Basis::ThreeYear;
    m_navigator.showView(ranking);
    EXPECT_EQ(m_controller.settings().basis, Basis::ThreeYear);
    EXPECT_EQ(m_controller.state().options.yearsStyle, YearsStyle::Lines);
    m_navigator.resume(ranking);
    EXPECT_FALSE(m_controller.state().options.yearsStyle) << "the last session says it all";
}

TEST_F(ViewNavigatorTest, CompaniesThatTheFiguresDoNotHaveAreLeftOut)
{
    SavedView view;
    view.settings.companies = {{QStringLiteral("meta")}, {QStringLiteral("nobody")}};
    m_navigator.showView(view);
    EXPECT_EQ(m_controller.settings().companies, QList<CompanyId>{{QStringLiteral("meta")}});
}

TEST_F(ViewNavigatorTest, OtherFiguresBeginANewWay)
{
    show(2030);
    const Dataset other = datasetOf({{.id = "a"}});
    m_controller.setDataset(other);
    m_navigator.beginWith(other, {});
    settle();
    EXPECT_FALSE(m_navigator.history().canGoBack());
    EXPECT_EQ(year(), 2025) << "the year of the newest announcement";
}

TEST_F(ViewNavigatorTest, SaysThatItDepartsBeforeTheStateIsAnother)
{
    const ViewState before = m_controller.state();
    ViewState seen;
    QObject::connect(&m_navigator, &ViewNavigator::departed, &m_navigator,
                     [&] { seen = m_controller.state(); });
    ViewState next = before;
    next.view = View::Years;
    m_navigator.goTo(next);
    EXPECT_EQ(seen, before);
    EXPECT_EQ(m_controller.state(), next);
}

TEST_F(ViewNavigatorTest, NobodyIsNoStepOfTheWay)
{
    m_controller.clearCompanies();
    settle();
    EXPECT_FALSE(m_navigator.history().canGoBack());
}

TEST_F(ViewNavigatorTest, AnotherWindowGoesOnWhereThisOneStood)
{
    show(2030);
    ComparisonController controller;
    controller.setDataset(bundledFigures());
    ViewNavigator other(controller);
    other.standAs(m_navigator);
    EXPECT_EQ(controller.state(), m_controller.state());
    EXPECT_TRUE(other.history().canGoBack());
}

} // namespace
} // namespace capex
