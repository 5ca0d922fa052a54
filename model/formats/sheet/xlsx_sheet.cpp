// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/xlsx_sheet.h"

#include "model/figures/excerpt.h"

#include <cmath>

namespace capex {

namespace {

/// A place such as B7: its column from 0, its row from 1.
struct CellPlace
{
    qint64 column = 0;
    qint64 row = 0;
};

std::optional<CellPlace> placeFrom(QStringView text)
{
    constexpr qint64 mostColumns = 16'384; // that any program writes
    CellPlace place;
    qsizetype at = 0;
    for (; at < text.size() && text[at] >= u'A' && text[at] <= u'Z' && place.column <= mostColumns;
         ++at) {
        place.column = place.column * 26 + (text[at].unicode() - u'A' + 1);
    }
    bool isNumber = false;
    place.row = text.sliced(at).toLongLong(&isNumber);
    --place.column;
    const bool isSound = at > 0 && isNumber && place.row >= 1 && place.column < mostColumns;
    return isSound ? std::optional(place) : std::nullopt;
}

bool isTrue(const QXmlStreamAttributes& attributes, QStringView name)
{
    const QString text = attributeOf(attributes, name);
    return text == QStringLiteral("1") || text == QStringLiteral("true");
}

/// What a cell says before it is put into words.
struct RawCell
{
    QString type; ///< "n", "s", "str", "inlineStr", "b", "e", "d"; empty: a number
    qsizetype style = 0;
    QString value;
    bool hasValue = false;
    bool hasFormula = false;
    QString formula;
};

class SheetReader
{
public:
    SheetReader(const ZipArchive& archive, const QString& name, const XlsxContext& context,
                qint64 mostRows)
        : m_xml(archive, name)
        , m_context(context)
        , m_table(std::make_shared<StoredTable>(context.texts))
        , m_mostRows(mostRows)
    {
    }

    [[nodiscard]] SheetOutcome read()
    {
        if (m_xml.nextElement()) {
            while (!m_isEnough && m_xml.nextElement()) {
                readPart();
            }
        }
        if (!m_isEnough) {
            m_xml.finish();
        }
        if (m_xml.flaw()) {
            return *m_xml.flaw();
        }
        m_table->finish();
        return std::shared_ptr<const Table>(std::move(m_table));
    }

private:
    void readPart()
    {
        if (m_xml.isAt(u"cols")) {
            readColumns();
        } else if (m_xml.isAt(u"sheetData")) {
            while (!m_isEnough && m_xml.nextElement()) {
                readRow();
            }
        } else if (m_xml.isAt(u"mergeCells")) {
            readMerged();
        } else {
            m_xml.skip();
        }
    }
    void readColumns();
    void readMerged();
    void readRow();
    void readCell();
    [[nodiscard]] RawCell rawCell();
    void add(const RawCell& cell);
    void addNumber(const RawCell& cell);
    void addShared(const RawCell& cell);
    void heed(std::optional<Fault> fault)
    {
        if (fault) {
            m_xml.fail(*fault);
        }
    }
    void fail(const QString& text, Expected expected)
    {
        m_xml.fail({{Found::Text, excerpt(text)}, expected});
    }

