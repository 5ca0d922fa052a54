// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/vocabulary.h"

#include "model/figures/vocabulary_keywords.h"

namespace capex {

template <>
const QStringList
    keywords<Basis> = listOf<Basis>(QStringLiteral("announced"), QStringLiteral("per-year"),
                                    QStringLiteral("three-year"), QStringLiteral("calendar-year"));
template <>
const QStringList keywords<Vintage> = listOf<Vintage>(QStringLiteral("latest"),
                                                      QStringLiteral("first"));
template <>
const QStringList keywords<SortBy> = listOf<SortBy>(QStringLiteral("value"), QStringLiteral("name"),
                                                    QStringLiteral("region"),
                                                    QStringLiteral("change"));
template <>
const QStringList keywords<YearsStyle> = listOf<YearsStyle>(QStringLiteral("columns"),
                                                            QStringLiteral("stacked"),
                                                            QStringLiteral("lines"));

template <>
const QStringList keywords<Tile> = listOf<Tile>(QStringLiteral("sum"), QStringLiteral("against"),
                                                QStringLiteral("moved"), QStringLiteral("spent"));

template <>
const QStringList keywords<FigureColumn> = listOf<FigureColumn>(
    QStringLiteral("company"), QStringLiteral("kind"), QStringLiteral("measure"),
    QStringLiteral("amount"), QStringLiteral("period"), QStringLiteral("announced"),
    QStringLiteral("source"), QStringLiteral("conflict"), QStringLiteral("evidence"),
    QStringLiteral("statement"), QStringLiteral("note"), QStringLiteral("also-stated"),
    QStringLiteral("low"), QStringLiteral("high"), QStringLiteral("currency"),
    QStringLiteral("months"), QStringLiteral("first-month"), QStringLiteral("last-month"),
    QStringLiteral("id"), QStringLiteral("disputed"), QStringLiteral("restates"));

CAPEX_VOCABULARY(Basis)
CAPEX_VOCABULARY(Vintage)
CAPEX_VOCABULARY(SortBy)
CAPEX_VOCABULARY(YearsStyle)
CAPEX_VOCABULARY(Tile)
CAPEX_VOCABULARY(FigureColumn)

} // namespace capex
