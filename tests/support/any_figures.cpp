// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/any_figures.h"

#include "tests/support/datasets.h"

namespace capex {

namespace {

QString numbered(const char* sort, int number)
{
    return QLatin1String(sort) + QString::number(number);
}

} // namespace

DatasetParts AnyFigures::parts(int companies, int figures)
{
    DatasetParts parts = partsOf({});
    for (int number = 0; number < companies; ++number) {
        Company company{.id = {numbered("c", number)}, .name = numbered("Company ", number)};
        company.region = numbered("Region ", number % 3);
        company.fiscalYearEnd = number % 2 == 0 ? 12 : 6;
        parts.companies.push_back(company);
    }
    for (int number = 0; number < figures; ++number) {
        parts.figures.push_back(figure(numbered("f", number), companies));
    }
    for (Month month = Month::of(2023, 1); month <= Month::of(2027, 12); ++month) {
        parts.exchangeRates.push_back({cny, month.firstDay().addDays(9), 7 + below(10) / 16.0, {}});
    }
    return parts;
}

Figure AnyFigures::figure(const QString& id, int companies)
{
    const auto kind = static_cast<Kind>(below(5));
    Figure figure;
    figure.id = {id};
    figure.company = {numbered("c", below(companies))};
    figure.kind = kind;
    figure.disputed = below(12) == 0;
    figure.restates = below(12) == 0;
    figure.measure = below(4) == 0 ? Measure(u"capex-cash") : plainCapex();
    figure.amount = money();
    figure.period = period(kind);
    figure.announced = QDate(2024, 1, 1).addDays(qint64{30} * below(24));
    figure.source = {keywordOf(static_cast<Evidence>(below(4)))};
    if (figure.amount.currency != usd && below(3) == 0) {
        figure.details->alsoStated = {Money::single(1 + below(20), usd)};
    }
    return figure;
}

Money AnyFigures::money()
{
    static const Currency eur(u"EUR"); // without any rate
    const Currency& currency = below(8) == 0 ? eur : below(3) == 0 ? cny : usd;
    const Unit unit = below(2) == 0 ? Unit::Billion : Unit::Million;
    const double low = (1 + below(20)) * (unit == Unit::Million ? 1000 : 1);
    switch (below(8)) {
    case 0:
        return Money::atLeast(low, currency, unit);
    case 1:
        return Money::atMost(low, currency, unit);
    case 2:
        return Money::range(low, 1.5 * low, currency, unit);
    case 3:
        return Money::single(low, currency, Bound::About, unit);
    default:
        return Money::single(low, currency, Bound::Exact, unit);
    }
}

Period AnyFigures::period(Kind kind)
{
    if (kind == Kind::Pledge) {
        return {Month::of(2024 + below(2), 1 + below(12)), 24 + 6 * below(4)};
    }
    const int year = 2024 + below(3);
    switch (below(4)) {
    case 0:
        return Period::fiscalQuarter(year, 1 + below(4), 12);
    case 1:
        return Period::fiscalYear(year, 6);
    default:
        return Period::calendarYear(year);
    }
}

} // namespace capex
