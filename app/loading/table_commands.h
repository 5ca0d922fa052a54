// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loading/recipe_book.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace capex {

class TableDialog;

/// Foreign tables on their way into the window: files that are no figure files, and what is pasted.
/// Asks what a table leaves open, and hands its figures over.
class TableCommands : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand before `window`, which outlives this; readings are kept in `book`.
    TableCommands(const RecipeBook& book, QWidget& window);

    /// Reads the file at `path`; names in it are looked up in `known`.
    void readFile(const QString& path, const Dataset& known);
    /// Reads what is on the clipboard: CSV, else the table of a page, else a text.
    void paste(const Dataset& known);
    [[nodiscard]] static bool canPaste(const QMimeData* data);
    /// nullptr while nothing is asked.
    [[nodiscard]] TableDialog* dialog() const { return m_dialog; }

Q_SIGNALS:
    void figuresRead(const QString& path, const FigureFile& file);
    void refused(const QString& path, const Findings& findings);
    void said(const QString& sentence);

private:
    void ask(const QString& path, TableImport import);
    void saveRefusedRows(const TableImport& import);

    RecipeBook m_book;
    QWidget& m_window;
    TableDialog* m_dialog = nullptr;
};

} // namespace capex
