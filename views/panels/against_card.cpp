// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/against_card.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace capex {

namespace {

constexpr int around = 6; ///< room above and below the card
constexpr int roomBelowLine = 3;

/// The column of a box that fills the widget.
QBoxLayout* boxIn(QWidget& widget)
{
    auto* const room = new QVBoxLayout(&widget);
    room->setContentsMargins(0, around, 0, around);
    auto* const box = added(*room, new QFrame);
    box->setProperty("role", QStringLiteral("claim"));
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(10, 5, 10, 9);
    column->setSpacing(2);
    return column;
}

QBoxLayout* titleIn(QBoxLayout& column)
{
    auto* const title = new QHBoxLayout;
    title->setSpacing(10);
    column.addLayout(title);
    return title;
}

} // namespace

AgainstCard::AgainstCard(QWidget* parent)
    : QWidget(parent)
    , m_column(boxIn(*this))
    , m_title(titleIn(*m_column))
    , m_heading(added(*m_title, textLabel(tr("AGAINST"), LabelRole::Section)))
    , m_other(added(*m_title, columnLabel(LabelRole::Strong)))
    , m_lines(*m_column, [] { return std::make_unique<WordingRow>(0, roomBelowLine); })
    , m_unlike(added(*m_column, columnLabel(LabelRole::Muted)))
{
    m_heading->setWordWrap(false);
    m_title->setStretchFactor(m_other, 1);
}

void AgainstCard::show(const Against& against)
{
    if (m_against == against) {
        return;
    }
    m_against = against;
    const bool hasChoice = !against.choices.empty();
    m_title->setAlignment(m_heading, hasChoice ? Qt::AlignVCenter : Qt::AlignTop);
    setLabelText(*m_other, against.other.name);
    m_other->setVisible(!hasChoice);
    if (hasChoice) {
        fillMenu();
    }
    if (m_button) {
        m_button->setVisible(hasChoice);
    }
    std::vector<Wording> lines;
    for (const Against::Line& line : against.lines) {
        lines.push_back({tr("%1: %2").arg(line.basis, line.ratio), line.difference});
    }
    if (m_lines.show(lines)) {
        m_unlike->raise(); // also for a screen reader it comes last
    }
    showText(*m_unlike, against.unlike);
}

QToolButton* AgainstCard::choiceButton() const
{
    return m_against && !m_against->choices.empty() ? m_button : nullptr;
}

void AgainstCard::makeButton()
{
    m_button = new QToolButton;
    m_button->setMenu(new QMenu(m_button));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAccessibleName(tr("Compare with"));
    m_button->setProperty("role", QStringLiteral("plain"));
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setMinimumWidth(1); // the name is cut before the card is too wide for its column
    m_title->insertWidget(1, m_button);
    m_button->stackUnder(m_other);
    m_title->addStretch(1);
}

/// The other one's name as far as there is room for it.
void AgainstCard::showName()
{
    const QString& name = m_against->other.name;
    const QString opens = QStringLiteral(" ▾");
    m_button->setText(opens);
    const QMargins margins = m_column->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_heading->sizeHint().width() -
                     m_button->sizeHint().width() - 3 * m_title->spacing();
    const QString shown = m_button->fontMetrics().elidedText(name, Qt::ElideRight, room);
    m_button->setText(literalText(shown) + opens);
    const QString tip = shown == name ? tr("Whom this company is compared with") : name;
    m_button->setToolTip(QStringLiteral("<span>%1</span>").arg(tip.toHtmlEscaped()));
}

void AgainstCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (choiceButton()) {
        showName();
    }
}

void AgainstCard::fillMenu()
{
    if (!m_button) {
        makeButton();
    }
    showName();
    m_button->menu()->clear();
    for (const Against::Choice& choice : m_against->choices) {
        QAction* const action = m_button->menu()->addAction(literalText(choice.name));
        action->setCheckable(true);
        action->setChecked(choice.company == m_against->other.company);
        connect(
            action, &QAction::triggered, this,
            [this, company = choice.company] { Q_EMIT companyChosen(company); },
            Qt::QueuedConnection);
    }
}

} // namespace capex
