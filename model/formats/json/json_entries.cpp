// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/json_entries.h"

#include "model/formats/json/inner_keys.h"
#include "model/formats/json/json_amounts.h"
#include "model/formats/text/number_text.h"

#include <QSet>

#include <algorithm>

namespace capex {

namespace {

QString nameAt(JsonObjectReader& keys, std::string_view key)
{
    return keys.name(key, Need::Required).value_or(QString());
}

QString textAt(JsonObjectReader& keys, std::string_view key, Need need = Need::Optional)
{
    return keys.text(key, need).value_or(QString());
}

void readAmount(JsonObjectReader& keys, Money& amount, UnknownFields& unknown)
{
    if (const auto object = keys.inner("amount", Need::Required)) {
        amount = readJsonAmount(*object, keys, QStringLiteral("amount."), unknown).value_or(amount);
    }
}

void readAlsoStated(JsonObjectReader& keys, QList<Money>& amounts, UnknownFields& unknown)
{
    const auto list = keys.list("also_stated", Need::Optional);
    if (!list) {
        return;
    }
    int index = 0;
    for (const JsonValue element : list->children()) {
        const QString prefix = QStringLiteral("also_stated[%1].").arg(index++);
        if (element.type() != JsonType::Object) {
            keys.fault(element, {element.found(), Expected::Object});
        } else if (const auto amount = readJsonAmount(element, keys, prefix, unknown)) {
            amounts.append(*amount);
        }
    }
}

void readPeriod(JsonObjectReader& keys, std::optional<int> fiscalYearEnd, Period& period,
                UnknownFields& unknown, Need need = Need::Required)
{
    if (const auto object = keys.inner("period", need)) {
        period = readJsonPeriod(*object, keys, fiscalYearEnd, QStringLiteral("period."), unknown)
                     .value_or(period);
    }
}

/// The names in the list; one that is none is reported, and empty.
QList<CompanyId> membersIn(JsonObjectReader& keys)
{
    QList<CompanyId> members;
    if (const auto list = keys.list("members", Need::Optional)) {
        for (const JsonValue element : list->children()) {
            members.append({keys.nameOf(element).value_or(QString())});
        }
    }
    return members;
}

/// The unknown keys of an entry and of the objects inside it, which stand in `inner` under names
/// such as "amount.note".
UnknownFields allUnknown(JsonObjectReader& keys, const UnknownFields& inner)
{
    UnknownFields all = keys.unknownFields();
    QSet<QString> innerKeys;
    std::ranges::for_each(inner, [&](const auto& field) { innerKeys.insert(field.key); });
    for (const UnknownField& field : all) {
        if (innerKeys.contains(field.key) || isInnerKey(field.key)) {
            const JsonValue at = *keys.object().member(field.key.toStdString());
            keys.fault(at, {Found::AmbiguousKey, Expected::OtherName});
        }
    }
    return all + inner;
}

/// The names of a list, if it is there.
QStringList namesIn(JsonObjectReader& keys, std::string_view key)
{
    QStringList names;
    if (const auto list = keys.list(key, Need::Optional)) {
        for (const JsonValue element : list->children()) {
            names.append(keys.nameOf(element).value_or(QString()));
        }
    }
    names.removeAll(QString());
    return names;
}

} // namespace

JsonEntries::JsonEntries(DatasetBuilder& builder, Report& report)
    : m_builder(builder)
    , m_report(report)
{
}

void JsonEntries::readCompany(JsonValue object)
{
    JsonObjectReader keys(object, EntryType::Company, m_report);
    Company company;
    company.id = {nameAt(keys, "id")};
    company.name = nameAt(keys, "name");
    company.ticker = textAt(keys, "ticker");
    company.region = textAt(keys, "region");
    company.fiscalYearEnd =
        keys.integer("fiscal_year_end", Need::Optional, 1, 12).value_or(company.fiscalYearEnd);
    company.aliases = namesIn(keys, "aliases");
    company.cik = textAt(keys, "cik");
    company.lei = textAt(keys, "lei");
    company.names = keys.texts("names");
    company.profile = keys.texts("profile");
    company.unknown = keys.unknownFields();
    JsonDraft draft(keys, m_report);
    m_builder.add(std::move(company), draft);
}

void JsonEntries::readSource(JsonValue object)
{
    JsonObjectReader keys(object, EntryType::Source, m_report);
    Source source;
    source.id = {nameAt(keys, "id")};
    source.publisher = textAt(keys, "publisher", Need::Required);
    source.title = textAt(keys, "title");
    source.date = textAt(keys, "date");
    source.url = textAt(keys, "url");
    source.evidence = keys.word<Evidence>("evidence", Need::Required).value_or(Evidence::Research);
    source.accession = textAt(keys, "accession");
    source.form = textAt(keys, "form");
    source.taggedConcept = textAt(keys, "concept");
    source.titles = keys.texts("titles");
    source.names = keys.texts("names");
    source.unknown = keys.unknownFields();
    JsonDraft draft(keys, m_report);
    m_builder.add(std::move(source), draft);
}

void JsonEntries::readFigure(JsonValue object)
{
    JsonObjectReader keys(object, EntryType::Figure, m_report);
    JsonDraft draft(keys, m_report);
    Figure figure;
    figure.id = {nameAt(keys, "id")};
    figure.company = {nameAt(keys, "company")};
    const auto kind = keys.word<Kind>("kind", Need::Required);
    figure.kind = kind.value_or(figure.kind);
    figure.measure = {nameAt(keys, "measure")};
    UnknownFields unknown;
    readAmount(keys, figure.amount, unknown);
    readAlsoStated(keys, figure.details->alsoStated, unknown);
    readPeriod(keys, m_builder.fiscalYearEndOf(figure.company), figure.period, unknown);
    figure.announced = announced(keys, draft);
    figure.source = {nameAt(keys, "source")};
    figure.details->statement = textAt(keys, "statement");
    figure.details->note = textAt(keys, "note");
    figure.details->statements = keys.texts("statements");
    figure.details->notes = keys.texts("notes");
    figure.disputed = keys.flag("disputed");
    figure.restates = keys.flag("restates");
    if (kind) {
        DatasetBuilder::warnIfDoubtful(figure, draft);
    }
    figure.details->unknown = allUnknown(keys, unknown);
    m_builder.add(std::move(figure), draft);
}

void JsonEntries::readAggregate(JsonValue object)
{
    JsonObjectReader keys(object, EntryType::Aggregate, m_report);
    JsonDraft draft(keys, m_report);
    Aggregate aggregate;
    aggregate.id = {nameAt(keys, "id")};
    aggregate.name = nameAt(keys, "name");
    aggregate.members = membersIn(keys);
    UnknownFields unknown;
    readAmount(keys, aggregate.amount, unknown);
    readAlsoStated(keys, aggregate.alsoStated, unknown);
    readPeriod(keys, std::nullopt, aggregate.period, unknown);
    aggregate.announced = announced(keys, draft);
    aggregate.source = {nameAt(keys, "source")};
    aggregate.note = textAt(keys, "note");
    aggregate.names = keys.texts("names");
    aggregate.notes = keys.texts("notes");
    aggregate.unknown = allUnknown(keys, unknown);
    m_builder.add(std::move(aggregate), draft);
}

void JsonEntries::readExchangeRate(JsonValue object)
{
    JsonObjectReader keys(object, EntryType::ExchangeRate, m_report);
    ExchangeRate rate;
    rate.currency = {keys.currency("currency", Need::Required).value_or(QString())};
    rate.date = keys.date("date", Need::Required).value_or(QDate());
    const auto perUsd = keys.number("per_usd", Need::Required);
    rate.perUsd = perUsd ? *numberFrom(*perUsd) : 1;
    rate.unknown = keys.unknownFields();
    JsonDraft draft(keys, m_report);
    m_builder.add(std::move(rate), draft);
}

void JsonEntries::readFact(JsonValue object)
{
    JsonObjectReader keys(object, EntryType::Fact, m_report);
    JsonDraft draft(keys, m_report);
    Fact fact;
    fact.company = {nameAt(keys, "company")};
    fact.taggedConcept = nameAt(keys, "concept");
    fact.measure = {nameAt(keys, "measure")};
    UnknownFields unknown;
    if (const auto amount = keys.inner("amount", Need::Required)) {
        fact.amount = readSignedJsonAmount(*amount, keys, QStringLiteral("amount."), unknown);
    }
    readPeriod(keys, m_builder.fiscalYearEndOf(fact.company), fact.period, unknown);
    fact.filed = keys.date("filed", Need::Required).value_or(QDate());
    fact.accession = textAt(keys, "accession");
    fact.unknown = allUnknown(keys, unknown);
    m_builder.add(std::move(fact), draft);
}

void JsonEntries::readNote(JsonValue object)
{
    JsonObjectReader keys(object, EntryType::Note, m_report);
    JsonDraft draft(keys, m_report);
    Note note;
    note.id = {nameAt(keys, "id")};
    const bool isOfFigure = keys.has("figure");
    const bool isOfCompany = keys.has("company") || keys.has("period");
    UnknownFields unknown;
    if (isOfFigure == isOfCompany) {
        draft.fault({DraftPart::Whole},
                    {isOfFigure ? Found::TwoAnchors : Found::NoAnchor, Expected::OneAnchor});
    }
    if (isOfFigure) {
        note.anchor = FigureId(nameAt(keys, "figure"));
    }
    if (isOfCompany) {
        CompanyPeriod subject;
        subject.company = {
            keys.name("company", isOfFigure ? Need::Optional : Need::Required).value_or(QString())};
        readPeriod(keys, m_builder.fiscalYearEndOf(subject.company), subject.period, unknown,
                   isOfFigure ? Need::Optional : Need::Required);
        note.anchor = isOfFigure ? note.anchor : subject;
    }
    const auto text = keys.text("text", Need::Required);
    note.text = text.value_or(QString());
    note.author = textAt(keys, "author");
    note.unknown = allUnknown(keys, unknown);
    if (text) { // one without was reported
        m_builder.add(std::move(note), draft);
    }
}

QDate JsonEntries::announced(JsonObjectReader& keys, JsonDraft& draft) const
{
    const auto day = keys.date("announced", Need::Required);
    return day && m_builder.checkAnnounced(*day, draft) ? *day : QDate();
}

} // namespace capex
