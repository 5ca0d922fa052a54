// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/comparison_model.h"
#include "views/chart/chart_spec.h"
#include "views/chart/view_result.h"
#include "views/scene/page_drag.h"

#include <QSplitter>

class QAction;

namespace capex {

class ChartView;
class TableView;

/// The picture of a view, a strip that belongs to it and, for the ranking and where wanted, its
/// table below. The table is made when it is first asked for.
class ChartPanel : public QSplitter
{
    Q_OBJECT

public:
    /// `strip` stands below the picture and then belongs to the panel.
    ChartPanel(Language language, QWidget* strip, QWidget* parent = nullptr);

    /// Shows a view; `comparison` fills the table.
    void show(const ViewResultPtr& result, const Comparison& comparison);
    void setTheme(ThemeName theme);
    void setTableVisible(bool visible);
    /// Shows `subject` as the chosen one without subjectSelected.
    void select(const Subject& subject);
    /// Shows what the chosen one is compared with; empty: nothing.
    void compareWith(const Subject& subject);
    /// Keys that work while the picture has the focus, and there only.
    void addPictureActions(const QList<QAction*>& actions);

    /// What is shown is about to go: until show() another size lays nothing out.
    void awaitResult();
    [[nodiscard]] const ChartView& chart() const { return *m_chart; }
    [[nodiscard]] const ComparisonModel& table() const { return m_model; }
    /// Whether the view that is shown has a table.
    [[nodiscard]] bool hasTable() const { return m_view == View::Ranking; }
    /// Whether the picture that is shown has that mark.
    [[nodiscard]] bool hasMark(const MarkId& id) const;
    /// What a mark of the picture stands for; empty if it is not there.
    [[nodiscard]] Subject subjectOf(const MarkId& mark) const;
    /// For each other company of the picture the mark that corresponds to `mark`: of the same year
    /// or basis, else its first.
    [[nodiscard]] std::vector<Subject> counterpartsOf(const Subject& mark) const;
    /// The chosen rows of the table, or all of them, for the clipboard. Only with a table.
    [[nodiscard]] QString copyText();

Q_SIGNALS:
    void subjectSelected(const Subject& subject); ///< empty: nothing is chosen any more
    void subjectHovered(const Subject& subject);  ///< empty: the pointer has left
    void subjectActivated();
    void subjectCompared(const Subject& subject); ///< empty: with nothing any more
    /// A menu is requested at a position of the screen; what lies there has been chosen.
    void menuRequested(QPoint position);
    void notesRequested();
    void panelEnlargementRequested(int panel);
    void wholePageRequested();
    void pageMoveRequested(const PageMove& move);
    void tileActivated(Tile tile);
    void escaped();
    void homeRequested();
    /// `isMoving`: as a further step of one movement.
    void asOfDragged(QDate day, bool isMoving);

private:
    void buildChart(QWidget* strip);
    [[nodiscard]] TableView& madeTable();
    void foldTable();
    [[nodiscard]] MarkId markOf(const Subject& subject) const;

    ComparisonModel m_model;
    ChartView* m_chart;
    QWidget* m_tableCard;         ///< where the table stands
    TableView* m_table = nullptr; ///< once it was asked for
    View m_view = View::Overview;
    int m_year = 0;                    ///< of the settings
    std::vector<ComparisonRow> m_rows; ///< of the comparison
    CompanyId m_chosen;                ///< as which select() showed it
    bool m_wantsTable = false;
};

} // namespace capex
