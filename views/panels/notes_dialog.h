// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/wording.h"

#include <QDialog>

#include <vector>

namespace capex {

/// The list behind the badge: what is unlike in the comparison that is shown.
class NotesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NotesDialog(const std::vector<Wording>& notes, QWidget* parent = nullptr);
};

} // namespace capex
