// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"
#include "views/reconciliation/reconciliation_panel.h"

namespace capex {

/// A panel's texts, wrapped to its width, and its steps.
struct ReconciliationTexts
{
    const Reconciliation* source;
    QString heading;
    QString verdict;
    QString origin;
    std::vector<WaterfallStep> steps;
    QString explanation;
};

/// What the tallest panel needs, part by part: all panels are laid out alike. Layout pixels.
struct PanelNeed
{
    double head = 0;       ///< name, verdict and origin
    double pitch = 0;      ///< from step to step, at least
    std::size_t steps = 0; ///< their number
    double explanation = 0;

    void include(const PanelNeed& other);
};

[[nodiscard]] inline bool hasMembers(const Reconciliation& reconciliation)
{
    return !reconciliation.members.rows.empty();
}

/// Those with members first: the others have nothing to add up.
[[nodiscard]] std::vector<Reconciliation> inOrder(std::vector<Reconciliation> given);

/// How many may have a panel: where some have members only those; all where the picture may grow,
/// else the first few.
[[nodiscard]] std::size_t panelsWanted(const std::vector<Reconciliation>& ordered,
                                       const ChartSurface& surface);

} // namespace capex
