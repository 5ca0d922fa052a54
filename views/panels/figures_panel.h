// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/comparison_settings.h"
#include "model/settings/figure_listing.h"
#include "model/tables/figures_model.h"
#include "model/tables/filter_proxy.h"
#include "model/tables/group_proxy.h"

#include <QFrame>

class QActionGroup;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace capex {

class FigureFilters;
class TableView;

/// What it is all based on: the figures that the settings list, each with its source; filtered
/// further by text, kind, measure, evidence, year and source, sorted by any column, grouped by
/// company where wanted. At first the leading columns are shown; any can be put away or taken out.
class FiguresPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FiguresPanel(Language language, QWidget* parent = nullptr);

    void setDataset(const Dataset& dataset);
    /// Shows the figures of the dataset that `settings` list, as the table does that is exported.
    void list(const ComparisonSettings& settings);
    /// Shows figures that contain `text`; in `column` of the model, or FilterProxy::everyColumn.
    void filter(const QString& text, int column = FilterProxy::everyColumn);
    /// Shows all figures of `source` and nothing else.
    void showSource(const SourceId& source);
    /// Chooses `figure` and scrolls there; takes off the filters that hide it.
    void showFigure(const FigureId& figure);
    void focusSearch();

    /// What leaves figures out in this panel, in words, beside the settings.
    [[nodiscard]] QStringList filterTexts() const;
    /// Takes back what the text at `index` of filterTexts() says.
    void removeFilter(int index);
    void clearFilters();

    /// What happens to texts that are typed into cells; without it there is nothing to type.
    void setEditor(FiguresModel::Editor editor);
    void setEditable(bool editable);
    /// Actions whose keys hold in the table alone.
    void setKeys(const QList<QAction*>& actions);
    /// Opens the editor of the current cell; whether it has one.
    bool editCurrent();
    /// Which rows are chosen, in the order that is shown.
    [[nodiscard]] QList<FigureId> chosenFigures() const;

    /// What the panel makes of the figures that the settings list.
    [[nodiscard]] FigureListing listing() const;
    /// The same again, as far as it is offered here.
    void setListing(const FigureListing& listing);
    /// Filters, sorts and chooses as `other` does, which shows the same figures.
    void showAs(const FiguresPanel& other);

    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const;
    /// Columns of the model that are put away; at least one stays.
    void setHiddenColumns(const QList<int>& columns);
    [[nodiscard]] QList<int> hiddenColumns() const;

    /// The chosen rows, or all shown, for the clipboard.
    [[nodiscard]] QString copyText() const;
    /// The figures that are left, in the order that is shown.
    [[nodiscard]] QList<FigureId> shownFigures() const;
    /// The figures as shown: filtered and sorted.
    [[nodiscard]] const QAbstractItemModel& table() const { return m_proxy; }
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    void companySelected(const CompanyId& company);
    void figureActivated(const FigureId& figure);
    void filtered();                     ///< other figures are left than before
    void refused(const QString& reason); ///< a text that was typed makes no figure
    void menuRequested(QPoint position); ///< on the screen, for the chosen figures

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* heading();
    [[nodiscard]] QWidget* steering();
    void buildColumnMenu();
    void buildChooser();
    void addColumn(const QString& name, int column);
    void buildTable();
    void useModel(QAbstractItemModel& model);
    void spanHeadings();
    void hideColumn(int column, bool hidden);
    void applyFilter();
    void chooseAgain(const QString& figure, int column);

    Language m_language;
    Dataset m_dataset;
    ComparisonSettings m_settings;
    FiguresModel m_model;
    FilterProxy m_proxy;
    GroupProxy m_groups;
    QLabel* m_count;
    QLineEdit* m_search;
    QToolButton* m_column;
    QActionGroup* m_columns;
    FigureFilters* m_filters;
    QBoxLayout* m_steering = nullptr;
    QToolButton* m_group;
    QToolButton* m_chooser;
    TableView* m_table;
};

} // namespace capex
