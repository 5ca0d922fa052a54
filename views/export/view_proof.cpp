// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/view_proof.h"

#include "model/wording/language.h"
#include "views/view_types.h"

#include <algorithm>

namespace capex {

ProvenTable provenTableOf(const ViewResult& view)
{
    WrittenTable table;
    view.writeTable(table);
    return provenTable(view.state(), table);
}

ProvenTable provenAgain(const ViewState& state, const Dataset& dataset)
{
    std::optional<WithLanguage> words;
    if (const auto language = languageFrom(state.options.list.language)) {
        words.emplace(*language);
    }
    return provenTableOf(*resultOf(ComparisonContext(dataset, state)));
}

QByteArray proofOf(std::span<const ViewResult* const> views, const Provenance& provenance)
{
    std::vector<ProvenTable> tables;
    std::ranges::transform(views, std::back_inserter(tables),
                           [](const ViewResult* view) { return provenTableOf(*view); });
    return proofText(views.front()->dataset(), tables, provenance);
}

} // namespace capex
