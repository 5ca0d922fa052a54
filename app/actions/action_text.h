// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace capex {

/// What an action says: its text in a menu, its tooltip, its keys (portable text, may be empty).
struct ActionText
{
    const char* text; ///< marked with QT_TRANSLATE_NOOP("Actions", …) where it stands
    const char* tip;
    const char* keys;
};

/// The same in the language of the program.
struct ActionWords
{
    QString text;
    QString tip;
    QKeySequence keys;
};

/// The words of `text` in the language of the program.
[[nodiscard]] QString translated(const char* text);
[[nodiscard]] ActionWords translated(const ActionText& text);

/// Makes an action; the tooltip also names the keys.
[[nodiscard]] QAction* makeAction(const ActionWords& words, QObject* parent);
[[nodiscard]] QAction* makeAction(const ActionText& text, QObject* parent);

/// Enables an action, or disables it and says why in its tooltip.
void setAvailable(QAction& action, bool isAvailable, const QString& reason);

/// A text that is not ours for a menu: cut where it is very long, no part of it a key.
[[nodiscard]] QString menuText(const QString& text);

} // namespace capex
