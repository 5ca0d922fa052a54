// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/period.h"
#include "model/formats/sec/filed_values.h"

#include <map>

/// Amounts of fiscal years and their parts, out of the values that filings repeat, restate and sum
/// up from the beginning of the year.
namespace capex {

/// A part of a fiscal year.
enum class YearPart : std::uint8_t {
    Year,
    FirstHalf,
    SecondHalf,
    FirstQuarter,
    SecondQuarter,
    ThirdQuarter,
    FourthQuarter,
    NineMonths
};

/// The part's months of the fiscal year that begins with `first`.
[[nodiscard]] Period periodOf(YearPart part, Month first);

/// How an amount that no filing states is made of two that filings do.
struct FiledDerivation
{
    enum class Type { Difference, Sum };

    Type type = Type::Difference;
    YearPart whole = YearPart::Year; ///< of a sum the first part
    double wholeValue = 0;
    YearPart part = YearPart::NineMonths; ///< of a sum the second part
    double partValue = 0;
};

/// An amount and the filing by which it is known; of a derived one the later of both.
struct FiledAmount
{
    double value = 0; ///< in whole units of the currency
    QDate filed;
    QString form;
    QString accession;
    std::optional<FiledDerivation> derived;
};

/// What was filed of one period: first and, where later filings differ from that by more than
/// rounding (0.05 %), last. What lies between them is left out.
struct FiledVersions
{
    FiledAmount first;
    std::optional<FiledAmount> last; ///< by the first filing that says so
    QDate confirmed;                 ///< the newest filing that repeats the newest amount
};

/// Whether two amounts are the same but for rounding.
[[nodiscard]] bool isSameButForRounding(double a, double b);

/// The last month of the fiscal years (1 to 12), as the newest annual report has it; nothing
/// without one.
[[nodiscard]] std::optional<int> fiscalYearEndOf(const std::vector<FiledConcept>& concepts);

/// The versions of a concept by period: fiscal years, and their quarters, halves and nine months
/// from the beginning. A year comes from an annual report (10-K, 20-F, 40-F), has 350 to 380 days
/// and ends with the fiscal year; sums of the last twelve months are none.
class FiledPeriods
{
public:
    FiledPeriods(const FiledConcept& filed, int fiscalYearEnd);

    [[nodiscard]] bool isEmpty() const { return m_versions.empty(); }
    /// The first months of the fiscal years of which something was filed, ascending.
    [[nodiscard]] std::vector<Month> years() const;
    /// As filed.
    [[nodiscard]] std::optional<FiledVersions> filed(YearPart part, Month year) const;
    /// As filed, else derived: a quarter as the difference of two amounts from the beginning of the
    /// year, a half as that or as the sum of quarters. Both are of one vintage: both as first filed
    /// or both as last filed, where neither was changed without the other.
    [[nodiscard]] std::optional<FiledVersions> known(YearPart part, Month year) const;

private:
    [[nodiscard]] std::optional<FiledVersions> fromBeginning(int quarters, Month year) const;

    std::map<std::pair<Month, int>, FiledVersions> m_versions; ///< by first month and count
    int m_fiscalYearEnd;
};

} // namespace capex
