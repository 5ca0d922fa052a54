// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reconciliation/reconciliation_words.h"

#include "model/figures/excerpt.h"
#include "model/wording/punctuation.h"
#include "model/wording/reason_words.h"
#include "views/chart/chart_text.h"
#include "views/chart/legend_list.h"

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

/// Whether something of it is drawn as it was without changes under review.
bool drawsBefore(const Reconciliation& each)
{
    const auto hasAmount = [](const ComparisonRow& row) { return row.before && row.before->value; };
    return (each.before && (each.before->total || each.before->published)) ||
           std::ranges::any_of(each.members.rows, hasAmount);
}

} // namespace

double partIn(Bound sum, const Money& amount)
{
    return sum == Bound::AtLeast  ? amount.low.value_or(amount.mid())
           : sum == Bound::AtMost ? amount.high.value_or(amount.mid())
                                  : amount.mid();
}

ReconciliationWords::ReconciliationWords(const Dataset& dataset, const ComparisonSettings& settings,
                                         const ChartSurface& surface)
    : m_words(dataset, settings, surface)
{
}

const Aggregate& ReconciliationWords::aggregate(const Reconciliation& reconciliation) const
{
    return *std::ranges::find(dataset().aggregates(), reconciliation.aggregate, &Aggregate::id);
}

SourceNumbers ReconciliationWords::sources(std::span<const Reconciliation> all) const
{
    std::vector<FigureId> figures;
    for (const Reconciliation& each : all) {
        std::ranges::copy(figuresBehind(each.members.rows), std::back_inserter(figures));
    }
    return m_words.sourceNumbers(figures);
}

FrameContent ReconciliationWords::frame(std::span<const Reconciliation> all,
                                        const SourceNumbers& sources) const
{
    FrameContent frame{.title = tr("Do the parts add up to the published total?"),
                       .method = method(all),
                       .subtitle = subtitle(all),
                       .legend = legend(all)};
    m_words.annotate(frame, sources, {}); // the panels themselves say what is unlike in them
    for (const Reconciliation& each : all) {
        const QString panel = QStringLiteral("%1 — ").arg(heading(each));
        for (const BadgeNote& note : m_words.badgeNotes(each.members.notes)) {
            frame.notes.push_back({panel + note.heading, note.detail, panel + note.line});
        }
    }
    frame.badge = m_words.badge(frame.notes.size());
    return frame;
}

QString ReconciliationWords::method(std::span<const Reconciliation> all)
{
    const bool hasMembers = std::ranges::any_of(
        all, [](const Reconciliation& each) { return !each.members.rows.empty(); });
    return hasMembers ? tr("Members added up against the total; every panel on its own scale")
                      : tr("Published totals");
}

QString ReconciliationWords::subtitle(std::span<const Reconciliation> all) const
{
    return m_words.subtitleOfAnyVintage(method(all), QString::number(m_words.settings().year));
}

std::vector<LegendEntry> ReconciliationWords::legend(std::span<const Reconciliation> all) const
{
    const auto occurs = [all](auto&& test) {
        return std::ranges::any_of(all, [&](const Reconciliation& each) {
            return std::ranges::any_of(each.members.rows, [&](const ComparisonRow& row) {
                return row.value && test(row);
            });
        });
    };
    const auto has = [all](auto&& test) { return std::ranges::any_of(all, test); };
    const auto hasBound = [&](Bound bound) {
        const auto is = [bound](const std::optional<Money>& amount) {
            return amount && amount->bound == bound;
        };
        return occurs([&](const ComparisonRow& row) { return is(row.value); }) ||
               has([&](const Reconciliation& each) {
                   return is(each.total) || is(each.published);
               });
    };
    LegendList legend;
    legend.addKinds(allOf<Kind>(), m_words.narrator(), [&](Kind kind) {
        return occurs([kind](const ComparisonRow& row) { return row.kind == kind; });
    });
    legend.addIf(has([](const Reconciliation& each) { return each.gap.has_value(); }),
                 {.fill = Fill::Hatched, .isPartial = true},
                 tr("gap, dashed where an end is open"));
    legend.addRangeIf(hasBound(Bound::Range));
    legend.addOpenEnds(hasBound);
    legend.addBeforeIf(has(drawsBefore), Mark::Shape::GhostBar);
    return legend.entries();
}

QString ReconciliationWords::heading(const Reconciliation& reconciliation) const
{
    return oneLine(m_words.narrator().aggregateName(aggregate(reconciliation)));
}

QString ReconciliationWords::stated(const Reconciliation& reconciliation) const
{
    const Money& amount = aggregate(reconciliation).amount;
    return amount.currency == m_words.settings().currency
               ? QString()
               : tr("stated: %1").arg(formatter().money(amount));
}

QString ReconciliationWords::origin(const Reconciliation& reconciliation) const
{
    const Aggregate& published = aggregate(reconciliation);
    QStringList parts{oneLine(m_words.narrator().source(published.source)), stated(reconciliation)};
    const QString day =
        formatter().date(reconciliation.settings.asOf.value_or(published.announced));
    if (!published.members.isEmpty()) {
        parts.append(
            reconciliation.settings.basis == Basis::CalendarYear
                ? tr("members by calendar year %1, which was over on %2")
                      .arg(QString::number(reconciliation.settings.year), day)
                : tr("members per year, as announced: the period still ran on %1").arg(day));
    }
    parts.removeAll(QString());
    return parts.join(tr("; ", "between clauses"));
}

QString ReconciliationWords::sumName() const
{
    return tr("Sum");
}

QString ReconciliationWords::gapName() const
{
    return tr("Gap");
}

QString ReconciliationWords::publishedName() const
{
    return tr("Published");
}

