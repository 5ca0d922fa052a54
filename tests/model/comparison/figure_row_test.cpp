// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/figure_row.h"
#include "model/formats/figure_file.h"
#include "model/wording/reason_words.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

/// The settings under which a figure speaks if there is no other.
ComparisonSettings settingsFor(const Figure& figure, Basis basis)
{
    ComparisonSettings settings{.basis = basis, .year = figure.period.last().year()};
    settings.kinds = QList<Kind>{figure.kind};
    settings.companies = {figure.company};
    return settings;
}

/// The row of a figure in a file that has no other.
ComparisonRow rowAlone(const Figure& figure, const ComparisonSettings& settings)
{
    DatasetParts parts = bundledFigures().parts();
    parts.figures = {figure};
    parts.figures.front().disputed = false;
    ComparisonRow row = compare(Dataset(parts), settings).rows.front();
    row.rank.reset();
    return row;
}

TEST(FigureRow, IsTheOneThatTheFigureWouldMakeIfItWereTheOnlyOne)
{
    for (const Figure& figure : bundledFigures().figures()) {
        for (const Basis basis : {Basis::Announced, Basis::PerYear, Basis::ThreeYear}) {
            const ComparisonSettings settings = settingsFor(figure, basis);
            EXPECT_EQ(rowOf(bundledFigures(), figure, settings), rowAlone(figure, settings))
                << figure.id.text().toStdString();
        }
    }
}

TEST(FigureRow, SaysWhyThereIsNoValueWithoutARate)
{
    Figure figure = bundledFigures().figures().front();
    figure.amount.currency = Currency{QStringLiteral("XTS")};
    figure.details->alsoStated.clear();
    const ComparisonRow row = rowOf(bundledFigures(), figure, settingsFor(figure, Basis::PerYear));
    EXPECT_FALSE(row.value);
    ASSERT_TRUE(row.problem);
    EXPECT_TRUE(reasonInFiles(*row.problem).contains(QStringLiteral("XTS")));
    EXPECT_EQ(row.figures, std::vector{figure.id});
}

} // namespace
} // namespace capex
