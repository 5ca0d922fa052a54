// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/money.h"
#include "model/figures/period.h"
#include "model/figures/unknown_fields.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QSharedDataPointer>

#include <tuple>

namespace capex {

/// What no comparison asks of every figure, and many figures do not have.
struct FigureDetails : QSharedData
{
    QList<Money> alsoStated;           ///< the source's own conversions of the same amount
    QString statement;                 ///< what was said, in own words; may be empty
    QString note;                      ///< what a reader must know about it; may be empty
    QMap<QString, QString> statements; ///< language code to statement, for example "zh_CN"
    QMap<QString, QString> notes;      ///< language code to note
    UnknownFields unknown;

    friend bool operator==(const FigureDetails& a, const FigureDetails& b)
    {
        const auto all = [](const FigureDetails& details) {
            return std::tie(details.alsoStated, details.statement, details.note, details.statements,
                            details.notes, details.unknown);
        };
        return all(a) == all(b);
    }
};

/// The details of a figure, shared by its copies until one of them is changed. Figures without any
/// share the empty ones.
class SharedFigureDetails : public QSharedDataPointer<FigureDetails>
{
public:
    SharedFigureDetails()
        : QSharedDataPointer(none())
    {
    }

    friend bool operator==(const SharedFigureDetails& a, const SharedFigureDetails& b)
    {
        return a.constData() == b.constData() || *a.constData() == *b.constData();
    }

private:
    [[nodiscard]] static const QSharedDataPointer<FigureDetails>& none()
    {
        static const QSharedDataPointer<FigureDetails> empty(new FigureDetails);
        return empty;
    }
};

/// COMPANY spent, or will spend, AMOUNT over PERIOD; known since ANNOUNCED; by SOURCE
/// (methodology, section 1).
struct Figure
{
    FigureId id;
    CompanyId company; ///< a company of the same Dataset
    Kind kind = Kind::Actual;
    bool disputed = false; ///< known to be misheaded or wrong: only listed, never selected
    bool restates = false; ///< its source calls the change one of what is counted (section 10)
    Measure measure = plainCapex();
    Money amount; ///< as stated
    Period period;
    QDate announced; ///< 1990-01-01 to tomorrow; for a repeated claim the day it was first known
    SourceId source; ///< a source of the same Dataset
    SharedFigureDetails details;

    /// Statement and note in `language`, else as the file says them in the first place.
    [[nodiscard]] QString statementIn(const QString& language) const
    {
        return details->statements.value(language, details->statement);
    }
    [[nodiscard]] QString noteIn(const QString& language) const
    {
        return details->notes.value(language, details->note);
    }

    friend bool operator==(const Figure&, const Figure&) = default;
};

} // namespace capex
