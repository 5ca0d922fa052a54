// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/csv/csv_row.h"
#include "model/formats/text/catalogue.h"

#include <QHash>
#include <QSet>

namespace capex {

/// Remembers how the rows of a CSV file spell what they name, and warns, once a spelling, where two
/// of them are taken as one by ignoring case, accents or punctuation.
template <typename Id>
class CsvSpellings
{
public:
    /// The cell `text` of `column` was resolved for `resolved`.
    void note(const CsvRow& row, CsvColumn column, const QString& text,
              const Resolved<Id>& resolved)
    {
        const auto first = m_first.constFind(resolved.id);
        if (first == m_first.cend()) {
            m_first.insert(resolved.id, {text, row.row(), resolved.isGuess});
            return;
        }
        const bool isNew = first->text != text && !m_noted.contains(text);
        if (isNew && (resolved.isGuess || first->isGuess)) {
            m_noted.insert(text);
            row.warn(column,
                     QStringLiteral("found %1, taken as one with %2 of row %3")
                         .arg(quoted(text), quoted(first->text))
                         .arg(first->row),
                     QStringLiteral("one spelling, or ids that are known"));
        }
    }

private:
    struct Spelling
    {
        QString text;
        int row;
        bool isGuess;
    };

    QHash<Id, Spelling> m_first;
    QSet<QString> m_noted;
};

} // namespace capex
