// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"

#include "model/figures/excerpt.h"
#include "model/formats/system_calls.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace capex {

Outcome writeToStandardOutput(const QByteArray& content)
{
    keepStandardOutputWhole();
    const auto size = static_cast<std::size_t>(content.size());
    if (std::fwrite(content.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        return Error{
            QStringLiteral("standard output"), QString::fromLocal8Bit(std::strerror(errno)), {}};
    }
    return std::monostate{};
}

bool isTerminal(Stream stream)
{
    return isTerminal(stream == Stream::Results ? stdout : stderr);
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
