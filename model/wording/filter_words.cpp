// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/filter_words.h"

#include <algorithm>

namespace capex {

namespace {

constexpr qsizetype mostNames = 3;

/// The texts of this file, by their context in the translations.
class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::FilterWords)
};

template <typename List, typename Word>
QString joined(const List& list, const QString& separator, Word word)
{
    QStringList words;
    std::ranges::transform(list, std::back_inserter(words), word);
    return words.join(separator);
}

QString namesOf(const QList<CompanyId>& companies, const Narrator& words)
{
    return joined(companies, FilterWords::tr(", "),
                  [&](const CompanyId& id) { return words.companyName(id); });
}

QString companiesText(const QList<CompanyId>& companies, const Narrator& words)
{
    if (companies == QList<CompanyId>{CompanyId{}}) {
        return FilterWords::tr("no company");
    }
    return companies.size() > mostNames
               ? FilterWords::tr("only %n companies", nullptr, static_cast<int>(companies.size()))
               : FilterWords::tr("only %1").arg(namesOf(companies, words));
}

QString kindsText(const QList<Kind>& kinds, const Narrator& words)
{
    return FilterWords::tr("kinds: %1").arg(joined(kinds, FilterWords::tr(", "), [&](Kind kind) {
        return words.kind(kind);
    }));
}

QString measuresText(const QList<Measure>& measures, const Narrator& words)
{
    return measures.size() > 2
               ? FilterWords::tr("%n measures", nullptr, static_cast<int>(measures.size()))
               : FilterWords::tr("measure: %1")
                     .arg(joined(measures, FilterWords::tr("; "),
                                 [&](const Measure& measure) { return words.measure(measure); }));
}

QString ratesText(const CurrencyPolicy& policy, const Narrator& words)
{
    switch (policy.rule) {
    case CurrencyPolicy::Rule::Source:
        return {};
    case CurrencyPolicy::Rule::Announcement:
        return FilterWords::tr("rates of the announcements");
    case CurrencyPolicy::Rule::PeriodAverage:
        return FilterWords::tr("mean rates of the periods");
    case CurrencyPolicy::Rule::Fixed:
        return FilterWords::tr("%1 %2 per USD")
            .arg(words.formatter().rate(policy.fixedPerUsd), policy.fixedCurrency.text());
    }
    return {};
}

QString spanText(const ComparisonSettings& settings)
{
    if (settings.fromYear && settings.toYear) {
        return FilterWords::tr("years %1 to %2").arg(*settings.fromYear).arg(*settings.toYear);
    }
    return settings.fromYear ? FilterWords::tr("years from %1").arg(*settings.fromYear)
                             : FilterWords::tr("years to %1").arg(settings.toYear.value_or(0));
}

QString focusText(const QList<CompanyId>& focus, const Narrator& words)
{
    return focus.size() > mostNames
               ? FilterWords::tr("focus on %n companies", nullptr, static_cast<int>(focus.size()))
               : FilterWords::tr("focus: %1").arg(namesOf(focus, words));
}

/// "a pledge", as what a figure is.
QString oneOf(Kind kind)
{
    switch (kind) {
    case Kind::Actual:
        return FilterWords::tr("an actual");
    case Kind::Guidance:
        return FilterWords::tr("guidance");
    case Kind::RunRate:
        return FilterWords::tr("a run-rate");
    case Kind::Pledge:
        return FilterWords::tr("a pledge");
    case Kind::Estimate:
        return FilterWords::tr("a third-party estimate");
    }
    return {};
}

QString oneOf(const QList<Kind>& kinds)
{
    return joined(kinds, FilterWords::tr(" or "), [](Kind kind) { return oneOf(kind); });
}

QString oneOf(const QList<Measure>& measures, const Narrator& words)
{
    return joined(measures, FilterWords::tr(" or "),
                  [&](const Measure& measure) { return words.measure(measure); });
}

QString nothingAtAll(const ViewState& state)
{
    return takes(state.view, Setting::From)
               ? FilterWords::tr("There is no figure to show.")
               : FilterWords::tr("There is no figure for %1.").arg(state.settings.year);
}

QString missingAmounts(const QList<CompanyId>& companies, const QString& currency,
                       const Narrator& words)
{
    return companies.size() > mostNames
               ? FilterWords::tr("Amounts of %n companies are missing: no exchange rate to %1.",
                                 nullptr, static_cast<int>(companies.size()))
                     .arg(currency)
               : FilterWords::tr("Amounts are missing for want of an exchange rate to %1: %2.")
                     .arg(currency, namesOf(companies, words));
}

QString missingTotals(const QList<AggregateId>& totals, const QString& currency)
{
    return FilterWords::tr("%n published totals have no amount: no exchange rate to %1.", nullptr,
                           static_cast<int>(totals.size()))
        .arg(currency);
}

QString missingRates(const Notice& notice, const ViewState& state, const Narrator& words)
{
    const QString currency = state.settings.currency.text();
    if (notice.totals.isEmpty()) {
        return missingAmounts(notice.companies, currency, words);
    }
    const QString totals = missingTotals(notice.totals, currency);
    return notice.companies.isEmpty()
               ? totals
               : FilterWords::tr("%1 %2", "two sentences")
                     .arg(totals, missingAmounts(notice.companies, currency, words));
}

