// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/remark_words.h"

#include "model/wording/punctuation.h"

#include <QCoreApplication>

namespace capex {

QString subjectOfNote(const Dataset& dataset, const Note& note, const Narrator& words)
{
    const CompanyPeriod subject = dataset.subjectOf(note);
    const Company* const company = dataset.company(subject.company);
    const int fiscalYearEnd = company ? company->fiscalYearEnd : Company().fiscalYearEnd;
    return phrase({words.companyName(subject.company).simplified(),
                   words.formatter().period(subject.period, fiscalYearEnd)},
                  words.formatter().language());
}

QString saidIn(const Note& note)
{
    const QString text = note.text.simplified();
    const QString author = note.author.simplified();
    return author.isEmpty() ? text : text + QStringLiteral(" — ") + author;
}

QString noteSentence(const Dataset& dataset, const Note& note, const Narrator& words)
{
    return labelled(
        QCoreApplication::translate("capex", "Note on %1").arg(subjectOfNote(dataset, note, words)),
        saidIn(note), words.formatter().language());
}

} // namespace capex
