// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proof/proof.h"
#include "views/chart/view_result.h"

#include <span>

namespace capex {

/// The table of a view as a proof keeps it.
[[nodiscard]] ProvenTable provenTableOf(const ViewResult& view);

/// What a file with these views says of itself; at least one, all of the same figures.
[[nodiscard]] QByteArray proofOf(std::span<const ViewResult* const> views,
                                 const Provenance& provenance);

} // namespace capex
