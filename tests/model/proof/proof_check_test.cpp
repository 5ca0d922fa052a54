// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proof/proof_check.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

using Cells = std::vector<WrittenCell>;

Cells texts(std::initializer_list<const char*> words)
{
    Cells cells;
    for (const char* const word : words) {
        cells.emplace_back(QString::fromUtf8(word));
    }
    return cells;
}

ProvenTable table(View view, const Cells& columns, std::vector<Cells> rows)
{
    return {.state = {.view = view}, .columns = columns, .rows = std::move(rows), .hash = {}};
}

ProvenTable ranking(std::vector<Cells> rows)
{
    return table(View::Ranking, texts({"company", "company_name", "mid"}), std::move(rows));
}

Cells row(const char* company, const char* name, WrittenCell mid)
{
    Cells cells = texts({company, name});
    cells.push_back(std::move(mid));
    return cells;
}

TEST(Differences, NameTheCompanyTheColumnAndBothCells)
{
    const auto found =
        differences(ranking({row("acme", "Acme", 17.5)}), ranking({row("acme", "Acme", 18.0)}));
    EXPECT_EQ(found, (std::vector<CellDifference>{{QStringLiteral("Acme"), QStringLiteral("mid"),
                                                   QStringLiteral("17.5"), QStringLiteral("18")}}));
}

TEST(Differences, FindRowsByWhatTheyAreAboutAndNotByTheirPlace)
{
    const ProvenTable said = ranking({row("a", "A", 1.0), row("b", "B", 2.0)});
    const ProvenTable now = ranking({row("b", "B", 2.0), row("a", "A", 1.0)});
    EXPECT_TRUE(differences(said, now).empty());
}

TEST(Differences, TakeNoRoundingForOne)
{
    const double value = 380 / 7.25 / 3;
    EXPECT_TRUE(differences(ranking({row("a", "A", value)}),
                            ranking({row("a", "A", std::nextafter(value, 100.0))}))
                    .empty());
    EXPECT_EQ(
        differences(ranking({row("a", "A", value)}), ranking({row("a", "A", value + 1e-9)})).size(),
        1U);
}

TEST(Differences, SayWhichRowIsGoneAndWhichIsNew)
{
    const ProvenTable said = ranking({row("a", "A", 1.0), row("b", "B", {})});
    const ProvenTable now = ranking({row("b", "B", {}), row("c", "C", 3.0)});
    const auto found = differences(said, now);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].subject, QStringLiteral("A"));
    EXPECT_FALSE(found[0].before.isEmpty());
    EXPECT_TRUE(found[0].after.isEmpty());
    EXPECT_EQ(found[1].subject, QStringLiteral("C"));
    EXPECT_TRUE(found[1].before.isEmpty());
    EXPECT_FALSE(found[1].after.isEmpty());
}

TEST(Differences, TellANumberFromNothingAndFromAText)
{
    EXPECT_EQ(differences(ranking({row("a", "A", 1.0)}), ranking({row("a", "A", {})})).size(), 1U);
    EXPECT_EQ(
        differences(ranking({row("a", "A", 1.0)}), ranking({row("a", "A", QStringLiteral("1"))}))
            .size(),
        1U);
}

TEST(Differences, KnowTheRowsOfEveryViewApart)
{
    const ProvenTable years =
        table(View::Years, texts({"company", "year", "mid"}),
              {{QStringLiteral("a"), 2024.0, 1.0}, {QStringLiteral("a"), 2025.0, 2.0}});
    const ProvenTable changed =
        table(View::Years, texts({"company", "year", "mid"}),
              {{QStringLiteral("a"), 2025.0, 3.0}, {QStringLiteral("a"), 2024.0, 1.0}});
    const auto found = differences(years, changed);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].before, QStringLiteral("2"));
    EXPECT_EQ(found[0].after, QStringLiteral("3"));
}

TEST(Differences, CompareRowsThatAreAboutTheSameInTheirOrder)
{
    const ProvenTable said = ranking({row("a", "A", 1.0), row("a", "A", 2.0)});
    const ProvenTable now = ranking({row("a", "A", 1.0), row("a", "A", 5.0)});
    const auto found = differences(said, now);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].before, QStringLiteral("2"));
}

} // namespace
} // namespace capex
