// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/field_choices.h"

#include "model/figures/name_order.h"

#include <algorithm>
#include <set>

namespace capex {

namespace {

using Choices = std::vector<FieldChoice>;

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

/// By their texts, as the language orders names.
Choices sorted(Choices choices, const Narrator& narrator)
{
    const QCollator order = nameOrder(codeOf(narrator.formatter().language()));
    std::ranges::stable_sort(choices, [&order](const FieldChoice& a, const FieldChoice& b) {
        return order.compare(a.text, b.text) < 0;
    });
    return choices;
}

template <typename Enum, typename Text>
Choices choicesAmong(Text text)
{
    Choices choices;
    for (const Enum value : allOf<Enum>()) {
        choices.push_back({keywordOf(value), text(value)});
    }
    return choices;
}

Choices companies(const Dataset& dataset, const Narrator& narrator)
{
    Choices choices;
    for (const Company& company : dataset.companies()) {
        choices.push_back({company.id.text(), narrator.companyName(company.id)});
    }
    return sorted(std::move(choices), narrator);
}

Choices sources(const Dataset& dataset, const Narrator& narrator)
{
    Choices choices;
    for (const Source& source : dataset.sources()) {
        choices.push_back({source.id.text(), narrator.source(source.id)});
    }
    return sorted(std::move(choices), narrator);
}

Choices measures(const Dataset& dataset, const Narrator& narrator)
{
    std::set<Measure> known{plainCapex()};
    for (const Figure& figure : dataset.figures()) {
        known.insert(figure.measure);
    }
    Choices choices;
    for (const Measure& measure : known) {
        choices.push_back({measure.text(), narrator.measure(measure)});
    }
    return sorted(std::move(choices), narrator);
}

Choices currencies(const Dataset& dataset)
{
    std::set<QString> known{usDollar().text()};
    for (const Figure& figure : dataset.figures()) {
        known.insert(figure.amount.currency.text());
    }
    for (const ExchangeRate& rate : dataset.exchangeRates()) {
        known.insert(rate.currency.text());
    }
    Choices choices;
    for (const QString& code : known) {
        choices.push_back({code, code});
    }
    return choices;
}

} // namespace

FieldEntry entryOf(FigureField field)
{
    switch (field) {
    case FigureField::Company:
    case FigureField::MeasureName:
    case FigureField::Source:
    case FigureField::CurrencyCode:
        return FieldEntry::Any;
    case FigureField::Kind:
    case FigureField::Evidence:
    case FigureField::Disputed:
    case FigureField::Restates:
        return FieldEntry::One;
    case FigureField::Statement:
    case FigureField::Note:
        return FieldEntry::Text;
    default:
        return FieldEntry::Line;
    }
}

std::vector<FieldChoice> choicesOf(FigureField field, const Dataset& dataset,
                                   const Narrator& narrator)
{
    switch (field) {
    case FigureField::Company:
        return companies(dataset, narrator);
    case FigureField::Kind:
        return choicesAmong<Kind>([&](Kind kind) { return narrator.kind(kind); });
    case FigureField::MeasureName:
        return measures(dataset, narrator);
    case FigureField::Source:
        return sources(dataset, narrator);
    case FigureField::Evidence:
        return choicesAmong<Evidence>([&](Evidence each) { return narrator.evidence(each); });
    case FigureField::CurrencyCode:
        return currencies(dataset);
    case FigureField::Disputed:
    case FigureField::Restates:
        return {{{}, tr("no")}, {QStringLiteral("true"), tr("yes")}};
    default:
        return {};
    }
}

} // namespace capex
