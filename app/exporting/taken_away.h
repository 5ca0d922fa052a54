// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_formats.h"
#include "app/exporting/export_choice.h"

namespace capex {

/// What is taken away of what is shown.
struct TakenAway
{
    ViewResultPtr result;
    QSize screen; ///< of the picture in the window
    Language language = Language::English;
};

/// What is written to a file by a choice: what is shown, without the ratio of two companies where
/// that is not wished.
[[nodiscard]] ViewResultPtr resultFor(const TakenAway& shown, const ExportChoice& choice);

/// The options of the formats, but for what files say of themselves.
[[nodiscard]] ExportOptions exportOptionsOf(const TakenAway& shown, const ExportChoice& choice);

/// What a file by a choice will look like.
struct Outlook
{
    std::optional<Error> fault;      ///< why it cannot be written
    std::optional<PicturePlan> plan; ///< of a picture
    QString text;                    ///< the first rows of a table
};

/// Safe on any thread.
[[nodiscard]] Outlook outlookOn(const TakenAway& shown, const ExportChoice& choice);

} // namespace capex
