// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/read_table.h"

#include "model/formats/figure_file.h"

#include <gtest/gtest.h>

namespace capex {

QStringList ReadTable::questions() const
{
    QStringList about;
    for (const RecipeQuestion& question : reading.recipe.questions) {
        about.append(question.about);
    }
    return about;
}

std::vector<std::string> ReadTable::said() const
{
    std::vector<std::string> lines;
    for (const Figure& figure : figures.dataset.figures()) {
        const Money& amount = figure.amount;
        const auto number = [](std::optional<double> end) {
            return end ? QString::number(*end) : QStringLiteral("-");
        };
        const QString ends = amount.low == amount.high
                                 ? number(amount.low)
                                 : number(amount.low) + u'/' + number(amount.high);
        lines.push_back(QStringLiteral("%1 %2 %3 %4 %5")
                            .arg(figure.period.first.text())
                            .arg(figure.period.months)
                            .arg(ends, keywordOf(amount.unit), amount.currency.text())
                            .toStdString());
    }
    return lines;
}

std::vector<RowFate> ReadTable::fates() const
{
    std::vector<RowFate> all;
    for (const RowAccount& row : figures.rows) {
        all.push_back(row.fate);
    }
    return all;
}

std::vector<Found> ReadTable::found() const
{
    std::vector<Found> all;
    for (const RowAccount& row : figures.rows) {
        for (const Finding& reason : row.reasons) {
            all.push_back(reason.fault.found.code);
        }
    }
    return all;
}

ReadTable read(const QByteArray& content, const RecipeWishes& wishes)
{
    ReadTable result{readTable(content, wishes), {}};
    EXPECT_FALSE(result.reading.fault);
    if (result.reading.table) {
        result.figures = figuresOf(result.reading, {QDate(2026, 11, 1), bundledFigures()});
    }
    return result;
}

} // namespace capex
