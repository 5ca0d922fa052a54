// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/comparison_model.h"
#include "views/charts/chart_spec.h"

#include <QSplitter>

namespace capex {

class ChartView;
class TableView;

/// Who spends most: the picture of a comparison and, where wanted, its table below.
class RankingPage : public QSplitter
{
    Q_OBJECT

public:
    explicit RankingPage(Language language, QWidget* parent = nullptr);

    void showComparison(const Dataset& dataset, const Comparison& comparison);
    void setTheme(ThemeName theme);
    void setTableVisible(bool visible);
    /// Shows `company` as the chosen one without companySelected.
    void selectCompany(const CompanyId& company);

    [[nodiscard]] const ChartView& chart() const { return *m_chart; }
    [[nodiscard]] const ComparisonModel& table() const { return m_model; }
    /// The chosen rows of the table, or all of them, for the clipboard.
    [[nodiscard]] QString copyText() const;

Q_SIGNALS:
    void companySelected(const CompanyId& company); ///< empty: nothing is chosen any more
    void companyHovered(const CompanyId& company);  ///< empty: the pointer has left
    void companyActivated(const CompanyId& company);
    void notesRequested();

private:
    void buildChart();
    void buildTable();

    ComparisonModel m_model;
    ChartView* m_chart;
    TableView* m_table;
};

} // namespace capex
