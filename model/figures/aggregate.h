// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/money.h"
#include "model/figures/period.h"
#include "model/figures/unknown_fields.h"

#include <QDate>
#include <QList>
#include <QMap>

namespace capex {

/// A published total over several companies (methodology, section 12).
struct Aggregate
{
    AggregateId id;
    QString name;
    QList<CompanyId> members; ///< companies of the same Dataset; empty where the source names none
    Money amount;
    QList<Money> alsoStated; ///< the source's own conversions of the same amount
    Period period;
    QDate announced;
    SourceId source;
    QString note;
    QMap<QString, QString> names; ///< language code to name, for example "zh_CN"
    QMap<QString, QString> notes; ///< language code to note
    UnknownFields unknown;

    /// Name and note in `language`, else the plain ones.
    [[nodiscard]] QString nameIn(const QString& language) const
    {
        return names.value(language, name);
    }
    [[nodiscard]] QString noteIn(const QString& language) const
    {
        return notes.value(language, note);
    }

    friend bool operator==(const Aggregate&, const Aggregate&) = default;
};

} // namespace capex
