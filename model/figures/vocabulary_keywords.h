// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/enum_size.h"
#include "model/figures/vocabulary.h"

#include <QStringList>

/// What a vocabulary is made from: its keywords, and CAPEX_VOCABULARY, which defines the functions
/// of vocabulary.h for it. For the sources of vocabularies alone.
namespace capex {

/// The keywords of an enumeration, in the order of its values.
template <typename Enum>
extern const QStringList keywords;

/// One for each of its values.
template <typename Enum, typename... Keywords>
QStringList listOf(const Keywords&... list)
{
    static_assert(sizeof...(list) == enumSize<Enum>());
    return {list...};
}

template <typename Enum>
std::optional<Enum> fromKeyword(QStringView keyword)
{
    const qsizetype index = keywords<Enum>.indexOf(keyword);
    return index < 0 ? std::nullopt : std::optional(static_cast<Enum>(index));
}

template <typename Enum>
QList<Enum> allOf()
{
    QList<Enum> all;
    for (qsizetype index = 0; index < keywords<Enum>.size(); ++index) {
        all.append(static_cast<Enum>(index));
    }
    return all;
}

template <typename Enum>
QString keywordsOf()
{
    return keywords<Enum>.join(QStringLiteral(", "));
}

#define CAPEX_VOCABULARY(Enum)                                                                     \
    QString keywordOf(Enum value)                                                                  \
    {                                                                                              \
        return keywords<Enum>.at(static_cast<qsizetype>(value));                                   \
    }                                                                                              \
    template std::optional<Enum> fromKeyword<Enum>(QStringView);                                   \
    template QList<Enum> allOf<Enum>();                                                            \
    template QString keywordsOf<Enum>();

} // namespace capex
