// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/xlsx_package.h"

#include "model/formats/sheet/xml_part.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

namespace capex {

namespace {

/// "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"
QString nameOfRelationships(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
}

QString resolved(const QString& part, const QString& target)
{
    const QString path = QUrl::fromPercentEncoding(target.toUtf8());
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    const QString whole = path.startsWith(u'/') ? path.mid(1) : folder + path;
    return QDir::cleanPath(whole);
}

} // namespace

Result<Relationships, TableFlaw> relationshipsOf(const ZipArchive& archive, const QString& part)
{
    const QString name = nameOfRelationships(part);
    Relationships all;
    if (!archive.has(name)) {
        return all;
    }
    XmlPart xml(archive, name);
    if (xml.nextElement()) {
        while (xml.nextElement()) {
            const auto attributes = xml.attributes();
            const QString type = attributeOf(attributes, u"Type").section(u'/', -1);
            if (attributeOf(attributes, u"TargetMode") != QStringLiteral("External")) {
                all.insert(attributeOf(attributes, u"Id"),
                           {type, resolved(part, attributeOf(attributes, u"Target"))});
            }
            xml.skip();
        }
    }
    xml.finish();
    if (xml.flaw()) {
        return *xml.flaw();
    }
    return all;
}

QString targetOf(const Relationships& relationships, const QString& type)
{
    const auto found = std::ranges::find(relationships, type, &Relationship::type);
    return found == relationships.end() ? QString() : found->target;
}

} // namespace capex
