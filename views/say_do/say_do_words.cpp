// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/say_do/say_do_words.h"

#include "model/wording/punctuation.h"
#include "views/chart/chart_text.h"
#include "views/chart/legend_list.h"

#include <algorithm>

namespace capex {

bool countsTheSame(const Dataset& dataset, const SayDo& row)
{
    const Measure& announced = dataset.figure(row.announced)->measure;
    return row.progress ? row.progress->measure == announced
                        : row.actual && dataset.figure(*row.actual)->measure == announced;
}

std::optional<Money> spentOf(const SayDo& row)
{
    return row.progress ? std::optional(row.progress->delivered) : row.actualAmount;
}

void rememberBefore(std::vector<SayDo>& rows, std::span<const SayDo> before)
{
    for (SayDo& row : rows) {
        const auto known = std::ranges::find(before, row.company, &SayDo::company);
        const bool isChanged =
            known != before.end() &&
            (known->announcedAmount != row.announcedAmount || spentOf(*known) != spentOf(row));
        if (isChanged) {
            row.before = SayDoBefore{known->announcedAmount, spentOf(*known)};
        }
    }
}

std::vector<FigureId> figuresBehind(const SayDo& row)
{
    std::vector<FigureId> figures = actualsBehind(row);
    figures.insert(figures.begin(), row.announced);
    return figures;
}

std::vector<FigureId> actualsBehind(const SayDo& row)
{
    std::vector<FigureId> figures;
    const auto add = [&figures](const FigureId& id) {
        if (std::ranges::find(figures, id) == figures.end()) {
            figures.push_back(id);
        }
    };
    if (row.progress) {
        for (const YearShare& part : row.progress->parts) {
            add(part.figure);
        }
        for (const UnconvertedMonths& months : row.progress->unconverted) {
            add(months.figure);
        }
    } else if (row.actual) {
        add(*row.actual);
    } else if (!row.reported.empty()) {
        add(row.reported.front());
    }
    return figures;
}

SayDoWords::SayDoWords(const Dataset& dataset, const Comparison& announcements,
                       const ChartSurface& surface)
    : m_dataset(dataset)
    , m_announcements(announcements)
    , m_words(dataset, announcements.settings, surface)
{
}

SourceNumbers SayDoWords::sources(std::span<const SayDo* const> rows) const
{
    std::vector<FigureId> figures;
    for (const SayDo* const row : rows) {
        std::ranges::copy(figuresBehind(*row), std::back_inserter(figures));
    }
    return m_words.sourceNumbers(figures);
}

FrameContent SayDoWords::frame(std::span<const SayDo> rows, const SourceNumbers& sources) const
{
    FrameContent frame{.title = tr("Was it spent as announced?"),
                       .method = method(),
                       .subtitle = subtitle(),
                       .legend = legend(rows)};
    m_words.annotate(frame, sources, m_announcements.notes);
    return frame;
}

QString SayDoWords::method()
{
    return tr("Announced totals and what was reported for their months");
}

QString SayDoWords::subtitle() const
{
    return m_words.subtitleOfAnyVintage(method(), QString::number(m_announcements.settings.year));
}

std::vector<LegendEntry> SayDoWords::legend(std::span<const SayDo> rows) const
{
    const auto occurs = [rows](auto&& test) { return std::ranges::any_of(rows, test); };
    const auto hasBound = [&](Bound bound) {
        return occurs([bound](const SayDo& row) {
            return row.announcedAmount && row.announcedAmount->bound == bound;
        });
    };
    const auto spends = [this](const SayDo& row, bool same) {
        return spentOf(row) && countsTheSame(m_dataset, row) == same;
    };
    LegendList legend;
    legend.addKinds(announcedKinds(), m_words.narrator(), [&](Kind kind) {
        return occurs([&](const SayDo& row) {
            return row.announcedAmount && figure(row.announced).kind == kind;
        });
    });
    legend.addIf(occurs([&](const SayDo& row) { return spends(row, true); }), {.fill = Fill::Solid},
                 tr("spent"));
    legend.addIf(occurs([&](const SayDo& row) { return spends(row, false); }), {.fill = Fill::None},
                 tr("spent, but counted otherwise"));
    legend.addRangeIf(hasBound(Bound::Range));
    legend.addOpenEnds(hasBound);
    legend.addBeforeIf(occurs([](const SayDo& row) { return row.before.has_value(); }),
                       Mark::Shape::GhostBar);
    return legend.entries();
}

SayDoLabel SayDoWords::label(const SayDo& row) const
{
    const Figure& announced = figure(row.announced);
    SayDoLabel label;
    label.name = m_words.companyName(row.company);
    label.promise =
        phrase({m_words.narrator().kind(announced.kind), m_words.narrator().periodOf(announced)},
               formatter().language());
    label.amount =
        row.announcedAmount ? formatter().ends(*row.announcedAmount) : tr("no amount: no rate");
    const auto spent = spentOf(row);
    label.spent = spent ? formatter().ends(*spent) : QString();
    label.verdict = verdict(row);
    const QStringList more = details(row);
    label.detail = oneLine(joined(more));
    QStringList lines{labelled(label.name, label.verdict, formatter().language())};
    lines += exact(row);
    lines += more;
    lines += before(row);
    lines += m_words.sources(figuresBehind(row));
    label.tooltip = lines.join(u'\n');
    label.spoken =
        tr("%1 announced %2 (%3); %4").arg(label.name, label.amount, label.promise, label.verdict);
    if (!label.detail.isEmpty()) {
        label.spoken = joined({label.spoken, label.detail});
    }
    label.spoken = joined(QStringList(label.spoken) + before(row));
    return label;
}

/// What the amounts were without the changes under review.
QStringList SayDoWords::before(const SayDo& row) const
{
    QStringList clauses;
    if (row.before && row.before->announced && row.before->announced != row.announcedAmount) {
        clauses.append(
            tr("announced before the changes: %1").arg(formatter().money(*row.before->announced)));
    }
    if (row.before && row.before->spent && row.before->spent != spentOf(row)) {
        clauses.append(
            tr("spent before the changes: %1").arg(formatter().money(*row.before->spent)));
    }
    return clauses;
}

/// Clauses as one sentence.
QString SayDoWords::joined(const QStringList& clauses) const
{
    return clauses.join(tr("; ", "between clauses"));
}

/// In the stated currency where both share one that is not the picture's: their ratio is of it.
QString SayDoWords::ratioVerdict(const SayDo& row) const
{
    const Money& announced = m_words.dataset().figure(row.announced)->amount;
    const Money& actual = m_words.dataset().figure(*row.actual)->amount;
    const bool asStated =
        announced.currency == actual.currency && announced.currency != m_words.settings().currency;
    const QString sentence = tr("spent %1 of %2: %3");
    return asStated ? sentence.arg(formatter().money(actual), formatter().money(announced),
                                   share(*row.ratio))
                    : sentence.arg(formatter().ends(*row.actualAmount),
                                   formatter().ends(*row.announcedAmount), share(*row.ratio));
}

QString SayDoWords::verdict(const SayDo& row) const
{
    if (row.progress) {
        return progressVerdict(row);
    }
    if (row.ratio) {
        return ratioVerdict(row);
    }
    switch (row.reason.value_or(Incomparable::NothingReported)) {
    case Incomparable::NothingReported:
        return tr("nothing reported yet");
    case Incomparable::OtherMeasure:
        return tr("counts something else: no percentage");
    case Incomparable::OtherPeriod:
        return tr("covers other months: no percentage");
    case Incomparable::NoRate:
        return tr("no exchange rate: no percentage");
    }
    return {};
}

QString SayDoWords::progressVerdict(const SayDo& row) const
{
    const Progress& progress = *row.progress;
    const QString spent =
        tr("spent %1 in %2 of %n months", nullptr, figure(row.announced).period.months)
            .arg(formatter().ends(progress.delivered))
            .arg(progress.deliveredMonths);
    std::size_t without = 0;
    for (const UnconvertedMonths& months : progress.unconverted) {
        without += months.months.size();
    }
    return without == 0
               ? spent
               : tr("%1, %n more have no rate", nullptr, static_cast<int>(without)).arg(spent);
}

/// "100 % to 103 %", "≥ 111 %".
QString SayDoWords::share(const Interval& ratio) const
{
    if (!ratio.low || !ratio.high) {
        return ratio.low ? formatter().signedBy(Bound::AtLeast, formatter().percent(*ratio.low))
                         : formatter().signedBy(Bound::AtMost,
                                                formatter().percent(ratio.high.value_or(0)));
    }
    const QString low = formatter().percent(*ratio.low);
    const QString high = formatter().percent(*ratio.high);
    return low == high ? low : tr("%1 to %2").arg(low, high);
}

QStringList SayDoWords::details(const SayDo& row) const
{
    const Narrator& narrator = m_words.narrator();
    const QString announced = narrator.measure(figure(row.announced).measure);
    if (row.progress) {
        return progressDetails(row);
    }
    if (row.ratio) {
        return {tr("both count %1").arg(announced)};
    }
    if (row.reason == Incomparable::OtherMeasure && row.actualAmount) {
        return {tr("reported: %1 of %2; announced: %3")
                    .arg(formatter().ends(*row.actualAmount),
                         narrator.measure(figure(*row.actual).measure), announced)};
    }
    if (row.reason == Incomparable::OtherPeriod) {
        return {tr("reported: %1; announced: %2")
                    .arg(narrator.periodOf(figure(row.reported.front())),
                         narrator.periodOf(figure(row.announced)))};
    }
    return {};
}

QStringList SayDoWords::progressDetails(const SayDo& row) const
{
    const Progress& progress = *row.progress;
    const Narrator& narrator = m_words.narrator();
    const bool same = countsTheSame(m_dataset, row);
    const QString counted = narrator.measure(progress.measure);
    QStringList details{same ? tr("both count %1").arg(counted)
                             : tr("counted: %1; announced: %2; no percentage")
                                   .arg(counted, narrator.measure(figure(row.announced).measure))};
    for (const UnconvertedMonths& months : progress.unconverted) {
        details.append(tr("no exchange rate for %1, so what is left is not known")
                           .arg(narrator.periodOf(figure(months.figure))));
    }
    if (progress.impliedPerYear) {
        details.append(leftText(progress, same));
    } else if (progress.monthsLeft == 0) {
        details.append(tr("its months are over"));
    }
    if (progress.gapMonths > 0) {
        details.append(tr("%n months without a report", nullptr, progress.gapMonths));
    }
    for (const FigureId& actual : progress.partlyOutside) {
        details.append(outsideText(row, actual));
    }
    return details;
}

/// "≥ 247 left: ≥ 129 a year for the 23 months left".
QString SayDoWords::leftText(const Progress& progress, bool countsTheSame) const
{
    const QString left = formatter().ends(*progress.remaining);
    const QString perYear = formatter().ends(*progress.impliedPerYear);
    return countsTheSame
               ? tr("%1 left: %2 a year for the %n months left", nullptr, progress.monthsLeft)
                     .arg(left, perYear)
               : tr("if all of it counted, %1 left: %2 a year for the %n months left", nullptr,
                    progress.monthsLeft)
                     .arg(left, perYear);
}

/// "FY2025 counted by 1 of its 12 months".
QString SayDoWords::outsideText(const SayDo& row, const FigureId& actual) const
{
    const auto part =
        std::ranges::find(row.progress->parts, actual, [](const YearShare& s) { return s.figure; });
    return tr("%1 counted by %2 of its %n months", nullptr, figure(actual).period.months)
        .arg(m_words.narrator().periodOf(figure(actual)))
        .arg(part == row.progress->parts.end() ? 0 : static_cast<int>(part->months.size()));
}

/// The amounts behind a row as precisely as they are known.
QStringList SayDoWords::exact(const SayDo& row) const
{
    const Figure& announced = figure(row.announced);
    QStringList lines{tr("announced: %1, %2, %3")
                          .arg(formatter().preciseMoney(announced.amount),
                               m_words.narrator().kind(announced.kind),
                               formatter().months(announced.period))};
    if (const auto spent = spentOf(row)) {
        lines.append(tr("spent: %1").arg(formatter().preciseMoney(*spent)));
    }
    if (row.progress && row.progress->impliedPerYear) {
        lines.append(tr("left: %1, %2 a year")
                         .arg(formatter().preciseMoney(*row.progress->remaining),
                              formatter().preciseMoney(*row.progress->impliedPerYear)));
    }
    return lines;
}

QString SayDoWords::nothing() const
{
    return tr("Nothing was announced for %1 with these settings.")
        .arg(m_announcements.settings.year);
}

QString SayDoWords::remainder(std::span<const SayDo* const> rows, int pixels, double width) const
{
    return m_words.withoutRoom({.companies = companiesOf(rows)}, pixels, width);
}

QString SayDoWords::description(std::span<const SayDo> rows, const SourceNumbers& sources) const
{
    QStringList sentences{subtitle()};
    for (const SayDo& row : rows) {
        sentences.append(label(row).spoken);
    }
    if (rows.empty()) {
        sentences.append(nothing());
    }
    sentences.append(m_words.notes(m_announcements.notes));
    sentences.append(sources.names());
    return sentences.join(u'\n');
}

} // namespace capex
