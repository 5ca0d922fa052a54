// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/cells/table_writer.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

using Cells = std::vector<WrittenCell>;

TEST(WrittenTable, KeepsItsFirstRowAsTheNamesOfTheColumns)
{
    WrittenTable table;
    table.text(QStringLiteral("company"));
    table.text(QStringLiteral("mid"));
    table.endRow();
    table.text(QStringLiteral("acme"));
    table.number(1.5);
    table.endRow();
    EXPECT_EQ(table.columns(), (Cells{QStringLiteral("company"), QStringLiteral("mid")}));
    ASSERT_EQ(table.rows().size(), 1U);
    EXPECT_EQ(table.rows().front(), (Cells{QStringLiteral("acme"), 1.5}));
}

TEST(WrittenTable, TellsNothingFromATextAndANumber)
{
    WrittenTable table;
    table.text({});
    table.empty();
    table.number(std::optional<double>());
    table.number(std::optional(0.0));
    table.endRow();
    EXPECT_EQ(table.columns(), (Cells{{}, {}, {}, 0.0}));
}

TEST(TableWriter, EndsEveryRowWithTheSameCells)
{
    WrittenTable table;
    table.text(QStringLiteral("a"));
    table.endRow();
    table.endRowsWith({QStringLiteral("x"), {}, 2.0});
    table.number(1);
    table.endRow();
    table.number(2);
    table.endRow();
    ASSERT_EQ(table.rows().size(), 2U);
    EXPECT_EQ(table.rows()[0], (Cells{1.0, QStringLiteral("x"), {}, 2.0}));
    EXPECT_EQ(table.rows()[1], (Cells{2.0, QStringLiteral("x"), {}, 2.0}));
}

} // namespace
} // namespace capex
