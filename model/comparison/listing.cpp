// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/listing.h"

#include "model/figures/note_anchors.h"

#include "model/settings/setting.h"

#include <algorithm>
#include <functional>

namespace capex {

bool isListed(const Figure& figure, const ComparisonSettings& settings)
{
    return (!settings.asOf || figure.announced <= *settings.asOf) &&
           (!settings.kinds || settings.kinds->contains(figure.kind)) &&
           (settings.measures.isEmpty() || settings.measures.contains(figure.measure)) &&
           (settings.companies.isEmpty() || settings.companies.contains(figure.company));
}

Dataset listed(const Dataset& dataset, const ComparisonSettings& settings)
{
    const auto isIn = [&](const Figure& figure) { return isListed(figure, settings); };
    if (std::ranges::all_of(dataset.figures(), isIn)) {
        return dataset;
    }
    DatasetParts parts = dataset.parts();
    std::erase_if(parts.figures, std::not_fn(isIn));
    dropLoose(parts);
    return Dataset(std::move(parts));
}

Dataset listed(const Dataset& dataset, const QList<FigureId>& figures)
{
    DatasetParts parts = dataset.parts();
    parts.figures.clear();
    for (const FigureId& id : figures) {
        if (const Figure* const figure = dataset.figure(id)) {
            parts.figures.push_back(*figure);
        }
    }
    dropLoose(parts);
    return Dataset(std::move(parts));
}

ViewState listing(const Figure& figure, ViewState state)
{
    const ViewState defaults;
    for (const Setting filter : {Setting::Kinds, Setting::Measures, Setting::AsOf}) {
        ViewState alone;
        copySetting(filter, state, alone);
        if (!isListed(figure, alone.settings)) {
            copySetting(filter, defaults, state);
        }
    }
    QList<CompanyId>& companies = state.settings.companies;
    if (!companies.isEmpty() && !companies.contains(figure.company)) {
        companies.append(figure.company);
    }
    return state;
}

} // namespace capex
