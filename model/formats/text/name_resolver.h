// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/text/catalogue.h"
#include "model/formats/text/dataset_builder.h"

namespace capex {

/// The companies and sources of a file whose figures name them by text, not by ids of the same
/// file: known ones and those that the file adds. Defines for the builder what it resolves, and
/// warns, once a spelling, where two of them are taken as one by ignoring case, accents or
/// punctuation.
class NameResolver
{
public:
    /// Both outlive the resolver.
    NameResolver(const Dataset& reference, DatasetBuilder& builder);

    /// The company that the draft calls `name`.
    CompanyId company(const QString& name, Draft& draft);
    /// The source that the draft calls `text`; see SourceCatalogue::resolve().
    SourceId source(const QString& text, std::optional<Evidence> evidence, const Filing& filing,
                    Draft& draft);

    /// What drafts have named.
    [[nodiscard]] std::vector<Company> companies() const { return m_companies.used(); }
    [[nodiscard]] std::vector<Source> sources() const { return m_sources.used(); }

private:
    /// How a draft spells a name.
    struct Spelling
    {
        QString text;
        std::size_t location;
        bool isGuess;
    };

    /// The spellings of the names of companies or of sources.
    template <typename Id>
    struct Spellings
    {
        QHash<Id, Spelling> first;
        QSet<QString> warnedOf;
    };

    /// Notes that the draft spells `id` as `text`; warns if that is taken as one with another.
    template <typename Id>
    void use(const Resolved<Id>& resolved, const QString& text, Spellings<Id>& spellings,
             DraftPart part, Draft& draft);

    /// The source that was asked for last: most rows of a file name the same one.
    struct AskedSource
    {
        QString text;
        std::optional<Evidence> evidence;
        Filing filing;
        Resolved<SourceId> resolved;
    };

    DatasetBuilder& m_builder;
    CompanyCatalogue m_companies;
    SourceCatalogue m_sources;
    QHash<QString, Resolved<CompanyId>> m_askedCompanies; ///< by what they were called
    std::optional<AskedSource> m_askedSource;
    Spellings<CompanyId> m_companySpellings;
    Spellings<SourceId> m_sourceSpellings;
};

} // namespace capex
