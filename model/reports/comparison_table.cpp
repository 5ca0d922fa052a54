// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/comparison_table.h"

#include "model/formats/text/number_text.h"
#include "model/reports/table_cells.h"
#include "model/wording/filter_words.h"
#include "model/wording/reason_words.h"

#include <QStringList>

#include <algorithm>

namespace capex {

namespace {

void beginRanking(TableWriter& table, const ViewState& state)
{
    beginTable(table,
               QStringLiteral("rank,company,company_name,figure,kind,measure,basis,currency,unit,"
                              "low,mid,high,bound,horizon_months,extrapolated,coverage_months,"
                              "announced_low,announced_high,announced_currency,period_start,"
                              "period_end,announced_on,source,note"),
               state);
}

/// A number with all its digits.
QString inFull(double number)
{
    return QString::fromLatin1(numberText(number));
}

/// "65 USD", "60 to 65 USD", "at least 380 CNY", in billions.
QString amountText(const Money& amount, QString (*text)(double) = inFull)
{
    const auto decimal = [text](const std::optional<double>& end) { return text(end.value_or(0)); };
    const Money stated = inBillions(amount);
    const QString currency = u' ' + stated.currency.text();
    switch (stated.bound) {
    case Bound::Exact:
        return decimal(stated.low) + currency;
    case Bound::About:
        return QStringLiteral("about ") + decimal(stated.low) + currency;
    case Bound::Range:
        return decimal(stated.low) + QStringLiteral(" to ") + decimal(stated.high) + currency;
    case Bound::AtLeast:
        return QStringLiteral("at least ") + decimal(stated.low) + currency;
    case Bound::AtMost:
        return QStringLiteral("at most ") + decimal(stated.high) + currency;
    }
    return {};
}

/// One note for each amount that rivals state, with the ids of those that state it.
QStringList rivalNotes(const Dataset& dataset, const std::vector<Alternative>& alternatives)
{
    QStringList amounts;
    QList<QStringList> ids;
    for (const Alternative& alternative : alternatives) {
        const Figure* const figure = dataset.figure(alternative.figure);
        if (!alternative.rival || !figure) {
            continue;
        }
        const QString amount = amountText(figure->amount);
        if (!amounts.contains(amount)) {
            amounts.append(amount);
            ids.append(QStringList());
        }
        ids[amounts.indexOf(amount)].append(figure->id.text());
    }
    QStringList notes;
    for (qsizetype index = 0; index < amounts.size(); ++index) {
        notes.append(QStringLiteral("rival: %1 (%2)")
                         .arg(amounts[index], ids[index].join(QStringLiteral(", "))));
    }
    return notes;
}

QStringList coverageNote(int months)
{
    return months > 0 && months < 12 ? QStringList{QStringLiteral("%1 of 12 months").arg(months)}
                                     : QStringList();
}

QString joined(const QStringList& notes)
{
    return notes.join(QStringLiteral("; "));
}

/// Ten significant digits, enough for a note.
QString inBrief(double billions)
{
    return QString::number(billions, 'g', 10);
}

/// What a figure has left after better ones: "implied by acme-2026: about 52.1 USD".
QString restNote(const FigureId& figure, const Rest& rest)
{
    if (!rest.met) {
        return QStringLiteral("implied by %1: %2")
            .arg(figure.text(), amountText(rest.left, inBrief));
    }
    const QString passed = QStringLiteral("plan passed by %1 (%2)");
    return rest.passedBy > 0 ? passed.arg(inBrief(rest.passedBy), figure.text())
                             : QStringLiteral("plan met, passed by 0 (%1)").arg(figure.text());
}

/// Which months are implied by a plan, and why others that a figure covers stay empty.
QStringList remarksIn(const Dataset& dataset, const Derivation& derivation)
{
    QStringList remarks;
    for (const Step& step : derivation) {
        if (const auto* const noRate = std::get_if<NoRateStep>(&step)) {
            remarks.append(reasonInFiles(noRate->reason));
        } else if (const auto* const rest = std::get_if<RestStep>(&step);
                   rest && dataset.figure(rest->figure)->kind != Kind::Actual) {
            remarks.append(restNote(rest->figure, rest->rest));
        }
    }
    return remarks;
}

QString noteOf(const Dataset& dataset, const ComparisonRow& row, const ComparisonSettings& settings)
{
    if (!row.hasFigure()) {
        return absenceNote(absenceIn(View::Ranking, dataset, row.company, settings), settings);
    }
    QStringList notes = coverageNote(row.coverageMonths.value_or(0));
    if (row.problem) {
        notes.append(reasonInFiles(row.problem));
    }
    notes += remarksIn(dataset, row.derivation);
    notes += rivalNotes(dataset, row.alternatives);
    notes += notesInTable(dataset, {row.company, row.figures, std::nullopt});
    notes.removeDuplicates();
    return joined(notes);
}

/// The figures that are in the dataset, each once.
std::vector<const Figure*> figuresOf(const Dataset& dataset, const std::vector<FigureId>& ids)
{
    std::vector<const Figure*> figures;
    for (const FigureId& id : ids) {
        const Figure* const figure = dataset.figure(id);
        if (figure && std::ranges::find(figures, figure) == figures.end()) {
            figures.push_back(figure);
        }
    }
    return figures;
}

QString idsOf(const std::vector<const Figure*>& figures)
{
    QStringList ids;
    for (const Figure* const figure : figures) {
        ids.append(figure->id.text());
    }
    return ids.join(u' ');
}

QString sourcesOf(const std::vector<const Figure*>& figures)
{
    QStringList ids;
    for (const Figure* const figure : figures) {
        ids.append(figure->source.text());
    }
    ids.removeDuplicates();
    return ids.join(u' ');
}

/// announced_low, announced_high, announced_currency, period_start, period_end, announced_on: what
/// the one figure states. Several figures have no common answer.
void writeStatement(TableWriter& table, const Figure* figure)
{
    if (!figure) {
        for (int cell = 0; cell < 6; ++cell) {
            table.empty();
        }
        return;
    }
    const Money stated = inBillions(figure->amount);
    table.number(stated.low);
    table.number(stated.high);
    table.text(stated.currency.text());
    table.text(figure->period.first.text());
    table.text(figure->period.last().text());
    table.text(figure->announced.toString(Qt::ISODate));
}

void writeCount(TableWriter& table, const std::optional<int>& count)
{
    count ? table.number(*count) : table.empty();
}

void writeRow(TableWriter& table, const Dataset& dataset, const ComparisonSettings& settings,
              const ComparisonRow& row)
{
    const auto figures = figuresOf(dataset, row.figures);
    const Figure* const only = figures.size() == 1 ? figures.front() : nullptr;
    writeCount(table, row.rank);
    writeCompany(table, dataset, row.company);
    table.text(idsOf(figures));
    table.text(row.kind ? keywordOf(*row.kind) : QString());
    table.text(row.measure.text());
    table.text(keywordOf(settings.basis));
    table.text(settings.currency.text());
    table.text(keywordOf(Unit::Billion));
    writeValue(table, row.value);
    writeCount(table, only ? std::optional(only->period.months) : std::nullopt);
    table.text(!row.value         ? QString()
               : row.extrapolated ? QStringLiteral("true")
                                  : QStringLiteral("false"));
    writeCount(table, row.coverageMonths);
    writeStatement(table, only);
    table.text(sourcesOf(figures));
    table.text(noteOf(dataset, row, settings));
    table.endRow();
}

QString noteOf(const Dataset& dataset, const CompanyId& company, const YearAmount& year,
               const ComparisonSettings& settings)
{
    if (year.figures.empty()) {
        return absenceNote(absenceInYear(dataset, company, year.year, settings), settings);
    }
    QStringList notes = coverageNote(year.coverageMonths);
    if (year.refused) {
        notes.append(reasonInFiles(year.refused));
    }
    notes += remarksIn(dataset, derivationOf(dataset, year));
    notes += notesInTable(dataset, {company, year.figures, Period::calendarYear(year.year)});
    notes.removeDuplicates();
    return joined(notes);
}

void writeYear(TableWriter& table, const Dataset& dataset, const CompanyId& company,
               const YearAmount& year, const ComparisonSettings& settings)
{
    writeCompany(table, dataset, company);
    table.number(year.year);
    table.text(year.kind ? keywordOf(*year.kind) : QString());
    table.text(year.measure.text());
    table.text(settings.currency.text());
    table.text(keywordOf(Unit::Billion));
    writeValue(table, year.amount);
    table.number(year.coverageMonths);
    table.text(idsOf(figuresOf(dataset, year.figures)));
    table.text(noteOf(dataset, company, year, settings));
    table.endRow();
}

} // namespace

void writeRanking(TableWriter& table, const Dataset& dataset, const Comparison& comparison)
{
    beginRanking(table, {View::Ranking, comparison.settings, {}});
    for (const ComparisonRow& row : comparison.rows) {
        writeRow(table, dataset, comparison.settings, row);
    }
}

void writeHorizons(TableWriter& table, const Dataset& dataset, const Horizons& horizons)
{
    beginRanking(table, {View::Horizons, horizons.perYear.settings, {}});
    const auto announced = rowsByCompany(horizons.announced);
    const auto threeYear = rowsByCompany(horizons.threeYear);
    for (const ComparisonRow& perYear : horizons.perYear.rows) {
        writeRow(table, dataset, horizons.announced.settings, *announced.value(perYear.company));
        writeRow(table, dataset, horizons.perYear.settings, perYear);
        writeRow(table, dataset, horizons.threeYear.settings, *threeYear.value(perYear.company));
    }
}

void writeYears(TableWriter& table, const Dataset& dataset, const std::vector<CompanyYears>& years,
                const ComparisonSettings& settings)
{
    beginTable(table,
               QStringLiteral("company,company_name,year,kind,measure,currency,unit,low,mid,high,"
                              "bound,coverage_months,figure,note"),
               {View::Years, settings, {}});
    for (const CompanyYears& company : years) {
        for (const YearAmount& year : company.years) {
            writeYear(table, dataset, company.company, year, settings);
        }
    }
}

} // namespace capex
