// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "views/chart/chart_text.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

constexpr int pixels = 14;

QString without(QString text, QChar dropped)
{
    return text.remove(dropped);
}

TEST(ChartText, IsBrokenBetweenWordsToFit)
{
    const QString text = QStringLiteral("International Semiconductor Holdings");
    const double room = textWidth(QStringLiteral("International"), TextRole::Name, pixels) + 1;
    const QString broken = wrapped(text, TextRole::Name, pixels, room);
    EXPECT_LE(textWidth(broken, TextRole::Name, pixels), room);
    EXPECT_EQ(QString(broken).replace(u'\n', u' ').section(u' ', 0, 0),
              QStringLiteral("International"));
}

TEST(ChartText, LosesNoCharacterWhenAWordIsTooLong)
{
    const QString word(200, u'W');
    const QString broken = wrapped(word, TextRole::Name, pixels, 100);
    EXPECT_GT(lineCount(broken), 10);
    EXPECT_EQ(without(broken, u'\n'), word);
    EXPECT_LE(textWidth(broken, TextRole::Name, pixels), 100);
}

TEST(ChartText, BreaksALongTextAsItBreaksItsBeginning)
{
    const QString beginning = QStringLiteral("the first of many words, 2025 – 2026; ").repeated(20);
    const QString brief = wrapped(beginning, TextRole::Name, pixels, 300);
    const QString lengthy = wrapped(beginning.repeated(50), TextRole::Name, pixels, 300);
    EXPECT_GT(lineCount(brief), 10);
    EXPECT_TRUE(lengthy.startsWith(brief.section(u'\n', 0, -2)));
    EXPECT_EQ(QString(lengthy).replace(u'\n', u' '), oneLine(beginning.repeated(50)));
    EXPECT_LE(textWidth(lengthy, TextRole::Name, pixels), 300);
}

TEST(ChartText, BreaksChineseBetweenCharacters)
{
    const QString name = QStringLiteral("阿里巴巴集团控股有限公司");
    const QString broken = wrapped(name, TextRole::Name, pixels, 60);
    EXPECT_GT(lineCount(broken), 1);
    EXPECT_EQ(without(broken, u'\n'), name);
}

TEST(ChartText, KeepsASignWithItsNumber)
{
    const double room = textWidth(QStringLiteral("left: ≥"), TextRole::Name, pixels) + 1;
    EXPECT_EQ(wrapped(QStringLiteral("left: ≥ 36.1"), TextRole::Name, pixels, room),
              QStringLiteral("left:\n≥ 36.1"));
}

TEST(ChartText, FromAFileBecomesOneLine)
{
    EXPECT_EQ(oneLine(QStringLiteral(" a\nb\t c ")), QStringLiteral("a b c"));
}

TEST(ChartText, StandsWhereItsAnchorSays)
{
    const QPointF anchor(100, 50);
    const QString text = QStringLiteral("100");
    const auto boxFor = [&](Qt::Alignment alignment) {
        return placedText(text, TextRole::Tick, pixels, anchor, alignment).box;
    };
    EXPECT_EQ(boxFor(Qt::AlignLeft | Qt::AlignTop).topLeft(), anchor);
    EXPECT_EQ(boxFor(Qt::AlignRight | Qt::AlignTop).topRight(), anchor);
    EXPECT_EQ(boxFor(Qt::AlignLeft | Qt::AlignBottom).bottom(), anchor.y());
    EXPECT_NEAR(boxFor(Qt::AlignHCenter | Qt::AlignTop).center().x(), anchor.x(), 0.5);
    EXPECT_EQ(boxFor(Qt::AlignLeft | Qt::AlignVCenter).center().y(), anchor.y());
}

} // namespace
} // namespace capex
