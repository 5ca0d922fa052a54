// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

/// Loaded before a program, it lets one of the calls fail by which that opens to write, writes,
/// flushes, links or renames a file whose path begins with CAPEX_FAIL_BELOW: the one whose number,
/// from 1, is CAPEX_FAIL_CALL. Says so on the standard error.
namespace {

int callsSoFar = 0;

bool isWatched(const char* path)
{
    const char* const below = std::getenv("CAPEX_FAIL_BELOW");
    return below != nullptr && std::strncmp(path, below, std::strlen(below)) == 0;
}

bool isWatched(int file)
{
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    char path[4096];
    const ssize_t size = readlink(link.c_str(), path, sizeof path - 1);
    path[size < 0 ? 0 : size] = '\0';
    return isWatched(path);
}

template <typename Subject>
bool fails(const char* call, Subject subject, int why)
{
    const char* const number = std::getenv("CAPEX_FAIL_CALL");
    if (number == nullptr || !isWatched(subject) || ++callsSoFar != std::atoi(number)) {
        return false;
    }
    std::fprintf(stderr, "failed %s\n", call);
    errno = why;
    return true;
}

template <typename Function>
Function original(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

using Open = int (*)(const char*, int, ...);

int openOr(const char* name, const char* path, int flags, mode_t mode)
{
    const bool writes = (flags & (O_WRONLY | O_RDWR)) != 0;
    return writes && fails("open", path, EACCES) ? -1 : original<Open>(name)(path, flags, mode);
}

mode_t modeOf(int flags, va_list more)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeOf(flags, more);
    va_end(more);
    return openOr("open", path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeOf(flags, more);
    va_end(more);
    return openOr("open64", path, flags, mode);
}

ssize_t write(int file, const void* bytes, size_t size)
{
    using Write = ssize_t (*)(int, const void*, size_t);
    return fails("write", file, ENOSPC) ? -1 : original<Write>("write")(file, bytes, size);
}

int fsync(int file)
{
    using Flush = int (*)(int);
    return fails("flush", file, EIO) ? -1 : original<Flush>("fsync")(file);
}

int rename(const char* from, const char* to) noexcept
{
    using Rename = int (*)(const char*, const char*);
    return fails("rename", to, EACCES) ? -1 : original<Rename>("rename")(from, to);
}

int link(const char* from, const char* to) noexcept
{
    using Link = int (*)(const char*, const char*);
    return fails("link", to, EPERM) ? -1 : original<Link>("link")(from, to);
}
}
