// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace capex {

/// What the cells of a column are, by the names that a Table Schema has for it. Empty cells are
/// nothing in all of them.
enum class SchemaType {
    Text,
    Number,
    Integer,
    Boolean,
    Year,  ///< "2025"
    Month, ///< "2025-03"
    Day,   ///< "2025-03-24"
};

/// "string", "number", "integer", "boolean", "year", "yearmonth", "date". Static storage.
[[nodiscard]] QString keywordOf(SchemaType type);

/// A column of a table: what its cells are and mean.
struct SchemaField
{
    QString name;
    SchemaType type = SchemaType::Text;
    QString description; ///< an English sentence without its full stop
    QStringList choices; ///< the only words that stand in it; empty: any
};

/// The column `index` with that heading in the table `name` ("ranking", "figures", …). A column of
/// a figure file that the program does not know holds any text, whatever it is called.
[[nodiscard]] SchemaField fieldOf(const QString& table, const QString& heading, qsizetype index);

/// The columns that tell the rows of a table apart, none of them ever empty; empty where rows have
/// no name of their own.
[[nodiscard]] QStringList keyOfTable(const QString& table);

} // namespace capex
