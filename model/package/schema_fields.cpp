// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/package/schema_fields.h"

#include "model/figures/enum_size.h"
#include "model/formats/csv/csv_columns.h"
#include "model/settings/vocabulary.h"

#include <algorithm>
#include <array>

namespace capex {

namespace {

/// What stands in a column of that name in any table.
struct Row
{
    const char* name;
    SchemaType type;
    const char* description;
    QStringList (*choices)() = nullptr;
};

template <typename Enum>
QStringList wordsOf()
{
    QStringList words;
    for (const Enum value : allOf<Enum>()) {
        words.append(keywordOf(value));
    }
    return words;
}

QStringList units()
{
    return wordsOf<Unit>() << QStringLiteral("percent");
}

QStringList panels()
{
    return wordsOf<View>() << QStringLiteral("tiles");
}

using enum SchemaType;

constexpr std::array rows{
    // who, and what is said
    Row{"id", Text, "Identifies the figure"},
    Row{"figure", Text, "Ids of the figures behind the row, separated by blanks; see figures.csv"},
    Row{"company", Text, "Identifies the company"},
    Row{"company_name", Text, "Name of the company"},
    Row{"aggregate", Text, "Identifies the published total"},
    Row{"aggregate_name", Text, "Name of the published total"},
    Row{"kind", Text, "What kind of statement it is, the strongest first", wordsOf<Kind>},
    Row{"measure", Text, "What is counted, such as capex"},
    Row{"statement", Text, "What was said, in other words"},
    Row{"note", Text, "What a reader must know about the row"},
    Row{"disputed", Boolean, "True for a figure known to be misheaded or wrong"},
    Row{"restates", Boolean, "True where the source calls the change one of what is counted"},
    // amounts
    Row{"value", Number, "The amount, its middle where it is a range, in the unit of the row"},
    Row{"low", Number, "Lower end of the amount; empty where it is open"},
    Row{"mid", Number, "Middle of the amount, or its only end"},
    Row{"high", Number, "Upper end of the amount; empty where it is open"},
    Row{"bound", Text, "How the ends are meant", wordsOf<Bound>},
    Row{"currency", Text, "Currency of the amounts, ISO 4217"},
    Row{"unit", Text, "What the amounts are counted in", units},
    Row{"also_low", Number, "Lower end of the source's own conversion"},
    Row{"also_high", Number, "Upper end of the source's own conversion"},
    Row{"also_currency", Text, "Currency of the source's own conversion, ISO 4217"},
    Row{"also_unit", Text, "What the source's own conversion is counted in", wordsOf<Unit>},
    Row{"also_bound", Text, "How the ends of the source's own conversion are meant",
        wordsOf<Bound>},
    Row{"per_year_low", Number, "Lower end per year"},
    Row{"per_year_mid", Number, "Middle per year"},
    Row{"per_year_high", Number, "Upper end per year"},
    Row{"announced_low", Number, "Lower end as announced"},
    Row{"announced_mid", Number, "Middle as announced"},
    Row{"announced_high", Number, "Upper end as announced"},
    Row{"announced_bound", Text, "How the announced ends are meant", wordsOf<Bound>},
    Row{"announced_currency", Text, "Currency of the announcement, ISO 4217"},
    Row{"actual_low", Number, "Lower end of what was reported"},
    Row{"actual_mid", Number, "Middle of what was reported"},
    Row{"actual_high", Number, "Upper end of what was reported"},
    Row{"ratio_low", Number, "Least share of the announcement that was spent; 1 is all of it"},
    Row{"ratio_high", Number, "Largest share of the announcement that was spent; 1 is all of it"},
    Row{"delivered", Number, "What was reported so far of a pledge"},
    Row{"delivered_measure", Text, "What the reports on a pledge count"},
    Row{"delivered_months", Integer, "Months of a pledge that were reported"},
    Row{"months_left", Integer, "Months of a pledge that were not reported"},
    Row{"remaining_low", Number, "Lower end of what is left of a pledge"},
    Row{"remaining_high", Number, "Upper end of what is left of a pledge"},
    Row{"implied_per_year_low", Number, "Lower end of what a pledge leaves for each year"},
    Row{"implied_per_year_high", Number, "Upper end of what a pledge leaves for each year"},
    // places in the table
    Row{"rank", Integer, "Place by the middle of the amount; equal ones share it"},
    Row{"track", Integer, "Line of the company in which the bar stands, from 1"},
    Row{"panel", Text, "Panel of the overview that the row belongs to", panels},
    Row{"item", Text, "What the row is within its panel or total"},
    Row{"label", Text, "What the row says, in words"},
    Row{"change", Text, "What the statement is to the one before it"},
    Row{"reason", Text, "Why the two sides cannot be compared"},
    Row{"announced_figure", Text, "Id of the announced figure; see figures.csv"},
    Row{"actual_figure", Text, "Id of the reported figure; see figures.csv"},
    Row{"actual_measure", Text, "What the reported figure counts"},
    // times
    Row{"period_start", Month, "First month of the period"},
    Row{"period_end", Month, "Last month of the period"},
    Row{"horizon_months", Integer, "Months that the announcement speaks of"},
    Row{"coverage_months", Integer, "Months of the year that figures cover"},
    Row{"extrapolated", Boolean, "True where nobody announced as much for so long"},
    Row{"announced", Day, "Day since when the figure is known"},
    Row{"announced_on", Day, "Day since when the figure is known"},
    Row{"dated", Day, "Day since when it is known"},
    Row{"realtime_start", Day, "First day on which the figure was the current one"},
    Row{"realtime_end", Day, "Last day on which it was; 9999-12-31 where it still is"},
    // sources
    Row{"source", Text, "Source of the figure, by id or name; see the sources of the package"},
    Row{"evidence", Text, "How far the source can be trusted, the best first", wordsOf<Evidence>},
    Row{"accession", Text, "Accession number of the filing"},
    Row{"form", Text, "Form of the filing"},
    Row{"concept", Text, "Tagged concept that was read from the filing"},
    // settings
    Row{"basis", Text, "What the amounts are per", wordsOf<Basis>},
    Row{"year", Year, "The year of the figures"},
    Row{"as_of", Day, "Only what was announced by this day; empty: all"},
    Row{"vintage", Text, "Which announcement counts", wordsOf<Vintage>},
    Row{"fx", Text, "How currencies are converted"},
    Row{"growth", Number, "Growth a year inside pledges of several years, in percent"},
    Row{"kinds", Text, "Kinds of statements that are let in, separated by blanks; empty: all"},
    Row{"measures", Text, "Measures that are let in, separated by blanks; empty: all"},
};

constexpr std::array typeWords{"string", "number",    "integer", "boolean",
                               "year",   "yearmonth", "date"};
static_assert(typeWords.size() == enumSize<SchemaType>());

/// The tables whose rows have a name of their own.
struct Key
{
    const char* table;
    std::array<const char*, 2> columns; ///< the second may be nullptr
};

constexpr std::array keys{
    Key{"figures", {"id", nullptr}},      Key{"vintages", {"figure", nullptr}},
    Key{"ranking", {"company", nullptr}}, Key{"horizons", {"company", "basis"}},
    Key{"years", {"company", "year"}},
};

/// The heading without the number of a conversion: "also_low" of "also_low_2".
QString plainHeading(const QString& heading)
{
    const auto also = alsoOfHeading(heading);
    return also ? nameOf(also->column) : heading;
}

bool isUnknownOfFigures(const QString& table, const QString& heading, qsizetype index)
{
    return table == QStringLiteral("figures") && index >= writtenCsvColumnCount &&
           !alsoOfHeading(heading);
}

} // namespace

QString keywordOf(SchemaType type)
{
    return QString::fromLatin1(typeWords.at(static_cast<std::size_t>(type)));
}

SchemaField fieldOf(const QString& table, const QString& heading, qsizetype index)
{
    const auto row = std::ranges::find(rows, plainHeading(heading), [](const Row& each) {
        return QString::fromLatin1(each.name);
    });
    if (row == rows.end() || isUnknownOfFigures(table, heading, index)) {
        return {heading, Text, QStringLiteral("Kept as the file of figures has it"), {}};
    }
    return {heading, row->type, QString::fromLatin1(row->description),
            row->choices ? row->choices() : QStringList()};
}

QStringList keyOfTable(const QString& table)
{
    QStringList columns;
    for (const Key& key : keys) {
        for (const char* const column : key.columns) {
            if (table == QLatin1String(key.table) && column != nullptr) {
                columns.append(QString::fromLatin1(column));
            }
        }
    }
    return columns;
}

} // namespace capex
