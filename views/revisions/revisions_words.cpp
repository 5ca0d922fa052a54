// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/revisions/revisions_words.h"

#include "model/wording/change_words.h"
#include "model/wording/punctuation.h"
#include "views/chart/chart_text.h"
#include "views/chart/legend_list.h"
#include "views/chart/row_words.h"

#include <algorithm>

namespace capex {

bool hasStory(const RevisionHistory* history)
{
    return history->revisions.size() > 1 || history->actual;
}

std::vector<const RevisionHistory*> panelsOf(const std::vector<RevisionHistory>& histories)
{
    std::vector<const RevisionHistory*> panels;
    for (const RevisionHistory& history : histories) {
        if (!history.revisions.empty()) {
            panels.push_back(&history);
        }
    }
    std::stable_partition(panels.begin(), panels.end(), hasStory);
    return panels;
}

RevisionsWords::RevisionsWords(const Dataset& dataset, const ComparisonSettings& settings,
                               const std::vector<RevisionHistory>& histories,
                               const ChartSurface& surface)
    : m_dataset(dataset)
    , m_settings(settings)
    , m_histories(histories)
    , m_words(dataset, settings, surface)
    , m_sources(m_words.sourceNumbers(figures()))
{
}

QString RevisionsWords::method(bool isOneScale, bool isCut) const
{
    const auto isShown = [](const RevisionHistory& each) { return !each.revisions.empty(); };
    const auto shown = std::ranges::count_if(m_histories, isShown);
    if (shown == 0) {
        return {};
    }
    if (shown == 1) {
        return isCut ? tr("Each step lasts until the next statement; scale not from 0")
                     : tr("Each step lasts until the next statement; scale from 0");
    }
    if (isOneScale) {
        return isCut ? tr("Each step lasts until the next statement; one scale, not from 0")
                     : tr("Each step lasts until the next statement; one scale, from 0");
    }
    return isCut ? tr("Each step lasts until the next statement; own scales, not always from 0")
                 : tr("Each step lasts until the next statement; own scales, from 0");
}

FrameContent RevisionsWords::frame(bool isOneScale, bool isCut) const
{
    FrameContent frame{.title = tr("How did the targets for %1 move?").arg(m_settings.year),
                       .method = method(isOneScale, isCut),
                       .subtitle =
                           m_words.subtitleOfAnyVintage(method(isOneScale, isCut), QString()),
                       .legend = legend()};
    m_words.annotate(frame, m_sources, unlike());
    if (const QString sentence = silent(); !sentence.isEmpty()) {
        frame.footnotes.prepend(sentence);
    }
    return frame;
}

std::vector<FigureId> RevisionsWords::figures() const
{
    std::vector<FigureId> ids;
    for (const RevisionHistory* const history : panelsOf(m_histories)) {
        std::ranges::transform(history->revisions, std::back_inserter(ids), &Revision::figure);
        if (history->actual) {
            ids.push_back(history->actual->figure);
        }
    }
    return ids;
}

std::vector<LegendEntry> RevisionsWords::legend() const
{
    const auto occurs = [this](auto&& test) {
        return std::ranges::any_of(m_histories, [&](const RevisionHistory& history) {
            return std::ranges::any_of(history.revisions, [&](const Revision& revision) {
                return revision.amount && test(revision);
            });
        });
    };
    const auto hasBound = [&](Bound bound) {
        return occurs([bound](const Revision& each) { return each.amount->bound == bound; });
    };
    const auto hasBefore = [this](auto&& test) {
        return std::ranges::any_of(panelsOf(m_histories), [&](const RevisionHistory* history) {
            return std::ranges::any_of(history->before, test);
        });
    };
    const auto isRange = [](const RevisionBefore& was) {
        return !was.isActual && was.amount.bound == Bound::Range;
    };
    LegendList legend;
    for (const Kind kind : announcedKinds()) {
        legend.addIf(occurs([&](const Revision& each) {
                         return each.amount->bound == Bound::Range &&
                                m_dataset.figure(each.figure)->kind == kind;
                     }),
                     {.fill = fillOf(kind)},
                     tr("%1, low to high").arg(m_words.narrator().kind(kind)));
    }
    for (const bool ofGuidance : {true, false}) {
        const QString label = singleValues(ofGuidance);
        legend.addIf(!label.isEmpty(), {.shape = Mark::Shape::Line, .isPartial = !ofGuidance},
                     label);
    }
    legend.addOpenEnds(hasBound);
    const auto endsIn = [this](bool otherwise) {
        return std::ranges::any_of(m_histories, [&](const RevisionHistory& each) {
            return each.actual && each.actual->amount &&
                   countsOtherwise(m_dataset, each) == otherwise;
        });
    };
    legend.addIf(endsIn(false), {.shape = Mark::Shape::Point, .fill = Fill::Solid},
                 m_words.narrator().kind(Kind::Actual));
    legend.addIf(endsIn(true), {.shape = Mark::Shape::Point, .fill = Fill::Light},
                 tr("actual of another measure"));
    legend.addBeforeIf(hasBefore([](const RevisionBefore&) { return true; }),
                       hasBefore(isRange) ? Mark::Shape::GhostBar : Mark::Shape::GhostLine);
    return legend.entries();
}

/// "pledge, single value": the kinds of which single values are drawn as lines; may be empty.
QString RevisionsWords::singleValues(bool ofGuidance) const
{
    QStringList kinds;
    for (const RevisionHistory& history : m_histories) {
        for (const Revision& each : history.revisions) {
            const Kind kind = m_dataset.figure(each.figure)->kind;
            if (each.amount && each.amount->bound != Bound::Range &&
                (kind == Kind::Guidance) == ofGuidance) {
                kinds.append(m_words.narrator().kind(kind));
            }
        }
    }
    kinds.removeDuplicates();
    return kinds.isEmpty() ? QString()
                           : tr("%1, single value").arg(choices(kinds, formatter().language()));
}

/// The newest statements as they are, with their horizons and windows.
std::vector<ComparabilityNote> RevisionsWords::unlike() const
{
    std::vector<ComparisonRow> rows;
    for (const RevisionHistory& history : m_histories) {
        ComparisonRow row{.company = history.company};
        if (!history.revisions.empty()) {
            const Revision& newest = history.revisions.back();
            const Figure& figure = *m_dataset.figure(newest.figure);
            row.value = newest.amount;
            row.figures = {newest.figure};
            row.kind = figure.kind;
            row.measure = figure.measure;
        }
        rows.push_back(std::move(row));
    }
    ComparisonSettings settings = m_settings;
    settings.basis = Basis::Announced;
    return comparability(m_dataset, rows, settings);
}

/// "Acme"; "Acme (was $60 bn)" where it said something without the changes under review.
QString RevisionsWords::nameOfSilent(const RevisionHistory& history) const
{
    const auto last = std::ranges::find_if(history.before.rbegin(), history.before.rend(),
                                           [](const RevisionBefore& was) { return !was.isActual; });
    return last == history.before.rend()
               ? name(history)
               : remarked(name(history), RowWords::before(last->amount, formatter()),
                          formatter().language());
}

/// The companies that say nothing about the year: by name where they are few.
QString RevisionsWords::silent() const
{
    constexpr qsizetype few = 8;
    QStringList names;
    for (const RevisionHistory& history : m_histories) {
        if (history.revisions.empty()) {
            names.append(nameOfSilent(history));
        }
    }
    const bool allAre = names.size() == static_cast<qsizetype>(m_histories.size());
    if (names.isEmpty() || allAre) {
        return {};
    }
    return names.size() <= few
               ? tr("No statement about %1: %2.")
                     .arg(QString::number(m_settings.year), listed(names, formatter().language()))
               : tr("No statement about %1: %n companies.", nullptr, static_cast<int>(names.size()))
                     .arg(m_settings.year);
}

QString RevisionsWords::name(const RevisionHistory& history) const
{
    return m_words.companyName(history.company);
}

QString RevisionsWords::detail(const RevisionHistory& history) const
{
    const Figure& newest = *m_dataset.figure(history.revisions.back().figure);
    return phrase({m_words.narrator().kind(newest.kind), m_words.narrator().periodOf(newest)},
                  formatter().language());
}

/// What is told of a statement, but for its sources: a line each.
QStringList RevisionsWords::told(const Revision& revision, const QString& word) const
{
    const Figure& figure = *m_dataset.figure(revision.figure);
    QStringList lines{
        labelled(m_words.companyName(figure.company),
                 revision.amount ? formatter().preciseMoney(*revision.amount) : noRate(),
                 formatter().language()),
        tr("%1 on %2").arg(word, formatter().date(revision.announced))};
    return lines + m_words.statement(figure);
}

QString RevisionsWords::spoken(const QStringList& told) const
{
    return phrase(told, formatter().language());
}

/// What was while a statement stands now, too. After the newest one without an actual also that.
QStringList RevisionsWords::toldOf(const RevisionHistory& history, const Revision& statement) const
{
    QStringList lines = told(statement, changeText(statement.change));
    const bool isNewest = &statement == &history.revisions.back();
    const QDate next = isNewest ? QDate() : (&statement + 1)->announced;
    for (const RevisionBefore& was : history.before) {
        const bool isWithin = was.isActual
                                  ? isNewest && !history.actual
                                  : was.to > statement.announced && (isNewest || was.from < next);
        if (isWithin) {
            lines.append(before(was, statement.announced));
        }
    }
    return lines;
}

QStringList RevisionsWords::toldOfActual(const RevisionHistory& history) const
{
    QStringList lines = told(*history.actual, tr("reported"));
    for (const RevisionBefore& was : history.before) {
        if (was.isActual) {
            lines.append(before(was, history.actual->announced));
        }
    }
    return lines;
}

/// "was $60 – 65 bn"; with its day, where that is another one than that of what it is told of.
QString RevisionsWords::before(const RevisionBefore& was, QDate told) const
{
    const QString amount = RowWords::before(was.amount, formatter());
    if (was.isActual && was.announced != told) {
        return tr("%1, reported on %2").arg(amount, formatter().date(was.announced));
    }
    return was.from <= told ? amount : tr("%1 from %2").arg(amount, formatter().date(was.from));
}

RevisionLabel RevisionsWords::label(const Revision& revision, QStringList lines) const
{
    RevisionLabel label;
    label.value = revision.amount ? formatter().ends(*revision.amount) : QString();
    label.spoken = spoken(lines);
    lines.append(m_words.sources(std::vector<FigureId>{revision.figure}));
    label.tooltip = lines.join(u'\n');
    label.sources = m_sources.of(std::vector{revision.figure});
    return label;
}

RevisionLabel RevisionsWords::statement(const RevisionHistory& history,
                                        const Revision& revision) const
{
    RevisionLabel result = label(revision, toldOf(history, revision));
    result.word = revision.change == Change::First ? QString() : changeText(revision.change);
    return result;
}

RevisionLabel RevisionsWords::outcome(const RevisionHistory& history) const
{
    RevisionLabel result = label(*history.actual, toldOfActual(history));
    result.word = m_words.narrator().kind(Kind::Actual);
    if (countsOtherwise(m_dataset, history)) {
        const QString counted =
            oneLine(m_words.narrator().measure(m_dataset.figure(history.actual->figure)->measure));
        result.word = phrase({result.word, counted}, formatter().language());
    }
    return result;
}

QString RevisionsWords::ending(bool isRunning) const
{
    return isRunning ? tr("no later word") : tr("period over, no actual");
}

QString RevisionsWords::noRate() const
{
    return tr("no exchange rate");
}

QString RevisionsWords::nothing() const
{
    return m_settings.asOf
               ? tr("No statement about %1 is known on %2.")
                     .arg(QString::number(m_settings.year), formatter().date(*m_settings.asOf))
               : tr("No company says anything about %1.").arg(m_settings.year);
}

QString RevisionsWords::asOf(QDate day) const
{
    return m_words.asOf(day);
}

QString RevisionsWords::remainder(std::span<const RevisionHistory* const> histories, int pixels,
                                  double width) const
{
    return m_words.withoutRoom({.companies = companiesOf(histories)}, pixels, width);
}

QString RevisionsWords::description() const
{
    QStringList sentences;
    for (const RevisionHistory& history : m_histories) {
        for (const Revision& revision : history.revisions) {
            sentences.append(spoken(toldOf(history, revision)));
        }
        if (history.actual) {
            sentences.append(spoken(toldOfActual(history)));
        }
    }
    if (sentences.isEmpty()) {
        return nothing();
    }
    sentences.append(silent());
    sentences.append(m_words.notes(unlike()));
    sentences.append(m_sources.names());
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

} // namespace capex
