// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/wording.h"

#include "model/figures/excerpt.h"
#include "model/wording/punctuation.h"

/// What a file says of its figures, sources and totals, in the language of the reader.
namespace capex {

QString Narrator::publisher(const Source& source) const
{
    const QString name = cutName(source.publisherIn(codeOf(m_formatter.language())));
    return name.isEmpty() ? unnamedSource(source) : name;
}

QString Narrator::filing(const Source& source) const
{
    QStringList number{source.form, source.accession};
    number.removeAll(QString());
    QStringList parts{number.join(u' '), source.taggedConcept};
    parts.removeAll(QString());
    return phrase(parts, m_formatter.language());
}

QString Narrator::origin(const Figure& figure) const
{
    QStringList parts{source(figure.source), evidence(m_dataset.evidenceOf(figure))};
    const Source* const stated = m_dataset.source(figure.source);
    if (stated && stated->namesFiling()) {
        parts.append(filing(*stated));
    }
    return parts.join(QStringLiteral(" · "));
}

QString Narrator::fileTitle() const
{
    return cutName(m_dataset.titleIn(codeOf(m_formatter.language())));
}

QString Narrator::viewName(const SavedView& view) const
{
    return view.nameIn(codeOf(m_formatter.language()));
}

QString Narrator::aggregateName(const Aggregate& aggregate) const
{
    const QString name = cutName(aggregate.nameIn(codeOf(m_formatter.language())));
    return name.isEmpty() ? aggregate.id.text() : name;
}

QString Narrator::noteOf(const Aggregate& aggregate) const
{
    return aggregate.noteIn(codeOf(m_formatter.language()));
}

QString Narrator::statementOf(const Figure& figure) const
{
    return figure.statementIn(codeOf(m_formatter.language()));
}

QStringList Narrator::notesOf(const Figure& figure) const
{
    const QString note = figure.noteIn(codeOf(m_formatter.language()));
    QStringList notes;
    if (figure.disputed) {
        notes.append(note.isEmpty() ? tr("disputed: known to be misheaded or wrong")
                                    : tr("disputed: %1").arg(note));
    } else if (!note.isEmpty()) {
        notes.append(note);
    }
    if (figure.restates) {
        notes.append(tr("restates: its source calls the change one of what is counted"));
    }
    return notes;
}

} // namespace capex
