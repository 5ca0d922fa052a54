// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/dataset.h"
#include "model/figures/name_order.h"
#include "model/settings/saved_view.h"
#include "model/settings/vocabulary.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QSet>

#include <random>

namespace capex {
namespace {

const QString chinese = QStringLiteral("zh_CN");

/// What an entry with a plain text and a Chinese one, and one with a plain text alone, give.
template <typename Entry, typename Read>
void expectToBeIn(const Entry& both, const Entry& plain, Read read)
{
    EXPECT_EQ(read(both, QStringLiteral("en")), QStringLiteral("plain"));
    EXPECT_EQ(read(both, QString()), QStringLiteral("plain"));
    EXPECT_EQ(read(both, chinese), QStringLiteral("中文"));
    EXPECT_EQ(read(plain, chinese), QStringLiteral("plain"));
}

const QString plainText = QStringLiteral("plain");
const QMap<QString, QString> translated{{chinese, QStringLiteral("中文")}};

TEST(Names, OfEverythingAreInTheLanguageElseThePlainOnes)
{
    expectToBeIn(Company{.name = plainText, .names = translated}, Company{.name = plainText},
                 [](const Company& it, const QString& in) { return it.nameIn(in); });
    expectToBeIn(Source{.title = plainText, .titles = translated}, Source{.title = plainText},
                 [](const Source& it, const QString& in) { return it.titleIn(in); });
    expectToBeIn(Source{.publisher = plainText, .names = translated},
                 Source{.publisher = plainText},
                 [](const Source& it, const QString& in) { return it.publisherIn(in); });
    expectToBeIn(SavedView{.name = plainText, .names = translated}, SavedView{.name = plainText},
                 [](const SavedView& it, const QString& in) { return it.nameIn(in); });
}

TEST(Names, OfAggregatesAreInTheLanguageAsTheirNotes)
{
    Aggregate plain;
    plain.name = plainText;
    plain.note = plainText;
    Aggregate both = plain;
    both.names = translated;
    expectToBeIn(both, plain, [](const Aggregate& it, const QString& in) { return it.nameIn(in); });
    EXPECT_EQ(both.noteIn(chinese), plainText) << "which has no translation";
    both.notes = translated;
    expectToBeIn(both, plain, [](const Aggregate& it, const QString& in) { return it.noteIn(in); });
}

TEST(Names, StatementsAndNotesOfFiguresAreInTheLanguageEachOnItsOwn)
{
    Figure plain;
    plain.details->statement = plainText;
    plain.details->note = plainText;
    Figure both = plain;
    both.details->statements = translated;
    EXPECT_EQ(both.noteIn(chinese), plainText);
    both.details->notes = translated;
    expectToBeIn(both, plain,
                 [](const Figure& it, const QString& in) { return it.statementIn(in); });
    expectToBeIn(both, plain, [](const Figure& it, const QString& in) { return it.noteIn(in); });
}

TEST(Names, OfADatasetAreInTheLanguage)
{
    DatasetParts parts;
    parts.title = plainText;
    const Dataset plain(parts);
    parts.titles = translated;
    expectToBeIn(Dataset(parts), plain,
                 [](const Dataset& it, const QString& in) { return it.titleIn(in); });
}

TEST(Source, NamesAFilingByAnyPartOfIt)
{
    EXPECT_FALSE(Source{}.namesFiling());
    EXPECT_FALSE((Source{.publisher = plainText, .evidence = Evidence::Filing}.namesFiling()));
    EXPECT_TRUE(Source{.accession = plainText}.namesFiling());
    EXPECT_TRUE(Source{.form = plainText}.namesFiling());
    EXPECT_TRUE(Source{.taggedConcept = plainText}.namesFiling());
}

/// Sorted as people of the language expect.
QString sorted(const char* language, const QString& names)
{
    QStringList list = names.split(u' ');
    const QCollator order = nameOrder(QString::fromLatin1(language));
    std::ranges::stable_sort(
        list, [&](const QString& a, const QString& b) { return order.compare(a, b) < 0; });
    return list.join(u' ');
}

TEST(NameOrder, IsThatOfALexiconWhateverTheCase)
{
    EXPECT_EQ(sorted("en", QStringLiteral("meta Éclair amazon Zeta eclair2 Baidu")),
              QStringLiteral("amazon Baidu Éclair eclair2 meta Zeta"));
    EXPECT_EQ(sorted("en", QStringLiteral("ACME acme Acme")), QStringLiteral("ACME acme Acme"))
        << "which are alike";
}

TEST(NameOrder, CountsNumbersByTheirSize)
{
    EXPECT_EQ(sorted("en", QStringLiteral("C10 C9 C100 C1")), QStringLiteral("C1 C9 C10 C100"));
    EXPECT_EQ(sorted("zh_CN", QStringLiteral("C10 C9")), QStringLiteral("C9 C10"));
}

TEST(NameOrder, IsByPinyinInChinese)
{
    // ālǐ, bǎidù, huáwéi, téngxùn
    EXPECT_EQ(sorted("zh_CN", QStringLiteral("腾讯 华为 百度 阿里")),
              QStringLiteral("阿里 百度 华为 腾讯"));
}

template <typename Enum>
void expectToBeAVocabulary()
{
    QSet<QString> words;
    for (const Enum value : allOf<Enum>()) {
        const QString word = keywordOf(value);
        EXPECT_EQ(fromKeyword<Enum>(word), value) << word.toStdString();
        EXPECT_FALSE(fromKeyword<Enum>(word.toUpper())) << word.toStdString();
        EXPECT_FALSE(fromKeyword<Enum>(word + u' ')) << word.toStdString();
        words.insert(word);
    }
    EXPECT_EQ(words.size(), allOf<Enum>().size()) << "each has its own";
    EXPECT_FALSE(fromKeyword<Enum>(u""));
    EXPECT_EQ(keywordsOf<Enum>().split(QStringLiteral(", ")).size(), words.size());
}

TEST(Vocabularies, HaveAWordOfItsOwnForEveryValue)
{
    expectToBeAVocabulary<Kind>();
    expectToBeAVocabulary<Evidence>();
    expectToBeAVocabulary<Bound>();
    expectToBeAVocabulary<Unit>();
    expectToBeAVocabulary<Basis>();
    expectToBeAVocabulary<Vintage>();
    expectToBeAVocabulary<View>();
    expectToBeAVocabulary<SortBy>();
    expectToBeAVocabulary<YearsStyle>();
    expectToBeAVocabulary<Tile>();
}

TEST(Vocabularies, AreSpelledAsFilesHaveThem)
{
    EXPECT_EQ(keywordsOf<Kind>(), QStringLiteral("actual, guidance, run-rate, pledge, estimate"));
    EXPECT_EQ(keywordsOf<Evidence>(), QStringLiteral("filing, company, press, research"));
    EXPECT_EQ(keywordsOf<Bound>(), QStringLiteral("exact, about, range, at-least, at-most"));
    EXPECT_EQ(keywordsOf<Unit>(), QStringLiteral("unit, thousand, million, billion, trillion"));
    EXPECT_EQ(keywordsOf<Basis>(),
              QStringLiteral("announced, per-year, three-year, calendar-year"));
    EXPECT_EQ(keywordsOf<Vintage>(), QStringLiteral("latest, first"));
    EXPECT_EQ(keywordsOf<SortBy>(), QStringLiteral("value, name, region, change"));
    EXPECT_EQ(keywordsOf<YearsStyle>(), QStringLiteral("columns, stacked, lines"));
    EXPECT_EQ(keywordsOf<Tile>(), QStringLiteral("sum, against, moved, spent"));
    EXPECT_EQ(keywordsOf<View>(),
              QStringLiteral("overview, ranking, horizons, years, timeline, revisions, "
                             "say-do, reconciliation, figures"));
}

TEST(Id, IsOrderedAndFoundAsItsTextWhateverTheText)
{
    std::mt19937 random(1);
    const auto text = [&] {
        QString made;
        for (unsigned length = random() % 4; length > 0; --length) {
            made += QStringLiteral("abAÄ里-")[static_cast<qsizetype>(random() % 6)];
        }
        return made;
    };
    for (int n = 0; n < 500; ++n) {
        const QString a = text();
        const QString b = text();
        const CompanyId idOfA(a);
        const CompanyId idOfB(b);
        EXPECT_EQ(idOfA.text(), a);
        EXPECT_EQ(idOfA == idOfB, a == b);
        EXPECT_EQ(idOfA < idOfB, a < b) << a.toStdString() << ' ' << b.toStdString();
        EXPECT_EQ(a == b ? qHash(idOfA, 7) : 0, a == b ? qHash(idOfB, 7) : 0);
        EXPECT_EQ(idOfA.isEmpty(), a.isEmpty());
    }
}

} // namespace
} // namespace capex
