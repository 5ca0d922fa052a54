// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/ods_workbook.h"

#include "model/formats/sheet/ods_cell.h"
#include "model/formats/sheet/ods_table.h"

namespace capex {

namespace {

const QString contentPart = QStringLiteral("content.xml");
const QString stylesPart = QStringLiteral("styles.xml");

class OdsWorkbook : public Workbook
{
public:
    explicit OdsWorkbook(ZipArchive archive)
        : m_archive(std::move(archive))
    {
    }

    /// What is wrong with it, if anything is.
    [[nodiscard]] std::optional<TableFlaw> read();
    [[nodiscard]] SheetOutcome sheet(std::size_t index) const override;
    [[nodiscard]] Result<Heads, TableFlaw> heads(qint64 rows) const override;

private:
    [[nodiscard]] std::optional<TableFlaw> readNamedStyles();

    ZipArchive m_archive;
    OdsStyles m_named;
};

/// Hands every table of the content to `take`, which reads or skips it, with the styles: those
/// `named` ones of the workbook and its own.
template <typename Take>
std::optional<TableFlaw> forEachTable(XmlPart& xml, const OdsStyles& named, Take take)
{
    OdsStyles styles = named;
    if (xml.nextElement()) {
        while (xml.nextElement()) {
            if (xml.isAt(u"automatic-styles")) {
                styles.read(xml);
            } else if (xml.isAt(u"body") && xml.nextElement()) {
                while (xml.nextElement()) {
                    if (xml.isAt(u"table")) {
                        take(styles);
                    } else {
                        xml.skip();
                    }
                }
                xml.skip(); // what may stand behind the sheets
            } else {
                xml.skip();
            }
        }
    }
    xml.finish();
    return xml.flaw();
}

std::optional<TableFlaw> OdsWorkbook::readNamedStyles()
{
    if (!m_archive.has(stylesPart)) {
        return std::nullopt;
    }
    XmlPart xml(m_archive, stylesPart);
    if (xml.nextElement()) {
        while (xml.nextElement()) {
            if (xml.isAt(u"styles")) {
                m_named.read(xml);
            } else {
                xml.skip();
            }
        }
    }
    xml.finish();
    return xml.flaw();
}

std::optional<TableFlaw> OdsWorkbook::read()
{
    if (auto flaw = readNamedStyles()) {
        return flaw;
    }
    XmlPart xml(m_archive, contentPart);
    return forEachTable(xml, m_named, [&](const OdsStyles& styles) {
        const auto attributes = xml.attributes();
        m_sheets.push_back({ofTable(attributes, QStringLiteral("name")),
                            styles.isHidden(ofTable(attributes, QStringLiteral("style-name")))});
        if (std::cmp_greater(m_sheets.size(), mostSheets)) {
            xml.fail({{Found::ManySheets, mostSheets}, {Expected::SheetsAtMost, mostSheets}});
        }
        xml.skip();
    });
}

SheetOutcome OdsWorkbook::sheet(std::size_t index) const
{
    XmlPart xml(m_archive, contentPart);
    std::shared_ptr<const Table> table;
    std::size_t at = 0;
    const auto flaw = forEachTable(xml, m_named, [&](const OdsStyles& styles) {
        if (at == index) {
            table = odsTable(xml, styles, mostTableRows);
        } else {
            xml.skip();
        }
        ++at;
    });
    if (flaw) {
        return *flaw;
    }
    return table;
}

Result<Workbook::Heads, TableFlaw> OdsWorkbook::heads(qint64 rows) const
{
    XmlPart xml(m_archive, contentPart);
    Heads heads;
    const auto flaw = forEachTable(xml, m_named, [&](const OdsStyles& styles) {
        heads.push_back(odsTable(xml, styles, rows));
    });
    if (flaw) {
        return *flaw;
    }
    return heads;
}

/// Whether a part of the package is encrypted, as its list says.
Result<bool, Fault> isEncrypted(const ZipArchive& archive)
{
    constexpr qint64 most = qint64{1024} * 1024;
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (!archive.has(manifest)) {
        return false;
    }
    const auto list = readMember(archive, manifest, most);
    if (!list) {
        return list.error();
    }
    return list->contains("encryption-data");
}

} // namespace

bool isOds(const ZipArchive& archive)
{
    constexpr qint64 longest = 100; // in bytes
    const auto type = readMember(archive, QStringLiteral("mimetype"), longest);
    return type && type->trimmed().startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

Result<std::unique_ptr<Workbook>, TableFlaw> openOds(const ZipArchive& archive)
{
    const auto encrypted = isEncrypted(archive);
    if (!encrypted) {
        return TableFlaw{{}, 0, encrypted.error()};
    }
    if (*encrypted) {
        return TableFlaw{{}, 0, {Found::Encrypted, Expected::NotEncrypted}};
    }
    auto book = std::make_unique<OdsWorkbook>(archive);
    if (auto flaw = book->read()) {
        return *flaw;
    }
    return std::unique_ptr<Workbook>(std::move(book));
}

} // namespace capex
