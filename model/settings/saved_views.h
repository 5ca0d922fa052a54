// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/saved_view.h"

#include <vector>

namespace capex {

/// A list of saved views in the order of the file. The functions below return changed copies.
using SavedViews = std::vector<SavedView>;

/// `wished` without blanks at its ends, with a number behind it if another view has that name;
/// the view at index `except` may have it. Empty if nothing is left of it.
[[nodiscard]] QString freeName(const SavedViews& views, const QString& wished,
                               std::optional<std::size_t> except = std::nullopt);

/// With `view` at the end, under a free name.
[[nodiscard]] SavedViews added(SavedViews views, SavedView view);
/// Indexes are within the list.
[[nodiscard]] SavedViews removed(SavedViews views, std::size_t index);
/// An empty name changes nothing; another one stands for every language.
[[nodiscard]] SavedViews renamed(SavedViews views, std::size_t index, const QString& name);
[[nodiscard]] SavedViews moved(SavedViews views, std::size_t from, std::size_t to);

/// Merges two changes of the list `before`: into `after` here, into `others` elsewhere meanwhile.
/// Views are known by their names; of a view that both have changed, `after` wins.
[[nodiscard]] SavedViews merged(const SavedViews& others, const SavedViews& before,
                                const SavedViews& after);

} // namespace capex
