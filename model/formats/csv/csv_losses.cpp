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
    void add(const char* what, std::size_t count)
    {
        if (count > 0) {
            m_losses.push_back({QString::fromUtf8(what), count});
        }
    }

    template <typename Entries, typename IsLost>
    void addIf(const char* what, const Entries& entries, IsLost isLost)
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
    losses.addIf("companies without a figure", companies,
                 [&](const Company& c) { return !used.contains(c.id); });
    losses.add("companies that only case, accents or punctuation tell apart",
               mergedCompanies(cells, used));
    losses.addIf("names of companies", companies,
                 [&](const Company& c) { return cells.companies[c.id] != c.name; });
    losses.addIf("names of companies in other languages", companies,
                 [](const Company& c) { return !c.names.isEmpty(); });
    losses.addIf("tickers", companies, [](const Company& c) { return !c.ticker.isEmpty(); });
    losses.addIf("regions", companies, [](const Company& c) { return !c.region.isEmpty(); });
    losses.addIf("ends of fiscal years", companies,
                 [](const Company& c) { return c.fiscalYearEnd != Company().fiscalYearEnd; });
    losses.addIf("profiles", companies, [](const Company& c) { return !c.profile.isEmpty(); });
    losses.addIf("companies with unknown keys", companies,
                 [](const Company& c) { return !c.unknown.isEmpty(); });
}

void addSources(Losses& losses, const Dataset& dataset, const CsvCells& cells)
{
    QSet<SourceId> used;
    for (const Figure& figure : dataset.figures()) {
        used.insert(figure.source);
    }
    const auto sources = dataset.sources();
    losses.addIf("sources without a figure", sources,
                 [&](const Source& s) { return !used.contains(s.id); });
    losses.addIf("publishers of sources", sources,
                 [&](const Source& s) { return cells.sources[s.id] != s.publisher; });
    losses.addIf("titles of sources", sources, [](const Source& s) { return !s.title.isEmpty(); });
    losses.addIf("dates of sources", sources, [](const Source& s) { return !s.date.isEmpty(); });
    losses.addIf("addresses of sources", sources, [](const Source& s) { return !s.url.isEmpty(); });
    losses.addIf("sources with texts in other languages", sources,
                 [](const Source& s) { return !s.names.isEmpty() || !s.titles.isEmpty(); });
    losses.addIf("sources with unknown keys", sources,
                 [](const Source& s) { return !s.unknown.isEmpty(); });
}

} // namespace

std::vector<FormatLoss> lostInCsv(const Dataset& dataset, const SavedViews& views)
{
    const CsvCells cells = csvCellsOf(dataset);
    Losses losses;
    losses.add("published totals (aggregates)", dataset.aggregates().size());
    losses.add("exchange rates", dataset.exchangeRates().size());
    losses.add("saved views", views.size());
    losses.add("the title of the file", dataset.title().isEmpty() ? 0 : 1);
    losses.add("the title of the file in other languages", dataset.titles().isEmpty() ? 0 : 1);
    losses.add("the date of the file", dataset.updated().isValid() ? 1 : 0);
    losses.add("unknown keys of the file", static_cast<std::size_t>(dataset.unknown().size()));
    addCompanies(losses, dataset, cells);
    addSources(losses, dataset, cells);
    losses.addIf("figures with a statement or note in other languages", dataset.figures(),
                 [](const Figure& f) {
                     return !f.details->statements.isEmpty() || !f.details->notes.isEmpty();
                 });
    return losses.take();
}

} // namespace capex
