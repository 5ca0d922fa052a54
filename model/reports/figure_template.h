// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/result.h"
#include "model/wording/sentence.h"

#include <QByteArray>

/// Tables to fill in: the columns of figure files in CSV, without any row.
namespace capex {

/// Whether a template can be written under that name: ".xlsx" or ".csv".
[[nodiscard]] bool isTemplateName(const QString& path);

/// The template for a file of that name: a text, or a workbook whose columns take texts, numbers or
/// days as they are meant and offer the words that are known; a second sheet explains them all. The
/// same bytes every time. A Fault where no temporary file can be written.
[[nodiscard]] Result<QByteArray, Fault> templateFor(const QString& path, Speech speech);

} // namespace capex
