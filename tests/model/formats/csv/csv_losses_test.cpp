// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_losses.h"

#include "model/formats/figure_file.h"
#include "model/wording/finding_words.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

std::string name(Lost lost)
{
    return lossText(lost, Speech::English).toStdString();
}

std::size_t lost(const Dataset& dataset, Lost what, const SavedViews& views = {})
{
    const auto losses = lostInCsv(dataset, views);
    const auto found = std::ranges::find(losses, what, &FormatLoss::what);
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
    const auto gains = [&](Lost what, auto add) {
        DatasetParts more = parts;
        add(more);
        EXPECT_EQ(lost(Dataset(more), what), 1U) << name(what);
        EXPECT_EQ(lost(Dataset(parts), what), 0U) << name(what);
    };
    const QString text = QStringLiteral("x");
    const QMap<QString, QString> chinese{{QStringLiteral("zh_CN"), text}};
    const UnknownFields unknown{{text, "1"}};
    gains(Lost::Aggregates, [](auto& p) { p.aggregates.resize(1); });
    gains(Lost::Notes, [](auto& p) { p.notes.resize(1); });
    gains(Lost::ExchangeRates, [](auto& p) { p.exchangeRates.resize(1); });
    gains(Lost::Title, [&](auto& p) { p.title = text; });
    gains(Lost::Titles, [&](auto& p) { p.titles = chinese; });
    gains(Lost::Updated, [](auto& p) { p.updated = QDate(2025, 1, 1); });
    gains(Lost::UnknownKeys, [&](auto& p) { p.unknown = unknown; });
    gains(Lost::UnusedCompanies, [&](auto& p) { p.companies.push_back({.id = {text}}); });
    gains(Lost::CompanyNames, [&](auto& p) { p.companies[0].name = text; });
    gains(Lost::CompanyTranslations, [&](auto& p) { p.companies[0].names = chinese; });
    gains(Lost::Aliases, [&](auto& p) { p.companies[0].aliases = {text}; });
    gains(Lost::Aliases, [&](auto& p) { p.companies[0].cik = text; });
    gains(Lost::Aliases, [&](auto& p) { p.companies[0].lei = text; });
    gains(Lost::Tickers, [&](auto& p) { p.companies[0].ticker = text; });
    gains(Lost::Regions, [&](auto& p) { p.companies[0].region = text; });
    gains(Lost::FiscalYearEnds, [](auto& p) { p.companies[0].fiscalYearEnd = 3; });
    gains(Lost::Profiles, [&](auto& p) { p.companies[0].profile = chinese; });
    gains(Lost::UnknownKeysOfCompanies, [&](auto& p) { p.companies[0].unknown = unknown; });
    gains(Lost::UnusedSources, [&](auto& p) { p.sources.push_back({.id = {text}}); });
    gains(Lost::Publishers, [&](auto& p) { p.sources[0].publisher = text; });
    gains(Lost::SourceTitles, [&](auto& p) { p.sources[0].title = text; });
    gains(Lost::SourceDates, [](auto& p) { p.sources[0].date = QStringLiteral("2025"); });
    gains(Lost::SourceAddresses, [&](auto& p) { p.sources[0].url = text; });
    gains(Lost::SourceTranslations, [&](auto& p) { p.sources[0].titles = chinese; });
    gains(Lost::UnknownKeysOfSources, [&](auto& p) { p.sources[0].unknown = unknown; });
    gains(Lost::FigureTranslations, [&](auto& p) { p.figures[0].details->notes = chinese; });
    EXPECT_EQ(lost(Dataset(parts), Lost::Views, SavedViews(1)), 1U);
    EXPECT_EQ(lost(Dataset(parts), Lost::Views), 0U);
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
    EXPECT_EQ(lost(Dataset(parts), Lost::AlikeCompanies), 1U);
}

TEST(FormatLosses, OfTheBundledFiguresAreAllTotalsAmongOthers)
{
    EXPECT_EQ(lost(bundledFigures(), Lost::Aggregates), bundledFigures().aggregates().size());
    EXPECT_EQ(lost(bundledFigures(), Lost::Tickers), 7U);
}

} // namespace
} // namespace capex
