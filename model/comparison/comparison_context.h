// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "model/settings/view_state.h"

#include <memory>
#include <optional>

namespace capex {

/// Figures under a state, and their comparisons on the bases that are asked for: each is computed
/// once, when it is first asked for. Cheap to copy; copies, and contexts of states that compare the
/// same, share what was computed. Safe to use from several threads.
class ComparisonContext
{
public:
    /// With `before`, the figures without changes that are under review, the rows of comparisons
    /// tell what they were.
    ComparisonContext(Dataset dataset, ViewState state,
                      std::optional<Dataset> before = std::nullopt);

    [[nodiscard]] const Dataset& dataset() const;
    /// The figures without changes that are under review; nullptr where none are.
    [[nodiscard]] const Dataset* before() const;
    [[nodiscard]] const ViewState& state() const { return m_state; }
    [[nodiscard]] const ComparisonSettings& settings() const { return m_state.settings; }
    [[nodiscard]] const ViewOptions& options() const { return m_state.options; }

    /// The same figures under another state.
    [[nodiscard]] ComparisonContext showing(ViewState state) const;

    /// The comparison on that basis. Valid as long as a copy of this context lives.
    [[nodiscard]] const Comparison& on(Basis basis) const;
    /// The comparison that the settings ask for.
    [[nodiscard]] const Comparison& comparison() const { return on(settings().basis); }

private:
    struct Shared;

    ComparisonContext(std::shared_ptr<Shared> shared, ViewState state);

    std::shared_ptr<Shared> m_shared;
    ViewState m_state;
};

} // namespace capex
