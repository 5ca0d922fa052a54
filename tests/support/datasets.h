// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/settings/comparison_settings.h"

namespace capex {

inline const Currency usd{QStringLiteral("USD")};
inline const Currency cny{QStringLiteral("CNY")};

/// What a test says of a figure; everything else takes a plain default.
struct FigureSketch
{
    const char* id;
    const char* company = "acme";
    Kind kind = Kind::Guidance;
    Money amount = Money::single(100, usd);
    Period period = Period::calendarYear(2025);
    QDate announced{2025, 1, 15};
    Evidence evidence = Evidence::Press;
    const char* measure = "capex";
};

/// The figure of a sketch. Its source is named by the evidence.
[[nodiscard]] Figure figureOf(const FigureSketch& sketch);

/// A Dataset with the sketched figures, a company for each that they name (called as its id, fiscal
/// year ending in December) and a source for each grade of evidence.
[[nodiscard]] DatasetParts partsOf(const std::vector<FigureSketch>& sketches);
[[nodiscard]] Dataset datasetOf(const std::vector<FigureSketch>& sketches);

/// Settings for 2025, latest, US dollars.
[[nodiscard]] ComparisonSettings settingsFor(Basis basis, int year = 2025);

/// Days of January to March 2025 with rates of 7.0, 7.2 and 7.4 CNY per USD: two days each in
/// January (6.9 and 7.1) and February, one in March.
[[nodiscard]] std::vector<ExchangeRate> sampleRates();

} // namespace capex
