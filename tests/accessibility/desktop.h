// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace capex {

/// A desktop of its own for a program and for what reads it aloud: a screen that nobody sees, a
/// session bus, and an accessibility bus with its registry. All of it ends with the object.
class Desktop
{
public:
    Desktop();
    ~Desktop();
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

    /// What did not start; empty: everything runs.
    [[nodiscard]] const QString& fault() const { return m_fault; }
    /// With home, settings and data in a folder that is new, in English.
    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }
    /// The address of the accessibility bus, as D-Bus writes it.
    [[nodiscard]] const QString& busAddress() const { return m_busAddress; }
    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }

private:
    bool startScreen();
    bool startSessionBus();
    bool findAccessibilityBus();
    bool startKeepingFocus();

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_screen;
    QProcess m_sessionBus;
    QProcess m_focusKeeper;
    QString m_busAddress;
    QString m_fault;
};

} // namespace capex
