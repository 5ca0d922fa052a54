// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/name_resolver.h"

#include "model/figures/excerpt.h"

namespace capex {

NameResolver::NameResolver(const Dataset& reference, DatasetBuilder& builder)
    : m_builder(builder)
    , m_companies(reference)
    , m_sources(reference)
{
}

CompanyId NameResolver::company(const QString& name, Draft& draft)
{
    auto asked = m_askedCompanies.constFind(name);
    if (asked == m_askedCompanies.cend()) {
        asked = m_askedCompanies.insert(name, m_companies.resolve(name));
    }
    const Resolved<CompanyId> resolved = *asked;
    use(resolved, name, m_companySpellings, {DraftPart::Company}, draft);
    return resolved.id;
}

SourceId NameResolver::source(const QString& text, std::optional<Evidence> evidence,
                              const Filing& filing, Draft& draft)
{
    const bool isSame = m_askedSource && m_askedSource->text == text &&
                        m_askedSource->evidence == evidence && m_askedSource->filing == filing;
    if (!isSame) {
        m_askedSource =
            AskedSource{text, evidence, filing, m_sources.resolve(text, evidence, filing)};
    }
    const Resolved<SourceId> resolved = m_askedSource->resolved;
    use(resolved, text, m_sourceSpellings, {DraftPart::Source}, draft);
    return resolved.id;
}

template <typename Id>
void NameResolver::use(const Resolved<Id>& resolved, const QString& text, Spellings<Id>& spellings,
                       DraftPart part, Draft& draft)
{
    const auto first = spellings.first.constFind(resolved.id);
    if (first == spellings.first.cend()) {
        m_builder.define(resolved.id);
        spellings.first.insert(resolved.id, {text, draft.location(), resolved.isGuess});
        return;
    }
    const bool isNew = first->text != text && !spellings.warnedOf.contains(text);
    if (isNew && (resolved.isGuess || first->isGuess)) {
        spellings.warnedOf.insert(text);
        draft.warn(part, {{Found::SpelledAsOne, excerpt(text), excerpt(first->text),
                           draft.nameOf(first->location)},
                          Expected::OneSpelling});
    }
}

} // namespace capex
