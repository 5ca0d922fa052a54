// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

namespace capex {

/// A table of rows to read, sort and copy: whole rows are chosen, columns are as wide as what they
/// hold up to a limit, words narrower where all of them fit the table then.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString& name, QWidget* parent = nullptr);

    /// Gives every column the width of what it holds, within limits; a hidden table waits until it
    /// is shown, for measuring text is slow.
    void fitColumns();
    /// What is chosen, or everything if nothing is, for the clipboard.
    [[nodiscard]] QString copyText() const;
    /// Chooses the first row that has `value` as `role`, or none, without rowChosen; scrolls there.
    void chooseRow(int role, const QVariant& value);

Q_SIGNALS:
    /// Somebody has chosen another row. With the focus alone the first one becomes the current one;
    /// nobody chose that.
    void rowChosen(const QModelIndex& row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] int widestThatFits() const;
    [[nodiscard]] bool staysWhole(int column) const;
    void shareWidths();
    void tellChosen();

    bool m_fitsWhenShown = false;
    std::vector<int> m_needs; ///< the width that each column would have with room enough
    bool m_isFitting = false;
    bool m_hasOwnWidths = false; ///< somebody has dragged an edge
    int m_toldRow = -1;          ///< by rowChosen
};

} // namespace capex
