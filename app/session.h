// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/saved_view.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace capex {

enum class ThemeChoice { System, Light, Dark };

/// How the window stood when it was last closed.
struct WindowState
{
    QByteArray geometry;
    QByteArray columns; ///< of the splitter between sidebar, page and evidence
    bool hasSidebar = true;
    bool hasEvidence = true;
    bool hasTable = false;
    bool hasStrip = true; ///< the slider over days

    friend bool operator==(const WindowState&, const WindowState&) = default;
};

/// What survives a restart, in one settings file. Whatever is missing, damaged or of another
/// program is answered with the default; binary states carry a checksum, because Qt may hang on a
/// damaged one.
class Session
{
public:
    static constexpr qsizetype mostRecentFiles = 10;

    explicit Session(const QString& settingsFile);

    [[nodiscard]] WindowState window() const;
    void keepWindow(const WindowState& state);

    [[nodiscard]] ThemeChoice theme() const;
    void keepTheme(ThemeChoice theme);

    [[nodiscard]] QStringList recentFiles() const; ///< newest first
    void addRecentFile(const QString& path);
    void clearRecentFiles();

    /// What was last looked at, if it was in the figures of `path` (empty: the bundled ones).
    [[nodiscard]] std::optional<SavedView> lastView(const QString& path) const;
    void keepView(const QString& path, const SavedView& view);

private:
    QSettings m_settings;
};

} // namespace capex
