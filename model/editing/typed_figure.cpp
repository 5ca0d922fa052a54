// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/typed_figure.h"

#include "model/formats/csv/csv_columns.h"
#include "model/formats/table/table_figures.h"
#include "model/formats/table/table_questions.h"
#include "model/formats/text/date_text.h"
#include "model/formats/text/number_text.h"

#include <algorithm>

namespace capex {

namespace {

const QString valueField = QStringLiteral("value");
const QString periodField = QStringLiteral("period");

/// The row that is typed, as a table of its own.
class TypedTable : public Table
{
public:
    explicit TypedTable(QStringList texts)
        : m_texts(std::move(texts))
    {
    }

    [[nodiscard]] std::size_t size() const override { return 1; }
    void read(std::size_t /*index*/, TableRow& row) const override
    {
        row.clear();
        row.number = 1;
        row.cells.assign(m_texts.begin(), m_texts.end());
    }

private:
    QStringList m_texts;
};

/// Fields without which there is no figure: what nobody typed of them was left empty.
TypedFigure withAllNeeded(TypedFigure typed)
{
    for (const CsvColumn needed : {CsvColumn::Company, CsvColumn::Announced}) {
        typed.insert(nameOf(needed), typed.value(nameOf(needed)));
    }
    if (!typed.contains(nameOf(CsvColumn::Low)) && !typed.contains(nameOf(CsvColumn::High))) {
        typed.insert(valueField, typed.value(valueField));
    }
    if (!typed.contains(nameOf(CsvColumn::PeriodStart))) {
        typed.insert(periodField, typed.value(periodField));
    }
    return typed;
}

TableReading readingOf(const TypedFigure& typed)
{
    TableReading reading;
    RecipeWishes wishes;
    wishes.columns.emplace();
    for (auto field = typed.begin(); field != typed.end(); ++field) {
        const RecipeColumn column{field.key(), field.key(), {}, {}, {}};
        reading.columns.push_back({column, reading.columns.size(), true});
        wishes.columns->append(column);
    }
    reading.recipe.columns = *wishes.columns;
    reading.table = std::make_shared<const TypedTable>(typed.values());
    reading.fates = {RowFate::Refused};
    findWhatCellsProve(reading, wishes);
    return reading;
}

/// The number that a cell says with `decimal` as its mark.
QString numberWith(const QString& cell, QChar decimal)
{
    const auto said = amountAsSaid(cell, {decimal, thousandsIn(cell, decimal)});
    return said ? said->low : QString();
}

/// The day that a cell says in the order that one of the readings of a question names.
QString dayWith(const QString& cell, const QString& reading)
{
    const auto order = dateOrderFrom(reading);
    return textOfDay(order ? dateAsSaid(cell, *order).value_or(QDate()) : QDate());
}

/// "2010-11" as a month, "FY2011" as a fiscal year.
QString monthsWith(const QString& cell, YearPair pair)
{
    const auto said = periodAsSaid(cell, pair);
    return !said          ? QString()
           : said->months ? said->months->first.text()
                          : QStringLiteral("FY%1").arg(said->year.value_or(0));
}

/// What a row of a table would be asked about is refused where somebody can still type.
FieldFault faultOf(const RecipeQuestion& question, const TypedFigure& typed)
{
    const QString announced = nameOf(CsvColumn::Announced);
    const QString& sample = question.sample;
    if (question.about == QStringLiteral("decimal")) {
        return {valueField, Message(Found::TwoReadings, sample, numberWith(sample, u'.'),
                                    numberWith(sample, u','))};
    }
    if (question.about == QStringLiteral("date_order")) {
        return {announced,
                {Message(Found::TwoReadings, sample, dayWith(sample, question.readings.value(0)),
                         dayWith(sample, question.readings.value(1))),
                 Expected::Date}};
    }
    if (question.about == QStringLiteral("period")) {
        return {periodField,
                {Message(Found::TwoReadings, sample, monthsWith(sample, YearPair::Month),
                         monthsWith(sample, YearPair::FiscalYear)),
                 Expected::PeriodAsSaid}};
    }
    const QString field = typed.contains(valueField) ? valueField : nameOf(CsvColumn::Low);
    return question.about == QStringLiteral("unit")
               ? FieldFault{field, {Message(Found::NoUnitSaid, sample), Expected::UnitSaid}}
               : FieldFault{field,
                            {Message(Found::NoCurrencySaid, sample), Expected::CurrencySaid}};
}

/// The faults of the fields that are typed, the first of each.
class FaultList
{
public:
    explicit FaultList(const TypedFigure& typed)
        : m_typed(typed)
    {
    }

