// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/ods_styles.h"

#include "model/formats/sheet/ods_cell.h"

#include <algorithm>
#include <cmath>

namespace capex {

void OdsStyles::read(XmlPart& xml)
{
    while (xml.nextElement()) {
        const QString name = attributeOf(xml.attributes(), u"name");
        if (xml.isAt(u"number-style") || xml.isAt(u"currency-style")) {
            readNumberStyle(xml, name);
        } else {
            readStyle(xml, name);
        }
    }
}

void OdsStyles::readStyle(XmlPart& xml, const QString& name)
{
    const auto attributes = xml.attributes();
    if (const QString format = attributeOf(attributes, u"data-style-name"); !format.isEmpty()) {
        m_formats.insert(name, format);
    }
    if (const QString parent = attributeOf(attributes, u"parent-style-name"); !parent.isEmpty()) {
        m_parents.insert(name, parent);
    }
    while (xml.nextElement()) {
        if (xml.isAt(u"table-properties") &&
            ofTable(xml.attributes(), QStringLiteral("display")) == QStringLiteral("false")) {
            m_hidden.insert(name);
        }
        xml.skip();
    }
}

/// The factor is a thousand or another power of it.
void OdsStyles::readNumberStyle(XmlPart& xml, const QString& name)
{
    constexpr int most = 12;
    while (xml.nextElement()) {
        const double factor = attributeOf(xml.attributes(), u"display-factor").toDouble();
        const int thousands =
            factor > 1 ? static_cast<int>(std::lround(std::log10(factor) / 3)) : 0;
        if (thousands > 0) {
            m_powers.insert(name, std::min(3 * thousands, most));
        }
        xml.skip();
    }
}

int OdsStyles::shownPower(const QString& cell) const
{
    constexpr int mostParents = 16; // which may go in circles
    QString style = cell;
    for (int parents = 0; parents < mostParents && !style.isEmpty(); ++parents) {
        if (const auto format = m_formats.constFind(style); format != m_formats.constEnd()) {
            return m_powers.value(*format);
        }
        style = m_parents.value(style);
    }
    return 0;
}

} // namespace capex