QString nothingPublished(const Notice& notice, const ViewState& state)
{
    return notice.wayOut ? FilterWords::tr("No published total for %1 is in these figures. The "
                                           "nearest year with one is %2.")
                               .arg(state.settings.year)
                               .arg(notice.wayOut->settings.year)
                         : FilterWords::tr("The file has no published totals.");
}

} // namespace

QString deviationText(Setting deviation, const ViewState& state, const Narrator& words)
{
    const ComparisonSettings& settings = state.settings;
    switch (deviation) {
    case Setting::Companies:
        return companiesText(settings.companies, words);
    case Setting::Kinds:
        return kindsText(settings.kinds.value_or(QList<Kind>()), words);
    case Setting::Measures:
        return measuresText(settings.measures, words);
    case Setting::AsOf:
        return FilterWords::tr("as of %1").arg(words.formatter().date(*settings.asOf));
    case Setting::Vintage:
        return words.vintage(settings.vintage);
    case Setting::Fx:
        return ratesText(settings.fx, words);
    case Setting::Growth:
        return FilterWords::tr("pledges growing by %1 a year")
            .arg(words.formatter().percent(settings.growth));
    case Setting::GrowthTo:
        return FilterWords::tr("band to %1 a year")
            .arg(words.formatter().percent(state.options.bandGrowth.value_or(0)));
    case Setting::From:
        return spanText(settings);
    case Setting::Focus:
        return focusText(state.options.focus, words);
    default:
        return {};
    }
}

QString absenceText(const Absence& absence, const ComparisonSettings& settings,
                    const Narrator& words)
{
    const QString kinds = oneOf(settings.kinds.value_or(QList<Kind>()));
    const QString measures = oneOf(settings.measures, words);
    const QString day = words.formatter().date(settings.asOf.value_or(QDate()));
    if (absence.byKinds && absence.byMeasures) {
        const QString both = FilterWords::tr("none that is %1 and counts %2").arg(kinds, measures);
        return absence.byDay ? FilterWords::tr("%1 by %2").arg(both, day) : both;
    }
    if (absence.byKinds) {
        return absence.byDay ? FilterWords::tr("none by %1 that is %2").arg(day, kinds)
                             : FilterWords::tr("none that is %1").arg(kinds);
    }
    if (absence.byMeasures) {
        return absence.byDay ? FilterWords::tr("none by %1 that counts %2").arg(day, measures)
                             : FilterWords::tr("none that counts %1").arg(measures);
    }
    return absence.byDay ? FilterWords::tr("none by %1").arg(day) : FilterWords::tr("no figure");
}

QString noticeText(const Notice& notice, const ViewState& state, const Narrator& words)
{
    switch (notice.reason) {
    case Notice::Reason::NobodyChosen:
        return FilterWords::tr("No company is chosen.");
    case Notice::Reason::NothingByDay:
        return FilterWords::tr("Nothing was announced by %1. First: %2.")
            .arg(words.formatter().date(*state.settings.asOf),
                 words.formatter().date(notice.first));
    case Notice::Reason::NothingUnderFilters:
        return FilterWords::tr("Nothing under these filters: %1.")
            .arg(absenceText(notice.absence, state.settings, words));
    case Notice::Reason::NothingAtAll:
        return nothingAtAll(state);
    case Notice::Reason::MissingRates:
        return missingRates(notice, state, words);
    case Notice::Reason::NothingPublished:
        return nothingPublished(notice, state);
    }
    return {};
}

QString wayOutText(const Notice& notice, const Narrator& words)
{
    if (!notice.wayOut) {
        return {};
    }
    switch (notice.reason) {
    case Notice::Reason::NobodyChosen:
        return FilterWords::tr("Choose all companies");
    case Notice::Reason::NothingByDay:
        return FilterWords::tr("Go to %1").arg(words.formatter().date(notice.first));
    case Notice::Reason::NothingUnderFilters:
        return FilterWords::tr("Remove the filter");
    case Notice::Reason::NothingAtAll:
        return {};
    case Notice::Reason::NothingPublished:
        return FilterWords::tr("Go to %1", "a year").arg(notice.wayOut->settings.year);
    case Notice::Reason::MissingRates:
        return FilterWords::tr("Use the mean rate of the period");
    }
    return {};
}

QString absenceNote(const Absence& absence, const ComparisonSettings& settings)
{
    QString note = QStringLiteral("no figure");
    QStringList what;
    if (absence.byDay) {
        note += QStringLiteral(" by ") + settings.asOf->toString(Qt::ISODate);
    }
    if (absence.byKinds) {
        what.append(QStringLiteral("is ") + joined(*settings.kinds, QStringLiteral(" or "),
                                                   [](Kind kind) { return keywordOf(kind); }));
    }
    if (absence.byMeasures) {
        what.append(QStringLiteral("counts ") +
                    joined(settings.measures, QStringLiteral(" or "), &Measure::text));
    }
    return what.isEmpty() ? note
                          : note + QStringLiteral(" that ") + what.join(QStringLiteral(" and "));
}

} // namespace capex
