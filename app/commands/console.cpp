// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"

#include "model/figures/excerpt.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

namespace capex {

namespace {

/// Bytes arrive as they are, and a reader that has gone is an error instead of the end.
void prepareStandardOutput()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
#else
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace

Outcome writeToStandardOutput(const QByteArray& content)
{
    prepareStandardOutput();
    const auto size = static_cast<std::size_t>(content.size());
    if (std::fwrite(content.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        return Error{
            QStringLiteral("standard output"), QString::fromLocal8Bit(std::strerror(errno)), {}};
    }
    return std::monostate{};
}

bool isTerminal(Stream stream)
{
    std::FILE* const file = stream == Stream::Results ? stdout : stderr;
#ifdef Q_OS_WIN
    return _isatty(_fileno(file)) != 0;
#else
    return isatty(fileno(file)) != 0;
#endif
}

void complain(const QString& text)
{
    complainPlainly(QStringLiteral("capex-horizon: ") + text);
}

void complainPlainly(const QString& line)
{
    const QByteArray bytes = (visible(line) + u'\n').toUtf8();
    // Nobody is left to be told if this fails.
    static_cast<void>(
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr));
}

} // namespace capex
