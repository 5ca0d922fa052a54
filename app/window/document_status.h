// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"

#include <QObject>

class QMainWindow;

namespace capex {

class Document;
class FigureLoader;
class FileFindings;
class SavedViewsMenu;
class StatusLine;

/// What window and status line say of the document: its name, how much it holds, what the readers
/// found, whether it is changed, how much of the next one is read; and which saved view is shown.
class DocumentStatus : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    struct Parts
    {
        Document& document;
        const FileFindings& findings;
        const SavedViewsMenu& views;
        Session& session;
        StatusLine& line;
        QMainWindow& window;
    };

    DocumentStatus(const Parts& parts, Language language);

    void show();
    /// Whether there is anything to save.
    void showModified();
    /// Says how far `loader` is, and lets it be cancelled.
    void follow(FigureLoader& loader);
    /// Says what the session could not keep, if there was anything.
    void showSessionFault();

private:
    Parts m_parts;
    Language m_language;
};

} // namespace capex
