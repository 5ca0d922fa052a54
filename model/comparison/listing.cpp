// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/listing.h"

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
    return Dataset(std::move(parts));
}

} // namespace capex
