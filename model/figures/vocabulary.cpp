// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/vocabulary.h"

#include "model/figures/vocabulary_keywords.h"

namespace capex {

template <>
const QStringList
    keywords<Kind> = listOf<Kind>(QStringLiteral("actual"), QStringLiteral("guidance"),
                                  QStringLiteral("run-rate"), QStringLiteral("pledge"),
                                  QStringLiteral("estimate"));
template <>
const QStringList
    keywords<Evidence> = listOf<Evidence>(QStringLiteral("filing"), QStringLiteral("company"),
                                          QStringLiteral("press"), QStringLiteral("research"));
template <>
const QStringList keywords<Bound> = listOf<Bound>(QStringLiteral("exact"), QStringLiteral("about"),
                                                  QStringLiteral("range"),
                                                  QStringLiteral("at-least"),
                                                  QStringLiteral("at-most"));
template <>
const QStringList keywords<Unit> = listOf<Unit>(QStringLiteral("unit"), QStringLiteral("thousand"),
                                                QStringLiteral("million"),
                                                QStringLiteral("billion"),
                                                QStringLiteral("trillion"));

CAPEX_VOCABULARY(Kind)
CAPEX_VOCABULARY(Evidence)
CAPEX_VOCABULARY(Bound)
CAPEX_VOCABULARY(Unit)

} // namespace capex
