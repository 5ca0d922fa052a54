// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/table/row_companies.h"
#include "model/formats/table/row_periods.h"

namespace capex {

/// Says the rows of a table in the words of our own figure files.
class RowWords
{
public:
    /// The reading and the figures, which know companies and their fiscal years, outlive it.
    /// `source` is that of rows that name none.
    RowWords(const TableReading& reading, const Dataset& reference, QString source);

    /// What is wrong with a row whatever its amounts are: errors and formulas never computed in
    /// place of values, names of two companies; and what is odd about its company.
    [[nodiscard]] std::vector<RowFault> faultsOfRow(const TableRow& row);
    /// The amounts of a row that say something, a figure each; one without a text if none does.
    [[nodiscard]] std::vector<AmountCell> amountsOf(const TableRow& row) const;
    /// The row with one of its amounts; adds what cannot be read, or is odd, to the faults.
    [[nodiscard]] OwnRow ownRow(const TableRow& row, const AmountCell& amount,
                                std::vector<RowFault>& faults);
    /// The heading under which the table says a field.
    [[nodiscard]] QString heading(const QString& field) const { return m_cells.heading(field); }

private:
    void findNoValues(const TableRow& row, std::vector<RowFault>& faults) const;
    void fillTexts(const TableRow& row, OwnRow& own) const;
    void fillAmount(const TableRow& row, const AmountCell& amount, OwnRow& own,
                    std::vector<RowFault>& faults) const;
    void fillEnds(const TableRow& row, OwnRow& own, std::vector<RowFault>& faults) const;
    /// What an amount is counted in.
    struct Scale
    {
        std::optional<SaidScale> scale;
        QString unit; ///< as it is said, where that is no known scale
        QString currency;
    };
    [[nodiscard]] std::optional<Scale> scaleOf(const TableRow& row, const ScaleWords& words,
                                               const QString& shownCurrency,
                                               const RecipeColumn& column,
                                               std::vector<RowFault>& faults) const;
    static void setAmount(const Scale& scale, std::array<QString, 2> ends, OwnRow& own);
    [[nodiscard]] QString day(const QString& text) const;

    const TableReading& m_reading;
    FieldCells m_cells;
    RowCompanies m_companies;
    RowPeriods m_periods;
    mutable Remembered<QString> m_days; ///< as files write them
    mutable Remembered<std::optional<SaidScale>> m_scales;
    mutable Remembered<std::optional<Currency>> m_currencies;
    mutable Remembered<std::optional<Currency>> m_shownCurrencies;
    QString m_source;
};

} // namespace capex
