// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/say_do_table.h"

#include "model/reports/table_cells.h"
#include "model/wording/filter_words.h"

#include <QStringList>

#include <algorithm>

namespace capex {

namespace {

QString keywordOf(Incomparable reason)
{
    switch (reason) {
    case Incomparable::NothingReported:
        return QStringLiteral("nothing-reported");
    case Incomparable::OtherMeasure:
        return QStringLiteral("other-measure");
    case Incomparable::OtherPeriod:
        return QStringLiteral("other-period");
    case Incomparable::NoRate:
        return QStringLiteral("no-rate");
    }
    return {};
}

void writeLowHigh(TableWriter& table, const std::optional<Money>& amount)
{
    table.number(amount ? amount->low : std::nullopt);
    table.number(amount ? amount->high : std::nullopt);
}

void writeAnnounced(TableWriter& table, const Figure& figure, const SayDo& row,
                    const Currency& currency)
{
    table.text(figure.id.text());
    table.text(keywordOf(figure.kind));
    table.text(figure.measure.text());
    table.text(currency.text());
    table.text(keywordOf(Unit::Billion));
    writeValue(table, row.announcedAmount);
    table.text(figure.period.first.text());
    table.text(figure.period.last().text());
}

void writeActual(TableWriter& table, const Dataset& dataset, const SayDo& row)
{
    const Figure* const actual = row.actual ? dataset.figure(*row.actual) : nullptr;
    table.text(actual ? actual->id.text() : QString());
    table.text(actual ? actual->measure.text() : QString());
    table.number(row.actualAmount ? row.actualAmount->low : std::nullopt);
    table.number(row.actualAmount ? std::optional(row.actualAmount->mid()) : std::nullopt);
    table.number(row.actualAmount ? row.actualAmount->high : std::nullopt);
    table.number(row.ratio ? row.ratio->low : std::nullopt);
    table.number(row.ratio ? row.ratio->high : std::nullopt);
    table.text(row.reason ? keywordOf(*row.reason) : QString());
}

/// What is left stays empty where the actuals count another measure: the note has it.
void writeProgress(TableWriter& table, const std::optional<Progress>& progress, bool countsTheSame)
{
    if (!progress) {
        for (int cell = 0; cell < 8; ++cell) {
            table.empty();
        }
        return;
    }
    table.number(progress->delivered.mid());
    table.text(progress->measure.text());
    table.number(progress->deliveredMonths);
    table.number(progress->monthsLeft);
    writeLowHigh(table, countsTheSame ? progress->remaining : std::nullopt);
    writeLowHigh(table, countsTheSame ? progress->impliedPerYear : std::nullopt);
}

bool countsTheSame(const Dataset& dataset, const SayDo& row)
{
    return row.progress && row.progress->measure == dataset.figure(row.announced)->measure;
}

/// "186.5 to 190", "at least 186.5", in billions.
QString endsText(const Money& amount)
{
    const auto number = [](double end) { return QString::number(end, 'g', 10); };
    if (!amount.low && !amount.high) {
        return QStringLiteral("an unknown amount");
    }
    if (!amount.high) {
        return QStringLiteral("at least ") + number(*amount.low);
    }
    if (!amount.low) {
        return QStringLiteral("at most ") + number(*amount.high);
    }
    return *amount.low == *amount.high
               ? number(*amount.low)
               : QStringLiteral("%1 to %2").arg(number(*amount.low), number(*amount.high));
}

QStringList otherMeasureNotes(const Progress& progress)
{
    QStringList notes{
        QStringLiteral("delivered counts another measure: %1").arg(progress.measure.text())};
    if (progress.remaining && progress.impliedPerYear) {
        notes.append(QStringLiteral("if all of it counted: %1 left and %2 a year")
                         .arg(endsText(*progress.remaining), endsText(*progress.impliedPerYear)));
    } else if (progress.remaining) {
        notes.append(
            QStringLiteral("if all of it counted: %1 left").arg(endsText(*progress.remaining)));
    }
    return notes;
}

/// A company that announced nothing for the year.
void writeSilent(TableWriter& table, const Dataset& dataset, const CompanyId& company,
                 const ComparisonSettings& settings)
{
    const auto leaveEmpty = [&table](int cells) {
        for (int cell = 0; cell < cells; ++cell) {
            table.empty();
        }
    };
    writeCompany(table, dataset, company);
    leaveEmpty(3);
    table.text(settings.currency.text());
    table.text(keywordOf(Unit::Billion));
    leaveEmpty(22);
    table.text(absenceNote(absenceIn(View::SayDo, dataset, company, settings), settings));
    table.endRow();
}

QString noteOf(const Dataset& dataset, const SayDo& row)
{
    QStringList notes;
    if (!row.announcedAmount) {
        notes.append(QStringLiteral("no rate for the announced amount"));
    }
    if (row.progress && !countsTheSame(dataset, row)) {
        notes += otherMeasureNotes(*row.progress);
    }
    for (const UnconvertedMonths& months :
         row.progress ? row.progress->unconverted : std::vector<UnconvertedMonths>()) {
        notes.append(QStringLiteral("%1 months of %2 without a rate")
                         .arg(months.months.size())
                         .arg(months.figure.text()));
    }
    if (row.progress && row.progress->gapMonths > 0) {
        notes.append(QStringLiteral("%1 months without a report").arg(row.progress->gapMonths));
    }
    for (const YearShare& part : row.progress ? row.progress->parts : std::vector<YearShare>()) {
        if (std::ranges::find(row.progress->partlyOutside, part.figure) !=
            row.progress->partlyOutside.end()) {
            notes.append(QStringLiteral("%1 counted by %2 of its %3 months")
                             .arg(part.figure.text(), QString::number(part.months.size()),
                                  QString::number(dataset.figure(part.figure)->period.months)));
        }
    }
    std::vector<FigureId> figures = row.reported;
    figures.push_back(row.announced);
    notes += notesInTable(dataset, {row.company, figures, std::nullopt});
    return notes.join(QStringLiteral("; "));
}

} // namespace

void writeSayDo(TableWriter& table, const Dataset& dataset, const std::vector<SayDo>& rows,
                const ComparisonSettings& settings)
{
    beginTable(
        table,
        QStringLiteral("company,company_name,announced_figure,kind,measure,currency,unit,"
                       "announced_low,announced_mid,announced_high,announced_bound,period_start,"
                       "period_end,actual_figure,actual_measure,actual_low,actual_mid,"
                       "actual_high,ratio_low,ratio_high,reason,delivered,delivered_measure,"
                       "delivered_months,months_left,remaining_low,remaining_high,"
                       "implied_per_year_low,implied_per_year_high,note"),
        {View::SayDo, settings, {}});
    for (const SayDo& row : rows) {
        writeCompany(table, dataset, row.company);
        writeAnnounced(table, *dataset.figure(row.announced), row, settings.currency);
        writeActual(table, dataset, row);
        writeProgress(table, row.progress, countsTheSame(dataset, row));
        table.text(noteOf(dataset, row));
        table.endRow();
    }
    for (const Company* const company : companiesAskedFor(dataset, settings)) {
        if (std::ranges::find(rows, company->id, &SayDo::company) == rows.end()) {
            writeSilent(table, dataset, company->id, settings);
        }
    }
}

} // namespace capex
