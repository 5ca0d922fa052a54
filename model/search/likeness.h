// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

namespace capex {

/// The companies of `known` that somebody may mean by `name`, the likest first, three at most: one
/// of their names is nearly spelled so, or shares a word that is none of a legal form. To suggest,
/// never to decide: "Meta Financial" is not Meta.
[[nodiscard]] QList<CompanyId> alikeCompanies(const QString& name, const Dataset& known);

} // namespace capex
