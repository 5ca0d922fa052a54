// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/language_rules.h"

#include <QtGlobal>

#include <array>

namespace capex {

namespace {

constexpr std::array westernSymbols{
    CurrencyName{u"USD", u"$"},
    CurrencyName{u"EUR", u"€"},
    CurrencyName{u"GBP", u"£"},
};

constexpr std::array chineseNames{
    CurrencyName{u"USD", u"美元"},   CurrencyName{u"CNY", u"元人民币"},
    CurrencyName{u"EUR", u"欧元"},   CurrencyName{u"GBP", u"英镑"},
    CurrencyName{u"JPY", u"日元"},   CurrencyName{u"HKD", u"港元"},
    CurrencyName{u"TWD", u"新台币"}, CurrencyName{u"KRW", u"韩元"},
};

constexpr LanguageRules english{
    .code = u"en",
    .ownName = u"English",
    .offer = QT_TRANSLATE_NOOP("capex::Language", "Speak English"),
    .key = 'E',
    .perBillion = 1,
    .symbols = westernSymbols,
    .names = {},
    .symbolAmount = u"%2%1 bn",
    .amount = u"%1 bn %2",
    .unit = u"%1 bn",
    .about = u"about %1",
    .atLeast = u"at least %1",
    .atMost = u"at most %1",
    .signedNumber = u"%1 %2",
    .span = u"%1 – %2",
    .percent = u"%1 %",
    .day = u"d MMM yyyy",
    .month = u"MMM yyyy",
    .year = u"%1",
    .fiscalYear = u"FY%1",
    .quarter = u"%1 Q%2",
    .betweenNames = u", ",
    .betweenParts = u", ",
    .betweenItems = u"; ",
    .betweenSentences = u" ",
    .fullStop = u".",
    .betweenSummands = u" + ",
    .betweenChoices = u" / ",
    .labelled = u"%1: %2",
    .remarked = u"%1 (%2)",
};

constexpr LanguageRules simplifiedChinese{
    .code = u"zh_CN",
    .ownName = u"简体中文",
    .offer = QT_TRANSLATE_NOOP("capex::Language", "Speak Simplified Chinese"),
    .key = 'C',
    .perBillion = 10,
    .symbols = {},
    .names = chineseNames,
    .symbolAmount = {},
    .amount = u"%1亿%2",
    .unit = u"亿%1",
    .about = u"约%1",
    .atLeast = u"至少%1",
    .atMost = u"至多%1",
    .signedNumber = u"%1%2",
    .span = u"%1–%2",
    .percent = u"%1%",
    .day = u"yyyy年M月d日",
    .month = u"yyyy年M月",
    .year = u"%1年",
    .fiscalYear = u"%1财年",
    .quarter = u"%1Q%2",
    .betweenNames = u"、",
    .betweenParts = u"，",
    .betweenItems = u"；",
    .betweenSentences = u"",
    .fullStop = u"。",
    .betweenSummands = u"+",
    .betweenChoices = u"、",
    .labelled = u"%1：%2",
    .remarked = u"%1（%2）",
};

constexpr std::array table{english, simplifiedChinese};

} // namespace

std::span<const LanguageRules> languageTable()
{
    return table;
}

} // namespace capex
