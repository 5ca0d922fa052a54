// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/figure_fields.h"

#include "model/formats/csv/csv_columns.h"
#include "model/formats/text/catalogue.h"
#include "model/formats/text/number_text.h"

#include <algorithm>

namespace capex {

namespace {

struct Cell
{
    QString field;
    QString text;
};

/// The cells of a row, those that are empty left out.
class Cells
{
public:
    void add(const QString& field, const QString& text)
    {
        if (!text.isEmpty()) {
            m_cells.push_back({field, text});
        }
    }
    void add(CsvColumn column, const QString& text) { add(nameOf(column), text); }
    void addFlag(CsvColumn column, bool flag)
    {
        add(column, flag ? QStringLiteral("true") : QString());
    }
    void addTranslations(const QString& field, const QMap<QString, QString>& texts)
    {
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            add(field + u'.' + text.key(), *text);
        }
    }

    [[nodiscard]] QString text(const QString& field) const
    {
        const auto cell = std::ranges::find(m_cells, field, &Cell::field);
        return cell == m_cells.end() ? QString() : cell->text;
    }
    [[nodiscard]] const std::vector<Cell>& all() const { return m_cells; }

private:
    std::vector<Cell> m_cells;
};

QString textOf(const End& end)
{
    return end ? QString::fromLatin1(numberText(*end)) : QString();
}

void addAmount(Cells& cells, const Money& amount)
{
    cells.add(CsvColumn::Low, textOf(amount.low));
    cells.add(CsvColumn::High, textOf(amount.high));
    cells.add(CsvColumn::Bound, keywordOf(amount.bound));
    cells.add(CsvColumn::CurrencyCode, amount.currency.text());
    cells.add(CsvColumn::Unit, keywordOf(amount.unit));
}

void addConversions(Cells& cells, const QList<Money>& conversions)
{
    int number = 1;
    for (const Money& also : conversions) {
        cells.add(nameOfAlso(CsvColumn::AlsoLow, number), textOf(also.low));
        cells.add(nameOfAlso(CsvColumn::AlsoHigh, number), textOf(also.high));
        cells.add(nameOfAlso(CsvColumn::AlsoCurrency, number), also.currency.text());
        cells.add(nameOfAlso(CsvColumn::AlsoUnit, number), keywordOf(also.unit));
        cells.add(nameOfAlso(CsvColumn::AlsoBound, number), keywordOf(also.bound));
        ++number;
    }
}

/// What a row names a source by: the text that it is made from, else its id.
QString nameOfSource(const Source& source)
{
    const Source made = sourceFromText(source.publisher, source.evidence, filingOf(source));
    return made == source ? source.publisher : source.id.text();
}

Cells cellsOf(const SourcedFigure& sourced)
{
    const Figure& figure = sourced.figure;
    const FigureDetails& details = *figure.details;
    const Source& source = *sourced.source;
    Cells cells;
    cells.add(CsvColumn::Company, figure.company.text());
    cells.add(CsvColumn::Kind, keywordOf(figure.kind));
    cells.add(CsvColumn::MeasureName, figure.measure.text());
    addAmount(cells, figure.amount);
    addConversions(cells, details.alsoStated);
    cells.add(CsvColumn::PeriodStart, figure.period.first.text());
    cells.add(CsvColumn::PeriodEnd, figure.period.last().text());
    cells.add(CsvColumn::Announced, figure.announced.toString(Qt::ISODate));
    cells.add(CsvColumn::Source, nameOfSource(source));
    cells.add(CsvColumn::Evidence, keywordOf(source.evidence));
    cells.add(CsvColumn::Statement, details.statement);
    cells.add(CsvColumn::Note, details.note);
    cells.addFlag(CsvColumn::Disputed, figure.disputed);
    cells.addFlag(CsvColumn::Restates, figure.restates);
    cells.add(CsvColumn::Accession, source.accession);
    cells.add(CsvColumn::Form, source.form);
    cells.add(CsvColumn::TaggedConcept, source.taggedConcept);
    cells.addTranslations(QStringLiteral("statements"), details.statements);
    cells.addTranslations(QStringLiteral("notes"), details.notes);
    for (const UnknownField& field : details.unknown) {
        cells.add(headingOfUnknown(field.key), cellOfUnknown(field.json));
    }
    return cells;
}

/// 15 digits tell every number that a file can say in as many, whatever the unit it is counted in.
QByteArray keyOf(const End& end)
{
    constexpr int digits = 15;
    return end ? QByteArray::number(*end, 'g', digits) : QByteArray();
}

/// An amount with what keeps it apart from others: "380 billion CNY".
QString withUnit(const Money& amount)
{
    return QStringList{amountAsSaid(amount), keywordOf(amount.unit), amount.currency.text()}.join(
        u' ');
}

} // namespace

std::vector<FieldChange> fieldsThatDiffer(const SourcedFigure& before, const SourcedFigure& after)
{
    const Cells then = cellsOf(before);
    const Cells now = cellsOf(after);
    std::vector<FieldChange> changes;
    for (const Cell& cell : then.all()) {
        if (const QString text = now.text(cell.field); text != cell.text) {
            changes.push_back({cell.field, cell.text, text});
        }
    }
    for (const Cell& cell : now.all()) {
        if (then.text(cell.field).isEmpty()) {
            changes.push_back({cell.field, {}, cell.text});
        }
    }
    if (changes.empty() && before.figure.source != after.figure.source) {
        changes.push_back(
            {nameOf(CsvColumn::Source), before.figure.source.text(), after.figure.source.text()});
    }
    return changes;
}

bool sameAmount(const Money& a, const Money& b)
{
    return a == b || amountKey(a) == amountKey(b);
}

QByteArray amountKey(const Money& amount)
{
    const Money billions = inBillions(amount);
    return QList<QByteArray>{amount.currency.text().toUtf8(), keywordOf(amount.bound).toLatin1(),
                             keyOf(billions.low), keyOf(billions.high)}
        .join('|');
}

QString amountField()
{
    return QStringLiteral("amount");
}

QString amountAsSaid(const Money& amount)
{
    switch (amount.bound) {
    case Bound::Exact:
        break;
    case Bound::About:
        return u'~' + textOf(amount.low);
    case Bound::Range:
        return textOf(amount.low) + u'–' + textOf(amount.high);
    case Bound::AtLeast:
        return u'≥' + textOf(amount.low);
    case Bound::AtMost:
        return u'≤' + textOf(amount.high);
    }
    return textOf(amount.low);
}

FieldChange amountChange(const Money& before, const Money& after)
{
    const bool isAlike = before.unit == after.unit && before.currency == after.currency;
    const auto text = [isAlike](const Money& amount) {
        return isAlike ? amountAsSaid(amount) : withUnit(amount);
    };
    return {amountField(), text(before), text(after)};
}

} // namespace capex
