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

template <typename Id>
const Id& definedAs(const QHash<Id, std::size_t>& defined, const Id& id)
{
    const auto known = defined.constFind(id);
    return known == defined.cend() ? id : known.key();
}

QString sortOf(DraftPart part)
{
    return part.name == DraftPart::Source ? QStringLiteral("source") : QStringLiteral("company");
}

void reportUndefined(const QString& id, DraftPart part, Draft& draft)
{
    const QString sort = sortOf(part);
    draft.fault(part, QStringLiteral("found the %1 %2, which is not defined").arg(sort, quoted(id)),
                QStringLiteral("the id of a defined %1").arg(sort));
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
        draft.fault({DraftPart::Date}, fault->what, fault->expected);
    }
    m_parts.sources.push_back(std::move(source));
}

void DatasetBuilder::add(Figure figure, Draft& draft)
{
    defineOnce(m_figures, figure.id, draft);
    checkReference(m_companies, figure.company, {DraftPart::Company}, draft);
    checkReference(m_sources, figure.source, {DraftPart::Source}, draft);
    share(figure);
    m_parts.figures.push_back(std::move(figure));
}

/// One name each for all figures that mean the same, and no details where there are none.
void DatasetBuilder::share(Figure& figure)
{
    figure.company = definedAs(m_companies, figure.company);
    figure.source = definedAs(m_sources, figure.source);
    figure.measure = *m_measures.insert(figure.measure);
    figure.amount.currency = *m_currencies.insert(figure.amount.currency);
    if (figure.details == SharedFigureDetails()) {
        figure.details = {};
    }
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

void DatasetBuilder::warnIfDoubtful(const Figure& figure, Draft& draft)
{
    const bool isActual = figure.kind == Kind::Actual && figure.announced.isValid();
    const Month last = figure.period.last();
    if (isActual && Month::of(figure.announced) < last) {
        draft.warn({DraftPart::Announced},
                   QStringLiteral("found an actual announced on %1, before the last month of its "
                                  "period")
                       .arg(figure.announced.toString(Qt::ISODate)),
                   QStringLiteral("a day in %1 or later, or another kind").arg(last.text()));
    }
}

int DatasetBuilder::fiscalYearEndOf(const CompanyId& company) const
{
    return m_fiscalYearEnds.value(company, Company().fiscalYearEnd);
}

template <typename Id>
void DatasetBuilder::checkReference(const QHash<Id, std::size_t>& defined, const Id& id,
                                    DraftPart part, Draft& draft)
{
    if (!id.text().isEmpty() && !defined.contains(id)) {
        reportUndefined(id.text(), part, draft);
    }
}

void DatasetBuilder::checkMembers(const QList<CompanyId>& members, Draft& draft) const
{
    QSet<CompanyId> seen;
    for (qsizetype index = 0; index < members.size(); ++index) {
        const CompanyId& id = members[index];
        const DraftPart part{DraftPart::Member, index};
        if (!id.text().isEmpty() && !defines(id)) {
            reportUndefined(id.text(), part, draft);
        } else if (!id.text().isEmpty() && seen.contains(id)) {
            draft.fault(part, QStringLiteral("found %1 a second time").arg(quoted(id.text())),
                        QStringLiteral("each member once"));
        }
        seen.insert(id);
    }
}

void DatasetBuilder::checkRate(const ExchangeRate& rate, Draft& draft)
{
    if (rate.currency == usDollar()) {
        draft.fault({DraftPart::CurrencyCode}, draft.found({DraftPart::CurrencyCode}),
                    QStringLiteral("another currency, as rates are per US dollar"));
    }
    if (rate.perUsd <= 0) {
        draft.fault({DraftPart::Rate}, draft.found({DraftPart::Rate}),
                    QStringLiteral("a number above zero"));
    }
    auto& days = m_rates[rate.currency];
    const auto first = days.constFind(rate.date);
    if (!rate.date.isValid() || first == days.cend()) {
        days.insert(rate.date, draft.location());
        return;
    }
    draft.fault(
        {DraftPart::Whole},
        QStringLiteral("found a second rate of %1 for %2 (first in %3)")
            .arg(rate.currency.text(), rate.date.toString(Qt::ISODate), draft.nameOf(*first)),
        QStringLiteral("one rate a day"));
}

} // namespace capex
