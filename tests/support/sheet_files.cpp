// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheet_files.h"

#include "model/formats/cells/table.h"

#include <algorithm>

namespace capex {

namespace {

const QByteArray xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray relationSpace = "http://schemas.openxmlformats.org/package/2006/relationships";

QByteArray relation(const char* id, const char* type, const char* target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + office + '/' + type +
           "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray& inner)
{
    return xmlHead + "<Relationships xmlns=\"" + relationSpace + "\">" + inner + "</Relationships>";
}

QByteArray part(const char* root, const QByteArray& inner)
{
    return xmlHead + '<' + root + " xmlns=\"" + mainSpace + "\" xmlns:r=\"" + office + "\">" +
           inner + "</" + root + '>';
}

} // namespace

ZipMembers xlsxParts(const QByteArray& sheet)
{
    return {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml",
         part("workbook", "<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets>")},
        {"xl/_rels/workbook.xml.rels",
         relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                   relation("rId2", "sharedStrings", "/xl/sharedStrings.xml") +
                   relation("rId3", "styles", "../xl/styles.xml"))},
        {"xl/worksheets/sheet1.xml", part("worksheet", sheet)},
        {"xl/sharedStrings.xml", part("sst", "<si><t>one</t></si>")},
        {"xl/styles.xml",
         part("styleSheet",
              "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[Red]0.0 &quot;day&quot;\"/>"
              "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/>"
              "<xf numFmtId=\"164\"/></cellXfs>")},
    };
}

QByteArray xlsxFile(const QByteArray& sheet, const QByteArray& texts)
{
    const ZipMembers parts = xlsxParts(sheet);
    return zipFile(texts.isEmpty() ? parts
                                   : with(parts, "xl/sharedStrings.xml", part("sst", texts)));
}

QByteArray odsFile(const QByteArray& tables, const QByteArray& styles)
{
    const QByteArray space = "urn:oasis:names:tc:opendocument:xmlns:";
    const QByteArray content =
        xmlHead + "<office:document-content xmlns:office=\"" + space +
        "office:1.0\" xmlns:table=\"" + space + "table:1.0\" xmlns:text=\"" + space +
        "text:1.0\" xmlns:style=\"" + space +
        "style:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:"
        "calcext:1.0\"><office:automatic-styles><style:style style:name=\"unseen\">"
        "<style:table-properties table:display=\"false\"/></style:style>" +
        styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
        "</office:spreadsheet></office:body></office:document-content>";
    return zipFile(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}});
}

ZipMembers with(ZipMembers members, const QByteArray& name, const QByteArray& content)
{
    const auto found = std::ranges::find(members, name, &std::pair<QByteArray, QByteArray>::first);
    if (found == members.end()) {
        members.append({name, content});
    } else if (content.isNull()) {
        members.erase(found);
    } else {
        found->second = content;
    }
    return members;
}

QList<QStringList> cellsOf(const Table& table)
{
    QList<QStringList> rows;
    TableRow row;
    for (std::size_t index = 0; index < table.size(); ++index) {
        table.read(index, row);
        QStringList cells;
        for (const QStringView cell : row.cells) {
            cells.append(cell.toString());
        }
        rows.append(cells);
    }
    return rows;
}

} // namespace capex
