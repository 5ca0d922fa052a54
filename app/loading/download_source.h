// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/transfer_message.h"
#include "app/loading/download_contact.h"
#include "model/formats/figure_format.h"

namespace capex {

/// A file that can be asked for.
struct DownloadItem
{
    QUrl address;
    QString fileName;
    QString agent;                        ///< what is said of who asks
    const FigureFormat* format = nullptr; ///< which it must have

    friend bool operator==(const DownloadItem&, const DownloadItem&) = default;
};

/// Where figures are downloaded from, and how.
struct DownloadSource
{
    QString companyFacts = QStringLiteral("https://data.sec.gov/api/xbrl/companyfacts/");
    QUrl rates =
        QUrl(QStringLiteral("https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip"));
    QString program;        ///< of Download; empty: the one beside this program
    QByteArray authorities; ///< see TransferRequest
    TransferLimits limits;

    /// The company facts of the filer with that CIK, as cikFrom() gives it.
    [[nodiscard]] DownloadItem factsOf(const QString& cik, const DownloadContact& contact) const;
    /// The reference rates, for which nobody is asked who they are.
    [[nodiscard]] DownloadItem referenceRates() const;
};

/// The CIK that somebody typed: up to ten digits, with or without leading zeros or "CIK" before
/// them; without those. Nothing if it is none.
[[nodiscard]] std::optional<QString> cikFrom(const QString& text);

/// What is sent to ask for a file, as it will be sent.
[[nodiscard]] QString requestText(const DownloadItem& item);

} // namespace capex
