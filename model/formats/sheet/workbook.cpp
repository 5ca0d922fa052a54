// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/workbook.h"

#include "model/formats/sheet/ods_workbook.h"
#include "model/formats/sheet/xlsx_workbook.h"
#include "model/formats/zip/zip_member.h"

namespace capex {

namespace {

/// How a file in Microsoft's compound format begins: XLS, or an encrypted XLSX.
constexpr QByteArrayView compoundMagic("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);

bool isCompound(const QByteArray& content)
{
    return content.startsWith(compoundMagic);
}

bool isEncryptedXlsx(const QByteArray& content)
{
    const QString stream = QStringLiteral("EncryptedPackage");
    const QByteArrayView name(reinterpret_cast<const char*>(stream.utf16()), 2 * stream.size());
    return content.contains(name);
}

TableFlaw flawOf(Fault fault)
{
    return {{}, 0, std::move(fault)};
}

} // namespace

QStringList Workbook::names() const
{
    QStringList names;
    for (const SheetName& sheet : m_sheets) {
        names.append(sheet.name);
    }
    return names;
}

bool looksLikeWorkbook(const QByteArray& content)
{
    return content.startsWith("PK\x03\x04") || content.startsWith("PK\x05\x06") ||
           isCompound(content);
}

Result<std::unique_ptr<Workbook>, TableFlaw> openWorkbook(const QByteArray& content)
{
    if (isCompound(content)) {
        return isEncryptedXlsx(content) ? flawOf({Found::Encrypted, Expected::NotEncrypted})
                                        : flawOf({Found::OldWorkbook, Expected::XlsxOrOds});
    }
    const auto archive = ZipArchive::open(content);
    if (!archive) {
        return flawOf(archive.error());
    }
    if (isXlsx(*archive)) {
        return openXlsx(*archive);
    }
    if (isOds(*archive)) {
        return openOds(*archive);
    }
    return flawOf({Found::OtherZip, Expected::XlsxOrOds});
}

} // namespace capex
