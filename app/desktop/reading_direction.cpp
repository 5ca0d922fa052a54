// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/reading_direction.h"

#include <QGuiApplication>
#include <QLocale>

namespace capex {

void readLeftToRight(Language language)
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const QLocale system;
    if (system.zeroDigit() != QStringLiteral("0") || system.textDirection() != Qt::LeftToRight) {
        QLocale::setDefault(QLocale(codeOf(language)));
    }
}

} // namespace capex
