// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/likeness.h"

#include "model/figures/company_names.h"
#include "model/search/fuzzy.h"

#include <QSet>

#include <algorithm>
#include <numeric>
#include <optional>
#include <vector>

namespace capex {

namespace {

constexpr qsizetype mostAlike = 3;
constexpr qsizetype longest = 100; ///< of a name that is compared, in characters

const QSet<QString>& legalWords()
{
    static const QSet<QString> words{
        QStringLiteral("inc"),      QStringLiteral("incorporated"), QStringLiteral("corp"),
        QStringLiteral("co"),       QStringLiteral("corporation"),  QStringLiteral("company"),
        QStringLiteral("ltd"),      QStringLiteral("limited"),      QStringLiteral("plc"),
        QStringLiteral("ag"),       QStringLiteral("sa"),           QStringLiteral("nv"),
        QStringLiteral("se"),       QStringLiteral("group"),        QStringLiteral("holding"),
        QStringLiteral("holdings"), QStringLiteral("the"),          QStringLiteral("and"),
        QStringLiteral("of"),       QStringLiteral("com"),          QStringLiteral("class")};
    return words;
}

/// The words that tell one company from another.
QStringList wordsOf(const QString& name)
{
    QStringList words(1);
    for (const QChar c : folded(name.left(longest))) {
        if (c.isLetterOrNumber()) {
            words.back() += c;
        } else if (!words.back().isEmpty()) {
            words.append(QString());
        }
    }
    words.removeIf(
        [](const QString& word) { return word.isEmpty() || legalWords().contains(word); });
    return words;
}

/// How many characters have to be put in, left out or exchanged (Levenshtein).
qsizetype distanceOf(const QString& a, const QString& b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j) + 1;
            const qsizetype exchanged = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({exchanged, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

/// How far apart two names are; nothing where they are not alike.
std::optional<qsizetype> distanceOf(const QStringList& words, const QStringList& others)
{
    constexpr qsizetype ofAWord = 10;
    constexpr qsizetype fewestLetters = 3;
    constexpr qsizetype lettersAFault = 4; // one more for each four of them
    const QString name = words.join(QString());
    const QString other = others.join(QString());
    const auto [shorter, longer] = std::minmax({name.size(), other.size()});
    const qsizetype most = shorter / lettersAFault;
    if (shorter >= fewestLetters && longer - shorter <= most) {
        if (const qsizetype distance = distanceOf(name, other); distance <= most) {
            return distance;
        }
    }
    const bool sharesWord = std::ranges::any_of(words, [&](const QString& word) {
        return word.size() >= fewestLetters && others.contains(word);
    });
    return sharesWord ? std::optional(ofAWord) : std::nullopt;
}

} // namespace

QList<CompanyId> alikeCompanies(const QString& name, const Dataset& known)
{
    const QStringList words = wordsOf(name);
    std::vector<std::pair<qsizetype, CompanyId>> found;
    for (const Company& company : known.companies()) {
        std::optional<qsizetype> nearest;
        for (const QString& other : namesOf(company)) {
            const auto distance = distanceOf(words, wordsOf(other));
            nearest = distance && (!nearest || *distance < *nearest) ? distance : nearest;
        }
        if (nearest) {
            found.emplace_back(*nearest, company.id);
        }
    }
    std::ranges::stable_sort(found, {}, &std::pair<qsizetype, CompanyId>::first);
    QList<CompanyId> companies;
    for (const auto& [distance, company] : found) {
        companies.append(company);
    }
    return companies.first(std::min(mostAlike, companies.size()));
}

} // namespace capex
