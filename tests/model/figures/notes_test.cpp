// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/note_anchors.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>

namespace capex {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const FigureId plan{u"plan"};
const CompanyId acme{u"acme"};

Note noteOn(const char* id, std::variant<FigureId, CompanyPeriod> anchor)
{
    return {{QString::fromUtf8(id)}, std::move(anchor), QStringLiteral("mind this"), {}, {}};
}

Dataset noted()
{
    DatasetParts parts = partsOf({{.id = "plan"}, {.id = "other", .company = "beta"}});
    parts.notes = {noteOn("of year", CompanyPeriod{acme, Period::calendarYear(2026)}),
                   noteOn("of plan", plan)};
    return Dataset(std::move(parts));
}

TEST(Notes, AreFoundByWhatTheyAreAbout)
{
    const Dataset dataset = noted();
    EXPECT_THAT(dataset.notesOf(plan), ElementsAre(1U));
    EXPECT_THAT(dataset.notesOf(FigureId(u"other")), IsEmpty());
    EXPECT_THAT(dataset.notesOf(acme), ElementsAre(0U));
    EXPECT_THAT(dataset.notesOf(CompanyId(u"beta")), IsEmpty());
    EXPECT_EQ(dataset.note(NoteId(u"of plan")), &dataset.notes()[1]);
    EXPECT_EQ(dataset.note(NoteId(u"of nothing")), nullptr);
}

TEST(Notes, AboutAFigureAreAboutItsCompanyAndPeriod)
{
    const Dataset dataset = noted();
    EXPECT_EQ(dataset.subjectOf(dataset.notes()[0]),
              (CompanyPeriod{acme, Period::calendarYear(2026)}));
    EXPECT_EQ(dataset.subjectOf(dataset.notes()[1]),
              (CompanyPeriod{acme, Period::calendarYear(2025)}));
    EXPECT_EQ(dataset.subjectOf(noteOn("x", FigureId(u"gone"))), CompanyPeriod());
}

TEST(Notes, ChangeNoFigureAndStayWhenOneIsChanged)
{
    const Dataset dataset = noted();
    const Dataset fewer = dataset.withNotes({dataset.notes()[1]});
    EXPECT_NE(fewer, dataset);
    EXPECT_EQ(&fewer.figures()[0], &dataset.figures()[0]) << "figures are shared";
    EXPECT_THAT(fewer.notesOf(plan), ElementsAre(0U));
    EXPECT_THAT(fewer.notesOf(acme), IsEmpty());
    Figure changed = *dataset.figure(plan);
    changed.disputed = true;
    EXPECT_THAT(dataset.with(changed).notesOf(plan), ElementsAre(1U));
}

TEST(Notes, OfAFigureThatIsGoneAreAboutItsCompanyAndPeriodOrDropped)
{
    const Dataset dataset = noted();
    DatasetParts parts = dataset.parts();
    parts.figures.erase(parts.figures.begin());
    DatasetParts dropped = parts;
    anchorAgain(parts, [](const FigureId& id) {
        EXPECT_EQ(id, plan);
        return CompanyPeriod{acme, Period::calendarYear(2025)};
    });
    ASSERT_EQ(parts.notes.size(), 2U);
    EXPECT_EQ(parts.notes[0], dataset.notes()[0]);
    ASSERT_NE(parts.notes[1].companyPeriod(), nullptr);
    EXPECT_EQ(parts.notes[1].companyPeriod()->period, Period::calendarYear(2025));
    dropLoose(dropped);
    EXPECT_EQ(dropped.notes, std::vector<Note>{dataset.notes()[0]});
}

} // namespace
} // namespace capex
