// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QActionGroup;

namespace capex {

/// The list of the program's views: one button per action, with its key at the right.
class NavigationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationPanel(QActionGroup* views, QWidget* parent = nullptr);
};

} // namespace capex
