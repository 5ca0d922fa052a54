// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QThread>

#include <future>

namespace capex {

/// Whether another thread may help this one: not where it is one of those that share the files of
/// an export among them, one for each processor.
[[nodiscard]] inline bool hasHelp()
{
    const QCoreApplication* const application = QCoreApplication::instance();
    return application == nullptr || application->thread() == QThread::currentThread();
}

/// How to do something that is wanted later on: at once on a thread that helps, else when it is
/// asked for.
[[nodiscard]] inline std::launch beside()
{
    return hasHelp() ? std::launch::async : std::launch::deferred;
}

} // namespace capex
