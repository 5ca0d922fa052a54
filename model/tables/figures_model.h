// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/tables/column_table.h"
#include "model/wording/formatter.h"

namespace capex {

/// The figures of a Dataset, one per row, in the order of the file: every field of the figure file
/// in words for people.
///
/// Amounts sort by what they are worth in US dollars (the source's own conversion, else the rate of
/// the announcement's day); those without a rate have no value. The columns Low and High count
/// billions of the stated currency.
class FiguresModel : public ColumnTable<Figure>
{
    Q_OBJECT

public:
    /// The columns that say what is claimed, by whom, and whether that is in conflict come first:
    /// company, kind, measure, amount, period, announced, source, conflict.
    static constexpr int leadingColumns = 8;
    static constexpr int amountColumn = 3;
    static constexpr int conflictColumn = 7;

    explicit FiguresModel(Language language, QObject* parent = nullptr);

    void setDataset(Dataset dataset);

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] const Figure& row(int index) const override;
    [[nodiscard]] QVariant meaning(const Figure& figure, int role) const override;

private:
    Language m_language;
    Dataset m_dataset;
};

} // namespace capex
