// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/wording.h"

#include "model/figures/excerpt.h"
#include "model/figures/run_rate.h"
#include "model/wording/filter_words.h"
#include "model/wording/overloaded.h"
#include "model/wording/punctuation.h"
#include "model/wording/reason_words.h"

#include <algorithm>
#include <array>

namespace capex {

namespace {

const QString separator = QStringLiteral(" · ");

struct NamedMeasure
{
    QLatin1StringView keyword;
    const char* name; ///< to be translated
};

constexpr std::array namedMeasures{
    NamedMeasure{QLatin1StringView("ai-infrastructure"),
                 QT_TRANSLATE_NOOP("capex::Narrator", "AI infrastructure")},
    NamedMeasure{QLatin1StringView("capex"),
                 QT_TRANSLATE_NOOP("capex::Narrator", "capex, the company's own total")},
    NamedMeasure{QLatin1StringView("capex-cash"),
                 QT_TRANSLATE_NOOP("capex::Narrator", "capex in cash")},
    NamedMeasure{QLatin1StringView("capex-cash-excluding-campus"),
                 QT_TRANSLATE_NOOP("capex::Narrator", "capex in cash, office campus excluded")},
    NamedMeasure{QLatin1StringView("capex-cash-gross"),
                 QT_TRANSLATE_NOOP("capex::Narrator", "capex in cash, gross")},
    NamedMeasure{QLatin1StringView("capex-cash-net"),
                 QT_TRANSLATE_NOOP("capex::Narrator", "capex in cash, net of proceeds")},
    NamedMeasure{QLatin1StringView("capex-with-leases"),
                 QT_TRANSLATE_NOOP("capex::Narrator", "capex with finance leases")},
    NamedMeasure{QLatin1StringView("capex-with-lease-principal"),
                 QT_TRANSLATE_NOOP("capex::Narrator", "capex with lease principal")},
    NamedMeasure{QLatin1StringView("ai-investment"),
                 QT_TRANSLATE_NOOP("capex::Narrator", "AI investment, running cost included")},
    NamedMeasure{QLatin1StringView("us-infrastructure-and-jobs"),
                 QT_TRANSLATE_NOOP("capex::Narrator", "infrastructure and jobs in the US")},
};

/// A source's date as far as it is known: a year, a month or a day.
QString dateText(const QString& date, const Formatter& formatter)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    if (day.isValid()) {
        return formatter.date(day);
    }
    if (const auto month = Month::fromText(date)) {
        return formatter.month(*month);
    }
    bool isYear = false;
    const int year = date.toInt(&isYear);
    return isYear ? formatter.period(Period::calendarYear(year), 12) : date;
}

} // namespace

Narrator::Narrator(Dataset dataset, Language language)
    : m_dataset(std::move(dataset))
    , m_formatter(language)
{
}

QString Narrator::companyName(const CompanyId& id) const
{
    const Company* const company = m_dataset.company(id);
    return cutName(company ? company->nameIn(codeOf(m_formatter.language())) : id.text());
}

QString Narrator::kind(Kind kind) const
{
    switch (kind) {
    case Kind::Actual:
        return tr("actual");
    case Kind::Guidance:
        return tr("guidance");
    case Kind::RunRate:
        return tr("run-rate");
    case Kind::Pledge:
        return tr("pledge");
    case Kind::Estimate:
        return tr("third-party estimate");
    }
    return {};
}

QString Narrator::evidence(Evidence evidence) const
{
    switch (evidence) {
    case Evidence::Filing:
        return tr("filing");
    case Evidence::Company:
        return tr("company");
    case Evidence::Press:
        return tr("press");
    case Evidence::Research:
        return tr("research");
    }
    return {};
}

QString Narrator::measure(const Measure& measure) const
{
    const auto* const named =
        std::ranges::find(namedMeasures, measure.text(), &NamedMeasure::keyword);
    return named == namedMeasures.end() ? measure.text() : tr(named->name);
}

