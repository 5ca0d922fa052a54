// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
class QMenu;
class QToolButton;

namespace capex {

/// What is open, how much it holds and what was found in it; at the right the saved views.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// `findings` is triggered by the count of findings; `views` belongs to somebody else.
    StatusLine(QAction* findings, QMenu* views, QWidget* parent = nullptr);

    void showCounts(const QString& name, int figures, int companies, int findings);
    void showViewName(const QString& name);

    /// All of it, also what a narrow window has no room for.
    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitCounts();

    QStringList m_parts; ///< of the counts, the most important first
    QLabel* m_counts;
    QToolButton* m_findings;
    QToolButton* m_views;
};

} // namespace capex
