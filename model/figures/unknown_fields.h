// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace capex {

/// Keys of a file that the program does not know, kept so that saving loses nothing.
struct UnknownField
{
    QString key;
    QByteArray json; ///< the value as compact JSON text, UTF-8

    friend bool operator==(const UnknownField&, const UnknownField&) = default;
};

using UnknownFields = QList<UnknownField>; ///< in the order of the file

} // namespace capex
