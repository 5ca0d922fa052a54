// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/known_names.h"

#include "model/figures/company_names.h"
#include "model/figures/free_id.h"
#include "model/formats/text/catalogue.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace capex {

namespace {

/// The company of `known` that one of the names of `company` stands for.
std::optional<CompanyId> companyCalledSo(CompanyCatalogue& known, const Company& company)
{
    for (const QString& name : namesOf(company)) {
        const Resolved<CompanyId> found = known.resolve(name);
        if (known.isKnown(found.id) && !found.isGuess) {
            return found.id;
        }
    }
    return std::nullopt;
}

/// No two companies of `other` are taken for one.
QHash<CompanyId, CompanyId> companiesIn(const Dataset& known, const Dataset& other)
{
    CompanyCatalogue catalogue(known);
    QHash<CompanyId, CompanyId> found;
    QHash<CompanyId, int> claims;
    for (const Company& company : other.companies()) {
        const bool hasSameId = known.company(company.id) != nullptr;
        const CompanyId id =
            hasSameId ? company.id : companyCalledSo(catalogue, company).value_or(company.id);
        found.insert(company.id, id);
        claims[id] += 1;
    }
    for (auto entry = found.begin(); entry != found.end(); ++entry) {
        if (claims[*entry] > 1) {
            *entry = entry.key();
        }
    }
    return found;
}

/// All that a source says but its translations, and what is unknown of it.
auto contentOf(const Source& source)
{
    return std::tie(source.publisher, source.title, source.date, source.url, source.evidence,
                    source.accession, source.form, source.taggedConcept);
}

/// Whether two entries of one id are about one source, whatever else is said of it.
bool areOneSource(const Source& a, const Source& b)
{
    const auto agree = [](const QString& x, const QString& y) { return !x.isEmpty() && x == y; };
    const bool isTitled = !a.title.isEmpty() || a.date == b.date;
    return agree(a.url, b.url) || agree(a.accession, b.accession) ||
           (a.publisher == b.publisher && a.title == b.title && isTitled);
}

template <typename Entry>
std::vector<const Entry*> byId(std::span<const Entry> entries)
{
    std::vector<const Entry*> sorted;
    std::ranges::transform(entries, std::back_inserter(sorted),
                           [](const Entry& entry) { return &entry; });
    std::ranges::sort(sorted, {}, [](const Entry* entry) { return entry->id; });
    return sorted;
}

QHash<SourceId, SourceId> sourcesIn(const Dataset& known, const Dataset& other)
{
    const auto isLess = [](const Source* a, const Source* b) {
        return contentOf(*a) < contentOf(*b);
    };
    std::set<const Source*, decltype(isLess)> contents(isLess);
    QSet<SourceId> taken;
    for (const Source* const source : byId(known.sources())) {
        contents.insert(source);
        taken.insert(source->id);
    }
    QHash<SourceId, SourceId> found;
    for (const Source* const source : byId(other.sources())) {
        const Source* const sameId = known.source(source->id);
        if (sameId && areOneSource(*sameId, *source)) {
            found.insert(source->id, source->id);
        } else if (const auto same = contents.find(source); same != contents.end()) {
            found.insert(source->id, (*same)->id);
        } else {
            found.insert(source->id, freeId(source->id, taken));
        }
    }
    return found;
}

void rename(QList<CompanyId>& companies, const KnownNames& names)
{
    for (CompanyId& company : companies) {
        company = names.companies.value(company, company);
    }
}

} // namespace

KnownNames namesIn(const Dataset& known, const Dataset& other)
{
    return {companiesIn(known, other), sourcesIn(known, other)};
}

Dataset knowing(const Dataset& known, const Dataset& more)
{
    const KnownNames names = namesIn(known, more);
    DatasetParts parts = known.parts();
    for (const Company& company : more.companies()) {
        if (!known.company(names.companies[company.id])) {
            parts.companies.push_back(company);
        }
    }
    for (const Source& source : more.sources()) {
        if (names.sources[source.id] == source.id && !known.source(source.id)) {
            parts.sources.push_back(source);
        }
    }
    return Dataset(std::move(parts));
}

SavedViews renamed(SavedViews views, const KnownNames& names)
{
    for (SavedView& view : views) {
        rename(view.settings.companies, names);
        rename(view.options.focus, names);
        rename(view.options.pair, names);
    }
    return views;
}

} // namespace capex
