// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/window_actions.h"

#include "app/actions/action_text.h"
#include "app/actions/setting_words.h"
#include "model/figures/enum_size.h"
#include "model/wording/language.h"
#include "views/view_types.h"

#include <QCoreApplication>

namespace capex {

namespace {

struct CommandRow
{
    ActionText text;
    bool isCheckable = false;
};

// In the order of Command.
const CommandRow commandRows[] = {
    {{QT_TRANSLATE_NOOP("Actions", "&Open…"), QT_TRANSLATE_NOOP("Actions", "Open a figure file"),
      "Ctrl+O"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Load updates…"),
      QT_TRANSLATE_NOOP("Actions", "See what other figures would change, and take it over"),
      "Ctrl+Shift+O"}},
    {{QT_TRANSLATE_NOOP("Actions", "Download f&igures…"),
      QT_TRANSLATE_NOOP("Actions", "Ask the SEC or the European Central Bank for figures"),
      "Ctrl+I"}},
    {{QT_TRANSLATE_NOOP("Actions", "Loa&ds…"),
      QT_TRANSLATE_NOOP("Actions", "See what was loaded into the figures, and take it out again"),
      "Ctrl+Alt+O"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Bundled figures"),
      QT_TRANSLATE_NOOP("Actions", "Show the figures that come with the program"), "Ctrl+B"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Reload"),
      QT_TRANSLATE_NOOP("Actions", "Read the open file again"), "F5"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Follow the file"),
      QT_TRANSLATE_NOOP("Actions", "Take over at once what others write into the open file"),
      "Ctrl+F5"},
     true},
    {{QT_TRANSLATE_NOOP("Actions", "&Save"),
      QT_TRANSLATE_NOOP("Actions", "Write the changes to the open file"), "Ctrl+S"}},
    {{QT_TRANSLATE_NOOP("Actions", "Save &as…"),
      QT_TRANSLATE_NOOP("Actions", "Write the figures to a file"), "Ctrl+Shift+S"}},
    {{QT_TRANSLATE_NOOP("Actions", "Save a te&mplate…"),
      QT_TRANSLATE_NOOP("Actions", "Write an empty table, to fill in figures in a spreadsheet"),
      "Ctrl+Alt+S"}},
    {{QT_TRANSLATE_NOOP("Actions", "Export &picture…"),
      QT_TRANSLATE_NOOP("Actions", "Write the picture to a file"), "Ctrl+E"}},
    {{QT_TRANSLATE_NOOP("Actions", "Export &table…"),
      QT_TRANSLATE_NOOP("Actions", "Write what is shown to a file, as a table"), "Ctrl+Shift+E"}},
    {{QT_TRANSLATE_NOOP("Actions", "Export agai&n"),
      QT_TRANSLATE_NOOP("Actions", "Write what is shown as last time, into the same folder"),
      "Ctrl+Alt+E"}},
    {{QT_TRANSLATE_NOOP("Actions", "Export all &views…"),
      QT_TRANSLATE_NOOP("Actions", "Write all views as a report, as slides or as a data package"),
      "Ctrl+Alt+V"}},
    {{QT_TRANSLATE_NOOP("Actions", "Print pr&eview…"),
      QT_TRANSLATE_NOOP("Actions", "See what is shown on paper, and print it"), "Ctrl+P"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Quit"), QT_TRANSLATE_NOOP("Actions", "Close the program"),
      "Ctrl+Q"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Undo"),
      QT_TRANSLATE_NOOP("Actions", "Take back the last change"), "Ctrl+Z"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Redo"),
      QT_TRANSLATE_NOOP("Actions", "Make the change again that was taken back"), "Ctrl+Shift+Z"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Copy"),
      QT_TRANSLATE_NOOP("Actions", "Copy the picture, or the chosen rows, table or evidence"),
      "Ctrl+C"}},
    {{QT_TRANSLATE_NOOP("Actions", "Copy p&icture"),
      QT_TRANSLATE_NOOP("Actions", "Copy the picture as an image, to paste it elsewhere"),
      "Ctrl+Alt+C"}},
    {{QT_TRANSLATE_NOOP("Actions", "Copy ta&ble"),
      QT_TRANSLATE_NOOP("Actions", "Copy the table behind what is shown, to paste it elsewhere"),
      "Ctrl+Shift+C"}},
    {{QT_TRANSLATE_NOOP("Actions", "Co&py command line"),
      QT_TRANSLATE_NOOP("Actions", "Copy the call of the program that writes what is shown"),
      "Ctrl+Alt+L"}},
    {{QT_TRANSLATE_NOOP("Actions", "Paste fi&gures…"),
      QT_TRANSLATE_NOOP("Actions", "Read the table on the clipboard, and see what it would change"),
      "Ctrl+V"}},
    {{QT_TRANSLATE_NOOP("Actions", "&New figure…"),
      QT_TRANSLATE_NOOP("Actions", "Add a figure that somebody has stated"), "Ctrl+N"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Edit cell"),
      QT_TRANSLATE_NOOP("Actions", "Change the current cell of the table of figures"), "F2"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Duplicate figures"),
      QT_TRANSLATE_NOOP("Actions", "Add copies of the chosen figures, to change them"), "Ins"}},
    {{QT_TRANSLATE_NOOP("Actions", "De&lete figures"),
      QT_TRANSLATE_NOOP("Actions", "Take the chosen figures out of the file"), "Del"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Add note…"),
      QT_TRANSLATE_NOOP("Actions", "Write a note on what is chosen, to stand at its mark"),
      "Ctrl+Alt+N"}},
    {{QT_TRANSLATE_NOOP("Actions", "Edit n&ote…"),
      QT_TRANSLATE_NOOP("Actions", "Change the note that is chosen, or stands at what is chosen"),
      "Ctrl+Alt+M"}},
    {{QT_TRANSLATE_NOOP("Actions", "Remo&ve note"),
      QT_TRANSLATE_NOOP("Actions",
                        "Take the note away that is chosen, or stands at what is chosen"),
      "Ctrl+Alt+R"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Find"),
      QT_TRANSLATE_NOOP("Actions", "Find a company, a figure or a source"), "Ctrl+F"}},
    {{QT_TRANSLATE_NOOP("Actions", "Find a co&mmand…"),
      QT_TRANSLATE_NOOP("Actions", "Find any command of the program by its name"), "Ctrl+Shift+P"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Back"),
      QT_TRANSLATE_NOOP("Actions", "Show what was looked at before"), "Alt+Left"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Forward"), QT_TRANSLATE_NOOP("Actions", "Undo a step back"),
      "Alt+Right"}},
    {{QT_TRANSLATE_NOOP("Actions", "Compare &with…"),
      QT_TRANSLATE_NOOP("Actions", "Choose whom the selected company is compared with"),
      "Ctrl+Return"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Earlier announcement"),
      QT_TRANSLATE_NOOP("Actions", "Show what was known one announcement before"), "Ctrl+,"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Play announcements"),
      QT_TRANSLATE_NOOP("Actions", "Show what was known day by day, until the last announcement"),
      "Space"},
     true},
    {{QT_TRANSLATE_NOOP("Actions", "&Later announcement"),
      QT_TRANSLATE_NOOP("Actions", "Show what was known one announcement later"), "Ctrl+."}},
    {{QT_TRANSLATE_NOOP("Actions", "All"), QT_TRANSLATE_NOOP("Actions", "Compare all companies"),
      "Ctrl+Shift+A"}},
    {{QT_TRANSLATE_NOOP("Actions", "None"),
      QT_TRANSLATE_NOOP("Actions", "Take all companies out of the comparison"), "Ctrl+Shift+N"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Sidebar"),
      QT_TRANSLATE_NOOP("Actions", "Show views and companies at the left"), "F7"},
     true},
    {{QT_TRANSLATE_NOOP("Actions", "&Evidence"),
      QT_TRANSLATE_NOOP("Actions", "Show at the right where a number comes from"), "F8"},
     true},
    {{QT_TRANSLATE_NOOP("Actions", "&Table below the picture"),
      QT_TRANSLATE_NOOP("Actions", "Show the ranking as a table too"), "F9"},
     true},
    {{QT_TRANSLATE_NOOP("Actions", "&Days below the picture"),
      QT_TRANSLATE_NOOP("Actions", "Show the slider over the days of announcements"), "F3"},
     true},
    {{QT_TRANSLATE_NOOP("Actions", "Picture al&one"),
      QT_TRANSLATE_NOOP("Actions", "Let the picture fill the screen, with nothing around it"),
      "F11"},
     true},
    {{QT_TRANSLATE_NOOP("Actions", "&Notes on comparability"),
      QT_TRANSLATE_NOOP("Actions", "List what is unlike in this comparison"), "F4"}},
    {{QT_TRANSLATE_NOOP("Actions", "Show in the table of fi&gures"),
      QT_TRANSLATE_NOOP("Actions", "Show the figure behind what is chosen among all figures"),
      "Ctrl+Shift+F"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Save this view…"),
      QT_TRANSLATE_NOOP("Actions", "Save what is on the screen under a name"), "Ctrl+Shift+V"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Organise…"),
      QT_TRANSLATE_NOOP("Actions", "Rename, reorder and delete saved views"), "Ctrl+Shift+G"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Findings"),
      QT_TRANSLATE_NOOP("Actions", "Show what the reader had to say about the file"), "F6"},
     true},
    {{QT_TRANSLATE_NOOP("Actions", "As the &desktop"),
      QT_TRANSLATE_NOOP("Actions", "Light or dark, as the desktop is"), "Ctrl+T, S"},
     true},
    {{QT_TRANSLATE_NOOP("Actions", "&Light"), QT_TRANSLATE_NOOP("Actions", "Dark on light"),
      "Ctrl+T, L"},
     true},
    {{QT_TRANSLATE_NOOP("Actions", "&Dark"), QT_TRANSLATE_NOOP("Actions", "Light on dark"),
      "Ctrl+T, D"},
     true},
    {{QT_TRANSLATE_NOOP("Actions", "&Guide and methodology"),
      QT_TRANSLATE_NOOP("Actions", "Read how this view is to be read, and how numbers are made"),
      "F1"}},
    {{QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
      QT_TRANSLATE_NOOP("Actions", "List every key"), "Shift+F1"}},
    {{QT_TRANSLATE_NOOP("Actions", "&About Capex Horizon"),
      QT_TRANSLATE_NOOP("Actions", "Version and licence"), "Ctrl+F1"}},
};

static_assert(std::size(commandRows) == enumSize<Command>());

const ActionText systemLanguageText = {
    QT_TRANSLATE_NOOP("Actions", "&System"),
    QT_TRANSLATE_NOOP("Actions", "Use the language of the desktop"), "Ctrl+Shift+T, S"};

QAction* makeViewAction(const ViewType& type, QObject* parent)
{
    QAction* const action = makeAction(ActionWords{nameOf(type.view), questionOf(type.view),
                                                   QKeySequence(QString::fromLatin1(type.key))},
                                       parent);
    action->setCheckable(true);
    action->setData(static_cast<int>(type.view));
    return action;
}

} // namespace

WindowActions::WindowActions(QObject* parent)
    : QObject(parent)
    , m_views(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
{
    for (const CommandRow& row : commandRows) {
        QAction* const action = makeAction(row.text, this);
        action->setCheckable(row.isCheckable);
        m_commands.append(action);
    }
    for (const Command ofWidget :
         {Command::PlayDays, Command::EditFigure, Command::CopyFigures, Command::RemoveFigures}) {
        (*this)[ofWidget]->setShortcutContext(Qt::WidgetShortcut);
    }
    for (const ViewType& type : viewTypes()) {
        m_views->addAction(makeViewAction(type, this));
    }
    auto* const themes = new QActionGroup(this);
    for (const Command theme : {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark}) {
        themes->addAction((*this)[theme]);
    }
    addLanguages();
    QAction* const shortcuts = (*this)[Command::ShowShortcuts];
    shortcuts->setShortcuts({shortcuts->shortcut(), Qt::Key_Question});
}

void WindowActions::showState(const ViewState& state, bool isReviewing)
{
    (*this)[state.view]->setChecked(true);
    const QString noCompanies = reasonAgainst(Setting::Companies, state);
    for (const Command command : {Command::CheckAll, Command::CheckNone}) {
        setAvailable(*(*this)[command], noCompanies.isEmpty(), noCompanies);
    }
    const QString noPicture =
        hasPicture(state.view) ? QString()
                               : tr("The figures are a table here; their picture can be exported.");
    setAvailable(*(*this)[Command::ShowNotes], noPicture.isEmpty(), noPicture);
    const QString notYet =
        isReviewing ? tr("Changes are under review: take them over or discard them first.")
                    : QString();
    for (const Command command :
         {Command::ExportPicture, Command::ExportTable, Command::ExportAgain, Command::ExportViews,
          Command::Print, Command::CopyPicture, Command::CopyTable, Command::CopyCall}) {
        setAvailable(*(*this)[command], !isReviewing, notYet);
    }
    for (const Command command :
         {Command::NewFigure, Command::AddNote, Command::EditNote, Command::RemoveNote}) {
        setAvailable(*(*this)[command], !isReviewing, notYet);
    }
    const QString noTable = state.view == View::Figures
                                ? notYet
                                : tr("Figures are changed in their table: show the figures first.");
    for (const Command command :
         {Command::EditFigure, Command::CopyFigures, Command::RemoveFigures}) {
        setAvailable(*(*this)[command], noTable.isEmpty(), noTable);
    }
    setAvailable(*(*this)[Command::ShowTable], state.view == View::Ranking,
                 tr("Only the ranking has a table below it."));
}

void WindowActions::addLanguages()
{
    const auto add = [this](QAction* action, const QString& code) {
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
    };
    add(makeAction(systemLanguageText, this), QString());
    for (const Language language : allLanguages()) {
        const LanguageRules& rules = language.rules();
        const ActionWords words{
            rules.ownName.toString(), QCoreApplication::translate("capex::Language", rules.offer),
            QKeySequence(QStringLiteral("Ctrl+Shift+T, ") + QLatin1Char(rules.key))};
        add(makeAction(words, this), rules.code.toString());
    }
}

QAction* WindowActions::operator[](Command command) const
{
    return m_commands.at(static_cast<qsizetype>(command));
}

QAction* WindowActions::operator[](View view) const
{
    return m_views->actions().at(static_cast<qsizetype>(view));
}

QList<QAction*> WindowActions::all() const
{
    return m_commands + m_languages->actions() + m_views->actions();
}

} // namespace capex
