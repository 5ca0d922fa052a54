// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/temporary_file.h"

#include "model/formats/system_calls.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>

namespace capex {

namespace {

const QString ourPrefix = QStringLiteral(".capex-horizon-");

/// What the names of the temporary files for `target` begin with: of one length, however long the
/// name of the target is.
QString prefixFor(const QString& target)
{
    const QByteArray name = QFileInfo(target).fileName().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
    return ourPrefix + QString::fromLatin1(hash.left(16)) + u'-';
}

QString newNameFor(const QString& target)
{
    const QString ending = QString::number(QRandomGenerator::global()->generate64(), 36);
    return QFileInfo(target).dir().filePath(prefixFor(target) + ending);
}

/// Removes the files of a folder whose names begin so and that nobody has locked.
void removeUnlocked(const QDir& folder, const QString& prefix)
{
    for (const QString& name : folder.entryList({prefix + u'*'}, QDir::Files | QDir::Hidden)) {
        QFile leftover(folder.filePath(name));
        if (leftover.open(QIODevice::ReadOnly) && tryLock(leftover)) {
            leftover.remove();
        }
    }
}

} // namespace

TemporaryFile::TemporaryFile(const QString& target)
    : m_target(target)
    , m_file(newNameFor(target))
{
}

TemporaryFile::~TemporaryFile()
{
    if (m_isMade && !m_isInPlace) {
        m_file.remove();
    }
}

SaveOutcome TemporaryFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        return fault(m_file.errorString());
    }
    m_isMade = true;
    static_cast<void>(tryLock(m_file));
    const QFileInfo target(m_target);
    if (target.exists()) {
        m_file.setPermissions(target.permissions());
    }
    return std::monostate{};
}

bool TemporaryFile::openAsSecondNameOf(const QString& other)
{
    std::error_code error;
    std::filesystem::create_hard_link(QFileInfo(other).filesystemFilePath(),
                                      QFileInfo(m_file).filesystemFilePath(), error);
    m_isMade = !error;
    return m_isMade;
}

SaveOutcome TemporaryFile::write(const QByteArray& content)
{
    qsizetype written = 0;
    while (written < content.size()) {
        const qint64 more = m_file.write(content.constData() + written, content.size() - written);
        if (more <= 0) {
            return FileFault{m_target, Message(Found::NotWrittenWhole, m_file.errorString(),
                                               written, content.size())};
        }
        written += more;
    }
    const std::optional<QString> reason = whyNotOnDisk(m_file);
    return reason ? fault(*reason) : SaveOutcome(std::monostate{});
}

SaveOutcome TemporaryFile::replaceTarget()
{
#ifndef Q_OS_UNIX
    m_file.close(); // an open file cannot be renamed there; a lock is not needed
#endif
    std::error_code error;
    std::filesystem::rename(QFileInfo(m_file).filesystemFilePath(),
                            QFileInfo(m_target).filesystemFilePath(), error);
    m_isInPlace = !error && !m_file.exists(); // two names of one file both stay
    if (!error && !m_isInPlace) {
        return std::monostate{}; // the target is what it should be
    }
    return m_isInPlace ? SaveOutcome(std::monostate{})
                       : fault(QString::fromLocal8Bit(error.message().c_str()));
}

void TemporaryFile::removeLeftovers(const QString& target)
{
    removeUnlocked(QFileInfo(target).dir(), prefixFor(target));
}

void TemporaryFile::removeLeftoversIn(const QString& folder)
{
    removeUnlocked(QDir(folder), ourPrefix);
}

FileFault TemporaryFile::fault(const QString& reason) const
{
    return {m_target, Message(Found::NotWritten, reason)};
}

} // namespace capex
