// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison_context.h"

#include <QHash>

namespace capex {

/// The same figures on the three bases that have a horizon: what it does to their order.
///
/// All three have the same companies; those with a value on one basis have one on each.
struct Horizons
{
    Comparison announced;
    Comparison perYear;
    Comparison threeYear;
    std::vector<ComparabilityNote> notes; ///< of announced and per year, each topic once

    /// What a headline loses when it is read per year.
    struct Fall
    {
        CompanyId company;
        int ranks = 0;       ///< ranks lost, may be 0
        double billions = 0; ///< announced mid - per-year mid, above 0

        friend bool operator==(const Fall&, const Fall&) = default;
    };
    /// The company that loses most ranks from announced to per year; among equals the one that
    /// loses most of its amount. Nothing where no amount gets smaller.
    [[nodiscard]] std::optional<Fall> furthestFall() const;

    /// What the line of a company was without changes that are under review: mids, in billions.
    struct LineBefore
    {
        CompanyId company;
        double announced = 0;
        double perYear = 0;

        friend bool operator==(const LineBefore&, const LineBefore&) = default;
    };
    /// Of all companies that had one and have another one now, or none.
    [[nodiscard]] std::vector<LineBefore> changedFrom() const;

    friend bool operator==(const Horizons&, const Horizons&) = default;
};

/// The rows of a comparison by their companies; they point into it.
[[nodiscard]] QHash<CompanyId, const ComparisonRow*> rowsByCompany(const Comparison& comparison);

/// Compares on all three bases, whatever basis the settings say.
[[nodiscard]] Horizons compareHorizons(const Dataset& dataset, const ComparisonSettings& settings);
[[nodiscard]] Horizons compareHorizons(const ComparisonContext& context);

} // namespace capex
