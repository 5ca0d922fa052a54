// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/file_watch.h"

#include "model/formats/system_calls.h"

#include <QFile>
#include <QFileInfo>

namespace capex {

namespace {

/// The folder of `path` or, where that is missing, the nearest one above it that is there.
QString nearestFolder(const QString& path)
{
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.isDir() && !folder.isRoot()) {
        folder.setFile(folder.absolutePath());
    }
    return folder.absoluteFilePath();
}

} // namespace

FileWatch::FileWatch(const Pace& pace, QObject* parent)
    : QObject(parent)
    , m_pace(pace)
{
    m_looks.setInterval(pace.look);
    m_rest.setSingleShot(true);
    m_rest.setInterval(pace.rest);
    connect(&m_looks, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_rest, &QTimer::timeout, this, &FileWatch::tellIfAtRest);
    connect(&m_notices, &QFileSystemWatcher::fileChanged, this, &FileWatch::look);
    connect(&m_notices, &QFileSystemWatcher::directoryChanged, this, &FileWatch::look);
}

FileWatch::State FileWatch::stateOf(const QString& path)
{
    const QFileInfo file(path);
    return file.isFile() ? State{true, file.size(), file.lastModified(), file.metadataChangeTime()}
                         : State{};
}

void FileWatch::watch(const QString& path)
{
    m_rest.stop();
    m_path = path;
    if (path.isEmpty()) {
        m_looks.stop();
        if (const QStringList heard = m_notices.files() + m_notices.directories();
            !heard.isEmpty()) {
            m_notices.removePaths(heard);
        }
        return;
    }
    m_told = m_seen = stateOf(path);
    m_looks.start();
    listen();
}

/// Of the file and of its folder: a file that is replaced is another one for the system, and what
/// is written into it is no matter of the folder.
void FileWatch::listen()
{
    QStringList wanted{nearestFolder(m_path)};
    if (m_seen.exists) {
        wanted.append(m_path);
    }
    const QStringList heard = m_notices.files() + m_notices.directories();
    for (const QString& path : heard) {
        if (!wanted.contains(path)) {
            m_notices.removePath(path);
        }
    }
    for (const QString& path : std::as_const(wanted)) {
        if (!heard.contains(path)) {
            m_notices.addPath(path);
        }
    }
}

void FileWatch::look()
{
    const State now = stateOf(m_path);
    if (now != m_seen) {
        if (m_seen.exists && !now.exists) {
            m_goneSince = QDateTime::currentDateTimeUtc();
        }
        m_seen = now;
        m_rest.start();
    } else if (now != m_told && !m_rest.isActive()) {
        m_rest.start();
    }
    listen();
}

void FileWatch::tellIfAtRest()
{
    if (stateOf(m_path) != m_seen || (m_seen.exists && isBeingWritten(m_path))) {
        m_seen = stateOf(m_path);
        m_rest.start();
        return;
    }
    if (m_seen == m_told) {
        return;
    }
    if (m_seen.exists) {
        m_told = m_seen;
        Q_EMIT changed(m_path);
    } else if (m_goneSince.msecsTo(QDateTime::currentDateTimeUtc()) >= m_pace.gone) {
        m_told = m_seen;
        Q_EMIT gone(m_path);
    }
}

} // namespace capex
