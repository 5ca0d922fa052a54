// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/figures_model.h"
#include "views/panels/table_delegate.h"

namespace capex {

/// Edits the cells of figures, each by what its field takes: a line, several lines, a list of
/// choices, or one that takes any text beside them. Return and Tab take what is typed, Escape gives
/// it up. What is refused stays in the editor, with the reason below it; where the editor is left
/// all the same, the model keeps it, and the cell says so.
class FigureDelegate : public TableDelegate
{
    Q_OBJECT

public:
    /// Cells are those of the model, whatever proxies stand between; it outlives this.
    FigureDelegate(const FiguresModel& model, QWidget* parent);

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

Q_SIGNALS:
    /// A text was typed that makes no figure.
    void refused(const QString& reason);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    /// Hands over what is typed; whether it was taken.
    bool commit(QWidget* editor);
    bool pressed(QWidget* editor, const QKeyEvent& key);
    void showReason(QWidget* editor);
    /// What was refused of the cell; nullptr where nothing was.
    [[nodiscard]] const RefusedText* refusedAt(const QModelIndex& index) const;

    const FiguresModel& m_model;
};

} // namespace capex
