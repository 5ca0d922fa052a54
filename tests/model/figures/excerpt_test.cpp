// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/excerpt.h"

#include "model/wording/finding_words.h"
#include "model/wording/wording.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

TEST(Visible, LeavesWhatCanBeSeen)
{
    const QString text = QStringLiteral("Acme & Söhne “AI” 阿里巴巴 😀 C:\\x");
    EXPECT_EQ(visible(text), text);
}

TEST(Visible, ShowsWhatMovesHidesOrTurnsOtherText)
{
    EXPECT_EQ(visible(QStringLiteral("\x1b[2J")), QStringLiteral("\\u001b[2J"));
    EXPECT_EQ(visible(QStringLiteral("a\r\n\tb")), QStringLiteral("a\\r\\n\\tb"));
    EXPECT_EQ(visible(QStringLiteral("\u202egpj.exe")), QStringLiteral("\\u202egpj.exe"));
    EXPECT_EQ(visible(QStringLiteral("a\u2066b\u200bc\ufeff")),
              QStringLiteral("a\\u2066b\\u200bc\\ufeff"));
    EXPECT_EQ(visible(QStringLiteral("a\u2028b\u0085c")), QStringLiteral("a\\u2028b\\u0085c"));
    EXPECT_EQ(visible(QStringLiteral("a\U000e0041")), QStringLiteral("a\\u{e0041}"));
    EXPECT_EQ(visible(QString(QChar(0xD800))), QStringLiteral("\\ud800"));
}

TEST(Visible, HoldsForEveryCharacterThatIsNoText)
{
    for (char16_t unit = 0; unit < 0xFFFF; ++unit) {
        for (const QChar& shown : visible(QString(QChar(unit)))) {
            EXPECT_FALSE(shown.category() == QChar::Other_Control ||
                         shown.category() == QChar::Other_Format ||
                         shown.category() == QChar::Separator_Line)
                << int{unit};
        }
    }
}

TEST(Excerpt, IsCutBetweenCharacters)
{
    EXPECT_EQ(excerpt(QString(1000000, u'9')), QString(60, u'9') + QChar(0x2026));
    const QString text = QString(59, u'x') + QStringLiteral("😀😀");
    EXPECT_EQ(excerpt(text), QString(59, u'x') + QChar(0x2026));
    EXPECT_EQ(excerpt(text.left(59)), text.left(59));
}

TEST(ShownPath, IsWholeAsLongAsItCanBeAName)
{
    const QString path = QString(1000, u'x') + QStringLiteral("\n.json");
    EXPECT_EQ(shownPath(path), QString(1000, u'x') + QStringLiteral("\\n.json"));
    EXPECT_LT(shownPath(QString(1000000, u'x')).size(), 5000);
}

TEST(CutName, LeavesNamesThatAnybodyReads)
{
    EXPECT_EQ(cutName(QStringLiteral("Acme")), QStringLiteral("Acme"));
    EXPECT_LE(cutName(QString(10'000'000, u'N')).size(), 201);
    EXPECT_TRUE(cutName(QString(10'000'000, u'N')).endsWith(QChar(0x2026)));
}

TEST(CutName, IsWhatPicturesAndTablesMeasure)
{
    DatasetParts parts;
    parts.companies.push_back({.id = {QStringLiteral("a")}, .name = QString(10'000'000, u'N')});
    const Dataset dataset(std::move(parts));
    EXPECT_LE(Narrator(dataset, Language::English).companyName({QStringLiteral("a")}).size(), 201);
}

TEST(Excerpt, IsWhatMessagesShowOfFileNames)
{
    const QString name = QStringLiteral("\x1b\u202e\n.json");
    const QString shown = QStringLiteral("\\u001b\\u202e\\n.json");
    EXPECT_EQ((Error{name, QStringLiteral("what"), {}}).text(), shown + QStringLiteral(": what"));
    EXPECT_EQ(findingLine({Finding::Severity::Error, {}, Found::Nothing}, name),
              shown + QStringLiteral(":1:1: error: found nothing"));
}

} // namespace
} // namespace capex
