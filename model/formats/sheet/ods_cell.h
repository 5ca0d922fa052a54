// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/cells/table.h"
#include "model/formats/sheet/xml_part.h"

namespace capex {

struct OdsCell
{
    QString text;
    CellType type = CellType::Text;
    QString currency = {}; ///< of a number, its code; empty: none
};

/// Reads the cell of OpenDocument that was begun last, and goes behind its end: its value where it
/// has one, else its paragraphs; no annotation. A number is shown divided by 10 to the power of
/// `shownPower`.
[[nodiscard]] OdsCell odsCell(XmlPart& xml, int shownPower = 0);

/// The attributes of the element that was begun last, by what they are called in the namespaces of
/// OpenDocument.
[[nodiscard]] QString ofTable(const QXmlStreamAttributes& attributes, const QString& name);
[[nodiscard]] QString ofText(const QXmlStreamAttributes& attributes, const QString& name);

} // namespace capex
