// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/ranking_words.h"

#include "model/wording/punctuation.h"
#include "model/wording/reason_words.h"
#include "views/chart/chart_text.h"
#include "views/chart/legend_list.h"

#include <algorithm>

namespace capex {

namespace {

bool isPartial(const ComparisonRow& row)
{
    return row.value && row.coverageMonths.value_or(12) < 12;
}

/// Whether all rows with a figure are actuals, or none is.
struct Mood
{
    bool anyActual;
    bool anyPlan;
};

Mood moodOf(const Comparison& comparison)
{
    if (const auto& kinds = comparison.settings.kinds; kinds && !kinds->isEmpty()) {
        const auto actuals = kinds->count(Kind::Actual);
        return {actuals > 0, actuals < kinds->size()};
    }
    return {false, true}; // the ranking's default are the announced kinds
}

} // namespace

RankingWords::RankingWords(const Dataset& dataset, const Comparison& comparison,
                           const ChartSurface& surface)
    : m_comparison(comparison)
    , m_words(dataset, comparison.settings, surface)
{
}

FrameContent RankingWords::frame(const SourceNumbers& sources, const ViewOptions& options) const
{
    FrameContent frame{.title = title(),
                       .method = method(),
                       .subtitle = subtitle(),
                       .callout = m_words.pair(options.pair, m_comparison.settings.basis),
                       .legend = legend()};
    m_words.annotate(frame, sources, m_comparison.notes);
    if (const QString ties = m_words.ties(m_comparison.rows); !ties.isEmpty()) {
        frame.footnotes.append(ties);
    }
    return frame;
}

SourceNumbers RankingWords::sources(std::span<const RowGroup> groups) const
{
    std::vector<FigureId> figures;
    for (const RowGroup& group : groups) {
        for (const ComparisonRow* const row : group.rows) {
            std::ranges::copy(row->figures, std::back_inserter(figures));
        }
    }
    return m_words.sourceNumbers(figures);
}

QString RankingWords::axisTitle() const
{
    QString unit = formatter().unit(m_comparison.settings.currency);
    switch (m_comparison.settings.basis) {
    case Basis::Announced:
        return tr("%1, total as announced").arg(unit);
    case Basis::PerYear:
        return tr("%1 per year").arg(unit);
    case Basis::ThreeYear:
        return tr("%1 over three years").arg(unit);
    case Basis::CalendarYear:
        return tr("%1 in %2").arg(unit).arg(m_comparison.settings.year);
    }
    return unit;
}

QString RankingWords::title() const
{
    const auto [anyActual, anyPlan] = moodOf(m_comparison);
    const bool onlyActual = anyActual && !anyPlan;
    const bool onlyPlans = anyPlan && !anyActual;
    const int year = m_comparison.settings.year;
    switch (m_comparison.settings.basis) {
    case Basis::Announced:
        return onlyActual  ? tr("Who reported the largest amount?")
               : onlyPlans ? tr("Who announced the largest amount for AI?")
                           : tr("Who stated the largest amount?");
    case Basis::PerYear:
        return onlyActual  ? tr("Who spent most per year?")
               : onlyPlans ? tr("Who plans to spend most on AI per year?")
                           : tr("Who spends most per year?");
    case Basis::ThreeYear:
        return onlyActual  ? tr("Who spent most, carried on for three years?")
               : onlyPlans ? tr("Who plans to spend most on AI in three years?")
                           : tr("Who spends most in three years?");
    case Basis::CalendarYear:
        return onlyActual  ? tr("Who spent most in %1?").arg(year)
               : onlyPlans ? tr("Who plans to spend most on AI in %1?").arg(year)
                           : tr("Who spends most in %1?").arg(year);
    }
    return {};
}

QString RankingWords::method() const
{
    switch (m_comparison.settings.basis) {
    case Basis::Announced:
        return tr("Totals as stated, whatever period they cover");
    case Basis::PerYear:
        return tr("Stated spend divided by the years it covers");
    case Basis::ThreeYear:
        return tr("Stated spend, scaled to three years");
    case Basis::CalendarYear:
        return tr("The part of stated spend that falls in the calendar year");
    }
    return {};
}

QString RankingWords::subtitle() const
{
    return m_words.subtitle(method(), QString::number(m_comparison.settings.year));
}

std::vector<LegendEntry> RankingWords::legend() const
{
    const auto occurs = [this](auto&& test) {
        return std::ranges::any_of(m_comparison.rows,
                                   [&](const auto& row) { return row.value && test(row); });
    };
    const auto hasBound = [&](Bound bound) {
        return occurs([bound](const auto& row) { return row.value->bound == bound; });
    };
    LegendList legend;
    legend.addKinds(allOf<Kind>(), m_words.narrator(), [&](Kind kind) {
        return occurs([kind](const auto& row) { return row.kind == kind; });
    });
    legend.addIf(occurs(isPartial), {.isPartial = true}, tr("part of the year"));
    legend.addRangeIf(hasBound(Bound::Range));
    legend.addOpenEnds(hasBound);
    legend.addIf(occurs([](const auto& row) { return row.firstValue.has_value(); }),
                 {.shape = Mark::Shape::Ghost}, tr("first announced"));
    legend.addBeforeIf(std::ranges::any_of(m_comparison.rows,
                                           [](const ComparisonRow& row) {
                                               return row.before && row.before->value;
                                           }),
                       Mark::Shape::GhostBar);
    return legend.entries();
}

QString RankingWords::name(const ComparisonRow& row) const
{
    return m_words.companyName(row.company);
}

RowLabel RankingWords::label(const ComparisonRow& row) const
{
    return RowWords(m_words).label(row);
}

QString RankingWords::heading(const RowGroup& group) const
{
    const QString region = group.region.isEmpty() ? tr("Region not stated") : oneLine(group.region);
    return QStringLiteral("%1 · %2").arg(region, subtotal(group));
}

QString RankingWords::subtotal(const RowGroup& group) const
{
    std::vector<ComparisonRow> rows;
    std::ranges::transform(group.rows, std::back_inserter(rows),
                           [](const ComparisonRow* row) { return *row; });
    const auto notes = comparability(m_words.dataset(), rows, m_comparison.settings);
    if (std::ranges::find(notes, ComparabilityNote::Topic::Horizons, &ComparabilityNote::topic) !=
        notes.end()) {
        return tr("no subtotal over different horizons");
    }
    if (!group.total.amount) {
        return group.total.refused
                   ? tr("no subtotal: %1").arg(oneLine(reasonText(group.total.refused)))
                   : tr("no amount");
    }
    QString text = formatter().ends(*group.total.amount);
    if (const auto& missing = group.total.missing; !missing.isEmpty()) {
        text = tr("%1, without %2").arg(text, someCompanies(missing));
    }
    if (const auto& partial = group.total.partial; !partial.isEmpty()) {
        text = tr("%1, in part: %2").arg(text, someCompanies(partial));
    }
    return text;
}

/// By name where they are few, else how many.
QString RankingWords::someCompanies(const QList<CompanyId>& companies) const
{
    constexpr qsizetype few = 2;
    if (companies.size() > few) {
        return tr("%n companies", nullptr, static_cast<int>(companies.size()));
    }
    QStringList names;
    for (const CompanyId& company : companies) {
        names.append(m_words.companyName(company));
    }
    return names.join(tr(", "));
}

QString RankingWords::remainder(std::span<const ComparisonRow* const> rest, int pixels,
                                double width) const
{
    Unshown unshown;
    std::vector<double> mids;
    for (const ComparisonRow* const row : rest) {
        unshown.companies.push_back(row->company);
        if (row->value) {
            mids.push_back(row->value->mid());
        }
    }
    unshown.remark = midpoints(mids);
    return m_words.withoutRoom(unshown, pixels, width);
}

QString RankingWords::midpoints(const std::vector<double>& mids) const
{
    if (mids.empty()) {
        return tr("none has an amount");
    }
    const auto [least, most] = std::ranges::minmax(mids);
    const QString largest = formatter().number(most);
    const QString smallest = formatter().number(least);
    return largest == smallest ? tr("midpoint %1").arg(largest)
                               : tr("midpoints %1 to %2").arg(largest, smallest);
}

QString RankingWords::description(const SourceNumbers& sources) const
{
    QStringList sentences{subtitle()};
    const RowWords words(m_words);
    for (const ComparisonRow& row : m_comparison.rows) {
        sentences.append(words.spoken(row));
    }
    sentences.append(m_words.notes(m_comparison.notes));
    sentences.append(sources.names());
    return sentences.join(u'\n');
}

} // namespace capex
