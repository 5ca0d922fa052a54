// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/against.h"
#include "views/panels/evidence_rows.h"

#include <QWidget>

class QBoxLayout;
class QToolButton;

namespace capex {

/// A company against another one, and who else it can be compared with.
class AgainstCard : public QWidget
{
    Q_OBJECT

public:
    explicit AgainstCard(QWidget* parent = nullptr);

    void show(const Against& against);
    /// What opens the list of whom it can be compared with; nothing where there is none.
    [[nodiscard]] QToolButton* choiceButton() const;

Q_SIGNALS:
    void companyChosen(const CompanyId& company);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeButton();
    void showName();
    void fillMenu();

    std::optional<Against> m_against;
    QBoxLayout* m_column;
    QBoxLayout* m_title;
    QLabel* m_heading;
    QLabel* m_other;
    QToolButton* m_button = nullptr; ///< once there was anybody to choose
    RowPool<WordingRow> m_lines;
    QLabel* m_unlike;
};

} // namespace capex
