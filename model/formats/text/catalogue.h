// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

#include <QHash>
#include <QSet>

/// How names that are no ids, as in the cells of a CSV file, stand for companies and sources.
namespace capex {

/// An id made of a text: small ASCII letters, digits, hyphens and underscores; the same every time,
/// and slugOf(slugOf(x)) is slugOf(x). Texts that lose letters by it keep apart by a hash.
[[nodiscard]] QString slugOf(const QString& text);

/// The company that a CSV file adds by its name.
[[nodiscard]] Company companyFromName(const QString& name);

/// The filing that a row names behind its source; a part that is empty is not said.
struct Filing
{
    QString accession;
    QString form;
    QString taggedConcept;

    [[nodiscard]] bool isEmpty() const
    {
        return accession.isEmpty() && form.isEmpty() && taggedConcept.isEmpty();
    }
    friend bool operator==(const Filing&, const Filing&) = default;
};

[[nodiscard]] Filing filingOf(const Source& source);

/// The source that a CSV file adds by free text.
[[nodiscard]] Source sourceFromText(const QString& text, Evidence evidence,
                                    const Filing& filing = {});

/// What a name was resolved to.
template <typename Id>
struct Resolved
{
    Id id;
    bool isGuess = false; ///< it is spelled otherwise: in other case, accents or punctuation
};

/// The companies that a CSV file uses: known ones, found by id, name, ticker, a name in another
/// language, spelled exactly or else whatever the case, and those that it adds.
class CompanyCatalogue
{
public:
    explicit CompanyCatalogue(const Dataset& reference);

    /// The company that `name` stands for; added if it is not known.
    Resolved<CompanyId> resolve(const QString& name);
    /// Whether the reference knows `company`.
    [[nodiscard]] bool isKnown(const CompanyId& company) const;
    /// What names were resolved to: known companies in the order of the
    /// reference, then the others in order of appearance.
    [[nodiscard]] std::vector<Company> used() const;

private:
    using Names = QHash<QString, const Company*>; ///< nullptr: the name is ambiguous

    /// All names of the reference's companies under spelling(name); where two companies share one,
    /// it stands for the one that has it as its id, else as its name, else as its ticker.
    template <typename Spelling>
    [[nodiscard]] Names namesBy(Spelling spelling) const;

    const Dataset& m_reference;
    Names m_byName;   ///< as they are
    Names m_byFolded; ///< whatever the case
    QSet<CompanyId> m_used;
    std::vector<CompanyId> m_addedOrder;
    QHash<CompanyId, Company> m_added;
};

/// The sources that a CSV file uses: known ones, found by id, "publisher, date" or title, and those
/// that it adds by free text or by contradicting a known one's evidence or filing.
class SourceCatalogue
{
public:
    explicit SourceCatalogue(const Dataset& reference);

    /// The source that `text` stands for. Without `evidence` that of the known source, else press;
    /// what `filing` does not say is that of the known source.
    Resolved<SourceId> resolve(const QString& text, std::optional<Evidence> evidence,
                               const Filing& filing = {});
    /// As CompanyCatalogue::used().
    [[nodiscard]] std::vector<Source> used() const;

private:
    /// The source that `text` names, also by the id of its variant with another evidence or filing.
    [[nodiscard]] const Source* known(const QString& text, std::optional<Evidence> evidence,
                                      const Filing& filing) const;
    /// Adds `source`, unless one with its id is there.
    void use(const Source& source);

    const Dataset& m_reference;
    QHash<QString, const Source*> m_byText; ///< nullptr: the text is ambiguous
    QSet<SourceId> m_used;
    QHash<SourceId, QString> m_addedTexts; ///< the publisher of each source in m_added
    std::vector<Source> m_added;
};

} // namespace capex
