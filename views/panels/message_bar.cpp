// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/message_bar.h"

#include "views/panels/focus_return.h"
#include "views/panels/text_button.h"
#include "views/panels/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace capex {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("messageBar"));
    hide();
}

void MessageBar::makeParts()
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(14, 5, 8, 5);
    row->setSpacing(6);
    m_text = textLabel({}, LabelRole::Plain);
    row->addWidget(m_text, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(2);
    row->addLayout(m_buttons);
    m_close = textButton(QStringLiteral("✕"), "plain");
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(tr("Close the message"));
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::takeBack);
    new FocusReturn(*this);
}

void MessageBar::showMessage(const QString& text, const QStringList& answers)
{
    if (!m_text) {
        makeParts();
    }
    setLabelText(*m_text, text);
    setAccessibleName(text);
    for (QToolButton* const answer : m_answers) {
        answer->hide();
        answer->deleteLater(); // it may be the one that was clicked
    }
    m_answers.clear();
    for (const QString& answer : answers) {
        QToolButton* const button = textButton(answer);
        button->setAccessibleName(answer);
        m_buttons->addWidget(button);
        connect(button, &QToolButton::clicked, this,
                [this, index = static_cast<int>(m_answers.size())] {
                    takeBack();
                    Q_EMIT answered(index);
                });
        m_answers.append(button);
    }
    if (!m_answers.isEmpty()) {
        setTabOrder(m_answers.back(), m_close);
    }
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::takeBack()
{
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->accessibleName();
}

} // namespace capex
