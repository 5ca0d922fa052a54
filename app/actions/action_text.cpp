// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_text.h"

#include "model/figures/excerpt.h"
#include "views/panels/text_label.h"

#include <QCoreApplication>

namespace capex {

namespace {

/// What the action is for, its keys, and `more` on a line of its own.
QString tooltipOf(const QAction& action, const QString& more)
{
    const QKeySequence keys = action.shortcut();
    const QString named =
        keys.isEmpty() ? action.whatsThis()
                       : QStringLiteral("%1 (%2)").arg(action.whatsThis(),
                                                       keys.toString(QKeySequence::NativeText));
    const QString line =
        more.isEmpty() ? QString() : QStringLiteral("<br><i>%1</i>").arg(more.toHtmlEscaped());
    return QStringLiteral("<span>%1</span>%2").arg(named.toHtmlEscaped(), line);
}

} // namespace

QString menuText(const QString& text)
{
    return literalText(cutName(text));
}

QString translated(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

ActionWords translated(const ActionText& text)
{
    return {translated(text.text), translated(text.tip),
            QKeySequence(QString::fromLatin1(text.keys), QKeySequence::PortableText)};
}

QAction* makeAction(const ActionWords& words, QObject* parent)
{
    auto* const action = new QAction(words.text, parent);
    action->setShortcut(words.keys);
    action->setMenuRole(QAction::NoRole);
    action->setWhatsThis(words.tip);
    action->setToolTip(tooltipOf(*action, {}));
    return action;
}

QAction* makeAction(const ActionText& text, QObject* parent)
{
    return makeAction(translated(text), parent);
}

void setAvailable(QAction& action, bool isAvailable, const QString& reason)
{
    action.setEnabled(isAvailable);
    action.setToolTip(tooltipOf(action, isAvailable ? QString() : reason));
}

} // namespace capex
