// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proof/zip_seal.h"

#include <QCryptographicHash>

namespace capex {

namespace {

constexpr qsizetype digits = 64;
const QByteArray mark = QByteArrayLiteral("capex-horizon sha256:");

QByteArray hashBeforeDigits(const QByteArray& file)
{
    return QCryptographicHash::hash(file.chopped(digits), QCryptographicHash::Sha256).toHex();
}

} // namespace

Result<QByteArray, Fault> sealedZipOf(std::span<const NewZipMember> members)
{
    auto file = zipOf(members, mark + QByteArray(digits, '0'));
    if (file) {
        file->replace(file->size() - digits, digits, hashBeforeDigits(*file));
    }
    return file;
}

bool isSealedZip(const QByteArray& file)
{
    return file.size() > digits && file.chopped(digits).endsWith(mark) &&
           file.last(digits) == hashBeforeDigits(file);
}

} // namespace capex
