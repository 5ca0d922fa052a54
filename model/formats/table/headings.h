// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/cells/table.h"
#include "model/formats/said/said_scale.h"

#include <QStringList>

namespace capex {

/// What a heading says of its column.
struct Heading
{
    QString field;      ///< "company", "value", "period", "announced"; empty: not known
    bool isOwn = false; ///< it is spelled as the field is
    ScaleWords words;   ///< of a column of amounts
    QString period;     ///< as said, of a column that has the amounts of one: "FY2025"

    friend bool operator==(const Heading&, const Heading&) = default;
};

/// The fields that a column can be: the columns of figure files in CSV, `value` for both ends or an
/// amount as said, and `period` for one as said.
[[nodiscard]] const QStringList& tableFields();

[[nodiscard]] Heading headingOf(QStringView text);

/// How many cells of a row are headings whose field, or period, is known.
[[nodiscard]] int knownHeadings(const TableRow& row);

} // namespace capex
