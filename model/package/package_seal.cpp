// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/package/package_seal.h"

#include <QCryptographicHash>

namespace capex {

namespace {

const QByteArray mark = QByteArrayLiteral("\"content_sha256\": \"");

QByteArray withHash(QByteArray descriptor, const QByteArray& before, const QByteArray& after)
{
    const qsizetype at = descriptor.indexOf(mark + before);
    return at < 0 ? descriptor : descriptor.replace(at + mark.size(), before.size(), after);
}

QByteArray blank()
{
    return QByteArray(64, '0');
}

QByteArray hashOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace

QString descriptorName()
{
    return QStringLiteral("datapackage.json");
}

QString crateName()
{
    return QStringLiteral("ro-crate-metadata.json");
}

QByteArray packageSeal(const PackageContents& files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto file = files.begin(); file != files.end(); ++file) {
        hash.addData(file.key().toUtf8() + ' ' + hashOf(file.value()) + '\n');
    }
    return hash.result().toHex();
}

QByteArray sealedDescriptor(const QByteArray& descriptor, const QByteArray& seal)
{
    return withHash(descriptor, blank(), seal);
}

bool isSealedWith(PackageContents files, const QByteArray& seal)
{
    QByteArray& descriptor = files[descriptorName()];
    const QByteArray known = hashOf(descriptor);
    descriptor = withHash(descriptor, seal, blank());
    files[crateName()].replace(known, hashOf(descriptor));
    return packageSeal(files) == seal;
}

} // namespace capex
