// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

namespace capex {

/// The order of names in a language of people ("en", "zh_CN"), whatever the desktop's: Chinese goes
/// by pinyin, case makes no difference, and numbers go by size.
[[nodiscard]] QCollator nameOrder(const QString& language);

} // namespace capex
