// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/table/field_cells.h"
#include "model/formats/table/own_row.h"

#include <QHash>

namespace capex {

/// An amount of a row, and the column that it stands in. Its text is empty where the row says its
/// ends in columns of their own, or no amount.
struct AmountCell
{
    QString text = {};
    CellType type = CellType::Text;
    QString currency = {}; ///< that its number is shown with, as TableRow has it
    RecipeColumn column = {};
};

/// What was made of texts that come again and again, up to a count of them.
template <typename Value>
class Remembered
{
public:
    template <typename Make>
    const Value& of(const QString& text, Make make)
    {
        constexpr qsizetype most = 10'000;
        auto known = m_values.constFind(text);
        if (known == m_values.constEnd()) {
            if (m_values.size() == most) {
                m_values.clear();
            }
            known = m_values.insert(text, make(text));
        }
        return *known;
    }

private:
    QHash<QString, Value> m_values;
};

/// What is wrong with a row, or odd about it, and with which of its cells.
struct RowFault
{
    QString heading;
    Fault fault;
    Finding::Severity severity = Finding::Severity::Error;
};

} // namespace capex
