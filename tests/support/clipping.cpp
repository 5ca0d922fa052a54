// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipping.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QStyleOptionComboBox>

namespace capex {

namespace {

bool isScrolled(const QWidget& part, const QWidget& window)
{
    for (const QWidget* above = part.parentWidget(); above != nullptr && above != &window;
         above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(above) != nullptr) {
            return true;
        }
    }
    return false;
}

bool reachesOut(const QWidget& part, const QWidget& window)
{
    const QRect box(part.mapTo(&window, QPoint()), part.size());
    return !isScrolled(part, window) && !window.rect().contains(box);
}

/// What is chosen is seen whole, whatever else there is to choose.
QSize neededBy(const QComboBox& choice)
{
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    option.editable = choice.isEditable();
    const QRect field = choice.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                       QStyle::SC_ComboBoxEditField, &choice);
    const int around = choice.width() - field.width();
    return {choice.fontMetrics().horizontalAdvance(choice.currentText()) + around,
            choice.fontMetrics().height()};
}

QSize neededBy(const QWidget& part)
{
    const auto* const choice = qobject_cast<const QComboBox*>(&part);
    return choice ? neededBy(*choice) : part.minimumSizeHint().boundedTo(part.sizeHint());
}

bool fits(const QWidget& part)
{
    const auto* const label = qobject_cast<const QLabel*>(&part);
    if (label && label->wordWrap()) {
        return label->heightForWidth(label->width()) <= label->height();
    }
    const QSize needed = neededBy(part);
    return part.width() >= needed.width() && part.height() >= needed.height();
}

/// What is read on a part, if it is one of those.
QString textOf(const QWidget& part)
{
    const auto* const button = qobject_cast<const QAbstractButton*>(&part);
    const auto* const label = qobject_cast<const QLabel*>(&part);
    const auto* const choice = qobject_cast<const QComboBox*>(&part);
    return button   ? button->text()
           : label  ? label->text()
           : choice ? choice->currentText()
                    : QString();
}

} // namespace

QStringList clippedIn(const QWidget& window)
{
    QStringList clipped;
    for (const QWidget* const part : window.findChildren<QWidget*>()) {
        if (!part->isVisible() || part->window() != &window || textOf(*part).isEmpty() ||
            (fits(*part) && !reachesOut(*part, window))) {
            continue;
        }
        const QSize needed = neededBy(*part);
        clipped.append(QStringLiteral("“%1” has %2 × %3 of %4 × %5")
                           .arg(textOf(*part))
                           .arg(part->width())
                           .arg(part->height())
                           .arg(needed.width())
                           .arg(needed.height()));
    }
    return clipped;
}

} // namespace capex
