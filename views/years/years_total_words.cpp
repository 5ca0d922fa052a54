// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/years/years_total_words.h"

#include "model/wording/punctuation.h"
#include "model/wording/reason_words.h"
#include "views/chart/chart_text.h"

#include <algorithm>

namespace capex {

namespace {

constexpr qsizetype namedInRun = 6; ///< companies that a total leaves out, in a footnote

bool isWhole(const Total& total)
{
    return total.missing.isEmpty() && total.partial.isEmpty();
}

} // namespace

QString YearsTotalWords::heading() const
{
    return tr("total");
}

QString YearsTotalWords::amount(const Total& total) const
{
    const auto stated = statedTotal(total);
    return stated ? m_words.formatter().ends(*stated) : total.refused ? tr("no sum") : QString();
}

QString YearsTotalWords::names(const QList<CompanyId>& companies, qsizetype most) const
{
    QStringList result;
    const qsizetype named = companies.size() == most + 1 ? most + 1 : most;
    for (const CompanyId& company : companies.first(std::min(companies.size(), named))) {
        result.append(m_words.companyName(company));
    }
    const QString list = listed(result, m_words.formatter().language());
    const qsizetype rest = companies.size() - result.size();
    return rest == 0 ? list
                     : tr("%1 and %n more companies", nullptr, static_cast<int>(rest)).arg(list);
}

QStringList YearsTotalWords::gaps(const Total& total) const
{
    if (!statedTotal(total) || isWhole(total)) {
        return {};
    }
    const auto missing = total.missing.size();
    const auto partial = total.partial.size();
    if (missing == 0) {
        return {tr("%1 in part").arg(names(total.partial, partial)),
                tr("%n companies in part", nullptr, static_cast<int>(partial))};
    }
    QStringList gaps{tr("without %1").arg(names(total.missing, missing)),
                     tr("without %n companies", nullptr, static_cast<int>(missing))};
    if (partial > 0) {
        gaps.prepend(tr("without %1, %2 in part")
                         .arg(names(total.missing, missing), names(total.partial, partial)));
        gaps.removeAt(1); // it would hide what is there in part
    }
    return gaps;
}

YearLabel YearsTotalWords::label(int year, const Total& total) const
{
    const auto stated = statedTotal(total);
    const QString amount = stated ? m_words.formatter().preciseMoney(*stated) : tr("no sum");
    QStringList lines{tr("Total, %1: %2").arg(year).arg(amount)};
    if (!total.missing.isEmpty()) {
        lines.append(tr("without an amount: %1").arg(names(total.missing, total.missing.size())));
    }
    if (!total.partial.isEmpty()) {
        lines.append(
            tr("part of the year only: %1").arg(names(total.partial, total.partial.size())));
    }
    if (total.refused) {
        lines.append(oneLine(reasonText(total.refused)));
    }
    return {lines.join(u'\n'), items(lines, m_words.formatter().language())};
}

QString YearsTotalWords::note(bool namesGaps) const
{
    const QString left = companiesWithAmount(m_years) > 1 ? gapsByYears() : QString();
    if (left.isEmpty()) {
        return {};
    }
    QStringList sentences{tr("Totals are lower bounds (≥) where a company has no amount or only "
                             "part of a year; a gap is no zero.")};
    if (namesGaps) {
        sentences.append(tr("They leave out: %1.").arg(left));
    }
    return paragraph(sentences, m_words.formatter().language());
}

/// "2018: Amazon, Meta; 2019 – 2022: Tencent", years that lack the same together.
QString YearsTotalWords::gapsByYears() const
{
    QStringList runs;
    std::size_t first = 0;
    for (std::size_t index = 0; index < m_years.yearCount(); ++index) {
        const Total total = totalOf(m_years.companies, index);
        const bool goesOn = index + 1 < m_years.yearCount() &&
                            totalOf(m_years.companies, index + 1).missing == total.missing;
        if (goesOn) {
            continue;
        }
        const int from = m_years.firstYear() + static_cast<int>(first);
        const int to = m_years.firstYear() + static_cast<int>(index);
        first = index + 1;
        if (!total.missing.isEmpty() && total.amount) {
            const QString years =
                m_words.formatter().period({Month::of(from, 1), 12 * (to - from + 1)}, 12);
            runs.append(
                tr("%1: %2", "years: companies").arg(years, names(total.missing, namedInRun)));
        }
    }
    return runs.join(tr("; ", "between years"));
}

} // namespace capex
