// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_request.h"

class QSettings;

namespace capex {

/// The size of the picture in the window, and one of its own, where a preset could be named.
[[nodiscard]] QString windowSize();
[[nodiscard]] QString ownSize();

/// What was last chosen for a file that is taken away from the window.
struct ExportChoice
{
    OutputFormat format = OutputFormat::Png;
    QString size = QStringLiteral("slide"); ///< of picturePresets(), windowSize() or ownSize()
    QSize custom{1600, 900};                ///< for ownSize(), in pixels
    double scale = 1;                       ///< 1 to 4
    int dotsPerInch = 96;                   ///< of a PNG, 30 to 2400
    ThemeName theme = ThemeName::Light;     ///< of the picture, whatever the window looks like
    bool isTransparent = false;
    bool hasTitle = true;
    bool hasNotes = true;
    bool hasSources = true;
    bool hasPair = true;           ///< with the ratio of two companies
    bool hasByteOrderMark = false; ///< of CSV
    bool carriesFigures = false;   ///< where the format can
    QString folder;                ///< empty: nothing was written yet

    friend bool operator==(const ExportChoice&, const ExportChoice&) = default;
};

/// The picture of a choice; `screen` is the size of the picture in the window.
[[nodiscard]] PictureOptions pictureOptionsOf(const ExportChoice& choice, const QSize& screen,
                                              Language language);

/// What the settings of an earlier session hold of it; what is missing or damaged is as usual.
/// Those of release 0.1 without presets are read too.
[[nodiscard]] ExportChoice choiceIn(const QSettings& settings);
void keep(const ExportChoice& choice, QSettings& settings);

} // namespace capex
