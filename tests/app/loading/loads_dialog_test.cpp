// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/loads_dialog.h"

#include "app/document/document.h"
#include "app/loading/review_commands.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "tests/support/window_fixture.h"

namespace capex {
namespace {

/// A window into whose figures others are loaded.
class LoadsTest : public WithAWindow
{
protected:
    LoadsTest()
    {
        const QString file = write("own.json", jsonFormat().write(own(), {}));
        EXPECT_TRUE(part<FileCommands>().open(file));
    }

    static Dataset own()
    {
        return datasetOf({{.id = "a", .company = "one", .amount = Money::single(10, usd)}});
    }
    void load(const char* name, const Dataset& figures)
    {
        auto& review = part<ReviewCommands>();
        review.load(write(name, jsonFormat().write(figures, {})));
        review.accept();
    }
    Document& document() { return m_window.document(); }
};

TEST_F(LoadsTest, AreListedNewestFirstWithTheirDayAndOrigin)
{
    load("first.json",
         datasetOf({{.id = "b", .company = "two", .amount = Money::single(20, usd)}}));
    load("second.json",
         datasetOf({{.id = "a", .company = "one", .amount = Money::single(11, usd)}}));
    const LoadsDialog dialog(document(), Language::English);
    ASSERT_EQ(dialog.list().rowCount(), 2);
    const auto cell = [&](int row, int column) { return dialog.list().item(row, column)->text(); };
    EXPECT_EQ(cell(0, 0), QStringLiteral("second.json"));
    EXPECT_EQ(cell(0, 2), QStringLiteral("1 changed"));
    EXPECT_EQ(cell(0, 3), path("second.json"));
    EXPECT_EQ(cell(1, 2), QStringLiteral("1 new"));
    EXPECT_EQ(document().dataset().loads()[0].day, QDate::currentDate());
    EXPECT_EQ(namelessIn(dialog), QStringList());
}

TEST_F(LoadsTest, WithoutAnyTheListSaysSo)
{
    const LoadsDialog dialog(document(), Language::English);
    EXPECT_EQ(dialog.list().rowCount(), 0);
    EXPECT_TRUE(
        labelsIn(dialog).contains(QStringLiteral("Nothing was loaded into these figures.")));
    EXPECT_FALSE(buttonIn(dialog, "&Take out")->isEnabled());
}

TEST_F(LoadsTest, TakenOutAreAStepThatCanBeUndone)
{
    load("first.json",
         datasetOf({{.id = "b", .company = "two", .amount = Money::single(20, usd)}}));
    const Dataset after = document().dataset();
    LoadsDialog dialog(document(), Language::English);
    buttonIn(dialog, "&Take out")->click();
    EXPECT_EQ(document().dataset(), own());
    EXPECT_EQ(dialog.list().rowCount(), 0);
    EXPECT_EQ(dialog.outcome(), QStringLiteral("first.json was taken out."));
    document().history().undo();
    EXPECT_EQ(document().dataset(), after);
    EXPECT_EQ(dialog.list().rowCount(), 1);
}

TEST_F(LoadsTest, WhatStaysIsNamed)
{
    load("first.json",
         datasetOf({{.id = "b", .company = "two", .amount = Money::single(20, usd)}}));
    Figure edited = *document().dataset().figure({QStringLiteral("b")});
    edited.amount = Money::single(21, usd);
    document().edit(QStringLiteral("editing"), document().dataset().with(edited));
    LoadsDialog dialog(document(), Language::English);
    buttonIn(dialog, "&Take out")->click();
    EXPECT_NE(document().dataset().figure({QStringLiteral("b")}), nullptr);
    EXPECT_TRUE(dialog.outcome().endsWith(QStringLiteral("still needed: b; two.")))
        << dialog.outcome().toStdString();
}

TEST_F(LoadsTest, TheOpenFileReadAgainIsNone)
{
    write("own.json",
          jsonFormat().write(
              datasetOf({{.id = "a", .company = "one", .amount = Money::single(12, usd)}}), {}));
    auto& review = part<ReviewCommands>();
    review.reload();
    review.accept();
    EXPECT_TRUE(document().dataset().loads().empty());
    EXPECT_FALSE(document().isModified());
}

} // namespace
} // namespace capex
