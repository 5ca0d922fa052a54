// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/year_stepper.h"

#include "model/settings/comparison_settings.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace capex {

namespace {

QToolButton* stepButton(QAction* action, const QString& sign)
{
    auto* const button = new QToolButton;
    button->setText(sign);
    button->setToolTip(action->toolTip());
    button->setAccessibleName(action->iconText());
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRepeat(true);
    QObject::connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    });
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

YearStepper::YearStepper(QAction* previous, QAction* next, QWidget* parent)
    : QFrame(parent)
    , m_year(new QSpinBox) // Tab comes to it between the buttons
{
    setObjectName(QStringLiteral("yearStepper"));
    m_year->setRange(firstYear, lastYear);
    m_year->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_year->setAlignment(Qt::AlignCenter);
    m_year->setKeyboardTracking(false);
    m_year->setAccessibleName(tr("Year"));
    m_year->setToolTip(tr("The calendar year that is compared"));
    m_year->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_year->setMinimumWidth(m_year->fontMetrics().horizontalAdvance(QStringLiteral("8888")) + 12);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(stepButton(previous, QStringLiteral("‹")));
    row->addWidget(m_year);
    row->addWidget(stepButton(next, QStringLiteral("›")));
    connect(m_year, &QSpinBox::valueChanged, this, &YearStepper::yearChosen);
    const auto follow = [this, previous, next] {
        const bool isOn = previous->isEnabled() || next->isEnabled();
        m_year->setEnabled(isOn);
        m_year->setToolTip(isOn ? tr("The calendar year that is compared") : next->toolTip());
    };
    connect(previous, &QAction::changed, this, follow);
    connect(next, &QAction::changed, this, follow);
}

void YearStepper::setYear(int year)
{
    const QSignalBlocker quiet(m_year);
    m_year->setValue(year);
}

} // namespace capex
