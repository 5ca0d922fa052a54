// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/peak_memory.h"

#include <QByteArray>
#include <QFile>

#include <array>
#include <malloc.h>
#include <sys/wait.h>
#include <unistd.h>

namespace capex {

namespace {

/// What the system says of this process, in bytes; nothing where it does not.
std::optional<qint64> memory(const char* name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const qsizetype at = text.indexOf(name);
    if (at < 0) {
        return std::nullopt;
    }
    const qsizetype begin = text.indexOf(':', at) + 1;
    return text.mid(begin, text.indexOf("kB", begin) - begin).trimmed().toLongLong() * 1024;
}

/// The most memory that this process had by now, without the parts of files that are mapped, as
/// those of the program are when they are first used.
std::optional<qint64> peakMemory()
{
    const auto most = memory("VmHWM"); // begins anew with a process
    const auto mapped = memory("RssFile");
    return most && mapped ? std::optional(*most - *mapped) : std::nullopt;
}

/// What the process that was forked has to say.
[[noreturn]] void tell(int pipe, const std::function<bool()>& work)
{
    const auto before = peakMemory();
    const bool isDone = work();
    const auto after = peakMemory();
    const qint64 growth = before && after && isDone ? *after - *before : -1;
    const bool isTold = write(pipe, &growth, sizeof growth) == sizeof growth;
    _exit(isTold ? 0 : 1);
}

} // namespace

std::optional<qint64> peakGrowthOf(const std::function<bool()>& work)
{
    std::array<int, 2> ends{};
    malloc_trim(0);
    if (pipe(ends.data()) != 0) {
        return std::nullopt;
    }
    const pid_t child = fork();
    if (child == 0) {
        tell(ends[1], work);
    }
    close(ends[1]);
    qint64 growth = -1;
    const bool isTold = child > 0 && read(ends[0], &growth, sizeof growth) == sizeof growth;
    close(ends[0]);
    if (child > 0) {
        waitpid(child, nullptr, 0);
    }
    return isTold && growth >= 0 ? std::optional(growth) : std::nullopt;
}

} // namespace capex