QString Narrator::basis(Basis basis) const
{
    switch (basis) {
    case Basis::Announced:
        return tr("as announced");
    case Basis::PerYear:
        return tr("per year");
    case Basis::ThreeYear:
        return tr("over three years");
    case Basis::CalendarYear:
        return tr("calendar year");
    }
    return {};
}

QString Narrator::vintage(Vintage vintage) const
{
    return vintage == Vintage::First ? tr("as first announced") : tr("latest statement");
}

QString Narrator::source(const SourceId& id) const
{
    const Source* const source = m_dataset.source(id);
    if (source == nullptr) {
        return tr("a source that is not named");
    }
    const bool isNamed = !source->publisherIn(codeOf(m_formatter.language())).isEmpty();
    return isNamed && !source->date.isEmpty()
               ? phrase({publisher(*source), dateText(source->date, m_formatter)},
                        m_formatter.language())
               : publisher(*source);
}

QString Narrator::unnamedSource(const Source& source) const
{
    if (source.date.isEmpty()) {
        const QString title = source.titleIn(codeOf(m_formatter.language()));
        return title.isEmpty() ? tr("a source that is not named") : title;
    }
    const QString date = dateText(source.date, m_formatter);
    switch (source.evidence) {
    case Evidence::Filing:
        return tr("a filing of %1").arg(date);
    case Evidence::Company:
        return tr("a statement of %1").arg(date);
    case Evidence::Press:
    case Evidence::Research:
        return tr("an article of %1").arg(date);
    }
    return {};
}

QString Narrator::currencyPolicy(const CurrencyPolicy& policy) const
{
    switch (policy.rule) {
    case CurrencyPolicy::Rule::Source:
        return tr("each source's own conversion, else the period's mean rate for actuals and the "
                  "announcement's for the rest");
    case CurrencyPolicy::Rule::Announcement:
        return tr("the rate of the announcement");
    case CurrencyPolicy::Rule::PeriodAverage:
        return tr("the mean rate over the period");
    case CurrencyPolicy::Rule::Fixed:
        return tr("one fixed rate, %1 %2 per USD")
            .arg(m_formatter.rate(policy.fixedPerUsd), policy.fixedCurrency.text());
    }
    return {};
}

QString Narrator::periodOf(const Figure& figure) const
{
    const Company* const company = m_dataset.company(figure.company);
    return m_formatter.period(figure.period, company ? company->fiscalYearEnd : 12);
}

/// The period with its months where its name does not say them: "FY2025 (Jul 2024 – Jun 2025)".
QString Narrator::periodWithMonths(const Figure& figure) const
{
    const QString name = periodOf(figure);
    const QString months = m_formatter.months(figure.period);
    const bool january = figure.period.first.monthOfYear() == 1;
    const bool clear = name == months || (january && figure.period.months % 12 == 0);
    return clear ? name : remarked(name, months, m_formatter.language());
}

QString Narrator::noFigure(const CompanyId& company, const ComparisonSettings& settings) const
{
    return absenceText(absenceIn(View::Ranking, m_dataset, company, settings), settings, *this);
}

QString Narrator::statement(const ComparisonRow& row, const ComparisonSettings& settings) const
{
    if (!row.hasFigure()) {
        return noFigure(row.company, settings);
    }
    if (settings.basis == Basis::CalendarYear) {
        return calendarStatement(row);
    }
    const Figure& figure = *m_dataset.figure(row.figures.front());
    const QString what = kind(figure.kind);
    if (settings.basis != Basis::Announced && figure.period.months > 12) {
        return tr("%1, %2 over %3")
            .arg(what, m_formatter.ends(announcedTotal(row)),
                 m_formatter.horizon(figure.period.months));
    }
    if (row.extrapolated) {
        return tr("%1, extrapolated from %2").arg(what, periodWithMonths(figure));
    }
    const QString parts = runRate(figure);
    const QString text = phrase({what, periodWithMonths(figure)}, m_formatter.language());
    return parts.isEmpty() ? text : tr("%1: %2").arg(text, parts);
}

