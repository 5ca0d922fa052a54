// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_request.h"
#include "app/commands/option_outline.h"

#include <functional>
#include <span>

namespace capex {

/// An option of `export`: how it is written, what --help says of it, how its value is read.
struct ExportOption
{
    QString name;  ///< without the dashes
    QString value; ///< the placeholder in --help
    QString help;
    /// Reads the value into the request; an Error says what was found and what was expected.
    std::function<Outcome(const QString& value, ExportRequest& request)> read;
    QString letter = {};                 ///< the short name; may be empty
    std::optional<Setting> setting = {}; ///< what it tells the view; nothing: it is for every view
    ValuesMaker values = nullptr;

    [[nodiscard]] QStringList names() const
    {
        return letter.isEmpty() ? QStringList{name} : QStringList{letter, name};
    }
};

/// The options of `export` in the order of --help.
[[nodiscard]] std::span<const ExportOption> exportOptions();

} // namespace capex
