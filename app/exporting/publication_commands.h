// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/publications.h"
#include "app/exporting/export_commands.h"

namespace capex {

/// Writes all views together, under the settings of what the window shows: as a report, slides or a
/// data package, by the list that the command line has.
class PublicationCommands : public QObject
{
    Q_OBJECT

public:
    /// Questions are asked in front of `window`. All outlive this.
    PublicationCommands(const Document& document, Session& session, const ExportCommands& exports,
                        QWidget& window);

    void askAndWrite();
    /// Whether it was written, as what its ending says; else somebody was told why not.
    bool writeTo(const QString& path);

Q_SIGNALS:
    void written(const QString& path, int pages);

private:
    [[nodiscard]] PublicationContent content() const;

    const Document& m_document;
    Session& m_session;
    const ExportCommands& m_exports;
    QWidget& m_window;
};

/// What the dialog offers, as its filters: "Slides (*.pptx)".
[[nodiscard]] QStringList publicationFilters();

} // namespace capex
