// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/years_by_measure.h"
#include "model/settings/view_options.h"
#include "views/chart/chart_words.h"
#include "views/chart/fitting_notice.h"
#include "views/years/years_parts.h"
#include "views/years/years_table.h"
#include "views/years/years_total_words.h"

namespace capex {

/// The companies that a picture of years draws, largest first: not those that found no room.
using ShownYears = std::vector<const CompanyYears*>;

/// What a picture of years shows besides its marks.
struct YearsShown
{
    ShownYears companies;
    std::size_t hidden = 0;    ///< companies that found no room
    bool namesInTable = false; ///< the rows of a table name the companies, the legend does not
    bool hasLetters = false;   ///< a letter stands for each company, for print in grey
    bool saysOthers = false;   ///< what counts something else is said in words, for want of a table
    bool isBrief = false;      ///< footnotes say that there is something to note, and no more
};

/// All words of the years view. Amounts keep their bounds in every one of them.
class YearsWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::YearsWords)

public:
    /// What is given outlives the words; `options` have a style.
    YearsWords(const Dataset& dataset, const YearsByMeasure& split, const ViewOptions& options,
               const ChartSurface& surface);
    Q_DISABLE_COPY_MOVE(YearsWords)

    [[nodiscard]] const Formatter& formatter() const { return m_words.formatter(); }
    [[nodiscard]] QString companyName(const CompanyId& company) const;
    [[nodiscard]] FrameContent frame(const YearsShown& shown, const SourceNumbers& sources) const;
    /// The publishers in the order of the companies, then of what counts something else.
    [[nodiscard]] SourceNumbers sources(const ShownYears& shown) const;
    /// What may stand at a year's mark, from long to short: "≥ 17.7"; of a partial year also the
    /// months that have a figure: "17.7" above "6 of 12 months", above "6/12". With `other`, the
    /// same year at the second growth, "14.7 to 9.9".
    [[nodiscard]] QStringList markLabels(const CompanyYears& company, std::size_t index,
                                         const YearAmount* other) const;
    /// The same on one line, for a piece of a stack: "4.54 · 6/12".
    [[nodiscard]] QString stackLabel(const CompanyYears& company, std::size_t index) const;
    /// `other` is the same year at the second growth, or nullptr.
    [[nodiscard]] YearLabel label(const CompanyId& company, const YearAmount& year,
                                  const YearAmount* other) const;
    [[nodiscard]] const YearsTotalWords& totals() const { return m_totals; }
    /// "no amount in these years: Huawei and 3 more", as many of them by name as a few lines hold;
    /// empty without any.
    [[nodiscard]] QString withoutValue(const NoticeRoom& room) const;
    /// ChartWords::withoutRoom() of the companies that found none, with their largest year.
    [[nodiscard]] QString remainder(const ShownYears& hidden, int pixels, double width) const;
    [[nodiscard]] QString description() const;

    /// The values of the companies drawn.
    [[nodiscard]] YearsRows valueRows(const YearsShown& shown, const SourceNumbers& sources) const;
    /// What counts something else than the view.
    [[nodiscard]] YearsRows otherRows(const SourceNumbers& sources) const;

private:
    [[nodiscard]] bool isLines() const { return m_options.yearsStyle == YearsStyle::Lines; }
    [[nodiscard]] QString method() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] std::vector<LegendEntry> legend(const YearsShown& shown,
                                                  const SourceNumbers& sources) const;
    [[nodiscard]] QStringList footnotes(const YearsShown& shown) const;
    [[nodiscard]] QString changes(const YearsShown& shown) const;
    [[nodiscard]] QString othersInWords(bool isBrief) const;
    /// What a year was where changes are under review; nullptr where it is the same.
    [[nodiscard]] const YearAmount* changedFrom(const CompanyId& company,
                                                const YearAmount& year) const;
    [[nodiscard]] YearsCell cell(const YearAmount& year) const;

    const Dataset& m_dataset;
    const YearsByMeasure& m_split;
    const YearsComparison& m_years; ///< of the view
    const ViewOptions& m_options;
    ChartWords m_words;
    YearsTotalWords m_totals; ///< refers to these words: hence no copies
};

} // namespace capex
