// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_words.h"

namespace capex {

/// What a picture says of a company's row in a comparison.
struct RowLabel
{
    QString name;
    QString value;   ///< "≈ 100"; "no figure"
    QString detail;  ///< "run-rate, 2025 · was $75 bn"; why there is no amount; may be empty
    QString tooltip; ///< several lines
    QString spoken;  ///< one sentence
};

/// The words of the rows of one comparison: on the basis of its settings.
class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::RowWords)

public:
    /// The words are of the comparison's settings and outlive these.
    explicit RowWords(const ChartWords& words)
        : m_words(words)
    {
    }

    [[nodiscard]] static QString was(const QString& value) { return tr("was %1").arg(value); }
    /// "was $75 bn", of a value that another one stands for where changes are under review.
    [[nodiscard]] static QString before(const std::optional<Money>& value,
                                        const Formatter& formatter);

    [[nodiscard]] RowLabel label(const ComparisonRow& row) const;
    /// RowLabel::spoken alone, for a sentence per row.
    [[nodiscard]] QString spoken(const ComparisonRow& row) const;

private:
    [[nodiscard]] QString amount(const ComparisonRow& row) const;
    [[nodiscard]] QString detail(const ComparisonRow& row) const;

    const ChartWords& m_words;
};

} // namespace capex
