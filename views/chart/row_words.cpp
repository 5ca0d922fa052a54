// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/row_words.h"

#include "model/wording/punctuation.h"
#include "model/wording/reason_words.h"
#include "views/chart/chart_text.h"

namespace capex {

/// "Alphabet: $180 – 190 bn".
QString RowWords::amount(const ComparisonRow& row) const
{
    return labelled(m_words.companyName(row.company),
                    m_words.narrator().value(row, m_words.settings()),
                    m_words.formatter().language());
}

QString RowWords::before(const std::optional<Money>& value, const Formatter& formatter)
{
    return value ? was(formatter.money(*value)) : tr("was without an amount");
}

QString RowWords::detail(const ComparisonRow& row) const
{
    QStringList parts;
    if (row.hasFigure()) {
        parts.append(oneLine(row.value ? m_words.narrator().statement(row, m_words.settings())
                                       : reasonText(row.problem)));
    }
    if (row.before) {
        parts.append(before(row.before->value, m_words.formatter()));
    }
    return parts.join(QStringLiteral(" · "));
}

QString RowWords::spoken(const ComparisonRow& row) const
{
    const QString said =
        row.rank ? QStringLiteral("%1. %2").arg(*row.rank).arg(amount(row)) : amount(row);
    const QString more = detail(row);
    return more.isEmpty() ? said : phrase({said, more}, m_words.formatter().language());
}

RowLabel RowWords::label(const ComparisonRow& row) const
{
    RowLabel label{.name = m_words.companyName(row.company),
                   .value = row.value ? m_words.formatter().ends(*row.value)
                                      : m_words.narrator().value(row, m_words.settings()),
                   .detail = detail(row),
                   .tooltip = {},
                   .spoken = spoken(row)};
    QStringList lines{amount(row), label.detail, m_words.months(row.figures)};
    if (row.firstValue) {
        lines.append(tr("first announced: %1").arg(m_words.formatter().money(*row.firstValue)));
    }
    lines.append(m_words.sources(row.figures));
    lines.removeAll(QString());
    label.tooltip = lines.join(u'\n');
    return label;
}

} // namespace capex
