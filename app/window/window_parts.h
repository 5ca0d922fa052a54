// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/formatter.h"

class QMainWindow;
class QMenu;
class QSplitter;
class QStackedWidget;
class QWidget;

namespace capex {

class AsOfStrip;
class ChartPanel;
class CompaniesModel;
class CompaniesPanel;
class EvidencePanel;
class FilterBar;
class FindingsPanel;
class MessageBar;
class SettingsBar;
class StateActions;
class StatusLine;
class WindowActions;

/// What the widgets of a window show; it outlives them.
struct WindowContents
{
    const WindowActions& actions;
    const StateActions& states;
    QMenu& savedViews;
    CompaniesModel& companies;
    Language language;
};

/// The widgets of a window: settings above, views and companies at the left, evidence at the right.
/// They belong to the window.
struct WindowParts
{
    SettingsBar* bar = nullptr;
    QSplitter* columns = nullptr; ///< sidebar, centre and evidence
    QWidget* sidebar = nullptr;
    CompaniesPanel* companies = nullptr;
    MessageBar* messages = nullptr;
    FilterBar* filters = nullptr;
    QStackedWidget* stack = nullptr;
    ChartPanel* chart = nullptr;
    AsOfStrip* strip = nullptr;  ///< in the panel of the chart
    QSplitter* centre = nullptr; ///< of the view and what stands below it
    FindingsPanel* findings = nullptr;
    EvidencePanel* evidence = nullptr;
    StatusLine* status = nullptr;
    QWidget* panelButtons = nullptr; ///< in the corner of the menu bar
};

[[nodiscard]] WindowParts buildParts(QMainWindow& window, const WindowContents& contents);

} // namespace capex
