// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/topic.h"

#include "model/comparison/selection.h"

namespace capex {

Topic topicOf(const Figure& figure)
{
    return {figure.company, classOf(figure.kind), figure.measure, figure.period.first.index,
            figure.period.months};
}

} // namespace capex
