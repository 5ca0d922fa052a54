// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/ods_table.h"

#include "model/formats/sheet/ods_cell.h"

#include <algorithm>

namespace capex {

namespace {

/// How often something stands one behind the other: 1 unless the attribute says more.
qint64 countFrom(const QXmlStreamAttributes& attributes, const char* name)
{
    return std::max(ofTable(attributes, QString::fromLatin1(name)).toLongLong(), qint64{1});
}

bool isHiddenBy(const QXmlStreamAttributes& attributes)
{
    const QString visibility = ofTable(attributes, QStringLiteral("visibility"));
    return visibility == QStringLiteral("collapse") || visibility == QStringLiteral("filter");
}

class TableReader
{
public:
    TableReader(XmlPart& xml, const OdsStyles& styles, qint64 mostRows)
        : m_xml(xml)
        , m_styles(styles)
        , m_mostRows(mostRows)
    {
    }

    [[nodiscard]] std::shared_ptr<const Table> read()
    {
        readRows();
        m_table->finish();
        return m_table;
    }

private:
    /// The rows and columns in an element, whatever groups they stand in.
    void readRows()
    {
        static const QStringList groups{
            QStringLiteral("table-header-rows"), QStringLiteral("table-rows"),
            QStringLiteral("table-row-group"),   QStringLiteral("table-header-columns"),
            QStringLiteral("table-columns"),     QStringLiteral("table-column-group")};
        while (m_xml.nextElement()) {
            if (m_xml.isAt(u"table-row") && m_row < m_mostRows) {
                readRow();
            } else if (m_xml.isAt(u"table-column")) {
                readColumn();
            } else if (groups.contains(m_xml.name().toString())) {
                readRows();
            } else {
                m_xml.skip();
            }
        }
    }
    void readColumn()
    {
        const auto attributes = m_xml.attributes();
        const qint64 count = countFrom(attributes, "number-columns-repeated");
        if (isHiddenBy(attributes) && count <= mostTableRows) {
            m_table->hideColumns(m_columns, m_columns + static_cast<std::size_t>(count) - 1);
        }
        m_columns += static_cast<std::size_t>(std::min<qint64>(count, mostTableRows));
        if (m_columns <= mostTableFields) {
            const qsizetype before = m_columnStyles.size();
            m_columnStyles.insert(before, static_cast<qsizetype>(m_columns) - before,
                                  ofTable(attributes, QStringLiteral("default-cell-style-name")));
        }
        m_xml.skip();
    }
    [[nodiscard]] QString styleOf(const QXmlStreamAttributes& attributes) const;
    void readRow();
    void readCell();
    void readMerged(const QXmlStreamAttributes& attributes);

    XmlPart& m_xml;
    const OdsStyles& m_styles;
    qint64 m_mostRows;
    std::shared_ptr<StoredTable> m_table = std::make_shared<StoredTable>();
    qint64 m_row = 0;    ///< the last one that was begun, from 1
    qint64 m_column = 0; ///< the next one of the row
    std::size_t m_columns = 0;
    QStringList m_columnStyles; ///< of cells that have none, by column
    QString m_rowStyle;         ///< of those of the row
};

/// The style of the cell itself, else of its row, else of its column.
QString TableReader::styleOf(const QXmlStreamAttributes& attributes) const
{
    const QString own = ofTable(attributes, QStringLiteral("style-name"));
    return !own.isEmpty()          ? own
           : !m_rowStyle.isEmpty() ? m_rowStyle
                                   : m_columnStyles.value(m_column);
}

void TableReader::readRow()
{
    const auto attributes = m_xml.attributes();
    const qint64 count = countFrom(attributes, "number-rows-repeated");
    m_rowStyle = ofTable(attributes, QStringLiteral("default-cell-style-name"));
    ++m_row;
    m_column = 0;
    m_table->beginRow(m_row, isHiddenBy(attributes));
    while (m_xml.nextElement()) {
        readCell();
    }
    // Numbers beyond those of rows are only counted where nothing stands in them.
    const qint64 more = std::min(count - 1, std::max<qint64>(0, 2 * mostTableRows - m_row));
    if (auto fault = m_table->repeatRow(more)) {
        m_xml.fail(*fault);
    }
    m_row += more;
}

void TableReader::readMerged(const QXmlStreamAttributes& attributes)
{
    const qint64 columns = countFrom(attributes, "number-columns-spanned");
    const qint64 rows = countFrom(attributes, "number-rows-spanned");
    if ((columns > 1 || rows > 1) && columns <= mostTableRows && rows <= mostTableRows) {
        m_table->merge({static_cast<int>(m_row), static_cast<int>(m_row + rows - 1),
                        static_cast<std::size_t>(m_column),
                        static_cast<std::size_t>(m_column + columns - 1)});
    }
}

void TableReader::readCell()
{
    const auto attributes = m_xml.attributes();
    const qint64 count = countFrom(attributes, "number-columns-repeated");
    if (!m_xml.isAt(u"table-cell")) { // a covered one has a place alone
        m_column += m_xml.isAt(u"covered-table-cell") ? std::min<qint64>(count, mostTableRows) : 0;
        m_xml.skip();
        return;
    }
    readMerged(attributes);
    const OdsCell cell = odsCell(m_xml, m_styles.shownPower(styleOf(attributes)));
    if (cell.text.isEmpty()) {
        m_column += std::min<qint64>(count, mostTableRows);
        return;
    }
    for (qint64 at = 0; at < count && m_xml.isSound(); ++at, ++m_column) {
        if (auto fault = m_table->add(m_column, cell.text, cell.type, cell.currency)) {
            m_xml.fail(*fault);
        }
    }
}

} // namespace

std::shared_ptr<const Table> odsTable(XmlPart& xml, const OdsStyles& styles, qint64 mostRows)
{
    return TableReader(xml, styles, mostRows).read();
}

} // namespace capex
