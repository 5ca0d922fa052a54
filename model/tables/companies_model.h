// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/tables/table_model.h"
#include "model/wording/formatter.h"

namespace capex {

/// The companies of a Dataset by name, one column, each with a check mark that says whether it
/// takes part in the comparison.
class CompaniesModel : public TableModel
{
    Q_OBJECT

public:
    explicit CompaniesModel(Language language, QObject* parent = nullptr);

    [[nodiscard]] Language language() const { return m_language; }
    void setDataset(const Dataset& dataset);
    /// Checks exactly these; all if the list is empty, as in ComparisonSettings.
    void setChosen(const QList<CompanyId>& companies);
    void checkAll(bool checked);
    /// A company that was left out comes in; one that is unknown does not.
    void check(const CompanyId& company);

    /// The checked ones in the order of the file; empty if all are.
    [[nodiscard]] QList<CompanyId> chosen() const;
    [[nodiscard]] int checkedCount() const;
    /// The row of `company`, or -1.
    [[nodiscard]] int rowOf(const CompanyId& company) const;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// A check mark was set or taken off through setData or checkAll.
    void chosenChanged();

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    struct Entry
    {
        CompanyId id;
        QString name;
        std::size_t index = 0; ///< in the file
        bool checked = true;
    };

    [[nodiscard]] const Entry& entry(int row) const;
    void announceChecks();

    Language m_language;
    std::vector<Entry> m_entries;
};

} // namespace capex