    void add(FieldFault fault)
    {
        fault.field = typedFor(fault.field);
        if (std::ranges::find(m_faults, fault.field, &FieldFault::field) == m_faults.end()) {
            m_faults.push_back(std::move(fault));
        }
    }
    [[nodiscard]] const FieldFaults& all() const { return m_faults; }

private:
    /// The field that was typed where `field` was made of it.
    [[nodiscard]] QString typedFor(const QString& field) const
    {
        const bool isMonth =
            field == nameOf(CsvColumn::PeriodStart) || field == nameOf(CsvColumn::PeriodEnd);
        const QString whole = isMonth ? periodField : valueField;
        return m_typed.contains(field) || !m_typed.contains(whole) ? field : whole;
    }

    const TypedFigure& m_typed;
    FieldFaults m_faults;
};

/// What the readers of tables do not see: characters that no file holds, and nothing where an
/// amount or a period as said belongs.
void checkTexts(const TypedFigure& typed, FaultList& faults)
{
    for (auto field = typed.begin(); field != typed.end(); ++field) {
        if (field->contains(QChar::Null)) {
            faults.add({field.key(), {Found::NulCharacter, Expected::PlainText}});
        }
    }
    if (typed.contains(valueField) && saysNothing(typed[valueField])) {
        faults.add({valueField, {Found::NoAmount, Expected::AmountAsSaid}});
    }
    if (typed.contains(periodField) && typed[periodField].trimmed().isEmpty()) {
        faults.add({periodField, {Found::NoPeriod, Expected::PeriodAsSaid}});
    }
}

template <typename Entry, typename IsKnown>
std::vector<Entry> unknownOf(std::span<const Entry> entries, IsKnown isKnown)
{
    std::vector<Entry> fresh;
    std::ranges::copy_if(entries, std::back_inserter(fresh),
                         [&](const Entry& entry) { return !isKnown(entry); });
    return fresh;
}

} // namespace

Result<TypedReading, FieldFaults> readTyped(const TypedFigure& typed, const Dataset& known,
                                            QDate today)
{
    const TypedFigure whole = withAllNeeded(typed);
    FaultList faults(whole);
    checkTexts(whole, faults);
    const TableReading reading = readingOf(whole);
    for (const RecipeQuestion& question : reading.recipe.questions) {
        faults.add(faultOf(question, whole));
    }
    const TableFigures made = figuresOf(reading, {today, known});
    const Findings& reasons = made.rows.front().reasons;
    for (const Finding& reason : reasons) {
        if (reason.severity == Finding::Severity::Error) {
            faults.add({reason.location.address.path, reason.fault});
        }
    }
    if (!faults.all().empty()) {
        return faults.all();
    }
    return TypedReading{
        made.dataset.figures()[0],
        unknownOf(made.dataset.companies(),
                  [&](const Company& each) { return known.company(each.id) != nullptr; }),
        unknownOf(made.dataset.sources(),
                  [&](const Source& each) { return known.source(each.id) != nullptr; }),
        reasons};
}

TypedFigure typedOf(const Dataset& dataset, const Figure& figure)
{
    TypedFigure typed;
    const auto set = [&](CsvColumn column, const QString& text) {
        if (!text.isEmpty()) {
            typed.insert(nameOf(column), text);
        }
    };
    const auto end = [](const End& number) {
        return number ? QString::fromLatin1(numberText(*number)) : QString();
    };
    const auto flag = [](bool is) { return is ? QStringLiteral("true") : QString(); };
    set(CsvColumn::Id, figure.id.text());
    set(CsvColumn::Company, figure.company.text());
    set(CsvColumn::Kind, keywordOf(figure.kind));
    set(CsvColumn::MeasureName, figure.measure.text());
    set(CsvColumn::Low, end(figure.amount.low));
    set(CsvColumn::High, end(figure.amount.high));
    set(CsvColumn::Bound, keywordOf(figure.amount.bound));
    set(CsvColumn::CurrencyCode, figure.amount.currency.text());
    set(CsvColumn::Unit, keywordOf(figure.amount.unit));
    set(CsvColumn::PeriodStart, figure.period.first.text());
    set(CsvColumn::PeriodEnd, figure.period.last().text());
    set(CsvColumn::Announced, textOfDay(figure.announced));
    set(CsvColumn::Source, figure.source.text());
    set(CsvColumn::Evidence, keywordOf(dataset.evidenceOf(figure)));
    set(CsvColumn::Statement, figure.details->statement);
    set(CsvColumn::Note, figure.details->note);
    set(CsvColumn::Disputed, flag(figure.disputed));
    set(CsvColumn::Restates, flag(figure.restates));
    return typed;
}

} // namespace capex
