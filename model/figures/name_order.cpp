// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/name_order.h"

namespace capex {

QCollator nameOrder(const QString& language)
{
    QCollator order{QLocale(language)};
    order.setCaseSensitivity(Qt::CaseInsensitive);
    order.setNumericMode(true);
    return order;
}

} // namespace capex
