// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/cells/stored_table.h"
#include "model/formats/sheet/number_shape.h"
#include "model/formats/sheet/xml_part.h"

namespace capex {

/// The text of the element that was begun last and holds a text of OOXML, in one piece or in runs
/// of different looks. What says how to pronounce it is left out; _x000A_ is a line end.
[[nodiscard]] QString richText(XmlPart& xml);

/// The texts that the cells of a workbook share, from the part `name`; none where that is empty.
[[nodiscard]] Result<std::shared_ptr<const SharedTexts>, TableFlaw>
sharedTextsOf(const ZipArchive& archive, const QString& name);

/// What the styles of cells make of numbers, by number of the style, from the part `name`; none
/// where that is empty.
[[nodiscard]] Result<std::vector<NumberFormat>, TableFlaw> formatsOf(const ZipArchive& archive,
                                                                     const QString& name);

} // namespace capex
