// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/system_calls.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace capex {

bool tryLock(const QFile& file)
{
#ifdef Q_OS_UNIX
    return flock(file.handle(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
#else
    return file.isOpen();
#endif
}

std::optional<QString> whyNotOnDisk(const QFile& file)
{
#ifdef Q_OS_UNIX
    if (fsync(file.handle()) != 0 && errno != EINVAL && errno != EROFS && errno != ENOTSUP) {
        return QString::fromLocal8Bit(std::strerror(errno));
    }
    return std::nullopt;
#else
    return file.isOpen() ? std::nullopt : std::optional(file.errorString());
#endif
}

bool isBeingWritten(const QString& path)
{
#ifdef Q_OS_LINUX
    // A lease to read is only given while nobody can write; EAGAIN is the answer if somebody can.
    // Who opens the file to write while we hold it makes the system send a signal: one that is
    // ignored unless somebody asks for it.
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    fcntl(file.handle(), F_SETSIG, SIGURG);
    const bool isLeased = fcntl(file.handle(), F_SETLEASE, F_RDLCK) == 0;
    const bool isWritten = !isLeased && errno == EAGAIN;
    if (isLeased) {
        fcntl(file.handle(), F_SETLEASE, F_UNLCK);
    }
    return isWritten;
#else
    Q_UNUSED(path);
    return false;
#endif
}

void* allocateInLargePages(std::size_t size)
{
#ifdef Q_OS_LINUX
    constexpr std::size_t largePage = 2 * 1024 * 1024;
    const std::size_t whole = (size + largePage - 1) / largePage * largePage;
    void* const memory = std::aligned_alloc(largePage, whole);
    if (memory != nullptr) {
        madvise(memory, whole, MADV_HUGEPAGE); // as it can: a kernel may have none
    }
    return memory;
#else
    return std::malloc(size);
#endif
}

bool isTerminal(std::FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

void keepStandardOutputWhole()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
#else
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace capex
