// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/table_answers.h"

#include "model/formats/table/table_columns.h"

namespace capex {

namespace {

/// `beside` are further headings of the field.
void map(RecipeWishes& wishes, const QString& field, const QString& heading,
         const QStringList& beside)
{
    wishes.mapped.removeIf(
        [&](const auto& mapped) { return mapped.first == field || mapped.second == heading; });
    for (const QString& each : beside + QStringList(heading)) {
        wishes.mapped.append({field, each});
    }
}

} // namespace

RecipeWishes answered(RecipeWishes wishes, const RecipeQuestion& question, const QString& answer)
{
    const auto isAbout = [&](const char* about) {
        return question.about == QLatin1StringView(about);
    };
    if (!question.heading.isEmpty()) {
        map(wishes, answer, question.heading,
            isAmountField(answer) ? question.beside : QStringList());
    } else if (!question.field.isEmpty() && question.readings.contains(answer)) {
        map(wishes, question.field, answer, question.beside);
    } else if (!question.field.isEmpty()) {
        wishes.constants.insert(question.field, answer);
    } else if (isAbout("encoding")) {
        wishes.encoding = answer;
    } else if (isAbout("delimiter")) {
        wishes.delimiter = answer == QStringLiteral("\\t") ? u'\t' : answer.at(0);
    } else if (isAbout("decimal")) {
        wishes.decimal = answer.at(0);
    } else if (isAbout("date_order")) {
        wishes.dateOrder = dateOrderFrom(answer);
    } else if (isAbout("period")) {
        wishes.yearPair = yearPairFrom(answer);
    } else if (isAbout("sheet")) {
        wishes.sheet = answer;
    } else if (isAbout("header")) {
        wishes.headerRow = answer.toInt();
    } else {
        wishes.constants.insert(question.about, answer);
    }
    return wishes;
}

RecipeWishes withColumn(RecipeWishes wishes, const Recipe& recipe, const QString& heading,
                        const QString& field)
{
    QList<RecipeColumn> columns = wishes.columns.value_or(recipe.columns);
    for (const auto& mapped : std::as_const(wishes.mapped)) {
        for (RecipeColumn& column : columns) {
            if (column.heading == mapped.second) {
                column.field = mapped.first;
            }
        }
    }
    wishes.mapped.clear();
    for (RecipeColumn& column : columns) {
        if (column.heading == heading) {
            column = columnOf(heading, field);
        } else if (!field.isEmpty() && column.field == field && column.period.isEmpty()) {
            column.field.clear(); // a field has one column, but for years side by side
        }
    }
    wishes.columns = columns;
    wishes.constants.remove(field);
    return wishes;
}

} // namespace capex
