// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/toggled.h"

#include <gmock/gmock.h>

namespace capex {
namespace {

using testing::ElementsAre;

TEST(Toggled, TakesAnEntryInAtItsPlaceAndOutAgain)
{
    EXPECT_THAT(toggled(QList<int>{1, 3}, 2), ElementsAre(1, 2, 3));
    EXPECT_THAT(toggled(QList<int>{1, 2, 3}, 2), ElementsAre(1, 3));
    EXPECT_THAT(toggled(QList<int>{}, 2), ElementsAre(2));
}

TEST(Toggled, LeavesTheLastOne)
{
    EXPECT_THAT(toggled(QList<int>{2}, 2), ElementsAre(2));
}

} // namespace
} // namespace capex
