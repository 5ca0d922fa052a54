// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/language.h"
#include "tests/support/printers.h"
#include "tests/support/project_paths.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <vector>

namespace {

using capex::Language;

struct Message
{
    QString source;
    QStringList translations; ///< one; of a count as many as the language has forms
    bool isFinished = true;
    bool isCount = false;
};

QString fileOf(Language language)
{
    return QStringLiteral("capex_%1.ts").arg(codeOf(language));
}

/// The forms of a translation that begins at `xml`.
QStringList formsAt(QXmlStreamReader& xml)
{
    QString text;
    QStringList forms;
    while (xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement()) {
            forms.append(xml.readElementText());
        } else {
            text += xml.text();
        }
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

/// The messages of a language's translation.
std::vector<Message> messagesIn(Language language)
{
    QFile file(
        capex::projectPath(QStringLiteral("resources/translations/%1").arg(fileOf(language))));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> found;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"message") {
            found.push_back({});
            found.back().isCount = xml.attributes().hasAttribute(QStringLiteral("numerus"));
        } else if (xml.name() == u"source") {
            found.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            found.back().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            found.back().translations = formsAt(xml);
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_GT(found.size(), language == Language::English ? 30U : 300U);
    return found;
}

/// All Chinese texts.
QStringList chineseTexts()
{
    QStringList texts;
    for (const Message& message : messagesIn(Language::SimplifiedChinese)) {
        texts += message.translations;
    }
    return texts;
}

/// The placeholders of a text, sorted: they may stand in another order in another language.
QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%\\d|%n|\\[\\*\\]|</?\\w+>"));
    QStringList found;
    for (const auto& match : pattern.globalMatch(text)) {
        found.append(match.captured());
    }
    found.sort();
    return found;
}

TEST(Translations, AreThereForEveryLanguageAndNoOther)
{
    QStringList expected;
    for (const Language language : capex::allLanguages()) {
        expected.append(fileOf(language));
    }
    expected.sort();
    EXPECT_EQ(
        QDir(capex::projectPath(QStringLiteral("resources/translations"))).entryList(QDir::Files),
        expected);
}

/// Every language of the program.
class Translation : public testing::TestWithParam<Language>
{
};

TEST_P(Translation, IsComplete)
{
    for (const Message& message : messagesIn(GetParam())) {
        EXPECT_TRUE(message.isFinished && !message.translations.contains(QString()))
            << message.source.toStdString();
    }
}

TEST_P(Translation, KeepsEveryPlaceholder)
{
    for (const Message& message : messagesIn(GetParam())) {
        for (const QString& translation : message.translations) {
            // "A published total" says its number without a digit.
            const bool saysOne = message.isCount && !translation.contains(QStringLiteral("%n"));
            EXPECT_EQ(placeholdersOf(translation + (saysOne ? QStringLiteral("%n") : QString())),
                      placeholdersOf(message.source))
                << message.source.toStdString();
        }
    }
}

TEST_P(Translation, CountsWhereTheEnglishTextCounts)
{
    for (const Message& message : messagesIn(GetParam())) {
        EXPECT_EQ(message.isCount, message.source.contains(QStringLiteral("%n")))
            << message.source.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, Translation, testing::ValuesIn(capex::allLanguages()),
                         [](const auto& language) { return codeOf(language.param).toStdString(); });

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
    for (const QString& text : chineseTexts()) {
        EXPECT_FALSE(hasHalfWidthMark(text)) << text.toStdString();
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
    for (const QString& text : chineseTexts()) {
        EXPECT_FALSE(hasBlank(text)) << text.toStdString();
        EXPECT_FALSE(hasLopsidedDot(text)) << text.toStdString();
    }
}

} // namespace
