// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/money.h"
#include "model/figures/period.h"
#include "model/figures/unknown_fields.h"

#include <QDate>
#include <QList>
#include <QMap>

namespace capex {

/// COMPANY spent, or will spend, AMOUNT over PERIOD; known since ANNOUNCED; by SOURCE
/// (methodology, section 1).
struct Figure
{
    FigureId id;
    CompanyId company; ///< a company of the same Dataset
    Kind kind = Kind::Actual;
    Measure measure = plainCapex();
    Money amount;            ///< as stated
    QList<Money> alsoStated; ///< the source's own conversions of the same amount
    Period period;
    QDate announced;   ///< 1990-01-01 to tomorrow; for a repeated claim the day it was first known
    SourceId source;   ///< a source of the same Dataset
    QString statement; ///< what was said, in own words; may be empty
    QString note;      ///< what a reader must know about it; may be empty
    QMap<QString, QString> statements; ///< language code to statement, for example "zh_CN"
    QMap<QString, QString> notes;      ///< language code to note
    bool disputed =
        false; ///< known to be misheaded or wrong: never speaks, only listed (section 1)
    bool restates = false; ///< its source calls the change one of what is counted (section 10)
    UnknownFields unknown;

    /// Statement and note in `language`, else as the file says them in the first place.
    [[nodiscard]] QString statementIn(const QString& language) const
    {
        return statements.value(language, statement);
    }
    [[nodiscard]] QString noteIn(const QString& language) const
    {
        return notes.value(language, note);
    }

    friend bool operator==(const Figure&, const Figure&) = default;
};

} // namespace capex
