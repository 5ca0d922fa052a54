// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace capex {

/// What a tool for PDF files prints about one: pdftotext, pdfinfo, pdffonts. A failure, and
/// nothing, where it fails.
[[nodiscard]] std::string told(const char* tool, const QStringList& options, const QByteArray& pdf);

/// Blanks are as wide as they are: what matters is what stands between them.
[[nodiscard]] QString withoutBlanks(QString text);

} // namespace capex
