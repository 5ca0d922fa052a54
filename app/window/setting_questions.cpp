// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/setting_questions.h"

#include "app/document/comparison_controller.h"
#include "app/window/dialogs.h"
#include "app/window/years_dialogs.h"

#include <QWidget>

namespace capex {

namespace {

constexpr double firstBand = 0.5; ///< what is suggested as a second growth
constexpr int yearsAround = 2;    ///< the year that is compared are suggested as a span

/// The currencies of the figures but the dollar.
QList<Currency> foreignCurrencies(const Dataset& dataset)
{
    QList<Currency> currencies;
    for (const Figure& figure : dataset.figures()) {
        const Currency& currency = figure.amount.currency;
        if (currency != usDollar() && !currencies.contains(currency)) {
            currencies.append(currency);
        }
    }
    return currencies;
}

} // namespace

SettingQuestions::SettingQuestions(ComparisonController& controller, Selected selected,
                                   QWidget& window)
    : QObject(&window)
    , m_controller(controller)
    , m_selected(std::move(selected))
    , m_window(window)
{
}

void SettingQuestions::ask(StateQuestion question)
{
    switch (question) {
    case StateQuestion::AsOf:
        return askForAsOf();
    case StateQuestion::FixedRate:
        return askForFixedRate();
    case StateQuestion::Focus:
        return focusOnSelected();
    case StateQuestion::Growth:
        return askForPhasing();
    case StateQuestion::Band:
        return askForBand();
    case StateQuestion::YearSpan:
        return askForYearSpan();
    }
}

void SettingQuestions::askForAsOf()
{
    const QDate updated = m_controller.dataset().updated();
    const QDate newest = updated.isValid() ? updated : QDate::currentDate();
    const QDate suggestion = m_controller.settings().asOf.value_or(newest);
    if (const auto day = askForDay(suggestion, &m_window)) {
        m_controller.change([day](ViewState& state) { state.settings.asOf = day; });
    }
}

void SettingQuestions::askForFixedRate()
{
    const auto policy = askForRate(foreignCurrencies(m_controller.dataset()),
                                   m_controller.settings().fx, &m_window);
    if (policy) {
        m_controller.change([&policy](ViewState& state) { state.settings.fx = *policy; });
    }
}

void SettingQuestions::focusOnSelected()
{
    m_controller.change([this](ViewState& state) { state.options.focus = m_selected(); });
}

void SettingQuestions::askForPhasing()
{
    const double suggestion = m_controller.settings().growth;
    if (const auto growth = askForGrowth(tr("Phase pledges"), suggestion, &m_window)) {
        m_controller.change([growth](ViewState& state) { state.settings.growth = *growth; });
    }
}

void SettingQuestions::askForBand()
{
    const double suggestion = m_controller.state().options.bandGrowth.value_or(firstBand);
    if (const auto growth = askForGrowth(tr("Band to a second growth"), suggestion, &m_window)) {
        m_controller.change([growth](ViewState& state) { state.options.bandGrowth = growth; });
    }
}

void SettingQuestions::askForYearSpan()
{
    const ComparisonSettings& settings = m_controller.settings();
    const YearSpan suggestion{settings.fromYear.value_or(settings.year - yearsAround),
                              settings.toYear.value_or(settings.year + yearsAround)};
    if (const auto span = askForYears(suggestion, &m_window)) {
        m_controller.change([span](ViewState& state) {
            state.settings.fromYear = span->from;
            state.settings.toYear = span->to;
        });
    }
}

} // namespace capex
