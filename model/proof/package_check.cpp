// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proof/package_check.h"

#include "model/formats/zip/zip_member.h"
#include "model/package/package_seal.h"
#include "model/proof/sealed_file.h"
#include "model/proof/zip_seal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace capex {

namespace {

constexpr qint64 largestFile = 256LL * 1024 * 1024;

QString hashOf(const QByteArray& content)
{
    return QStringLiteral("sha256:") +
           QString::fromLatin1(
               QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

std::optional<CheckedPackage> checkedPackage(const PackageReader& read)
{
    const auto descriptor = read(descriptorName());
    const QJsonObject object =
        descriptor ? QJsonDocument::fromJson(*descriptor).object() : QJsonObject();
    if (object.isEmpty()) {
        return std::nullopt;
    }
    CheckedPackage package;
    const QJsonObject proof = object[QString::fromLatin1(proofKeyword())].toObject();
    if (!proof.isEmpty()) {
        package.proof = QJsonDocument(proof).toJson();
    }
    PackageContents files{{descriptorName(), *descriptor}};
    for (const QString& name : {crateName(), readmeName()}) {
        const auto content = read(name);
        if (content) {
            files.insert(name, *content);
        } else {
            package.changedFiles.append(name);
        }
    }
    for (const auto entry : object[QStringLiteral("resources")].toArray()) {
        const QJsonObject resource = entry.toObject();
        const QString name = resource[QStringLiteral("path")].toString();
        const bool isInside = !name.contains(u'/') && !name.contains(u'\\');
        const auto content = isInside ? read(name) : std::nullopt;
        if (!content || hashOf(*content) != resource[QStringLiteral("hash")].toString()) {
            package.changedFiles.append(name);
        }
        files.insert(name, content.value_or(QByteArray()));
    }
    const QJsonObject said = proof[QStringLiteral("proof")].toObject();
    const QByteArray seal = said[QStringLiteral("content_sha256")].toString().toLatin1();
    package.isIntact = package.changedFiles.isEmpty() && isSealedWith(files, seal);
    return package;
}

PackageReader readerOfFolder(const QString& folder)
{
    return [folder](const QString& name) -> std::optional<QByteArray> {
        QFile file(QDir(folder).filePath(name));
        if (file.size() > largestFile || !file.open(QIODevice::ReadOnly)) {
            return std::nullopt;
        }
        return file.readAll();
    };
}

Result<std::optional<CheckedPackage>, Fault> checkedZip(const QByteArray& file)
{
    const auto archive = ZipArchive::open(file);
    if (!archive) {
        return archive.error();
    }
    auto package = checkedPackage([&archive](const QString& name) {
        const auto content = readMember(*archive, name, largestFile);
        return content ? std::optional(*content) : std::nullopt;
    });
    if (package) {
        package->isIntact = package->isIntact && isSealedZip(file);
    }
    return package;
}

} // namespace capex
