// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/scroll_positions.h"

#include <gtest/gtest.h>

#include <QScrollArea>
#include <QScrollBar>

namespace capex {
namespace {

TEST(ScrollPositions, AreTakenFromOneWindowToAnother)
{
    QScrollArea from;
    QScrollArea to;
    for (QScrollArea* const area : {&from, &to}) {
        auto* const content = new QWidget;
        content->setMinimumSize(2000, 2000);
        area->setWidget(content);
        area->resize(200, 200);
        area->setVisible(true);
    }
    from.verticalScrollBar()->setValue(300);
    from.horizontalScrollBar()->setValue(20);
    scrollTo({&to}, scrollPositions({&from}));
    EXPECT_EQ(to.verticalScrollBar()->value(), 300);
    EXPECT_EQ(to.horizontalScrollBar()->value(), 20);
    scrollTo({&to}, {});
    EXPECT_EQ(to.verticalScrollBar()->value(), 300) << "a part without a place stays";
}

TEST(ScrollPositions, EndWhereAShorterPartEnds)
{
    QScrollArea part;
    part.setWidget(new QWidget);
    part.widget()->setMinimumSize(100, 400);
    part.resize(200, 200);
    part.setVisible(true);
    scrollTo({&part}, {QPoint(50, 5000)});
    EXPECT_EQ(part.verticalScrollBar()->value(), part.verticalScrollBar()->maximum());
    EXPECT_EQ(part.horizontalScrollBar()->value(), 0);
}

} // namespace
} // namespace capex
