// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/settings/saved_views.h"

#include <QHash>

namespace capex {

/// What the companies and sources of one dataset are called beside those of another one.
struct KnownNames
{
    QHash<CompanyId, CompanyId> companies; ///< an entry for every company, also where ids agree
    QHash<SourceId, SourceId> sources;
};

/// How `other` names what `known` has, and by which free ids it names the rest.
///
/// A company is known by its id, else by its name, its ticker or its name in another language,
/// spelled exactly so and standing for one company alone; likeness is not enough. A source is known
/// by its id where publisher and title, address or accession number agree too, else by saying all
/// the same; two sources that share an id and nothing else are kept apart by a free one.
[[nodiscard]] KnownNames namesIn(const Dataset& known, const Dataset& other);

/// `known` with the companies and sources of `more` that it does not know: what a file that belongs
/// to `known` may refer to.
[[nodiscard]] Dataset knowing(const Dataset& known, const Dataset& more);

/// `views` with the companies named so.
[[nodiscard]] SavedViews renamed(SavedViews views, const KnownNames& names);

} // namespace capex
