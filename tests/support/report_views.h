// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/datasets.h"
#include "tests/support/shown.h"

namespace capex {

/// All views of `dataset`, each under `settings`.
[[nodiscard]] inline std::vector<ViewResultPtr> allViews(const Dataset& dataset,
                                                         const ComparisonSettings& settings = {})
{
    std::vector<ViewResultPtr> views;
    for (const ViewType& type : viewTypes()) {
        views.push_back(resultOf(Shown{dataset, type.view, settings, {}}));
    }
    return views;
}

/// Figures whose file has `text` wherever it can have any.
[[nodiscard]] inline Dataset withTextEverywhere(const QString& text)
{
    const QMap<QString, QString> translated{{QStringLiteral("zh_CN"), text}};
    DatasetParts parts;
    parts.title = text;
    parts.companies.push_back({.id = {QStringLiteral("a") + text}, .name = text});
    parts.companies.back().names = translated;
    parts.sources.push_back({.id = {QStringLiteral("s") + text},
                             .publisher = text,
                             .title = text,
                             .date = QStringLiteral("2025-02-01"),
                             .url = QStringLiteral("javascript:alert(1)//") + text,
                             .accession = text,
                             .form = text,
                             .taggedConcept = text});
    const auto add = [&](const char* id, Kind kind, double billions, QDate announced) {
        Figure figure{.id = {QString::fromLatin1(id) + text},
                      .company = parts.companies.front().id,
                      .kind = kind,
                      .measure = Measure(text),
                      .amount = Money::single(billions, usd),
                      .period = Period::calendarYear(2025),
                      .announced = announced,
                      .source = parts.sources.front().id};
        figure.details->statement = text;
        figure.details->note = text;
        parts.figures.push_back(std::move(figure));
    };
    add("plan", Kind::Guidance, 10, {2025, 2, 1});
    add("more", Kind::Guidance, 12, {2025, 6, 1});
    add("spent", Kind::Actual, 11, {2026, 2, 1});
    parts.aggregates.push_back({.id = {QStringLiteral("t") + text},
                                .name = text,
                                .members = {parts.companies.front().id},
                                .amount = Money::single(20, usd),
                                .period = Period::calendarYear(2025),
                                .announced = {2025, 2, 1},
                                .source = parts.sources.front().id,
                                .note = text});
    return Dataset(std::move(parts));
}

} // namespace capex
