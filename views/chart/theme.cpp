// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/theme.h"

#include "views/chart/picture_fonts.h"

#include "model/figures/enum_size.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace capex {

namespace {

constexpr std::array themesOfFiles{ThemeName::Light, ThemeName::Dark, ThemeName::Print};
constexpr std::array words{u"light", u"dark", u"print", u"contrast-light", u"contrast-dark"};
static_assert(words.size() == enumSize<ThemeName>());

using Tones = std::array<QRgb, enumSize<Tone>()>;

// In the order of Tone.
constexpr std::array<Tones, enumSize<ThemeName>()> tones{{
    {0xffffff, 0x1a1f27, 0x57606a, 0xe6e9ed, 0x8c959f, 0xeef5fe, 0x1f6fd0, 0xf5f7f9, 0xfff2d1,
     0xe2b33c, 0x744c00, 0x67707b, 0xc01f2e, 0x5e5e5e},
    {0x14181f, 0xe8ecf2, 0xa6b0bd, 0x2a313b, 0x6b7684, 0x1c2c42, 0x7ab2f5, 0x1b2129, 0x3a2e10,
     0x8f6d1a, 0xf5cf72, 0x8d97a5, 0xff8f8f, 0x868686},
    {0xffffff, 0x000000, 0x333333, 0xd9d9d9, 0x666666, 0xf0f0f0, 0x333333, 0xf7f7f7, 0xffffff,
     0x666666, 0x000000, 0x5c5c5c, 0x8f1020, 0x000000},
    {0xffffff, 0x000000, 0x2b2b2b, 0x8c8c8c, 0x000000, 0xd6e6ff, 0x0040a0, 0xebebeb, 0xffffff,
     0x000000, 0x000000, 0x4f4f4f, 0x8f0010, 0x4a4a4a},
    {0x000000, 0xffffff, 0xe0e0e0, 0x6e6e6e, 0xffffff, 0x00295c, 0x8ecbff, 0x242424, 0x000000,
     0xffffff, 0xffffff, 0xb0b0b0, 0xffa0a0, 0xa8a8a8},
}};

struct CompanyLook
{
    QStringView company;
    QRgb light;
    QRgb dark;
    QRgb print;
};

// After Okabe and Ito, each one's own in every file, and moved apart until the least distance of
// two (CIE 1976, in Lab) is 19 in light and 24 in dark under protanopia, deuteranopia and
// tritanopia. In print the hues of light, at lightnesses (L*) of 5, 13, 21 … 61; companies that
// often stand side by side are several steps apart.
constexpr std::array companyLooks{
    CompanyLook{u"amazon", 0xcb8505, 0xffcb30, 0xca8505},
    CompanyLook{u"microsoft", 0x1746b8, 0x3f78f5, 0x0a1e4f},
    CompanyLook{u"alphabet", 0x0a7d5c, 0x35eaa6, 0x086349},
    CompanyLook{u"meta", 0x2f95ee, 0xb4dff8, 0x236eaf},
    CompanyLook{u"alibaba", 0xc0401a, 0xf0813a, 0x7b2911},
    CompanyLook{u"huawei", 0x660d14, 0xdd3556, 0x270508},
    CompanyLook{u"tencent", 0xa684bd, 0xb898f5, 0x9173a5},
    CompanyLook{u"baidu", 0x8f2f8f, 0xb96ea2, 0x531b53},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor& a, const QColor& b, float share)
{
    const auto mix = [share](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()),
                            mix(a.blueF(), b.blueF()));
}

/// Neighbours are far apart, and any number of them share the scale from 3.2 to 16.
double printContrast(int index)
{
    return 3.2 * std::pow(5.0, std::fmod(index * 0.618034, 1.0));
}

/// Colours for any number of further companies: hues a golden angle apart, as light or dark as the
/// background demands.
QColor generatedColour(ThemeName theme, int index)
{
    const QColor background = colourOf(theme, Tone::Background);
    const QColor end = isDark(theme) ? Qt::white : Qt::black;
    const auto hue = static_cast<float>(std::fmod(0.47 + index * 0.381966, 1.0));
    const float strength = index % 2 == 0 ? 0.75F : 0.45F;
    const double wanted = theme == ThemeName::Print ? printContrast(index)
                          : index % 4 < 2           ? 3.6
                                                    : 6.0;
    QColor colour = QColor::fromHsvF(hue, strength, 0.8F);
    while (contrast(colour, background) < wanted) {
        colour = mixed(colour, end, 0.06F);
    }
    return colour;
}

struct RoleLook
{
    double size; ///< of body text
    QFont::Weight weight;
    Tone tone;
};

RoleLook lookOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return {1.55, QFont::Bold, Tone::Text};
    case TextRole::Subtitle:
        return {0.95, QFont::Normal, Tone::MutedText};
    case TextRole::Name:
        return {1.0, QFont::Normal, Tone::Text};
    case TextRole::Value:
        return {1.0, QFont::Bold, Tone::Text};
    case TextRole::Detail:
        return {0.84, QFont::Normal, Tone::MutedText};
    case TextRole::Label:
        return {0.9, QFont::Normal, Tone::Text};
    case TextRole::Notice:
        return {0.92, QFont::Normal, Tone::MutedText};
    case TextRole::Tick:
    case TextRole::Legend:
        return {0.84, QFont::Normal, Tone::MutedText};
    case TextRole::Footnote:
        return {0.79, QFont::Normal, Tone::MutedText};
    case TextRole::Badge:
        return {0.88, QFont::Normal, Tone::BadgeText};
    case TextRole::AsOf:
        return {0.84, QFont::Normal, Tone::AsOf};
    case TextRole::Callout:
        return {1.0, QFont::DemiBold, Tone::Text};
    case TextRole::PanelTitle:
        return {1.12, QFont::DemiBold, Tone::Text};
    case TextRole::KeyNumber:
        return {1.75, QFont::Bold, Tone::Text};
    case TextRole::Reference:
        return {0.74, QFont::Normal, Tone::MutedText};
    }
    return {1.0, QFont::Normal, Tone::Text};
}

