// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/change_vocabulary.h"

#include "model/figures/vocabulary_keywords.h"

namespace capex {

template <>
const QStringList keywords<FigureChangeType> = listOf<FigureChangeType>(
    QStringLiteral("added"), QStringLiteral("removed"), QStringLiteral("corrected"),
    QStringLiteral("raised"), QStringLiteral("cut"), QStringLiteral("narrowed"),
    QStringLiteral("widened"), QStringLiteral("reaffirmed"), QStringLiteral("restated"),
    QStringLiteral("other-period"), QStringLiteral("other-measure"), QStringLiteral("rival"),
    QStringLiteral("source"));

template <>
const QStringList keywords<ChangeGroup> = listOf<ChangeGroup>(
    QStringLiteral("added"), QStringLiteral("corrected"), QStringLiteral("new-vintage"),
    QStringLiteral("rival"), QStringLiteral("source"), QStringLiteral("removed"));

CAPEX_VOCABULARY(FigureChangeType)
CAPEX_VOCABULARY(ChangeGroup)

ChangeGroup groupOf(FigureChangeType type)
{
    switch (type) {
    case FigureChangeType::Added:
        return ChangeGroup::Added;
    case FigureChangeType::Removed:
        return ChangeGroup::Removed;
    case FigureChangeType::Corrected:
        return ChangeGroup::Corrected;
    case FigureChangeType::Rival:
        return ChangeGroup::Rival;
    case FigureChangeType::Source:
        return ChangeGroup::Source;
    case FigureChangeType::Raised:
    case FigureChangeType::Cut:
    case FigureChangeType::Narrowed:
    case FigureChangeType::Widened:
    case FigureChangeType::Reaffirmed:
    case FigureChangeType::Restated:
    case FigureChangeType::OtherPeriod:
    case FigureChangeType::OtherMeasure:
        break;
    }
    return ChangeGroup::NewVintage;
}

} // namespace capex
