// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_choice.h"

#include "app/commands/picture_presets.h"
#include "app/commands/value_readers.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace capex {

namespace {

const QString formatKey = QStringLiteral("export/format");
const QString presetKey = QStringLiteral("export/preset");
const QString pixelsKey = QStringLiteral("export/pixels");
const QString scaleKey = QStringLiteral("export/scale");
const QString dotsKey = QStringLiteral("export/dpi");
const QString themeKey = QStringLiteral("export/theme");
const QString folderKey = QStringLiteral("export/folder");
const QString olderSizeKey = QStringLiteral("export/size"); ///< before there were presets

constexpr double mostScale = 4;
constexpr int leastDots = 30;
constexpr int mostDots = 2400;

struct Switch
{
    const char* key;
    bool ExportChoice::*member;
};

constexpr std::array switches{
    Switch{"export/transparent", &ExportChoice::isTransparent},
    Switch{"export/title", &ExportChoice::hasTitle},
    Switch{"export/notes", &ExportChoice::hasNotes},
    Switch{"export/sources", &ExportChoice::hasSources},
    Switch{"export/pair", &ExportChoice::hasPair},
    Switch{"export/bom", &ExportChoice::hasByteOrderMark},
    Switch{"export/figures", &ExportChoice::carriesFigures},
};

bool isSize(const QString& name)
{
    PictureOptions ignored;
    return name == windowSize() || name == ownSize() || readPreset(name, ignored);
}

/// The words of the release before presets; its slide was smaller than the preset.
void readOlderSize(const QString& word, ExportChoice& choice)
{
    if (word == QStringLiteral("slide")) {
        choice.size = ownSize();
        choice.custom = {1600, 900};
    } else if (word == windowSize() || word == ownSize()) {
        choice.size = word;
    }
}

void readSize(const QSettings& settings, ExportChoice& choice)
{
    const QSize custom = settings.value(pixelsKey).toSize();
    choice.custom = custom.isValid() ? custom : choice.custom;
    const QString preset = settings.value(presetKey).toString();
    if (isSize(preset)) {
        choice.size = preset;
    } else {
        readOlderSize(settings.value(olderSizeKey).toString(), choice);
    }
}

} // namespace

QString windowSize()
{
    return QStringLiteral("window");
}

QString ownSize()
{
    return QStringLiteral("own");
}

PictureOptions pictureOptionsOf(const ExportChoice& choice, const QSize& screen, Language language)
{
    PictureOptions options{.size = choice.size == windowSize() ? screen : choice.custom,
                           .scale = choice.scale,
                           .theme = choice.theme,
                           .language = language,
                           .dotsPerInch = static_cast<double>(choice.dotsPerInch),
                           .isTransparent = choice.isTransparent,
                           .hasTitle = choice.hasTitle,
                           .hasNotes = choice.hasNotes,
                           .hasSources = choice.hasSources};
    const bool isPreset = choice.size != windowSize() && choice.size != ownSize();
    if (isPreset && !readPreset(choice.size, options)) {
        Q_ASSERT_X(false, "pictureOptionsOf", "a size that no preset has");
    }
    return options;
}

ExportChoice choiceIn(const QSettings& settings)
{
    ExportChoice choice;
    const auto format = readFormat(settings.value(formatKey).toString());
    choice.format = format ? *format : choice.format;
    readSize(settings, choice);
    const double scale = settings.value(scaleKey, choice.scale).toDouble();
    choice.scale = scale >= 1 && scale <= mostScale ? scale : choice.scale;
    const int dots = settings.value(dotsKey, choice.dotsPerInch).toInt();
    choice.dotsPerInch = dots >= leastDots && dots <= mostDots ? dots : choice.dotsPerInch;
    choice.theme = themeFrom(settings.value(themeKey).toString()).value_or(ThemeName::Light);
    for (const Switch& each : switches) {
        const QString key = QString::fromLatin1(each.key);
        choice.*each.member = settings.value(key, choice.*each.member).toBool();
    }
    choice.folder = settings.value(folderKey).toString();
    return choice;
}

void keep(const ExportChoice& choice, QSettings& settings)
{
    settings.setValue(formatKey, keywordOf(choice.format));
    settings.setValue(presetKey, choice.size);
    settings.setValue(pixelsKey, choice.custom);
    settings.setValue(scaleKey, choice.scale);
    settings.setValue(dotsKey, choice.dotsPerInch);
    settings.setValue(themeKey, keywordOf(choice.theme));
    for (const Switch& each : switches) {
        settings.setValue(QString::fromLatin1(each.key), choice.*each.member);
    }
    settings.setValue(folderKey, choice.folder);
    settings.remove(olderSizeKey);
}

} // namespace capex
