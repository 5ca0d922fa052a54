// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/table_view.h"

#include "model/tables/figures_model.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

namespace capex {
namespace {

class TableViewTest : public testing::Test
{
protected:
    TableViewTest()
    {
        DatasetParts parts =
            partsOf({{.id = "a", .company = "acme"},
                     {.id = "b", .company = "beta", .amount = Money::single(60, usd)},
                     {.id = "c", .company = "corp"}});
        parts.figures.front().details->statement = QStringLiteral("many words ").repeated(40);
        m_model.setDataset(Dataset(std::move(parts)));
        m_table.setModel(&m_model);
        m_table.resize(1200, 300);
    }

    [[nodiscard]] QList<int> widths() const
    {
        QList<int> widths;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            widths.append(m_table.columnWidth(column));
        }
        return widths;
    }
    [[nodiscard]] QString firstWord(const QString& line) const { return line.section(u'\t', 0, 0); }
    /// The companies of the lines that are copied, after the headings.
    [[nodiscard]] QString copied() const
    {
        QStringList lines = m_table.copyText().trimmed().split(u'\n');
        lines.removeFirst();
        for (QString& line : lines) {
            line = firstWord(line);
        }
        return lines.join(u' ');
    }

    FiguresModel m_model{Language::English};
    TableView m_table{QStringLiteral("Figures")};
};

TEST_F(TableViewTest, CopiesAllRowsOrTheChosenOnes)
{
    EXPECT_EQ(copied(), QStringLiteral("acme beta corp"));
    m_table.selectRow(1);
    EXPECT_EQ(copied(), QStringLiteral("beta"));
    m_table.clearSelection();
    EXPECT_EQ(copied(), QStringLiteral("acme beta corp"));
}

TEST_F(TableViewTest, TheKeysOfCopyCopyWholeRows)
{
    m_table.show();
    m_table.selectRow(2);
    QTest::keyClick(&m_table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), m_table.copyText());
    EXPECT_EQ(copied(), QStringLiteral("corp"));
}

TEST_F(TableViewTest, ChoosesTheRowWithAValueOrNone)
{
    m_table.chooseRow(RowIdRole, QStringLiteral("b"));
    EXPECT_EQ(m_table.selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(m_table.currentIndex().row(), 1);
    m_table.chooseRow(RowIdRole, QStringLiteral("none"));
    EXPECT_FALSE(m_table.selectionModel()->hasSelection());
}

TEST_F(TableViewTest, TheRowThatIsCurrentAlreadyIsNotChosenAgain)
{
    m_table.chooseRow(RowIdRole, QStringLiteral("b"));
    const QSignalSpy changed(m_table.selectionModel(), &QItemSelectionModel::selectionChanged);
    m_table.chooseRow(RowIdRole, QStringLiteral("b"));
    EXPECT_TRUE(changed.isEmpty());
}

TEST_F(TableViewTest, AHiddenTableMeasuresNothingUntilItIsShown)
{
    const QList<int> before = widths();
    m_table.fitColumns();
    EXPECT_EQ(widths(), before);
    m_table.show();
    EXPECT_NE(widths(), before);
}

TEST_F(TableViewTest, ColumnsAreAsWideAsWhatTheyHoldWithinLimits)
{
    m_table.resize(6000, 300);
    m_table.show();
    m_table.fitColumns();
    for (const int width : widths()) {
        EXPECT_GE(width, 56);
        EXPECT_LE(width, 320) << "a statement of 400 characters is cut";
    }
    EXPECT_TRUE(widths().contains(320));
}

TEST_F(TableViewTest, WhereThereIsLessRoomWordsAreNarrowerAndAmountsAndDatesAreNot)
{
    m_table.resize(6000, 300);
    m_table.show();
    m_table.fitColumns();
    const QList<int> wide = widths();
    m_table.resize(500, 300);
    const QList<int> narrow = widths();
    EXPECT_NE(narrow, wide);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const bool isDate = m_model.index(0, column).data(ValueRole).typeId() == QMetaType::QDate;
        if (isDate || isAmount(m_model, column)) {
            EXPECT_EQ(narrow[column], wide[column]) << column;
        } else {
            EXPECT_GE(narrow[column], std::min(wide[column], 76)) << column << " can be read";
        }
    }
    m_table.resize(6000, 300);
    EXPECT_EQ(widths(), wide);
}

