// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/headlines.h"

#include "tests/support/datasets.h"

#include <array>

namespace capex {

namespace {

struct NameSketch
{
    const char* id;
    const char16_t* english;
    const char16_t* chinese;
    int fiscalYearEnd;
};

constexpr std::array names{
    NameSketch{"amazon", u"Amazon", u"亚马逊", 12},
    NameSketch{"microsoft", u"Microsoft", u"微软", 6},
    NameSketch{"alphabet", u"Alphabet", u"谷歌母公司", 12},
    NameSketch{"meta", u"Meta", u"Meta", 12},
    NameSketch{"alibaba", u"Alibaba", u"阿里巴巴", 3},
    NameSketch{"huawei", u"Huawei", u"华为", 12},
    NameSketch{"tencent", u"Tencent", u"腾讯", 12},
    NameSketch{"baidu", u"Baidu", u"百度", 12},
};

void giveName(Company& company)
{
    for (const NameSketch& sketch : names) {
        if (company.id.text() == QLatin1String(sketch.id)) {
            company.name = QString::fromUtf16(sketch.english);
            company.names.insert(QStringLiteral("zh_CN"), QString::fromUtf16(sketch.chinese));
            company.fiscalYearEnd = sketch.fiscalYearEnd;
        }
    }
}

QString crowdName(int n, NameLength length)
{
    switch (length) {
    case NameLength::OneLetter:
        return QString(QChar(u'A' + n % 26));
    case NameLength::Usual:
        return QStringLiteral("Company %1").arg(n + 1);
    case NameLength::Long:
        return QStringLiteral("International Semiconductor and Cloud Infrastructure Holdings "
                              "Company Limited, number %1")
            .arg(n + 1);
    }
    return {};
}

Money crowdAmount(int n, double value)
{
    return n % 4 == 1   ? Money::range(value * 0.9, value * 1.1, usd)
           : n % 4 == 2 ? Money::atLeast(value, usd)
                        : Money::single(value, usd, Bound::About);
}

} // namespace

Dataset headlines()
{
    const auto about = [](double value) { return Money::single(value, usd, Bound::About); };
    const Period year = Period::calendarYear(2025);
    const Period three{Month::of(2023, 1), 36};
    const QDate table(2025, 9, 24);
    DatasetParts parts = partsOf({
        {"amazon-run", "amazon", Kind::RunRate, about(100), year, {2025, 2, 6}},
        {"amazon-raised", "amazon", Kind::Guidance, about(125), year, {2025, 10, 30}},
        {"microsoft-plan",
         "microsoft",
         Kind::Guidance,
         about(80),
         Period::fiscalYear(2025, 6),
         {2025, 1, 3},
         Evidence::Company},
        {"alphabet-plan", "alphabet", Kind::Guidance, about(75), year, {2025, 2, 4}},
        {"alphabet-raised",
         "alphabet",
         Kind::Guidance,
         Money::range(91, 93, usd),
         year,
         {2025, 10, 29}},
        {"meta-plan", "meta", Kind::Guidance, Money::range(60, 65, usd), year, {2025, 1, 24}},
        {"meta-raised", "meta", Kind::Guidance, Money::range(70, 72, usd), year, {2025, 10, 29}},
        {"alibaba-pledge",
         "alibaba",
         Kind::Pledge,
         Money::atLeast(380, cny),
         {Month::of(2025, 3), 36},
         {2025, 2, 24},
         Evidence::Press,
         "ai-infrastructure"},
        {"huawei-table", "huawei", Kind::Estimate, Money::range(12, 15, usd), three, table,
         Evidence::Research},
        {"tencent-table", "tencent", Kind::Estimate, Money::range(10, 12, usd), three, table,
         Evidence::Research},
        {"baidu-table", "baidu", Kind::Estimate, Money::range(8, 10, usd), three, table,
         Evidence::Research},
    });
    for (Company& company : parts.companies) {
        giveName(company);
    }
    for (Figure& figure : parts.figures) {
        if (figure.company.text() == QLatin1String("alibaba")) {
            figure.details->alsoStated = {Money::atLeast(53, usd)};
        }
    }
    parts.title = QStringLiteral("Headlines of 2025");
    parts.updated = QDate(2026, 9, 11);
    return Dataset(parts);
}

ComparisonSettings headlineSettings()
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.vintage = Vintage::First;
    return settings;
}

Dataset crowd(int count, NameLength length)
{
    DatasetParts parts;
    parts.title = QStringLiteral("A crowd");
    parts.sources = {{.id = {QStringLiteral("paper")}, .publisher = QStringLiteral("The Paper")}};
    double value = 100;
    for (int n = 0; n < count; ++n, value *= 0.93) {
        const CompanyId company{QStringLiteral("c%1").arg(n)};
        parts.companies.push_back({.id = company, .name = crowdName(n, length)});
        if (n > 2 && n == count - 1) {
            break;
        }
        const bool isPledge = n % 5 == 3;
        parts.figures.push_back({.id = {QStringLiteral("f%1").arg(n)},
                                 .company = company,
                                 .kind = isPledge     ? Kind::Pledge
                                         : n % 7 == 6 ? Kind::Estimate
                                                      : Kind::Guidance,
                                 .amount = crowdAmount(n, isPledge ? value * 3 : value),
                                 .period = {Month::of(2025, 1), isPledge ? 36 : 12},
                                 .announced = {2025, 2, 1},
                                 .source = {QStringLiteral("paper")}});
    }
    return Dataset(parts);
}

} // namespace capex
