// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/xlsx_texts.h"

#include <QHash>
#include <QRegularExpression>

namespace capex {

namespace {

/// A text with what stands in it as _xHHHH_ in its place.
QString unescaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(QStringLiteral("_x"))) {
        return text;
    }
    for (auto match = escape.match(text); match.hasMatch();
         match = escape.match(text, match.capturedStart() + 1)) {
        const auto code = static_cast<char16_t>(match.capturedView(1).toUInt(nullptr, 16));
        text.replace(match.capturedStart(), match.capturedLength(), QChar(code));
    }
    return text;
}

class StyleReader
{
public:
    explicit StyleReader(XmlPart& xml)
        : m_xml(xml)
    {
    }

    [[nodiscard]] std::vector<NumberFormat> read()
    {
        if (m_xml.nextElement()) {
            while (m_xml.nextElement()) {
                if (m_xml.isAt(u"numFmts")) {
                    readFormats();
                } else if (m_xml.isAt(u"cellXfs")) {
                    readStyles();
                } else {
                    m_xml.skip();
                }
            }
        }
        std::vector<NumberFormat> formats;
        for (const int format : m_styles) {
            const auto own = m_formats.constFind(format);
            formats.push_back(own == m_formats.constEnd() ? NumberFormat{shapeOfBuiltIn(format)}
                                                          : *own);
        }
        return formats;
    }

private:
    void readFormats()
    {
        while (m_xml.nextElement()) {
            const auto attributes = m_xml.attributes();
            const QString code = attributeOf(attributes, u"formatCode");
            m_formats.insert(attributeOf(attributes, u"numFmtId").toInt(),
                             {shapeOf(code), shownPowerOf(code), currencyOf(code)});
            m_xml.skip();
        }
    }
    void readStyles()
    {
        while (m_xml.nextElement()) {
            m_styles.push_back(attributeOf(m_xml.attributes(), u"numFmtId").toInt());
            m_xml.skip();
        }
    }

    XmlPart& m_xml;
    QHash<int, NumberFormat> m_formats;
    std::vector<int> m_styles; ///< the number of the format of each
};

/// Whether the run is the mark of a footnote or was struck out: it would become a part of the
/// number.
bool isAsideText(XmlPart& xml)
{
    bool isAside = false;
    while (xml.nextElement()) {
        const QString value = attributeOf(xml.attributes(), u"val");
        const bool isOff = value == QStringLiteral("0") || value == QStringLiteral("false");
        isAside = isAside || (xml.isAt(u"vertAlign") && value == QStringLiteral("superscript")) ||
                  (xml.isAt(u"strike") && !isOff);
        xml.skip();
    }
    return isAside;
}

} // namespace

QString richText(XmlPart& xml)
{
    QString text;
    bool isAside = false;
    while (xml.nextElement()) {
        if (xml.isAt(u"t")) {
            text += xml.text();
        } else if (xml.isAt(u"r")) {
            text += richText(xml);
        } else if (xml.isAt(u"rPr")) {
            isAside = isAsideText(xml);
        } else {
            xml.skip();
        }
    }
    return isAside ? QString() : unescaped(text);
}

Result<std::shared_ptr<const SharedTexts>, TableFlaw> sharedTextsOf(const ZipArchive& archive,
                                                                    const QString& name)
{
    auto texts = std::make_shared<SharedTexts>();
    if (!name.isEmpty()) {
        XmlPart xml(archive, name);
        if (xml.nextElement()) {
            while (xml.nextElement()) {
                if (!texts->add(richText(xml))) {
                    xml.fail(
                        {{Found::LargeWhenUnpacked, ZipLimits().unpacked}, Expected::UsualZip});
                }
            }
        }
        xml.finish();
        if (xml.flaw()) {
            return *xml.flaw();
        }
    }
    return std::shared_ptr<const SharedTexts>(std::move(texts));
}

Result<std::vector<NumberFormat>, TableFlaw> formatsOf(const ZipArchive& archive,
                                                       const QString& name)
{
    std::vector<NumberFormat> formats;
    if (!name.isEmpty()) {
        XmlPart xml(archive, name);
        formats = StyleReader(xml).read();
        xml.finish();
        if (xml.flaw()) {
            return *xml.flaw();
        }
    }
    return formats;
}

} // namespace capex
