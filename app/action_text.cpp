// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/action_text.h"

#include <QCoreApplication>

namespace capex {

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
    const QString named =
        keys.isEmpty()
            ? tip
            : QStringLiteral("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText));
    action->setToolTip(QStringLiteral("<span>%1</span>").arg(named.toHtmlEscaped()));
    action->setWhatsThis(tip);
    return action;
}

} // namespace capex
