// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/wording.h"

#include <QDialog>

#include <vector>

class QBoxLayout;

namespace capex {

/// A note on comparability and where a click on it leads.
struct LinkedNote
{
    Wording words;
    QString link; ///< what is shown then: "Show per year"; empty: it leads nowhere
};

/// The list behind the badge: what is unlike in the picture that is shown.
class NotesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NotesDialog(const std::vector<LinkedNote>& notes, QWidget* parent = nullptr);

Q_SIGNALS:
    void noteFollowed(int index); ///< of the note in the list

private:
    void addNote(QBoxLayout& list, const LinkedNote& note, int index);
};

} // namespace capex