QString Narrator::runRate(const Figure& figure) const
{
    const auto made = figure.kind == Kind::RunRate ? multipliedUp(figure) : std::nullopt;
    if (!made) {
        return {};
    }
    const QString parts =
        QStringLiteral("%1 × %2").arg(m_formatter.precise(made->part)).arg(made->times);
    return made->isWhole
               ? parts
               : QStringLiteral("%1 = %2").arg(parts, m_formatter.precise(made->product()));
}

QString Narrator::calendarStatement(const ComparisonRow& row) const
{
    const QString what = row.kind ? kind(*row.kind) : tr("figure without a rate");
    const int covered = row.coverageMonths.value_or(0);
    return covered < 12 ? tr("%1, %2 of 12 months").arg(what).arg(covered) : what;
}

/// The printed total in the wanted currency, else as stated.
Money Narrator::announcedTotal(const ComparisonRow& row) const
{
    Money total;
    for (const Step& step : row.derivation) {
        if (const auto* const stated = std::get_if<StatedStep>(&step)) {
            total = stated->amount;
        } else if (const auto* const converted = std::get_if<ConversionStep>(&step)) {
            total = converted->conversion.result;
        }
    }
    return total;
}

QString Narrator::value(const ComparisonRow& row, const ComparisonSettings& settings) const
{
    if (!row.value) {
        return row.hasFigure() ? tr("no amount") : noFigure(row.company, settings);
    }
    QString amount = m_formatter.money(*row.value);
    switch (settings.basis) {
    case Basis::PerYear:
        return tr("%1 a year").arg(amount);
    case Basis::ThreeYear:
        return tr("%1 over three years").arg(amount);
    case Basis::CalendarYear:
        return tr("%1 in %2").arg(amount).arg(settings.year);
    case Basis::Announced:
        return tr("%1 for %2").arg(amount, periodOf(*m_dataset.figure(row.figures.front())));
    }
    return amount;
}

Wording Narrator::step(const Step& step) const
{
    return std::visit(
        Overloaded{
            [this](const StatedStep& stated) { return statedText(stated); },
            [this](const ConversionStep& converted) {
                return conversionText(converted.conversion);
            },
            [this](const NoRateStep& none) { return noRateText(none); },
            [this](const ScalingStep& scaling) { return scalingText(scaling); },
            [this](const ShareStep& share) { return shareText(share); },
            [this](const RestStep& rest) { return restText(rest); },
            [this](const UnselectedStep& unselected) { return unselectedText(unselected); },
            [this](const ResultStep& result) { return resultText(result); },
        },
        step);
}

Wording Narrator::statedText(const StatedStep& step) const
{
    const Figure& figure = *m_dataset.figure(step.figure);
    const QString heading =
        tr("%1 for %2").arg(m_formatter.preciseMoney(step.amount), periodWithMonths(figure));
    return {heading, tr("announced %1").arg(m_formatter.date(step.announced))};
}

QString Narrator::rateText(const Rate& rate, const Currency& from, const Currency& to) const
{
    // Written the way the pair is quoted: more than one unit for one.
    return rate.perWanted >= 1
               ? tr("%1 %2 per %3").arg(m_formatter.rate(rate.perWanted), from.text(), to.text())
               : tr("%1 %2 per %3")
                     .arg(m_formatter.rate(1 / rate.perWanted), to.text(), from.text());
}

