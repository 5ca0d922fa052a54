// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/new_figure_dialog.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMimeData;
class QWidget;

namespace capex {

class Document;
class FiguresTable;
class WindowActions;

/// What people do to figures by hand: cells of the table, a form for a new one, copies, taking
/// away. Each is a step of the document's history.
class FigureCommands : public QObject
{
    Q_OBJECT

public:
    /// The keys of what is done to chosen figures belong to the table. All outlive this.
    FigureCommands(Document& document, FiguresTable& table, const WindowActions& actions,
                   Language language, QWidget& window);

    /// Asks for a figure, of `company` at first.
    void askForFigure(const CompanyId& company);
    void editCell();
    void copyChosen();
    void removeChosen();
    /// What is chosen in the table, or all that it shows: as people read it, and as a figure file
    /// in CSV, so that it is the same figures where it is pasted.
    [[nodiscard]] std::unique_ptr<QMimeData> copied();
    /// nullptr while none is asked for.
    [[nodiscard]] NewFigureDialog* dialog() const { return m_dialog; }

Q_SIGNALS:
    void said(const QString& sentence);
    void added(const FigureId& figure);

private:
    [[nodiscard]] std::optional<QString> edit(const FigureId& figure, FigureField field,
                                              const QString& text);
    void add(const TypedFigure& typed);
    void sayDone(const QString& word, const Findings& warnings);
    /// Those that are chosen in the table; says so where none is.
    [[nodiscard]] QList<FigureId> chosen();
    void openMenu(QPoint position);

    Document& m_document;
    FiguresTable& m_table;
    const WindowActions& m_actions;
    Language m_language;
    QWidget& m_window;
    QPointer<NewFigureDialog> m_dialog;
};

} // namespace capex
