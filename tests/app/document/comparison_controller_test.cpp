// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/comparison_controller.h"
#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/many_figures.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

namespace capex {
namespace {

constexpr int companies = 3;
constexpr int many = 2001; // as many of each company
static_assert(many > ComparisonController::mostAtOnce && many % companies == 0);

ComparisonSettings chinese()
{
    ComparisonSettings settings;
    settings.currency = cny;
    return settings;
}

TEST(ComparisonController, TellsSeveralChangesOfOneTurnOnce)
{
    ComparisonController controller;
    QSignalSpy changed(&controller, &ComparisonController::changed);
    controller.setDataset(datasetOf({{.id = "plan"}}));
    controller.setView(View::Years);
    controller.clearCompanies();
    EXPECT_EQ(changed.count(), 0);
    QCoreApplication::processEvents();
    EXPECT_EQ(changed.count(), 1);
    QCoreApplication::processEvents();
    EXPECT_EQ(changed.count(), 1);
}

TEST(ComparisonController, ComparesFewFiguresWhereTheyAreAskedFor)
{
    ComparisonController controller;
    controller.setDataset(datasetOf({{.id = "plan"}}));
    QCoreApplication::processEvents();
    EXPECT_FALSE(controller.isComparing());
    EXPECT_EQ(controller.result()->context().comparison().rows.size(), 1U);
}

TEST(ComparisonController, ComparesManyFiguresOnAThread)
{
    ComparisonController controller;
    QSignalSpy changed(&controller, &ComparisonController::changed);
    controller.setDataset(manyFigures(companies, many));
    QCoreApplication::sendPostedEvents(&controller);
    EXPECT_TRUE(controller.isComparing());
    EXPECT_EQ(changed.count(), 0) << "nothing is told before the thread has ended";
    ASSERT_TRUE(changed.wait());
    EXPECT_FALSE(controller.isComparing());
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(controller.comparison().rows.size(), std::size_t{companies});
}

TEST(ComparisonController, PreparesTheResultOnTheThreadBeforeItIsTold)
{
    ComparisonController controller;
    QSignalSpy changed(&controller, &ComparisonController::changed);
    QThread* preparedOn = nullptr;
    int told = -1;
    controller.prepareWith([&] {
        return [&](const ViewResult& /*result*/) {
            preparedOn = QThread::currentThread();
            told = static_cast<int>(changed.count());
        };
    });
    controller.setDataset(manyFigures(companies, many));
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(told, 0);
    EXPECT_TRUE(preparedOn && preparedOn != QThread::currentThread());
}

TEST(ComparisonController, WaitsForTheThreadWhereAResultIsAskedForEarlier)
{
    ComparisonController controller;
    controller.setDataset(manyFigures(companies, many));
    QCoreApplication::sendPostedEvents(&controller);
    ASSERT_TRUE(controller.isComparing());
    EXPECT_EQ(controller.result()->context().comparison().rows.size(), std::size_t{companies});
    QSignalSpy changed(&controller, &ComparisonController::changed);
    ASSERT_TRUE(changed.wait()) << "and what else is shown still learns of it";
    EXPECT_EQ(controller.result(), controller.result());
}

TEST(ComparisonController, TellsNothingOfAComparisonThatWasPutAside)
{
    ComparisonController controller;
    QSignalSpy changed(&controller, &ComparisonController::changed);
    std::vector<Currency> told;
    QObject::connect(&controller, &ComparisonController::changed, &controller,
                     [&] { told.push_back(controller.result()->state().settings.currency); });
    controller.setDataset(manyFigures(companies, many));
    QCoreApplication::sendPostedEvents(&controller);
    ASSERT_TRUE(controller.isComparing());
    controller.setSettings(chinese());
    EXPECT_FALSE(controller.isComparing());
    ASSERT_TRUE(changed.wait());
    QTest::qWait(50);
    EXPECT_EQ(told, std::vector<Currency>{cny});
}

TEST(ComparisonController, MayGoWhileAThreadCompares)
{
    auto controller = std::make_unique<ComparisonController>();
    controller->setDataset(manyFigures(companies, many));
    QCoreApplication::sendPostedEvents(controller.get());
    ASSERT_TRUE(controller->isComparing());
    controller.reset();
    QCoreApplication::processEvents();
}

TEST(ComparisonController, ShowsNobodyUntilSomebodyIsChosen)
{
    ComparisonController controller;
    controller.setDataset(datasetOf({{.id = "a"}, {.id = "b", .company = "other"}}));
    controller.clearCompanies();
    EXPECT_TRUE(controller.comparison().rows.empty());
    EXPECT_TRUE(controller.result()->context().comparison().rows.empty());
    controller.setView(View::Years);
    EXPECT_TRUE(controller.comparesNobody()) << "another view is no choice of companies";
    controller.chooseCompanies({{QStringLiteral("other")}});
    EXPECT_FALSE(controller.comparesNobody());
    EXPECT_EQ(controller.comparison().rows.size(), 1U);
}

TEST(ComparisonController, IsNeverStaleAndTellsOnlyOfWhatChanged)
{
    ComparisonController controller;
    const QSignalSpy spy(&controller, &ComparisonController::changed);
    controller.setDataset(datasetOf({{.id = "a"}}));
    controller.setSettings(settingsFor(Basis::ThreeYear));
    EXPECT_EQ(controller.comparison().settings.basis, Basis::ThreeYear) << "never stale";
    EXPECT_EQ(spy.count(), 0);
    QCoreApplication::processEvents();
    EXPECT_EQ(spy.count(), 1);
    controller.setSettings(settingsFor(Basis::ThreeYear));
    QCoreApplication::processEvents();
    EXPECT_EQ(spy.count(), 1) << "nothing changed";
}

TEST(ComparisonController, ComparesNobodyUntilSomebodyIsChosen)
{
    ComparisonController controller;
    controller.setDataset(datasetOf({{.id = "a"}}));
    controller.clearCompanies();
    EXPECT_TRUE(controller.comparison().rows.empty());
    controller.setSettings(settingsFor(Basis::Announced));
    EXPECT_TRUE(controller.comparison().rows.empty());
    controller.chooseCompanies({});
    EXPECT_EQ(controller.comparison().rows.size(), 1U);
}

TEST(ComparisonController, SharesWhatItComparesWithThePicture)
{
    ComparisonController controller;
    controller.setDataset(bundledFigures());
    EXPECT_EQ(&controller.result()->context().comparison(), &controller.comparison());
    EXPECT_EQ(controller.result(), controller.result()) << "computed once";
    const Comparison* const before = &controller.comparison();
    controller.setView(View::Timeline);
    EXPECT_EQ(&controller.comparison(), before) << "another view of the same is compared anew";
    ComparisonSettings settings = controller.settings();
    settings.vintage = Vintage::First;
    controller.setSettings(settings);
    EXPECT_EQ(controller.comparison(), compare(bundledFigures(), settings));
}

TEST(ComparisonController, TellsOfAChangedView)
{
    ComparisonController controller;
    controller.setDataset(datasetOf({{.id = "a"}}));
    QCoreApplication::processEvents();
    const QSignalSpy spy(&controller, &ComparisonController::changed);
    controller.setView(View::Figures);
    QCoreApplication::processEvents();
    EXPECT_EQ(spy.count(), 1);
    EXPECT_EQ(controller.state().view, View::Figures);
}

} // namespace
} // namespace capex
