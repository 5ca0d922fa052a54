// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/formatter.h"

#include <QStringList>

namespace capex {

/// Names one after the other as a language writes them: "Huawei, Baidu", "华为、百度".
[[nodiscard]] inline QString listed(const QStringList& names, Language language)
{
    return names.join(language == Language::SimplifiedChinese ? QStringLiteral("、")
                                                              : QStringLiteral(", "));
}

} // namespace capex
