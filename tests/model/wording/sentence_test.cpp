// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/sentence.h"

#include "model/figures/enum_size.h"
#include "model/wording/error.h"
#include "model/wording/finding_words.h"
#include "model/wording/language.h"
#include "model/wording/message_patterns.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <limits>

namespace capex {
namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QString said(const char* pattern, const QList<Argument>& arguments)
{
    return sentence({"capex::Nowhere", pattern}, arguments, Speech::English);
}

TEST(Sentence, PutsArgumentsWhereTheirNumbersStand)
{
    EXPECT_EQ(said("%2 before %1", {text("a"), text("b")}), text("b before a"));
    EXPECT_EQ(said("%1 and %1", {text("a")}), text("a and a"));
    EXPECT_EQ(said("%1%2", {text("a"), text("b")}), text("ab"));
    EXPECT_EQ(said("no arguments", {}), text("no arguments"));
    EXPECT_EQ(said("", {}), QString());
}

TEST(Sentence, LeavesWhatIsNoPlaceholder)
{
    EXPECT_EQ(said("100 %", {text("a")}), text("100 %"));
    EXPECT_EQ(said("%", {text("a")}), text("%"));
    EXPECT_EQ(said("%x %0 %2", {text("a")}), text("%x %0 %2"));
    EXPECT_EQ(said("%%1", {text("a")}), text("%a"));
}

TEST(Sentence, NeverReadsAnArgumentAsAPattern)
{
    EXPECT_EQ(said("%1, %2", {text("%2"), text("%1")}), text("%2, %1"));
    EXPECT_EQ(said("%1", {text("%n %L1 %99")}), text("%n %L1 %99"));
}

TEST(Sentence, WritesEverySortOfArgument)
{
    EXPECT_EQ(said("%1", {qint64{-1'234'567}}), text("-1234567"));
    EXPECT_EQ(said("%1", {0.5}), text("0.5"));
    EXPECT_EQ(said("%1", {QDate(2024, 2, 29)}), text("2024-02-29"));
    EXPECT_EQ(said("%1", {LineNumber{7}}), text("line 7"));
    EXPECT_EQ(said("%1", {RowNumber{7}}), text("row 7"));
    EXPECT_EQ(said("%1", {QStringList{text("a"), text("b"), text("c")}}), text("a or b or c"));
    EXPECT_EQ(said("%1", {QStringList{text("a")}}), text("a"));
}

TEST(Sentence, CountsItsFirstArgument)
{
    EXPECT_EQ(said("%n of %2", {qint64{3}, text("x")}), text("3 of x"));
    const qint64 many = std::numeric_limits<qint64>::max();
    EXPECT_EQ(said("%n", {many}), QString::number(std::numeric_limits<int>::max()))
        << "no more than is counted";
}

/// The numbers of the placeholders of a text, "n" for a count.
QSet<QString> placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
    QSet<QString> places;
    for (const auto& match : place.globalMatch(text)) {
        places.insert(match.captured(1));
    }
    return places;
}

/// Every sentence that has all its placeholders from 1 on, in every language the same ones.
template <typename Code>
void expectTheSamePlacesEverywhere()
{
    for (std::size_t code = 0; code < enumSize<Code>(); ++code) {
        const Pattern pattern = patternOf(static_cast<Code>(code));
        const QSet<QString> places = placesIn(text(pattern.text));
        const bool counts = places.contains(text("n"));
        for (int number = counts ? 2 : 1; number < 9; ++number) {
            EXPECT_TRUE(!places.contains(QString::number(number + 1)) ||
                        places.contains(QString::number(number)))
                << pattern.text;
        }
        // Qt puts the count in itself, so that it is missed where %n is not translated.
        const QString chinese =
            QCoreApplication::translate(pattern.context, pattern.text, nullptr, counts ? 4711 : -1);
        QSet<QString> found = placesIn(chinese);
        if (chinese.contains(text("4711"))) {
            found.insert(text("n"));
        }
        EXPECT_EQ(found, places) << pattern.text << ": " << chinese.toStdString();
    }
}

