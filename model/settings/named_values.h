// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace capex {

/// A value by its name: "year=2025".
struct NamedValue
{
    QString name;
    QString value;

    friend bool operator==(const NamedValue&, const NamedValue&) = default;
};

/// Reads "a=1,b=\"x,c=2\"". Names are small letters, with underscores, and may be what stands
/// before the first "=" of the whole. A comma only divides where another name and "=" follow; a
/// value between quotation marks is taken as it is, with doubled ones for one in it. Nothing where
/// a value has no name.
[[nodiscard]] std::optional<QList<NamedValue>> namedValues(const QString& text);

/// What namedValues() reads again; quoted where it must be. Names are of small letters.
[[nodiscard]] QString namedValuesText(const QList<NamedValue>& values);

} // namespace capex
