// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace capex {

/// What a currency is called: its code and how a language writes it.
struct CurrencyName
{
    QStringView code;
    QStringView name;
};

/// How a language names itself and writes: a row of the table of languages. What is said in words
/// is in its translation, resources/translations/capex_CODE.ts. In patterns, %1 and %2 stand for
/// what their comments say.
struct LanguageRules
{
    QStringView code;    ///< "zh_CN": on the command line, in the names and titles of a file; Qt's
                         ///< locale of it writes digits and sorts names
    QStringView ownName; ///< "简体中文", in menus whatever language they speak
    const char* offer;   ///< "Speak Simplified Chinese", to be translated in "capex::Language"
    char key;            ///< the letter that chooses it in the menu of languages

    // Amounts. They are given in billions.
    double perBillion; ///< units of the language's large unit in a billion: 10 of 亿
    std::span<const CurrencyName> symbols; ///< what stands in place of a name beside a number
    std::span<const CurrencyName> names;   ///< of currencies; those without a name go by their code
    QStringView symbolAmount;              ///< %1 number, %2 symbol: "$17.7 bn"
    QStringView amount;                    ///< %1 number, %2 name: "380 bn CNY"
    QStringView unit;                      ///< %1 name: "USD bn", of an axis
    QStringView about;                     ///< %1 amount
    QStringView atLeast;
    QStringView atMost;

    // Numbers.
    QStringView signedNumber; ///< %1 sign, %2 number: "≥ 53"
    QStringView span;         ///< %1 from, %2 to: "64 – 72"
    QStringView percent;      ///< %1 number

    // Days and periods.
    QStringView day; ///< for QLocale::toString
    QStringView month;
    QStringView year;       ///< %1 number
    QStringView fiscalYear; ///< %1 number
    QStringView quarter;    ///< %1 year or fiscal year, %2 number

    // Between words.
    QStringView betweenNames;     ///< "Huawei, Baidu"
    QStringView betweenParts;     ///< of one phrase: "guidance, 2025"
    QStringView betweenItems;     ///< that may have commas of their own
    QStringView betweenSentences; ///< of one paragraph
    QStringView fullStop;
    QStringView betweenSummands; ///< "filing + guidance"
    QStringView betweenChoices;  ///< "pledge / run-rate"
    QStringView labelled;        ///< %1 label, %2 what is said of it: "Huawei: no figure"
    QStringView remarked;        ///< %1 text, %2 a remark on it: "open ends (Alibaba)"
};

/// A row a language; the first is English, in which the texts of the sources are.
[[nodiscard]] std::span<const LanguageRules> languageTable();

} // namespace capex
