// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/settings_bar.h"

#include "views/panels/segmented_control.h"
#include "views/panels/year_stepper.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <numeric>

namespace capex {

namespace {

const QString opens = QStringLiteral(" ▾");

/// The policy in a word or two, beside the currency.
QString shortPolicy(const CurrencyPolicy& policy, const Formatter& formatter)
{
    switch (policy.rule) {
    case CurrencyPolicy::Rule::Source:
        return SettingsBar::tr("source");
    case CurrencyPolicy::Rule::Announcement:
        return SettingsBar::tr("rate of the day");
    case CurrencyPolicy::Rule::PeriodAverage:
        return SettingsBar::tr("average");
    case CurrencyPolicy::Rule::Fixed:
        return SettingsBar::tr("%1 per USD").arg(formatter.rate(policy.fixedPerUsd));
    }
    return {};
}

} // namespace

SettingsBar::SettingsBar(const SettingsBarContents& contents, QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("settingsBar"));
    m_row->setContentsMargins(12, 9, 12, 9);
    m_row->setSpacing(6);
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    build(contents);
}

void SettingsBar::build(const SettingsBarContents& contents)
{
    m_basis = new SegmentedControl(tr("Basis"), contents.basis, this);
    m_row->addWidget(m_basis);
    addLabel(tr("Year"));
    m_year = new YearStepper(contents.previousYear, contents.nextYear, this);
    connect(m_year, &YearStepper::yearChosen, this, &SettingsBar::yearChosen);
    m_row->addWidget(m_year);
    addLabel(tr("As of"));
    m_asOf = addMenuButton(tr("As of"), contents.asOf);
    m_vintage = new SegmentedControl(tr("Vintage"), contents.vintage, this);
    m_row->addWidget(m_vintage);
    addLabel(tr("Currency"));
    m_currency = addMenuButton(tr("Currency and exchange rate"), contents.currency);
    m_row->addStretch(1);
    m_export = addMenuButton(tr("Export"), contents.exportMenu);
    m_export->setText(tr("Export") + opens);
}

QLabel* SettingsBar::addLabel(const QString& text)
{
    auto* const label = new QLabel(text, this);
    label->setProperty("role", QStringLiteral("muted"));
    label->setContentsMargins(7, 0, 0, 0);
    m_row->addWidget(label);
    m_labels.append(label);
    return label;
}

QToolButton* SettingsBar::addMenuButton(const QString& name, QMenu* menu)
{
    auto* const button = new QToolButton(this);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(menu->toolTip().isEmpty() ? name : menu->toolTip());
    m_row->addWidget(button);
    const QAction* const action = menu->menuAction();
    connect(action, &QAction::changed, button, [button, action, name] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->isEnabled() ? name : action->toolTip());
    });
    return button;
}

void SettingsBar::showSettings(const ComparisonSettings& settings, const Narrator& narrator)
{
    const Formatter& formatter = narrator.formatter();
    m_year->setYear(settings.year);
    m_asOf->setText((settings.asOf ? formatter.date(*settings.asOf) : tr("any day")) + opens);
    m_currencyName = settings.currency.text();
    m_policyName = shortPolicy(settings.fx, formatter);
    nameCurrency();
    foldToFit();
}

QSize SettingsBar::minimumSizeHint() const
{
    return {widthAt(foldingSteps), m_row->sizeHint().height()};
}

void SettingsBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    foldToFit();
}

void SettingsBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        m_isFolded = false;
        if (isVisible()) {
            foldToFit();
        }
    }
}

void SettingsBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (!m_isFolded) {
        foldToFit();
    }
}

void SettingsBar::foldToFit()
{
    if (!m_export) {
        return;
    }
    m_isFolded = true;
    int steps = 0;
    while (steps < foldingSteps && widthAt(steps) > width()) {
        ++steps;
    }
    fold(steps);
    updateGeometry();
}

void SettingsBar::fold(int steps)
{
    m_folding = steps;
    m_vintage->setFolded(steps >= 1);
    m_basis->setFolded(steps >= 2);
    for (QLabel* const label : std::as_const(m_labels)) {
        label->setVisible(steps < 3);
    }
    nameCurrency();
    m_export->setVisible(steps < 5);
}

void SettingsBar::nameCurrency()
{
    const QString whole = QStringLiteral("%1 · %2").arg(m_currencyName, m_policyName);
    m_currency->setText((m_folding >= 4 ? m_currencyName : whole) + opens);
    m_currency->setAccessibleDescription(whole);
}

int SettingsBar::widthAt(int steps) const
{
    const int policy =
        m_currency->fontMetrics().horizontalAdvance(QStringLiteral(" · ") + m_policyName);
    const int currency = m_currency->sizeHint().width();
    const int whole = m_folding >= 4 ? currency + policy : currency;
    QList<int> widths{m_basis->widthWhen(steps >= 2), m_year->sizeHint().width(),
                      m_asOf->sizeHint().width(), m_vintage->widthWhen(steps >= 1),
                      steps >= 4 ? whole - policy : whole};
    for (const QLabel* const label : m_labels) {
        widths.append(steps < 3 ? label->sizeHint().width() : 0);
    }
    widths.append(steps < 5 ? m_export->sizeHint().width() : 0);
    widths.removeAll(0);
    const QMargins margins = m_row->contentsMargins();
    return std::accumulate(widths.begin(), widths.end(), margins.left() + margins.right()) +
           m_row->spacing() * static_cast<int>(widths.size());
}

} // namespace capex
