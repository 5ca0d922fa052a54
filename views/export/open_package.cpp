// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/open_package.h"

#include <QDir>
#include <QFileInfo>

namespace capex {

namespace {

const QByteArray xmlHead =
    QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
const QByteArray ofPackages = QByteArrayLiteral("http://schemas.openxmlformats.org/package/2006/");
const QByteArray ofDocuments =
    QByteArrayLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");

QString endingOf(const QString& name)
{
    return QFileInfo(name).suffix();
}

/// "ppt/slides/_rels/slide1.xml.rels"; of the package itself "_rels/.rels".
QString relationshipsOf(const QString& part)
{
    const QFileInfo file(part);
    const QString folder = part.contains(u'/') ? file.path() + u'/' : QString();
    return folder + QStringLiteral("_rels/") + file.fileName() + QStringLiteral(".rels");
}

/// From the folder of one part to another: "../media/image1.png".
QString relative(const QString& from, const QString& to)
{
    return QDir(u'/' + QFileInfo(from).path()).relativeFilePath(u'/' + to);
}

} // namespace

void OpenPackage::add(const QString& name, const QByteArray& type, const QByteArray& content)
{
    m_parts.push_back({name, type, content});
}

QByteArray OpenPackage::relate(const QString& from, const char* type, const QString& to)
{
    std::vector<Relationship>& all = m_relationships[from];
    const QByteArray word(type);
    all.push_back(
        {word.contains(':') ? word : ofDocuments + word, from.isEmpty() ? to : relative(from, to)});
    return "rId" + QByteArray::number(all.size());
}

QByteArray OpenPackage::contentTypes() const
{
    QByteArray xml = xmlHead + "<Types xmlns=\"" + ofPackages + "content-types\">";
    const auto byEnding = [&xml](const char* ending, const QByteArray& type) {
        xml += QByteArray("<Default Extension=\"") + ending + "\" ContentType=\"" + type + "\"/>";
    };
    byEnding("rels", "application/vnd.openxmlformats-package.relationships+xml");
    byEnding("xml", "application/xml");
    byEnding("png", "image/png");
    byEnding("svg", "image/svg+xml");
    for (const Part& part : m_parts) {
        if (!part.type.isEmpty()) {
            xml += "<Override PartName=\"/" + part.name.toUtf8() + "\" ContentType=\"" + part.type +
                   "\"/>";
        }
    }
    return xml + "</Types>\n";
}

QByteArray OpenPackage::relationships(const std::vector<Relationship>& all)
{
    QByteArray xml = xmlHead + "<Relationships xmlns=\"" + ofPackages + "relationships\">";
    for (int number = 0; const Relationship& each : all) {
        xml += "<Relationship Id=\"rId" + QByteArray::number(++number) + "\" Type=\"" + each.type +
               "\" Target=\"" + each.to.toUtf8() + "\"/>";
    }
    return xml + "</Relationships>\n";
}

Result<QByteArray, Fault> OpenPackage::packed() const
{
    std::vector<NewZipMember> members{{QStringLiteral("[Content_Types].xml"), contentTypes()}};
    for (const auto& [part, all] : m_relationships.asKeyValueRange()) {
        members.push_back({relationshipsOf(part), relationships(all)});
    }
    for (const Part& part : m_parts) {
        const bool isPacked = endingOf(part.name) == QStringLiteral("png");
        members.push_back(
            {part.name, part.type.isEmpty() ? part.content : xmlHead + part.content,
             isPacked ? NewZipMember::Packing::Stored : NewZipMember::Packing::Deflated});
    }
    return zipOf(members);
}

} // namespace capex
