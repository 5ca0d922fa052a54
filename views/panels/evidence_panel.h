// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/explanation.h"
#include "views/panels/against.h"
#include "views/panels/text_label.h"

#include <QScrollArea>
#include <QTimer>

#include <optional>

class QBoxLayout;
class QToolButton;

namespace capex {

/// Shows an Explanation: the number, how it was made, who says so, who says otherwise; and the
/// company against another one.
class EvidencePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit EvidencePanel(QWidget* parent = nullptr);

    /// Nothing: says what to do to see something.
    void show(std::optional<Explanation> explanation, std::optional<Against> against = {});
    /// Opens the list of whom the company can be compared with, if there is one.
    void askAgainst();

    [[nodiscard]] const std::optional<Explanation>& explanation() const { return m_explanation; }
    [[nodiscard]] const std::optional<Against>& against() const { return m_against; }
    /// All that is shown as plain text; empty where there is nothing to see.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void againstChosen(const CompanyId& company);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void rebuild();
    void addExplanation(QBoxLayout& column);
    void addSource(QBoxLayout& column, const Citation& source, LabelRole role);
    [[nodiscard]] QWidget* claimBox(const Claim& claim, std::size_t mostDetails);
    void addAgainst(QBoxLayout& column);
    [[nodiscard]] QToolButton* makeAgainstButton();
    void addSteps(QBoxLayout& column);
    void addClaims(QBoxLayout& column);
    void addAllClaimsButton(QBoxLayout& column);

    std::optional<Explanation> m_explanation;
    std::optional<Against> m_against;
    QToolButton* m_againstButton = nullptr; ///< belongs to the content
    bool m_showsAllClaims = false;
    QTimer m_later;           ///< rebuilds once the picture beside is painted
    bool m_isStale = true;    ///< what is shown is not yet what was given
    bool m_keepsPlace = true; ///< the next content is scrolled as far as the last one
};

} // namespace capex
