// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace capex {

/// Tells when the file at a path may hold something else than before, once it has come to rest:
/// neither its size nor its times have changed for a while, and nobody has it open to write. It may
/// be replaced, deleted and made again, written slowly, or be in a folder that is renamed.
///
/// The system's notices make it quick, and looking at the file from time to time makes it certain:
/// there are file systems without notices.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    /// In milliseconds.
    struct Pace
    {
        int rest = 250;  ///< for so long nothing may happen to a file before it is told of
        int look = 1000; ///< from one look at the file to the next
        int gone = 2000; ///< for so long a file may be missing before it is told of
    };

    explicit FileWatch(QObject* parent = nullptr)
        : FileWatch(Pace(), parent)
    {
    }
    explicit FileWatch(const Pace& pace, QObject* parent = nullptr);

    /// Watches `path` from how it is now; an empty one ends the watch.
    void watch(const QString& path);
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Whether the file is still as it was when it was last told of.
    [[nodiscard]] bool isAsTold() const { return stateOf(m_path) == m_told; }

Q_SIGNALS:
    void changed(const QString& path); ///< and has come to rest
    void gone(const QString& path);    ///< there is no such file any more

private:
    /// What tells one content of a file from another without reading it.
    struct State
    {
        bool exists = false;
        qint64 size = 0;
        QDateTime written;
        QDateTime touched; ///< also by putting another file into its place

        friend bool operator==(const State&, const State&) = default;
    };

    [[nodiscard]] static State stateOf(const QString& path);
    void look();
    void tellIfAtRest();
    void listen();

    Pace m_pace;
    QString m_path;
    State m_told; ///< of which everybody knows
    State m_seen; ///< at the last look
    QDateTime m_goneSince;
    QFileSystemWatcher m_notices;
    QTimer m_looks;
    QTimer m_rest;
};

} // namespace capex
