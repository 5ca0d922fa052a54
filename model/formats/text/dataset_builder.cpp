// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/dataset_builder.h"

#include "model/figures/excerpt.h"
#include "model/formats/text/date_text.h"

namespace capex {

namespace {

/// Notes where `id` is defined; reports it if that was elsewhere before.
template <typename Id>
void defineOnce(QHash<Id, std::size_t>& defined, const Id& id, Draft& draft)
{
    if (id.text().isEmpty()) {
        return;
    }
    const auto known = defined.constFind(id);
    if (known == defined.cend()) {
        defined.insert(id, draft.location());
    } else {
        draft.reportDuplicateId(*known);
    }
}

/// The name as it was first met, so that all entries that name the same thing share one.
template <typename Id>
void shareName(const QHash<Id, std::size_t>& defined, Id& id)
{
    if (const auto known = defined.constFind(id); known != defined.cend()) {
        id = known.key();
    }
}

void reportUndefined(const QString& id, DraftPart part, Draft& draft)
{
    if (part.name == DraftPart::Source) {
        draft.fault(part, {{Found::UndefinedSource, excerpt(id)}, Expected::DefinedSource});
    } else if (part.name == DraftPart::Figure) {
        draft.fault(part, {{Found::UndefinedFigure, excerpt(id)}, Expected::DefinedFigure});
    } else {
        draft.fault(part, {{Found::UndefinedCompany, excerpt(id)}, Expected::DefinedCompany});
    }
}

void checkLength(const QString& text, int longest, DraftPart part, Draft& draft)
{
    if (text.size() > longest) {
        draft.fault(part, {{Found::LongText, qint64{text.size()}},
                           {Expected::CharactersAtMost, qint64{longest}}});
    }
}

} // namespace

void DatasetBuilder::add(Company company, Draft& draft)
{
    defineOnce(m_companies, company.id, draft);
    m_fiscalYearEnds.insert(company.id, company.fiscalYearEnd);
    m_parts.companies.push_back(std::move(company));
}

void DatasetBuilder::add(Source source, Draft& draft)
{
    defineOnce(m_sources, source.id, draft);
    if (const auto fault = faultOfSourceDate(source.date.toStdString())) {
        draft.fault({DraftPart::Date}, *fault);
    }
    m_parts.sources.push_back(std::move(source));
}

void DatasetBuilder::add(Figure figure, Draft& draft)
{
    defineOnce(m_figures, figure.id, draft);
    checkReference(m_companies, figure.company, {DraftPart::Company}, draft);
    checkReference(m_sources, figure.source, {DraftPart::Source}, draft);
    shareName(m_companies, figure.company);
    shareName(m_sources, figure.source);
    figure.measure = *m_measures.insert(figure.measure);
    figure.amount.currency = *m_currencies.insert(figure.amount.currency);
    m_parts.figures.push_back(std::move(figure));
}

void DatasetBuilder::add(Aggregate aggregate, Draft& draft)
{
    defineOnce(m_aggregates, aggregate.id, draft);
    checkMembers(aggregate.members, draft);
    checkReference(m_sources, aggregate.source, {DraftPart::Source}, draft);
    m_parts.aggregates.push_back(std::move(aggregate));
}

void DatasetBuilder::add(ExchangeRate rate, Draft& draft)
{
    checkRate(rate, draft);
    m_parts.exchangeRates.push_back(std::move(rate));
}

void DatasetBuilder::add(Fact fact, Draft& draft)
{
    checkReference(m_companies, fact.company, {DraftPart::Company}, draft);
    m_parts.facts.push_back(std::move(fact));
}

void DatasetBuilder::add(Note note, Draft& draft)
{
    defineOnce(m_notes, note.id, draft);
    checkAnchor(note, draft);
    if (note.text.trimmed().isEmpty()) {
        draft.fault({DraftPart::Text}, {draft.found({DraftPart::Text}), Expected::TextOfNote});
    }
    checkLength(note.text, Note::longest, {DraftPart::Text}, draft);
    checkLength(note.author, Note::longestAuthor, {DraftPart::Author}, draft);
    m_parts.notes.push_back(std::move(note));
}

void DatasetBuilder::warnIfDoubtful(const Figure& figure, Draft& draft)
{
    const bool isActual = figure.kind == Kind::Actual && figure.announced.isValid();
    const Month last = figure.period.last();
    if (isActual && Month::of(figure.announced) < last) {
        draft.warn({DraftPart::Announced},
                   {{Found::EarlyActual, figure.announced}, {Expected::LaterDay, last.text()}});
    }
}

bool DatasetBuilder::checkAnnounced(QDate day, Draft& draft) const
{
    const QDate earliest(1990, 1, 1);
    const QDate latest = m_today.addDays(1);
    const bool isSound = day >= earliest && day <= latest;
    if (!isSound) {
        draft.fault({DraftPart::Announced}, {draft.found({DraftPart::Announced}),
                                             {Expected::AnnouncementDay, earliest, latest}});
    }
    return isSound;
}

std::optional<std::size_t> DatasetBuilder::locationOf(const FigureId& figure) const
{
    const auto found = m_figures.constFind(figure);
    return found == m_figures.cend() ? std::nullopt : std::optional(*found);
}

int DatasetBuilder::fiscalYearEndOf(const CompanyId& company) const
{
    return m_fiscalYearEnds.value(company, Company().fiscalYearEnd);
}

template <typename Id>
void DatasetBuilder::checkReference(const QHash<Id, std::size_t>& defined, const Id& id,
                                    DraftPart part, Draft& draft) const
{
    if (!id.text().isEmpty() && !m_acceptsUndefined && !defined.contains(id)) {
        reportUndefined(id.text(), part, draft);
    }
}

void DatasetBuilder::checkAnchor(const Note& note, Draft& draft) const
{
    if (const FigureId* const figure = note.figure()) {
        checkReference(m_figures, *figure, {DraftPart::Figure}, draft);
    } else {
        checkReference(m_companies, note.companyPeriod()->company, {DraftPart::Company}, draft);
    }
}

void DatasetBuilder::checkMembers(const QList<CompanyId>& members, Draft& draft) const
{
    QSet<CompanyId> seen;
    for (qsizetype index = 0; index < members.size(); ++index) {
        const CompanyId& id = members[index];
        const DraftPart part{DraftPart::Member, index};
        if (!id.text().isEmpty() && !m_acceptsUndefined && !defines(id)) {
            reportUndefined(id.text(), part, draft);
        } else if (!id.text().isEmpty() && seen.contains(id)) {
            draft.fault(part, {{Found::SecondMember, excerpt(id.text())}, Expected::MemberOnce});
        }
        seen.insert(id);
    }
}

void DatasetBuilder::checkRate(const ExchangeRate& rate, Draft& draft)
{
    if (rate.currency == usDollar()) {
        draft.fault({DraftPart::CurrencyCode},
                    {draft.found({DraftPart::CurrencyCode}), Expected::OtherCurrency});
    }
    if (rate.perUsd <= 0) {
        draft.fault({DraftPart::Rate}, {draft.found({DraftPart::Rate}), Expected::NumberAboveZero});
    }
    auto& days = m_rates[rate.currency];
    const auto first = days.constFind(rate.date);
    if (!rate.date.isValid() || first == days.cend()) {
        days.insert(rate.date, draft.location());
        return;
    }
    draft.fault({DraftPart::Whole},
                {{Found::SecondRate, rate.currency.text(), rate.date, draft.nameOf(*first)},
                 Expected::OneRateADay});
}

} // namespace capex
