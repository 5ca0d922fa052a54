// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/review_commands.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "tests/support/window_fixture.h"
#include "views/panels/chart_panel.h"
#include "views/panels/findings_panel.h"
#include "views/panels/review_panel.h"
#include "views/panels/status_line.h"
#include "views/scene/chart_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include <algorithm>

namespace capex {
namespace {

const FigureSketch plan{.id = "plan", .amount = Money::single(60, usd)};
const FigureSketch raisedPlan{
    .id = "later", .amount = Money::single(70, usd), .announced = QDate(2025, 7, 1)};
const FigureSketch other{.id = "other", .company = "beta"};

/// A window with a file of two companies, on the ranking per year.
class ReviewTest : public WithAWindow
{
protected:
    ReviewTest()
    {
        m_own = write("own.json", jsonFormat().write(datasetOf({plan, other}), {}));
        EXPECT_TRUE(m_window.files().open(m_own));
        show(View::Ranking);
        m_window.controller().setSettings(settingsFor(Basis::PerYear));
        settle();
    }

    static void settle()
    {
        QApplication::processEvents();
        QApplication::processEvents();
    }

    ReviewCommands& review() { return m_window.review(); }
    QString writeUpdate(const std::vector<FigureSketch>& sketches)
    {
        return write("update.json", jsonFormat().write(datasetOf(sketches), {}));
    }
    void load(const QString& path)
    {
        review().load(path);
        settle();
    }
    std::size_t figures() const { return m_window.document().dataset().figures().size(); }
    const ChartSpec& picture() const { return part<ChartPanel>().chart().spec(); }
    bool hasGhost() const
    {
        return std::ranges::any_of(
            picture().marks, [](const Mark& mark) { return mark.shape == Mark::Shape::GhostBar; });
    }

