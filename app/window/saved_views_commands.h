// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/saved_views.h"
#include "model/wording/formatter.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QWidget;

namespace capex {

class Document;
class SavedViewsDialog;

/// Keeps the document's saved views. Owns the dialog in which they are put in order.
class SavedViewsCommands : public QObject
{
    Q_OBJECT

public:
    /// What is on the screen, under a name.
    using Shown = std::function<SavedView(const QString& name)>;

    /// The dialog stands before `window`. Both outlive this.
    SavedViewsCommands(Document& document, Language language, Shown shown, QWidget& window);

    /// Saves what is on the screen under that name, or the next free one.
    void save(const QString& name);
    void askForName();
    /// Opens the dialog, or brings it to the front.
    SavedViewsDialog& open();
    void close();
    /// Whose keys work in the dialog.
    void setCommands(const QList<QAction*>& commands) { m_commands = commands; }

Q_SIGNALS:
    void viewChosen(const SavedView& view);

private:
    void fill();
    void bringBackOriginals();
    void connectDialog();

    Document& m_document;
    Language m_language;
    Shown m_shown;
    QWidget& m_window;
    QList<QAction*> m_commands;
    QPointer<SavedViewsDialog> m_dialog;
};

} // namespace capex
