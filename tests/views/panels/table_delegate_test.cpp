// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/table_delegate.h"

#include "model/tables/figures_model.h"
#include "model/tables/group_proxy.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

namespace capex {
namespace {

/// What it draws, as it is told to the style.
class SeenDelegate : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

    [[nodiscard]] QStyleOptionViewItem optionOf(const QModelIndex& index) const
    {
        QStyleOptionViewItem option;
        option.state = QStyle::State_Enabled | QStyle::State_HasFocus;
        initStyleOption(&option, index);
        return option;
    }
};

class TableDelegateTest : public testing::Test
{
protected:
    TableDelegateTest()
    {
        DatasetParts parts = partsOf({{.id = "a", .company = "acme"}});
        parts.figures.front().details->statement = QStringLiteral("two\nlines <b>");
        m_model.setDataset(Dataset(std::move(parts)));
        m_table.setModel(&m_model);
        m_table.resize(900, 200);
    }

    [[nodiscard]] QModelIndex amount() const
    {
        return m_model.index(0, FiguresModel::amountColumn);
    }
    [[nodiscard]] QModelIndex company() const { return m_model.index(0, 0); }
    /// The tooltip of a cell that is so wide.
    QString tooltip(const QModelIndex& index, int width)
    {
        QToolTip::hideText();
        QHelpEvent event(QEvent::ToolTip, {5, 5}, m_table.mapToGlobal(QPoint(5, 5)));
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, width, 24);
        EXPECT_TRUE(m_delegate.helpEvent(&event, &m_table, option, index));
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    }

    FiguresModel m_model{Language::English};
    QTableView m_table;
    SeenDelegate m_delegate;
};

TEST_F(TableDelegateTest, AmountsStandAtTheRightWithRoomBehindThem)
{
    const QStyleOptionViewItem option = m_delegate.optionOf(amount());
    EXPECT_TRUE(option.displayAlignment.testFlag(Qt::AlignRight));
    EXPECT_TRUE(option.text.endsWith(TableDelegate::roomAfterAmounts()));
    EXPECT_TRUE(m_delegate.optionOf(company()).displayAlignment.testFlag(Qt::AlignLeft));
    EXPECT_EQ(m_delegate.optionOf(company()).text, QStringLiteral("acme"));
}

TEST_F(TableDelegateTest, TextStandsInOneLineAndNoMoreOfItThanAnyColumnHolds)
{
    const QString lines = m_delegate.displayText(QStringLiteral("two\nlines"), QLocale());
    EXPECT_EQ(lines, QStringLiteral("two lines"));
    EXPECT_LT(m_delegate.displayText(QString(100'000, u'x'), QLocale()).size(), 2000);
    EXPECT_EQ(m_delegate.optionOf(company()).textElideMode, Qt::ElideRight);
}

TEST_F(TableDelegateTest, TheRowShowsTheFocusAndNoCell)
{
    EXPECT_FALSE(m_delegate.optionOf(company()).state.testFlag(QStyle::State_HasFocus));
}

TEST_F(TableDelegateTest, HeadingsOfGroupsAreBoldAndAtTheLeft)
{
    GroupProxy groups(0, Language::English);
    groups.setSourceModel(&m_model);
    ASSERT_TRUE(groups.index(0, 0).data(HeadingRole).toBool());
    EXPECT_TRUE(m_delegate.optionOf(groups.index(0, 0)).font.bold());
    EXPECT_FALSE(m_delegate.optionOf(groups.index(1, 0)).font.bold());
    const QModelIndex number = groups.index(0, FiguresModel::amountColumn);
    EXPECT_TRUE(m_delegate.optionOf(number).displayAlignment.testFlag(Qt::AlignLeft));
}

TEST_F(TableDelegateTest, WhatIsCutIsToldInFullAndWhatIsNotIsNot)
{
    EXPECT_EQ(tooltip(company(), 500), QString());
    EXPECT_EQ(tooltip(company(), 5), QStringLiteral("<p>acme</p>"));
}

TEST_F(TableDelegateTest, TooltipsArePlainText)
{
    int shown = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QModelIndex cell = m_model.index(0, column);
        if (cell.data().toString().contains(QStringLiteral("<b>"))) {
            EXPECT_TRUE(tooltip(cell, 5).contains(QStringLiteral("&lt;b&gt;")));
            ++shown;
        }
    }
    EXPECT_EQ(shown, 1);
}

} // namespace
} // namespace capex
