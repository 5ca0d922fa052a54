// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_text.h"

#include "model/figures/excerpt.h"

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
    return cutName(text).replace(u'&', QStringLiteral("&&"));
}

QString translated(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

QAction* makeAction(const ActionText& text, QObject* parent)
{
    const QKeySequence keys(QString::fromLatin1(text.keys), QKeySequence::PortableText);
    return makeAction(translated(text.text), translated(text.tip), keys, parent);
}

QAction* makeAction(const QString& text, const QString& tip, const QKeySequence& keys,
                    QObject* parent)
{
    auto* const action = new QAction(text, parent);
    action->setShortcut(keys);
    action->setMenuRole(QAction::NoRole);
    action->setWhatsThis(tip);
    action->setToolTip(tooltipOf(*action, {}));
    return action;
}

void setAvailable(QAction& action, bool isAvailable, const QString& reason)
{
    action.setEnabled(isAvailable);
    action.setToolTip(tooltipOf(action, isAvailable ? QString() : reason));
}

} // namespace capex
