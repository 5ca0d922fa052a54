// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/page_actions.h"

#include "app/actions/action_text.h"
#include "app/actions/dataset_rows.h"
#include "model/figures/enum_size.h"
#include "views/view_types.h"

#include <array>

namespace capex {

namespace {

// In the order of PageCommand.
const ActionText commandTexts[] = {
    {QT_TRANSLATE_NOOP("Actions", "&Enlarge panel"),
     QT_TRANSLATE_NOOP("Actions", "Let the panel fill the page, or show the whole page again"),
     "Ctrl+R, E"},
    {QT_TRANSLATE_NOOP("Actions", "&Pin panel"),
     QT_TRANSLATE_NOOP("Actions", "Keep the panel as it is, whatever is selected"), "Ctrl+R, P"},
    {QT_TRANSLATE_NOOP("Actions", "&Title of panel…"),
     QT_TRANSLATE_NOOP("Actions", "Give the panel a title of its own"), "Ctrl+R, T"},
    {QT_TRANSLATE_NOOP("Actions", "&Remove panel"),
     QT_TRANSLATE_NOOP("Actions", "Take the panel off the page; its neighbours take its room"),
     "Ctrl+R, Del"},
    {QT_TRANSLATE_NOOP("Actions", "Move &left"),
     QT_TRANSLATE_NOOP("Actions", "Let the panel or tile change places with the one at its left"),
     "Ctrl+Shift+Left"},
    {QT_TRANSLATE_NOOP("Actions", "Move r&ight"),
     QT_TRANSLATE_NOOP("Actions", "Let the panel or tile change places with the one at its right"),
     "Ctrl+Shift+Right"},
    {QT_TRANSLATE_NOOP("Actions", "Move &up"),
     QT_TRANSLATE_NOOP("Actions", "Let the panel change places with the one above it"),
     "Ctrl+Shift+Up"},
    {QT_TRANSLATE_NOOP("Actions", "Move &down"),
     QT_TRANSLATE_NOOP("Actions", "Let the panel change places with the one below it"),
     "Ctrl+Shift+Down"},
    {QT_TRANSLATE_NOOP("Actions", "&As it was at first"),
     QT_TRANSLATE_NOOP("Actions", "Show the tiles and panels that the page has by default"),
     "Ctrl+R, 0"},
};

static_assert(std::size(commandTexts) == enumSize<PageCommand>());

struct TileRow
{
    Tile tile;
    ActionText text;
};

constexpr TileRow tileRows[] = {
    {Tile::Sum,
     {QT_TRANSLATE_NOOP("Actions", "Sum of all"),
      QT_TRANSLATE_NOOP("Actions", "What all that are shown amount to"), "Ctrl+R, S"}},
    {Tile::Against,
     {QT_TRANSLATE_NOOP("Actions", "One against another"),
      QT_TRANSLATE_NOOP("Actions", "A company as a share of another one"), "Ctrl+R, A"}},
    {Tile::Moved,
     {QT_TRANSLATE_NOOP("Actions", "Largest move"),
      QT_TRANSLATE_NOOP("Actions", "Whose target moved most since it was first announced"),
      "Ctrl+R, M"}},
    {Tile::Spent,
     {QT_TRANSLATE_NOOP("Actions", "Spent of announced"),
      QT_TRANSLATE_NOOP("Actions", "What was spent of what was announced"), "Ctrl+R, D"}},
};

static_assert(isParallel<&TileRow::tile>(tileRows));

template <typename Value>
void addChoice(QActionGroup& group, const ActionWords& words, Value value)
{
    QAction* const action = makeAction(words, &group);
    action->setData(static_cast<int>(value));
    group.addAction(action);
}

/// An action for each view but the overview.
void addViews(QActionGroup& group, const char* keys)
{
    group.setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (const ViewType& type : viewTypes()) {
        if (type.view != View::Overview) {
            addChoice(group,
                      {nameOf(type.view), questionOf(type.view),
                       numbered(keys, static_cast<int>(type.view))},
                      type.view);
        }
    }
}

} // namespace

PageActions::PageActions(QWidget* parent)
    : QObject(parent)
    , m_menu(new QMenu(tr("Pa&ge"), parent))
    , m_addedViews(new QActionGroup(this))
    , m_shownViews(new QActionGroup(this))
    , m_tiles(new QActionGroup(this))
{
    for (const ActionText& text : commandTexts) {
        m_commands.append(makeAction(text, this));
    }
    (*this)[PageCommand::Pin]->setCheckable(true);
    addViews(*m_addedViews, "Ctrl+R");
    addViews(*m_shownViews, "Ctrl+R, V");
    m_tiles->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (const TileRow& row : tileRows) {
        addChoice(*m_tiles, translated(row.text), row.tile);
        m_tiles->actions().constLast()->setCheckable(true);
    }
    fillMenu();
    showState({}, 0);
}

void PageActions::fillMenu()
{
    m_menu->setObjectName(QStringLiteral("pageMenu"));
    const auto add = [this](std::initializer_list<PageCommand> commands) {
        for (const PageCommand command : commands) {
            m_menu->addAction((*this)[command]);
        }
        m_menu->addSeparator();
    };
    add({PageCommand::Enlarge, PageCommand::Pin, PageCommand::Retitle});
    add({PageCommand::MoveLeft, PageCommand::MoveRight, PageCommand::MoveUp,
         PageCommand::MoveDown});
    m_menu->addMenu(tr("&Show here"))->addActions(m_shownViews->actions());
    add({PageCommand::Remove});
    m_menu->addMenu(tr("Add pa&nel"))->addActions(m_addedViews->actions());
    m_menu->addMenu(tr("Ti&les"))->addActions(m_tiles->actions());
    add({PageCommand::AsUsual});
}

void PageActions::showState(const ViewState& state, int panel)
{
    showPanel(state, panel);
    showPage(state);
}

void PageActions::showPanel(const ViewState& state, int panel)
{
    const QList<PagePanel>& panels = state.options.page.panels;
    const bool isPage = state.view == View::Overview;
    const bool isPanel = isPage && panel > 0 && panel <= panels.size();
    const QString reason = isPage ? tr("No panel is chosen: click into one first.")
                                  : tr("Only the overview is a page of panels.");
    for (const PageCommand command :
         {PageCommand::Enlarge, PageCommand::Pin, PageCommand::Retitle, PageCommand::Remove}) {
        setAvailable(*(*this)[command], isPanel, reason);
    }
    for (const PageCommand command : {PageCommand::MoveLeft, PageCommand::MoveRight,
                                      PageCommand::MoveUp, PageCommand::MoveDown}) {
        setAvailable(*(*this)[command], isPage, reason); // a tile moves, too
    }
    (*this)[PageCommand::Pin]->setChecked(isPanel && panels[panel - 1].isPinned);
    for (QAction* const view : m_shownViews->actions()) {
        setAvailable(*view, isPanel, reason);
    }
}

void PageActions::showPage(const ViewState& state)
{
    const PageLayout& page = state.options.page;
    const bool isPage = state.view == View::Overview;
    const bool isFull = page.panels.size() >= PageLayout::mostPanels;
    const QString elsewhere = tr("Only the overview is a page of panels.");
    for (QAction* const view : m_addedViews->actions()) {
        setAvailable(*view, isPage && !isFull,
                     isPage ? tr("The page has as many panels as it can have.") : elsewhere);
    }
    for (QAction* const tile : m_tiles->actions()) {
        tile->setChecked(page.tiles.contains(static_cast<Tile>(tile->data().toInt())));
        setAvailable(*tile, isPage, elsewhere);
    }
    setAvailable(*(*this)[PageCommand::AsUsual], isPage && page != PageLayout(),
                 isPage ? tr("The page is as it was at first.") : elsewhere);
}

QAction* PageActions::operator[](PageCommand command) const
{
    return m_commands.at(static_cast<qsizetype>(command));
}

} // namespace capex
