// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_commands.h"

#include "app/actions/page_actions.h"
#include "app/document/comparison_controller.h"
#include "app/document/document.h"
#include "app/window/company_selection.h"
#include "app/window/view_navigator.h"
#include "model/comparison/key_numbers.h"
#include "model/wording/overloaded.h"
#include "views/panels/chart_panel.h"
#include "views/scene/chart_view.h"
#include "views/view_types.h"

#include <QInputDialog>

#include <array>

namespace capex {

PageCommands::PageCommands(const Parts& parts, QWidget& window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{
    connectActions();
    connect(&parts.chart, &ChartPanel::panelEnlargementRequested, this, &PageCommands::enlarge);
    connect(&parts.chart, &ChartPanel::wholePageRequested, this, [this] { enlarge(0); });
    connect(&parts.chart, &ChartPanel::pageMoveRequested, this, &PageCommands::move);
    connect(&parts.chart, &ChartPanel::tileActivated, this, &PageCommands::openTile);
    connect(&parts.document, &Document::layoutRequested, this, [this](const PageLayout& page) {
        m_parts.controller.change([&page](ViewState& state) {
            state.view = View::Overview;
            state.options.page = page;
            state.options.enlarged = 0;
        });
    });
    connect(&parts.selection, &CompanySelection::chosenChanged, this, &PageCommands::show);
    connect(&parts.controller, &ComparisonController::changed, this, &PageCommands::show);
}

void PageCommands::connectActions()
{
    PageActions& actions = m_parts.actions;
    const std::pair<PageCommand, std::function<void()>> handlers[] = {
        {PageCommand::Enlarge, [this] { toggleEnlarged(); }},
        {PageCommand::Pin,
         [this] { togglePinned(m_parts.actions[PageCommand::Pin]->isChecked()); }},
        {PageCommand::Retitle, [this] { askForTitle(); }},
        {PageCommand::Remove, [this] { remove(); }},
        {PageCommand::MoveLeft, [this] { moveTowards(Direction::Left); }},
        {PageCommand::MoveRight, [this] { moveTowards(Direction::Right); }},
        {PageCommand::MoveUp, [this] { moveTowards(Direction::Up); }},
        {PageCommand::MoveDown, [this] { moveTowards(Direction::Down); }},
        {PageCommand::AsUsual, [this] { edit(tr("bringing back the page"), PageLayout()); }},
    };
    for (const auto& [command, handler] : handlers) {
        connect(actions[command], &QAction::triggered, this, handler);
    }
    connect(actions.addedViews(), &QActionGroup::triggered, this,
            [this](const QAction* view) { addPanel(static_cast<View>(view->data().toInt())); });
    connect(actions.shownViews(), &QActionGroup::triggered, this,
            [this](const QAction* view) { showInPanel(static_cast<View>(view->data().toInt())); });
    connect(actions.tiles(), &QActionGroup::triggered, this, [this](const QAction* tile) {
        toggleTile(static_cast<Tile>(tile->data().toInt()), tile->isChecked());
    });
}

const PageLayout& PageCommands::page() const
{
    return m_parts.controller.state().options.page;
}

void PageCommands::show()
{
    m_panel = m_parts.chart.chart().currentPanel();
    m_parts.actions.showState(m_parts.controller.state(), m_panel);
}

void PageCommands::showAt(QPoint position)
{
    m_panel = m_parts.chart.chart().panelAt(position);
    m_parts.actions.showState(m_parts.controller.state(), m_panel);
}

void PageCommands::enlarge(int panel)
{
    m_parts.controller.change([panel](ViewState& state) { state.options.enlarged = panel; });
}

void PageCommands::toggleEnlarged()
{
    enlarge(m_parts.controller.state().options.enlarged == 0 ? m_panel : 0);
}

void PageCommands::edit(const QString& step, const PageLayout& changed)
{
    m_parts.document.editLayout(step, page(), changed);
}

void PageCommands::editPanels(const QString& step, const QList<PagePanel>& panels)
{
    PageLayout changed = page();
    changed.panels = panels;
    edit(step, changed);
}

void PageCommands::togglePinned(bool isPinned)
{
    QList<PagePanel> panels = page().panels;
    panels[index()].isPinned = isPinned;
    editPanels(isPinned ? tr("pinning a panel") : tr("letting go of a panel"), panels);
}

void PageCommands::askForTitle()
{
    bool isGiven = false;
    const QString title = QInputDialog::getText(
        &m_window, tr("Title of the panel"), tr("Title (empty: the one of its picture):"),
        QLineEdit::Normal, page().panels[index()].title, &isGiven);
    if (isGiven) {
        retitle(m_panel, title);
    }
}

void PageCommands::retitle(int panel, const QString& title)
{
    QList<PagePanel> panels = page().panels;
    panels[panel - 1].title = title.simplified();
    editPanels(tr("naming a panel"), panels);
}

void PageCommands::remove()
{
    editPanels(tr("removing a panel"), without(page().panels, index()));
}

void PageCommands::move(const PageMove& move)
{
    const QList<PagePanel>& panels = page().panels;
    const auto movePanel = [&](const PanelMove& moved) {
        const auto half = moved.half
                              ? movedInto(panels, moved.panel - 1, moved.target - 1, *moved.half)
                              : exchanged(panels, moved.panel - 1, moved.target - 1);
        if (half) {
            editPanels(tr("moving a panel"), *half);
        }
    };
    const auto exchangeTiles = [&](const TileMove& moved) {
        PageLayout changed = page();
        changed.tiles.swapItemsAt(changed.tiles.indexOf(moved.tile),
                                  changed.tiles.indexOf(moved.target));
        edit(tr("moving a tile"), changed);
    };
    std::visit(Overloaded{movePanel, exchangeTiles}, move);
}

/// The tile that is selected, else the panel.
void PageCommands::moveTowards(Direction direction)
{
    const MarkId selected = m_parts.chart.chart().selectedMark();
    if (const auto* const tile = selected.as<Tile>()) {
        moveTile(*tile, direction);
    } else if (hasPanel()) {
        if (const auto beside = panelBeside(page().panels, index(), direction)) {
            move(PanelMove{m_panel, static_cast<int>(*beside) + 1, std::nullopt});
        }
    }
}

void PageCommands::moveTile(Tile tile, Direction direction)
{
    const bool isForward = direction == Direction::Right || direction == Direction::Down;
    const qsizetype target = page().tiles.indexOf(tile) + (isForward ? 1 : -1);
    if (target >= 0 && target < page().tiles.size()) {
        move(TileMove{tile, page().tiles[target]});
    }
}

void PageCommands::showInPanel(View view)
{
    QList<PagePanel> panels = page().panels;
    panels[index()].view = view;
    panels[index()].title.clear();
    editPanels(tr("showing %1 in a panel").arg(nameOf(view)), panels);
}

void PageCommands::addPanel(View view)
{
    if (const auto panels = added(page().panels, view)) {
        editPanels(tr("adding %1").arg(nameOf(view)), *panels);
    }
}

void PageCommands::toggleTile(Tile tile, bool isOn)
{
    PageLayout changed = page();
    if (isOn) {
        changed.tiles.append(tile);
    } else {
        changed.tiles.removeOne(tile);
    }
    edit(isOn ? tr("adding a tile") : tr("removing a tile"), changed);
}

void PageCommands::openTile(Tile tile)
{
    const ComparisonContext& context = m_parts.controller.context();
    m_parts.navigator.goTo(viewBehind(tile, context, m_parts.selection.chosen()));
}

} // namespace capex
