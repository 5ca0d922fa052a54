// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "tests/support/cost.h"
#include "tests/support/many_figures.h"
#include "tests/support/shown.h"
#include "views/export/picture.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

using Height = ChartSurface::Height;

struct ChartCase
{
    View view;
    Height height;
};

Work layOut(const Dataset& dataset, const ChartCase& chart)
{
    return [&dataset, chart] {
        const Shown request{dataset, chart.view, {}, {}};
        (void)chartFor(request)({.size = {1100, 700}, .height = chart.height});
    };
}

std::vector<ChartCase> pictures(std::initializer_list<Height> heights)
{
    std::vector<ChartCase> all;
    for (const View view : allOf<View>()) {
        for (const Height height : heights) {
            if (hasPicture(view)) {
                all.push_back({view, height});
            }
        }
    }
    return all;
}

std::string nameOf(const testing::TestParamInfo<ChartCase>& info)
{
    const bool isOnPaper = info.param.height == Height::Fixed;
    QString view = keywordOf(info.param.view);
    return (view.remove(u'-') +
            (isOnPaper ? QStringLiteral("OnPaper") : QStringLiteral("InAWindow")))
        .toStdString();
}

class PictureCost : public testing::TestWithParam<ChartCase>
{
};

/// Four times the companies with as many figures each.
TEST_P(PictureCost, GrowsWithTheCompaniesAndLittleMore)
{
    const Dataset some = manyFigures(125, 1'250);
    const Dataset more = manyFigures(500, 5'000);
    EXPECT_LT(costRatio(layOut(more, GetParam()), layOut(some, GetParam()), notQuadratic),
              notQuadratic);
}

INSTANTIATE_TEST_SUITE_P(Of, PictureCost,
                         testing::ValuesIn(pictures({Height::Fixed, Height::Grows})), nameOf);

/// As a file, for as large a picture as the command line writes by default.
Work draw(const Dataset& dataset, View view)
{
    return [&dataset, view] {
        const Shown request{dataset, view, {}, {}};
        ASSERT_TRUE(pngOf(chartFor(request), {}));
    };
}

class CrowdOnPaper : public testing::TestWithParam<ChartCase>
{
};

/// What is computed weighs more beside what Qt paints without optimization.
constexpr double most = 10;

/// What finds no room is named in words.
TEST_P(CrowdOnPaper, CostsAtMostAFewTimesAsMuchAsTheBundledFigures)
{
    const Dataset many = manyFigures(250, 1'250);
    const Dataset& bundled = bundledFigures();
    EXPECT_LT(costRatio(draw(many, GetParam().view), draw(bundled, GetParam().view), most), most);
}

INSTANTIATE_TEST_SUITE_P(Of, CrowdOnPaper, testing::ValuesIn(pictures({Height::Fixed})), nameOf);

} // namespace
} // namespace capex
