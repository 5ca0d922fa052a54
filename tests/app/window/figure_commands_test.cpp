// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/figure_commands.h"

#include "app/loading/review_commands.h"
#include "app/loading/table_import.h"
#include "model/formats/figure_file.h"
#include "model/tables/table_model.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/figures_panel.h"
#include "views/panels/status_line.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QTest>

namespace capex {
namespace {

class FigureCommandsTest : public WithAWindow
{
protected:
    FigureCommandsTest() { show(View::Figures); }

    [[nodiscard]] FiguresPanel& panel() const { return part<FiguresPanel>(); }
    [[nodiscard]] QTableView& table() const { return *panel().findChild<QTableView*>(); }
    [[nodiscard]] const Dataset& figures() { return m_window.document().dataset(); }
    void type(int row, int column, const char* text)
    {
        table().setCurrentIndex(table().model()->index(row, column));
        trigger(Command::EditFigure);
        auto* const line = table().viewport()->findChild<QLineEdit*>();
        ASSERT_NE(line, nullptr);
        line->setText(QString::fromUtf8(text));
        QTest::keyClick(line, Qt::Key_Return);
        QApplication::processEvents();
    }
    void choose(const std::vector<int>& rows)
    {
        table().clearSelection();
        for (const int row : rows) {
            table().selectionModel()->select(table().model()->index(row, 0),
                                             QItemSelectionModel::Select |
                                                 QItemSelectionModel::Rows);
        }
    }
};

TEST_F(FigureCommandsTest, ACellIsChangedInOneStepAndThePictureFollows)
{
    const Dataset before = figures();
    const FigureId first = before.figures()[0].id;
    type(0, FiguresModel::amountColumn, "≥400 bn CNY");
    EXPECT_EQ(figures().figure(first)->amount.low, 400);
    EXPECT_TRUE(m_window.document().isModified());
    EXPECT_EQ(m_window.controller().dataset(), figures());
    EXPECT_EQ(table().model()->index(0, FiguresModel::amountColumn).data().toString(),
              QStringLiteral("at least 400 bn CNY"));
    EXPECT_EQ(table().currentIndex().row(), 0) << "the table keeps its place";
    EXPECT_EQ(table().currentIndex().column(), FiguresModel::amountColumn);
    trigger(Command::Undo);
    EXPECT_EQ(figures(), before);
    EXPECT_EQ(table().model()->index(0, FiguresModel::amountColumn).data().toString(),
              QStringLiteral("at least 380 bn CNY"));
    trigger(Command::Redo);
    EXPECT_EQ(figures().figure(first)->amount.low, 400);
}

TEST_F(FigureCommandsTest, WhatIsRefusedChangesNothingAndIsSaid)
{
    const Dataset before = figures();
    type(0, FiguresModel::amountColumn, "-5");
    EXPECT_EQ(figures(), before);
    EXPECT_FALSE(m_window.document().history().canUndo());
    EXPECT_EQ(part<StatusLine>().text().toStdString(),
              "Not taken: found -5; expected zero or more");
}

TEST_F(FigureCommandsTest, TheTableKeepsItsPlaceWhereItIsGrouped)
{
    panel().setGrouped(true);
    const QModelIndex cell = table().model()->index(3, FiguresModel::amountColumn);
    const QString id = cell.data(RowIdRole).toString();
    type(3, FiguresModel::amountColumn, "$7bn");
    EXPECT_EQ(figures().figure({id})->amount.low, 7);
    EXPECT_EQ(table().currentIndex().data(RowIdRole).toString(), id);
}

TEST_F(FigureCommandsTest, ARenamedFigureKeepsItsPlace)
{
    const int idColumn = 18;
    table().setColumnHidden(idColumn, false);
    type(2, idColumn, "another-name");
    EXPECT_NE(figures().figure({QStringLiteral("another-name")}), nullptr);
    EXPECT_EQ(table().currentIndex().data(RowIdRole).toString(), QStringLiteral("another-name"));
}

TEST_F(FigureCommandsTest, ChosenFiguresAreDuplicatedInOneStep)
{
    const std::size_t count = figures().figures().size();
    choose({1, 3});
    trigger(Command::CopyFigures);
    EXPECT_EQ(figures().figures().size(), count + 2);
    EXPECT_EQ(panel().chosenFigures(), QList<FigureId>{figures().figures()[2].id})
        << "the first copy";
    trigger(Command::Undo);
    EXPECT_EQ(figures().figures().size(), count);
}

TEST_F(FigureCommandsTest, ChosenFiguresAreDeletedInOneStep)
{
    const Dataset before = figures();
    choose({0, 2});
    trigger(Command::RemoveFigures);
    ASSERT_EQ(figures().figures().size() + 2, before.figures().size());
    EXPECT_EQ(figures().figures()[0].id, before.figures()[1].id);
    EXPECT_EQ(part<StatusLine>().text().toStdString(), "2 figures were deleted");
    trigger(Command::Undo);
    EXPECT_EQ(figures(), before);
}

TEST_F(FigureCommandsTest, WithoutAChoiceNothingIsDeleted)
{
    const Dataset before = figures();
    table().clearSelection();
    trigger(Command::RemoveFigures);
    trigger(Command::CopyFigures);
    EXPECT_EQ(figures(), before);
    EXPECT_EQ(part<StatusLine>().text().toStdString(), "Choose figures of the table first");
}

TEST_F(FigureCommandsTest, AFigureOfTheFormIsAddedAndShown)
{
    trigger(Command::NewFigure);
    NewFigureDialog* const form = m_window.edits().dialog();
    ASSERT_NE(form, nullptr);
    TypedFigure typed{{QStringLiteral("company"), QStringLiteral("Zenith")}};
    Q_EMIT form->addRequested(typed);
    EXPECT_NE(form->faultOf(FigureField::Amount), QString());
    EXPECT_TRUE(form->isVisible()) << "until it is whole";
    typed.insert(QStringLiteral("value"), QStringLiteral("$9bn"));
    typed.insert(QStringLiteral("period"), QStringLiteral("2026"));
    typed.insert(QStringLiteral("announced"), QStringLiteral("2026-01-05"));
    Q_EMIT form->addRequested(typed);
    EXPECT_FALSE(form->isVisible());
    const Figure& added = figures().figures().back();
    EXPECT_EQ(added.company.text(), QStringLiteral("zenith"));
    EXPECT_EQ(panel().chosenFigures(), QList<FigureId>{added.id});
    trigger(Command::Undo);
    EXPECT_EQ(figures(), bundledFigures());
}

TEST_F(FigureCommandsTest, TheFormBeginsWithTheChosenCompany)
{
    m_window.selection().choose(CompanyId(QStringLiteral("meta")));
    trigger(Command::NewFigure);
    EXPECT_EQ(m_window.edits().dialog()->text(FigureField::Company), QStringLiteral("meta"));
}

TEST_F(FigureCommandsTest, WhatIsCopiedIsTheSameFiguresWhereItIsPasted)
{
    choose({0, 1});
    table().setFocus();
    const auto copied = m_window.edits().copied();
    EXPECT_EQ(copied->text().count(u'\n'), 3) << "headings and two rows";
    const FigureFile read = [&] {
        TableImport import(QStringLiteral("pasted"), copied->data(QStringLiteral("text/csv")),
                           figures());
        EXPECT_TRUE(import.reading().recipe.questions.isEmpty());
        return import.file();
    }();
    ASSERT_TRUE(read.dataset);
    ASSERT_EQ(read.dataset->figures().size(), 2U);
    EXPECT_EQ(read.dataset->figures()[0].id, figures().figures()[0].id);
    EXPECT_EQ(read.dataset->figures()[1].amount, figures().figures()[1].amount);
}

TEST_F(FigureCommandsTest, NothingIsChangedDuringAReview)
{
    trigger(Command::RemoveFigures);
    const QString file = write("more.csv", "company,low,currency,unit,period_start,period_end,"
                                           "announced\nZenith,5,USD,billion,2025-01,2025-12,"
                                           "2025-02-01\n");
    m_window.review().load(file);
    QApplication::processEvents();
    ASSERT_TRUE(m_window.review().isReviewing());
    for (const Command command :
         {Command::NewFigure, Command::EditFigure, Command::CopyFigures, Command::RemoveFigures}) {
        EXPECT_FALSE(m_window.actions()[command]->isEnabled());
    }
    table().setCurrentIndex(table().model()->index(0, FiguresModel::amountColumn));
    EXPECT_FALSE(panel().editCurrent());
}

TEST_F(FigureCommandsTest, TheMenuOfTheTableHoldsThem)
{
    Q_EMIT panel().menuRequested({10, 10});
    const auto* const menu = m_window.findChild<QMenu*>(QStringLiteral("figuresMenu"));
    ASSERT_NE(menu, nullptr);
    EXPECT_TRUE(menu->actions().contains(m_window.actions()[Command::EditFigure]));
    EXPECT_TRUE(menu->actions().contains(m_window.actions()[Command::PasteFigures]));
}

TEST_F(FigureCommandsTest, TheirKeysHoldInTheTableAlone)
{
    show(View::Ranking);
    for (const Command command :
         {Command::EditFigure, Command::CopyFigures, Command::RemoveFigures}) {
        EXPECT_FALSE(m_window.actions()[command]->isEnabled());
        EXPECT_EQ(m_window.actions()[command]->shortcutContext(), Qt::WidgetShortcut);
    }
}

} // namespace
} // namespace capex
