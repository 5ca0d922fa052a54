// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/project_paths.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <vector>

namespace {

struct Message
{
    QString source;
    QString translation;
    bool isFinished = true;
};

/// The messages of the Chinese translation.
std::vector<Message> messages()
{
    QFile file(capex::projectPath(QStringLiteral("resources/translations/capex_zh_CN.ts")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> found;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"source") {
            found.push_back({xml.readElementText(), {}, true});
        } else if (xml.name() == u"translation") {
            found.back().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            found.back().translation = xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_GT(found.size(), 300U);
    return found;
}

/// The placeholders of a text, sorted: they may stand in another order in another language.
QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%\\d|\\[\\*\\]|</?\\w+>"));
    QStringList found;
    for (const auto& match : pattern.globalMatch(text)) {
        found.append(match.captured());
    }
    found.sort();
    return found;
}

TEST(ChineseTranslation, IsComplete)
{
    for (const Message& message : messages()) {
        EXPECT_TRUE(message.isFinished && !message.translation.isEmpty())
            << message.source.toStdString();
    }
}

/// A comma, semicolon, colon or bracket of half width beside a Chinese character or a placeholder
/// that may become one; the brackets around the letter of a key are Qt's, "File (*.json)" is a
/// filter's.
bool hasHalfWidthMark(QString text)
{
    static const QRegularExpression notForReaders(
        QStringLiteral(R"(\(&.\)|\(\*\.[^)]*\)|;;.*|</?\w+>)"));
    static const QRegularExpression halfWidth(
        QStringLiteral(R"([\p{Han}\d][,;:]|[,;:] ?[\p{Han}%]|\p{Han} ?\(|\) ?\p{Han}|^[,;:] ?$)"));
    return text.remove(notForReaders).contains(halfWidth);
}

TEST(ChineseTranslation, WritesFullWidthMarks)
{
    EXPECT_TRUE(hasHalfWidthMark(QStringLiteral("年化, 2025年")));
    EXPECT_TRUE(hasHalfWidthMark(QStringLiteral("%1: %2")));
    EXPECT_TRUE(hasHalfWidthMark(QStringLiteral("依据(%1)弱于%2")));
    EXPECT_FALSE(hasHalfWidthMark(QStringLiteral("重命名(&R)…")));
    for (const Message& message : messages()) {
        EXPECT_FALSE(hasHalfWidthMark(message.translation)) << message.translation.toStdString();
    }
}

/// A blank beside a Chinese character or mark: numbers, names and placeholders stand there without.
/// A dot between two parts has a blank at either side.
bool hasBlank(QString text)
{
    static const QRegularExpression beside(QStringLiteral(
        R"([\p{Han}\x{3001}-\x{303f}\x{ff01}-\x{ffef}] | [\p{Han}\x{3001}-\x{303f}\x{ff01}-\x{ffef}])"));
    return text.replace(QStringLiteral(" · "), QStringLiteral("|")).contains(beside);
}

/// A dot between two parts with a blank at one side alone.
bool hasLopsidedDot(const QString& text)
{
    static const QRegularExpression lopsided(QStringLiteral("[^ ]· | ·[^ ]"));
    return text.contains(lopsided);
}

TEST(ChineseTranslation, PutsNoBlankBesideAChineseCharacter)
{
    EXPECT_TRUE(hasBlank(QStringLiteral("%1 年")));
    EXPECT_TRUE(hasBlank(QStringLiteral("第 %1 页")));
    EXPECT_TRUE(hasBlank(QStringLiteral("关于 Capex Horizon")));
    EXPECT_TRUE(hasLopsidedDot(QStringLiteral("%1 ·每年%2")));
    EXPECT_FALSE(hasBlank(QStringLiteral("1美元兑%1 %2")));
    EXPECT_FALSE(hasBlank(QStringLiteral("%1 · 每年%2")));
    for (const Message& message : messages()) {
        EXPECT_FALSE(hasBlank(message.translation)) << message.translation.toStdString();
        EXPECT_FALSE(hasLopsidedDot(message.translation)) << message.translation.toStdString();
    }
}

TEST(ChineseTranslation, KeepsEveryPlaceholder)
{
    for (const Message& message : messages()) {
        EXPECT_EQ(placeholdersOf(message.translation), placeholdersOf(message.source))
            << message.source.toStdString();
    }
}

} // namespace
