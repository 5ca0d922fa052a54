// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/formatter.h"

#include <QDate>
#include <QFrame>
#include <QTimer>

#include <optional>
#include <vector>

class QAction;
class QVBoxLayout;
class QLabel;

namespace capex {

/// The keys and buttons of an AsOfStrip; they belong to somebody else.
struct AsOfActions
{
    QAction* earlier = nullptr;
    QAction* play = nullptr; ///< checkable
    QAction* later = nullptr;
};

class DaySlider;

/// A slider over the days on which something was announced, with today, when all of it is known,
/// behind the last. A click on its track goes there; it steps, and plays from day to day until the
/// end. Below it stand its first day and today.
class AsOfStrip : public QFrame
{
    Q_OBJECT

public:
    static constexpr int stepMilliseconds = 1000;

    AsOfStrip(const AsOfActions& actions, Language language, QWidget* parent = nullptr);

    /// `days` are ascending.
    void setDays(std::vector<QDate> days);
    /// Shows `day` (nothing: any day) without dayChosen.
    void showDay(std::optional<QDate> day);
    void stop();

Q_SIGNALS:
    /// `isMoving`: as a further step of one movement.
    void dayChosen(std::optional<QDate> day, bool isMoving);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addButtons();
    void addSlider();
    void addEnds(QVBoxLayout& column);
    void nameEnds();
    void fitEnds();
    void stepBack();
    void stepOn(bool isMoving);
    void play(bool on);
    void playOn();
    void choose(int index, bool isMoving);
    [[nodiscard]] int positionOf(std::optional<QDate> day) const;
    [[nodiscard]] int end() const { return static_cast<int>(m_days.size()); }

    AsOfActions m_actions;
    Formatter m_formatter;
    std::vector<QDate> m_days;
    std::optional<QDate> m_day;
    DaySlider* m_slider;
    QLabel* m_first;
    QLabel* m_today;
    QLabel* m_label;
    QTimer m_timer;
    bool m_isDragged = false; ///< the handle has moved since it was taken
};

} // namespace capex
