// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include <algorithm>

namespace capex {

Figure figureOf(const FigureSketch& sketch)
{
    Figure figure;
    figure.id = {QString::fromUtf8(sketch.id)};
    figure.company = {QString::fromUtf8(sketch.company)};
    figure.kind = sketch.kind;
    figure.measure = {QString::fromUtf8(sketch.measure)};
    figure.amount = sketch.amount;
    figure.period = sketch.period;
    figure.announced = sketch.announced;
    figure.source = {keywordOf(sketch.evidence)};
    return figure;
}

DatasetParts partsOf(const std::vector<FigureSketch>& sketches)
{
    DatasetParts parts;
    for (const Evidence evidence : allOf<Evidence>()) {
        parts.sources.push_back({.id = {keywordOf(evidence)},
                                 .publisher = QStringLiteral("The %1").arg(keywordOf(evidence)),
                                 .evidence = evidence});
    }
    for (const FigureSketch& sketch : sketches) {
        const Figure figure = figureOf(sketch);
        if (std::ranges::find(parts.companies, figure.company, &Company::id) ==
            parts.companies.end()) {
            parts.companies.push_back({.id = figure.company, .name = figure.company.text()});
        }
        parts.figures.push_back(figure);
    }
    return parts;
}

Dataset datasetOf(const std::vector<FigureSketch>& sketches)
{
    return Dataset(partsOf(sketches));
}

ComparisonSettings settingsFor(Basis basis, int year)
{
    return {.basis = basis, .year = year};
}

std::vector<ExchangeRate> sampleRates()
{
    return {
        {cny, {2025, 1, 2}, 6.9, {}},  {cny, {2025, 1, 31}, 7.1, {}}, {cny, {2025, 2, 3}, 7.1, {}},
        {cny, {2025, 2, 28}, 7.3, {}}, {cny, {2025, 3, 3}, 7.4, {}},
    };
}

} // namespace capex
