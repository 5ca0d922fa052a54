// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/change_rows.h"
#include "model/changes/loads.h"
#include "model/changes/merge.h"
#include "model/changes/review.h"
#include "model/editing/note_edits.h"
#include "model/formats/figure_format.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

/// What becomes of notes where figures are merged, loaded and taken out again.
namespace capex {
namespace {

const QDate today(2026, 11, 22);
const FigureId plan{u"plan"};

Dataset withNoteOn(const Dataset& dataset, std::variant<FigureId, CompanyPeriod> anchor,
                   const char* text)
{
    return withNote(dataset, newNote(dataset, std::move(anchor), {QString::fromUtf8(text), {}}));
}

CompanyPeriod of2025(const char* company)
{
    return {{QString::fromUtf8(company)}, Period::calendarYear(2025)};
}

TEST(ChangesOfNotes, AreCountedBesideTheFigures)
{
    const Dataset before = withNoteOn(datasetOf({{.id = "plan"}}), plan, "one");
    Note changed = before.notes()[0];
    changed.text = QStringLiteral("another");
    const Dataset after = withNoteOn(withNote(before, changed), of2025("acme"), "two");
    const Changes changes = changesBetween(before, after);
    EXPECT_EQ(countsOf(changes.surroundings).join(u'\n').toStdString(),
              "1 new note\n1 corrected note");
    EXPECT_FALSE(changes.isEmpty());
    EXPECT_EQ(merged(before, changes), after);
    EXPECT_TRUE(changesBetween(after, after).isEmpty());
    EXPECT_TRUE(changesBetween(after, before).surroundings.added.notes.empty())
        << "nothing beside figures is taken away";
}

TEST(ChangesOfNotes, KnowANoteAgainUnderAnotherId)
{
    const Dataset before = withNoteOn(datasetOf({{.id = "plan"}}), plan, "one");
    Note renamed = before.notes()[0];
    renamed.id = {u"renamed"};
    EXPECT_TRUE(changesBetween(before, before.withNotes({renamed})).isEmpty());
}

TEST(ChangesOfNotes, FollowFiguresThatAreCalledOtherwise)
{
    const Dataset before = datasetOf({{.id = "plan"}});
    const Dataset after = withNoteOn(datasetOf({{.id = "same"}}), FigureId(u"same"), "one");
    const Dataset result = merged(before, changesBetween(before, after));
    ASSERT_EQ(result.notes().size(), 1U);
    EXPECT_EQ(*result.notes()[0].figure(), plan);
    const Dataset foreign = withNoteOn(datasetOf({{.id = "plan", .company = "beta"}}), plan, "two");
    const Dataset both = merged(before, changesBetween(before, foreign));
    ASSERT_EQ(both.notes().size(), 1U);
    EXPECT_EQ(both.figure(*both.notes()[0].figure())->company, CompanyId(u"beta"));
}

TEST(ChangesOfNotes, StandAtCompanyAndPeriodOfAFigureThatIsNotTaken)
{
    const Dataset before = datasetOf({{.id = "plan"}});
    const Dataset after = withNoteOn(datasetOf({{.id = "plan"}, {.id = "new", .company = "beta"}}),
                                     FigureId(u"new"), "one");
    Review review(before, after);
    ASSERT_EQ(review.count(), 1U);
    review.take(0, false);
    const Dataset outcome = review.outcome();
    ASSERT_EQ(outcome.notes().size(), 1U);
    ASSERT_NE(outcome.notes()[0].companyPeriod(), nullptr);
    EXPECT_EQ(*outcome.notes()[0].companyPeriod(), of2025("beta"));
    EXPECT_NE(outcome.company({u"beta"}), nullptr);
}

TEST(ChangesOfNotes, StandAtCompanyAndPeriodOfAFigureThatIsReplaced)
{
    const Dataset before = withNoteOn(datasetOf({{.id = "plan"}}), plan, "one");
    const Dataset after = datasetOf({{.id = "other", .period = Period::calendarYear(2030)}});
    const Dataset outcome = Review(before, after, ReviewMode::Replace).outcome();
    EXPECT_EQ(outcome.figure(plan), nullptr);
    ASSERT_EQ(outcome.notes().size(), 1U);
    EXPECT_EQ(*outcome.notes()[0].companyPeriod(), of2025("acme"));
}

TEST(LoadsOfNotes, AreTakenOutAgain)
{
    const Dataset before = withNoteOn(datasetOf({{.id = "plan"}}), plan, "one");
    Note changed = before.notes()[0];
    changed.text = QStringLiteral("another");
    DatasetParts parts = withNoteOn(withNote(before, changed), of2025("acme"), "two").parts();
    parts.companies.push_back({.id = {u"beta"}, .name = QStringLiteral("beta")});
    parts.figures.push_back(figureOf({.id = "new", .company = "beta"}));
    const Dataset after = withNoteOn(Dataset(std::move(parts)), FigureId(u"new"), "three");
    const Dataset loaded =
        withLoad(after, loadOf(before, after, QStringLiteral("more"), today, {}));
    const ReadResult read = jsonFormat().read(jsonFormat().write(loaded, {}), {today, {}});
    ASSERT_TRUE(read.dataset);
    EXPECT_TRUE(read.findings.empty());
    EXPECT_EQ(*read.dataset, loaded);
    const WithoutLoad left = withoutLoad(loaded, 0);
    EXPECT_EQ(left.dataset, before);
    EXPECT_TRUE(left.kept.isEmpty());
}

TEST(LoadsOfNotes, LeaveWhatOthersHaveNotedOnWhatTheyBrought)
{
    const Dataset before = datasetOf({{.id = "plan"}});
    const Dataset after = datasetOf({{.id = "plan"}, {.id = "new", .company = "beta"}});
    const Dataset noted =
        withNoteOn(withLoad(after, loadOf(before, after, QStringLiteral("more"), today, {})),
                   FigureId(u"new"), "mine");
    const Dataset left = withoutLoad(noted, 0).dataset;
    EXPECT_EQ(left.figure({u"new"}), nullptr);
    ASSERT_EQ(left.notes().size(), 1U);
    EXPECT_EQ(*left.notes()[0].companyPeriod(), of2025("beta"));
    EXPECT_NE(left.company({u"beta"}), nullptr) << "the note names it";
}

} // namespace
} // namespace capex
