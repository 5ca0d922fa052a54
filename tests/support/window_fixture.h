// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/export_commands.h"
#include "app/window/file_commands.h"
#include "app/window/main_window.h"
#include "app/window/saved_views_commands.h"
#include "app/window/theme_switch.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace capex {

/// A folder for the files of a test.
class InAFolder : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char* name) const;
    /// Writes a file of the folder and returns its path.
    QString write(const char* name, const QByteArray& content) const;
    [[nodiscard]] QByteArray content(const char* name) const;

    QTemporaryDir m_folder;
};

/// A window with the bundled figures, offscreen, and a session of its own.
class WithAWindow : public InAFolder
{
protected:
    WithAWindow();

    /// The only part of that class that the window has.
    template <typename Part>
    [[nodiscard]] Part& part() const
    {
        return *m_window.findChild<Part*>();
    }
    void trigger(Command command);
    void show(View view);
    bool exportPicture(const QString& file);
    bool exportTable(const QString& file);

    Session m_session;
    ThemeSwitch m_themes;
    MainWindow m_window;
};

} // namespace capex
