// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/years.h"
#include "model/figures/view_options.h"
#include "views/charts/chart_words.h"

namespace capex {

/// The companies that a picture of years shows: those without an amount, too, but not those that
/// found no room.
using ShownYears = std::vector<const CompanyYears*>;

/// What is told of a mark.
struct YearLabel
{
    QString tooltip; ///< several lines
    QString spoken;  ///< one sentence
};

/// All words of the years view.
class YearsWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::YearsWords)

public:
    /// The dataset and the years outlive the words.
    YearsWords(const Dataset& dataset, const YearsComparison& years, const ViewOptions& options,
               Language language);

    [[nodiscard]] const Formatter& formatter() const { return m_words.formatter(); }
    /// `shown` are the companies that are drawn.
    [[nodiscard]] FrameContent frame(const ShownYears& shown) const;
    /// What may stand at a year's mark, from long to short: "≥ 17.7", "17.7"; of a partial year
    /// also the months that have a figure: "17.7" above "6/12", "6/12". With `other`, the same year
    /// at the second growth, "14.7 to 9.9".
    [[nodiscard]] QStringList markLabels(const YearAmount& year, const YearAmount* other) const;
    /// `other` is the same year at the second growth, or nullptr.
    [[nodiscard]] YearLabel label(const CompanyId& company, const YearAmount& year,
                                  const YearAmount* other) const;
    [[nodiscard]] QString totalHeading() const;            ///< "total"
    [[nodiscard]] QString total(const Total& total) const; ///< "≥ 412"; "no sum"
    /// What is not whole in a total, from long to short: "without Huawei", "without 1"; empty where
    /// nothing is.
    [[nodiscard]] QStringList totalGaps(const Total& total) const;
    [[nodiscard]] YearLabel totalLabel(int year, const Total& total) const;
    /// "no figure in these years: Huawei and 3 more", `named` of them by name; empty without any.
    [[nodiscard]] QString withoutValue(qsizetype named) const;
    /// "and 52 more companies, up to 3.2 in a year"
    [[nodiscard]] QString remainder(const ShownYears& hidden) const;
    [[nodiscard]] QString description(const ShownYears& shown) const;

private:
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] std::vector<LegendEntry> legend(const ShownYears& shown) const;
    void addSigns(std::vector<LegendEntry>& entries, const ShownYears& shown) const;
    [[nodiscard]] QString names(const QList<CompanyId>& companies) const;
    [[nodiscard]] QString totalNote(const ShownYears& shown) const;

    const Dataset& m_dataset;
    const YearsComparison& m_years;
    const ViewOptions& m_options;
    ChartWords m_words;
};

/// How a year's range is drawn: as a band along lines, unless bands stand for two growth rates or
/// the year has no neighbour; else as a whisker; not at all in a stack.
enum class RangeShape { None, Band, Whisker };
[[nodiscard]] RangeShape rangeShape(const YearsComparison& years, const ViewOptions& options,
                                    const CompanyYears& company, std::size_t place);

/// The largest mid among a company's years; nothing without an amount.
[[nodiscard]] std::optional<double> largestMid(const CompanyYears& company);

/// The total of a year over the companies shown.
[[nodiscard]] Total totalOf(const ShownYears& shown, std::size_t place);

} // namespace capex
