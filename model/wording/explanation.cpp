// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/explanation.h"

#include "model/wording/reason_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace capex {

namespace {

void addOnce(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text)) {
        list.append(text);
    }
}

/// Whether an alternative states what the selected figure states.
bool agrees(const Dataset& dataset, const Alternative& alternative)
{
    const Figure* const winner = dataset.figure(alternative.lostTo);
    const Figure* const other = dataset.figure(alternative.figure);
    return alternative.sameAmount && winner && other && winner->period == other->period;
}

std::vector<Citation> sourcesOf(const Dataset& dataset, const ComparisonRow& row,
                                const Narrator& narrator)
{
    std::vector<Citation> sources;
    const auto add = [&](const FigureId& id) {
        if (const Figure* const figure = dataset.figure(id)) {
            addCitation(sources, citationOf(dataset, *figure, narrator));
        }
    };
    std::ranges::for_each(row.figures, add);
    for (const Alternative& alternative : row.alternatives) {
        if (agrees(dataset, alternative)) {
            add(alternative.figure);
        }
    }
    return sources;
}

/// Where the source of a figure can be read; empty where that is not known.
QString addressOf(const Dataset& dataset, const FigureId& id)
{
    const Figure* const figure = dataset.figure(id);
    const Source* const source = figure ? dataset.source(figure->source) : nullptr;
    return source ? source->url : QString();
}

void addClaim(std::vector<Claim>& claims, const Wording& wording, const QString& url)
{
    auto same = std::ranges::find(claims, wording.heading, &Claim::heading);
    if (same == claims.end()) {
        same = claims.insert(same, Claim{wording.heading, {}});
    }
    if (!wording.detail.isEmpty()) {
        addCitation(same->details, {wording.detail, url});
    }
}

std::vector<Claim> claimsOf(const Dataset& dataset, const ComparisonRow& row,
                            const Narrator& narrator)
{
    std::vector<Claim> claims;
    for (const bool rivals : {true, false}) {
        for (const Alternative& other : row.alternatives) {
            if (other.rival == rivals && !agrees(dataset, other)) {
                addClaim(claims, narrator.alternative(other), addressOf(dataset, other.figure));
            }
        }
    }
    return claims;
}

QStringList notesOf(const Dataset& dataset, const ComparisonRow& row, const Narrator& narrator)
{
    QStringList notes;
    for (const FigureId& id : row.figures) {
        if (const Figure* const figure = dataset.figure(id)) {
            for (const QString& note : narrator.notesOf(*figure)) {
                addOnce(notes, note);
            }
        }
    }
    return notes;
}

void addSection(QStringList& lines, const QString& heading, const QStringList& entries)
{
    if (!entries.isEmpty()) {
        lines << QString() << heading << entries;
    }
}

QStringList linesOf(const std::vector<Wording>& wordings)
{
    QStringList lines;
    for (const Wording& wording : wordings) {
        lines.append(wording.detail.isEmpty()
                         ? wording.heading
                         : QCoreApplication::translate("capex::Explanation", "%1 (%2)")
                               .arg(wording.heading, wording.detail));
    }
    return lines;
}

QStringList textsOf(const std::vector<Citation>& citations)
{
    QStringList texts;
    std::ranges::transform(citations, std::back_inserter(texts), &Citation::text);
    return texts;
}

} // namespace

Citation citationOf(const Dataset& dataset, const Figure& figure, const Narrator& narrator)
{
    return {narrator.origin(figure), addressOf(dataset, figure.id)};
}

void addCitation(std::vector<Citation>& citations, const Citation& citation)
{
    if (std::ranges::find(citations, citation) == citations.end()) {
        citations.push_back(citation);
    }
}

QString Explanation::text() const
{
    QStringList lines{subject, value};
    addOnce(lines, problem);
    addSection(lines, QCoreApplication::translate("capex::Explanation", "Why this number?"),
               linesOf(steps));
    addSection(lines, QCoreApplication::translate("capex::Explanation", "Sources"),
               textsOf(sources));
    QStringList others;
    for (const Claim& claim : claims) {
        others.append(QCoreApplication::translate("capex::Explanation", "%1 (%2)")
                          .arg(claim.heading,
                               textsOf(claim.details)
                                   .join(QCoreApplication::translate("capex::Explanation", "; "))));
    }
    addSection(lines, QCoreApplication::translate("capex::Explanation", "Also claimed"), others);
    addSection(lines, QCoreApplication::translate("capex::Explanation", "Notes"), notes);
    return lines.join(u'\n') + u'\n';
}

Explanation explain(const Dataset& dataset, const ComparisonRow& row,
                    const ComparisonSettings& settings, const Narrator& narrator)
{
    Explanation explanation;
    const QString name = narrator.companyName(row.company);
    explanation.subject =
        row.kind ? QStringLiteral("%1 · %2").arg(name, narrator.kind(*row.kind)) : name;
    explanation.value = narrator.value(row, settings);
    explanation.problem = reasonText(row.problem);
    std::ranges::transform(row.derivation, std::back_inserter(explanation.steps),
                           [&](const Step& step) { return narrator.step(step); });
    explanation.sources = sourcesOf(dataset, row, narrator);
    explanation.claims = claimsOf(dataset, row, narrator);
    explanation.notes = notesOf(dataset, row, narrator);
    return explanation;
}

std::optional<Explanation> explain(const Dataset& dataset, const Comparison& comparison,
                                   const CompanyId& company, const Narrator& narrator)
{
    const ComparisonRow* const row = comparison.row(company);
    return row ? std::optional(explain(dataset, *row, comparison.settings, narrator))
               : std::nullopt;
}

} // namespace capex
