// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/transfer_message.h"

namespace capex {

/// Why a download gave no file, as a sentence for people.
[[nodiscard]] QString transferText(const TransferFailure& failure);

/// How far a download is: "3.1 of 8.7 MB".
[[nodiscard]] QString progressText(const TransferProgress& progress);

} // namespace capex
