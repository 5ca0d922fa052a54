// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/note_edits.h"

#include "model/editing/figure_edits.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const FigureId plan{u"plan"};
const NoteText caution{QStringLiteral("mind this"), QStringLiteral("Ann")};

Dataset plans()
{
    return datasetOf({{.id = "plan"}, {.id = "other", .period = Period::calendarYear(2027)}});
}

Dataset noted()
{
    return withNote(plans(), newNote(plans(), plan, caution));
}

TEST(NoteEdits, ANewNoteSaysWhatWasTypedUnderAnIdOfItsOwn)
{
    const Dataset before = plans();
    const Note note = newNote(before, plan, caution);
    EXPECT_EQ(note.text, caution.text);
    EXPECT_EQ(note.author, caution.author);
    EXPECT_EQ(*note.figure(), plan);
    EXPECT_TRUE(note.id.text().startsWith(u"note-"));
    EXPECT_EQ(note.id, newNote(before, plan, caution).id);
    EXPECT_NE(note.id, newNote(before, plan, {QStringLiteral("another"), {}}).id)
        << "two people write in two copies";
    const Dataset after = withNote(before, note);
    EXPECT_NE(newNote(after, plan, caution).id, note.id) << "the same a second time";
}

TEST(NoteEdits, ANoteIsAddedChangedAndTakenAway)
{
    const Dataset added = noted();
    ASSERT_EQ(added.notes().size(), 1U);
    Note changed = added.notes()[0];
    changed.text = QStringLiteral("mind that");
    const Dataset after = withNote(added, changed);
    ASSERT_EQ(after.notes().size(), 1U);
    EXPECT_EQ(after.notes()[0].text, QStringLiteral("mind that"));
    EXPECT_EQ(withoutNote(after, changed.id), plans());
}

TEST(NoteEdits, OutliveTheirFigure)
{
    const Dataset after = without(noted(), {plan});
    ASSERT_EQ(after.notes().size(), 1U);
    ASSERT_NE(after.notes()[0].companyPeriod(), nullptr);
    EXPECT_EQ(*after.notes()[0].companyPeriod(),
              (CompanyPeriod{{u"acme"}, Period::calendarYear(2025)}));
    EXPECT_TRUE(only(noted(), {FigureId(u"other")}).notes().empty());
    EXPECT_EQ(only(noted(), {plan}).notes().size(), 1U);
}

TEST(NoteEdits, FollowTheirFigureToAnotherName)
{
    const auto renamed = edited(noted(), plan, FigureField::Id, QStringLiteral("aim"),
                                QStringLiteral("en"), QDate(2026, 11, 22));
    ASSERT_TRUE(renamed);
    EXPECT_EQ(*renamed->dataset.notes()[0].figure(), FigureId(u"aim"));
}

} // namespace
} // namespace capex
