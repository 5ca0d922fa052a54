// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "views/panels/evidence_rows.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

class RowPoolTest : public testing::Test
{
protected:
    QWidget m_widget;
    QVBoxLayout m_column{&m_widget};
    RowPool<TextRow> m_rows{m_column, [] { return std::make_unique<TextRow>(LabelRole::Plain); }};
};

TEST_F(RowPoolTest, RowsAreUsedAgainAndHiddenWhereThereIsNothingToShow)
{
    EXPECT_TRUE(m_rows.show(QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    const auto made = m_widget.findChildren<QLabel*>();
    EXPECT_FALSE(m_rows.show(QStringList{QStringLiteral("c")}));
    EXPECT_EQ(labelsIn(m_widget), QStringList{QStringLiteral("c")});
    EXPECT_FALSE(m_rows.show(QStringList{QStringLiteral("d"), QStringLiteral("e")}));
    EXPECT_EQ(labelsIn(m_widget), (QStringList{QStringLiteral("d"), QStringLiteral("e")}));
    EXPECT_EQ(m_widget.findChildren<QLabel*>(), made);
}

} // namespace
} // namespace capex
