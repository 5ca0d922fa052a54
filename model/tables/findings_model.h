// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings/finding.h"
#include "model/tables/column_table.h"

namespace capex {

/// What a reader had to say about a file, one finding per row, in the order of the file.
class FindingsModel : public ColumnTable<Finding>
{
    Q_OBJECT

public:
    explicit FindingsModel(QObject* parent = nullptr);

    void setFindings(Findings findings);

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] const Finding& row(int index) const override;
    [[nodiscard]] QVariant meaning(const Finding& finding, int role) const override;

private:
    Findings m_findings;
};

} // namespace capex
