// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/comparison_settings.h"

#include "model/figures/excerpt.h"
#include "model/settings/decimal_number.h"

#include <QLocale>

#include <algorithm>

namespace capex {

namespace {

struct RuleWord
{
    CurrencyPolicy::Rule rule;
    QString word;
};

const QList<RuleWord>& ruleWords()
{
    using Rule = CurrencyPolicy::Rule;
    static const QList<RuleWord> words{
        {Rule::Source, QStringLiteral("source")},
        {Rule::Announcement, QStringLiteral("announcement")},
        {Rule::PeriodAverage, QStringLiteral("period-average")},
    };
    return words;
}

bool isCurrencyCode(const QString& text)
{
    return text.size() == 3 &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

QString CurrencyPolicy::text() const
{
    for (const RuleWord& known : ruleWords()) {
        if (known.rule == rule) {
            return known.word;
        }
    }
    return fixedCurrency.text() + u'=' +
           QLocale::c().toString(fixedPerUsd, 'g', QLocale::FloatingPointShortest);
}

Result<CurrencyPolicy, Fault> CurrencyPolicy::fromText(const QString& text)
{
    for (const RuleWord& known : ruleWords()) {
        if (known.word == text) {
            return CurrencyPolicy{known.rule, {}, 1};
        }
    }
    const qsizetype equals = text.indexOf(u'=');
    const QString code = text.left(equals);
    const auto rate = decimalNumber(text.mid(equals + 1));
    if (equals < 0 || !isCurrencyCode(code) || code == QStringLiteral("USD") || !rate ||
        *rate <= 0) {
        return Fault{{Found::CurrencyPolicy, excerpt(text)}, Expected::CurrencyPolicy};
    }
    return CurrencyPolicy{Rule::Fixed, {code}, *rate};
}

QList<Kind> announcedKinds()
{
    return {Kind::Guidance, Kind::RunRate, Kind::Pledge, Kind::Estimate};
}

} // namespace capex
