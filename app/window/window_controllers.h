// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/window_parts.h"

namespace capex {

class AppearanceCommands;
class CompanySelection;
class ComparisonController;
class DayCommands;
class Document;
class DocumentStatus;
class DownloadCommands;
class EvidenceCommands;
class ExportCommands;
class FigureCommands;
class FiguresTable;
class FileCommands;
class FileFindings;
class FinderCommands;
class HelpCommands;
class JournalCommands;
class NoteCommands;
class ViewStack;
class PageActions;
class PageCommands;
class PanelLayout;
class PictureController;
class PrintCommands;
class PublicationCommands;
class ProofCommands;
class ReviewCommands;
class SavedViewsCommands;
class SavedViewsMenu;
class Session;
class SettingQuestions;
class SubjectCommands;
class TableCommands;
class ThemeSwitch;
class UndoCommands;
class ViewNavigator;
class WatchCommands;

/// What the controllers of a window work on; it outlives them.
struct ControlledState
{
    Document& document;
    Session& session;
    ThemeSwitch& themes;
    ComparisonController& comparison;
    CompanySelection& selection;
    CompaniesModel& companies;
    const WindowActions& actions;
    const StateActions& states;
    const SavedViewsMenu& savedViews;
    PageActions& page;
    Language language;
};

/// Those who control a window, each the owner of one piece of its state. They belong to the window
/// and do not know it.
struct WindowControllers
{
    PanelLayout* panels = nullptr;
    ViewNavigator* navigator = nullptr;
    FileCommands* files = nullptr;
    ReviewCommands* review = nullptr;
    TableCommands* tables = nullptr;
    DownloadCommands* download = nullptr;
    WatchCommands* watch = nullptr;
    JournalCommands* journal = nullptr;
    FileFindings* findings = nullptr;
    DocumentStatus* status = nullptr;
    UndoCommands* undo = nullptr;
    SavedViewsCommands* savedViews = nullptr;
    PictureController* picture = nullptr;
    FiguresTable* figures = nullptr;
    FigureCommands* edits = nullptr;
    NoteCommands* notes = nullptr;
    ViewStack* views = nullptr;
    EvidenceCommands* evidence = nullptr;
    SubjectCommands* subjects = nullptr;
    PageCommands* page = nullptr;
    ExportCommands* exports = nullptr;
    PrintCommands* prints = nullptr;
    PublicationCommands* publications = nullptr;
    ProofCommands* proofs = nullptr;
    DayCommands* days = nullptr;
    FinderCommands* finder = nullptr;
    SettingQuestions* questions = nullptr;
    AppearanceCommands* appearance = nullptr;
    HelpCommands* help = nullptr;
};

/// Makes the controllers and connects them with each other and with the parts of the window.
[[nodiscard]] WindowControllers makeControllers(QMainWindow& window, const WindowParts& parts,
                                                const ControlledState& state);

} // namespace capex
