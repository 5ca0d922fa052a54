// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QMenu;
class QToolButton;

namespace capex {

/// What is open, how much it holds and what was found in it, or what is being read; at the right
/// the saved views.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// `findings` is triggered by the count of findings; `views` belongs to somebody else.
    StatusLine(QAction* findings, QMenu* views, QWidget* parent = nullptr);

    void showCounts(const QString& name, int figures, int companies, int findings);
    void showViewName(const QString& name);
    /// Says for a while that a file was written, and offers its folder.
    /// `pages`: how many files, those after the first beside it.
    void showWritten(const QString& path, int pages = 1);
    /// Says something for a while.
    void showWord(const QString& text);

    /// Says in place of all else how much of a file is read, and offers to give it up.
    void showProgress(const QString& path, double share);
    void endProgress();
    /// Says for a while that the file was given up.
    void showCancelled(const QString& path);

    /// All of it, also what a narrow window has no room for.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void cancelRequested();                    ///< of what is being read
    void folderRequested(const QString& path); ///< of the file that was written

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// Once the line is seen: before, nothing of it has the size and the fonts it will have.
    void fitWhenSeen();
    void fitCounts();
    void showFitted(const QString& words, int room);
    void endNews();

    QStringList m_parts; ///< of the counts, the most important first
    bool m_isFitted = false;
    QLabel* m_counts;
    QString m_reading; ///< shown in place of all else; empty: nothing is being read
    QToolButton* m_cancel;
    QString m_news; ///< shown in place of the counts; empty: none
    QString m_writtenPath;
    QToolButton* m_folder;
    QTimer m_newsTimer;
    QToolButton* m_findings;
    QToolButton* m_views;
};

} // namespace capex
