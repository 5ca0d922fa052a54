// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/note_edits.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace capex {

/// Asks for the text of a note and for whoever writes it. It takes what a figure file takes, and
/// says what is too much.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `about` says what the note is about, in words; `said` is what stands there at first.
    NoteDialog(const QString& about, const NoteText& said, QWidget* parent = nullptr);

    /// Without blanks at the ends.
    [[nodiscard]] NoteText said() const;

private:
    void refresh();

    QPlainTextEdit* m_text;
    QLineEdit* m_author;
    QLabel* m_fault;
    QPushButton* m_take;
};

} // namespace capex
