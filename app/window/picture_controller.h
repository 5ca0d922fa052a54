// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"

#include <QObject>

namespace capex {

class ChartPanel;
class CompanySelection;
class ComparisonController;

/// Shows the picture of the state, and draws it anew where it names a pair that has changed.
class PictureController : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    PictureController(ComparisonController& controller, const CompanySelection& selection,
                      ChartPanel& panel, QObject* parent = nullptr);

    /// What the picture shows: two companies that are chosen take the place of the state's own
    /// pair.
    [[nodiscard]] ViewResultPtr result() const;
    void show();
    /// Draws the picture anew if it names another pair than is chosen now.
    void showPair();

private:
    [[nodiscard]] bool namesPair() const;
    [[nodiscard]] QList<CompanyId> pair() const;

    ComparisonController& m_controller;
    const CompanySelection& m_selection;
    ChartPanel& m_panel;
    QList<CompanyId> m_shownPair;
};

} // namespace capex
