// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/explanation.h"

#include <QScrollArea>

#include <optional>

class QBoxLayout;

namespace capex {

/// Shows an Explanation: the number, how it was made, who says so, who says otherwise.
class EvidencePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit EvidencePanel(QWidget* parent = nullptr);

    /// Nothing: says what to do to see something.
    void show(std::optional<Explanation> explanation);

    [[nodiscard]] const std::optional<Explanation>& explanation() const { return m_explanation; }

private:
    void rebuild();
    void addExplanation(QBoxLayout& column);
    void addSteps(QBoxLayout& column);
    void addClaims(QBoxLayout& column);
    void addAllClaimsButton(QBoxLayout& column);

    std::optional<Explanation> m_explanation;
    bool m_showsAllClaims = false;
};

} // namespace capex
