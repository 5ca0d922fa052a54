// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/fuzzy.h"

#include <algorithm>
#include <vector>

namespace capex {

namespace {

constexpr int wordStart = 8;
constexpr int inARow = 9;
constexpr int anywhere = 1;
constexpr int impossible = -1'000'000;

bool startsWord(const QString& text, qsizetype index)
{
    return index == 0 || !text[index - 1].isLetterOrNumber();
}

/// The best scores of a beginning of what was typed, by the index of its last letter.
using Scores = std::vector<int>;

/// From the scores of a beginning to those of one that is longer by `letter`.
Scores extended(const Scores& before, QChar letter, const QString& text, bool isFirst)
{
    Scores after(before.size(), impossible);
    int bestEarlier = isFirst ? 0 : impossible;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const auto at = static_cast<std::size_t>(index);
        const int previous = at > 0 && !isFirst ? before[at - 1] : impossible;
        if (text[index] == letter) {
            const int single = bestEarlier + (startsWord(text, index) ? wordStart : anywhere);
            after[at] = std::max(single, previous + inARow);
        }
        bestEarlier = std::max(bestEarlier, isFirst ? 0 : before[at]);
    }
    return after;
}

} // namespace

QString folded(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar character) { return character.isMark(); });
    return plain.toCaseFolded();
}

std::optional<int> fuzzyScore(const QString& typed, const QString& text)
{
    const QString searched = folded(text);
    QString letters = folded(typed);
    letters.removeIf([](QChar character) { return character.isSpace(); });
    if (letters.isEmpty()) {
        return 0;
    }
    Scores scores(static_cast<std::size_t>(searched.size()), impossible);
    for (qsizetype letter = 0; letter < letters.size(); ++letter) {
        scores = extended(scores, letters[letter], searched, letter == 0);
    }
    const auto best = std::ranges::max_element(scores);
    if (best == scores.end() || *best < 0) {
        return std::nullopt;
    }
    const auto unmatched = static_cast<int>(searched.size() - letters.size());
    return *best * 100 - std::min(unmatched, 99);
}

} // namespace capex
