// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/language.h"

#include "model/wording/filter_words.h"
#include "model/wording/punctuation.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>

namespace capex {
namespace {

/// The numbers of the placeholders in a pattern, ascending: "12".
QString placeholdersIn(QStringView pattern)
{
    static const QRegularExpression placeholder(QStringLiteral("%(\\d)"));
    QStringList numbers;
    for (const auto& match : placeholder.globalMatch(pattern.toString())) {
        numbers.append(match.captured(1));
    }
    numbers.sort();
    return numbers.join(QString());
}

TEST(Languages, EveryRowFillsItsPatterns)
{
    for (const LanguageRules& row : languageTable()) {
        SCOPED_TRACE(row.code.toString().toStdString());
        EXPECT_FALSE(row.ownName.isEmpty());
        EXPECT_GT(row.perBillion, 0);
        for (const QStringView one : {row.unit, row.about, row.atLeast, row.atMost, row.percent,
                                      row.year, row.fiscalYear}) {
            EXPECT_EQ(placeholdersIn(one), QStringLiteral("1")) << one.toString().toStdString();
        }
        for (const QStringView two :
             {row.amount, row.signedNumber, row.span, row.quarter, row.labelled, row.remarked}) {
            EXPECT_EQ(placeholdersIn(two), QStringLiteral("12")) << two.toString().toStdString();
        }
        EXPECT_EQ(placeholdersIn(row.symbolAmount),
                  row.symbols.empty() ? QString() : QStringLiteral("12"));
        EXPECT_TRUE(row.day.contains(u"yyyy") && row.day.contains(u'd'));
        EXPECT_TRUE(row.month.contains(u"yyyy") && !row.month.contains(u'd'));
    }
}

TEST(Languages, AreToldApartByCodeAndKey)
{
    QSet<QString> codes;
    QSet<char> keys{'S'}; // chooses the desktop's
    for (const Language language : allLanguages()) {
        EXPECT_EQ(languageFrom(codeOf(language)), language);
        codes.insert(codeOf(language));
        keys.insert(language.rules().key);
    }
    EXPECT_EQ(codes.size(), allLanguages().size());
    EXPECT_EQ(keys.size(), allLanguages().size() + 1);
    EXPECT_EQ(codeOf(Language::English), QStringLiteral("en"));
    EXPECT_EQ(codeOf(Language::SimplifiedChinese), QStringLiteral("zh_CN"));
    EXPECT_FALSE(languageFrom(u"zh"));
    EXPECT_FALSE(languageFrom(u"system"));
}

TEST(Languages, TheNearestToADesktopIsOfItsLanguageElseEnglish)
{
    EXPECT_EQ(languageOf(QLocale(QStringLiteral("zh_CN"))), Language::SimplifiedChinese);
    EXPECT_EQ(languageOf(QLocale(QStringLiteral("zh_Hant_TW"))), Language::SimplifiedChinese);
    EXPECT_EQ(languageOf(QLocale(QStringLiteral("en_GB"))), Language::English);
    EXPECT_EQ(languageOf(QLocale(QStringLiteral("fi_FI"))), Language::English);
    EXPECT_EQ(languageOf(QLocale::c()), Language::English);
}

TEST(Languages, SetTheirMarksBetweenWords)
{
    const QStringList two{QStringLiteral("a"), QStringLiteral("b")};
    const auto all = [&two](Language language) {
        return QStringList{listed(two, language),
                           phrase(two, language),
                           items(two, language),
                           paragraph(two, language),
                           summands(two, language),
                           choices(two, language),
                           labelled(two[0], two[1], language),
                           remarked(two[0], two[1], language)}
            .join(u'|');
    };
    EXPECT_EQ(all(Language::English), QStringLiteral("a, b|a, b|a; b|a b|a + b|a / b|a: b|a (b)"));
    EXPECT_EQ(all(Language::SimplifiedChinese),
              QStringLiteral("a、b|a，b|a；b|ab|a+b|a、b|a：b|a（b）"));
}

TEST(Languages, WhatIsPutTogetherKeepsPlaceholdersOfItsOwn)
{
    EXPECT_EQ(labelled(QStringLiteral("%2"), QStringLiteral("%1"), Language::English),
              QStringLiteral("%2: %1"));
}

QString filterOf(int companies)
{
    ViewState state;
    for (int n = 0; n < companies; ++n) {
        state.options.focus.append({QString::number(n)});
    }
    const Dataset none;
    return deviationText(Setting::Focus, state, Narrator(none, Language::English));
}

TEST(Plurals, EnglishHasTwo)
{
    EXPECT_EQ(filterOf(4), QStringLiteral("focus on 4 companies"));
    const Formatter english(Language::English);
    EXPECT_EQ(english.horizon(1), QStringLiteral("1 month"));
    EXPECT_EQ(english.horizon(24), QStringLiteral("2 years"));
}

TEST(Plurals, ChineseHasOne)
{
    installLanguage(Language::SimplifiedChinese);
    EXPECT_EQ(filterOf(4), QStringLiteral("聚焦4家公司"));
    installLanguage(Language::English);
}

} // namespace
} // namespace capex
