// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/view_proof.h"

#include <algorithm>

namespace capex {

ProvenTable provenTableOf(const ViewResult& view)
{
    WrittenTable table;
    view.writeTable(table);
    return provenTable(view.state(), table);
}

QByteArray proofOf(std::span<const ViewResult* const> views, const Provenance& provenance)
{
    std::vector<ProvenTable> tables;
    std::ranges::transform(views, std::back_inserter(tables),
                           [](const ViewResult* view) { return provenTableOf(*view); });
    return proofText(views.front()->dataset(), tables, provenance);
}

} // namespace capex
