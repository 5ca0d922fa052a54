// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/horizons/horizons_words.h"

#include "model/wording/punctuation.h"
#include "views/chart/legend_list.h"

#include <algorithm>

namespace capex {

namespace {

constexpr int mostLines = 2; ///< for companies without a value

double sumOfMids(const Comparison& comparison)
{
    double sum = 0;
    for (const ComparisonRow& row : comparison.rows) {
        sum += row.value ? row.value->mid() : 0;
    }
    return sum;
}

} // namespace

HorizonsWords::HorizonsWords(const Dataset& dataset, const Horizons& horizons,
                             const ChartSurface& surface)
    : m_horizons(horizons)
    , m_words(dataset, horizons.perYear.settings, surface)
    , m_announced(dataset, horizons.announced.settings, surface)
    , m_sums{sumOfMids(horizons.announced), sumOfMids(horizons.perYear)}
{
}

FrameContent HorizonsWords::frame(const SourceNumbers& sources, const ViewOptions& options) const
{
    FrameContent frame{.title = title(),
                       .method = method(),
                       .subtitle = subtitle(),
                       .callout = m_words.pair(options.pair, Basis::PerYear),
                       .legend = legend()};
    m_words.annotate(frame, sources, m_horizons.notes);
    if (m_sums.front() > 0) {
        frame.footnotes.append(tr("Points and shares are those of the midpoints; of an open end, "
                                  "of the end that is known."));
    }
    if (const QString ties = m_words.ties(m_horizons.perYear.rows); !ties.isEmpty()) {
        frame.footnotes.append(ties);
    }
    return frame;
}

SourceNumbers HorizonsWords::sources() const
{
    return m_words.sourceNumbers(figuresBehind(m_horizons.announced.rows));
}

/// A question only where there is an order, and something that changes.
QString HorizonsWords::title() const
{
    std::vector<const ComparisonRow*> valued;
    for (const ComparisonRow& row : m_horizons.perYear.rows) {
        if (row.value) {
            valued.push_back(&row);
        }
    }
    if (valued.size() == 1) {
        return tr("%1: from the announced total to spend per year")
            .arg(m_words.companyName(valued.front()->company));
    }
    return valued.empty() || m_horizons.furthestFall()
               ? tr("What does the horizon do to the order?")
               : tr("No announced total falls when it is read per year");
}

QString HorizonsWords::method()
{
    return tr("From the announced total to spend per year");
}

QString HorizonsWords::subtitle() const
{
    return m_words.subtitle(method(), QString::number(m_horizons.perYear.settings.year));
}

QString HorizonsWords::columnHeading(EndColumn column) const
{
    switch (column) {
    case EndColumn::Rank:
        return tr("rank");
    case EndColumn::Name:
        return {};
    case EndColumn::Value:
        return formatter().unit(m_words.settings().currency);
    case EndColumn::Share:
        return tr("share");
    }
    return {};
}

QString HorizonsWords::heading(Basis basis) const
{
    return basis == Basis::Announced ? tr("as announced") : tr("per year");
}

RowLabel HorizonsWords::label(const ComparisonRow& row, Basis basis) const
{
    return RowWords(basis == Basis::Announced ? m_announced : m_words).label(row);
}

EndTexts HorizonsWords::endTexts(const ComparisonRow& row, Basis basis) const
{
    const double sum = m_sums.at(basis == Basis::Announced ? 0 : 1);
    return {QString::number(row.rank.value_or(0)), m_words.companyName(row.company),
            formatter().ends(*row.value),
            sum > 0 ? formatter().percent(row.value->mid() / sum) : QString()};
}

std::vector<LegendEntry> HorizonsWords::legend() const
{
    LegendList legend;
    legend.addIf(m_horizons.furthestFall().has_value(),
                 {.shape = Mark::Shape::Line, .isStrong = true}, tr("falls furthest"));
    legend.addBeforeIf(!m_horizons.changedFrom().empty(), Mark::Shape::GhostLine);
    return legend.entries();
}

QString HorizonsWords::story() const
{
    const auto fall = m_horizons.furthestFall();
    if (!fall) {
        return {};
    }
    const Formatter& formatter = m_words.formatter();
    const ComparisonRow& before = *m_horizons.announced.row(fall->company);
    const ComparisonRow& after = *m_horizons.perYear.row(fall->company);
    const QString name = m_words.companyName(fall->company);
    const QString total = formatter.ends(*before.value);
    const QString perYear = formatter.ends(*after.value);
    return fall->ranks > 0
               ? tr("%1 falls furthest: from %2 announced, rank %3, to %4 per year, rank %5.")
                     .arg(name, total)
                     .arg(*before.rank)
                     .arg(perYear)
                     .arg(*after.rank)
               : tr("%1 falls furthest: from %2 announced to %3 per year.")
                     .arg(name, total, perYear);
}

QString HorizonsWords::withoutValue(bool hasFigure, const NoticeRoom& room) const
{
    QStringList names;
    QString reason; // of all that share it, else of none in particular
    for (const ComparisonRow& row : m_horizons.perYear.rows) {
        if (!row.value && row.hasFigure() == hasFigure) {
            const QString own =
                m_words.narrator().noFigure(row.company, m_horizons.perYear.settings);
            reason = names.isEmpty() || reason == own ? own : tr("no figure");
            names.append(m_words.companyName(row.company));
        }
    }
    if (names.isEmpty()) {
        return {};
    }
    return fittingNotice(names, room, mostLines, [&](qsizetype named) {
        const QString list = someOf(names, named);
        return hasFigure ? tr("no amount: %1").arg(list) : tr("%1: %2").arg(reason, list);
    });
}

/// "Alibaba, Baidu and 3 more"; how many where none is named.
QString HorizonsWords::someOf(const QStringList& names, qsizetype named) const
{
    if (named == 0) {
        return tr("%n companies", nullptr, static_cast<int>(names.size()));
    }
    const QString list = listed(names.first(named), m_words.formatter().language());
    return named == names.size()
               ? list
               : tr("%1 and %n more", nullptr, static_cast<int>(names.size() - named)).arg(list);
}

QString HorizonsWords::unlabelled(std::span<const ComparisonRow* const> rows, int pixels,
                                  double width) const
{
    const auto mid = [](const ComparisonRow* row) { return row->value->mid(); };
    const auto [least, most] = std::ranges::minmax(rows, {}, mid);
    Unshown unshown{.remark =
                        tr("midpoints %1 to %2 per year")
                            .arg(formatter().number(mid(most)), formatter().number(mid(least))),
                    .isDrawn = true};
    for (const ComparisonRow* const row : rows) {
        unshown.companies.push_back(row->company);
    }
    return m_words.withoutRoom(unshown, pixels, width);
}

QString HorizonsWords::description(const SourceNumbers& sources) const
{
    QStringList sentences{subtitle(), story()};
    const auto announced = rowsByCompany(m_horizons.announced);
    for (const ComparisonRow& row : m_horizons.perYear.rows) {
        sentences.append(RowWords(m_announced).spoken(*announced.value(row.company)));
        sentences.append(RowWords(m_words).spoken(row));
    }
    sentences.append(m_words.notes(m_horizons.notes));
    sentences.append(sources.names());
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

} // namespace capex
