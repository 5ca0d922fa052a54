// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "tests/support/any_figures.h"
#include "tests/support/datasets.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "views/view_types.h"

#include <gtest/gtest.h>

#include <array>

/// What holds on every picture while changes are under review.
namespace capex {
namespace {

constexpr std::array pictures{View::Ranking,   View::Horizons, View::Years,         View::Timeline,
                              View::Revisions, View::SayDo,    View::Reconciliation};
constexpr std::array aroundStatements{View::Timeline, View::Revisions, View::Reconciliation};

bool isGhost(const Mark& mark)
{
    return mark.shape == Mark::Shape::GhostBar || mark.shape == Mark::Shape::GhostLine;
}

ViewState stateOf(View view)
{
    ViewState state{view, settingsFor(Basis::PerYear), {}};
    state.settings.fromYear.reset();
    return state;
}

ChartSpec pictureOf(View view, const Dataset& after, const std::optional<Dataset>& before,
                    const ChartSurface& surface)
{
    return resultOf(ComparisonContext(after, stateOf(view), before))->chart(surface);
}

/// Figures of a few companies with a total of them, and the same after changes: some are gone,
/// some others, some new.
std::array<Dataset, 2> anyChanges(unsigned seed)
{
    AnyFigures any(seed);
    DatasetParts before = any.parts(4, 30);
    Aggregate total{.id = {QStringLiteral("total")},
                    .name = QStringLiteral("All of them"),
                    .amount = Money::single(100, usd),
                    .period = Period::calendarYear(2025),
                    .announced = {2025, 11, 1},
                    .source = {QStringLiteral("press")}};
    for (const Company& company : before.companies) {
        total.members.append(company.id);
    }
    before.aggregates = {total};
    DatasetParts after = before;
    for (int n = 0; n < 6; ++n) {
        const auto at = static_cast<std::size_t>(any.below(static_cast<int>(after.figures.size())));
        const QString id = after.figures[at].id.text();
        switch (any.below(3)) {
        case 0:
            after.figures.erase(after.figures.begin() + static_cast<std::ptrdiff_t>(at));
            break;
        case 1:
            after.figures[at] = any.figure(id, 4);
            break;
        default:
            after.figures.push_back(any.figure(QStringLiteral("new-%1").arg(n), 4));
        }
    }
    return {Dataset(before), Dataset(after)};
}

/// The lines of a ghost, as thin boxes.
std::vector<QRectF> linesOf(const ChartSpec& spec, const Mark& ghost)
{
    const QRectF box = boxOf(spec, ghost);
    std::vector<QRectF> lines;
    for (const double y : {box.top(), box.bottom()}) {
        lines.emplace_back(box.left(), y - 0.5, box.width(), 1);
    }
    for (const double x : {box.left(), box.right()}) {
        lines.emplace_back(x - 0.5, box.top(), 1, box.height());
    }
    return lines;
}

/// Whether a text stands on its plate or on that of the text before it.
bool isOnPlate(const ChartSpec& spec, const PlacedText& text)
{
    return std::ranges::any_of(spec.texts, [&](const PlacedText& each) {
        return each.hasPlate && each.box.adjusted(0, -1, each.plateBehind, 1).contains(text.box);
    });
}

/// No dashes run through letters: a text that a line meets stands on a plate.
void expectLegible(const ChartSpec& spec)
{
    for (const Mark& mark : spec.marks) {
        for (const QRectF& line : isGhost(mark) ? linesOf(spec, mark) : std::vector<QRectF>()) {
            for (const PlacedText& text : spec.texts) {
                EXPECT_TRUE(!text.box.intersects(line) || isOnPlate(spec, text))
                    << text.text.toStdString();
            }
        }
    }
}

/// Large and small, in both languages, in a window and on paper.
std::vector<ChartSurface> surfaces()
{
    return {
        {.size = {640, 400}},
        {.size = {1440, 900}},
        {.size = {640, 400}, .language = Language::SimplifiedChinese},
        {.size = {900, 500}, .height = ChartSurface::Height::Grows},
        {.size = {960, 1080}, .theme = ThemeName::Print, .medium = ChartSurface::Medium::Paper}};
}

TEST(ReviewOnPictures, GhostsStayInThePlotAndLeaveTextsLegible)
{
    std::ptrdiff_t ghosts = 0;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const auto [before, after] = anyChanges(seed);
        for (const View view : aroundStatements) {
            for (const ChartSurface& surface : surfaces()) {
                SCOPED_TRACE(testing::Message()
                             << "seed " << seed << ", view " << static_cast<int>(view) << ", "
                             << surface.size.width() << " wide");
                const ChartSpec spec = pictureOf(view, after, before, surface);
                expectTidy(spec);
                expectMarksInside(spec);
                expectLegible(spec);
                const auto count = std::ranges::count_if(spec.marks, isGhost);
                const bool isExplained = std::ranges::any_of(spec.legend, [](const auto& sample) {
                    return sample.shape == Mark::Shape::GhostBar ||
                           sample.shape == Mark::Shape::GhostLine;
                });
                EXPECT_TRUE(count == 0 || isExplained);
                ghosts += count;
            }
        }
    }
    EXPECT_GT(ghosts, 1000);
}

TEST(ReviewOnPictures, NothingIsOtherwiseWhereNothingChanges)
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const Dataset same = anyChanges(seed)[0];
        for (const View view : pictures) {
            SCOPED_TRACE(static_cast<int>(view));
            const ChartSurface surface{.size = {1280, 720}};
            EXPECT_EQ(pictureOf(view, same, same, surface),
                      pictureOf(view, same, std::nullopt, surface));
        }
    }
    for (const View view : pictures) {
        for (const Mark& mark : pictureOf(view, bundledFigures(), std::nullopt, {}).marks) {
            EXPECT_FALSE(isGhost(mark));
        }
    }
}

} // namespace
} // namespace capex
