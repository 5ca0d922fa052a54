// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/vocabulary.h"

#include <QObject>
#include <QPointer>

class QMenuBar;
class QWidget;

namespace capex {

class HelpWindow;

/// The guide, the list of keys and the word about the program. Owns the window of the guide.
class HelpCommands : public QObject
{
    Q_OBJECT

public:
    /// `window` stands behind and outlives this.
    explicit HelpCommands(QWidget& window);

    /// At what the guide says about the view.
    void showGuide(View view);
    void showShortcuts(const QMenuBar& menus);
    void showAbout();

private:
    QWidget& m_window;
    QPointer<HelpWindow> m_guide;
};

} // namespace capex
