// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/said/said_period.h"
#include "model/formats/table/row_companies.h"

#include <QSet>

namespace capex {

/// Finds the periods of the rows of a table, whichever way these say them.
class RowPeriods
{
public:
    /// All outlive it.
    RowPeriods(const TableReading& reading, RowCompanies& companies, const FieldCells& cells);

    /// Says the period of an amount in that column in the row's own words, which have the days at
    /// its ends by now. What is said twice has to fit together. Adds what cannot be read, or does
    /// not fit, to the faults, and a warning where a fiscal year is of a company whose last month
    /// is not known, once for each of these.
    void fill(const TableRow& row, const RecipeColumn& amount, OwnRow& own,
              std::vector<RowFault>& faults);

private:
    /// What a row says in one place, and the heading under which it says it.
    struct Words
    {
        QString text; ///< empty: columns of years alone say the period
        QString heading;
    };
    using Said = std::optional<SaidPeriod>;
    using Refusal = std::optional<RowFault>;

    void fillOwn(const TableRow& row, OwnRow& own);
    [[nodiscard]] bool saysMore(const TableRow& row, const OwnRow& own);
    [[nodiscard]] Words wordsOf(const TableRow& row, const RecipeColumn& amount,
                                const OwnRow& own) const;
    /// Each takes what cells say into the period; refuses the row where that does not fit.
    [[nodiscard]] Refusal takeAll(const TableRow& row, const Words& words, Said& period);
    [[nodiscard]] Refusal takeYears(const TableRow& row, const Words& words, Said& period);
    [[nodiscard]] Refusal takePart(const Words& part, QChar letter, SaidPeriod& period);
    [[nodiscard]] Refusal takeMonth(const TableRow& row, const Words& month, Said& period);
    void warnOfYearEnd(const TableRow& row, const QString& heading, std::vector<RowFault>& faults);
    [[nodiscard]] Said periodFrom(const QString& text);
    [[nodiscard]] Said yearFrom(const QString& text);
    [[nodiscard]] Said partFrom(const QString& text, QChar letter);
    [[nodiscard]] int monthFrom(const QString& text);

    const TableReading& m_reading;
    RowCompanies& m_companies;
    const FieldCells& m_cells;
    Remembered<std::optional<SaidPeriod>> m_periods;
    Remembered<std::optional<SaidPeriod>> m_years; ///< in columns of years
    Remembered<std::optional<SaidPeriod>> m_ends;  ///< in those of first and last months
    QSet<QString> m_warnedOf;                      ///< companies
};

} // namespace capex
