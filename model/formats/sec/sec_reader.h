// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/text/read_result.h"

#include <QByteArrayView>

namespace capex {

/// Whether a content that begins so holds the company facts that the SEC publishes of a filer
/// (data.sec.gov/api/xbrl/companyfacts): JSON that names a CIK and an entity.
[[nodiscard]] bool looksLikeCompanyFacts(QByteArrayView start);

/// Reads the capital expenditure of closed fiscal years, halves and quarters as actuals, each with
/// the filing behind it. What later filings changed by more than rounding are two figures, the
/// second one marked as restated; what no filing states is derived within one vintage and says so.
/// Revenue, operating cash flow, depreciation and the principal of finance leases are taken as
/// facts where the concepts of a family agree.
///
/// The company is the one of the context's reference with that CIK, or else a new one; of the
/// measures in which the reference counts what it read from the same concept, the most frequent
/// one is kept.
[[nodiscard]] ReadResult readCompanyFacts(const QByteArray& content, const ReadContext& context);

} // namespace capex
