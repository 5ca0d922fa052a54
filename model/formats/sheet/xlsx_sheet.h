// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/sheet/workbook.h"
#include "model/formats/sheet/xlsx_texts.h"

namespace capex {

/// What the cells of all sheets of a workbook refer to.
struct XlsxContext
{
    std::shared_ptr<const SharedTexts> texts;
    std::vector<NumberFormat> formats; ///< by number of the style
    Epoch epoch = Epoch::Of1900;
    /// Whether formulas are to be computed when the file is opened, so that a 0 may stand for a
    /// value that nobody knew.
    bool isUncomputed = false;
};

/// Reads the first `mostRows` rows of the sheet in the part `name`.
[[nodiscard]] SheetOutcome xlsxSheet(const ZipArchive& archive, const QString& name,
                                     const XlsxContext& context, qint64 mostRows);

} // namespace capex
