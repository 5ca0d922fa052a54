// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/ids.h"
#include "model/figures/unknown_fields.h"

#include <QMap>

namespace capex {

/// A company that figures are about.
struct Company
{
    CompanyId id;
    QString name;
    QString ticker;                 ///< may be empty
    QString region;                 ///< free text, may be empty
    int fiscalYearEnd = 12;         ///< last month of the fiscal year, 1 to 12
    QStringList aliases;            ///< further names: legal, former, of its products; may be empty
    QString cik;                    ///< of the SEC, digits without leading zeros; may be empty
    QString lei;                    ///< legal entity identifier (ISO 17442); may be empty
    QMap<QString, QString> names;   ///< language code to name, for example "zh_CN"
    QMap<QString, QString> profile; ///< topic ("flagship_ai", "expansion", "challenges", …) to text
    UnknownFields unknown;

    /// The name in `language`, else the plain name.
    [[nodiscard]] QString nameIn(const QString& language) const
    {
        return names.value(language, name);
    }

    friend bool operator==(const Company&, const Company&) = default;
};

} // namespace capex
