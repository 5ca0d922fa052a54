// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/sheet/xml_part.h"

#include <QHash>
#include <QSet>

namespace capex {

/// What styles of OpenDocument say that is heeded here.
class OdsStyles
{
public:
    /// Reads the styles in the element that was begun last, and goes behind its end.
    void read(XmlPart& xml);

    /// Whether tables of that style are not shown.
    [[nodiscard]] bool isHidden(const QString& table) const { return m_hidden.contains(table); }
    /// The power of ten by which numbers in cells of that style are divided where they are shown.
    [[nodiscard]] int shownPower(const QString& cell) const;

private:
    void readStyle(XmlPart& xml, const QString& name);
    void readNumberStyle(XmlPart& xml, const QString& name);

    QSet<QString> m_hidden;
    QHash<QString, QString> m_formats; ///< of cells, by the name of their style
    QHash<QString, QString> m_parents; ///< likewise
    QHash<QString, int> m_powers;      ///< by the name of the format
};

} // namespace capex
