// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/as_of_strip.h"

#include "views/panels/day_slider.h"
#include "views/panels/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace capex {

AsOfStrip::AsOfStrip(const AsOfActions& actions, Language language, QWidget* parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_formatter(language)
    , m_slider(new DaySlider) // Tab comes to it behind the buttons
    , m_first(textLabel({}, LabelRole::Muted))
    , m_today(textLabel(tr("today"), LabelRole::Muted))
    , m_label(textLabel({}, LabelRole::Strong))
    , m_timer(this)
{
    setObjectName(QStringLiteral("asOfStrip"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 8);
    row->setSpacing(4);
    addButtons();
    addSlider();
    const QString widest = tr("as of %1").arg(m_formatter.date(QDate(2028, 9, 28)));
    m_label->setWordWrap(false);
    m_label->setMinimumWidth(m_label->fontMetrics().horizontalAdvance(widest) + 18);
    row->addSpacing(8);
    row->addWidget(m_label);
    m_timer.setInterval(stepMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &AsOfStrip::playOn);
    connect(m_actions.earlier, &QAction::triggered, this, &AsOfStrip::stepBack);
    connect(m_actions.later, &QAction::triggered, this, [this] { stepOn(false); });
    connect(m_actions.play, &QAction::toggled, this, &AsOfStrip::play);
    setDays({});
}

void AsOfStrip::addButtons()
{
    const std::pair<QAction*, QString> buttons[] = {
        {m_actions.earlier, QStringLiteral("‹")},
        {m_actions.play, QStringLiteral("▶")},
        {m_actions.later, QStringLiteral("›")},
    };
    for (const auto& [action, sign] : buttons) {
        auto* const button = new QToolButton(this);
        button->setText(sign);
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->iconText());
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCheckable(action->isCheckable());
        button->setProperty("role", QStringLiteral("plain"));
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::toggled, button, [button](bool on) {
            button->setChecked(on);
            button->setText(on ? QStringLiteral("⏸") : QStringLiteral("▶"));
        });
        layout()->addWidget(button);
    }
}

void AsOfStrip::addSlider()
{
    m_slider->setAccessibleName(tr("As of"));
    m_slider->setToolTip(
        tr("What was known on a day: click or drag to another day of announcements"));
    m_slider->setPageStep(5);
    m_slider->setMinimumWidth(80);
    m_slider->addAction(m_actions.play);
    auto* const column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_slider);
    addEnds(*column);
    static_cast<QHBoxLayout*>(layout())->addLayout(column, 1);
    connect(m_slider, &QSlider::sliderPressed, this, [this] { m_isDragged = false; });
    connect(m_slider, &QSlider::valueChanged, this, [this](int index) {
        const bool isMoving = m_slider->isSliderDown() && std::exchange(m_isDragged, true);
        stop();
        choose(index, isMoving);
    });
}

void AsOfStrip::addEnds(QVBoxLayout& column)
{
    auto* const ends = new QHBoxLayout;
    ends->setContentsMargins({});
    ends->addWidget(m_first);
    ends->addStretch(1);
    ends->addWidget(m_today);
    for (QLabel* const label : {m_first, m_today}) {
        label->setWordWrap(false);
        label->setFocusPolicy(Qt::NoFocus);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
    }
    m_first->setObjectName(QStringLiteral("firstDay"));
    m_today->setObjectName(QStringLiteral("today"));
    m_today->setToolTip(tr("All that is known to these figures"));
    column.addLayout(ends);
}

void AsOfStrip::nameEnds()
{
    setLabelText(*m_first, m_days.empty() ? QString() : m_formatter.date(m_days.front()));
    m_today->setVisible(!m_days.empty());
    fitEnds();
}

/// What has no room goes, rather than being cut: the first day before today.
void AsOfStrip::fitEnds()
{
    const int room = m_slider->width();
    const int both = m_first->sizeHint().width() + m_today->sizeHint().width() + 8;
    m_first->setVisible(both <= room);
}

void AsOfStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    fitEnds();
}

void AsOfStrip::setDays(std::vector<QDate> days)
{
    if (days == m_days && !days.empty()) {
        return;
    }
    m_days = std::move(days);
    nameEnds();
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, end());
    m_slider->setEnabled(!m_days.empty());
    showDay(m_day);
}

/// The index of the last day that is not after `day`.
int AsOfStrip::positionOf(std::optional<QDate> day) const
{
    if (!day) {
        return end();
    }
    const auto after = std::ranges::upper_bound(m_days, *day);
    return std::max(0, static_cast<int>(after - m_days.begin()) - 1);
}

void AsOfStrip::showDay(std::optional<QDate> day)
{
    m_day = day;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(positionOf(day));
    setLabelText(*m_label, day ? tr("as of %1").arg(m_formatter.date(*day)) : tr("any day"));
    m_slider->setAccessibleDescription(m_label->text());
}

void AsOfStrip::choose(int index, bool isMoving)
{
    const auto day =
        index < end() ? std::optional(m_days[static_cast<std::size_t>(index)]) : std::nullopt;
    showDay(day);
    Q_EMIT dayChosen(day, isMoving);
}

void AsOfStrip::stepBack()
{
    const int at = positionOf(m_day);
    const bool isBetween = m_day && at < end() && m_days[static_cast<std::size_t>(at)] < *m_day;
    choose(std::max(0, isBetween ? at : at - 1), false);
}

void AsOfStrip::stepOn(bool isMoving)
{
    const bool isBefore = m_day && !m_days.empty() && *m_day < m_days.front();
    choose(isBefore ? 0 : std::min(end(), positionOf(m_day) + 1), isMoving);
}

void AsOfStrip::play(bool on)
{
    if (!on) {
        m_timer.stop();
        return;
    }
    if (positionOf(m_day) == end()) {
        choose(0, false);
    } else {
        stepOn(false);
    }
    m_timer.start();
}

void AsOfStrip::playOn()
{
    stepOn(true);
    if (positionOf(m_day) == end()) {
        stop();
    }
}

void AsOfStrip::stop()
{
    m_actions.play->setChecked(false);
}

} // namespace capex
