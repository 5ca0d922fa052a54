// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/xml_part.h"

#include "model/figures/excerpt.h"

#include <algorithm>

namespace capex {

XmlPart::XmlPart(const ZipArchive& zip, const QString& name)
    : m_name(name)
{
    const ZipEntry* const entry = zip.entry(name);
    if (entry == nullptr) {
        m_flaw = TableFlaw{{}, 0, {{Found::NoPart, excerpt(name)}, Expected::WholeWorkbook}};
        return;
    }
    m_member = std::make_unique<ZipMember>(zip, *entry);
    m_xml.setDevice(m_member.get());
}

void XmlPart::fail(Fault fault)
{
    if (!m_flaw) {
        m_flaw = TableFlaw{m_name, static_cast<int>(m_xml.lineNumber()), std::move(fault)};
    }
}

/// The next token; Invalid where the part is at fault.
QXmlStreamReader::TokenType XmlPart::next()
{
    if (m_flaw) {
        return QXmlStreamReader::Invalid;
    }
    const auto token = m_xml.readNext();
    if (m_member->fault()) {
        fail(*m_member->fault());
    } else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
        fail({Found::DocumentType, Expected::PlainXml});
    } else if (token == QXmlStreamReader::Invalid) {
        fail(Message(Found::BadXml, m_xml.errorString()));
    }
    m_level += token == QXmlStreamReader::StartElement ? 1 : 0;
    m_level -= token == QXmlStreamReader::EndElement ? 1 : 0;
    if (m_level > mostXmlLevels) {
        fail({{Found::DeepMarkup, mostXmlLevels}, {Expected::Levels, mostXmlLevels}});
    }
    return m_flaw ? QXmlStreamReader::Invalid : token;
}

bool XmlPart::nextElement()
{
    for (auto token = next(); token != QXmlStreamReader::Invalid; token = next()) {
        if (token == QXmlStreamReader::StartElement) {
            return true;
        }
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument) {
            return false;
        }
    }
    return false;
}

void XmlPart::skip()
{
    forContent([](QStringView) {}, [this] { skip(); });
}

QString XmlPart::text()
{
    QString all;
    forContent([&](QStringView piece) { all += piece; }, [&] { all += text(); });
    return all;
}

void XmlPart::forContent(const std::function<void(QStringView)>& text,
                         const std::function<void()>& element)
{
    for (auto token = next(); token != QXmlStreamReader::Invalid; token = next()) {
        if (token == QXmlStreamReader::Characters) {
            text(m_xml.text());
        } else if (token == QXmlStreamReader::StartElement) {
            element();
        } else if (token == QXmlStreamReader::EndElement) {
            return;
        }
    }
}

void XmlPart::finish()
{
    while (isSound() && next() != QXmlStreamReader::EndDocument) {
    }
}

QString attributeOf(const QXmlStreamAttributes& attributes, QStringView name)
{
    const auto found = std::ranges::find(attributes, name, &QXmlStreamAttribute::name);
    return found == attributes.end() ? QString() : found->value().toString();
}

} // namespace capex
