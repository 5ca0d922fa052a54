// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/source_list.h"
#include "views/chart/view_result.h"
#include "views/export/report.h"

#include <QCoreApplication>

namespace capex {

/// A view of a report.
struct ReportSection
{
    ViewResultPtr result;
    QString key;      ///< the view's keyword
    QString name;     ///< "Ranking"
    QString question; ///< "Who spends most per year?"
};

/// A source as a report names it, once.
struct ReportSource
{
    int number = 0;
    QString name;    ///< "SEC EDGAR, 30 Jul 2025"
    QString details; ///< its title, filing and evidence; may be empty
    QString url;     ///< empty, or of http or https
};

/// What a report says, in whatever it is written.
struct ReportContent
{
    QString title;
    QString particulars; ///< of the figures: how many, of which day
    ReportSection overview;
    std::vector<ReportSection> sections; ///< without overview and table of figures
    ReportSection figures;
    std::shared_ptr<const SourceList> sources;
    QStringList withoutAmount; ///< whom the comparison lacks, and why, a line each

    [[nodiscard]] const Dataset& dataset() const { return overview.result->dataset(); }
    /// Notes on comparability in full, and why a view shows nothing or less than it could.
    [[nodiscard]] static QStringList notesOf(const ChartSpec& picture);
    /// A picture on paper, with the numbers of sources that the report has.
    [[nodiscard]] ChartSurface surface(QSizeF size, const ReportOptions& options) const;
    [[nodiscard]] std::vector<ReportSource> sourceTexts(const Narrator& narrator) const;
};

/// `views` is not empty.
[[nodiscard]] ReportContent reportContent(std::span<const ViewResultPtr> views, Language language);

/// The texts of reports.
struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::Report)
};

} // namespace capex
