// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/note_dialog.h"
#include "model/wording/wording.h"
#include "views/chart/subject.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace capex {

class CompanySelection;
class ComparisonController;
class Document;
class FiguresTable;
class Session;

/// Notes at what is chosen: written, changed and taken away, each a step of the document's history.
class NoteCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    struct Parts
    {
        Document& document;
        Session& session;
        ComparisonController& controller;
        CompanySelection& selection;
        FiguresTable& figures;
    };

    NoteCommands(const Parts& parts, Language language, QWidget& window);

    void add();
    void edit();
    void remove();
    /// nullptr while none is asked for.
    [[nodiscard]] NoteDialog* dialog() const { return m_dialog; }

Q_SIGNALS:
    void said(const QString& sentence);

private:
    using Anchor = std::variant<FigureId, CompanyPeriod>;
    using Taken = std::function<void(const NoteText&)>;

    [[nodiscard]] Subject chosen() const;
    [[nodiscard]] std::optional<Anchor> chosenAnchor() const;
    [[nodiscard]] std::optional<Note> chosenNote();
    [[nodiscard]] Narrator narrator() const;
    void ask(const Note& note, const Taken& taken);

    Parts m_parts;
    Language m_language;
    QWidget& m_window;
    QPointer<NoteDialog> m_dialog;
};

} // namespace capex
