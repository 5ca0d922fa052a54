// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"

namespace capex {

/// A view of the program: a row of viewTypes(). Its keyword and what it depends on stand in the
/// model (setting.h), which needs them without pictures.
struct ViewType
{
    /// How the window shows it; on paper every view has a picture.
    enum class Form { Picture, Table };

    View view;
    const char* name;     ///< "Say and do", in the context ViewType, to be translated
    const char* question; ///< that it answers: "Was it spent?"; to be translated
    const char* key;      ///< that leads to it in the window
    Form form;
    ViewResultPtr (*compute)(const ComparisonContext& context);
};

/// All views, in the order of View.
[[nodiscard]] std::span<const ViewType> viewTypes();

[[nodiscard]] const ViewType& typeOf(View view);

/// In the language of the program.
[[nodiscard]] QString nameOf(View view);
[[nodiscard]] QString questionOf(View view);

/// Whether the window shows the view as a picture. The table of figures has one on paper alone.
[[nodiscard]] bool hasPicture(View view);

/// What the view of the context's state shows.
[[nodiscard]] ViewResultPtr resultOf(const ComparisonContext& context);

} // namespace capex
