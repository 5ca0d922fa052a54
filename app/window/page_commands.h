// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/subject.h"
#include "views/scene/page_drag.h"

#include <QObject>

class QWidget;

namespace capex {

class ChartPanel;
class CompanySelection;
class ComparisonController;
class Document;
class PageActions;
class ViewNavigator;

/// Arranges the page of the overview as its actions, keys and the pointer ask: each change is a
/// step of the document's history, as those of its figures are, and changes no file. What is
/// enlarged is a step of the way that the window goes, and nothing else.
class PageCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    struct Parts
    {
        Document& document;
        ComparisonController& controller;
        const CompanySelection& selection;
        ViewNavigator& navigator;
        ChartPanel& chart;
        PageActions& actions;
    };

    /// Questions are asked in front of `window`.
    PageCommands(const Parts& parts, QWidget& window);

    /// What the actions can do as things are.
    void show();
    /// The actions work on the panel at a position of the screen, until show().
    void showAt(QPoint position);

    void enlarge(int panel); ///< 0: shows the whole page
    void move(const PageMove& move);
    /// Goes to the view behind a tile: the one whose numbers are the tile's.
    void openTile(Tile tile);
    void retitle(int panel, const QString& title);

private:
    void connectActions();
    void toggleEnlarged();
    void togglePinned(bool isPinned);
    void askForTitle();
    void remove();
    void moveTowards(Direction direction);
    void moveTile(Tile tile, Direction direction);
    void showInPanel(View view);
    void addPanel(View view);
    void toggleTile(Tile tile, bool isOn);
    void edit(const QString& step, const PageLayout& page);
    void editPanels(const QString& step, const QList<PagePanel>& panels);
    [[nodiscard]] const PageLayout& page() const;
    [[nodiscard]] qsizetype index() const { return m_panel - 1; } ///< of the panel; -1: of none
    [[nodiscard]] bool hasPanel() const { return m_panel > 0 && m_panel <= page().panels.size(); }

    Parts m_parts;
    QWidget& m_window;
    int m_panel = 0; ///< that the actions work on, as in MarkId
};

} // namespace capex
