// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/package/package_seal.h"

#include "model/package/package_parts.h"

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

} // namespace

QString descriptorName()
{
    return QStringLiteral("datapackage.json");
}

QString readmeName()
{
    return QStringLiteral("README.md");
}

QString crateName()
{
    return QStringLiteral("ro-crate-metadata.json");
}

QByteArray packageSeal(const PackageContents& files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto file = files.begin(); file != files.end(); ++file) {
        hash.addData(file.key().toUtf8() + ' ' + sha256Of(file.value()).toLatin1() + '\n');
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
    const QString known = sha256Of(descriptor);
    descriptor = withHash(descriptor, seal, blank());
    files[crateName()].replace(known.toLatin1(), sha256Of(descriptor).toLatin1());
    return packageSeal(files) == seal;
}

} // namespace capex
