// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/ods_cell.h"

#include "model/formats/sheet/number_shape.h"

#include <QRegularExpression>

#include <cmath>

namespace capex {

namespace {

QString ofOffice(const QXmlStreamAttributes& attributes, const QString& name)
{
    static const QString space = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
    return attributes.value(space, name).toString();
}

/// LibreOffice's own word for what a cell holds, where it differs.
QString ofLibreOffice(const QXmlStreamAttributes& attributes, const QString& name)
{
    static const QString space =
        QStringLiteral("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0");
    return attributes.value(space, name).toString();
}

/// The text of a paragraph: runs of white space are one blank, others are elements of their own.
class Paragraph
{
public:
    explicit Paragraph(XmlPart& xml)
        : m_xml(xml)
    {
    }

    [[nodiscard]] QString read()
    {
        readContent();
        return m_text;
    }

private:
    void readContent()
    {
        m_xml.forContent([this](QStringView piece) { add(piece); }, [this] { readElement(); });
    }
    void add(QStringView piece)
    {
        for (const QChar sign : piece) {
            const bool isBlank = sign == u' ' || sign == u'\t' || sign == u'\n' || sign == u'\r';
            if (!isBlank) {
                m_text += sign;
            } else if (!m_endsWithBlank && !m_text.isEmpty()) {
                m_text += u' ';
            }
            m_endsWithBlank = isBlank && !m_text.isEmpty();
        }
    }
    void addAsItIs(const QString& text)
    {
        m_text += text;
        m_endsWithBlank = false;
    }
    void readElement()
    {
        constexpr int mostBlanks = 32'767;
        static const QStringList inner{QStringLiteral("span"), QStringLiteral("a"),
                                       QStringLiteral("ruby"), QStringLiteral("ruby-base"),
                                       QStringLiteral("meta")};
        const QString name = m_xml.name().toString();
        if (inner.contains(name)) {
            readContent();
            return;
        }
        if (name == QStringLiteral("s")) {
            const int count = ofText(m_xml.attributes(), QStringLiteral("c")).toInt();
            addAsItIs(QString(std::clamp(count, 1, mostBlanks), u' '));
        } else if (name == QStringLiteral("tab")) {
            addAsItIs(QStringLiteral("\t"));
        } else if (name == QStringLiteral("line-break")) {
            addAsItIs(QStringLiteral("\n"));
        }
        m_xml.skip();
    }

    XmlPart& m_xml;
    QString m_text;
    bool m_endsWithBlank = false; ///< one that may have more behind it
};

/// The value that the attributes of a cell say.
struct Said
{
    QString type; ///< "float", "date", …; empty: none
    QString value;
    QString formula;
    QString currency;
};

Said saidBy(const QXmlStreamAttributes& attributes)
{
    Said said;
    said.type = ofLibreOffice(attributes, QStringLiteral("value-type"));
    if (said.type != QStringLiteral("error")) {
        said.type = ofOffice(attributes, QStringLiteral("value-type"));
    }
    for (const auto* const name :
         {"value", "date-value", "time-value", "boolean-value", "string-value"}) {
        if (said.value.isEmpty()) {
            said.value = ofOffice(attributes, QString::fromLatin1(name));
        }
    }
    said.currency = ofOffice(attributes, QStringLiteral("currency"));
    const QString formula = ofTable(attributes, QStringLiteral("formula"));
    said.formula = formula.mid(std::max<qsizetype>(formula.indexOf(u'='), 0));
    return said;
}

/// Whether a formula gave a text that is how programs show an error.
bool isErrorText(const QString& text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)|Err:\\d+")));
    return pattern.match(text).hasMatch();
}

/// "PT36H00M00S" → 36:00:00; as it is where it is not written so.
QString timeFrom(const QString& value)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("PT(\\d{1,6})H(\\d{1,2})M(\\d{1,2})(?:[.,]\\d+)?S")));
    const auto match = pattern.match(value);
    if (!match.hasMatch()) {
        return value;
    }
    constexpr double minutesOfDay = 24.0 * 60;
    return timeText((match.captured(1).toInt() * 60 + match.captured(2).toInt()) / minutesOfDay +
                    match.captured(3).toInt() / minutesOfDay / 60);
}

OdsCell cellFrom(const Said& said, const QString& text, int shownPower, XmlPart& xml)
{
    const bool isPercent = said.type == QStringLiteral("percentage");
    if (said.type == QStringLiteral("error") ||
        (!said.formula.isEmpty() && isErrorText(text.trimmed()))) {
        return {text.trimmed(), CellType::Error};
    }
    if (said.type == QStringLiteral("float") || said.type == QStringLiteral("currency") ||
        isPercent) {
        bool isNumber = false;
        const double number = said.value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number)) {
            xml.fail({{Found::Text, said.value}, Expected::FiniteNumber});
            return {};
        }
        return isPercent ? OdsCell{plainText(number * 100) + u'%', CellType::Number}
                         : OdsCell{plainText(number), numberShownBy(shownPower), said.currency};
    }
    if (said.type == QStringLiteral("date")) {
        QString day = said.value;
        static const QRegularExpression midnight(QStringLiteral("T00:00:00([.,]0+)?$"));
        day.remove(midnight);
        return {day.replace(u'T', u' '), CellType::Date};
    }
    if (said.type == QStringLiteral("time")) {
        return {timeFrom(said.value), CellType::Text};
    }
    if (said.type == QStringLiteral("boolean")) {
        return {said.value.toUpper(), CellType::Text};
    }
    if (said.type.isEmpty() && text.isEmpty() && !said.formula.isEmpty()) {
        return {said.formula, CellType::Formula};
    }
    return {text.isEmpty() ? said.value : text, CellType::Text};
}

} // namespace

QString ofTable(const QXmlStreamAttributes& attributes, const QString& name)
{
    static const QString space = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
    return attributes.value(space, name).toString();
}

QString ofText(const QXmlStreamAttributes& attributes, const QString& name)
{
    static const QString space = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
    return attributes.value(space, name).toString();
}

OdsCell odsCell(XmlPart& xml, int shownPower)
{
    const Said said = saidBy(xml.attributes());
    QString text;
    bool isFirst = true;
    while (xml.nextElement()) {
        if (!xml.isAt(u"p")) {
            xml.skip();
            continue;
        }
        text += isFirst ? QString() : QStringLiteral("\n");
        text += Paragraph(xml).read();
        isFirst = false;
    }
    return cellFrom(said, text, shownPower, xml);
}

} // namespace capex
