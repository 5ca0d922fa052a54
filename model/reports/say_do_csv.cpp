// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/say_do_csv.h"

#include "model/reports/csv_cells.h"
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

void writeLowHigh(CsvWriter& csv, const std::optional<Money>& amount)
{
    csv.number(amount ? amount->low : std::nullopt);
    csv.number(amount ? amount->high : std::nullopt);
}

void writeAnnounced(CsvWriter& csv, const Figure& figure, const SayDo& row,
                    const Currency& currency)
{
    csv.text(figure.id.text());
    csv.text(keywordOf(figure.kind));
    csv.text(figure.measure.text());
    csv.text(currency.text());
    csv.text(keywordOf(Unit::Billion));
    writeValue(csv, row.announcedAmount);
    csv.text(figure.period.first.text());
    csv.text(figure.period.last().text());
}

void writeActual(CsvWriter& csv, const Dataset& dataset, const SayDo& row)
{
    const Figure* const actual = row.actual ? dataset.figure(*row.actual) : nullptr;
    csv.text(actual ? actual->id.text() : QString());
    csv.text(actual ? actual->measure.text() : QString());
    csv.number(row.actualAmount ? row.actualAmount->low : std::nullopt);
    csv.number(row.actualAmount ? std::optional(row.actualAmount->mid()) : std::nullopt);
    csv.number(row.actualAmount ? row.actualAmount->high : std::nullopt);
    csv.number(row.ratio ? row.ratio->low : std::nullopt);
    csv.number(row.ratio ? row.ratio->high : std::nullopt);
    csv.text(row.reason ? keywordOf(*row.reason) : QString());
}

/// What is left stays empty where the actuals count another measure: the note has it.
void writeProgress(CsvWriter& csv, const std::optional<Progress>& progress, bool countsTheSame)
{
    if (!progress) {
        for (int cell = 0; cell < 8; ++cell) {
            csv.empty();
        }
        return;
    }
    csv.number(progress->delivered.mid());
    csv.text(progress->measure.text());
    csv.number(progress->deliveredMonths);
    csv.number(progress->monthsLeft);
    writeLowHigh(csv, countsTheSame ? progress->remaining : std::nullopt);
    writeLowHigh(csv, countsTheSame ? progress->impliedPerYear : std::nullopt);
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
void writeSilent(CsvWriter& csv, const Dataset& dataset, const CompanyId& company,
                 const ComparisonSettings& settings)
{
    const auto leaveEmpty = [&csv](int cells) {
        for (int cell = 0; cell < cells; ++cell) {
            csv.empty();
        }
    };
    writeCompany(csv, dataset, company);
    leaveEmpty(3);
    csv.text(settings.currency.text());
    csv.text(keywordOf(Unit::Billion));
    leaveEmpty(22);
    csv.text(absenceNote(absenceIn(View::SayDo, dataset, company, settings), settings));
    csv.endRow();
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

QByteArray sayDoCsv(const Dataset& dataset, const std::vector<SayDo>& rows,
                    const ComparisonSettings& settings)
{
    CsvWriter csv;
    beginTable(
        csv,
        QStringLiteral("company,company_name,announced_figure,kind,measure,currency,unit,"
                       "announced_low,announced_mid,announced_high,announced_bound,period_start,"
                       "period_end,actual_figure,actual_measure,actual_low,actual_mid,"
                       "actual_high,ratio_low,ratio_high,reason,delivered,delivered_measure,"
                       "delivered_months,months_left,remaining_low,remaining_high,"
                       "implied_per_year_low,implied_per_year_high,note"),
        {View::SayDo, settings, {}});
    for (const SayDo& row : rows) {
        writeCompany(csv, dataset, row.company);
        writeAnnounced(csv, *dataset.figure(row.announced), row, settings.currency);
        writeActual(csv, dataset, row);
        writeProgress(csv, row.progress, countsTheSame(dataset, row));
        csv.text(noteOf(dataset, row));
        csv.endRow();
    }
    for (const Company* const company : companiesAskedFor(dataset, settings)) {
        if (std::ranges::find(rows, company->id, &SayDo::company) == rows.end()) {
            writeSilent(csv, dataset, company->id, settings);
        }
    }
    return csv.result();
}

} // namespace capex
