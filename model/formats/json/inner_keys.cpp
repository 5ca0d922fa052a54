// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/inner_keys.h"

#include <QRegularExpression>

namespace capex {

bool isInnerKey(const QString& key)
{
    static const QRegularExpression keys(QRegularExpression::anchoredPattern(
        QStringLiteral(R"((amount|also_stated\[\d+\])\.(value|low|high|bound|currency|unit))"
                       R"(|period\.(start|end|months|calendar_year|fiscal_year|quarter))")));
    return keys.match(key).hasMatch();
}

} // namespace capex