Wording Narrator::conversionText(const Conversion& conversion) const
{
    const Currency& from = conversion.stated.currency;
    const Currency& to = conversion.result.currency;
    const QString amount = QStringLiteral("= ") + m_formatter.preciseMoney(conversion.result);
    const QString rate = rateText(conversion.rate, from, to);
    switch (conversion.method) {
    case Conversion::Method::Source: {
        if (!conversion.rateOfDay) {
            return {tr("%1, stated by the source").arg(amount), rate};
        }
        const double market = inBillions(conversion.stated).mid() / conversion.rateOfDay->perWanted;
        return {
            tr("%1, stated by the source").arg(amount),
            tr("%1; the market rate of that day, %2, gives %3")
                .arg(rate, rateText(*conversion.rateOfDay, from, to), m_formatter.number(market))};
    }
    case Conversion::Method::Announcement:
        return {amount, tr("%1 on %2").arg(rate, m_formatter.date(conversion.rate.date))};
    case Conversion::Method::PeriodAverage:
        return {amount,
                conversion.ratesRunOut
                    ? tr("%1 on average over the period; months to come take the last known rate")
                          .arg(rate)
                    : tr("%1 on average over the period").arg(rate)};
    case Conversion::Method::Fixed:
        return {amount, tr("%1, the rate you set").arg(rate)};
    case Conversion::Method::Pledge:
        return {amount, tr("%1, the rate of the pledge").arg(rate)};
    case Conversion::Method::None:
        break;
    }
    return {amount, {}};
}

Wording Narrator::noRateText(const NoRateStep& step) const
{
    const Figure& figure = *m_dataset.figure(step.figure);
    return {tr("%1 cannot be converted").arg(m_formatter.preciseMoney(figure.amount)),
            reasonText(step.reason)};
}

Wording Narrator::scalingText(const ScalingStep& step) const
{
    const int months = step.period.months;
    const QString window = m_formatter.months(step.period);
    if (months == step.towardsMonths) {
        return {tr("covers %1 already").arg(m_formatter.horizon(months)), window};
    }
    if (step.towardsMonths == 12 && months % 12 == 0) {
        return {tr("÷ %1 (%n months)", nullptr, months).arg(m_formatter.horizon(months)), window};
    }
    return {tr("× %1 ÷ %n months", nullptr, months).arg(step.towardsMonths), window};
}

Wording Narrator::shareText(const ShareStep& step) const
{
    const Figure& figure = *m_dataset.figure(step.share.figure);
    const auto count = static_cast<int>(step.share.months.size());
    const QString heading = tr("%1 from %2 of %n months of %3", nullptr, step.period.months)
                                .arg(m_formatter.preciseMoney(step.share.amount))
                                .arg(count)
                                .arg(periodOf(figure));
    QStringList details{kind(figure.kind),
                        tr("%1 in all").arg(m_formatter.preciseMoney(figure.amount)),
                        tr("announced %1").arg(m_formatter.date(figure.announced))};
    if (step.share.conversion.method != Conversion::Method::None) {
        details.append(conversionText(step.share.conversion).detail);
    }
    if (step.share.countedWithMid && step.share.conversion.result.bound != Bound::Exact) {
        details.append(tr("counted with its middle: the plan says where the year ends"));
    }
    return {heading, details.join(separator)};
}

Wording Narrator::resultText(const ResultStep& step) const
{
    const QString amount = QStringLiteral("= ") + m_formatter.preciseMoney(step.amount);
    switch (step.basis) {
    case Basis::Announced:
        return {amount, {}};
    case Basis::PerYear:
        return {tr("%1 a year").arg(amount),
                step.extrapolated ? tr("multiplied up from less than a year") : QString()};
    case Basis::ThreeYear:
        return {tr("%1 over three years").arg(amount),
                step.extrapolated ? tr("extrapolated: nobody promised it") : QString()};
    case Basis::CalendarYear:
        break;
    }
    const int covered = step.coverageMonths.value_or(12);
    return {tr("%1 in the calendar year").arg(amount),
            covered < 12
                ? tr("%1 of 12 months have a figure; the rest is not filled in").arg(covered)
                : QString()};
}

} // namespace capex
