// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace capex {

class AsOfStrip;
class ComparisonController;
struct AsOfActions;

/// Steps through the days of announcements: what the slider over days offers, and whether its
/// actions do anything to the view.
class DayCommands : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    DayCommands(const ComparisonController& controller, AsOfStrip& strip,
                const AsOfActions& actions, QObject* parent = nullptr);

    /// Shows the days and the day of the state.
    void show();
    void stop();

private:
    void showDays();

    const ComparisonController& m_controller;
    AsOfStrip& m_strip;
    QList<QAction*> m_actions;
};

} // namespace capex
