// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/dataset.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace capex {

namespace {

template <typename Entries>
auto indexesById(const Entries& entries)
{
    QHash<decltype(Entries::value_type::id), std::size_t> indexes;
    indexes.reserve(static_cast<qsizetype>(entries.size()));
    for (std::size_t index = 0; index < entries.size(); ++index) {
        indexes.insert(entries[index].id, index);
    }
    return indexes;
}

template <typename Entries, typename Id>
auto find(const Entries& entries, const QHash<Id, std::size_t>& indexes, const Id& id)
{
    const auto found = indexes.constFind(id);
    return found == indexes.cend() ? nullptr : &entries[*found];
}

/// The name of that entry as its definition has it; `id` where it is not defined.
template <typename Id>
const Id& definedAs(const QHash<Id, std::size_t>& indexes, const Id& id)
{
    const auto known = indexes.constFind(id);
    return known == indexes.cend() ? id : known.key();
}

template <typename Key, typename Values>
auto listOf(const QHash<Key, Values>& lists, const Key& key)
{
    using List = std::span<const typename Values::value_type>;
    const auto found = lists.constFind(key);
    return found == lists.cend() ? List() : List(*found);
}

/// What an edit of a figure leaves as it is.
struct Surroundings
{
    explicit Surroundings(DatasetParts given)
        : parts(std::move(given))
        , companies(indexesById(parts.companies))
        , sources(indexesById(parts.sources))
    {
        indexNotes();
        for (const ExchangeRate& rate : parts.exchangeRates) {
            rates[rate.currency].push_back(rate);
        }
        for (auto& ofCurrency : rates) {
            std::ranges::stable_sort(ofCurrency, {}, &ExchangeRate::date);
        }
    }

    void indexNotes()
    {
        for (std::size_t index = 0; index < parts.notes.size(); ++index) {
            const Note& note = parts.notes[index];
            if (const FigureId* const figure = note.figure()) {
                notesByFigure[*figure].append(index);
            } else {
                notesByCompany[note.companyPeriod()->company].append(index);
            }
        }
    }

    DatasetParts parts; ///< without figures
    QHash<CompanyId, std::size_t> companies;
    QHash<SourceId, std::size_t> sources;
    QHash<Currency, std::vector<ExchangeRate>> rates;
    QHash<FigureId, QList<std::size_t>> notesByFigure;
    QHash<CompanyId, QList<std::size_t>> notesByCompany;
};

} // namespace

struct Dataset::Data
{
    explicit Data(DatasetParts parts)
    {
        std::vector<Figure> given = std::exchange(parts.figures, {});
        surroundings = std::make_shared<const Surroundings>(std::move(parts));
        indexes.reserve(static_cast<qsizetype>(given.size()));
        for (Figure& figure : given) {
            append(std::move(figure));
        }
    }

    void set(std::size_t index, Figure figure)
    {
        shareNames(figure);
        if (figures[index].company != figure.company) {
            byCompany[figures[index].company].removeOne(index);
            QList<std::size_t>& others = byCompany[figure.company];
            others.insert(std::ranges::lower_bound(std::as_const(others), index), index);
        }
        figures.set(index, std::move(figure));
    }

    void append(Figure figure)
    {
        shareNames(figure);
        indexes.insert(figure.id, figures.size());
        byCompany[figure.company].append(figures.size());
        figures.append(std::move(figure));
    }

    /// One name for all figures that mean the same, and no details where there are none.
    void shareNames(Figure& figure)
    {
        figure.company = definedAs(surroundings->companies, figure.company);
        figure.source = definedAs(surroundings->sources, figure.source);
        figure.measure = *measures.insert(figure.measure);
        figure.amount.currency = *currencies.insert(figure.amount.currency);
        if (figure.details == SharedFigureDetails()) {
            figure.details = {};
        }
    }

    std::shared_ptr<const Surroundings> surroundings;
    FigureList figures;
    QHash<FigureId, std::size_t> indexes;
    QHash<CompanyId, QList<std::size_t>> byCompany;
    QSet<Measure> measures;
    QSet<Currency> currencies;
};

Dataset::Dataset()
    : Dataset(DatasetParts{})
{
}

