// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/many_figures.h"

#include <array>

namespace capex {

namespace {

constexpr std::array kinds{Kind::Guidance, Kind::Actual,   Kind::Pledge,
                           Kind::RunRate,  Kind::Estimate, Kind::Guidance};
constexpr std::array<const char*, 3> regions{"Americas", "Asia", "Europe"};

QString numbered(const char* name, int number)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(number + 1);
}

Company companyOf(int number)
{
    return {.id = {QStringLiteral("c%1").arg(number)},
            .name = numbered("Company", number),
            .region = QLatin1String(regions[static_cast<std::size_t>(number) % regions.size()])};
}

Source sourceOf(int number)
{
    return {.id = {QStringLiteral("s%1").arg(number)},
            .publisher = numbered("Publisher", number % 40),
            .title = numbered("Title", number),
            .date = QDate(2018, 1, 1).addDays(number * 3 % 2800).toString(Qt::ISODate),
            .evidence = static_cast<Evidence>(number % 4)};
}

/// The `round`-th figure of a company. Actuals are of closed years.
Figure figureOf(int number, int company, int round, int sources)
{
    const Kind kind = kinds[static_cast<std::size_t>(company + round) % kinds.size()];
    const int year = kind == Kind::Actual ? 2018 + round % 7 : 2022 + round % 5;
    Figure figure{.id = {QStringLiteral("f%1").arg(number)},
                  .company = {QStringLiteral("c%1").arg(company)},
                  .kind = kind};
    figure.amount =
        Money::single(1 + number * 7919 % 9973 / 100.0, Currency{QStringLiteral("USD")});
    figure.period =
        kind == Kind::Pledge ? Period{Month::of(year, 1), 36} : Period::calendarYear(year);
    figure.announced = QDate(kind == Kind::Actual ? year + 1 : year, 1 + (round * 5 + company) % 8,
                             1 + number * 3 % 28);
    figure.source = {QStringLiteral("s%1").arg(number % sources)};
    figure.details->statement = numbered("Statement", number);
    return figure;
}

} // namespace

Dataset manyFigures(int companies, int figures)
{
    DatasetParts parts;
    parts.title = QStringLiteral("Many figures");
    parts.updated = QDate(2026, 9, 11);
    for (int number = 0; number < companies; ++number) {
        parts.companies.push_back(companyOf(number));
    }
    const int sources = std::max(4, figures / 10);
    for (int number = 0; number < sources; ++number) {
        parts.sources.push_back(sourceOf(number));
    }
    for (int number = 0; number < figures; ++number) {
        parts.figures.push_back(figureOf(number, number % companies, number / companies, sources));
    }
    return Dataset(std::move(parts));
}

} // namespace capex
