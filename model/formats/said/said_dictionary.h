// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/said/said_text.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <span>

namespace capex {

/// Words of one part or several and what each of them means. Between the parts of a word stands a
/// blank where there is one in the text.
template <typename Meaning>
class SaidDictionary
{
public:
    struct Found
    {
        Meaning meaning;
        std::size_t size = 0; ///< in parts
    };

    /// Words that mean the same, divided by bars.
    void add(const char* words, const Meaning& meaning)
    {
        for (const QString& word : QString::fromUtf8(words).split(u'|')) {
            add(word, meaning);
        }
    }
    void add(const QString& word, const Meaning& meaning) { m_words.insert(word, meaning); }

    /// What `word` means, which is there.
    [[nodiscard]] Meaning operator[](const QString& word) const { return m_words.value(word); }

    /// The longest word that begins with the first of `parts`, of the folded `text`.
    [[nodiscard]] std::optional<Found> find(QStringView text, std::span<const TextPart> parts) const
    {
        std::optional<Found> longest;
        QString word;
        for (std::size_t size = 1; size <= std::min(mostParts, parts.size()); ++size) {
            const TextPart& part = parts[size - 1];
            if (part.length > longestPart) {
                break;
            }
            if (size > 1 && part.isApart) {
                word += u' ';
            }
            word += part.in(text);
            const auto found = m_words.constFind(word);
            if (found != m_words.constEnd()) {
                longest = Found{*found, size};
            }
        }
        return longest;
    }

private:
    static constexpr std::size_t mostParts = 5;
    static constexpr qsizetype longestPart = 16; // in characters

    QHash<QString, Meaning> m_words;
};

/// The month (1 to 12) that a word in small letters names in English, short or long.
[[nodiscard]] std::optional<int> monthNamed(QStringView word);

} // namespace capex
