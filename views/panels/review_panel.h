// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/changes_model.h"

#include <QFrame>

class QActionGroup;
class QLabel;
class QToolButton;

namespace capex {

class TableView;

/// The changes that other figures would bring, each with a check mark, and what is to become of
/// them. While it is shown the pictures have them, and nothing counts yet.
class ReviewPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ReviewPanel(Language language, QWidget* parent = nullptr);

    /// Shows the changes; `name` says where the new figures come from, which may be opened.
    void showReview(const QString& name, Review review, bool canOpen);
    /// Lets go of them.
    void clear();

    [[nodiscard]] const std::optional<Review>& review() const { return m_model.review(); }
    [[nodiscard]] ChangesModel& model() { return m_model; }
    [[nodiscard]] QString title() const;
    /// What is chosen of the table, or all of it, for the clipboard.
    [[nodiscard]] QString copyText() const;

Q_SIGNALS:
    void takenChanged();    ///< others are taken than before
    void acceptRequested(); ///< those that are taken shall count
    void discardRequested();
    void openRequested(); ///< instead of all that was there
    void companySelected(const CompanyId& company);
    /// The picture shall show what a change does, in the last year that it speaks of.
    void yearRequested(int year);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* heading();
    [[nodiscard]] QWidget* choices();
    void addModes();
    void makeTable();
    void showCounts();

    ChangesModel m_model;
    QString m_name;
    QLabel* m_title;
    QLabel* m_counts;
    QActionGroup* m_modes;
    QToolButton* m_open = nullptr;
    QToolButton* m_accept = nullptr;
    TableView* m_table = nullptr;
};

} // namespace capex
