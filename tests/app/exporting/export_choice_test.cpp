// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_choice.h"

#include "app/commands/picture_presets.h"
#include "tests/support/window_fixture.h"

#include <QSettings>

namespace capex {
namespace {

constexpr QSize screen(700, 500);

class ExportChoiceTest : public InAFolder
{
protected:
    /// What is read from a settings file with these lines.
    [[nodiscard]] ExportChoice read(const QByteArray& lines) const
    {
        return choiceIn(QSettings(write("window.ini", "[export]\n" + lines), QSettings::IniFormat));
    }
};

TEST_F(ExportChoiceTest, IsReadAsItWasKept)
{
    const ExportChoice choice{.format = OutputFormat::Html,
                              .size = QStringLiteral("a4"),
                              .custom = {640, 480},
                              .scale = 2.5,
                              .dotsPerInch = 300,
                              .theme = ThemeName::Print,
                              .isTransparent = true,
                              .hasTitle = false,
                              .hasNotes = false,
                              .hasSources = false,
                              .hasPair = false,
                              .hasByteOrderMark = true,
                              .carriesFigures = true,
                              .folder = QStringLiteral("/tmp/there")};
    {
        QSettings settings(path("window.ini"), QSettings::IniFormat);
        keep(choice, settings);
    }
    EXPECT_EQ(choiceIn(QSettings(path("window.ini"), QSettings::IniFormat)), choice);
}

TEST_F(ExportChoiceTest, TheSizesBeforeThereWerePresetsAreRead)
{
    EXPECT_EQ(read("size=slide\n").size, ownSize());
    EXPECT_EQ(read("size=slide\n").custom, QSize(1600, 900)) << "as large as it was";
    EXPECT_EQ(read("size=full-hd\n").size, QStringLiteral("slide"));
    EXPECT_EQ(read("size=window\n").size, windowSize());
    EXPECT_EQ(read("size=own\npixels=@Size(640 480)\n").custom, QSize(640, 480));
}

TEST_F(ExportChoiceTest, WhatIsDamagedIsAsUsual)
{
    EXPECT_EQ(read("format=docx\nsize=huge\npreset=8k\nscale=9\ndpi=1\ntheme=purple\n"
                   "pixels=@Size(-1 -1)\n"),
              ExportChoice());
    EXPECT_EQ(read("scale=nan\ndpi=many\n"), ExportChoice());
}

TEST(PictureOfAChoice, HasTheSizeOfItsPreset)
{
    for (const PicturePreset& preset : picturePresets()) {
        const PictureOptions options = pictureOptionsOf(
            {.size = QString::fromLatin1(preset.name), .scale = 2}, screen, Language::English);
        EXPECT_EQ(options.size, preset.size);
        EXPECT_DOUBLE_EQ(options.scale, 2 * preset.scale);
        EXPECT_EQ(options.isMeasured, preset.isMeasured);
    }
}

TEST(PictureOfAChoice, IsAsInTheWindowOrOfItsOwnSize)
{
    EXPECT_EQ(pictureOptionsOf({.size = windowSize()}, screen, Language::English).size, screen);
    EXPECT_EQ(
        pictureOptionsOf({.size = ownSize(), .custom = {640, 480}}, screen, Language::English).size,
        QSize(640, 480));
}

} // namespace
} // namespace capex
