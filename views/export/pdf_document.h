// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_painter.h"

#include <QByteArray>

#include <span>

namespace capex {

/// How the pages of a PDF are made.
struct PdfLook
{
    double scale = 1; ///< of pixels of 1/96 inch
    Ground ground = Ground::Painted;
    QByteArray proof = {}; ///< that it carries (model/proof/proof.h); may be empty
};

/// Pictures as a PDF, a page of its own size for each, with the title of the first. The same bytes
/// for the same pictures: it names no time. `pages` is not empty.
[[nodiscard]] QByteArray pdfDocument(std::span<const ChartSpec> pages, const PdfLook& look);

} // namespace capex
