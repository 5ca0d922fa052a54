// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/note_commands.h"

#include "app/document/comparison_controller.h"
#include "app/document/document.h"
#include "app/document/session.h"
#include "app/window/company_selection.h"
#include "app/window/figures_table.h"
#include "model/comparison/noted.h"
#include "model/wording/remark_words.h"
#include "views/panels/figures_panel.h"

#include <algorithm>

namespace capex {

namespace {

/// All months that the figures are about; nothing without any.
std::optional<Period> monthsOf(const Dataset& dataset, const std::vector<FigureId>& figures)
{
    std::optional<Period> months;
    for (const FigureId& id : figures) {
        const Figure* const figure = dataset.figure(id);
        if (figure == nullptr) {
            continue;
        }
        const Period all = months.value_or(figure->period);
        const Month first = std::min(all.first, figure->period.first);
        const Month last = std::max(all.last(), figure->period.last());
        months = Period{first, last - first + 1};
    }
    return months;
}

} // namespace

NoteCommands::NoteCommands(const Parts& parts, Language language, QWidget& window)
    : QObject(&window)
    , m_parts(parts)
    , m_language(language)
    , m_window(window)
{
}

Narrator NoteCommands::narrator() const
{
    return {m_parts.document.dataset(), m_language};
}

/// With the figures behind a company as a whole; in the table of figures the chosen one.
Subject NoteCommands::chosen() const
{
    if (m_parts.controller.state().view == View::Figures) {
        const QList<FigureId> figures = m_parts.figures.panel().chosenFigures();
        const Figure* const only =
            figures.size() == 1 ? m_parts.document.dataset().figure(figures.front()) : nullptr;
        if (only != nullptr) {
            return {only->company, {only->company, only->id}, {only->id}, {}};
        }
    }
    Subject subject = m_parts.selection.chosenSubject();
    const ComparisonRow* const row = m_parts.controller.comparison().row(subject.company);
    if (subject.mark.isEmpty() && row != nullptr) {
        subject.figures = row->figures;
    }
    return subject;
}

/// A figure where one alone is chosen; else its company in the year or the months that are seen.
std::optional<NoteCommands::Anchor> NoteCommands::chosenAnchor() const
{
    const Dataset& dataset = m_parts.document.dataset();
    const Subject subject = chosen();
    if (const auto* const id = subject.mark.as<NoteId>()) {
        const Note* const note = dataset.note(*id);
        return note ? std::optional(note->anchor) : std::nullopt;
    }
    if (dataset.company(subject.company) == nullptr) {
        return std::nullopt;
    }
    if (const auto* const year = subject.mark.as<MarkId::Year>()) {
        return CompanyPeriod{subject.company, Period::calendarYear(year->year)};
    }
    if (subject.figures.size() == 1) {
        return subject.figures.front();
    }
    const auto months = monthsOf(dataset, subject.figures);
    const int year = m_parts.controller.state().settings.year;
    return CompanyPeriod{subject.company, months.value_or(Period::calendarYear(year))};
}

/// Says so where it is not one.
std::optional<Note> NoteCommands::chosenNote()
{
    const Dataset& dataset = m_parts.document.dataset();
    const Subject subject = chosen();
    if (const auto* const id = subject.mark.as<NoteId>()) {
        const Note* const note = dataset.note(*id);
        return note ? std::optional(*note) : std::nullopt;
    }
    const auto* const year = subject.mark.as<MarkId::Year>();
    const auto here =
        notesOn(dataset, {subject.company, subject.figures,
                          year ? std::optional(Period::calendarYear(year->year)) : std::nullopt});
    if (here.size() == 1) {
        return dataset.notes()[here.front()];
    }
    Q_EMIT said(here.empty() ? tr("There is no note at what is chosen")
                             : tr("Choose one of the notes in the picture first"));
    return std::nullopt;
}

void NoteCommands::ask(const Note& note, const Taken& taken)
{
    delete m_dialog;
    const QString about = subjectOfNote(m_parts.document.dataset(), note, narrator());
    m_dialog = new NoteDialog(about, {note.text, note.author}, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, taken] {
        const NoteText text = m_dialog->said();
        m_parts.session.keepNoteAuthor(text.author);
        taken(text);
    });
    m_dialog->open();
}

void NoteCommands::add()
{
    const auto anchor = chosenAnchor();
    if (!anchor) {
        Q_EMIT said(tr("Choose a company or a mark of one first"));
        return;
    }
    Note empty;
    empty.anchor = *anchor;
    empty.author = m_parts.session.noteAuthor();
    ask(empty, [this, anchor](const NoteText& text) {
        const Dataset& dataset = m_parts.document.dataset();
        m_parts.document.edit(tr("adding a note"),
                              withNote(dataset, newNote(dataset, *anchor, text)));
        Q_EMIT said(tr("The note was added"));
    });
}

void NoteCommands::edit()
{
    const auto note = chosenNote();
    if (!note) {
        return;
    }
    ask(*note, [this, note](const NoteText& text) {
        Note changed = *note;
        changed.text = text.text;
        changed.author = text.author;
        if (changed != *note) {
            m_parts.document.edit(tr("changing a note"),
                                  withNote(m_parts.document.dataset(), changed));
            Q_EMIT said(tr("The note was changed"));
        }
    });
}

void NoteCommands::remove()
{
    if (const auto note = chosenNote()) {
        m_parts.document.edit(tr("removing a note"),
                              withoutNote(m_parts.document.dataset(), note->id));
        Q_EMIT said(tr("The note was removed"));
    }
}

} // namespace capex
