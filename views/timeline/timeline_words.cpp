// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_words.h"

#include "model/wording/filter_words.h"
#include "model/wording/punctuation.h"
#include "views/chart/chart_text.h"
#include "views/chart/legend_list.h"
#include "views/chart/row_words.h"

#include <algorithm>

namespace capex {

std::vector<FigureId> figuresBehind(const TimelineEntry& entry)
{
    std::vector<FigureId> figures{entry.figure};
    figures.insert(figures.end(), entry.twins.begin(), entry.twins.end());
    return figures;
}

TimelineWords::TimelineWords(const Dataset& dataset, const ComparisonSettings& settings,
                             const std::vector<TimelineLane>& lanes, const ChartSurface& surface)
    : m_dataset(dataset)
    , m_settings(settings)
    , m_lanes(lanes)
    , m_words(dataset, settings, surface)
    , m_notes(unlike())
{
}

SourceNumbers TimelineWords::sources() const
{
    std::vector<FigureId> figures;
    for (const TimelineLane& lane : m_lanes) {
        for (const TimelineEntry& entry : lane.entries) {
            std::ranges::copy(figuresBehind(entry), std::back_inserter(figures));
        }
    }
    return m_words.sourceNumbers(figures);
}

FrameContent TimelineWords::frame(const SourceNumbers& sources) const
{
    FrameContent frame{.title = tr("Who promised what for when?"),
                       .method = method(),
                       .subtitle = subtitle(),
                       .legend = legend()};
    m_words.annotate(frame, sources, m_notes);
    return frame;
}

QString TimelineWords::method()
{
    return tr("Each bar runs over the months that its amount covers");
}

QString TimelineWords::subtitle() const
{
    QString years;
    if (m_settings.fromYear && m_settings.toYear) {
        const int count = *m_settings.toYear - *m_settings.fromYear + 1;
        years =
            formatter().period({Month::of(*m_settings.fromYear, 1), 12 * std::max(1, count)}, 12);
    } else if (m_settings.fromYear) {
        years = tr("from %1").arg(*m_settings.fromYear);
    } else if (m_settings.toYear) {
        years = tr("to %1").arg(*m_settings.toYear);
    }
    return m_words.subtitle(method(), years);
}

bool TimelineWords::isCut(const TimelineEntry& entry) const
{
    return (m_settings.fromYear && entry.period.first.year() < *m_settings.fromYear) ||
           (m_settings.toYear && entry.period.last().year() > *m_settings.toYear);
}

std::vector<LegendEntry> TimelineWords::legend() const
{
    const auto occurs = [this](auto&& test) {
        return std::ranges::any_of(m_lanes, [&](const TimelineLane& lane) {
            return std::ranges::any_of(lane.entries, test);
        });
    };
    LegendList legend;
    legend.addKinds(allOf<Kind>(), m_words.narrator(), [&](Kind kind) {
        return occurs([&](const TimelineEntry& entry) {
            return m_dataset.figure(entry.figure)->kind == kind;
        });
    });
    legend.addIf(occurs([this](const TimelineEntry& entry) { return isCut(entry); }),
                 {.shape = Mark::Shape::Arrow}, tr("goes on outside of the years shown"));
    legend.addBeforeIf(
        std::ranges::any_of(m_lanes, [](const TimelineLane& lane) { return !lane.before.empty(); }),
        Mark::Shape::GhostBar);
    return legend.entries();
}

/// Windows and horizons are what the picture shows; they need no note.
std::vector<ComparabilityNote> TimelineWords::unlike() const
{
    std::vector<ComparisonRow> rows;
    for (const TimelineLane& lane : m_lanes) {
        for (const TimelineEntry& entry : lane.entries) {
            const Figure& figure = *m_dataset.figure(entry.figure);
            rows.push_back({.company = lane.company,
                            .value = entry.total,
                            .figures = {entry.figure},
                            .kind = figure.kind,
                            .measure = figure.measure});
        }
        if (lane.entries.empty()) {
            rows.push_back({.company = lane.company});
        }
    }
    ComparisonSettings settings = m_settings;
    settings.basis = Basis::PerYear;
    std::vector<ComparabilityNote> notes = comparability(m_dataset, rows, settings);
    std::erase_if(notes, [](const ComparabilityNote& note) {
        return note.topic == ComparabilityNote::Topic::Windows;
    });
    return notes;
}

QString TimelineWords::name(const TimelineLane& lane) const
{
    return m_words.companyName(lane.company);
}

QString TimelineWords::perYear(const TimelineEntry& entry) const
{
    const QString amount = formatter().preciseMoney(*entry.perYear);
    const int months = entry.period.months;
    return months < 12
               ? tr("%1 a year, extrapolated from %2").arg(amount, formatter().horizon(months))
               : tr("%1 a year").arg(amount);
}

QStringList TimelineWords::variants(const TimelineEntry& entry) const
{
    if (!entry.total) {
        return {tr("no exchange rate")};
    }
    QStringList variants{formatter().ends(*entry.total)};
    const int months = entry.period.months;
    if (months > 12) {
        variants.prepend(
            tr("%1 · %2 a year").arg(variants.front(), formatter().ends(*entry.perYear)));
    } else if (months < 12) {
        variants.prepend(tr("%1 in %2").arg(variants.front(), formatter().horizon(months)));
    }
    if (!entry.twins.empty()) {
        variants.prepend(tr("%1 · %n statements", nullptr, static_cast<int>(entry.twins.size()) + 1)
                             .arg(variants.front()));
    }
    return variants;
}

/// What is told of a bar, but for its sources: a line each.
QStringList TimelineWords::told(const TimelineEntry& entry, const TimelineBefore* was) const
{
    const Figure& figure = *m_dataset.figure(entry.figure);
    const QString amount =
        entry.total ? formatter().preciseMoney(*entry.total) : variants(entry).back();
    QStringList lines{labelled(m_words.companyName(figure.company), amount, formatter().language()),
                      entry.total && entry.period.months != 12 ? perYear(entry) : QString()};
    lines += m_words.statement(figure);
    lines.append(tr("announced %1").arg(formatter().date(figure.announced)));
    lines.removeAll(QString());
    if (!entry.twins.empty()) {
        lines.append(
            tr("the same in %n statements", nullptr, static_cast<int>(entry.twins.size()) + 1));
    }
    if (was != nullptr) {
        lines.append(before(entry, *was));
    }
    return lines;
}

/// "was $60 bn", "was $60 bn, 2025", "was 2025": as far as it was another bar.
QString TimelineWords::before(const TimelineEntry& entry, const TimelineBefore& was) const
{
    const CompanyId& company = m_dataset.figure(entry.figure)->company;
    const QString amount = RowWords::before(was.total, formatter());
    if (was.period == entry.period) {
        return amount;
    }
    const QString period = periodOf(company, was);
    return was.total == entry.total ? RowWords::was(period)
                                    : phrase({amount, period}, formatter().language());
}

QString TimelineWords::periodOf(const CompanyId& company, const TimelineBefore& was) const
{
    return formatter().period(was.period, m_dataset.company(company)->fiscalYearEnd);
}

/// The same of what is gone.
QStringList TimelineWords::told(const TimelineLane& lane, const TimelineBefore& was) const
{
    return {labelled(name(lane), RowWords::before(was.total, formatter()), formatter().language()),
            periodOf(lane.company, was), tr("gone with the changes under review")};
}

QString TimelineWords::spoken(const QStringList& told) const
{
    return phrase(told, formatter().language());
}

/// The shortest says nothing of what was.
TimelineLabel TimelineWords::label(const TimelineLane& lane, std::size_t index) const
{
    const TimelineEntry& entry = lane.entries[index];
    const TimelineBefore* const was = lane.beforeOf(index);
    TimelineLabel label;
    QStringList lines = told(entry, was);
    label.variants = variants(entry);
    if (was != nullptr && was->total && was->total != entry.total) {
        const QString shortest = label.variants.back();
        for (QString& variant : label.variants) {
            variant += QStringLiteral(" · ") + RowWords::was(formatter().ends(*was->total));
        }
        label.variants.append(shortest);
    }
    label.spoken = spoken(lines);
    label.figures = figuresBehind(entry);
    lines.append(m_words.sources(label.figures));
    label.tooltip = lines.join(u'\n');
    return label;
}

TimelineLabel TimelineWords::label(const TimelineLane& lane, const TimelineBefore& was) const
{
    const QStringList lines = told(lane, was);
    return {.variants = {was.total ? RowWords::was(formatter().ends(*was.total))
                                   : RowWords::before({}, formatter())},
            .tooltip = lines.join(u'\n'),
            .spoken = spoken(lines),
            .figures = {}};
}

QString TimelineWords::noFigure(const TimelineLane& lane) const
{
    return absenceText(
        absenceIn(View::Timeline, m_words.dataset(), lane.company, m_words.settings()),
        m_words.settings(), m_words.narrator());
}

QString TimelineWords::nothing() const
{
    return tr("There is no company to show.");
}

QString TimelineWords::asOf(QDate day) const
{
    return m_words.asOf(day);
}

QString TimelineWords::today() const
{
    return tr("today");
}

QString TimelineWords::figuresOf(QDate day) const
{
    return tr("figures of %1").arg(formatter().date(day));
}

QString TimelineWords::remainder(std::span<const TimelineLane* const> lanes, int pixels,
                                 double width) const
{
    return m_words.withoutRoom({.companies = companiesOf(lanes)}, pixels, width);
}

QString TimelineWords::description(const SourceNumbers& sources) const
{
    QStringList sentences{subtitle()};
    for (const TimelineLane& lane : m_lanes) {
        for (std::size_t n = 0; n < lane.entries.size(); ++n) {
            sentences.append(spoken(told(lane.entries[n], lane.beforeOf(n))));
        }
        for (const TimelineBefore& was : lane.before) {
            if (!was.entry) {
                sentences.append(spoken(told(lane, was)));
            }
        }
        if (lane.entries.empty()) {
            sentences.append(labelled(name(lane), noFigure(lane), formatter().language()));
        }
    }
    sentences.append(m_words.notes(m_notes));
    sentences.append(sources.names());
    return sentences.join(u'\n');
}

} // namespace capex
