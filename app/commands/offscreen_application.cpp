// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/offscreen_application.h"

#include "app/starting/before_threads.h"

#include <algorithm>
#include <cstdio>

namespace capex {

namespace {

/// Qt notes that it makes up a folder for sockets, which no picture needs.
void passOnMessages(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (message.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR"))) {
        return;
    }
    const QByteArray line = qFormatLogMessage(type, context, message).toUtf8() + '\n';
    static_cast<void>(
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr));
}

} // namespace

OffscreenSurroundings::OffscreenSurroundings(const std::function<void()>& meanwhile)
{
    const char* const ignored[]{"QT_FONT_DPI", "QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR",
                                "QT_SCREEN_SCALE_FACTORS", "QT_STYLE_OVERRIDE"};
    std::ranges::for_each(ignored, qunsetenv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qInstallMessageHandler(passOnMessages);
    prepareForThreads();
    if (meanwhile) {
        meanwhile();
    }
}

} // namespace capex
