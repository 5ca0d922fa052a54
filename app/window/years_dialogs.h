// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/comparison_settings.h"

class QWidget;

/// The questions of the views over several years. Modal; nothing means cancelled.
namespace capex {

/// A yearly growth as a fraction above -1; `title` says of what.
[[nodiscard]] std::optional<double> askForGrowth(const QString& title, double suggestion,
                                                 QWidget* parent);

/// A first and a last year.
struct YearSpan
{
    int from = firstYear;
    int to = lastYear;
};
[[nodiscard]] std::optional<YearSpan> askForYears(YearSpan suggestion, QWidget* parent);

} // namespace capex
