// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/text/read_result.h"

#include <QByteArrayView>

namespace capex {

/// Whether a content that begins so holds the euro reference rates of the European Central Bank, as
/// it publishes their history: a table in CSV, or the zip file of it.
[[nodiscard]] bool looksLikeEcbRates(QByteArrayView start);

/// Reads them as exchange rates per US dollar, to six decimals: units of a currency per euro over
/// US dollars per euro on the same day. Takes the currencies that the figures of the context's
/// reference are stated in, from the first day on that those speak of; without such figures all.
[[nodiscard]] ReadResult readEcbRates(const QByteArray& content, const ReadContext& context);

} // namespace capex
