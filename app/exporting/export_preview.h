// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/taken_away.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace capex {

/// Shows what would be written by a choice, as soon as nothing more is changed in it: the very
/// picture, laid out for its size and painted small, or the first rows of a table. It is laid out
/// on a thread, so that typing never waits.
class ExportPreview : public QWidget
{
    Q_OBJECT

public:
    /// What is shown begins to be made this long after the last change.
    static constexpr int restMilliseconds = 60;

    explicit ExportPreview(TakenAway shown, QWidget* parent = nullptr);
    ~ExportPreview() override;

    /// Shows that choice soon.
    void follow(const ExportChoice& choice);
    /// Whether what is seen is what was last asked for.
    [[nodiscard]] bool isUpToDate() const { return !m_rest.isActive() && !m_watcher.isRunning(); }
    /// "1920 × 1080 pixels, 508 × 286 mm at 96 dpi, page 1 of 3"
    [[nodiscard]] QString caption() const;
    /// What its reader should know before it is written; empty: nothing.
    [[nodiscard]] QString warning() const;
    /// As it is seen; null for a table, and where it cannot be made.
    [[nodiscard]] QPixmap picture() const;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void shown(bool canBeWritten);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void begin();
    void finish();
    void paint();
    [[nodiscard]] QString captionOf(const PicturePlan& plan) const;

    TakenAway m_shown;
    ExportChoice m_choice;  ///< that was last asked for
    ExportChoice m_laidOut; ///< that is on its way, or seen
    bool m_isStale = false; ///< another one was asked for while that was on its way
    Outlook m_outlook;      ///< that is seen
    QTimer m_rest;
    QFutureWatcher<Outlook> m_watcher;
    QStackedWidget* m_stack;
    QLabel* m_picture;
    QPlainTextEdit* m_text;
    QLabel* m_caption;
    QLabel* m_warning;
};

} // namespace capex
