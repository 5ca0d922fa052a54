// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/opening_view.h"

#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

TEST(OpeningView, IsTheFilesFirstOneElseTheNewestYear)
{
    EXPECT_EQ(openingView(bundledFigures(), bundledViews()).name,
              QStringLiteral("Headlines as first announced"));
    const Dataset plain = datasetOf({{.id = "a", .announced = QDate(2024, 5, 1)}});
    EXPECT_EQ(openingView(plain, {}).settings.year, 2024);
}

TEST(OpeningView, WithoutAnyFigureIsThePlainOverview)
{
    SavedView plain;
    plain.view = View::Overview;
    EXPECT_EQ(openingView(Dataset(), {}), plain);
}

TEST(OpeningView, SettingsForgetCompaniesThatAFileDoesNotHave)
{
    ComparisonSettings settings;
    settings.companies = {{QStringLiteral("acme")}, {QStringLiteral("gone")}};
    EXPECT_EQ(adapted(settings, datasetOf({{.id = "a"}})).companies,
              QList<CompanyId>{{QStringLiteral("acme")}});
}

} // namespace
} // namespace capex
