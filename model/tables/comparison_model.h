// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "model/tables/column_table.h"
#include "model/wording/formatter.h"

namespace capex {

/// The rows of a Comparison as a table, in its order: rank, company, value, what it stands for.
/// Amounts are in billions of the comparison's currency.
class ComparisonModel : public ColumnTable<ComparisonRow>
{
    Q_OBJECT

public:
    static constexpr int sourceColumn = 9;

    explicit ComparisonModel(Language language, QObject* parent = nullptr);

    void setComparison(const Dataset& dataset, Comparison comparison);

    /// The row of `company`, or -1.
    [[nodiscard]] int rowOf(const CompanyId& company) const;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] const ComparisonRow& row(int index) const override;
    [[nodiscard]] QVariant meaning(const ComparisonRow& row, int role) const override;

private:
    Language m_language;
    Comparison m_comparison;
};

} // namespace capex
