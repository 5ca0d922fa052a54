// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/calendar_year.h"
#include "model/settings/comparison_settings.h"

#include <variant>
#include <vector>

/// The steps from what a source stated to the number that is shown. They carry values; the words
/// are made in model/wording.
namespace capex {

struct StatedStep
{
    FigureId figure;
    Money amount;
    QDate announced;

    friend bool operator==(const StatedStep&, const StatedStep&) = default;
};

struct ConversionStep
{
    Conversion conversion;

    friend bool operator==(const ConversionStep&, const ConversionStep&) = default;
};

/// The conversion failed: there is no amount.
struct NoRateStep
{
    FigureId figure;
    Reason reason;

    friend bool operator==(const NoRateStep&, const NoRateStep&) = default;
};

/// amount * towardsMonths / period.months
struct ScalingStep
{
    Period period;
    int towardsMonths = 12; ///< 12 or 36

    friend bool operator==(const ScalingStep&, const ScalingStep&) = default;
};

/// One figure's part of a calendar year.
struct ShareStep
{
    YearShare share;
    Period period; ///< of the whole figure

    friend bool operator==(const ShareStep&, const ShareStep&) = default;
};

/// What better figures take off a figure's amount, and what is left of it.
struct RestStep
{
    FigureId figure;
    Rest rest;

    friend bool operator==(const RestStep&, const RestStep&) = default;
};

/// What figures of one kind say about the same months that count something else: an alternative,
/// no part of the result.
struct UnselectedStep
{
    Measure measure;
    Kind kind = Kind::Actual;
    std::vector<YearShare> shares; ///< by first month, never empty

    friend bool operator==(const UnselectedStep&, const UnselectedStep&) = default;
};

struct ResultStep
{
    Money amount; ///< in billions
    Basis basis = Basis::PerYear;
    bool extrapolated = false;
    std::optional<int> coverageMonths; ///< for Basis::CalendarYear

    friend bool operator==(const ResultStep&, const ResultStep&) = default;
};

using Step = std::variant<StatedStep, ConversionStep, NoRateStep, ScalingStep, ShareStep, RestStep,
                          UnselectedStep, ResultStep>;
using Derivation = std::vector<Step>;

} // namespace capex
