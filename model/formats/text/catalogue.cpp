// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/catalogue.h"

#include "model/formats/text/name_text.h"

#include <QCryptographicHash>

#include <algorithm>

namespace capex {

namespace {

QString shortHash(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex().left(8));
}

/// Registers `entry` under `key`; a key that two entries share names neither.
template <typename Entry>
void learnOnce(QHash<QString, const Entry*>& entries, const QString& key, const Entry& entry)
{
    if (key.isEmpty()) {
        return;
    }
    const auto found = entries.constFind(key);
    if (found == entries.cend()) {
        entries.insert(key, &entry);
    } else if (*found != &entry) {
        entries.insert(key, nullptr);
    }
}

/// Puts the entries of `more` into `entries` where those say nothing about the key.
template <typename Entry>
void addMissing(QHash<QString, const Entry*>& entries, const QHash<QString, const Entry*>& more)
{
    for (auto entry = more.cbegin(); entry != more.cend(); ++entry) {
        if (!entries.contains(entry.key())) {
            entries.insert(entry.key(), entry.value());
        }
    }
}

/// An id that the details of a filing keep apart from others of the same text.
QString withFiling(const QString& id, const Filing& filing)
{
    if (filing.isEmpty()) {
        return id;
    }
    const QStringList parts{filing.accession, filing.form, filing.taggedConcept};
    const QString ending = u'-' + shortHash(parts.join(u'\n'));
    return id.endsWith(ending) ? id : id + ending;
}

QString withoutEnding(const QString& text, const QString& ending)
{
    return text.endsWith(ending) ? text.chopped(ending.size()) : text;
}

/// `filing`, completed by what `source` says.
Filing completed(Filing filing, const Source& source)
{
    const auto fill = [](QString& part, const QString& known) {
        part = part.isEmpty() ? known : part;
    };
    fill(filing.accession, source.accession);
    fill(filing.form, source.form);
    fill(filing.taggedConcept, source.taggedConcept);
    return filing;
}

void setFiling(Source& source, const Filing& filing)
{
    source.accession = filing.accession;
    source.form = filing.form;
    source.taggedConcept = filing.taggedConcept;
}

QString withEvidence(const QString& id, Evidence evidence)
{
    const QString ending = u'-' + keywordOf(evidence);
    return id.endsWith(ending) ? id : id + ending;
}

/// The digits of the SEC's number of a filer: "1652044" of "CIK 0001652044"; else empty.
QString cikIn(const QString& name)
{
    QString digits = name;
    if (digits.startsWith(QStringLiteral("CIK"), Qt::CaseInsensitive)) {
        digits = digits.mid(3).trimmed();
    }
    while (digits.startsWith(u'0') && digits.size() > 1) {
        digits.remove(0, 1);
    }
    const bool isNumber = !digits.isEmpty() && std::ranges::all_of(digits, [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    return isNumber ? digits : QString();
}

} // namespace

QString slugOf(const QString& text)
{
    constexpr qsizetype longest = 60;
    constexpr qsizetype hashLength = 9; // with its hyphen
    QString slug;
    bool losesLetters = false;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
        if (isPlain) {
            slug += c;
        } else if (!slug.isEmpty() && !slug.endsWith(u'-') && !c.isMark()) {
            slug += u'-';
        }
        losesLetters = losesLetters || (!isPlain && (c.isLetterOrNumber() || c.isSurrogate()));
    }
    if (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    if (!losesLetters && slug.size() <= longest && !slug.isEmpty()) {
        return slug;
    }
    QString start = slug.left(longest - hashLength);
    if (start.endsWith(u'-')) {
        start.chop(1);
    }
    return start.isEmpty() ? shortHash(text) : start + u'-' + shortHash(text);
}

Company companyFromName(const QString& name)
{
    Company company;
    company.id = {slugOf(name)};
    company.name = name;
    return company;
}

Filing filingOf(const Source& source)
{
    return {source.accession, source.form, source.taggedConcept};
}

Source sourceFromText(const QString& text, Evidence evidence, const Filing& filing)
{
    Source source;
    source.id = {slugOf(text)};
    if (evidence != Evidence::Press) {
        source.id = {withEvidence(source.id.text(), evidence)};
    }
    source.id = {withFiling(source.id.text(), filing)};
    setFiling(source, filing);
    source.publisher = text;
    source.evidence = evidence;
    return source;
}

CompanyCatalogue::CompanyCatalogue(const Dataset& reference)
    : m_reference(reference)
    , m_byName(namesBy([](const QString& name) { return name; }))
    , m_byFolded(namesBy(foldedName))
{
}

template <typename Spelling>
CompanyCatalogue::Names CompanyCatalogue::namesBy(Spelling spelling) const
{
    Names all;
    Names names;
    Names tickers;
    Names otherNames;
    Names numbers;
    for (const Company& company : m_reference.companies()) {
        learnOnce(all, spelling(company.id.text()), company);
        learnOnce(names, spelling(company.name), company);
        learnOnce(tickers, spelling(company.ticker), company);
        for (const QString& name : company.names) {
            learnOnce(otherNames, spelling(name), company);
        }
        for (const QString& alias : company.aliases) {
            learnOnce(otherNames, spelling(alias), company);
        }
        for (const QString& number : {company.cik, company.lei}) {
            learnOnce(numbers, spelling(number), company);
        }
    }
    for (const Names& more : {names, tickers, otherNames, numbers}) {
        addMissing(all, more);
    }
    return all;
}

Resolved<CompanyId> CompanyCatalogue::resolve(const QString& name)
{
    const auto use = [this](const Company& known, bool isGuess) {
        m_used.insert(known.id);
        return Resolved<CompanyId>{known.id, isGuess};
    };
    if (const Company* const exact = m_byName.value(name)) {
        return use(*exact, false);
    }
    if (const Company* const filer = m_byName.value(cikIn(name)); filer && !filer->cik.isEmpty()) {
        return use(*filer, false);
    }
    if (const Company* const alike = m_byFolded.value(foldedName(name))) {
        return use(*alike, true);
    }
    const Company company = companyFromName(name);
    if (const Company* const alike = m_reference.company(company.id)) {
        return use(*alike, true); // the same but for punctuation
    }
    if (!m_added.contains(company.id)) {
        m_addedOrder.push_back(company.id);
        m_added.insert(company.id, company);
    }
    return {company.id, m_added[company.id].name != name};
}

bool CompanyCatalogue::isKnown(const CompanyId& company) const
{
    return m_reference.company(company) != nullptr;
}

std::vector<Company> CompanyCatalogue::used() const
{
    std::vector<Company> companies;
    std::ranges::copy_if(m_reference.companies(), std::back_inserter(companies),
                         [this](const Company& company) { return m_used.contains(company.id); });
    for (const CompanyId& id : m_addedOrder) {
        companies.push_back(m_added[id]);
    }
    return companies;
}

SourceCatalogue::SourceCatalogue(const Dataset& reference)
    : m_reference(reference)
{
    QHash<QString, const Source*> titles;
    for (const Source& source : reference.sources()) {
        learnOnce(m_byText, source.publisher + QStringLiteral(", ") + source.date, source);
        learnOnce(titles, source.title, source);
    }
    addMissing(m_byText, titles);
}

Resolved<SourceId> SourceCatalogue::resolve(const QString& text, std::optional<Evidence> evidence,
                                            const Filing& filing)
{
    const Source* const base = known(text, evidence, filing);
    if (!base) {
        const Source added = sourceFromText(text, evidence.value_or(Evidence::Press), filing);
        use(added);
        return {added.id, m_addedTexts.value(added.id, text) != text};
    }
    Source source = *base;
    if (evidence && *evidence != base->evidence) {
        source.evidence = *evidence;
        source.id = {withEvidence(source.id.text(), *evidence)};
    }
    const Filing full = completed(filing, *base);
    if (full != filingOf(*base)) {
        setFiling(source, full);
        source.id = {withFiling(source.id.text(), full)};
    }
    use(source);
    return {source.id};
}

void SourceCatalogue::use(const Source& source)
{
    const bool isFirst = !m_used.contains(source.id);
    m_used.insert(source.id);
    if (isFirst && !m_reference.source(source.id)) {
        m_addedTexts.insert(source.id, source.publisher);
        m_added.push_back(source);
    }
}

std::vector<Source> SourceCatalogue::used() const
{
    std::vector<Source> sources;
    std::ranges::copy_if(m_reference.sources(), std::back_inserter(sources),
                         [this](const Source& source) { return m_used.contains(source.id); });
    sources.insert(sources.end(), m_added.begin(), m_added.end());
    return sources;
}

const Source* SourceCatalogue::known(const QString& text, std::optional<Evidence> evidence,
                                     const Filing& filing) const
{
    if (const Source* const byId = m_reference.source({text})) {
        return byId;
    }
    if (const Source* const byText = m_byText.value(text)) {
        return byText;
    }
    const QString plain = withoutEnding(text, withFiling(QString(), filing));
    const QString stem = evidence ? withoutEnding(plain, u'-' + keywordOf(*evidence)) : plain;
    for (const QString& id : {plain, stem, slugOf(text)}) {
        if (const Source* const variantOf = m_reference.source({id})) {
            return variantOf;
        }
    }
    return nullptr;
}

} // namespace capex
