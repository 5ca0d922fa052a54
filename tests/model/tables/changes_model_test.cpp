// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/changes_model.h"

#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace capex {
namespace {

const FigureSketch plan{.id = "plan", .amount = Money::single(60, usd)};
const FigureSketch raisedPlan{
    .id = "later", .amount = Money::single(70, usd), .announced = QDate(2025, 7, 1)};
const FigureSketch gone{.id = "gone", .company = "beta"};
const FigureSketch fresh{.id = "new", .company = "gamma"};

/// A raised plan, a figure of a company that goes, one of a company that comes.
Review reviewOf()
{
    return Review(datasetOf({plan, gone}), datasetOf({plan, raisedPlan, fresh}));
}

/// The texts of a row, separated by bars.
QString rowText(const ChangesModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        cells.append(model.index(row, column).data().toString());
    }
    return cells.join(u'|');
}

TEST(ChangesModel, SaysWhatWasAndWhatBecomesOfIt)
{
    ChangesModel model(Language::English);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReview(reviewOf());
    EXPECT_EQ(model.rowCount(), 3) << "what merging leaves alone is no matter of decision";
    model.setMode(ReviewMode::Replace);
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(rowText(model, 0), QStringLiteral("raised|acme|2025, guidance, capex, the company's "
                                                "own total|$60 bn|$70 bn|1 Jul 2025|The press"));
    EXPECT_EQ(rowText(model, 1), QStringLiteral("removed|beta|2025, guidance, capex, the company's "
                                                "own total|$100 bn||15 Jan 2025|The press"));
    EXPECT_EQ(rowText(model, 2), QStringLiteral("added|gamma|2025, guidance, capex, the company's "
                                                "own total||$100 bn|15 Jan 2025|The press"));
    EXPECT_EQ(rowText(model, 3), QStringLiteral("beside the figures||companies: 1 new||||"));
}

TEST(ChangesModel, NamesTheFieldsThatAreCorrected)
{
    Figure corrected = figureOf(plan);
    corrected.period = Period::calendarYear(2026);
    DatasetParts after = partsOf({plan});
    after.figures = {corrected};
    ChangesModel model(Language::English);
    model.setReview(Review(datasetOf({plan}), Dataset(after)));
    ASSERT_EQ(model.rowCount(), 1);
    const QString text = rowText(model, 0);
    EXPECT_TRUE(text.startsWith(QStringLiteral("corrected|acme|"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("period_end: 2025-12|"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("period_end: 2026-12|"))) << text.toStdString();
}

TEST(ChangesModel, ChecksAreTheReview)
{
    ChangesModel model(Language::English);
    model.setReview(reviewOf());
    model.setMode(ReviewMode::Replace);
    QSignalSpy taken(&model, &ChangesModel::takenChanged);
    const auto checks = [&] {
        QString marks;
        for (int row = 0; row < model.rowCount(); ++row) {
            marks +=
                model.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked ? u'x' : u'-';
        }
        return marks;
    };
    EXPECT_EQ(checks(), QStringLiteral("xxxx"));
    EXPECT_FALSE(model.index(0, 1).data(Qt::CheckStateRole).isValid());
    EXPECT_FALSE(model.setData(model.index(0, 1), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_TRUE(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_TRUE(model.setData(model.index(3, 0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(checks(), QStringLiteral("-xx-"));
    EXPECT_EQ(model.review()->takenCount(), 2U);
    EXPECT_FALSE(model.review()->areSurroundingsTaken());
    model.setMode(ReviewMode::Merge);
    EXPECT_EQ(checks(), QStringLiteral("xxx"));
    model.takeAll(false);
    EXPECT_EQ(checks(), QStringLiteral("---"));
    EXPECT_EQ(taken.count(), 4);
    model.setReview(std::nullopt);
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace capex