    QString m_own;
};

TEST_F(ReviewTest, ShowsTheChangesOnThePictureBeforeTheyCount)
{
    EXPECT_FALSE(hasGhost());
    load(writeUpdate({plan, raisedPlan}));
    ASSERT_TRUE(review().isReviewing());
    EXPECT_TRUE(review().panel()->isVisible());
    EXPECT_EQ(figures(), 2U) << "nothing counts yet";
    EXPECT_FALSE(m_window.document().isModified());
    ASSERT_TRUE(hasGhost());
    const auto ghost = std::ranges::find(picture().marks, Mark::Shape::GhostBar, &Mark::shape);
    EXPECT_EQ(ghost->id.company, CompanyId(u"acme"));
    EXPECT_DOUBLE_EQ(ghost->points.back().x(), 60);
    EXPECT_EQ(m_window.controller().comparison().row({u"acme"})->value, Money::single(70, usd));
}

TEST_F(ReviewTest, WhatIsTakenIsOneStepThatCanBeTakenBack)
{
    load(writeUpdate({plan, raisedPlan}));
    review().accept();
    settle();
    EXPECT_FALSE(review().isReviewing());
    EXPECT_FALSE(review().panel()->isVisible());
    EXPECT_FALSE(hasGhost());
    EXPECT_EQ(figures(), 3U);
    EXPECT_TRUE(m_window.document().isModified());
    EXPECT_EQ(m_window.actions()[Command::Undo]->text(),
              QStringLiteral("&Undo loading update.json"));
    trigger(Command::Undo);
    EXPECT_EQ(figures(), 2U);
    EXPECT_FALSE(m_window.document().isModified());
    trigger(Command::Redo);
    EXPECT_EQ(figures(), 3U);
}

TEST_F(ReviewTest, DiscardedItLeavesEverythingAsItWas)
{
    const ChartSpec before = picture();
    load(writeUpdate({plan, raisedPlan}));
    ASSERT_NE(picture(), before);
    review().panel()->setFocus();
    QTest::keyClick(review().panel(), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(review().isReviewing());
    EXPECT_EQ(picture(), before);
    EXPECT_FALSE(m_window.document().history().canUndo());
}

TEST_F(ReviewTest, OnlyWhatHasACheckMarkIsShownAndTaken)
{
    load(writeUpdate({raisedPlan, {.id = "new", .company = "gamma"}}));
    ChangesModel& model = review().panel()->model();
    ASSERT_EQ(model.rowCount(), 3) << "raised, new, a company";
    buttonIn(*review().panel(), "None")->click();
    settle();
    EXPECT_FALSE(hasGhost());
    EXPECT_FALSE(buttonIn(*review().panel(), "Take over")->isEnabled());
    model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole);
    settle();
    buttonIn(*review().panel(), "Take over")->click();
    settle();
    EXPECT_EQ(figures(), 3U);
}

TEST_F(ReviewTest, ReplacingRemovesWhatTheNewFiguresDoNotHave)
{
    load(writeUpdate({plan}));
    EXPECT_EQ(review().panel()->review()->count(), 0U);
    buttonIn(*review().panel(), "Replace")->click();
    EXPECT_EQ(review().panel()->review()->takenCount(), 1U);
    review().accept();
    settle();
    EXPECT_EQ(figures(), 1U);
}

TEST_F(ReviewTest, TheSameFiguresAgainChangeNothingAndSaySo)
{
    const QString update = writeUpdate({plan, other, raisedPlan});
    load(update);
    review().accept();
    settle();
    load(update);
    EXPECT_FALSE(review().isReviewing());
    EXPECT_EQ(part<StatusLine>().text(),
              QStringLiteral("update.json says nothing new: 3 figures are the same"));
    EXPECT_EQ(m_window.document().history().count(), 1);
}

TEST_F(ReviewTest, ABrokenFileSaysWhyAndChangesNothing)
{
    load(write("bad.json", "{"));
    EXPECT_FALSE(review().isReviewing());
    EXPECT_EQ(part<FindingsPanel>().title(),
              QStringLiteral("bad.json was refused, nothing has changed"));
    EXPECT_EQ(figures(), 2U);
    load(writeUpdate({plan, raisedPlan}));
    EXPECT_TRUE(part<FindingsPanel>().isHidden()) << "of a file that is no longer spoken of";
}

TEST_F(ReviewTest, ADroppedFileIsReviewedAndCanBeOpenedInstead)
{
    const QString file = writeUpdate({raisedPlan});
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    static_cast<QObject&>(m_window).event(&drop); // without a window system
    settle();
    ASSERT_TRUE(review().isReviewing());
    EXPECT_EQ(pathOf(m_window.document().origin()), m_own);
    buttonIn(*review().panel(), "Open it instead")->click();
    settle();
    EXPECT_FALSE(review().isReviewing());
    EXPECT_EQ(pathOf(m_window.document().origin()), file);
    EXPECT_EQ(figures(), 1U);
    EXPECT_TRUE(m_session.recentFiles().contains(file));
}

TEST_F(ReviewTest, TheOpenFileReadAgainReplacesAndIsThenWhatIsSaved)
{
    write("own.json", jsonFormat().write(datasetOf({raisedPlan, plan}), {}));
    trigger(Command::Reload);
    settle();
    ASSERT_TRUE(review().isReviewing());
    EXPECT_TRUE(review().panel()->review()->takesEverything());
    review().accept();
    settle();
    EXPECT_EQ(figures(), 2U);
    EXPECT_FALSE(m_window.document().isModified());
    EXPECT_FALSE(m_window.document().losesForeignChange(m_own));
    trigger(Command::Undo);
    EXPECT_TRUE(m_window.document().isModified()) << "the file says something else";
}

TEST_F(ReviewTest, WithUnsavedEditsTheFileReadAgainIsAQuestionOfEachChange)
{
    load(writeUpdate({plan, other, raisedPlan}));
    review().accept();
    settle();
    ASSERT_TRUE(m_window.document().isModified());
    trigger(Command::Reload);
    settle();
    ASSERT_TRUE(review().isReviewing());
    ASSERT_EQ(review().panel()->review()->count(), 1U) << "what was not saved";
    EXPECT_EQ(review().panel()->review()->changes().figures.front().type,
              FigureChangeType::Removed);
    review().discard();
    EXPECT_EQ(figures(), 3U);
}

TEST_F(ReviewTest, AnotherChangeEndsIt)
{
    load(writeUpdate({plan, raisedPlan}));
    m_window.document().edit(QStringLiteral("test"), datasetOf({plan}));
    settle();
    EXPECT_FALSE(review().isReviewing());
    EXPECT_EQ(m_window.controller().dataset(), m_window.document().dataset());
    EXPECT_FALSE(hasGhost());
}

TEST_F(ReviewTest, FiguresThatDoNotCountYetDoNotLeaveTheProgram)
{
    const auto areAvailable = [this](bool available) {
        for (const Command command :
             {Command::ExportPicture, Command::ExportTable, Command::CopyPicture,
              Command::CopyTable, Command::ExportAgain, Command::ExportViews, Command::CopyCall,
              Command::Print}) {
            EXPECT_EQ(m_window.actions()[command]->isEnabled(), available);
        }
    };
    areAvailable(true);
    load(writeUpdate({plan, raisedPlan}));
    areAvailable(false);
    EXPECT_TRUE(m_window.actions()[Command::ExportTable]->toolTip().contains(
        QStringLiteral("under review")));
    review().accept();
    settle();
    areAvailable(true);
}

TEST_F(ReviewTest, EveryControlHasANameAndNoneIsCut)
{
    load(writeUpdate({plan, raisedPlan}));
    for (const int width : {640, 1024, 1440}) {
        m_window.resize(width, 700);
        settle();
        EXPECT_EQ(namelessIn(*review().panel()), QStringList());
        for (const auto* const button : review().panel()->findChildren<QAbstractButton*>()) {
            EXPECT_TRUE(!button->isVisible() || isWhole(*button, *review().panel()))
                << width << ' ' << button->text().toStdString();
        }
    }
}

} // namespace
} // namespace capex
