// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/scroll_room.h"
#include "views/scene/as_of_drag.h"
#include "views/scene/page_drag.h"

#include <QGraphicsView>
#include <QTimer>

#include <memory>

namespace capex {

class BadgeButton;
class ChartScene;

/// A picture in a window: laid out for the widget's size, scrolled where it is taller, steered with
/// mouse and keyboard.
///
/// Arrows, Ctrl+Home and End walk the marks in reading order, Return activates. With Ctrl a click,
/// with Shift the arrows point at a mark to compare the selected one with. Escape lets go of that
/// first, then of the selection. The as-of line of a picture that has a movable one is dragged; a
/// request for its day comes up, and until it is let go of the axis of time stays as it was.
///
/// On a page Page Up and Page Down lead from panel to panel, Return or a double click enlarges a
/// panel, a click on a tile activates it, and panels are dragged by their heads. What is hovered or
/// selected lights up wherever it stands.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    using Builder = ChartBuilder;

    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    using LeastHeight = std::function<double(const ChartSurface&)>;
    /// Shows what `builder` makes, which will at least be so high: to know that saves a layout. The
    /// selection stays while the new picture has its mark.
    void setChart(Builder builder, LeastHeight leastHeight = {});
    /// Until the next setChart() another size lays nothing out: what is shown is about to go.
    void awaitChart() { m_awaitsChart = true; }
    void setTheme(ThemeName theme);
    void setLanguage(Language language);

    [[nodiscard]] const ChartSpec& spec() const { return m_spec; }
    /// What the next picture will be laid out for, as far as is known now.
    [[nodiscard]] ScrollRoom room() const;
    [[nodiscard]] MarkId selectedMark() const { return m_selected; }
    [[nodiscard]] MarkId comparedMark() const { return m_compared; }

    /// Selects without markSelected; an id that is not in the picture clears the selection.
    void selectMark(const MarkId& id);

    /// Selects as the user does, with markSelected where that changes something.
    void choose(const MarkId& id);

    /// Marks what the selected one is compared with, without markCompared.
    void compareMark(const MarkId& id);

    /// The number of the panel of a page at a position of the screen; 0 without.
    [[nodiscard]] int panelAt(QPoint position) const;
    /// The same of the panel with the selected mark, or the one that fills the page.
    [[nodiscard]] int currentPanel() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void markSelected(const MarkId& id);  ///< by the user; empty: nothing is selected any more
    void markHovered(const MarkId& id);   ///< empty: the pointer has left the marks
    void markActivated(const MarkId& id); ///< by double click or Return
    void markCompared(const MarkId& id);  ///< by the user; empty: with nothing any more
    /// By the right button or the menu key, at a position of the screen. A mark under the pointer
    /// has been chosen before.
    void menuRequested(QPoint position);
    void notesRequested(); ///< the badge was clicked
    void panelEnlargementRequested(int panel);
    void wholePageRequested(); ///< in place of an enlarged panel
    void pageMoveRequested(const PageMove& move);
    void escaped();       ///< by the key, with nothing here left to let go of
    void homeRequested(); ///< by the key, where it leads to no mark
    /// `isMoving`: as a further step of one movement.
    void asOfDragged(QDate day, bool isMoving);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;

private:
    void layOut();
    void present(ChartSpec spec);
    [[nodiscard]] ChartSurface surfaceFor(const QSize& size) const;
    [[nodiscard]] QList<CompanyId> selectedCompanies() const;
    [[nodiscard]] MarkId markAt(QPoint viewportPoint) const;
    [[nodiscard]] QString tooltipAt(QPoint viewportPoint) const;
    void hover(QPoint viewportPoint);
    void lightUp();
    void setHovered(const MarkId& id);
    [[nodiscard]] bool pressOnPage(QPoint viewportPoint);
    void dragOnPage(QPoint viewportPoint);
    void releaseOnPage(QPoint viewportPoint);
    [[nodiscard]] bool doubleClickOnPage(QPoint viewportPoint);
    [[nodiscard]] bool keyOnPage(const QKeyEvent& event);
    void walkPanels(bool isForward);
    void paintPageDrag(QPainter& painter) const;
    template <typename Change>
    void selectWith(Change change);
    void chooseExactly(const MarkId& id);
    void compare(const MarkId& id);
    [[nodiscard]] MarkId markBeside(const MarkId& id, int key) const;
    void walk(int key, bool compares);
    bool letGo();
    void dragAsOf(QPoint viewportPoint);
    void tellAsOf();
    void endDrag();
    void revealSelected();
    void describe();
    void placeBadge();

    Builder m_builder;
    LeastHeight m_leastHeight;
    ThemeName m_theme = ThemeName::Light;
    Language m_language = Language::English;
    ChartSpec m_spec;
    std::unique_ptr<ChartScene> m_scene;
    QSize m_laidOutFor;
    bool m_awaitsChart = false;
    MarkId m_selected;
    bool m_isChosenByUser = false; ///< that very mark, by a click
    MarkId m_compared;
    MarkId m_hovered;
    BadgeButton* m_badge;      ///< owned by the viewport
    bool m_showsFocus = false; ///< the focus came by the keyboard
    std::optional<PageDrag> m_pageDrag;
    std::optional<AsOfDrag> m_drag;
    QDate m_toldDay;    ///< of that drag, by asOfDragged; nothing yet: invalid
    QTimer m_dragTimer; ///< tells of the newest day once all that has happened is seen
};

} // namespace capex