/// The companies of companyLooks, in its order.
std::span<const CompanyId> companiesWithLooks()
{
    static const std::vector<CompanyId> companies = [] {
        std::vector<CompanyId> ids;
        std::ranges::transform(companyLooks, std::back_inserter(ids),
                               [](const CompanyLook& look) { return CompanyId(look.company); });
        return ids;
    }();
    return companies;
}

} // namespace

QString keywordOf(ThemeName theme)
{
    return QStringView(words[static_cast<std::size_t>(theme)]).toString();
}

std::optional<ThemeName> themeFrom(QStringView word)
{
    const auto found =
        std::ranges::find(themesOfFiles, word, [](ThemeName theme) { return keywordOf(theme); });
    return found == themesOfFiles.end() ? std::nullopt : std::optional(*found);
}

ThemeName themeWith(bool isDark, bool hasHighContrast)
{
    return hasHighContrast ? (isDark ? ThemeName::ContrastDark : ThemeName::ContrastLight)
           : isDark        ? ThemeName::Dark
                           : ThemeName::Light;
}

bool isDark(ThemeName theme)
{
    return theme == ThemeName::Dark || theme == ThemeName::ContrastDark;
}

bool hasHighContrast(ThemeName theme)
{
    return theme == ThemeName::ContrastLight || theme == ThemeName::ContrastDark;
}

QColor colourOf(ThemeName theme, Tone tone)
{
    return QColor::fromRgb(tones[static_cast<std::size_t>(theme)][static_cast<std::size_t>(tone)]);
}

Fill fillOf(Kind kind)
{
    switch (kind) {
    case Kind::Actual:
        return Fill::Solid;
    case Kind::Guidance:
        return Fill::Light;
    case Kind::RunRate:
        return Fill::CrossHatched;
    case Kind::Pledge:
        return Fill::Hatched;
    case Kind::Estimate:
        return Fill::Dotted;
    }
    return Fill::None;
}

int colourIndex(const Dataset& dataset, const CompanyId& company)
{
    const std::span<const CompanyId> looks = companiesWithLooks();
    const auto known = std::ranges::find(looks, company);
    if (known != looks.end()) {
        return static_cast<int>(known - looks.begin());
    }
    // The companies stand in one array: those with indices of their own leave no gap among the
    // rest.
    const Company* const first = dataset.companies().data();
    const Company* const own = dataset.company(company);
    const Company* const end = own != nullptr ? own : first + dataset.companies().size();
    const auto knownBefore = std::ranges::count_if(looks, [&](const CompanyId& id) {
        const Company* const other = dataset.company(id);
        return other != nullptr && other < end;
    });
    return static_cast<int>(std::ssize(looks) + (end - first) - knownBefore);
}

QColor companyColour(ThemeName theme, int index)
{
    const auto known = static_cast<int>(companyLooks.size());
    if (index >= known) {
        return generatedColour(theme, index - known);
    }
    const CompanyLook& look = companyLooks[static_cast<std::size_t>(index)];
    return QColor::fromRgb(isDark(theme)               ? look.dark
                           : theme == ThemeName::Print ? look.print
                                                       : look.light);
}

DotShape dotShape(ThemeName theme, int index)
{
    constexpr int shapes = static_cast<int>(DotShape::Star) + 1;
    return theme == ThemeName::Print ? static_cast<DotShape>(index % shapes) : DotShape::Disc;
}

QColor tintOf(ThemeName theme, const QColor& colour, Fill fill)
{
    const QColor background = colourOf(theme, Tone::Background);
    switch (fill) {
    case Fill::None:
        return background;
    case Fill::Solid:
        return colour;
    case Fill::Light:
        return mixed(background, colour, 0.38F);
    case Fill::Hatched:
    case Fill::CrossHatched:
    case Fill::Dotted:
    case Fill::Ruled:
        return mixed(background, colour, 0.14F);
    }
    return background;
}

QColor fadedOf(ThemeName theme, const QColor& colour)
{
    const float share = hasHighContrast(theme) ? 0.6F : 0.3F;
    return mixed(colourOf(theme, Tone::Background), colour, share);
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Tone toneOf(TextRole role)
{
    return lookOf(role).tone;
}

double bodyTextFor(const QSizeF& size)
{
    return std::max(10.0, 14 * std::min(size.width() / 900, size.height() / 700));
}

int textPixels(TextRole role, double body)
{
    const int least = role == TextRole::Reference ? 8 : 9;
    return std::max(least, static_cast<int>(std::lround(body * lookOf(role).size)));
}

QFont::Weight weightOf(TextRole role)
{
    return lookOf(role).weight;
}

QFont fontOf(TextRole role, int pixels)
{
    QFont font;
    QStringList families = pictureFamilies();
    families.insert(1, QGuiApplication::font().family()); // for what the best one lacks
    font.setFamilies(families);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(pixels);
    font.setWeight(weightOf(role));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace capex
