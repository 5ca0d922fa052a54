// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/comparison_model.h"

#include "model/wording/punctuation.h"
#include "model/wording/reason_words.h"
#include "model/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace capex {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

/// What the columns need to know; shared by all of them.
struct Context
{
    Dataset dataset;
    ComparisonSettings settings;
    Narrator narrator;

    [[nodiscard]] const Figure* figureOf(const ComparisonRow& row) const
    {
        return row.hasFigure() ? dataset.figure(row.figures.front()) : nullptr;
    }
};
using SharedContext = std::shared_ptr<const Context>;
using Columns = ComparisonModel::Columns;

/// A part of the value in the large unit of the language, which the heading names.
Column<ComparisonRow> amount(const QString& heading, const SharedContext& context,
                             std::function<std::optional<double>(const Money&)> part)
{
    const double perBillion = context->narrator.formatter().perBillion();
    return numberColumn<ComparisonRow>(
        heading,
        [part = std::move(part), perBillion](const ComparisonRow& row) {
            const auto billions = row.value ? part(*row.value) : std::nullopt;
            return billions ? std::optional(*billions * perBillion) : std::nullopt;
        },
        [context, perBillion](double value) {
            return context->narrator.formatter().precise(value / perBillion);
        });
}

template <typename Text>
Column<ComparisonRow> words(const char* heading, const SharedContext& context, Text text)
{
    return textColumn<ComparisonRow>(
        tr(heading), [context, text](const ComparisonRow& row) { return text(*context, row); });
}

Columns valueColumns(const SharedContext& context)
{
    const QString unit = context->narrator.formatter().unit(context->settings.currency);
    const auto titled = [&](const char* heading) {
        return phrase({tr(heading), unit}, context->narrator.formatter().language());
    };
    return {
        {tr("Rank"),
         [](const ComparisonRow& row) { return row.rank ? QString::number(*row.rank) : QString(); },
         [](const ComparisonRow& row) { return row.rank ? QVariant(*row.rank) : QVariant(); },
         true},
        words(QT_TRANSLATE_NOOP("capex", "Company"), context,
              [](const Context& c, const ComparisonRow& row) {
                  return c.narrator.companyName(row.company);
              }),
        {tr("Value"),
         [context](const ComparisonRow& row) {
             return context->narrator.value(row, context->settings);
         },
         [](const ComparisonRow& row) {
             return row.value ? QVariant(row.value->mid()) : QVariant();
         }},
        amount(titled(QT_TRANSLATE_NOOP("capex", "Low")), context,
               [](const Money& money) { return money.low; }),
        amount(titled(QT_TRANSLATE_NOOP("capex", "Mid")), context,
               [](const Money& money) { return std::optional(money.mid()); }),
        amount(titled(QT_TRANSLATE_NOOP("capex", "High")), context,
               [](const Money& money) { return money.high; }),
    };
}

QString announcedOn(const Context& context, const ComparisonRow& row)
{
    const Figure* const figure = context.figureOf(row);
    return figure ? context.narrator.formatter().date(figure->announced) : QString();
}

QVariant announcementDay(const Context& context, const ComparisonRow& row)
{
    const Figure* const figure = context.figureOf(row);
    return figure ? QVariant(figure->announced) : QVariant();
}

QString sourceOf(const Context& context, const ComparisonRow& row)
{
    const Figure* const figure = context.figureOf(row);
    return figure ? context.narrator.source(figure->source) : QString();
}

Columns originColumns(const SharedContext& context)
{
    return {
        words(QT_TRANSLATE_NOOP("capex", "Statement"), context,
              [](const Context& c, const ComparisonRow& row) {
                  return row.hasFigure() ? c.narrator.statement(row, c.settings) : QString();
              }),
        words(QT_TRANSLATE_NOOP("capex", "Measure"), context,
              [](const Context& c, const ComparisonRow& row) {
                  return row.measure.isEmpty() ? QString() : c.narrator.measure(row.measure);
              }),
        {tr("Announced"),
         [context](const ComparisonRow& row) { return announcedOn(*context, row); },
         [context](const ComparisonRow& row) { return announcementDay(*context, row); }},
        words(QT_TRANSLATE_NOOP("capex", "Source"), context, sourceOf),
        words(QT_TRANSLATE_NOOP("capex", "Problem"), context,
              [](const Context&, const ComparisonRow& row) { return reasonText(row.problem); }),
    };
}

Columns columnsOver(const Dataset& dataset, const ComparisonSettings& settings, Language language)
{
    const auto context =
        std::make_shared<const Context>(Context{dataset, settings, Narrator(dataset, language)});
    Columns all = valueColumns(context);
    const Columns more = originColumns(context);
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace

ComparisonModel::ComparisonModel(Language language, QObject* parent)
    : ColumnTable(columnsOver({}, {}, language), parent)
    , m_language(language)
{
}

void ComparisonModel::setComparison(const Dataset& dataset, Comparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    setColumns(columnsOver(dataset, m_comparison.settings, m_language));
    endResetModel();
}

int ComparisonModel::rowOf(const CompanyId& company) const
{
    const auto found = std::ranges::find(m_comparison.rows, company, &ComparisonRow::company);
    return found == m_comparison.rows.end() ? -1
                                            : static_cast<int>(found - m_comparison.rows.begin());
}

int ComparisonModel::rows() const
{
    return static_cast<int>(m_comparison.rows.size());
}

const ComparisonRow& ComparisonModel::row(int index) const
{
    return m_comparison.rows[static_cast<std::size_t>(index)];
}

QVariant ComparisonModel::meaning(const ComparisonRow& row, int role) const
{
    switch (role) {
    case RowIdRole:
    case CompanyRole:
        return row.company.text();
    case KindRole:
        return row.kind ? QVariant(static_cast<int>(*row.kind)) : QVariant();
    case EstimatedRole:
        return row.kind == Kind::Estimate;
    default:
        return {};
    }
}

} // namespace capex
