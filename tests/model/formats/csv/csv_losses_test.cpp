// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_losses.h"

#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

std::size_t lost(const Dataset& dataset, const char* what, const SavedViews& views = {})
{
    const auto losses = lostInCsv(dataset, views);
    const auto found = std::ranges::find(losses, QString::fromUtf8(what), &FormatLoss::what);
    return found == losses.end() ? 0 : found->count;
}

/// What a CSV file of three figures brings.
Dataset fromCsv()
{
    const QByteArray csv = "company,kind,measure,low,high,currency,unit,calendar_year,announced,"
                           "source,note,disputed,accession,x\n"
                           "Acme,guidance,capex,5,5,USD,billion,2025,2025-02-24,Wire,a,true,,7\n"
                           "Apex,guidance,capex,5,5,USD,billion,2025,2025-02-24,EDGAR,,,0001,\n";
    return *readFigures(csv, csvFormat(), {QDate(2026, 9, 15), Dataset()}).dataset;
}

TEST(FormatLosses, AreNoneForWhatACsvBrought)
{
    EXPECT_EQ(lostInCsv(fromCsv(), {}), std::vector<FormatLoss>{});
}

TEST(FormatLosses, NameEverySortOfThingOnce)
{
    DatasetParts parts = fromCsv().parts();
    const auto gains = [&](const char* what, auto add) {
        DatasetParts more = parts;
        add(more);
        EXPECT_EQ(lost(Dataset(more), what), 1U) << what;
        EXPECT_EQ(lost(Dataset(parts), what), 0U) << what;
    };
    const QString text = QStringLiteral("x");
    const QMap<QString, QString> chinese{{QStringLiteral("zh_CN"), text}};
    const UnknownFields unknown{{text, "1"}};
    gains("published totals (aggregates)", [](auto& p) { p.aggregates.resize(1); });
    gains("exchange rates", [](auto& p) { p.exchangeRates.resize(1); });
    gains("the title of the file", [&](auto& p) { p.title = text; });
    gains("the title of the file in other languages", [&](auto& p) { p.titles = chinese; });
    gains("the date of the file", [](auto& p) { p.updated = QDate(2025, 1, 1); });
    gains("unknown keys of the file", [&](auto& p) { p.unknown = unknown; });
    gains("companies without a figure", [&](auto& p) { p.companies.push_back({.id = {text}}); });
    gains("names of companies", [&](auto& p) { p.companies[0].name = text; });
    gains("names of companies in other languages",
          [&](auto& p) { p.companies[0].names = chinese; });
    gains("tickers", [&](auto& p) { p.companies[0].ticker = text; });
    gains("regions", [&](auto& p) { p.companies[0].region = text; });
    gains("ends of fiscal years", [](auto& p) { p.companies[0].fiscalYearEnd = 3; });
    gains("profiles", [&](auto& p) { p.companies[0].profile = chinese; });
    gains("companies with unknown keys", [&](auto& p) { p.companies[0].unknown = unknown; });
    gains("sources without a figure", [&](auto& p) { p.sources.push_back({.id = {text}}); });
    gains("publishers of sources", [&](auto& p) { p.sources[0].publisher = text; });
    gains("titles of sources", [&](auto& p) { p.sources[0].title = text; });
    gains("dates of sources", [](auto& p) { p.sources[0].date = QStringLiteral("2025"); });
    gains("addresses of sources", [&](auto& p) { p.sources[0].url = text; });
    gains("sources with texts in other languages", [&](auto& p) { p.sources[0].titles = chinese; });
    gains("sources with unknown keys", [&](auto& p) { p.sources[0].unknown = unknown; });
    gains("figures with a statement or note in other languages",
          [&](auto& p) { p.figures[0].details->notes = chinese; });
    EXPECT_EQ(lost(Dataset(parts), "saved views", SavedViews(1)), 1U);
    EXPECT_EQ(lost(Dataset(parts), "saved views"), 0U);
}

TEST(FormatLosses, CountCompaniesThatAReaderWouldTakeAsOne)
{
    DatasetParts parts;
    parts.sources = fromCsv().parts().sources;
    for (const char* const id : {"A", "a", "b"}) {
        parts.companies.push_back({.id = {QString::fromUtf8(id)}, .name = QString::fromUtf8(id)});
        Figure figure = fromCsv().figures()[0];
        figure.id = {QString::fromUtf8(id)};
        figure.company = {QString::fromUtf8(id)};
        parts.figures.push_back(figure);
    }
    EXPECT_EQ(lost(Dataset(parts), "companies that only case, accents or punctuation tell apart"),
              1U);
}

TEST(FormatLosses, OfTheBundledFiguresAreAllTotalsAmongOthers)
{
    EXPECT_EQ(lost(bundledFigures(), "published totals (aggregates)"),
              bundledFigures().aggregates().size());
    EXPECT_EQ(lost(bundledFigures(), "tickers"), 7U);
}

} // namespace
} // namespace capex