QString ReconciliationWords::moreMembers(std::size_t count) const
{
    return tr("%n more", nullptr, static_cast<int>(count));
}

QString ReconciliationWords::noAmount() const
{
    return tr("no amount");
}

QString ReconciliationWords::signedNumber(double billions) const
{
    return formatter().number(billions).replace(u'-', u'−');
}

QString ReconciliationWords::gapText(const Interval& gap) const
{
    if (!gap.low && !gap.high) {
        return tr("open");
    }
    if (!gap.low || !gap.high) {
        return gap.low ? formatter().signedBy(Bound::AtLeast, signedNumber(*gap.low))
                       : formatter().signedBy(Bound::AtMost, signedNumber(*gap.high));
    }
    const QString low = signedNumber(*gap.low);
    const QString high = signedNumber(*gap.high);
    return low == high    ? low
           : *gap.low < 0 ? tr("%1 to %2").arg(low, high)
                          : formatter().span(low, high);
}

QStringList ReconciliationWords::explanations(const Reconciliation& reconciliation) const
{
    QStringList sentences{unlike(reconciliation)};
    if (reconciliation.problem) {
        sentences.append(tr("No amount: %1.").arg(oneLine(reasonText(reconciliation.problem))));
    }
    sentences.append(oneLine(cutText(m_words.narrator().noteOf(aggregate(reconciliation)))));
    sentences.removeAll(QString());
    return sentences;
}

QString ReconciliationWords::verdict(const Reconciliation& reconciliation) const
{
    if (aggregate(reconciliation).members.isEmpty()) {
        return tr("Nothing to add up: the members are not named");
    }
    if (!reconciliation.published) {
        return tr("Nothing to compare: the published total has no amount");
    }
    if (!reconciliation.gap) {
        return tr("Nothing to add up: the members have no sum");
    }
    const auto printed = [this](const Money& amount) { return formatter().number(amount.mid()); };
    if (reconciliation.published->bound == Bound::About && reconciliation.total->low &&
        reconciliation.total->high &&
        printed(*reconciliation.published) == printed(*reconciliation.total)) {
        return tr("Adds up, as rounded");
    }
    const Interval& gap = *reconciliation.gap;
    return gap.low || gap.high
               ? gapVerdict(gap)
               : openVerdict(reconciliation.published->mid() -
                             partIn(reconciliation.total->bound, *reconciliation.total));
}

/// Of a gap of which an end is known.
QString ReconciliationWords::gapVerdict(const Interval& gap) const
{
    if (gap.low && *gap.low > 0) {
        return tr("%1 unexplained").arg(gapText(gap));
    }
    if (gap.high && *gap.high < 0) {
        const Interval more{-*gap.high, gap.low ? std::optional(-*gap.low) : std::nullopt};
        return tr("Members add up to %1 more").arg(gapText(more));
    }
    return gap.low && gap.high ? tr("Adds up") : tr("Adds up, one end open");
}

/// Of a gap without known ends: by how much those differ that the amounts have.
QString ReconciliationWords::openVerdict(double known) const
{
    const QString by = formatter().number(std::abs(known));
    if (by == formatter().number(0)) {
        return tr("Adds up, one end open");
    }
    return known > 0 ? tr("%1 unexplained, one end open").arg(by)
                     : tr("Members add up to %1 more, one end open").arg(by);
}

QString ReconciliationWords::unlike(const Reconciliation& reconciliation) const
{
    QStringList topics;
    for (const ComparabilityNote& note : reconciliation.members.notes) {
        topics.append(oneLine(m_words.narrator().noteInBrief(note)));
    }
    return topics.isEmpty() ? QString()
                            : tr("Not alike: %1.").arg(items(topics, formatter().language()));
}

QString ReconciliationWords::nothing() const
{
    return tr("No total was published for %1 that these figures know of.")
        .arg(m_words.settings().year);
}

QString ReconciliationWords::remainder(std::span<const Reconciliation> rest, const NoticeRoom& room,
                                       int mostLines) const
{
    std::vector<QString> totals;
    for (const Reconciliation& each : rest) {
        const QString total = each.published ? formatter().ends(*each.published) : noAmount();
        totals.push_back(labelled(heading(each), total, formatter().language()));
    }
    const auto wording = [&](qsizetype named) {
        const QString list =
            items({totals.begin(), totals.begin() + named}, formatter().language());
        const auto more = static_cast<int>(totals.size()) - static_cast<int>(named);
        return more == 0    ? tr("Also published: %1.").arg(list)
               : named == 0 ? tr("Also published: %n totals.", nullptr, more)
                            : tr("Also published: %1 and %n more totals.", nullptr, more).arg(list);
    };
    return fittingNotice(totals, room, mostLines, wording);
}

QString ReconciliationWords::spoken(const Reconciliation& reconciliation) const
{
    const auto said = [this](const std::optional<Money>& amount) {
        return amount ? formatter().money(*amount) : noAmount();
    };
    QStringList more = explanations(reconciliation);
    if (const auto& before = reconciliation.before) {
        more.prepend(tr("Without the changes under review they add up to %1, published are %2.")
                         .arg(said(before->total), said(before->published)));
    }
    return tr("%1: %2. The members add up to %3, published are %4. %5")
        .arg(heading(reconciliation), verdict(reconciliation), said(reconciliation.total),
             said(reconciliation.published), paragraph(more, formatter().language()));
}

QString ReconciliationWords::description(std::span<const Reconciliation> all) const
{
    QStringList sentences{subtitle(all)};
    for (const Reconciliation& each : all) {
        sentences.append(spoken(each));
    }
    if (all.empty()) {
        sentences.append(nothing());
    }
    return sentences.join(u'\n');
}

} // namespace capex
