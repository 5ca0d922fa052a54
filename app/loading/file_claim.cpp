// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/file_claim.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace capex {

FileClaim::FileClaim(QString folder)
    : m_folder(std::move(folder))
{
}

bool FileClaim::claim(const QString& path)
{
    m_lock.reset();
    const QString file = QFileInfo(path).canonicalFilePath();
    if (path.isEmpty() || file.isEmpty() || !QDir().mkpath(m_folder)) {
        return true;
    }
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256);
    const QString name = QString::fromLatin1(hash.toHex().left(32)) + QStringLiteral(".open");
    m_lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(name));
    m_lock->setStaleLockTime(0); // until its program ends
    return m_lock->tryLock() || m_lock->error() != QLockFile::LockFailedError;
}

} // namespace capex
