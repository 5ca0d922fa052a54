// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/saved_views.h"
#include "model/wording/formatter.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace capex {

/// The saved views as a list: rename in place, reorder, delete, save what is on the screen. It
/// wishes for changes and shows what has become of them.
class SavedViewsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SavedViewsDialog(QWidget* parent = nullptr);

    /// Shows `views` by their names in `language`; keeps the chosen index where it can.
    void setViews(const SavedViews& views, Language language);
    /// Offers to bring back the views that the program came with.
    void offerOriginals(bool offered);
    /// Puts the keyboard into the field for the name of what is on the screen.
    void askForName(const QString& suggestion);

Q_SIGNALS:
    /// `step` says what was done, for undo.
    void viewsChanged(const QString& step, const SavedViews& views);
    void viewChosen(const SavedView& view);
    void saveRequested(const QString& name); ///< what is on the screen
    void originalsRequested();

private:
    [[nodiscard]] QWidget* buildSaveLine();
    [[nodiscard]] QWidget* buildButtons();
    QPushButton* addButton(QWidget* column, const QString& text, const QString& tip,
                           void (SavedViewsDialog::*does)());
    void choose(int index);
    void showChosen();
    void renameChosen();
    void moveUp();
    void moveDown();
    void removeChosen();
    void takeName(QListWidgetItem* item);
    void save();
    void moveChosen(int by);
    void enableButtons();
    [[nodiscard]] int chosen() const;
    [[nodiscard]] QString nameOf(int index) const;

    SavedViews m_views;
    Language m_language = Language::English;
    QLineEdit* m_name;
    QListWidget* m_list;
    QPushButton* m_save = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_originals = nullptr;
    QList<QPushButton*> m_needChoice;
};

} // namespace capex
