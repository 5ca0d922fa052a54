// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/dataset.h"

#include <QHash>

#include <algorithm>

namespace capex {

namespace {

template <typename Entry>
auto placesById(const std::vector<Entry>& entries)
{
    QHash<decltype(Entry::id), std::size_t> places;
    places.reserve(static_cast<qsizetype>(entries.size()));
    for (std::size_t place = 0; place < entries.size(); ++place) {
        places.insert(entries[place].id, place);
    }
    return places;
}

template <typename Entry, typename Places>
const Entry* find(const std::vector<Entry>& entries, const Places& places,
                  const decltype(Entry::id)& id)
{
    const auto found = places.constFind(id);
    return found == places.cend() ? nullptr : &entries[*found];
}

} // namespace

struct Dataset::Data
{
    explicit Data(DatasetParts given)
        : parts(std::move(given))
        , companyPlaces(placesById(parts.companies))
        , sourcePlaces(placesById(parts.sources))
        , figurePlaces(placesById(parts.figures))
    {
        for (std::size_t place = 0; place < parts.figures.size(); ++place) {
            figuresByCompany[parts.figures[place].company].push_back(place);
        }
        for (const ExchangeRate& rate : parts.exchangeRates) {
            ratesByCurrency[rate.currency].push_back(rate);
        }
        for (auto& rates : ratesByCurrency) {
            std::ranges::stable_sort(rates, {}, &ExchangeRate::date);
        }
    }

    DatasetParts parts;
    QHash<CompanyId, std::size_t> companyPlaces;
    QHash<SourceId, std::size_t> sourcePlaces;
    QHash<FigureId, std::size_t> figurePlaces;
    QHash<CompanyId, std::vector<std::size_t>> figuresByCompany;
    QHash<Currency, std::vector<ExchangeRate>> ratesByCurrency;
};

Dataset::Dataset()
    : Dataset(DatasetParts{})
{
}

Dataset::Dataset(DatasetParts parts)
    : m_data(std::make_shared<const Data>(std::move(parts)))
{
}

const QString& Dataset::title() const
{
    return m_data->parts.title;
}
const QMap<QString, QString>& Dataset::titles() const
{
    return m_data->parts.titles;
}
QString Dataset::titleIn(const QString& language) const
{
    return titles().value(language, title());
}
QDate Dataset::updated() const
{
    return m_data->parts.updated;
}
std::span<const Company> Dataset::companies() const
{
    return m_data->parts.companies;
}
std::span<const Source> Dataset::sources() const
{
    return m_data->parts.sources;
}
std::span<const Figure> Dataset::figures() const
{
    return m_data->parts.figures;
}
std::span<const Aggregate> Dataset::aggregates() const
{
    return m_data->parts.aggregates;
}
std::span<const ExchangeRate> Dataset::exchangeRates() const
{
    return m_data->parts.exchangeRates;
}
const UnknownFields& Dataset::unknown() const
{
    return m_data->parts.unknown;
}
DatasetParts Dataset::parts() const
{
    return m_data->parts;
}

std::span<const ExchangeRate> Dataset::ratesOf(const Currency& currency) const
{
    const auto found = m_data->ratesByCurrency.constFind(currency);
    return found == m_data->ratesByCurrency.cend() ? std::span<const ExchangeRate>{} : *found;
}

std::span<const std::size_t> Dataset::figuresOf(const CompanyId& company) const
{
    const auto found = m_data->figuresByCompany.constFind(company);
    return found == m_data->figuresByCompany.cend() ? std::span<const std::size_t>{} : *found;
}

const Company* Dataset::company(const CompanyId& id) const
{
    return find(m_data->parts.companies, m_data->companyPlaces, id);
}

const Source* Dataset::source(const SourceId& id) const
{
    return find(m_data->parts.sources, m_data->sourcePlaces, id);
}

const Figure* Dataset::figure(const FigureId& id) const
{
    return find(m_data->parts.figures, m_data->figurePlaces, id);
}

Evidence Dataset::evidenceOf(const Figure& figure) const
{
    const Source* const stated = source(figure.source);
    return stated ? stated->evidence : Evidence::Research;
}

std::optional<int> Dataset::newestAnnouncementYear() const
{
    const auto newest = std::ranges::max_element(figures(), {}, &Figure::announced);
    return newest == figures().end() ? std::nullopt : std::optional(newest->announced.year());
}

std::vector<QDate> Dataset::announcementDates() const
{
    std::vector<QDate> dates;
    std::ranges::transform(figures(), std::back_inserter(dates), &Figure::announced);
    std::ranges::sort(dates);
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

bool operator==(const Dataset& a, const Dataset& b)
{
    return a.sharesWith(b) || a.m_data->parts == b.m_data->parts;
}

} // namespace capex
