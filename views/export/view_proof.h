// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proof/proof.h"
#include "views/chart/view_result.h"

#include <span>

namespace capex {

/// The table of a view as a proof keeps it.
[[nodiscard]] ProvenTable provenTableOf(const ViewResult& view);

/// The same of a view that a proof says, made anew of `dataset`; in the words of the language in
/// which it was listed, which is installed meanwhile: for the main thread alone.
[[nodiscard]] ProvenTable provenAgain(const ViewState& state, const Dataset& dataset);

/// What a file with these views says of itself; at least one, all of the same figures.
[[nodiscard]] QByteArray proofOf(std::span<const ViewResult* const> views,
                                 const Provenance& provenance);

} // namespace capex