Dataset::Dataset(DatasetParts parts)
    : Dataset(std::make_shared<const Data>(std::move(parts)))
{
}

Dataset::Dataset(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

const QString& Dataset::title() const
{
    return m_data->surroundings->parts.title;
}
const QMap<QString, QString>& Dataset::titles() const
{
    return m_data->surroundings->parts.titles;
}
QString Dataset::titleIn(const QString& language) const
{
    return titles().value(language, title());
}
QDate Dataset::updated() const
{
    return m_data->surroundings->parts.updated;
}
std::span<const Company> Dataset::companies() const
{
    return m_data->surroundings->parts.companies;
}
std::span<const Source> Dataset::sources() const
{
    return m_data->surroundings->parts.sources;
}
const FigureList& Dataset::figures() const
{
    return m_data->figures;
}
std::span<const Aggregate> Dataset::aggregates() const
{
    return m_data->surroundings->parts.aggregates;
}
std::span<const ExchangeRate> Dataset::exchangeRates() const
{
    return m_data->surroundings->parts.exchangeRates;
}
std::span<const Fact> Dataset::facts() const
{
    return m_data->surroundings->parts.facts;
}
std::span<const Note> Dataset::notes() const
{
    return m_data->surroundings->parts.notes;
}
std::span<const Load> Dataset::loads() const
{
    return m_data->surroundings->parts.loads;
}
const UnknownFields& Dataset::unknown() const
{
    return m_data->surroundings->parts.unknown;
}
DatasetParts Dataset::parts() const
{
    DatasetParts parts = m_data->surroundings->parts;
    parts.figures.assign(figures().begin(), figures().end());
    return parts;
}

std::span<const ExchangeRate> Dataset::ratesOf(const Currency& currency) const
{
    return listOf(m_data->surroundings->rates, currency);
}

std::span<const std::size_t> Dataset::figuresOf(const CompanyId& company) const
{
    return listOf(m_data->byCompany, company);
}

std::span<const std::size_t> Dataset::notesOf(const FigureId& figure) const
{
    return listOf(m_data->surroundings->notesByFigure, figure);
}

std::span<const std::size_t> Dataset::notesOf(const CompanyId& company) const
{
    return listOf(m_data->surroundings->notesByCompany, company);
}

const Company* Dataset::company(const CompanyId& id) const
{
    return find(m_data->surroundings->parts.companies, m_data->surroundings->companies, id);
}

const Source* Dataset::source(const SourceId& id) const
{
    return find(m_data->surroundings->parts.sources, m_data->surroundings->sources, id);
}

const Figure* Dataset::figure(const FigureId& id) const
{
    return find(m_data->figures, m_data->indexes, id);
}

const Note* Dataset::note(const NoteId& id) const
{
    const auto found = std::ranges::find(notes(), id, &Note::id);
    return found == notes().end() ? nullptr : &*found;
}

CompanyPeriod Dataset::subjectOf(const Note& note) const
{
    if (const CompanyPeriod* const subject = note.companyPeriod()) {
        return *subject;
    }
    const Figure* const about = figure(*note.figure());
    return about ? CompanyPeriod{about->company, about->period} : CompanyPeriod();
}

std::optional<std::size_t> Dataset::indexOf(const FigureId& id) const
{
    const auto found = m_data->indexes.constFind(id);
    return found == m_data->indexes.cend() ? std::nullopt : std::optional(*found);
}

Dataset Dataset::with(Figure figure) const
{
    auto data = std::make_shared<Data>(*m_data);
    if (const auto index = indexOf(figure.id)) {
        data->set(*index, std::move(figure));
    } else {
        data->append(std::move(figure));
    }
    return Dataset(std::move(data));
}

Dataset Dataset::withNotes(std::vector<Note> notes) const
{
    auto data = std::make_shared<Data>(*m_data);
    DatasetParts parts = m_data->surroundings->parts;
    parts.notes = std::move(notes);
    data->surroundings = std::make_shared<const Surroundings>(std::move(parts));
    return Dataset(std::move(data));
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
    return a.sharesWith(b) || (a.figures() == b.figures() &&
                               (a.m_data->surroundings == b.m_data->surroundings ||
                                a.m_data->surroundings->parts == b.m_data->surroundings->parts));
}

} // namespace capex
