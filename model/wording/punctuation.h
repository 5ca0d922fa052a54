// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/language.h"

#include <QStringList>

/// Texts put together with the marks that a language sets between them.
namespace capex {

/// Names one after the other: "Huawei, Baidu", "华为、百度".
[[nodiscard]] inline QString listed(const QStringList& names, Language language)
{
    return names.join(language.rules().betweenNames);
}

/// Parts of one phrase: "guidance, 2025", "指引，2025年".
[[nodiscard]] inline QString phrase(const QStringList& parts, Language language)
{
    return parts.join(language.rules().betweenParts);
}

/// Items that may have commas of their own: "Huawei, 2024; Baidu, 2025",
/// "华为，2024年；百度，2025年".
[[nodiscard]] inline QString items(const QStringList& parts, Language language)
{
    return parts.join(language.rules().betweenItems);
}

/// What is added up: "filing + guidance".
[[nodiscard]] inline QString summands(const QStringList& parts, Language language)
{
    return parts.join(language.rules().betweenSummands);
}

/// What is one or another: "pledge / run-rate", "承诺、年化".
[[nodiscard]] inline QString choices(const QStringList& parts, Language language)
{
    return parts.join(language.rules().betweenChoices);
}

/// Whole sentences one after the other.
[[nodiscard]] inline QString paragraph(const QStringList& sentences, Language language)
{
    return sentences.join(language.rules().betweenSentences);
}

/// The same of phrases that may lack the full stop, for a screen reader.
[[nodiscard]] inline QString spokenParagraph(QStringList phrases, Language language)
{
    phrases.removeAll(QString());
    for (QString& phrase : phrases) {
        phrase = phrase.trimmed();
        const bool isWhole = QStringView(u".?!。？！").contains(phrase.back());
        phrase += isWhole ? QStringView() : language.rules().fullStop;
    }
    return paragraph(phrases, language);
}

/// What is said of something: "Huawei: no figure", "华为：无数据".
[[nodiscard]] inline QString labelled(const QString& label, const QString& text, Language language)
{
    return language.rules().labelled.arg(label, text);
}

/// A remark in brackets: "open ends (Alibaba)", "一端未定（阿里巴巴）".
[[nodiscard]] inline QString remarked(const QString& text, const QString& remark, Language language)
{
    return language.rules().remarked.arg(text, remark);
}

} // namespace capex
