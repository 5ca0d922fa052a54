// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/change_rows.h"
#include "model/changes/merge.h"
#include "model/formats/figure_file.h"
#include "tests/support/any_figures.h"
#include "tests/support/cost.h"
#include "tests/support/many_figures.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace capex {
namespace {

constexpr int companies = 3;
constexpr int figures = 40;

/// Two sets that have much in common: figures that are the same, corrected, under another id, gone
/// and new.
class TwoSets : public testing::TestWithParam<unsigned>
{
protected:
    TwoSets()
        : m_any(GetParam())
        , m_before(m_any.parts(companies, figures))
        , m_after(m_before)
    {
        std::vector<Figure>& changed = m_after.figures;
        for (std::size_t index = 0; index < changed.size(); ++index) {
            change(changed[index], static_cast<int>(index));
        }
        std::erase_if(changed, [this](const Figure&) { return m_any.below(6) == 0; });
        for (int number = 0; number < figures / 4; ++number) {
            changed.push_back(m_any.figure(QStringLiteral("n%1").arg(number), companies));
        }
        std::ranges::shuffle(changed, m_any.random());
    }

    [[nodiscard]] Dataset before() const { return Dataset(m_before); }
    [[nodiscard]] Dataset after() const { return Dataset(m_after); }

    [[nodiscard]] static Dataset shuffled(DatasetParts parts, unsigned seed)
    {
        std::mt19937 random(seed);
        std::ranges::shuffle(parts.figures, random);
        std::ranges::shuffle(parts.companies, random);
        std::ranges::shuffle(parts.sources, random);
        return Dataset(std::move(parts));
    }

    AnyFigures m_any;
    DatasetParts m_before;
    DatasetParts m_after;

private:
    void change(Figure& figure, int number)
    {
        const FigureId id = figure.id;
        switch (m_any.below(5)) {
        case 0:
            figure = m_any.figure(id.text(), companies);
            break;
        case 1:
            figure.id = {QStringLiteral("other%1").arg(number)};
            break;
        case 2:
            figure.details->note = QStringLiteral("note %1").arg(number);
            break;
        default:
            break;
        }
    }
};

QByteArray rowsOf(const Changes& changes)
{
    return writeChangesCsv(changes);
}

TEST_P(TwoSets, ASetDiffersInNothingFromItself)
{
    EXPECT_TRUE(changesBetween(before(), before()).isEmpty());
    EXPECT_EQ(changesBetween(before(), before()).same, m_before.figures.size());
}

TEST_P(TwoSets, AllChangesLeadToTheOther)
{
    const Dataset result = merged(before(), changesBetween(before(), after()));
    EXPECT_EQ(result.figures().size(), m_after.figures.size());
    EXPECT_EQ(rowsOf(changesBetween(result, after())), rowsOf(Changes()));
    for (const Figure& figure : m_after.figures) {
        const Figure* const same = result.figure(figure.id);
        if (same && same->company == figure.company) {
            EXPECT_TRUE(sameAmount(same->amount, figure.amount));
            EXPECT_EQ(same->details->note, figure.details->note);
            EXPECT_EQ(same->announced, figure.announced);
        }
    }
}

TEST_P(TwoSets, EveryFigureIsAccountedFor)
{
    const Changes changes = changesBetween(before(), after());
    std::size_t known = changes.same;
    std::size_t unknown = changes.same;
    for (const FigureChange& change : changes.figures) {
        const ChangeGroup group = groupOf(change.type);
        const bool isInBoth = group == ChangeGroup::Corrected || group == ChangeGroup::Source;
        known += isInBoth || group == ChangeGroup::Removed ? 1 : 0;
        unknown += group == ChangeGroup::Removed ? 0 : 1;
    }
    EXPECT_EQ(known, m_before.figures.size());
    EXPECT_EQ(unknown, m_after.figures.size());
}

TEST_P(TwoSets, MergingAgainChangesNothing)
{
    const QList<ChangeGroup> all = allOf<ChangeGroup>();
    for (const QList<ChangeGroup>& groups : {all, all.first(all.size() - 1)}) {
        const Dataset once = merged(before(), ofGroups(changesBetween(before(), after()), groups));
        const Changes again = ofGroups(changesBetween(once, after()), groups);
        EXPECT_EQ(rowsOf(again), rowsOf(Changes()));
        EXPECT_TRUE(merged(once, again).sharesWith(once));
    }
}

TEST_P(TwoSets, TheOrderOfRowsChangesNothing)
{
    const Changes changes = changesBetween(before(), after());
    const Dataset otherBefore = shuffled(m_before, 7);
    const Changes otherwise = changesBetween(otherBefore, shuffled(m_after, 8));
    EXPECT_EQ(rowsOf(otherwise), rowsOf(changes));
    EXPECT_EQ(otherwise.same, changes.same);
    const Changes fromSameBase = changesBetween(before(), shuffled(m_after, 9));
    EXPECT_EQ(merged(before(), fromSameBase).figures(), merged(before(), changes).figures());
}

TEST_P(TwoSets, EachChangeCanBeAcceptedAlone)
{
    const Changes changes = changesBetween(before(), after());
    const QByteArray all = rowsOf(changes);
    for (std::size_t index = 0; index < changes.figures.size(); index += 5) {
        Changes one = changes;
        one.figures = {changes.figures[index]};
        const Dataset result = merged(before(), one);
        const Changes rest = changesBetween(result, after());
        EXPECT_EQ(rest.figures.size(), changes.figures.size() - 1);
    }
    EXPECT_EQ(rowsOf(changes), all);
}

TEST_P(TwoSets, WhatIsMergedCanBeWrittenAndRead)
{
    const Dataset result = merged(before(), changesBetween(before(), after()));
    const ReadResult read =
        readFigures(jsonFormat().write(result, {}), jsonFormat(), {QDate(2030, 1, 1), {}});
    ASSERT_TRUE(read.dataset.has_value());
    EXPECT_TRUE(*read.dataset == result);
}

INSTANTIATE_TEST_SUITE_P(Changes, TwoSets, testing::Range(0U, 40U));

/// A year later: half of the figures stay, the others come again with other days and amounts.
Dataset movedOn(const Dataset& dataset)
{
    DatasetParts parts = dataset.parts();
    for (std::size_t index = 0; index < parts.figures.size(); index += 2) {
        Figure& figure = parts.figures[index];
        figure.id = FigureId(u'n' + figure.id.text());
        figure.announced = figure.announced.addDays(30);
        figure.amount = scaled(figure.amount, 11, 10);
    }
    return Dataset(std::move(parts));
}

void expectLinear(int companyCount)
{
    const Dataset some = manyFigures(companyCount, 2'000);
    const Dataset more = manyFigures(companyCount, 8'000);
    const Dataset someLater = movedOn(some);
    const Dataset moreLater = movedOn(more);
    const auto work = [](const Dataset& before, const Dataset& after) {
        return [&before, &after] { (void)merged(before, changesBetween(before, after)); };
    };
    EXPECT_LT(costRatio(work(more, moreLater), work(some, someLater), notQuadratic), notQuadratic);
}

TEST(CostOfChanges, GrowsWithTheFiguresAndLittleMore)
{
    expectLinear(500);
}

TEST(CostOfChanges, GrowsWithTheFiguresOfOneCompanyAndLittleMore)
{
    expectLinear(1);
}

} // namespace
} // namespace capex
