// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/table_cells.h"

#include "model/formats/text/number_text.h"
#include "model/wording/remark_words.h"

#include <QStringList>

#include <algorithm>

namespace capex {

namespace {

struct SettingColumn
{
    Setting setting; ///< its key is the heading
    void (*write)(TableWriter& table, const ViewState& state);
};

template <typename List, typename Word>
void writeList(TableWriter& table, const List& list, Word wordFor)
{
    QStringList words;
    std::ranges::transform(list, std::back_inserter(words), wordFor);
    table.text(words.join(u' '));
}

void writeKinds(TableWriter& table, const ViewState& state)
{
    const QList<Kind> kinds = kindsIn(state.view, state.settings);
    const bool isEverything =
        std::ranges::all_of(allOf<Kind>(), [&](Kind kind) { return kinds.contains(kind); });
    writeList(table, isEverything ? QList<Kind>() : kinds,
              [](Kind kind) { return keywordOf(kind); });
}

const SettingColumn settingColumns[]{
    {Setting::Year, [](auto& table, auto& state) { table.number(state.settings.year); }},
    {Setting::AsOf,
     [](auto& table, auto& state) {
         table.text(state.settings.asOf.value_or(QDate()).toString(Qt::ISODate));
     }},
    {Setting::Vintage,
     [](auto& table, auto& state) { table.text(keywordOf(state.settings.vintage)); }},
    {Setting::Fx, [](auto& table, auto& state) { table.text(state.settings.fx.text()); }},
    {Setting::Growth,
     [](auto& table, auto& state) { table.number(percentOf(state.settings.growth)); }},
    {Setting::Kinds, writeKinds},
    {Setting::Measures,
     [](auto& table, auto& state) { writeList(table, state.settings.measures, &Measure::text); }},
};

} // namespace

void beginTable(TableWriter& table, const QString& columns, const ViewState& state)
{
    const QStringList own = columns.split(u',');
    WrittenTable ending;
    std::ranges::for_each(own, [&](const QString& column) { table.text(column); });
    for (const SettingColumn& column : settingColumns) {
        const QString name = QString::fromUtf8(keyOf(column.setting));
        if (own.contains(name)) {
            continue;
        }
        table.text(name);
        takes(state, column.setting) ? column.write(ending, state) : ending.empty();
    }
    ending.endRow();
    table.endRow();
    table.endRowsWith(ending.columns());
}

void writeCompany(TableWriter& table, const Dataset& dataset, const CompanyId& id)
{
    const Company* const company = dataset.company(id);
    table.text(id.text());
    table.text(company ? company->name : QString());
}

void writeEnds(TableWriter& table, const std::optional<Money>& value)
{
    table.number(value ? value->low : std::nullopt);
    table.number(value ? std::optional(value->mid()) : std::nullopt);
    table.number(value ? value->high : std::nullopt);
}

void writeValue(TableWriter& table, const std::optional<Money>& value)
{
    writeEnds(table, value);
    table.text(value ? keywordOf(value->bound) : QString());
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
