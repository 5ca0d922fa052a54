// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/wording/finding_words.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace capex {
namespace {

/// Makes datasets that nobody would think of, the same ones for the same seed.
class Anything
{
public:
    explicit Anything(unsigned seed)
        : m_random(seed)
    {
    }

    Dataset dataset()
    {
        DatasetParts parts;
        parts.title = text();
        parts.titles = texts();
        parts.updated = chance() ? day() : QDate();
        fill(parts.companies, [this](int n) { return company(n); });
        fill(parts.sources, [this](int n) { return source(n); });
        m_companies = static_cast<int>(parts.companies.size());
        m_sources = static_cast<int>(parts.sources.size());
        fill(parts.figures, [this](int n) { return figure(n); });
        fill(parts.aggregates, [this](int n) { return aggregate(n); });
        fill(parts.exchangeRates, [this](int n) { return rate(n); });
        fill(parts.notes, [this](int n) { return note(n); });
        parts.unknown = unknown();
        return Dataset(std::move(parts));
    }

    /// Views of the companies that dataset() has made last.
    SavedViews views()
    {
        SavedViews views;
        fill(views, [this](int n) { return view(n); });
        return views;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool chance() { return below(2) == 0; }

    template <typename Entry, typename Make>
    void fill(std::vector<Entry>& entries, Make make)
    {
        for (int n = 0, count = 1 + below(6); n < count; ++n) {
            entries.push_back(make(n));
        }
    }

    QString text()
    {
        static const QStringList alphabet =
            QStringLiteral("ab ,;\"'\n\r\t=+-@\\/{}[]:阿里é€0").split(QString()) +
            QStringList{
                QChar(QChar::ByteOrderMark), QChar(0xA0),         QChar(0x3000), QChar(0x2028),
                QStringLiteral("𝔸"),         QStringLiteral("🏭"), QChar(0xFFFD), QChar(0x7F)};
        QString text;
        for (int length = below(12); length > 0; --length) {
            text += alphabet[below(static_cast<int>(alphabet.size()))];
        }
        return text;
    }
    QString id(const char* sort, int number)
    {
        static const QStringList endings{QStringLiteral(""), QStringLiteral(" Inc"),
                                         QStringLiteral("é"), QStringLiteral(",\"x\""),
                                         QStringLiteral("\ufeff-research")};
        return QString::fromLatin1(sort) + QString::number(number) + endings[number % 5];
    }
    QDate day() { return QDate(1990, 1, 1).addDays(below(13000)); }
    double amount() { return std::abs(std::exp(below(4000) / 100.0 - 20)) * (1 + below(1000)); }

    template <typename Enum>
    Enum word()
    {
        const auto all = allOf<Enum>();
        return all[below(static_cast<int>(all.size()))];
    }

    Currency currency()
    {
        return {chance()   ? QStringLiteral("USD")
                : chance() ? QStringLiteral("CNY")
                           : QStringLiteral("EUR")};
    }

    Money money()
    {
        const double low = amount();
        switch (const auto unit = word<Unit>(); word<Bound>()) {
        case Bound::Exact:
            return Money::single(low, currency(), Bound::Exact, unit);
        case Bound::About:
            return Money::single(low, currency(), Bound::About, unit);
        case Bound::Range:
            return Money::range(low, low * 2 + 1, currency(), unit);
        case Bound::AtLeast:
            return Money::atLeast(low, currency(), unit);
        case Bound::AtMost:
            return Money::atMost(low, currency(), unit);
        }
        return {};
    }

    Period period()
    {
        return chance() ? Period::calendarYear(1990 + below(60))
                        : Period{Month::of(1990 + below(60), 1 + below(12)), 1 + below(600)};
    }

    UnknownFields unknown(const QString& prefix = {})
    {
        static const QList<QByteArray> values{"5",    "\"5\"",     "\"text\"", "\"\"",
                                              "1.50", "[1,\"a\"]", "{}",       "null"};
        static const QStringList keys{QStringLiteral("colour"), QStringLiteral("low"),
                                      QStringLiteral("=x"), QStringLiteral("a b"),
                                      QStringLiteral("\ufefflow")};
        UnknownFields fields;
        for (const QString& key : keys) {
            if (below(4) == 0) {
                fields.append({prefix + key + (prefix.isEmpty() ? QStringLiteral("'") : QString()),
                               values[below(static_cast<int>(values.size()))]});
            }
        }
        return fields;
    }

    QMap<QString, QString> texts()
    {
        return chance() ? QMap<QString, QString>{{QStringLiteral("zh_CN"), text()}}
                        : QMap<QString, QString>{};
    }

    Company company(int n)
    {
        Company company{.id = {id("company", n)}, .name = id("Name ", n)};
        company.ticker = text();
        company.region = text();
        company.fiscalYearEnd = 1 + below(12);
        company.names = {{QStringLiteral("zh_CN"), text()}};
        company.profile = {{text(), text()}};
        company.unknown = unknown();
        return company;
    }

    Note note(int n)
    {
        Note note;
        note.id = {id("note", n)};
        note.text = text() + QStringLiteral("x");
        note.author = text();
        note.unknown = unknown();
        if (chance()) {
            note.anchor = FigureId(id("figure", 0));
        } else {
            note.anchor = CompanyPeriod{{id("company", below(m_companies))}, period()};
            note.unknown += unknown(QStringLiteral("period."));
        }
        return note;
    }

    Source source(int n)
    {
        static const QStringList dates{QString(), QStringLiteral("2025"), QStringLiteral("2025-02"),
                                       QStringLiteral("2024-02-29")};
        return {.id = {id("source", n)},
                .publisher = text(),
                .title = text(),
                .date = dates[below(4)],
                .url = text(),
                .evidence = word<Evidence>(),
                .accession = chance() ? text() : QString(),
                .form = chance() ? text() : QString(),
                .taggedConcept = chance() ? text() : QString(),
                .titles = texts(),
                .names = texts(),
                .unknown = unknown()};
    }

    Figure figure(int n)
    {
        Figure figure{.id = {id("figure", n)},
                      .company = {id("company", below(m_companies))},
                      .kind = word<Kind>(),
                      .measure = {QStringLiteral("capex")},
                      .amount = money(),
                      .period = period(),
                      .announced = day(),
                      .source = {id("source", below(m_sources))}};
        figure.details->statement = text();
        figure.details->note = text();
        for (int count = below(4); count > 0; --count) {
            figure.details->alsoStated.append(money());
        }
        figure.details->statements = texts();
        figure.details->notes = texts();
        figure.disputed = below(4) == 0;
        figure.restates = below(4) == 0;
        figure.details->unknown = unknown() + unknown(QStringLiteral("amount."));
        if (!figure.details->alsoStated.isEmpty()) {
            figure.details->unknown += unknown(QStringLiteral("also_stated[0]."));
        }
        figure.details->unknown += unknown(QStringLiteral("period."));
        figure.details->unknown.removeIf([](const UnknownField& field) {
            return field.key.endsWith(QStringLiteral(".low")); // an end, where it is an amount's
        });
        return figure;
    }

    Aggregate aggregate(int n)
    {
        Aggregate aggregate{.id = {id("aggregate", n)}, .name = id("All ", n)};
        for (int member = 0; member < m_companies; ++member) {
            if (chance()) {
                aggregate.members.append({id("company", member)});
            }
        }
        aggregate.amount = money();
        aggregate.period = period();
        aggregate.announced = day();
        aggregate.source = {id("source", below(m_sources))};
        aggregate.note = text();
        aggregate.names = texts();
        aggregate.notes = texts();
        for (int count = below(3); count > 0; --count) {
            aggregate.alsoStated.append(money());
        }
        aggregate.unknown = unknown();
        if (!aggregate.alsoStated.isEmpty()) {
            aggregate.unknown += unknown(QStringLiteral("also_stated[0]."));
        }
        aggregate.unknown += unknown(QStringLiteral("period."));
        aggregate.unknown.removeIf([](const UnknownField& field) {
            return field.key.endsWith(QStringLiteral(".low")); // an end, where it is an amount's
        });
        return aggregate;
    }

    ExchangeRate rate(int n)
    {
        return {{QStringLiteral("CNY")}, QDate(2025, 1, 1).addDays(n), amount() + 0.001, unknown()};
    }

    SavedView view(int n)
    {
        SavedView view{.name = id("View ", n), .names = texts(), .view = word<View>()};
        ComparisonSettings& settings = view.settings;
        settings.basis = word<Basis>();
        settings.year = 1900 + below(301);
        settings.vintage = word<Vintage>();
        settings.currency = currency();
        settings.growth = (below(4000) - 990) / 10.0 / 100;
        settings.asOf = chance() ? std::optional(day()) : std::nullopt;
        settings.kinds = chance() ? std::optional(QList<Kind>{word<Kind>()}) : std::nullopt;
        settings.companies = {{id("company", below(m_companies))}};
        settings.fromYear = chance() ? std::optional(1900 + below(100)) : std::nullopt;
        settings.toYear = chance() ? std::optional(2000 + below(100)) : std::nullopt;
        if (chance()) {
            settings.fx = {CurrencyPolicy::Rule::Fixed, {QStringLiteral("CNY")}, amount() + 1};
        }
        view.options = options();
        view.unknown = unknown();
        return view;
    }

    ViewOptions options()
    {
        ViewOptions options;
        options.sort = word<SortBy>();
        options.groupByRegion = chance();
        options.focus = {{id("company", below(m_companies))}};
        if (chance()) {
            options.yearsStyle = word<YearsStyle>();
        }
        if (chance() && m_companies > 1) {
            options.pair = {{id("company", 0)}, {id("company", 1)}};
        }
        if (chance()) {
            options.bandGrowth = (below(4000) - 990) / 10.0 / 100;
        }
        return options;
    }

    std::mt19937 m_random;
    int m_companies = 0;
    int m_sources = 0;
};

ReadResult readWholeAgain(const QByteArray& content, const FigureFormat& format,
                          const Dataset& reference)
{
    ReadResult result = readFigures(content, format, {QDate(2026, 9, 15), reference});
    for (const Finding& finding : result.findings) {
        if (finding.severity == Finding::Severity::Error) {
            ADD_FAILURE() << findingLine(finding, QStringLiteral("file")).toStdString();
        }
    }
    return result;
}

Dataset readAgain(const QByteArray& content, const FigureFormat& format, const Dataset& reference)
{
    return readWholeAgain(content, format, reference).dataset.value_or(Dataset());
}

bool sameFigures(const Dataset& a, const Dataset& b)
{
    return std::ranges::equal(a.figures(), b.figures(), [](Figure x, Figure y) {
        // Columns have one order for all figures.
        std::ranges::sort(x.details->unknown, {}, &UnknownField::key);
        std::ranges::sort(y.details->unknown, {}, &UnknownField::key);
        x.details->statements = y.details->statements; // a CSV has no room for other languages
        x.details->notes = y.details->notes;
        return x == y;
    });
}

class RoundTrip : public testing::TestWithParam<unsigned>
{
};

TEST_P(RoundTrip, ThroughJsonLosesNothing)
{
    Anything anything(GetParam());
    const Dataset data = anything.dataset();
    const SavedViews views = anything.views();
    const QByteArray json = jsonFormat().write(data, views);
    const ReadResult again = readWholeAgain(json, jsonFormat(), {});
    EXPECT_EQ(again.dataset, data) << json.toStdString();
    EXPECT_EQ(again.views, views) << json.toStdString();
    EXPECT_EQ(jsonFormat().write(data, again.views), json);
}

TEST_P(RoundTrip, FromACsvThroughJsonToACsvLosesNothing)
{
    const QByteArray csv = csvFormat().write(Anything(GetParam()).dataset(), {});
    const Dataset alone = readAgain(csv, csvFormat(), {});
    const QByteArray json = jsonFormat().write(alone, {});
    const Dataset again = readAgain(json, jsonFormat(), {});
    EXPECT_TRUE(sameFigures(again, alone)) << csv.toStdString() << json.toStdString();
    EXPECT_TRUE(std::ranges::equal(again.companies(), alone.companies()));
    EXPECT_TRUE(std::ranges::equal(again.sources(), alone.sources()));
    const Dataset last = readAgain(csvFormat().write(again, {}), csvFormat(), {});
    EXPECT_TRUE(sameFigures(last, alone)) << csv.toStdString();
    EXPECT_TRUE(std::ranges::equal(last.sources(), alone.sources()));
}

TEST_P(RoundTrip, ThroughCsvKeepsTheFigures)
{
    const Dataset data = Anything(GetParam()).dataset();
    const QByteArray csv = csvFormat().write(data, {});
    const Dataset again = readAgain(csv, csvFormat(), data);
    EXPECT_TRUE(sameFigures(again, data)) << csv.toStdString();
    EXPECT_EQ(csvFormat().write(again, {}), csv);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RoundTrip, testing::Range(0U, 200U));

TEST(BundledFigures, ReadWithoutFindingsAndSurviveBothFormats)
{
    const Dataset& bundled = bundledFigures();
    EXPECT_EQ(bundled.companies().size(), 8U);
    EXPECT_GT(bundled.figures().size(), 100U);
    const QByteArray json = jsonFormat().write(bundled, bundledViews());
    const ReadResult again = readFigures(json, jsonFormat(), {QDate(2026, 9, 15), Dataset()});
    EXPECT_TRUE(again.findings.empty());
    EXPECT_EQ(again.dataset, bundled);
    EXPECT_EQ(again.views, bundledViews());
    const QByteArray csv = csvFormat().write(bundled, {});
    const ReadResult figures = readFigures(csv, csvFormat(), {QDate(2026, 9, 15), bundled});
    EXPECT_TRUE(figures.findings.empty());
    ASSERT_TRUE(figures.dataset);
    EXPECT_TRUE(sameFigures(*figures.dataset, bundled));
    EXPECT_EQ(csvFormat().write(*figures.dataset, {}), csv);
}

} // namespace
} // namespace capex
