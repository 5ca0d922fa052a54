// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/explanation.h"
#include "views/panels/against.h"

#include <QScrollArea>
#include <QTimer>

#include <memory>
#include <optional>

namespace capex {

/// Shows an Explanation: the number, how it was made, who says so, who says otherwise; and the
/// company against another one.
class EvidencePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit EvidencePanel(QWidget* parent = nullptr);
    ~EvidencePanel() override;

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
    void build();
    void refresh();
    void fill();
    void fillExplanation();
    void layOut();
    bool fillClaims();
    void showAllClaimsButton(bool visible);
    void chainTabs();

    std::optional<Explanation> m_explanation;
    std::optional<Against> m_against;
    bool m_showsAllClaims = false;
    QTimer m_later;           ///< fills once the picture beside is painted
    bool m_isStale = true;    ///< what is shown is not yet what was given
    bool m_keepsPlace = true; ///< the next content is scrolled as far as the last one

    /// What shows it, made when the panel is first seen.
    struct Content;
    std::unique_ptr<Content> m_content;
};

} // namespace capex
