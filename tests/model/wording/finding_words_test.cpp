// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/finding_words.h"

#include "model/figures/enum_size.h"
#include "model/wording/language.h"
#include "model/wording/message_patterns.h"
#include "tests/support/english_words.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

namespace capex {
namespace {

/// The program in Chinese, English again at the end.
class FindingsInChinese : public testing::Test
{
protected:
    FindingsInChinese() { installLanguage(Language::SimplifiedChinese); }
    ~FindingsInChinese() override { installLanguage(Language::English); }
};

QString ofFile(const char* text)
{
    return QString::fromUtf8(text);
}

Finding negativeAmount()
{
    return {Finding::Severity::Error,
            {3, 15, {ofFile("figures[3].amount.low")}},
            {{Found::Value, ofFile("-5")}, Expected::ZeroOrMore},
            EntryName{EntryType::Figure, ofFile("plan")}};
}

Finding shortRow(int cells)
{
    return {Finding::Severity::Error,
            {2, 1, {{}, 2}},
            {{Found::FewCells, cells}, {Expected::CellsOfHeader, 11}}};
}

Finding unknownColumn()
{
    return {Finding::Severity::Warning, {1, 7, {ofFile("extra"), 1}}, Found::UnknownColumn};
}

TEST(Findings, AreLinesOfTheCommandLine)
{
    EXPECT_EQ(findingLine(negativeAmount(), ofFile("a.json")),
              ofFile("a.json:3:15: error: figures[3].amount.low: found -5 (figure 'plan'); "
                     "expected zero or more"));
    EXPECT_EQ(findingLine(shortRow(2), ofFile("a.csv")),
              ofFile("a.csv:2:1: error: row 2: found 2 cells; expected 11, as in the header"));
    EXPECT_EQ(findingLine(unknownColumn(), ofFile("a.csv")),
              ofFile("a.csv:1:7: warning: row 1, column extra: found an unknown column, which is "
                     "kept"));
}

TEST(Findings, OfTheWholeFilePrintItsFirstLocation)
{
    EXPECT_EQ(findingLine({Finding::Severity::Warning, {}, Found::EmptyFile}, ofFile("a.csv")),
              ofFile("a.csv:1:1: warning: found an empty file"));
}

TEST(Findings, NameTheEntryThatTheyAreAbout)
{
    const auto about = [](EntryType type) {
        return findingText({Finding::Severity::Error, {}, Found::Nothing, EntryName{type, {}}},
                           Speech::English);
    };
    EXPECT_EQ(about(EntryType::Company), ofFile("found nothing (company '')"));
    EXPECT_EQ(about(EntryType::ExchangeRate), ofFile("found nothing (exchange rate '')"));
    EXPECT_EQ(about(EntryType::View), ofFile("found nothing (view '')"));
}

TEST(Findings, PutArgumentsInAtOneGo)
{
    const Fault fault{{Found::EndTakenAs, ofFile("%2 %n"), ofFile("%1")}};
    EXPECT_EQ(faultText(fault, Speech::English), ofFile("found '%2 %n' alone, taken as '%1'"));
    installLanguage(Language::SimplifiedChinese);
    EXPECT_EQ(faultText(fault, Speech::Translated), ofFile("只有“%2 %n”，视为“%1”"));
    installLanguage(Language::English);
}

TEST(Findings, CountInTheSingularForPeopleAlone)
{
    installLanguage(Language::English);
    EXPECT_EQ(findingText(shortRow(1), Speech::Translated),
              ofFile("found 1 cell; expected 11, as in the header"));
    EXPECT_EQ(findingText(shortRow(1), Speech::English),
              ofFile("found 1 cells; expected 11, as in the header"));
}

TEST(Findings, ReferToLinesRowsAndChoices)
{
    EXPECT_EQ(faultText(Message(Found::SameRow, RowNumber{2}), Speech::English),
              ofFile("found a row that says the same as row 2"));
    EXPECT_EQ(faultText({{Found::SecondKey, ofFile("k"), LineNumber{7}}}, Speech::English),
              ofFile("found the key 'k' a second time (first in line 7)"));
    const QStringList endings{ofFile(".json"), ofFile(".csv")};
    EXPECT_EQ(faultText({Found::Nothing, {Expected::Endings, endings}}, Speech::English),
              ofFile("found nothing; expected .json or .csv"));
}

TEST_F(FindingsInChinese, AreTranslated)
{
    EXPECT_EQ(findingText(negativeAmount(), Speech::Translated),
              ofFile("发现-5（数据“plan”）；应为零或正数"));
    EXPECT_EQ(addressText(negativeAmount().location.address, Speech::Translated),
              ofFile("figures[3].amount.low"));
    EXPECT_EQ(addressText(unknownColumn().location.address, Speech::Translated),
              ofFile("第1行，extra列"));
    EXPECT_EQ(addressText(shortRow(2).location.address, Speech::Translated), ofFile("第2行"));
    EXPECT_EQ(faultText(Message(Found::SameRow, RowNumber{2}), Speech::Translated),
              ofFile("该行与第2行内容相同"));
}

TEST_F(FindingsInChinese, StayEnglishOnTheCommandLine)
{
    EXPECT_EQ(findingLine(unknownColumn(), ofFile("a.csv")),
              ofFile("a.csv:1:7: warning: row 1, column extra: found an unknown column, which is "
                     "kept"));
    const FileFault fault{ofFile("a.json"), {Found::NoSuchFile, Expected::FigureFile}};
    EXPECT_EQ(errorOf(fault, Speech::English).text(),
              ofFile("a.json: there is no such file; expected a figure file"));
    EXPECT_EQ(errorOf(fault, Speech::Translated).text(Speech::Translated),
              ofFile("a.json: 文件不存在；应为数据文件"));
}

template <typename Code>
void expectChineseOfEveryCode()
{
    for (std::size_t code = 0; code < enumSize<Code>(); ++code) {
        const Pattern pattern = patternOf(static_cast<Code>(code));
        const QString chinese =
            QCoreApplication::translate(pattern.context, pattern.text, nullptr, 7);
        const QString english = QString::fromUtf8(pattern.text);
        EXPECT_EQ(englishIn(withoutKeywords(chinese), latinWordsOfMessages()), QStringList())
            << pattern.text << ": " << chinese.toStdString();
        EXPECT_TRUE(chinese != english || englishIn(english, latinWordsOfMessages()).isEmpty())
            << pattern.text;
    }
}

TEST_F(FindingsInChinese, HaveASentenceWithoutEnglishForEveryCode)
{
    expectChineseOfEveryCode<Found>();
    expectChineseOfEveryCode<Expected>();
    expectChineseOfEveryCode<Lost>();
}

} // namespace
} // namespace capex
