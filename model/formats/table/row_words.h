// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/said/said_period.h"
#include "model/formats/table/field_cells.h"
#include "model/formats/table/own_row.h"
#include "model/formats/text/name_resolver.h"

#include <QHash>

namespace capex {

/// An amount of a row, and the column that it stands in. Its text is empty where the row says its
/// ends in columns of their own, or no amount.
struct AmountCell
{
    QString text = {};
    CellType type = CellType::Text;
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

/// What is wrong with a row, and with which of its cells.
struct RowFault
{
    QString heading;
    Fault fault;
};

/// Says the rows of a table in the words of our own figure files.
class RowWords
{
public:
    /// The reading and the figures, which know companies and their fiscal years, outlive it.
    /// `source` is that of rows that name none.
    RowWords(const TableReading& reading, const Dataset& reference, QString source);

    /// What stands in place of values in cells that are taken: errors, formulas never computed.
    [[nodiscard]] std::vector<RowFault> faultsOfCells(const TableRow& row) const;
    /// The amounts of a row that say something, a figure each; one without a text if none does.
    [[nodiscard]] std::vector<AmountCell> amountsOf(const TableRow& row) const;
    /// The row with one of its amounts; adds what cannot be read to the faults.
    [[nodiscard]] OwnRow ownRow(const TableRow& row, const AmountCell& amount,
                                std::vector<RowFault>& faults);
    /// The heading under which the table says a field.
    [[nodiscard]] QString heading(const QString& field) const { return m_cells.heading(field); }

private:
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
                                               const RecipeColumn& column,
                                               std::vector<RowFault>& faults) const;
    static void setAmount(const Scale& scale, std::array<QString, 2> ends, OwnRow& own);
    void fillPeriod(const TableRow& row, const AmountCell& amount, OwnRow& own,
                    std::vector<RowFault>& faults);
    void fillOwnPeriod(const TableRow& row, OwnRow& own);
    [[nodiscard]] std::optional<SaidPeriod> saidPeriod(const TableRow& row, const QString& text,
                                                       const QString& where,
                                                       std::vector<RowFault>& faults);
    [[nodiscard]] std::optional<SaidPeriod> periodFrom(const QString& text);
    [[nodiscard]] std::optional<SaidPeriod> yearFrom(const QString& text);
    [[nodiscard]] std::optional<SaidPeriod> partFrom(const QString& text);
    [[nodiscard]] QString day(const QString& text) const;
    [[nodiscard]] int fiscalYearEnd(const TableRow& row);

    const TableReading& m_reading;
    const Dataset& m_reference;
    FieldCells m_cells;
    CompanyCatalogue m_names;           ///< for the fiscal years of companies
    mutable Remembered<QString> m_days; ///< as files write them
    mutable Remembered<std::optional<SaidScale>> m_scales;
    mutable Remembered<std::optional<Currency>> m_currencies;
    Remembered<std::optional<SaidPeriod>> m_periods;
    Remembered<std::optional<SaidPeriod>> m_years; ///< in columns of years
    Remembered<int> m_yearEnds;                    ///< of companies
    QString m_source;
};

} // namespace capex
