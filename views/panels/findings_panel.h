// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings/finding.h"
#include "model/tables/findings_model.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace capex {

class TableView;

/// What a reader had to say about a file, with locations; closes, and can be copied. Its table
/// is made when it is first shown: hardly any file has findings.
class FindingsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    /// `title` says which file and what became of it.
    void showFindings(const QString& title, Findings findings);

    [[nodiscard]] QString title() const;
    [[nodiscard]] const FindingsModel& model() const { return m_model; }
    [[nodiscard]] QString copyText() const;

    void setVisible(bool visible) override;

Q_SIGNALS:
    void closeRequested();

private:
    [[nodiscard]] QWidget* heading();
    void makeTable();

    FindingsModel m_model;
    QLabel* m_title;
    QToolButton* m_close;
    TableView* m_table = nullptr; ///< once it was shown
};

} // namespace capex
