// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/setting_words.h"

#include "model/wording/wording.h"
#include "views/view_types.h"

#include <QCoreApplication>

namespace capex {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

} // namespace

QString reasonAgainst(Setting setting, const ViewState& state)
{
    if (takes(state, setting)) {
        return {};
    }
    const View view = state.view;
    if (view == View::Figures) {
        return tr("Figures lists everything as it was stated.");
    }
    switch (setting) {
    case Setting::Basis:
        return view == View::Horizons ? tr("Horizons shows the bases side by side.")
                                      : tr("%1 does not change with the basis.").arg(nameOf(view));
    case Setting::Year:
        return tr("%1 shows many years.").arg(nameOf(view));
    case Setting::Sort:
        return tr("%1 has an order of its own.").arg(nameOf(view));
    case Setting::Group:
        return tr("%1 does not group companies.").arg(nameOf(view));
    case Setting::Growth:
    case Setting::From:
    case Setting::To:
    case Setting::Style:
    case Setting::GrowthTo:
        return tr("Only for views over calendar years.");
    case Setting::Companies:
    case Setting::Kinds:
    case Setting::Measures:
        return tr("%1 adds up the members of each total.").arg(nameOf(view));
    default:
        return tr("%1 does not change with it.").arg(nameOf(view));
    }
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
