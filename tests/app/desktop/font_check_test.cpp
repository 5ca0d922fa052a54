// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/font_check.h"

#include "app/desktop/font_notice.h"
#include "app/document/document.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"
#include "views/panels/message_bar.h"

#include <gtest/gtest.h>

#include <QVBoxLayout>

namespace capex {
namespace {

bool hasAll(char32_t /*character*/)
{
    return true;
}

bool hasNone(char32_t /*character*/)
{
    return false;
}

/// Latin letters and common signs, as a system without Chinese fonts has.
bool hasNoChinese(char32_t character)
{
    return character < 0x2e80;
}

/// Of a figure file with a company of that name.
Dataset datasetOf(const QString& name)
{
    DatasetParts parts;
    Company company;
    company.id = CompanyId(QStringLiteral("one"));
    company.name = name;
    parts.companies.push_back(company);
    return Dataset(std::move(parts));
}

TEST(FontCheck, AWindowNeedsLettersAndDigits)
{
    EXPECT_EQ(faultOfFonts(hasAll), std::nullopt);
    EXPECT_EQ(faultOfFonts(glyphsOfWindow()), std::nullopt) << "those that the tests need";
    ASSERT_TRUE(faultOfFonts(hasNone));
    EXPECT_TRUE(faultOfFonts(hasNone)->contains(QStringLiteral("apt install fonts-inter")));
    EXPECT_TRUE(faultOfFonts([](char32_t character) { return character != U'0'; }));
}

TEST(FontCheck, NamesWhatFiguresAndLanguageHaveAndNoFontHas)
{
    const Dataset chinese = datasetOf(QStringLiteral("百度"));
    EXPECT_EQ(missingCharacters(chinese, Language::English, hasNoChinese),
              QList<char32_t>({U'度', U'百'}));
    EXPECT_TRUE(missingCharacters(chinese, Language::English, hasAll).isEmpty());
    const Dataset latin = datasetOf(QStringLiteral("Société Générale"));
    EXPECT_TRUE(missingCharacters(latin, Language::English, hasNoChinese).isEmpty());
    EXPECT_TRUE(missingCharacters(latin, Language::English, hasNone).contains(U'▾'))
        << "of the window itself";
    EXPECT_TRUE(
        missingCharacters(latin, Language::SimplifiedChinese, hasNoChinese).contains(U'简'));
}

TEST(FontCheck, KnowsWhatTheFontsOfTheSystemHave)
{
    const HasGlyph hasGlyph = glyphsOfWindow();
    EXPECT_TRUE(hasGlyph(U'百'));
    EXPECT_FALSE(hasGlyph(0x10fffd)) << "of private use";
}

class FontNoticeTest : public testing::Test
{
protected:
    [[nodiscard]] QString text() const
    {
        const auto* const bar = m_room.findChild<MessageBar*>();
        return bar ? bar->text() : QString();
    }

    QWidget m_room;
    QVBoxLayout m_column{&m_room};
    Document m_document;
};

TEST_F(FontNoticeTest, SaysNothingWhileAllCanBeDrawn)
{
    m_document.edit(QStringLiteral("Names"), datasetOf(QStringLiteral("百度")));
    FontNotice notice(m_column, m_document, Language::English);
    notice.look(hasAll);
    EXPECT_EQ(text(), QString());
}

TEST_F(FontNoticeTest, NamesTheCharactersAndThePackageOnce)
{
    m_document.edit(QStringLiteral("Names"), datasetOf(QStringLiteral("百度")));
    FontNotice notice(m_column, m_document, Language::English);
    notice.look(hasNoChinese);
    EXPECT_EQ(text(), QStringLiteral("Boxes stand for characters that no installed font has "
                                     "(U+5EA6, U+767E). On Debian, fonts-noto-cjk has them."));
    ASSERT_NE(m_room.findChild<MessageBar*>(), nullptr);
    m_room.findChild<MessageBar*>()->takeBack();
    notice.look(hasNoChinese);
    EXPECT_EQ(text(), QString()) << "it was read";
    m_document.edit(QStringLiteral("Names"), datasetOf(QStringLiteral("微软")));
    notice.look(hasNoChinese);
    EXPECT_TRUE(text().contains(QStringLiteral("U+5FAE"))) << "others are missing now";
}

TEST_F(FontNoticeTest, SpeaksEnglishWhereChineseCannotBeRead)
{
    const struct Chinese
    {
        Chinese() { installLanguage(Language::SimplifiedChinese); }
        ~Chinese() { installLanguage(Language::English); }
    } speaking;
    FontNotice notice(m_column, m_document, Language::SimplifiedChinese);
    notice.look(hasNoChinese);
    EXPECT_TRUE(text().startsWith(QStringLiteral("Boxes stand for"))) << text().toStdString();
}

} // namespace
} // namespace capex
