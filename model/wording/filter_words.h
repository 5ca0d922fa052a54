// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/notice.h"
#include "model/wording/wording.h"

namespace capex {

/// A deviation in a few words: "only Amazon, Meta", "kinds: pledge", "as of 3 Jan 2025".
[[nodiscard]] QString deviationText(Setting deviation, const ViewState& state,
                                    const Narrator& words);

/// Why there is no figure, in the place of one: "no figure"; under a filter "none that is a
/// pledge", "none that counts AI infrastructure", "none by 3 Jan 2025".
[[nodiscard]] QString absenceText(const Absence& absence, const ComparisonSettings& settings,
                                  const Narrator& words);

/// The same for tables, in the words of files: "no figure that counts ai-infrastructure".
[[nodiscard]] QString absenceNote(const Absence& absence, const ComparisonSettings& settings);

/// Why a view shows nothing, or less than it could.
[[nodiscard]] QString noticeText(const Notice& notice, const ViewState& state,
                                 const Narrator& words);
/// What its way out does: "Go to 3 Jan 2025"; empty without one.
[[nodiscard]] QString wayOutText(const Notice& notice, const Narrator& words);

} // namespace capex
