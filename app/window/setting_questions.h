// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/state_row.h"

#include <QList>
#include <QObject>

class QWidget;

namespace capex {

class ComparisonController;

/// Asks for the settings that no menu can list, and sets what is answered.
class SettingQuestions : public QObject
{
    Q_OBJECT

public:
    /// The companies that are selected in a list, on which a focus is set.
    using Selected = std::function<QList<CompanyId>()>;

    /// Questions are asked in front of `window`. Both outlive this.
    SettingQuestions(ComparisonController& controller, Selected selected, QWidget& window);

    void ask(StateQuestion question);

private:
    void askForAsOf();
    void askForFixedRate();
    void focusOnSelected();
    void askForPhasing();
    void askForBand();
    void askForYearSpan();

    ComparisonController& m_controller;
    Selected m_selected;
    QWidget& m_window;
};

} // namespace capex
