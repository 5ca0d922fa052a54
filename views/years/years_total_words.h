// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/years_by_measure.h"
#include "views/chart/chart_words.h"

namespace capex {

/// What is told of a mark.
struct YearLabel
{
    QString tooltip; ///< several lines
    QString spoken;  ///< one sentence
};

/// The words of the totals of years. A total that is not whole is a lower bound.
class YearsTotalWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::YearsTotalWords)

public:
    /// What is given outlives the words.
    YearsTotalWords(const YearsComparison& years, const ChartWords& words)
        : m_years(years)
        , m_words(words)
    {
    }

    [[nodiscard]] QString heading() const;                  ///< "total"
    [[nodiscard]] QString amount(const Total& total) const; ///< "≥ 412"; "no sum"
    /// What is not whole in a total, from long to short: "without Huawei", "without 1 company";
    /// empty where nothing is.
    [[nodiscard]] QStringList gaps(const Total& total) const;
    [[nodiscard]] YearLabel label(int year, const Total& total) const;
    /// That the totals leave something out, in a footnote, and by name what: a table of all
    /// companies shows that by itself. Empty where they are whole.
    [[nodiscard]] QString note(bool namesGaps) const;
    /// "Huawei, Baidu and 3 more companies": at most `most` by name.
    [[nodiscard]] QString names(const QList<CompanyId>& companies, qsizetype most) const;

private:
    [[nodiscard]] QString gapsByYears() const;

    const YearsComparison& m_years;
    const ChartWords& m_words;
};

} // namespace capex
