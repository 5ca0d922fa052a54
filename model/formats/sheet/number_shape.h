// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

/// What the numbers in the cells of sheets are, and how they are written out.
namespace capex {

/// What a number format makes of a number.
enum class NumberShape : std::uint8_t { Plain, Percent, Date, Time, DateAndTime };

/// The shape that a code of OOXML's numFmt gives positive numbers: `yyyy\-mm\-dd`, `[Red]0.0
/// "day"`. What stands in quotes, in brackets or behind a backslash says nothing, but for elapsed
/// hours, minutes and seconds.
[[nodiscard]] NumberShape shapeOf(QStringView code);

/// The power of ten by which that code divides what it shows: 3 for each comma that stands behind
/// the digits, 6 for `0.0,,` and `#,##0,,"m"`; 12 at most. 0 where it depends on the number.
[[nodiscard]] int shownPowerOf(QStringView code);

/// The currency that this code shows beside positive numbers: a code of ISO 4217 or a sign, "EUR"
/// of `[$€-407]`, "$" of `"$"#,##0`, whose country nothing says; empty where it shows none.
[[nodiscard]] QString currencyOf(QStringView code);

/// What a number format makes of numbers.
struct NumberFormat
{
    NumberShape shape = NumberShape::Plain;
    int shownPower = 0;    ///< of a Plain one, by which it divides what it shows
    QString currency = {}; ///< likewise, that it shows; empty: none
};

/// The shape of a format that has a number alone: 14 is a date in every file.
[[nodiscard]] NumberShape shapeOfBuiltIn(int format);

/// A number as a plain decimal with a point, of the 15 digits that spreadsheets show at most: 17.7
/// for 17.699999999999999. Never with an exponent. `number` is finite.
[[nodiscard]] QString plainText(double number);

/// The day from which days are counted, and the errors of that count.
enum class Epoch : std::uint8_t {
    Of1900, ///< 1 is 1 January 1900, 60 a 29 February 1900 that never was
    Of1904, ///< 0 is 1 January 1904
};

/// A count of days as YYYY-MM-DD, with hh:mm:ss behind it where it is no whole day; a plain number
/// where it is negative or beyond the year 9999.
[[nodiscard]] QString dayText(double days, Epoch epoch);

/// A part of a day, or days, as hours, minutes and seconds: 36:00:00 for 1.5.
[[nodiscard]] QString timeText(double days);

} // namespace capex
