// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/text_ruler.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>

#include <cmath>

namespace capex {
namespace {

double measured(const QString& line, TextRole role, int pixels)
{
    return std::ceil(QFontMetricsF(fontOf(role, pixels)).horizontalAdvance(line));
}

TEST(TextRuler, MeasuresEveryRoleAndSizeTheFirstTimeAndTheSecond)
{
    const QString lines[]{QString(), QStringLiteral("$17.7 bn a year"),
                          QStringLiteral("阿里巴巴：至少 177 亿美元")};
    for (int round = 0; round < 2; ++round) {
        for (const TextRole role : {TextRole::Title, TextRole::Value, TextRole::Detail}) {
            for (const int pixels : {9, 14, 28}) {
                for (const QString& line : lines) {
                    EXPECT_EQ(TextRuler(role, pixels).widthOf(line), measured(line, role, pixels));
                }
            }
        }
    }
}

TEST(TextRuler, IsRightAlsoAfterMoreLinesThanItRemembers)
{
    const TextRuler ruler(TextRole::Detail, 12);
    const QString line = QStringLiteral("line %1");
    for (int number = 0; number < 25'000; ++number) {
        (void)ruler.widthOf(line.arg(number));
    }
    EXPECT_EQ(ruler.widthOf(line.arg(1)), measured(line.arg(1), TextRole::Detail, 12));
}

} // namespace
} // namespace capex
