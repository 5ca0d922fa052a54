// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/steering_words.h"

#include "app/action_text.h"
#include "model/wording/wording.h"

#include <QCoreApplication>

namespace capex {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

} // namespace

QString nameOf(View view)
{
    switch (view) {
    case View::Ranking:
        return translated(QT_TRANSLATE_NOOP("Actions", "Ranking"));
    case View::Horizons:
        return translated(QT_TRANSLATE_NOOP("Actions", "Horizons"));
    case View::Years:
        return translated(QT_TRANSLATE_NOOP("Actions", "Years"));
    case View::Timeline:
        return translated(QT_TRANSLATE_NOOP("Actions", "Timeline"));
    case View::Revisions:
        return translated(QT_TRANSLATE_NOOP("Actions", "Revisions"));
    case View::SayDo:
        return translated(QT_TRANSLATE_NOOP("Actions", "Say and do"));
    case View::Reconciliation:
        return translated(QT_TRANSLATE_NOOP("Actions", "Reconciliation"));
    case View::Figures:
        return translated(QT_TRANSLATE_NOOP("Actions", "Figures"));
    }
    return {};
}

QString reasonAgainst(Steering steering, View view)
{
    if (dependsOn(view, steering)) {
        return {};
    }
    if (view == View::Figures) {
        return tr("Figures lists everything as it was stated.");
    }
    switch (steering) {
    case Steering::Basis:
        return view == View::Horizons ? tr("Horizons shows the bases side by side.")
                                      : tr("%1 does not change with the basis.").arg(nameOf(view));
    case Steering::Year:
        return tr("%1 shows many years.").arg(nameOf(view));
    case Steering::Vintage:
        return tr("%1 shows first and later announcements.").arg(nameOf(view));
    case Steering::Sort:
    case Steering::Group:
        return tr("%1 has an order of its own.").arg(nameOf(view));
    case Steering::Growth:
    case Steering::YearSpan:
    case Steering::YearsStyle:
        return tr("Only for views over calendar years.");
    case Steering::AsOf:
    case Steering::Exchange:
    case Steering::Kinds:
    case Steering::Focus:
        break;
    }
    return tr("%1 does not change with it.").arg(nameOf(view));
}

QString linkText(const ViewState& from, const ViewState& to, const Narrator& narrator)
{
    if (to.settings.kinds != from.settings.kinds && to.settings.kinds) {
        return tr("Only %1").arg(narrator.kind(to.settings.kinds->front()));
    }
    if (to.settings.measures != from.settings.measures && !to.settings.measures.isEmpty()) {
        return tr("Only %1").arg(narrator.measure(to.settings.measures.front()));
    }
    const QString basis = narrator.basis(to.settings.basis);
    return to.view == from.view ? tr("Show %1").arg(basis)
                                : tr("%1, %2").arg(nameOf(to.view), basis);
}

} // namespace capex
