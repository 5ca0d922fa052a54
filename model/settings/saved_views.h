// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/saved_view.h"

#include <vector>

namespace capex {

/// A list of saved views in the order of the file. The functions below answer changed copies.
using SavedViews = std::vector<SavedView>;

/// `wished` without blanks at its ends, with a number behind it if another view has that name;
/// a view at place `except` may have it. Empty if nothing is left of it.
[[nodiscard]] QString freeName(const SavedViews& views, const QString& wished,
                               std::optional<std::size_t> except = std::nullopt);

/// With `view` at the end, under a free name.
[[nodiscard]] SavedViews added(SavedViews views, SavedView view);
/// Places are within the list.
[[nodiscard]] SavedViews removed(SavedViews views, std::size_t place);
/// An empty name changes nothing; another one stands for every language.
[[nodiscard]] SavedViews renamed(SavedViews views, std::size_t place, const QString& name);
[[nodiscard]] SavedViews moved(SavedViews views, std::size_t from, std::size_t to);

/// What was made of `before` is `after`; `others` have made something else of it meanwhile. Answers
/// both changes in one list: views are known by their names, and of a view that both have changed
/// it is `after` that stays.
[[nodiscard]] SavedViews merged(const SavedViews& others, const SavedViews& before,
                                const SavedViews& after);

} // namespace capex
