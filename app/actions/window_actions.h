// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/view_state.h"

#include <QActionGroup>

namespace capex {

/// The actions of the window that are no settings of the comparison.
enum class Command {
    Open,
    LoadUpdates,
    DownloadFigures,
    ShowLoads,
    OpenBundled,
    Reload,
    FollowFile,
    Save,
    SaveAs,
    SaveTemplate,
    ExportPicture,
    ExportTable,
    ExportAgain,
    ExportViews,
    Print,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyPicture,
    CopyTable,
    CopyCall,
    PasteFigures,
    NewFigure,
    EditFigure,
    CopyFigures,
    RemoveFigures,
    AddNote,
    EditNote,
    RemoveNote,
    Find,
    FindCommand,
    Back,
    Forward,
    CompareWith,
    EarlierDay,
    PlayDays,
    LaterDay,
    CheckAll,
    CheckNone,
    ShowSidebar,
    ShowEvidence,
    ShowTable,
    ShowDays,
    ShowAlone,
    ShowNotes,
    ShowInFigures,
    SaveView,
    ShowSavedViews,
    ShowFindings,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ShowGuide,
    ShowShortcuts,
    ShowAbout,
};

/// Makes those actions, and one for each view and language.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject* parent = nullptr);

    /// Checks the view of the state, and disables with the reason what does nothing to its view.
    /// While changes are under review the figures that are shown do not count yet: none of them
    /// leaves the program.
    void showState(const ViewState& state, bool isReviewing = false);

    [[nodiscard]] QAction* operator[](Command command) const;
    [[nodiscard]] QAction* operator[](View view) const;
    /// An action for each view; its data is the view.
    [[nodiscard]] QActionGroup* views() const { return m_views; }
    /// The desktop's language, then each that the program speaks; an action's data is the code of
    /// its language, empty for the desktop's.
    [[nodiscard]] QActionGroup* languages() const { return m_languages; }
    [[nodiscard]] QList<QAction*> all() const;

private:
    void addLanguages();

    QList<QAction*> m_commands; ///< in the order of Command
    QActionGroup* m_views;
    QActionGroup* m_languages;
};

} // namespace capex
