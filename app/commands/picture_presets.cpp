// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/picture_presets.h"

#include "app/commands/value_readers.h"

#include <algorithm>
#include <array>

namespace capex {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double dotsPerInch = 96;

/// 170 mm of A4 lie between its margins; 3:2.
constexpr QSize a4Layout(642, 428);
constexpr double a4Scale = 170 / millimetresPerInch * dotsPerInch / a4Layout.width();

} // namespace

std::span<const PicturePreset> picturePresets()
{
    static constexpr std::array all{
        PicturePreset{"slide", {1920, 1080}, 1, false},
        PicturePreset{"half-slide", {960, 1080}, 1, false},
        PicturePreset{"square", {1080, 1080}, 1, false},
        PicturePreset{"a4", a4Layout, a4Scale, true},
        PicturePreset{"4k", {3840, 2160}, 1, false},
    };
    return all;
}

QString presetWords()
{
    QStringList words;
    for (const PicturePreset& preset : picturePresets()) {
        words.append(QString::fromLatin1(preset.name));
    }
    return words.join(QStringLiteral(", "));
}

Outcome readPreset(const QString& name, PictureOptions& options)
{
    const auto all = picturePresets();
    const auto preset = std::ranges::find_if(
        all, [&name](const PicturePreset& each) { return name == QLatin1String(each.name); });
    if (preset == all.end()) {
        return unexpected(name, QStringLiteral("one of ") + presetWords());
    }
    options.size = preset->size;
    options.scale *= preset->scale;
    options.isMeasured = preset->isMeasured;
    return std::monostate{};
}

} // namespace capex
