// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace capex {

/// What the program is, under which licence, and which libraries it is made with, with theirs. A
/// button copies what a report about a fault needs.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace capex
