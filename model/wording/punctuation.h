// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/formatter.h"

#include <QStringList>

/// The marks between words as a language writes them: Chinese takes full-width ones, without
/// blanks.
namespace capex {

/// `english` or, in Chinese, `chinese`.
[[nodiscard]] inline QString mark(const char16_t* english, const char16_t* chinese,
                                  Language language)
{
    return QString::fromUtf16(language == Language::SimplifiedChinese ? chinese : english);
}

/// Names one after the other: "Huawei, Baidu", "华为、百度".
[[nodiscard]] inline QString listed(const QStringList& names, Language language)
{
    return names.join(mark(u", ", u"、", language));
}

/// Parts of one phrase: "guidance, 2025", "指引，2025年".
[[nodiscard]] inline QString phrase(const QStringList& parts, Language language)
{
    return parts.join(mark(u", ", u"，", language));
}

/// Items that may have commas of their own: "Huawei, 2024; Baidu, 2025",
/// "华为，2024年；百度，2025年".
[[nodiscard]] inline QString items(const QStringList& parts, Language language)
{
    return parts.join(mark(u"; ", u"；", language));
}

/// Whole sentences one after the other.
[[nodiscard]] inline QString paragraph(const QStringList& sentences, Language language)
{
    return sentences.join(mark(u" ", u"", language));
}

/// What is said of something: "Huawei: no figure", "华为：无数据".
[[nodiscard]] inline QString labelled(const QString& label, const QString& text, Language language)
{
    return label + mark(u": ", u"：", language) + text;
}

/// A remark in brackets: "open ends (Alibaba)", "一端未定（阿里巴巴）".
[[nodiscard]] inline QString remarked(const QString& text, const QString& remark, Language language)
{
    return text + mark(u" (", u"（", language) + remark + mark(u")", u"）", language);
}

} // namespace capex
