// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"
#include "model/figures/dataset.h"
#include "model/tables/figures_model.h"

#include <QObject>

class QAction;
class QStackedWidget;

namespace capex {

class ComparisonController;
class FiguresPanel;

/// The panel of figures, made when it is first looked at: it is the largest part of the window.
class FiguresTable : public QObject
{
    Q_OBJECT

public:
    /// The panel goes into `stack`. All outlive this.
    FiguresTable(ComparisonController& controller, const Session& session, Language language,
                 QStackedWidget& stack);

    [[nodiscard]] FiguresPanel& panel();
    /// Nothing if it was never looked at.
    [[nodiscard]] FiguresPanel* madePanel() const { return m_panel; }

    /// Whose figure it is; nothing if there is no such figure.
    [[nodiscard]] std::optional<CompanyId> companyOf(const FigureId& id) const;

    void setDataset(const Dataset& dataset);
    /// Lists what the state of the view lets in.
    void list();
    /// What the panel makes of what the state lets in.
    [[nodiscard]] FigureListing listing();
    void setListing(const FigureListing& listing);

    /// Chooses the figure, which filters hide no longer.
    void showFigure(const FigureId& id);
    /// All that a source says; where the filters leave none of it, its first figure comes in.
    void showSource(const SourceId& source);
    void removeFilter(int index);
    void clearFilters();

    /// What happens to texts that are typed into cells.
    void setEditor(FiguresModel::Editor editor);
    /// Actions whose keys hold in the table alone.
    void setKeys(const QList<QAction*>& actions);
    /// Whether cells can be changed for now.
    void setEditable(bool editable);

    void keep(Session& session) const;
    /// As another window shows it.
    void standAs(const FiguresTable& other);

Q_SIGNALS:
    void companySelected(const CompanyId& company);
    void companyRequested(const CompanyId& company); ///< into the comparison
    void figureActivated(const FigureId& figure);
    void filtered();
    void refused(const QString& reason); ///< a text that was typed makes no figure
    void menuRequested(QPoint position); ///< on the screen

private:
    void make();
    void letIn(const Figure& figure);

    ComparisonController& m_controller;
    const Session& m_session;
    Language m_language;
    QStackedWidget& m_stack;
    FiguresModel::Editor m_editor;
    QList<QAction*> m_keys;
    bool m_isEditable = true;
    FiguresPanel* m_panel = nullptr; ///< once it was looked at
};

} // namespace capex
