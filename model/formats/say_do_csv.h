// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/say_do.h"

#include <QByteArray>

namespace capex {

/// A row for every announcement of `rows`, in their order; amounts in billions of `currency`, the
/// one that they were computed in. `reason` is empty where there is a ratio, else one of
/// nothing-reported, other-measure, other-period, no-rate.
[[nodiscard]] QByteArray sayDoCsv(const Dataset& dataset, const std::vector<SayDo>& rows,
                                  const Currency& currency);

} // namespace capex
