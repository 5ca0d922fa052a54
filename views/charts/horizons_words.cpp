// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/horizons_words.h"

#include <algorithm>

namespace capex {

HorizonsWords::HorizonsWords(const Dataset& dataset, const Horizons& horizons, Language language)
    : m_horizons(horizons)
    , m_words(dataset, horizons.perYear.settings, language)
    , m_announced(dataset, horizons.announced, language)
    , m_perYear(dataset, horizons.perYear, language)
    , m_threeYear(dataset, horizons.threeYear, language)
{
}

FrameContent HorizonsWords::frame() const
{
    FrameContent frame{.title = tr("What does the horizon do to the order?"),
                       .subtitle = subtitle(),
                       .legend = legend()};
    m_words.annotate(frame, figuresBehind(m_horizons.perYear.rows), m_horizons.notes);
    return frame;
}

QString HorizonsWords::subtitle() const
{
    return m_words.subtitle(tr("From the announced total to spend per year"),
                            QString::number(m_horizons.perYear.settings.year));
}

QString HorizonsWords::heading(Basis basis) const
{
    switch (basis) {
    case Basis::Announced:
        return tr("as announced");
    case Basis::PerYear:
        return tr("per year");
    default:
        return tr("three years");
    }
}

RankingLabel HorizonsWords::label(const ComparisonRow& row, Basis basis) const
{
    const RankingWords& words = basis == Basis::Announced ? m_announced
                                : basis == Basis::PerYear ? m_perYear
                                                          : m_threeYear;
    return words.label(row);
}

QString HorizonsWords::endLabel(const ComparisonRow& row, Basis basis) const
{
    const QString name = m_words.companyName(row.company);
    const QString value = m_words.formatter().ends(*row.value);
    switch (basis) {
    case Basis::Announced:
        return QStringLiteral("%1 %2").arg(name, value);
    case Basis::PerYear:
        return QStringLiteral("%2 %1").arg(name, value);
    default:
        return value;
    }
}

std::vector<LegendEntry> HorizonsWords::legend() const
{
    const auto occurs = [this](auto&& test) {
        return std::ranges::any_of(m_horizons.threeYear.rows,
                                   [&](const auto& row) { return row.value && test(row); });
    };
    const auto isPromised = [](const ComparisonRow& row) { return !row.extrapolated; };
    std::vector<LegendEntry> entries;
    if (m_horizons.furthestFall()) {
        entries.push_back({{.shape = Mark::Shape::Line, .isStrong = true}, tr("falls furthest")});
    }
    if (occurs(isPromised)) {
        entries.push_back({{.shape = Mark::Shape::Line}, tr("three years that were announced")});
    }
    if (occurs([](const ComparisonRow& row) { return row.extrapolated; })) {
        entries.push_back({{.shape = Mark::Shape::Line, .isPartial = true},
                           tr("three years at this pace, extrapolated: nobody announced them")});
    }
    return entries;
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

QString HorizonsWords::withoutValue(bool hasFigure, qsizetype named) const
{
    QStringList names;
    for (const ComparisonRow& row : m_horizons.perYear.rows) {
        if (!row.value && row.hasFigure() == hasFigure) {
            names.append(m_words.companyName(row.company));
        }
    }
    if (names.isEmpty()) {
        return {};
    }
    const qsizetype shown = std::min(names.size(), named);
    QString list = names.first(shown).join(QStringLiteral(", "));
    if (shown == 0) {
        list = tr("%1 companies").arg(names.size());
    } else if (shown < names.size()) {
        list = tr("%1 and %2 more").arg(list).arg(names.size() - shown);
    }
    return hasFigure ? tr("no amount: %1").arg(list) : tr("no figure: %1").arg(list);
}

QString HorizonsWords::unlabelled(std::span<const ComparisonRow* const> rows) const
{
    const Formatter& formatter = m_words.formatter();
    const auto mid = [](const ComparisonRow* row) { return row->value->mid(); };
    const auto [least, most] = std::ranges::minmax(rows, {}, mid);
    return tr("and %1 more without a label, %2 to %3 per year")
        .arg(rows.size())
        .arg(formatter.number(mid(most)), formatter.number(mid(least)));
}

QString HorizonsWords::description() const
{
    QStringList sentences{subtitle(), story()};
    for (const ComparisonRow& row : m_horizons.perYear.rows) {
        sentences.append(m_announced.label(*m_horizons.announced.row(row.company)).spoken);
        sentences.append(m_perYear.label(row).spoken);
        sentences.append(m_threeYear.label(*m_horizons.threeYear.row(row.company)).spoken);
    }
    sentences.append(m_words.notes(m_horizons.notes));
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

} // namespace capex
