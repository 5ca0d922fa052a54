// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/enum_size.h"
#include "model/figures/vocabulary.h"

#include <QStringList>

/// What a vocabulary is made from: its words, and CAPEX_VOCABULARY, which defines the functions of
/// vocabulary.h for it. For the sources of vocabularies alone.
namespace capex {

/// The words of an enumeration, in the order of its values.
template <typename Enum>
extern const QStringList words;

/// One for each of its values.
template <typename Enum, typename... Words>
QStringList listOf(const Words&... list)
{
    static_assert(sizeof...(list) == enumSize<Enum>());
    return {list...};
}

template <typename Enum>
std::optional<Enum> fromWord(QStringView word)
{
    const qsizetype index = words<Enum>.indexOf(word);
    return index < 0 ? std::nullopt : std::optional(static_cast<Enum>(index));
}

template <typename Enum>
QList<Enum> allOf()
{
    QList<Enum> all;
    for (qsizetype index = 0; index < words<Enum>.size(); ++index) {
        all.append(static_cast<Enum>(index));
    }
    return all;
}

template <typename Enum>
QString wordsOf()
{
    return words<Enum>.join(QStringLiteral(", "));
}

#define CAPEX_VOCABULARY(Enum)                                                                     \
    QString wordOf(Enum value)                                                                     \
    {                                                                                              \
        return words<Enum>.at(static_cast<qsizetype>(value));                                      \
    }                                                                                              \
    template std::optional<Enum> fromWord<Enum>(QStringView);                                      \
    template QList<Enum> allOf<Enum>();                                                            \
    template QString wordsOf<Enum>();

} // namespace capex
