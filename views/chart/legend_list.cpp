// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/legend_list.h"

namespace capex {

void LegendList::addIf(bool occurs, const LegendSample& sample, const QString& label)
{
    if (occurs) {
        m_entries.push_back({sample, label});
    }
}

void LegendList::addRangeIf(bool occurs)
{
    addIf(occurs, {.shape = Mark::Shape::Whisker}, tr("range"));
}

void LegendList::addBeforeIf(bool occurs, Mark::Shape shape)
{
    addIf(occurs, {.shape = shape}, tr("without the changes under review"));
}

} // namespace capex
