// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chart_words.h"

#include "model/wording/pair_words.h"
#include "model/wording/punctuation.h"
#include "views/chart/chart_text.h"

#include <algorithm>

namespace capex {

namespace {

bool isAboutNoFigure(const ComparabilityNote& note)
{
    return note.topic == ComparabilityNote::Topic::MissingCompanies;
}

} // namespace

ChartWords::ChartWords(const Dataset& dataset, const ComparisonSettings& settings,
                       Language language)
    : m_dataset(dataset)
    , m_settings(settings)
    , m_narrator(dataset, language)
{
}

ChartWords::ChartWords(const Dataset& dataset, const ComparisonSettings& settings,
                       const ChartSurface& surface)
    : ChartWords(dataset, settings, surface.language)
{
    m_shared = surface.sources;
}

SourceNumbers ChartWords::sourceNumbers(std::span<const FigureId> figures,
                                        SourceNumbers::Each each) const
{
    return m_shared ? SourceNumbers(*m_shared, m_dataset, figures, each)
                    : SourceNumbers(m_narrator, m_dataset, figures, each);
}

QString ChartWords::citation(const Figure& figure) const
{
    const auto number = m_shared ? m_shared->numberOf(figure.source) : std::nullopt;
    return number ? QStringLiteral("[%1] ").arg(*number) : QString();
}

QString ChartWords::subtitle(const QString& method, const QString& years) const
{
    return joined({method, years, formatter().unit(m_settings.currency),
                   m_narrator.vintage(m_settings.vintage)});
}

QString ChartWords::subtitleOfAnyVintage(const QString& method, const QString& years) const
{
    return joined({method, years, formatter().unit(m_settings.currency)});
}

/// Parts of a subtitle, and the as-of day.
QString ChartWords::joined(QStringList parts) const
{
    if (m_settings.asOf) {
        parts.append(asOf(*m_settings.asOf));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString ChartWords::badge(std::size_t count) const
{
    return tr("%n notes on comparability", nullptr, static_cast<int>(count));
}

std::vector<BadgeNote> ChartWords::badgeNotes(std::span<const ComparabilityNote> notes) const
{
    std::vector<BadgeNote> result;
    for (const ComparabilityNote& note : notes) {
        const Wording words = m_narrator.note(note);
        const QString detail = oneLine(words.detail);
        result.push_back(
            {words.heading, detail, labelled(words.heading, detail, formatter().language())});
    }
    return result;
}

QStringList ChartWords::notes(std::span<const ComparabilityNote> notes) const
{
    QStringList result;
    std::ranges::transform(badgeNotes(notes), std::back_inserter(result), &BadgeNote::line);
    return result;
}

void ChartWords::annotate(FrameContent& frame, const SourceNumbers& sources,
                          std::span<const ComparabilityNote> given) const
{
    if (sources.wordings().isEmpty() && std::ranges::all_of(given, isAboutNoFigure)) {
        given = {}; // nothing is shown that could be unlike, and the picture says so
    }
    frame.badge = badge(given.size());
    frame.notes = badgeNotes(given);
    frame.about.assign(given.begin(), given.end());
    if (const QString line = unlike(given); !line.isEmpty()) {
        frame.footnotes.append(line);
    }
    const QStringList rest{tr("Currency: %1.").arg(m_narrator.currencyPolicy(m_settings.fx)),
                           file()};
    const Language language = formatter().language();
    frame.withoutSources = inOneParagraph(rest, language);
    frame.sources = sourcesParagraphs(sources, rest, language);
    frame.told = [sources, rest, language](const std::set<int>& numbers,
                                           std::span<const FigureId> drawn) {
        return sourcesParagraphs(sources.told(numbers, drawn), rest, language);
    };
}

/// From the fullest wording of the list to its shortest, each with the rest of the paragraph.
QStringList ChartWords::sourcesParagraphs(const SourceNumbers& sources, const QStringList& rest,
                                          Language language)
{
    QStringList paragraphs;
    for (const QString& list : sources.wordings()) {
        paragraphs.append(
            inOneParagraph(QStringList{tr("Sources: %1.").arg(list)} + rest, language));
    }
    return paragraphs.isEmpty() ? QStringList{inOneParagraph(rest, language)} : paragraphs;
}

QString ChartWords::inOneParagraph(QStringList sentences, Language language)
{
    sentences.removeAll(QString());
    return paragraph(sentences, language);
}

QString ChartWords::unlike(std::span<const ComparabilityNote> notes) const
{
    QStringList topics;
    for (const ComparabilityNote& note : notes) {
        topics.append(oneLine(m_narrator.noteInBrief(note)));
    }
    topics.removeDuplicates();
    return topics.isEmpty() ? QString()
                            : tr("Not alike: %1.").arg(items(topics, formatter().language()));
}

QString ChartWords::ties(std::span<const ComparisonRow> rows) const
{
    QStringList ties;
    for (const ComparisonRow& row : rows) {
        for (const Alternative& other : row.alternatives) {
            if (other.rival && other.lostBy == Criterion::Id) {
                const Money& amount = m_dataset.figure(other.figure)->amount;
                ties.append(
                    tr("%1, also %2").arg(companyName(row.company), formatter().money(amount)));
            }
        }
    }
    ties.removeDuplicates();
    return ties.isEmpty() ? QString()
                          : tr("Both stand in the sources; the first by name is drawn: %1.")
                                .arg(items(ties, formatter().language()));
}

QString ChartWords::pair(const QList<CompanyId>& pair, Basis shown) const
{
    if (pair.size() != 2) {
        return {};
    }
    const auto pairs = pairOnBases(m_dataset, m_settings, pair[0], pair[1], headlineAnd(shown));
    return oneLine(pairSentence(pairs, m_settings.year, m_narrator));
}

QString ChartWords::withoutRoom(const Unshown& unshown, int pixels, double width) const
{
    constexpr std::size_t few = 4;
    const std::size_t count = unshown.companies.size();
    // One more rather than a rest of one.
    for (std::size_t named = count <= few + 1 ? count : few; named > 0; --named) {
        QString text = withoutRoom(unshown, named);
        if (textWidth(text, TextRole::Notice, pixels) <= width) {
            return text;
        }
    }
    return withoutRoom(unshown, 0);
}

QString ChartWords::withoutRoom(const Unshown& unshown, std::size_t named) const
{
    QStringList names;
    for (const CompanyId& company : std::span(unshown.companies).first(named)) {
        names.append(companyName(company));
    }
    const Language language = formatter().language();
    const auto rest = static_cast<int>(unshown.companies.size() - named);
    const QString some = listed(names, language);
    const QString list = rest == 0    ? some
                         : named == 0 ? tr("%n companies", nullptr, rest)
                                      : tr("%1 and %n more", nullptr, rest).arg(some);
    const QString text = unshown.isDrawn ? tr("without room for a label: %1").arg(list)
                                         : tr("without room here: %1").arg(list);
    return unshown.remark.isEmpty() ? text : items({text, unshown.remark}, language);
}

QString ChartWords::asOf(QDate day) const
{
    return tr("as of %1").arg(formatter().date(day));
}

QStringList ChartWords::statement(const Figure& figure) const
{
    const Language language = formatter().language();
    QStringList lines;
    if (figure.amount.currency != m_settings.currency) {
        lines.append(tr("stated: %1").arg(formatter().preciseMoney(figure.amount)));
    }
    lines.append(phrase({m_narrator.kind(figure.kind), oneLine(m_narrator.measure(figure.measure))},
                        language));
    const QString period = m_narrator.periodOf(figure);
    const QString months = formatter().months(figure.period);
    lines.append(period == months ? months : remarked(period, months, language));
    return lines;
}

QString ChartWords::companyName(const CompanyId& company) const
{
    return oneLine(m_narrator.companyName(company));
}

QString ChartWords::file() const
{
    const QString title = oneLine(m_narrator.fileTitle());
    const QString day =
        m_dataset.updated().isValid() ? formatter().date(m_dataset.updated()) : QString();
    if (title.isEmpty()) {
        return day.isEmpty() ? QString() : tr("Figures of %1.").arg(day);
    }
    return day.isEmpty() ? tr("Figures: %1.").arg(title) : tr("Figures: %1, %2.").arg(title, day);
}

QStringList ChartWords::sources(std::span<const FigureId> figures) const
{
    QStringList result;
    for (const FigureId& id : figures) {
        const Figure& figure = *m_dataset.figure(id);
        result.append(remarked(oneLine(m_narrator.source(figure.source)),
                               m_narrator.evidence(m_dataset.evidenceOf(figure)),
                               formatter().language()));
    }
    result.removeDuplicates();
    return result;
}

QString ChartWords::months(std::span<const FigureId> figures) const
{
    if (figures.empty()) {
        return {};
    }
    Month first = m_dataset.figure(figures.front())->period.first;
    Month last = first;
    for (const FigureId& id : figures) {
        const Period& period = m_dataset.figure(id)->period;
        first = std::min(first, period.first);
        last = std::max(last, period.last());
    }
    return formatter().months({first, last - first + 1});
}

std::vector<FigureId> figuresBehind(std::span<const ComparisonRow> rows)
{
    std::vector<FigureId> figures;
    for (const ComparisonRow& row : rows) {
        for (const FigureId& id : row.figures) {
            figures.push_back(id);
        }
    }
    return figures;
}

} // namespace capex
