// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"

#include <QStyledItemDelegate>

namespace capex {

/// Draws a company of a CompaniesModel: its colour, its name, and at the right a check mark that a
/// click sets or takes off, as does the space bar.
class CompanyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setDataset(Dataset dataset) { m_dataset = std::move(dataset); }
    void setTheme(ThemeName theme) { m_theme = theme; }
    /// Check marks that are not available are grey and stay as they are.
    void setChecksAvailable(bool available) { m_hasChecks = available; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    /// Where the check mark of a row stands.
    [[nodiscard]] static QRect checkBox(const QRect& row);

private:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintCheck(QPainter& painter, const QRect& row, bool isChecked) const;

    Dataset m_dataset;
    ThemeName m_theme = ThemeName::Light;
    bool m_hasChecks = true;
};

} // namespace capex
