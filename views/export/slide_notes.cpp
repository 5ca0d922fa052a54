// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/slide_notes.h"

#include "views/chart/chart_text.h"
#include "views/chart/chart_words.h"

#include <QSet>

namespace capex {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(capex::SlideNotes)
};

/// "Bloomberg, 24 Feb 2025 · press · TITLE · https://…"
QString sourceText(const Figure& figure, const Source& source, const Narrator& narrator,
                   Language language)
{
    QStringList parts{narrator.origin(figure), source.titleIn(codeOf(language)), source.url};
    parts.removeAll(QString());
    return oneLine(parts.join(QStringLiteral(" · ")));
}

/// Of the figures behind the marks of a picture, each once, in the order in which it is read.
QStringList sourceTexts(const ChartSpec& page, const ChartWords& words, Language language)
{
    QStringList texts;
    QSet<SourceId> said;
    for (const HitArea& area : page.hitAreas) {
        for (const FigureId& id : area.figures) {
            const Figure* const figure = words.dataset().figure(id);
            const Source* const source = figure ? words.dataset().source(figure->source) : nullptr;
            if (source && !said.contains(source->id)) {
                said.insert(source->id);
                texts.append(sourceText(*figure, *source, words.narrator(), language));
            }
        }
    }
    return texts;
}

void appendList(QStringList& paragraphs, const QString& heading, const QStringList& lines)
{
    if (lines.isEmpty()) {
        return;
    }
    paragraphs.append(heading);
    for (const QString& line : lines) {
        paragraphs.append(QStringLiteral("• ") + line);
    }
}

QStringList notesOf(const ChartSpec& page)
{
    QStringList lines;
    for (const BadgeNote& note : page.common.notes) {
        lines.append(oneLine(note.line));
    }
    return lines;
}

} // namespace

QStringList slideNotes(const ViewResult& result, const ChartSpec& page, Language language)
{
    const ChartWords words(result.dataset(), result.state().settings, language);
    QStringList paragraphs{oneLine(page.title)};
    appendList(paragraphs, Words::tr("Notes on comparability"), notesOf(page));
    appendList(paragraphs, Words::tr("Sources"), sourceTexts(page, words, language));
    paragraphs.append(oneLine(words.file()));
    paragraphs.removeAll(QString());
    return paragraphs;
}

} // namespace capex
