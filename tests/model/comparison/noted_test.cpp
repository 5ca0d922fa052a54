// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/noted.h"

#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>

namespace capex {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<FigureId> plan{FigureId(u"plan")};
const CompanyId acme{u"acme"};

Dataset noted()
{
    DatasetParts parts = partsOf({{.id = "plan"}, {.id = "other", .company = "beta"}});
    const auto add = [&](const char* id, std::variant<FigureId, CompanyPeriod> anchor) {
        parts.notes.push_back(
            {{QString::fromUtf8(id)}, std::move(anchor), QStringLiteral("x"), {}, {}});
    };
    add("half", CompanyPeriod{acme, {Month::of(2025, 7), 12}});
    add("figure", plan.front());
    add("later", CompanyPeriod{acme, Period::calendarYear(2026)});
    add("beta", CompanyPeriod{{u"beta"}, Period::calendarYear(2025)});
    return Dataset(std::move(parts));
}

TEST(Noted, IsAFigureByItsNotesAndThoseOfItsMonths)
{
    EXPECT_THAT(notesOn(noted(), {acme, plan, std::nullopt}), ElementsAre(0U, 1U));
}

TEST(Noted, IsAYearByThatYearWhateverItsFiguresCover)
{
    EXPECT_THAT(notesOn(noted(), {acme, plan, Period::calendarYear(2026)}),
                ElementsAre(0U, 1U, 2U));
    EXPECT_THAT(notesOn(noted(), {acme, {}, Period::calendarYear(2027)}), IsEmpty());
}

TEST(Noted, IsNobodyByTheFiguresAlone)
{
    EXPECT_THAT(notesOn(noted(), {{}, plan, Period::calendarYear(2026)}), ElementsAre(1U));
}

TEST(Noted, ArePeriodsThatShareAMonth)
{
    const Period half{Month::of(2025, 1), 6};
    EXPECT_TRUE(sharesMonth(half, {Month::of(2025, 6), 12}));
    EXPECT_FALSE(sharesMonth(half, {Month::of(2025, 7), 12}));
    EXPECT_TRUE(sharesMonth(Period::calendarYear(2025), half));
}

} // namespace
} // namespace capex
