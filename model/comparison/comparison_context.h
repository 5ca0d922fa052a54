// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"

#include <memory>

namespace capex {

/// Figures under settings, and their comparisons on the bases that are asked for: each is computed
/// once, when it is first asked for. Cheap to copy; copies share what was computed. For one thread.
class ComparisonContext
{
public:
    ComparisonContext(Dataset dataset, const ComparisonSettings& settings);

    [[nodiscard]] const Dataset& dataset() const;

    /// What is compared, on whatever basis `settings` have.
    [[nodiscard]] bool isOf(ComparisonSettings settings) const;

    /// The comparison on that basis. Valid as long as a copy of this context lives.
    [[nodiscard]] const Comparison& on(Basis basis) const;

private:
    struct Shared;

    std::shared_ptr<Shared> m_shared;
};

} // namespace capex
