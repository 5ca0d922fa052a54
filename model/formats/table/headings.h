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
/// amount as said, `period` for one as said, and `half` and `month` for a part of a year.
[[nodiscard]] const QStringList& tableFields();

[[nodiscard]] Heading headingOf(QStringView text);

/// Whether a column of that heading divides companies into parts: "Segment", 分部.
[[nodiscard]] bool namesPartsOfCompanies(QStringView heading);

/// How many cells of a row are headings whose field, or period, is known.
[[nodiscard]] int knownHeadings(const TableRow& row);

} // namespace capex
