// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/note_edits.h"

#include "model/figures/free_id.h"

#include <QCryptographicHash>

#include <algorithm>

namespace capex {

namespace {

QString anchorText(const Note& note)
{
    if (const FigureId* const figure = note.figure()) {
        return figure->text();
    }
    const CompanyPeriod& subject = *note.companyPeriod();
    return subject.company.text() + u' ' + subject.period.first.text() + u' ' +
           QString::number(subject.period.months);
}

NoteId idFor(const Note& note)
{
    constexpr qsizetype digits = 8;
    const QString all = QStringList{anchorText(note), note.author, note.text}.join(u'\n');
    const QByteArray hash = QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256);
    return {QStringLiteral("note-") + QString::fromLatin1(hash.toHex().left(digits))};
}

std::vector<Note> notesOf(const Dataset& dataset)
{
    return {dataset.notes().begin(), dataset.notes().end()};
}

} // namespace

Note newNote(const Dataset& dataset, std::variant<FigureId, CompanyPeriod> anchor,
             const NoteText& said)
{
    QSet<NoteId> taken;
    for (const Note& note : dataset.notes()) {
        taken.insert(note.id);
    }
    Note note;
    note.anchor = std::move(anchor);
    note.text = said.text;
    note.author = said.author;
    note.id = freeId(idFor(note), taken);
    return note;
}

Dataset withNote(const Dataset& dataset, Note note)
{
    std::vector<Note> notes = notesOf(dataset);
    const auto same = std::ranges::find(notes, note.id, &Note::id);
    if (same == notes.end()) {
        notes.push_back(std::move(note));
    } else {
        *same = std::move(note);
    }
    return dataset.withNotes(std::move(notes));
}

Dataset withoutNote(const Dataset& dataset, const NoteId& id)
{
    std::vector<Note> notes = notesOf(dataset);
    std::erase_if(notes, [&id](const Note& note) { return note.id == id; });
    return dataset.withNotes(std::move(notes));
}

} // namespace capex
