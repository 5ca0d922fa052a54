// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/vocabulary.h"

#include "model/figures/enum_size.h"

#include <QStringList>

#include <array>
#include <iterator>

namespace capex {

namespace {

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

template <>
const QStringList words<Kind> = listOf<Kind>(QStringLiteral("actual"), QStringLiteral("guidance"),
                                             QStringLiteral("run-rate"), QStringLiteral("pledge"),
                                             QStringLiteral("estimate"));
template <>
const QStringList
    words<Evidence> = listOf<Evidence>(QStringLiteral("filing"), QStringLiteral("company"),
                                       QStringLiteral("press"), QStringLiteral("research"));
template <>
const QStringList words<Bound> = listOf<Bound>(QStringLiteral("exact"), QStringLiteral("about"),
                                               QStringLiteral("range"), QStringLiteral("at-least"),
                                               QStringLiteral("at-most"));
template <>
const QStringList words<Unit> = listOf<Unit>(QStringLiteral("unit"), QStringLiteral("thousand"),
                                             QStringLiteral("million"), QStringLiteral("billion"),
                                             QStringLiteral("trillion"));
template <>
const QStringList
    words<Basis> = listOf<Basis>(QStringLiteral("announced"), QStringLiteral("per-year"),
                                 QStringLiteral("three-year"), QStringLiteral("calendar-year"));
template <>
const QStringList words<Vintage> = listOf<Vintage>(QStringLiteral("latest"),
                                                   QStringLiteral("first"));
template <>
const QStringList words<View> = listOf<View>(QStringLiteral("ranking"), QStringLiteral("horizons"),
                                             QStringLiteral("years"), QStringLiteral("timeline"),
                                             QStringLiteral("revisions"), QStringLiteral("say-do"),
                                             QStringLiteral("reconciliation"),
                                             QStringLiteral("figures"));

template <>
const QStringList words<SortBy> = listOf<SortBy>(QStringLiteral("value"), QStringLiteral("name"),
                                                 QStringLiteral("region"),
                                                 QStringLiteral("change"));
template <>
const QStringList words<YearsStyle> = listOf<YearsStyle>(QStringLiteral("columns"),
                                                         QStringLiteral("stacked"),
                                                         QStringLiteral("lines"));

template <typename Enum>
QString wordAt(Enum value)
{
    return words<Enum>.at(static_cast<qsizetype>(value));
}

} // namespace

QString wordOf(Kind kind)
{
    return wordAt(kind);
}
QString wordOf(Evidence evidence)
{
    return wordAt(evidence);
}
QString wordOf(Bound bound)
{
    return wordAt(bound);
}
QString wordOf(Unit unit)
{
    return wordAt(unit);
}
QString wordOf(Basis basis)
{
    return wordAt(basis);
}
QString wordOf(Vintage vintage)
{
    return wordAt(vintage);
}
QString wordOf(View view)
{
    return wordAt(view);
}

QString wordOf(SortBy sort)
{
    return wordAt(sort);
}
QString wordOf(YearsStyle style)
{
    return wordAt(style);
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
    template std::optional<Enum> fromWord<Enum>(QStringView);                                      \
    template QList<Enum> allOf<Enum>();                                                            \
    template QString wordsOf<Enum>();
CAPEX_VOCABULARY(Kind)
CAPEX_VOCABULARY(Evidence)
CAPEX_VOCABULARY(Bound)
CAPEX_VOCABULARY(Unit)
CAPEX_VOCABULARY(Basis)
CAPEX_VOCABULARY(Vintage)
CAPEX_VOCABULARY(View)
CAPEX_VOCABULARY(SortBy)
CAPEX_VOCABULARY(YearsStyle)
#undef CAPEX_VOCABULARY

} // namespace capex
