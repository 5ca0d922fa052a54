// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/sheet/workbook.h"
#include "model/formats/zip/zip_archive.h"

namespace capex {

/// Whether a zip file is a package of Office Open XML: XLSX, XLSM, and others that are not sheets.
[[nodiscard]] bool isXlsx(const ZipArchive& archive);

/// Opens a workbook in Office Open XML, strict or transitional.
[[nodiscard]] Result<std::unique_ptr<Workbook>, TableFlaw> openXlsx(const ZipArchive& archive);

} // namespace capex
