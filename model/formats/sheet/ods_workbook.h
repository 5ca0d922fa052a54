// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/sheet/workbook.h"
#include "model/formats/zip/zip_archive.h"

namespace capex {

/// Whether a zip file is a spreadsheet in OpenDocument.
[[nodiscard]] bool isOds(const ZipArchive& archive);

/// Opens a spreadsheet in OpenDocument.
[[nodiscard]] Result<std::unique_ptr<Workbook>, TableFlaw> openOds(const ZipArchive& archive);

} // namespace capex
