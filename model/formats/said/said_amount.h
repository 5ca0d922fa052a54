// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/result.h"
#include "model/figures/vocabulary.h"
#include "model/formats/said/said_scale.h"

/// Amounts as people write them into the cells of tables: "$60–65bn", "约380亿元", "(1,234)".
namespace capex {

/// How the numbers of a column are written. A blank and an apostrophe as thousands mark stand for
/// all of their sort: U+0020, U+00A0, U+2009 and U+202F; ' and ’.
struct NumberMarks
{
    QChar decimal = u'.';
    QChar thousands; ///< null: none

    friend bool operator==(const NumberMarks&, const NumberMarks&) = default;
};

/// Which decimal marks the numbers of a cell can be read with, whatever groups their thousands.
/// Both where the cell holds no amount.
struct FittingMarks
{
    bool point = true;
    bool comma = true;
    bool matters = false; ///< both can be read and differ: "1,234" is 1234 or 1.234

    friend bool operator==(const FittingMarks&, const FittingMarks&) = default;
};

[[nodiscard]] FittingMarks marksOf(QStringView cell);

/// The mark that groups thousands in the cell if `decimal` is its decimal mark: a comma, a point,
/// an apostrophe or a blank; null if there is none.
[[nodiscard]] QChar thousandsIn(QStringView cell, QChar decimal);

/// What a cell says of an amount. Numbers are plain decimals with a point ("1234.5"), not yet
/// scaled; both are there and equal for Exact and About; an open end is empty. They may be negative
/// and low may be above high: the rules of a sound figure stand elsewhere.
struct SaidAmount
{
    QString low;
    QString high;
    Bound bound = Bound::Exact;
    ScaleWords words; ///< of both ends

    friend bool operator==(const SaidAmount&, const SaidAmount&) = default;
};

/// Reads the whole of a cell; a Fault that quotes what is left over otherwise, and for a
/// percentage, for n/a and its like, and for numbers whose marks do not fit.
[[nodiscard]] Result<SaidAmount, Fault> amountAsSaid(QStringView cell, const NumberMarks& marks);

/// Whether the cell is blank or says in words that it is: a dash, "n/a", "n.a.", "null".
[[nodiscard]] bool saysNothing(QStringView cell);

} // namespace capex