TEST_F(TableViewTest, WhatStaysWholeTakesItsRoomFromTheWords)
{
    const auto total = [this] {
        const QList<int> all = widths();
        return std::accumulate(all.begin(), all.end(), 0);
    };
    m_model.setDataset(datasetOf(
        {{.id = "a",
          .company = "a company with a name of many words",
          .amount = Money::range(123'456.789, 234'567.891, Currency{QStringLiteral("JPY")})}}));
    for (int column = 5; column < m_model.columnCount(); ++column) {
        m_table.setColumnHidden(column, true);
    }
    m_table.show();
    m_table.resize(6000, 300);
    m_table.fitColumns();
    const int needed = total();
    const int frame = m_table.width() - m_table.viewport()->width();
    for (int lacking = 20; lacking <= 180; lacking += 20) {
        m_table.resize(needed - lacking + frame, 300);
        EXPECT_LE(total(), m_table.viewport()->width()) << "nothing has to be scrolled";
    }
}

TEST_F(TableViewTest, ColumnsThatArePutAwayLeaveTheirRoomToOthers)
{
    m_table.resize(1000, 300);
    m_table.show();
    m_table.fitColumns();
    const QList<int> all = widths();
    for (int column = 3; column < m_model.columnCount(); ++column) {
        m_table.setColumnHidden(column, true);
    }
    m_table.fitColumns();
    EXPECT_GE(m_table.columnWidth(2), all[2]);
    EXPECT_LE(m_table.columnWidth(0) + m_table.columnWidth(1) + m_table.columnWidth(2),
              m_table.viewport()->width());
}

TEST_F(TableViewTest, TabLeavesItAndNothingIsEdited)
{
    EXPECT_EQ(m_table.accessibleName(), QStringLiteral("Figures"));
    EXPECT_FALSE(m_table.tabKeyNavigation());
    EXPECT_EQ(m_table.editTriggers(), QAbstractItemView::NoEditTriggers);
    EXPECT_EQ(m_table.selectionBehavior(), QAbstractItemView::SelectRows);
}

TEST_F(TableViewTest, TellsOnceOfARowThatIsChosenByMouseOrKeyboard)
{
    m_table.show();
    QSignalSpy chosen(&m_table, &TableView::rowChosen);
    const auto click = [this](int row, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(m_table.viewport(), Qt::LeftButton, keys,
                          m_table.visualRect(m_model.index(row, 0)).center());
    };
    click(1);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.back().front().toModelIndex().row(), 1);
    click(1);
    EXPECT_EQ(chosen.size(), 1) << "it is chosen already";
    QTest::keyClick(&m_table, Qt::Key_Down);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen.back().front().toModelIndex().row(), 2);
    click(0, Qt::ShiftModifier);
    ASSERT_EQ(chosen.size(), 3);
    EXPECT_EQ(chosen.back().front().toModelIndex().row(), 0)
        << "of several the one that is clicked";
    click(2);
    EXPECT_EQ(chosen.size(), 4) << "and without Shift it alone";
    EXPECT_EQ(m_table.selectionModel()->selectedRows().size(), 1);
}

TEST_F(TableViewTest, TellsNothingOfWhatTheProgramChoosesOrTheFocusMakesCurrent)
{
    const QSignalSpy chosen(&m_table, &TableView::rowChosen);
    m_table.chooseRow(RowIdRole, QStringLiteral("b"));
    EXPECT_EQ(m_table.currentIndex().row(), 1);
    EXPECT_TRUE(chosen.isEmpty());
    m_table.clearSelection();
    m_table.setCurrentIndex({});
    activate(m_table);
    m_table.setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(chosen.isEmpty());
}

} // namespace
} // namespace capex
