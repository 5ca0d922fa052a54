// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/csv_cells.h"

#include "model/formats/text/number_text.h"
#include "model/wording/remark_words.h"

#include <QStringList>

#include <algorithm>

namespace capex {

namespace {

struct SettingColumn
{
    Setting setting; ///< its key is the heading
    void (*write)(CsvWriter& csv, const ViewState& state);
};

template <typename List, typename Word>
void writeList(CsvWriter& csv, const List& list, Word wordFor)
{
    QStringList words;
    std::ranges::transform(list, std::back_inserter(words), wordFor);
    csv.text(words.join(u' '));
}

void writeKinds(CsvWriter& csv, const ViewState& state)
{
    const QList<Kind> kinds = kindsIn(state.view, state.settings);
    const bool isEverything =
        std::ranges::all_of(allOf<Kind>(), [&](Kind kind) { return kinds.contains(kind); });
    writeList(csv, isEverything ? QList<Kind>() : kinds, [](Kind kind) { return keywordOf(kind); });
}

const SettingColumn settingColumns[]{
    {Setting::Year, [](auto& csv, auto& state) { csv.number(state.settings.year); }},
    {Setting::AsOf,
     [](auto& csv, auto& state) {
         csv.text(state.settings.asOf.value_or(QDate()).toString(Qt::ISODate));
     }},
    {Setting::Vintage, [](auto& csv, auto& state) { csv.text(keywordOf(state.settings.vintage)); }},
    {Setting::Fx, [](auto& csv, auto& state) { csv.text(state.settings.fx.text()); }},
    {Setting::Growth, [](auto& csv, auto& state) { csv.number(percentOf(state.settings.growth)); }},
    {Setting::Kinds, writeKinds},
    {Setting::Measures,
     [](auto& csv, auto& state) { writeList(csv, state.settings.measures, &Measure::text); }},
};

} // namespace

void beginTable(CsvWriter& csv, const QString& columns, const ViewState& state)
{
    const QStringList own = columns.split(u',');
    CsvWriter ending;
    std::ranges::for_each(own, [&](const QString& column) { csv.text(column); });
    for (const SettingColumn& column : settingColumns) {
        const QString name = QString::fromUtf8(keyOf(column.setting));
        if (own.contains(name)) {
            continue;
        }
        csv.text(name);
        takes(state, column.setting) ? column.write(ending, state) : ending.empty();
    }
    csv.endRow();
    csv.endRowsWith(ending);
}

void writeCompany(CsvWriter& csv, const Dataset& dataset, const CompanyId& id)
{
    const Company* const company = dataset.company(id);
    csv.text(id.text());
    csv.text(company ? company->name : QString());
}

void writeEnds(CsvWriter& csv, const std::optional<Money>& value)
{
    csv.number(value ? value->low : std::nullopt);
    csv.number(value ? std::optional(value->mid()) : std::nullopt);
    csv.number(value ? value->high : std::nullopt);
}

void writeValue(CsvWriter& csv, const std::optional<Money>& value)
{
    writeEnds(csv, value);
    csv.text(value ? keywordOf(value->bound) : QString());
}

QStringList notesInTable(const Dataset& dataset, const NotedSubject& subject)
{
    QStringList notes;
    for (const std::size_t index : notesOn(dataset, subject)) {
        notes.append(QStringLiteral("note: ") + saidIn(dataset.notes()[index]));
    }
    return notes;
}

} // namespace capex
