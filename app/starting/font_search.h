// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace capex {

/// Looks for the fonts on another thread: Qt asks Fontconfig, which reads dozens of files before it
/// can tell. Who asks for a font before the end reads them a second time.
[[nodiscard]] std::shared_future<void> searchFonts();

} // namespace capex
