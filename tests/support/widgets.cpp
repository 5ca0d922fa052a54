// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <gtest/gtest.h>

namespace capex {

namespace {

QString nameOf(const QWidget& widget)
{
    const auto* const button = qobject_cast<const QAbstractButton*>(&widget);
    const QString name = widget.accessibleName();
    return name.isEmpty() && button ? button->text() : name;
}

bool takesTab(const QWidget& part, const QWidget& within)
{
    return (part.focusPolicy() & Qt::TabFocus) && part.isVisibleTo(&within) && part.isEnabled() &&
           !part.focusProxy();
}

} // namespace

QStringList labelsIn(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* const label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget)) {
            const QString name = label->accessibleName();
            texts.append(name.isEmpty() ? label->text() : name);
        }
    }
    return texts;
}

QAbstractButton* buttonIn(const QWidget& widget, const char* name)
{
    for (QAbstractButton* const button : widget.findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(&widget) && nameOf(*button) == QString::fromUtf8(name)) {
            return button;
        }
    }
    return nullptr;
}

bool isWhole(const QWidget& part, const QWidget& within)
{
    const QRect box(part.mapTo(&within, QPoint()), part.size());
    return within.rect().contains(box) && part.width() >= part.minimumSizeHint().width();
}

QStringList namelessIn(const QWidget& widget)
{
    QStringList nameless;
    for (const QWidget* const part : widget.findChildren<QWidget*>()) {
        if (takesTab(*part, widget) && nameOf(*part).isEmpty()) {
            nameless.append(QString::fromLatin1(part->metaObject()->className()));
        }
    }
    return nameless;
}

QStringList tabOrderIn(QWidget& widget)
{
    QStringList names;
    for (const QWidget* next = widget.nextInFocusChain(); next != &widget;
         next = next->nextInFocusChain()) {
        if (widget.isAncestorOf(next) && takesTab(*next, widget)) {
            names.append(nameOf(*next));
        }
    }
    return names;
}

QStringList doubledLettersIn(const QMenuBar& bar)
{
    QStringList doubled;
    for (const QAction* const opener : bar.actions()) {
        QStringList letters;
        const QList<QAction*> entries = opener->menu()->actions();
        constexpr qsizetype alphabet = 26;
        for (const QAction* const action :
             entries.size() <= alphabet ? entries : QList<QAction*>()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString().right(1);
            if (!letter.isEmpty() && letters.contains(letter)) {
                doubled.append(opener->iconText() + QStringLiteral(": ") + letter);
            }
            letters.append(letter);
        }
    }
    return doubled;
}

void activate(QWidget& window)
{
    window.show();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
}

} // namespace capex