TEST(Sentence, OfEveryCodeHasTheSamePlaceholdersInChinese)
{
    installLanguage(Language::SimplifiedChinese);
    expectTheSamePlacesEverywhere<Found>();
    expectTheSamePlacesEverywhere<Expected>();
    expectTheSamePlacesEverywhere<Lost>();
    installLanguage(Language::English);
}

/// Codes with a count, which Qt has to find a plural of in English, too.
template <typename Code>
void expectASingularOfEveryCount()
{
    for (std::size_t code = 0; code < enumSize<Code>(); ++code) {
        const Pattern pattern = patternOf(static_cast<Code>(code));
        if (!QByteArray(pattern.text).contains("%n")) {
            continue;
        }
        const auto counted = [&](int count) {
            return QCoreApplication::translate(pattern.context, pattern.text, nullptr, count);
        };
        QString plural = counted(2);
        EXPECT_TRUE(plural.contains(u'2')) << pattern.text;
        const bool hasNoun = QByteArray(pattern.text).trimmed().endsWith('s') ||
                             QByteArray(pattern.text).contains("values");
        EXPECT_EQ(plural.replace(u'2', u'1') != counted(1), hasNoun) << pattern.text;
    }
}

TEST(Sentence, OfEveryCountHasASingularInEnglish)
{
    installLanguage(Language::English);
    expectASingularOfEveryCount<Found>();
    expectASingularOfEveryCount<Expected>();
}

TEST(Sentence, OfEveryCodeIsItsOwn)
{
    QSet<QString> sentences;
    for (std::size_t code = 0; code < enumSize<Found>(); ++code) {
        sentences.insert(text(patternOf(static_cast<Found>(code)).text));
    }
    EXPECT_EQ(static_cast<std::size_t>(sentences.size()), enumSize<Found>());
    sentences.clear();
    for (std::size_t code = 0; code < enumSize<Lost>(); ++code) {
        sentences.insert(text(patternOf(static_cast<Lost>(code)).text));
    }
    EXPECT_EQ(static_cast<std::size_t>(sentences.size()), enumSize<Lost>());
}

TEST(Error, IsOneLineOfWhereWhatAndWhatWasExpected)
{
    const Error whole{text("a.json"), text("found 5"), text("a list")};
    EXPECT_EQ(whole.text(), text("a.json: found 5; expected a list"));
    EXPECT_EQ((Error{{}, text("found 5"), text("a list")}.text()),
              text("found 5; expected a list"));
    EXPECT_EQ((Error{text("a.json"), text("found 5"), {}}.text()), text("a.json: found 5"));
    EXPECT_EQ((Error{{}, text("found 5"), {}}.text()), text("found 5"));
    installLanguage(Language::SimplifiedChinese);
    EXPECT_EQ(whole.text(Speech::Translated), text("a.json: found 5；应为a list"));
    EXPECT_EQ(whole.text(Speech::English), text("a.json: found 5; expected a list"));
    installLanguage(Language::English);
}

TEST(Error, ExpectsWhatLooksLikeAPlaceholderAsItIs)
{
    EXPECT_EQ(withExpected(text("%2"), text("%1"), Speech::English), text("%2; expected %1"));
}

TEST(Outcome, OfWritingIsASuccessOrTheFaultInWords)
{
    EXPECT_TRUE(inWords(std::monostate{}, Speech::English));
    const auto failed =
        inWords(FileFault{text("/x/a.json"), Fault(Found::ReadOnlyFile, Expected::WritableFile)},
                Speech::English);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error(), (Error{text("/x/a.json"), text("the file is read-only"),
                                     text("a file that may be written")}));
}

TEST(AddressText, NamesTheValueTheRowOrNothing)
{
    EXPECT_EQ(addressText({}, Speech::English), QString());
    EXPECT_EQ(addressText({text("figures[3]"), 0}, Speech::English), text("figures[3]"));
    EXPECT_EQ(addressText({{}, 3}, Speech::English), text("row 3"));
    EXPECT_EQ(addressText({text("%1"), 3}, Speech::English), text("row 3, column %1"));
}

} // namespace
} // namespace capex
