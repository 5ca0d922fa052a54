// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop_look.h"
#include "app/exporting/export_choice.h"
#include "app/loading/download_contact.h"
#include "model/formats/origin.h"
#include "model/settings/saved_views.h"
#include "model/wording/language.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace capex {

enum class ThemeChoice { System, Light, Dark };

/// How the table of figures stood: its columns, and whether companies were grouped.
struct FiguresPanelState
{
    QList<int> hiddenColumns;
    bool isGrouped = false;

    friend bool operator==(const FiguresPanelState&, const FiguresPanelState&) = default;
};

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
/// damaged one. Where nothing can be kept, all works until the end of the program, and takeFault()
/// says so.
class Session : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostRecentFiles = 10;

    explicit Session(const QString& settingsFile);

    /// A folder beside the settings for what else survives the program; it need not be there.
    [[nodiscard]] QString folder(const QString& name) const;

    [[nodiscard]] WindowState window() const;
    void keepWindow(const WindowState& state);

    [[nodiscard]] ThemeChoice theme() const;
    void keepTheme(ThemeChoice theme);

    /// What the desktop last said of its look; that it prefers nothing, at first.
    [[nodiscard]] DesktopLook desktopLook() const;
    void keepDesktopLook(const DesktopLook& look);

    [[nodiscard]] QStringList recentFiles() const; ///< newest first
    void addRecentFile(const QString& path);
    void clearRecentFiles();

    /// What was last looked at, if it was in the figures of `origin`.
    [[nodiscard]] std::optional<SavedView> lastView(const Origin& origin) const;
    void keepView(const Origin& origin, const SavedView& view);

    /// The saved views that were kept for the figures of `origin`, which cannot hold them; nothing
    /// if none were ever changed, and if they are longer than mostViewsText, which is a fault.
    [[nodiscard]] std::optional<SavedViews> savedViews(const Origin& origin);
    /// The most characters that the views of one file may take, some ten thousand views: the
    /// program reads them before it shows anything.
    static constexpr qsizetype mostViewsText = qsizetype{2} * 1024 * 1024;
    /// What somebody made of the views: `before` became `after`. `originals` are those that the
    /// figures have of themselves.
    struct ViewsChange
    {
        SavedViews before;
        SavedViews after;
        SavedViews originals;
    };
    /// Keeps the change, beside those that other windows and other runs of the program have kept;
    /// what would be longer than mostViewsText is not kept, which is a fault, and nothing is lost.
    void changeSavedViews(const Origin& origin, const ViewsChange& change);

    /// Why nothing can be kept, once; nothing if all is well or somebody has asked before.
    [[nodiscard]] std::optional<QString> takeFault();

    /// Whether what others write into the open file is taken over at once.
    [[nodiscard]] bool followsFile() const;
    void keepFollowsFile(bool follows);

    /// The language that was chosen; nothing for the desktop's.
    [[nodiscard]] std::optional<Language> language() const;
    [[nodiscard]] Language languageInUse() const; ///< that, else the nearest to the desktop's
    void keepLanguage(std::optional<Language> language);

    /// How something was last written to a file.
    [[nodiscard]] ExportChoice exportChoice() const;
    void keepExportChoice(const ExportChoice& choice);

    /// Who was last said to download; nobody at first.
    [[nodiscard]] DownloadContact downloadContact() const;
    void keepDownloadContact(const DownloadContact& contact);

    /// Who was last said to write notes; nobody at first.
    [[nodiscard]] QString noteAuthor() const;
    void keepNoteAuthor(const QString& author);

    /// Nothing if it was never looked at.
    [[nodiscard]] std::optional<FiguresPanelState> figuresPanel() const;
    void keepFiguresPanel(const FiguresPanelState& state);

Q_SIGNALS:
    void faultFound(); ///< takeFault() says which

private:
    void confirm();
    void noteFault(const QString& fault);
    /// Whether the views kept for `origin` are longer than mostViewsText.
    [[nodiscard]] bool holdsTooMany(const Origin& origin) const;
    [[nodiscard]] QString unwritable() const;
    [[nodiscard]] QString tooManyViews() const;

    /// Holds the settings for as long as the program runs, where they have no file of their own.
    std::unique_ptr<QTemporaryDir> m_stopgap;
    QSettings m_settings;
    QString m_fault;
    bool m_isFaultTaken = false;
};

} // namespace capex
