// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/xlsx_workbook.h"

#include "model/formats/sheet/xlsx_package.h"
#include "model/formats/sheet/xlsx_sheet.h"

namespace capex {

namespace {

bool isSet(const QXmlStreamAttributes& attributes, QStringView name)
{
    const QString text = attributeOf(attributes, name);
    return text == QStringLiteral("1") || text == QStringLiteral("true");
}

class XlsxWorkbook : public Workbook
{
public:
    explicit XlsxWorkbook(ZipArchive archive)
        : m_archive(std::move(archive))
    {
    }

    /// What is wrong with it, if anything is.
    [[nodiscard]] std::optional<TableFlaw> read();
    [[nodiscard]] SheetOutcome sheet(std::size_t index) const override
    {
        return xlsxSheet(m_archive, m_parts[index], m_context, mostTableRows);
    }
    [[nodiscard]] Result<Heads, TableFlaw> heads(qint64 rows) const override;

private:
    void readBook(XmlPart& xml, const Relationships& relationships);
    void readSheets(XmlPart& xml, const Relationships& relationships);
    [[nodiscard]] std::optional<TableFlaw> readContext(const Relationships& relationships);

    ZipArchive m_archive;
    std::vector<QString> m_parts; ///< of m_sheets
    XlsxContext m_context;
};

void XlsxWorkbook::readSheets(XmlPart& xml, const Relationships& relationships)
{
    while (xml.nextElement()) {
        const auto attributes = xml.attributes();
        const auto found = relationships.constFind(attributeOf(attributes, u"id"));
        if (found == relationships.constEnd()) {
            xml.fail({{Found::NoPart, attributeOf(attributes, u"id")}, Expected::WholeWorkbook});
        } else if (found->type == QStringLiteral("worksheet")) {
            const QString state = attributeOf(attributes, u"state");
            m_sheets.push_back({attributeOf(attributes, u"name"),
                                !state.isEmpty() && state != QStringLiteral("visible")});
            m_parts.push_back(found->target);
        }
        if (std::cmp_greater(m_sheets.size(), mostSheets)) {
            xml.fail({{Found::ManySheets, mostSheets}, {Expected::SheetsAtMost, mostSheets}});
        }
        xml.skip();
    }
}

void XlsxWorkbook::readBook(XmlPart& xml, const Relationships& relationships)
{
    if (!xml.nextElement()) {
        return;
    }
    if (!xml.isAt(u"workbook")) { // a text or slides
        xml.fail({Found::OtherZip, Expected::XlsxOrOds});
    }
    while (xml.nextElement()) {
        if (xml.isAt(u"sheets")) {
            readSheets(xml, relationships);
            continue;
        }
        if (xml.isAt(u"workbookPr") && isSet(xml.attributes(), u"date1904")) {
            m_context.epoch = Epoch::Of1904;
        } else if (xml.isAt(u"calcPr")) {
            m_context.isUncomputed = isSet(xml.attributes(), u"fullCalcOnLoad");
        }
        xml.skip();
    }
}

Result<Workbook::Heads, TableFlaw> XlsxWorkbook::heads(qint64 rows) const
{
    Heads heads;
    for (const QString& part : m_parts) {
        auto head = xlsxSheet(m_archive, part, m_context, rows);
        if (!head) {
            return head.error();
        }
        heads.push_back(std::move(*head));
    }
    return heads;
}

std::optional<TableFlaw> XlsxWorkbook::readContext(const Relationships& relationships)
{
    auto texts = sharedTextsOf(m_archive, targetOf(relationships, QStringLiteral("sharedStrings")));
    if (!texts) {
        return texts.error();
    }
    auto formats = formatsOf(m_archive, targetOf(relationships, QStringLiteral("styles")));
    if (!formats) {
        return formats.error();
    }
    m_context.texts = std::move(*texts);
    m_context.formats = std::move(*formats);
    return std::nullopt;
}

std::optional<TableFlaw> XlsxWorkbook::read()
{
    const auto ofPackage = relationshipsOf(m_archive, {});
    if (!ofPackage) {
        return ofPackage.error();
    }
    const QString book = targetOf(*ofPackage, QStringLiteral("officeDocument"));
    if (book.isEmpty() || book.endsWith(QStringLiteral(".bin"))) { // which is XLSB
        return TableFlaw{QStringLiteral("_rels/.rels"), 0, {Found::OtherZip, Expected::XlsxOrOds}};
    }
    const auto relationships = relationshipsOf(m_archive, book);
    if (!relationships) {
        return relationships.error();
    }
    XmlPart xml(m_archive, book);
    readBook(xml, *relationships);
    xml.finish();
    return xml.flaw() ? xml.flaw() : readContext(*relationships);
}

} // namespace

bool isXlsx(const ZipArchive& archive)
{
    return archive.has(QStringLiteral("[Content_Types].xml"));
}

Result<std::unique_ptr<Workbook>, TableFlaw> openXlsx(const ZipArchive& archive)
{
    auto book = std::make_unique<XlsxWorkbook>(archive);
    if (auto flaw = book->read()) {
        return *flaw;
    }
    return std::unique_ptr<Workbook>(std::move(book));
}

} // namespace capex
