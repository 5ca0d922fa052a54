// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/theme.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <vector>

namespace capex {
namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// Gustavo M. Machado, Manuel M. Oliveira, Leandro A. F. Fernandes: A Physiologically-based Model
// for Simulation of Color Vision Deficiency. IEEE Transactions on Visualization and Computer
// Graphics 15(6), 2009, at severity 1; they work on linear RGB.
constexpr Matrix normalVision{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{{{0.152286, 1.052583, -0.204868},
                             {0.114503, 0.786281, 0.099216},
                             {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{{{0.367322, 0.860646, -0.227968},
                               {0.280085, 0.672501, 0.047413},
                               {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{{{1.255528, -0.076749, -0.178779},
                             {-0.078411, 0.930809, 0.147602},
                             {0.004733, 0.691367, 0.303900}}};
// Linear sRGB to XYZ over the white of D65.
constexpr Matrix toWhiteXyz{{{0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047},
                             {0.2126729, 0.7151522, 0.0721750},
                             {0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}}};

Triple times(const Matrix& matrix, const Triple& vector)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            result[row] += matrix[row][column] * vector[column];
        }
    }
    return result;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// CIE Lab of a colour as somebody with that vision sees it.
Triple labOf(const QColor& colour, const Matrix& vision)
{
    Triple seen =
        times(vision, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double& channel : seen) {
        channel = std::clamp(channel, 0.0, 1.0);
    }
    Triple xyz = times(toWhiteXyz, seen);
    for (double& axis : xyz) {
        axis = axis > 0.008856 ? std::cbrt(axis) : 7.787 * axis + 16.0 / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

/// The distance of two colours by CIE 1976.
double distance(const QColor& a, const QColor& b, const Matrix& vision)
{
    const Triple p = labOf(a, vision);
    const Triple q = labOf(b, vision);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/// Of any two of the eight bundled companies.
double leastDistance(ThemeName theme, const Matrix& vision)
{
    double least = std::numeric_limits<double>::infinity();
    for (int a = 0; a < 8; ++a) {
        for (int b = a + 1; b < 8; ++b) {
            least =
                std::min(least, distance(companyColour(theme, a), companyColour(theme, b), vision));
        }
    }
    return least;
}

TEST(ColourBlindness, IsMeasuredWithTheTextbooksDistances)
{
    EXPECT_NEAR(distance(Qt::black, Qt::white, normalVision), 100, 0.1);
    EXPECT_NEAR(distance(Qt::red, Qt::green, normalVision), 170.6, 0.5);
    // Pure red and green of one lightness are what protanopia confuses most.
    const QColor red(200, 60, 60);
    const QColor green(90, 90, 40);
    EXPECT_LT(distance(red, green, protanopia), distance(red, green, normalVision) / 2);
}

struct Floor
{
    const char* name;
    Matrix vision;
    double light; ///< measured, rounded down
    double dark;
};

TEST(ColourBlindness, LeavesTheEightCompaniesApart)
{
    const std::array floors{
        Floor{"normal vision", normalVision, 35.4, 30.5},
        Floor{"protanopia", protanopia, 20.9, 24.3},
        Floor{"deuteranopia", deuteranopia, 19.4, 24.4},
        Floor{"tritanopia", tritanopia, 21.1, 26.5},
    };
    for (const Floor& floor : floors) {
        const double light = leastDistance(ThemeName::Light, floor.vision);
        const double dark = leastDistance(ThemeName::Dark, floor.vision);
        EXPECT_GE(light, floor.light) << floor.name;
        EXPECT_GE(dark, floor.dark) << floor.name;
    }
}

TEST(ColourBlindness, LeavesTheLegendsGreyToNobody)
{
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark}) {
        for (int index = 0; index < 8; ++index) {
            EXPECT_GE(
                distance(colourOf(theme, Tone::Sample), companyColour(theme, index), normalVision),
                33)
                << keywordOf(theme).toStdString() << ' ' << index;
        }
    }
}

TEST(GreyPrint, GivesEachOfTheEightCompaniesALightnessOfItsOwn)
{
    std::array<double, 8> lightness{};
    for (int index = 0; double& each : lightness) {
        each = labOf(companyColour(ThemeName::Print, index++), normalVision)[0];
    }
    std::ranges::sort(lightness);
    for (std::size_t n = 1; n < lightness.size(); ++n) {
        EXPECT_GE(lightness[n] - lightness[n - 1], 7.5) << n;
    }
}

TEST(GreyPrint, GivesEachOfTheEightCompaniesADotOfItsOwn)
{
    std::set<DotShape> shapes;
    for (int index = 0; index < 8; ++index) {
        shapes.insert(dotShape(ThemeName::Print, index));
        EXPECT_EQ(dotShape(ThemeName::Light, index), DotShape::Disc);
    }
    EXPECT_EQ(shapes.size(), 8U);
}

} // namespace
} // namespace capex
