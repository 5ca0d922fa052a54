// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/unknown_fields.h"
#include "model/settings/comparison_settings.h"
#include "model/settings/view_options.h"

#include <QMap>

namespace capex {

/// A named way to look at the figures: an entry of a file's `views`.
struct SavedView
{
    QString name;                 ///< by which the view is found
    QMap<QString, QString> names; ///< language code to name, for example "zh_CN"
    View view = View::Ranking;
    ComparisonSettings settings;
    ViewOptions options;
    UnknownFields unknown;

    /// The name in `language`, else the plain one.
    [[nodiscard]] QString nameIn(const QString& language) const
    {
        return names.value(language, name);
    }

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

} // namespace capex
