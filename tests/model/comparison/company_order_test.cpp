// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/company_order.h"
#include "model/comparison/timeline.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

QString namesIn(const std::vector<TimelineLane>& lanes)
{
    QStringList names;
    for (const TimelineLane& lane : lanes) {
        names.append(lane.company.text());
    }
    return names.join(u' ');
}

TEST(CompanyOrder, IsThatOfTheRankingPerYear)
{
    const Dataset dataset = datasetOf({
        {.id = "1", .company = "small", .amount = Money::single(5, usd)},
        {.id = "2", .company = "none", .period = Period::calendarYear(2030)},
        {.id = "3", .company = "pledger", .kind = Kind::Pledge, .period = {Month::of(2025, 1), 36}},
        {.id = "4", .company = "large", .amount = Money::single(80, usd)},
    });
    const Comparison perYear = compare(dataset, settingsFor(Basis::PerYear));
    std::vector<TimelineLane> lanes = timelineOf(dataset, settingsFor(Basis::Announced));
    sortByCompany(lanes, companyOrder(dataset, perYear, {}));
    EXPECT_EQ(namesIn(lanes), QStringLiteral("large pledger small none"));
    sortByCompany(lanes, companyOrder(dataset, perYear, {.sort = SortBy::Name}));
    EXPECT_EQ(namesIn(lanes), QStringLiteral("large none pledger small"));
}

} // namespace
} // namespace capex
