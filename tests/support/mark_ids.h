// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/mark_id.h"

#include <iosfwd>

namespace capex {

[[nodiscard]] MarkId companyMark(const char* company);
/// Of all companies that are shown where `company` is empty.
[[nodiscard]] MarkId yearMark(const char* company, int year);
[[nodiscard]] MarkId figureMark(const char* company, const char* figure);

/// A mark's id in short: "meta", "meta/2025", "/2025", "region/Asia", "total/meta", "total/gap",
/// "/tile sum", "panel 1: meta".
[[nodiscard]] QString textOf(const MarkId& id);

/// For the messages of failed tests.
void PrintTo(const MarkId& id, std::ostream* stream);

} // namespace capex
