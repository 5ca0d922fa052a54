// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/flow_layout.h"

#include <gtest/gtest.h>

#include <QWidget>

#include <memory>

namespace capex {
namespace {

/// Boxes of 100 × 20 with a gap of 10 between them, in a room with margins of 5.
class FlowLayoutTest : public testing::Test
{
protected:
    FlowLayoutTest()
    {
        m_layout.setContentsMargins(5, 5, 5, 5);
        m_layout.setSpacing(10);
    }

    void add(int count, QSize size = {100, 20})
    {
        for (int number = 0; number < count; ++number) {
            auto* const box = new QWidget;
            box->setFixedSize(size);
            m_layout.addWidget(box);
        }
    }
    [[nodiscard]] QPoint positionOf(int index) const
    {
        return m_layout.itemAt(index)->geometry().topLeft();
    }
    void layOut(int width)
    {
        m_room.resize(width, m_layout.heightForWidth(width));
        m_layout.setGeometry(m_room.rect());
    }

    QWidget m_room;
    FlowLayout& m_layout = *new FlowLayout(&m_room);
};

TEST_F(FlowLayoutTest, SetsThemSideBySideWhereThereIsRoom)
{
    add(3);
    layOut(330);
    EXPECT_EQ(positionOf(0), QPoint(5, 5));
    EXPECT_EQ(positionOf(1), QPoint(115, 5));
    EXPECT_EQ(positionOf(2), QPoint(225, 5));
    EXPECT_EQ(m_layout.heightForWidth(330), 30);
}

TEST_F(FlowLayoutTest, GoesOnInTheNextRowByOnePixelTooFew)
{
    add(3);
    layOut(329);
    EXPECT_EQ(positionOf(2), QPoint(5, 35));
    EXPECT_EQ(m_layout.heightForWidth(329), 60);
}

TEST_F(FlowLayoutTest, ARowIsAsHighAsItsHighest)
{
    add(1);
    add(1, {100, 50});
    add(1, {100, 30});
    add(1);
    layOut(230);
    EXPECT_EQ(positionOf(2), QPoint(5, 65));
    EXPECT_EQ(m_layout.heightForWidth(230), 100) << "the second row is as high as its first box";
}

TEST_F(FlowLayoutTest, NothingIsWiderThanTheRoom)
{
    add(1, {100, 20});
    auto* const wide = new QWidget;
    wide->setMinimumSize(40, 20);
    m_layout.addWidget(wide);
    add(1, {400, 20});
    layOut(200);
    EXPECT_EQ(m_layout.itemAt(2)->geometry().left(), 5);
    EXPECT_EQ(m_layout.heightForWidth(50), m_layout.heightForWidth(110)) << "one in each row";
}

TEST_F(FlowLayoutTest, NeedsTheRoomOfItsWidest)
{
    add(1);
    add(1, {180, 30});
    EXPECT_EQ(m_layout.minimumSize(), QSize(190, 40));
    EXPECT_EQ(m_layout.sizeHint(), m_layout.minimumSize());
    EXPECT_TRUE(m_layout.hasHeightForWidth());
}

TEST_F(FlowLayoutTest, EmptyItHasItsMarginsAlone)
{
    EXPECT_EQ(m_layout.heightForWidth(300), 10);
}

TEST_F(FlowLayoutTest, WhatIsTakenOutLeavesItsPlace)
{
    add(3);
    const std::unique_ptr<QLayoutItem> taken(m_layout.takeAt(0));
    const std::unique_ptr<QWidget> widget(taken->widget());
    EXPECT_EQ(m_layout.count(), 2);
    layOut(330);
    EXPECT_EQ(positionOf(0), QPoint(5, 5));
    for (const int index : {-1, 2}) {
        EXPECT_EQ(m_layout.itemAt(index), nullptr);
        EXPECT_EQ(m_layout.takeAt(index), nullptr);
    }
}

} // namespace
} // namespace capex