    XmlPart m_xml;
    const XlsxContext& m_context;
    std::shared_ptr<StoredTable> m_table;
    qint64 m_mostRows;
    bool m_isEnough = false;
    qint64 m_row = 0;
    qint64 m_column = -1; ///< of the cell before
};

void SheetReader::readColumns()
{
    while (m_xml.nextElement()) {
        const auto attributes = m_xml.attributes();
        const int first = attributeOf(attributes, u"min").toInt();
        const int last = attributeOf(attributes, u"max").toInt();
        if (isTrue(attributes, u"hidden") && first >= 1 && last >= first) {
            m_table->hideColumns(static_cast<std::size_t>(first - 1),
                                 static_cast<std::size_t>(last - 1));
        }
        m_xml.skip();
    }
}

void SheetReader::readMerged()
{
    while (m_xml.nextElement()) {
        const QString area = attributeOf(m_xml.attributes(), u"ref");
        const auto first = placeFrom(area.section(u':', 0, 0));
        const auto last = placeFrom(area.section(u':', -1));
        if (!first || !last || last->row > mostTableRows) {
            fail(area, Expected::CellReference);
        } else {
            m_table->merge({static_cast<int>(first->row), static_cast<int>(last->row),
                            static_cast<std::size_t>(first->column),
                            static_cast<std::size_t>(last->column)});
        }
        m_xml.skip();
    }
}

void SheetReader::readRow()
{
    if (!m_xml.isAt(u"row")) {
        m_xml.skip();
        return;
    }
    const auto attributes = m_xml.attributes();
    const QString number = attributeOf(attributes, u"r");
    bool isNumber = true;
    const qint64 row = number.isEmpty() ? m_row + 1 : number.toLongLong(&isNumber);
    if (!isNumber || row <= m_row) {
        fail(number, Expected::RowReference);
        return;
    }
    m_row = row;
    m_column = -1;
    m_isEnough = row > m_mostRows && m_mostRows < mostTableRows;
    if (m_isEnough) {
        return;
    }
    m_table->beginRow(row, isTrue(attributes, u"hidden"));
    while (m_xml.nextElement()) {
        if (m_xml.isAt(u"c")) {
            readCell();
        } else {
            m_xml.skip();
        }
    }
}

void SheetReader::readCell()
{
    const QString reference = attributeOf(m_xml.attributes(), u"r");
    const auto place = reference.isEmpty() ? CellPlace{m_column + 1, m_row} : placeFrom(reference);
    if (!place || place->row != m_row || place->column <= m_column) {
        fail(reference, Expected::CellReference);
        return;
    }
    m_column = place->column;
    add(rawCell());
}

RawCell SheetReader::rawCell()
{
    const auto attributes = m_xml.attributes();
    RawCell cell;
    cell.type = attributeOf(attributes, u"t");
    cell.style = attributeOf(attributes, u"s").toLongLong();
    while (m_xml.nextElement()) {
        if (m_xml.isAt(u"v")) {
            cell.value = m_xml.text();
            cell.hasValue = true;
        } else if (m_xml.isAt(u"is")) {
            cell.value = richText(m_xml);
            cell.hasValue = true;
        } else if (m_xml.isAt(u"f")) {
            cell.formula = m_xml.text();
            cell.hasFormula = true;
        } else {
            m_xml.skip();
        }
    }
    return cell;
}

void SheetReader::add(const RawCell& cell)
{
    const bool isUnknownZero =
        m_context.isUncomputed && cell.hasFormula && cell.value == QStringLiteral("0");
    if (cell.hasFormula && (!cell.hasValue || isUnknownZero)) {
        heed(m_table->add(m_column, QString(u'=' + cell.formula), CellType::Formula));
    } else if (!cell.hasValue) {
        return;
    } else if (cell.type == QStringLiteral("s")) {
        addShared(cell);
    } else if (cell.type == QStringLiteral("b")) {
        const bool isTrue = cell.value.trimmed() == QStringLiteral("1");
        heed(m_table->add(m_column, isTrue ? u"TRUE" : u"FALSE", CellType::Text));
    } else if (cell.type == QStringLiteral("e")) {
        heed(m_table->add(m_column, cell.value, CellType::Error));
    } else if (cell.type == QStringLiteral("d")) {
        QString day = cell.value.trimmed();
        day.remove(QStringLiteral("T00:00:00"));
        heed(m_table->add(m_column, day.replace(u'T', u' '), CellType::Date));
    } else if (cell.type.isEmpty() || cell.type == QStringLiteral("n")) {
        addNumber(cell);
    } else {
        heed(m_table->add(m_column, cell.value, CellType::Text));
    }
}

void SheetReader::addShared(const RawCell& cell)
{
    bool isNumber = false;
    const quint64 index = cell.value.trimmed().toULongLong(&isNumber);
    if (!isNumber || index >= m_context.texts->size()) {
        m_xml.fail({{Found::SharedTextBeyond, excerpt(cell.value), m_context.texts->size()},
                    Expected::SharedText});
        return;
    }
    heed(m_table->addShared(m_column, index));
}

void SheetReader::addNumber(const RawCell& cell)
{
    const QString text = cell.value.trimmed();
    if (text.isEmpty()) {
        return;
    }
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) {
        fail(text, Expected::FiniteNumber);
        return;
    }
    const auto& formats = m_context.formats;
    const bool hasFormat = cell.style >= 0 && std::cmp_less(cell.style, formats.size());
    const auto format = hasFormat ? formats[static_cast<std::size_t>(cell.style)] : NumberFormat();
    switch (format.shape) {
    case NumberShape::Date:
    case NumberShape::DateAndTime:
        heed(m_table->add(m_column, dayText(number, m_context.epoch), CellType::Date));
        return;
    case NumberShape::Time:
        heed(m_table->add(m_column, timeText(number), CellType::Text));
        return;
    case NumberShape::Percent:
        heed(m_table->add(m_column, QString(plainText(number * 100) + u'%'), CellType::Number));
        return;
    case NumberShape::Plain:
        heed(m_table->add(m_column, plainText(number), numberShownBy(format.shownPower),
                          format.currency));
        return;
    }
}

} // namespace

SheetOutcome xlsxSheet(const ZipArchive& archive, const QString& name, const XlsxContext& context,
                       qint64 mostRows)
{
    return SheetReader(archive, name, context, mostRows).read();
}

} // namespace capex
