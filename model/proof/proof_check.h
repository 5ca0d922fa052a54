// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proof/proof.h"

#include <QStringList>

namespace capex {

/// A cell of a table that says something else now.
struct CellDifference
{
    QString subject; ///< what its row is about: a company, else a figure or total
    QString column;
    QString before; ///< empty where the cell was empty or the row was not there
    QString after;

    friend bool operator==(const CellDifference&, const CellDifference&) = default;
};

/// What `now` says otherwise than the table `said`, in the order of `said`. Rows are the same where
/// what they are about is: company, year, basis, figure, depending on the view.
[[nodiscard]] std::vector<CellDifference> differences(const ProvenTable& said,
                                                      const ProvenTable& now);

} // namespace capex
