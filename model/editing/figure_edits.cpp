// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/figure_edits.h"

#include "model/figures/enum_size.h"
#include "model/figures/excerpt.h"
#include "model/figures/free_id.h"
#include "model/figures/note_anchors.h"
#include "model/formats/csv/csv_columns.h"
#include "model/formats/said/said_scale.h"
#include "model/formats/text/date_text.h"
#include "model/formats/text/number_text.h"

#include <algorithm>
#include <array>

namespace capex {

namespace {

const QString valueField = QStringLiteral("value");
const QString periodField = QStringLiteral("period");
constexpr QChar betweenAmounts = u';';

/// What the text takes the place of.
std::vector<CsvColumn> replacedBy(FigureField field)
{
    switch (field) {
    case FigureField::Amount:
        return {CsvColumn::Low, CsvColumn::High, CsvColumn::Bound};
    case FigureField::Period:
        return {CsvColumn::PeriodStart, CsvColumn::PeriodEnd};
    case FigureField::Source:
        return {CsvColumn::Evidence};
    default:
        return {};
    }
}

/// The figure as typed, with `text` for the field.
TypedFigure typedWith(const Dataset& dataset, const Figure& figure, FigureField field,
                      const QString& text)
{
    TypedFigure typed = typedOf(dataset, figure);
    for (const CsvColumn column : replacedBy(field)) {
        typed.remove(nameOf(column));
    }
    if (field == FigureField::Amount && scaleIn(text).currency) {
        typed.remove(nameOf(CsvColumn::CurrencyCode)); // it names another one, or the same
    }
    typed.insert(tableFieldOf(field), text);
    return typed;
}

/// Whether the amount of a figure is another one after a change of the field.
bool changesAmountPerYear(FigureField field)
{
    constexpr std::array fields{FigureField::Company,      FigureField::Amount,
                                FigureField::Period,       FigureField::FirstMonth,
                                FigureField::CurrencyCode, FigureField::LastMonth};
    return std::ranges::find(fields, field) != fields.end();
}

void setText(QString& plain, QMap<QString, QString>& translations, const QString& language,
             const QString& text)
{
    const auto translated = translations.find(language);
    (translated == translations.end() ? plain : *translated) = text;
}

/// Gives `figure` what `made` says of the field.
void take(Figure& figure, const Figure& made, FigureField field, const QString& language)
{
    switch (field) {
    case FigureField::Company:
        figure.company = made.company;
        break;
    case FigureField::Kind:
        figure.kind = made.kind;
        break;
    case FigureField::MeasureName:
        figure.measure = made.measure;
        break;
    case FigureField::Amount:
    case FigureField::CurrencyCode:
        figure.amount = made.amount;
        break;
    case FigureField::Period:
    case FigureField::FirstMonth:
    case FigureField::LastMonth:
        figure.period = made.period;
        break;
    case FigureField::Announced:
        figure.announced = made.announced;
        break;
    case FigureField::Source:
        figure.source = made.source;
        break;
    case FigureField::Statement:
        setText(figure.details->statement, figure.details->statements, language,
                made.details->statement);
        break;
    case FigureField::Note:
        setText(figure.details->note, figure.details->notes, language, made.details->note);
        break;
    case FigureField::Id:
        figure.id = made.id;
        break;
    case FigureField::Disputed:
        figure.disputed = made.disputed;
        break;
    case FigureField::Restates:
        figure.restates = made.restates;
        break;
    case FigureField::Evidence:
    case FigureField::AlsoStated:
        break; // of no single reading of the figure
    }
}

/// What a figure names that was not defined before.
void define(DatasetParts& parts, const TypedReading& read)
{
    parts.companies.insert(parts.companies.end(), read.companies.begin(), read.companies.end());
    parts.sources.insert(parts.sources.end(), read.sources.begin(), read.sources.end());
}

/// The dataset with `figure` at `index`, and what it names that was not defined.
Dataset withFigureAt(const Dataset& dataset, std::size_t index, Figure figure,
                     const TypedReading& read)
{
    if (read.companies.empty() && read.sources.empty() &&
        figure.id == dataset.figures()[index].id) {
        return dataset.with(std::move(figure));
    }
    DatasetParts parts = dataset.parts();
    define(parts, read);
    const FigureId known = std::exchange(parts.figures[index], std::move(figure)).id;
    for (Note& note : parts.notes) {
        if (note.figure() != nullptr && *note.figure() == known) {
            note.anchor = parts.figures[index].id;
        }
    }
    return Dataset(std::move(parts));
}

Dataset withEvidence(const Dataset& dataset, const SourceId& source, const QString& keyword)
{
    DatasetParts parts = dataset.parts();
    const auto changed = std::ranges::find(parts.sources, source, &Source::id);
    changed->evidence = fromKeyword<Evidence>(keyword.toLower()).value_or(changed->evidence);
    return Dataset(std::move(parts));
}

/// The source's own conversions, each read as the amount would be.
Result<QList<Money>, FieldFaults> alsoFrom(const Dataset& dataset, const Figure& figure,
                                           const QString& text, QDate today)
{
    QList<Money> amounts;
    for (const QString& part : text.split(betweenAmounts)) {
        if (part.trimmed().isEmpty()) {
            continue;
        }
        TypedFigure typed = typedWith(dataset, figure, FigureField::AlsoStated, part.trimmed());
        for (const CsvColumn column : {CsvColumn::Low, CsvColumn::High, CsvColumn::Bound,
                                       CsvColumn::CurrencyCode, CsvColumn::Unit}) {
            typed.remove(nameOf(column));
        }
        const auto read = readTyped(typed, Dataset(), today);
        if (!read) {
            return read.error();
        }
        amounts.append(read->figure.amount);
    }
    return amounts;
}

/// An amount in words that say all of it: "60–65 billion USD".
QString amountText(const Money& amount)
{
    const auto number = [](const End& end) { return QString::fromLatin1(numberText(*end)); };
    const QString counted = amount.unit == Unit::One ? QString() : u' ' + keywordOf(amount.unit);
    const QString rest = counted + u' ' + amount.currency.text();
    switch (amount.bound) {
    case Bound::Exact:
        return number(amount.low) + rest;
    case Bound::About:
        return u'~' + number(amount.low) + rest;
    case Bound::Range:
        return number(amount.low) + QStringLiteral("–") + number(amount.high) + rest;
    case Bound::AtLeast:
        return QStringLiteral("≥") + number(amount.low) + rest;
    case Bound::AtMost:
        return QStringLiteral("≤") + number(amount.high) + rest;
    }
    return {};
}

/// Whether an editor that begins with `text` leaves the figure as it is.
bool saysTheSame(const Dataset& dataset, const Figure& figure, FigureField field,
                 const QString& text)
{
    const auto read =
        readTyped(typedWith(dataset, figure, field, text), dataset, figure.announced.addDays(1));
    return read && read->figure.amount == figure.amount && read->figure.period == figure.period &&
           read->figure.announced == figure.announced;
}

/// The figures that are among `named`, or those that are not.
DatasetParts keeping(const Dataset& dataset, const QList<FigureId>& named, bool isNamed)
{
    DatasetParts parts = dataset.parts();
    const QSet<FigureId> names(named.begin(), named.end());
    std::erase_if(parts.figures,
                  [&](const Figure& figure) { return names.contains(figure.id) != isNamed; });
    return parts;
}

QString alsoText(const Figure& figure)
{
    QStringList amounts;
    for (const Money& amount : figure.details->alsoStated) {
        amounts.append(amountText(amount));
    }
    return amounts.join(QString(betweenAmounts) + u' ');
}

} // namespace

const QString& tableFieldOf(FigureField field)
{
    // In the order of FigureField.
    static const std::array columns{nameOf(CsvColumn::Company),
                                    nameOf(CsvColumn::Kind),
                                    nameOf(CsvColumn::MeasureName),
                                    valueField,
                                    periodField,
                                    nameOf(CsvColumn::Announced),
                                    nameOf(CsvColumn::Source),
                                    nameOf(CsvColumn::Evidence),
                                    nameOf(CsvColumn::Statement),
                                    nameOf(CsvColumn::Note),
                                    valueField,
                                    nameOf(CsvColumn::CurrencyCode),
                                    nameOf(CsvColumn::PeriodStart),
                                    nameOf(CsvColumn::PeriodEnd),
                                    nameOf(CsvColumn::Id),
                                    nameOf(CsvColumn::Disputed),
                                    nameOf(CsvColumn::Restates)};
    static_assert(columns.size() == enumSize<FigureField>());
    return columns.at(static_cast<std::size_t>(field));
}

QString editText(const Dataset& dataset, const Figure& figure, FigureField field,
                 const Narrator& narrator)
{
    const QString language = codeOf(narrator.formatter().language());
    const auto shownOr = [&](const QString& shown, const QString& ofFiles) {
        return saysTheSame(dataset, figure, field, shown) ? shown : ofFiles;
    };
    switch (field) {
    case FigureField::Amount:
        return shownOr(narrator.formatter().preciseMoney(figure.amount), amountText(figure.amount));
    case FigureField::Period:
        return shownOr(narrator.periodOf(figure), figure.period.first.text() +
                                                      QStringLiteral(" – ") +
                                                      figure.period.last().text());
    case FigureField::Announced:
        return shownOr(narrator.formatter().date(figure.announced), textOfDay(figure.announced));
    case FigureField::Statement:
        return figure.statementIn(language);
    case FigureField::Note:
        return figure.noteIn(language);
    case FigureField::AlsoStated:
        return alsoText(figure);
    default:
        return typedOf(dataset, figure).value(tableFieldOf(field));
    }
}

Result<EditedFigures, FieldFaults> edited(const Dataset& dataset, const FigureId& figure,
                                          FigureField field, const QString& text,
                                          const QString& language, QDate today)
{
    const std::size_t index = *dataset.indexOf(figure);
    Figure changed = dataset.figures()[index];
    if (field == FigureField::AlsoStated) {
        const auto amounts = alsoFrom(dataset, changed, text, today);
        if (!amounts) {
            return amounts.error();
        }
        changed.details->alsoStated = *amounts;
        return EditedFigures{dataset.with(changed), figure, {}};
    }
    const Dataset others = changesAmountPerYear(field) ? without(dataset, {figure}) : dataset;
    const auto read = readTyped(typedWith(dataset, changed, field, text), others, today);
    if (!read) {
        return read.error();
    }
    if (field == FigureField::Evidence) {
        return EditedFigures{withEvidence(dataset, changed.source, text), figure, read->warnings};
    }
    take(changed, read->figure, field, language);
    const Figure* const namesake = dataset.figure(changed.id);
    if (namesake != nullptr && changed.id != figure) {
        return FieldFaults{
            {tableFieldOf(field),
             {Message(Found::TakenId, excerpt(changed.id.text())), Expected::IdOnce}}};
    }
    const FigureId id = changed.id;
    return EditedFigures{withFigureAt(dataset, index, std::move(changed), *read), id,
                         read->warnings};
}

Result<EditedFigures, FieldFaults> withTyped(const Dataset& dataset, const TypedFigure& typed,
                                             QDate today)
{
    const auto read = readTyped(typed, dataset, today);
    if (!read) {
        return read.error();
    }
    const FigureId id = read->figure.id;
    if (dataset.figure(id) != nullptr) {
        return FieldFaults{{nameOf(CsvColumn::Id),
                            {Message(Found::TakenId, excerpt(id.text())), Expected::FigureOnce}}};
    }
    DatasetParts parts = dataset.parts();
    define(parts, *read);
    parts.figures.push_back(read->figure);
    return EditedFigures{Dataset(std::move(parts)), id, read->warnings};
}

EditedFigures withCopies(const Dataset& dataset, const QList<FigureId>& figures)
{
    DatasetParts parts = dataset.parts();
    const QSet<FigureId> chosen(figures.begin(), figures.end());
    QSet<FigureId> taken;
    for (const Figure& figure : parts.figures) {
        taken.insert(figure.id);
    }
    std::vector<Figure> all;
    FigureId first;
    for (Figure& figure : parts.figures) {
        const bool isChosen = chosen.contains(figure.id);
        all.push_back(std::move(figure));
        if (isChosen) {
            Figure copy = all.back();
            copy.id = freeId(copy.id, taken);
            first = !figures.isEmpty() && all.back().id == figures.front() ? copy.id : first;
            all.push_back(std::move(copy));
        }
    }
    parts.figures = std::move(all);
    return {Dataset(std::move(parts)), first, {}};
}

Dataset only(const Dataset& dataset, const QList<FigureId>& figures)
{
    DatasetParts parts = keeping(dataset, figures, true);
    dropLoose(parts);
    return Dataset(std::move(parts));
}

Dataset without(const Dataset& dataset, const QList<FigureId>& figures)
{
    DatasetParts parts = keeping(dataset, figures, false);
    anchorAgain(parts, [&dataset](const FigureId& id) {
        const Figure& gone = *dataset.figure(id);
        return CompanyPeriod{gone.company, gone.period};
    });
    return Dataset(std::move(parts));
}

} // namespace capex
