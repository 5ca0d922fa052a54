// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_losses.h"

#include "model/formats/csv/figures_csv.h"
#include "model/formats/text/catalogue.h"

#include <QSet>

#include <algorithm>

namespace capex {

namespace {

/// Collects sorts of things, those that are there.
class Losses
{
public:
    void add(Lost what, std::size_t count)
    {
        if (count > 0) {
            m_losses.push_back({what, count});
        }
    }

    template <typename Entries, typename IsLost>
    void addIf(Lost what, const Entries& entries, IsLost isLost)
    {
        add(what, static_cast<std::size_t>(std::ranges::count_if(entries, isLost)));
    }

    [[nodiscard]] std::vector<FormatLoss> take() { return std::move(m_losses); }

private:
    std::vector<FormatLoss> m_losses;
};

/// How many companies a reader would take for another one of the same file.
std::size_t mergedCompanies(const CsvCells& cells, const QSet<CompanyId>& used)
{
    const Dataset nothing;
    CompanyCatalogue readers(nothing);
    QSet<CompanyId> found;
    for (const CompanyId& id : used) {
        found.insert(readers.resolve(cells.companies.value(id, id.text())).id);
    }
    return static_cast<std::size_t>(used.size() - found.size());
}

void addCompanies(Losses& losses, const Dataset& dataset, const CsvCells& cells)
{
    QSet<CompanyId> used;
    for (const Figure& figure : dataset.figures()) {
        used.insert(figure.company);
    }
    const auto companies = dataset.companies();
    losses.addIf(Lost::UnusedCompanies, companies,
                 [&](const Company& c) { return !used.contains(c.id); });
    losses.add(Lost::AlikeCompanies, mergedCompanies(cells, used));
    losses.addIf(Lost::CompanyNames, companies,
                 [&](const Company& c) { return cells.companies[c.id] != c.name; });
    losses.addIf(Lost::CompanyTranslations, companies,
                 [](const Company& c) { return !c.names.isEmpty(); });
    losses.addIf(Lost::Aliases, companies, [](const Company& c) {
        return !c.aliases.isEmpty() || !c.cik.isEmpty() || !c.lei.isEmpty();
    });
    losses.addIf(Lost::Tickers, companies, [](const Company& c) { return !c.ticker.isEmpty(); });
    losses.addIf(Lost::Regions, companies, [](const Company& c) { return !c.region.isEmpty(); });
    losses.addIf(Lost::FiscalYearEnds, companies,
                 [](const Company& c) { return c.fiscalYearEnd != Company().fiscalYearEnd; });
    losses.addIf(Lost::Profiles, companies, [](const Company& c) { return !c.profile.isEmpty(); });
    losses.addIf(Lost::UnknownKeysOfCompanies, companies,
                 [](const Company& c) { return !c.unknown.isEmpty(); });
}

void addSources(Losses& losses, const Dataset& dataset, const CsvCells& cells)
{
    QSet<SourceId> used;
    for (const Figure& figure : dataset.figures()) {
        used.insert(figure.source);
    }
    const auto sources = dataset.sources();
    losses.addIf(Lost::UnusedSources, sources,
                 [&](const Source& s) { return !used.contains(s.id); });
    losses.addIf(Lost::Publishers, sources,
                 [&](const Source& s) { return cells.sources[s.id] != s.publisher; });
    losses.addIf(Lost::SourceTitles, sources, [](const Source& s) { return !s.title.isEmpty(); });
    losses.addIf(Lost::SourceDates, sources, [](const Source& s) { return !s.date.isEmpty(); });
    losses.addIf(Lost::SourceAddresses, sources, [](const Source& s) { return !s.url.isEmpty(); });
    losses.addIf(Lost::SourceTranslations, sources,
                 [](const Source& s) { return !s.names.isEmpty() || !s.titles.isEmpty(); });
    losses.addIf(Lost::UnknownKeysOfSources, sources,
                 [](const Source& s) { return !s.unknown.isEmpty(); });
}

} // namespace

std::vector<FormatLoss> lostInCsv(const Dataset& dataset, const SavedViews& views)
{
    const CsvCells cells = csvCellsOf(dataset);
    Losses losses;
    losses.add(Lost::Aggregates, dataset.aggregates().size());
    losses.add(Lost::ExchangeRates, dataset.exchangeRates().size());
    losses.add(Lost::Facts, dataset.facts().size());
    losses.add(Lost::Notes, dataset.notes().size());
    losses.add(Lost::Loads, dataset.loads().size());
    losses.add(Lost::Views, views.size());
    losses.add(Lost::Title, dataset.title().isEmpty() ? 0 : 1);
    losses.add(Lost::Titles, dataset.titles().isEmpty() ? 0 : 1);
    losses.add(Lost::Updated, dataset.updated().isValid() ? 1 : 0);
    losses.add(Lost::UnknownKeys, static_cast<std::size_t>(dataset.unknown().size()));
    addCompanies(losses, dataset, cells);
    addSources(losses, dataset, cells);
    losses.addIf(Lost::FigureTranslations, dataset.figures(), [](const Figure& f) {
        return !f.details->statements.isEmpty() || !f.details->notes.isEmpty();
    });
    return losses.take();
}

} // namespace capex
