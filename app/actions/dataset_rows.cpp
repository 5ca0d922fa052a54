// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/dataset_rows.h"

#include "app/actions/toggled.h"
#include "model/figures/dataset.h"
#include "model/figures/excerpt.h"
#include "model/wording/wording.h"

#include <set>

namespace capex {

namespace {

QList<Measure> measuresOf(const Dataset& dataset)
{
    std::set<Measure> measures;
    for (const Figure& figure : dataset.figures()) {
        measures.insert(figure.measure);
    }
    return {measures.begin(), measures.end()};
}

/// US dollars first, then every currency that the figures state.
QList<Currency> currenciesOf(const Dataset& dataset)
{
    const Currency& dollar = usDollar();
    std::set<Currency> currencies;
    for (const Figure& figure : dataset.figures()) {
        currencies.insert(figure.amount.currency);
    }
    currencies.erase(dollar);
    QList<Currency> list{dollar};
    std::ranges::copy(currencies, std::back_inserter(list));
    return list;
}

StateRow currencyRow(const Currency& currency, qsizetype number)
{
    StateRow row{.menu = StateMenu::Currencies, .setting = Setting::CurrencyCode};
    row.words = {
        currency.text(),
        translated(QT_TRANSLATE_NOOP("Actions", "Show amounts in %1")).arg(currency.text()),
        numbered("Ctrl+U", number)};
    row.change = [currency](ViewState& state) { state.settings.currency = currency; };
    row.isOn = [currency](const ViewState& state) { return state.settings.currency == currency; };
    return row;
}

/// All of them are the same as none in particular.
void toggle(const Measure& measure, const QList<Measure>& all, ViewState& state)
{
    QList<Measure>& chosen = state.settings.measures;
    chosen = toggled(chosen.isEmpty() ? all : chosen, measure);
    if (chosen == all) {
        chosen.clear();
    }
}

StateRow measureRow(const Measure& measure, const QList<Measure>& all, const QString& name)
{
    StateRow row{.menu = StateMenu::Measures, .section = 1, .setting = Setting::Measures};
    row.words = {menuText(name),
                 translated(QT_TRANSLATE_NOOP("Actions", "Take in figures that count: %1"))
                     .arg(cutName(name)),
                 numbered("Ctrl+M", all.indexOf(measure) + 1)};
    row.change = [measure, all](ViewState& state) { toggle(measure, all, state); };
    row.isOn = [measure](const ViewState& state) {
        return state.settings.measures.isEmpty() || state.settings.measures.contains(measure);
    };
    return row;
}

} // namespace

QKeySequence numbered(const char* prefix, qsizetype number)
{
    return number > 9 ? QKeySequence()
                      : QKeySequence(
                            QStringLiteral("%1, %2").arg(QString::fromLatin1(prefix)).arg(number));
}

std::vector<StateRow> rowsOf(const Dataset& dataset, const Narrator& narrator)
{
    std::vector<StateRow> rows;
    for (const Currency& currency : currenciesOf(dataset)) {
        rows.push_back(currencyRow(currency, static_cast<qsizetype>(rows.size()) + 1));
    }
    const QList<Measure> measures = measuresOf(dataset);
    for (const Measure& measure : measures) {
        rows.push_back(measureRow(measure, measures, narrator.measure(measure)));
    }
    return rows;
}

} // namespace capex
