// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_request.h"
#include "model/formats/text/read_result.h"

namespace capex {

/// What a request means for a view of figures that were read: only what that view takes.
///
/// The settings of the opening view, where the request names no view or that one, or writes all of
/// them, and none of its options changes what is computed. Otherwise the opening view gives only
/// the year (without one: the year of the newest announcement) and the pair, and options override
/// the defaults. An Error for a company, a source or a published total that the figures do not
/// have.
[[nodiscard]] Result<ViewState> exportState(const ExportRequest& request, View view,
                                            const ReadResult& figures);

/// Options that are right but find nothing in these figures: a measure that no figure has, a
/// currency without rates.
[[nodiscard]] QStringList vainOptions(const ViewState& state, const Dataset& dataset);

} // namespace capex
