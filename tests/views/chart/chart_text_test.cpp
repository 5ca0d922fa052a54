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

/// Of every line: it fits, and with the next word it would not.
void expectFull(const QString& text, double room)
{
    const auto widthOf = [](const QString& line) {
        return textWidth(line, TextRole::Name, pixels);
    };
    const QStringList lines = wrapped(text, TextRole::Name, pixels, room).split(u'\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        EXPECT_LE(widthOf(lines[index]), room) << text.toStdString();
        if (index + 1 < lines.size()) {
            const QString next = lines[index + 1].section(u' ', 0, 0);
            EXPECT_GT(widthOf(lines[index] + u' ' + next), room) << text.toStdString();
        }
    }
}

TEST(ChartText, FillsItsLinesWhateverKerningTakesFromThem)
{
    const char* const texts[] = {
        "AVA TAVATA WAVE LTV AVA TO YAVA WATT AVATAR To VAT A Tea Wye AV LT",
        "10x20 by 30 ff fi ffl 2023 or 2024 at 12:30 of 3x4 and 1->2 and 5x6",
        "Sources: Tencent, HKEX; Amazon; PYMNTS; The Global Practice, 2025",
        "عشرة مليارات دولار في السنة من عام إلى عام وأكثر من ذلك بكثير",
        "cafe\u0301 re\u0301sume\u0301 nai\u0308ve cafe\u0301 re\u0301sume\u0301"};
    for (const char* const text : texts) {
        for (double room = 90; room < 420; room += 1) {
            expectFull(QString::fromUtf8(text), room);
        }
    }
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
