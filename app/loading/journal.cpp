// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/journal.h"

#include "model/formats/temporary_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace capex {

namespace {

const QString kindKey = QStringLiteral("capex-horizon-journal");
const QString originKey = QStringLiteral("origin");
const QString keptKey = QStringLiteral("kept");
const QString attemptsKey = QStringLiteral("attempts");
constexpr qsizetype longestHeader = qsizetype{64} * 1024;

QByteArray headerOf(const Origin& origin, const QDateTime& kept, int attempts)
{
    const QJsonObject header{{kindKey, 1},
                             {originKey, pathOf(origin)},
                             {keptKey, kept.toString(Qt::ISODateWithMs)},
                             {attemptsKey, attempts}};
    return QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n';
}

QString lockOf(const QString& entry)
{
    return entry + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> lockFor(const QString& entry)
{
    auto lock = std::make_unique<QLockFile>(lockOf(entry));
    lock->setStaleLockTime(0); // until its program ends, however long that takes
    return lock;
}

std::optional<JournalEntry> entryAt(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject header = QJsonDocument::fromJson(file.readLine(longestHeader)).object();
    if (header.value(kindKey).toInt() != 1) {
        return std::nullopt;
    }
    const QString origin = header.value(originKey).toString();
    return JournalEntry{path, origin.isEmpty() ? Origin(BundledOrigin()) : FileOrigin{origin},
                        QDateTime::fromString(header.value(keptKey).toString(), Qt::ISODateWithMs),
                        header.value(attemptsKey).toInt()};
}

/// Whether a lock was left before it said whose it is; a living program says so at once.
bool isAbandoned(const QString& lock)
{
    constexpr qint64 longest = 10; // seconds
    const QFileInfo file(lock);
    return file.size() == 0 && file.lastModified().secsTo(QDateTime::currentDateTime()) > longest;
}

/// Of programs that were killed before an entry was whole.
void removeRemains(const QString& path)
{
    TemporaryFile::removeLeftoversIn(path);
    const QDir folder(path);
    for (const QString& lock :
         folder.entryList({lockOf(QStringLiteral("*.journal"))}, QDir::Files)) {
        const QString entry = folder.filePath(QFileInfo(lock).completeBaseName());
        if (QFile::exists(entry)) {
            continue;
        }
        if (isAbandoned(folder.filePath(lock))) {
            QFile::remove(folder.filePath(lock));
        } else {
            static_cast<void>(lockFor(entry)->tryLock()); // and so let go of
        }
    }
}

} // namespace

Journal::Journal(QString folder)
    : m_folder(std::move(folder))
    , m_path(QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) +
                                     QStringLiteral(".journal")))
{
}

QByteArray Journal::entryText(const Origin& origin, const Dataset& dataset, const SavedViews& views,
                              int attempts)
{
    return headerOf(origin, QDateTime::currentDateTimeUtc(), attempts) +
           jsonFormat().write(dataset, views);
}

SaveOutcome Journal::keep(const QByteArray& text)
{
    QDir().mkpath(m_folder);
    if (!m_lock) {
        m_lock = lockFor(m_path);
        m_lock->tryLock();
    }
    return saveFile(m_path, text);
}

void Journal::clear()
{
    if (m_lock) {
        QFile::remove(m_path);
        m_lock.reset();
    }
}

std::vector<JournalEntry> Journal::leftovers() const
{
    removeRemains(m_folder);
    std::vector<JournalEntry> entries;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({QStringLiteral("*.journal")}, QDir::Files)) {
        const QString path = folder.filePath(name);
        const auto entry = path == m_path ? std::nullopt : entryAt(path);
        if (entry && lockFor(path)->tryLock()) {
            entries.push_back(*entry);
        }
    }
    std::ranges::sort(entries, std::ranges::greater(), &JournalEntry::kept);
    return entries;
}

ReadOutcome Journal::read(const JournalEntry& entry)
{
    auto content = readWholeFile(entry.path);
    if (!content) {
        return content.error();
    }
    const QByteArray figures = content->mid(content->indexOf('\n') + 1);
    return FigureFile{readFigures(figures, jsonFormat(), {QDate::currentDate(), {}}), &jsonFormat(),
                      stampOf(figures)};
}

SaveOutcome Journal::noteAttempt(const JournalEntry& entry)
{
    const auto content = readWholeFile(entry.path);
    if (!content) {
        return content.error();
    }
    return saveFile(entry.path, headerOf(entry.origin, entry.kept, entry.attempts + 1) +
                                    content->mid(content->indexOf('\n') + 1));
}

void Journal::remove(const JournalEntry& entry)
{
    QFile::remove(entry.path);
    QFile::remove(lockOf(entry.path));
}

} // namespace capex
