// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/wording/formatter.h"

namespace capex {

/// Something that a search found.
struct SearchHit
{
    enum class Type { Company, Figure, Source };

    Type type = Type::Company;
    QString id;     ///< of the company, figure or source
    QString text;   ///< its name for people
    QString detail; ///< what tells it from others of that name; may be empty

    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

/// Finds companies, figures and sources by their names, words and ids in any language of the file,
/// whatever the case and the accents.
class SearchIndex
{
public:
    /// Texts for people are in `language`.
    SearchIndex(const Dataset& dataset, Language language);

    /// What contains every word of `text`, at most `limit` hits: companies first, then figures,
    /// then sources; among each those whose name begins with `text`, then the others, in the order
    /// of the file. Nothing for an empty text.
    [[nodiscard]] std::vector<SearchHit> hits(const QString& text, std::size_t limit) const;

private:
    struct Entry
    {
        SearchHit hit;
        QString name;     ///< folded
        QString haystack; ///< folded; everything that it may be found by
    };
    void add(SearchHit hit, const QStringList& more);

    std::vector<Entry> m_entries;
};

/// A search that is made only once.
[[nodiscard]] std::vector<SearchHit> search(const Dataset& dataset, Language language,
                                            const QString& text, std::size_t limit);

} // namespace capex
