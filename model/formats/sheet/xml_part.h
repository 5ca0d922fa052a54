// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/cells/table.h"
#include "model/formats/zip/zip_member.h"

#include <QXmlStreamReader>

#include <functional>

namespace capex {

inline constexpr int mostXmlLevels = 64;

/// A part of a workbook as XML that is read from its start to its end, by the names of its elements
/// whatever their namespaces are called. A document type, which could define entities, is refused,
/// and so is what is nested too deeply.
class XmlPart
{
public:
    XmlPart(const ZipArchive& zip, const QString& name);

    /// Goes to the next element inside of the one that was begun last, if there is one; else behind
    /// the end of that one. False at such an end, at the end of the part, and where it is at fault.
    [[nodiscard]] bool nextElement();
    /// Goes behind the end of the element that was begun last.
    void skip();
    /// The text of the element that was begun last and of all in it, and goes behind its end.
    [[nodiscard]] QString text();
    /// Its text in pieces, and the elements in it, which `element` reads or skips to their ends.
    void forContent(const std::function<void(QStringView)>& text,
                    const std::function<void()>& element);

    /// The name of the element that was begun last, without a prefix.
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] bool isAt(QStringView name) const { return m_xml.name() == name; }
    /// The attributes of that element; nextElement() and the others take them away.
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }

    /// Says that the part is at fault here; the first Fault counts, and nothing is read behind it.
    void fail(Fault fault);
    [[nodiscard]] bool isSound() const { return !m_flaw; }
    [[nodiscard]] const std::optional<TableFlaw>& flaw() const { return m_flaw; }
    /// Reads what is left, so that the whole of the part is known to be sound.
    void finish();

private:
    [[nodiscard]] QXmlStreamReader::TokenType next();

    QString m_name;
    std::unique_ptr<ZipMember> m_member;
    QXmlStreamReader m_xml;
    int m_level = 0;
    std::optional<TableFlaw> m_flaw;
};

/// The attribute of that name, whatever its prefix; empty without it.
[[nodiscard]] QString attributeOf(const QXmlStreamAttributes& attributes, QStringView name);

} // namespace capex
