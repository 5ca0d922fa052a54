// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/overview_table.h"

#include "model/reports/table_cells.h"
#include "model/wording/reason_words.h"

#include <QStringList>

#include <algorithm>

namespace capex {

namespace {

constexpr double percent = 100;

/// What a tile's row says.
struct TileRow
{
    QString item;
    CompanyId company;
    QString label;
    std::optional<Interval> ends; ///< in billions, or as a fraction
    Bound bound = Bound::Exact;
    bool isFraction = false;
    QDate dated;
    std::vector<FigureId> figures;
    QString note;
};

TileRow rowOf(const SumOfAll& sum, const ComparisonContext& context)
{
    TileRow row{.item = QStringLiteral("sum"),
                .label =
                    QStringLiteral("%1 of %2 companies").arg(sum.counted.size()).arg(sum.asked),
                .dated = sum.dated,
                .figures = sum.figures};
    if (sum.total.amount) {
        row.ends = Interval{sum.total.amount->low, sum.total.amount->high};
        row.bound = sum.total.amount->bound;
    } else {
        row.note = sum.total.refused
                       ? reasonInFiles(sum.total.refused)
                       : QStringLiteral("no figure of %1").arg(context.settings().year);
    }
    if (!sum.total.missing.isEmpty() && row.ends) {
        QStringList missing;
        std::ranges::transform(sum.total.missing, std::back_inserter(missing), &CompanyId::text);
        row.note = QStringLiteral("without ") + missing.join(QStringLiteral(", "));
    }
    return row;
}

TileRow rowOf(const RatioOfTwo& ratio, const ComparisonContext& context)
{
    TileRow row{.item = QStringLiteral("against"),
                .company = ratio.company,
                .label = QStringLiteral("against %1").arg(ratio.other.text()),
                .isFraction = true,
                .dated = ratio.dated,
                .figures = ratio.figures};
    if (ratio.company.isEmpty() || ratio.other.isEmpty()) {
        row.label.clear();
        row.note = ratio.company.isEmpty() ? QStringLiteral("no company is chosen")
                                           : QStringLiteral("no other company with an amount");
    } else if (ratio.pairs.empty()) {
        row.note =
            QStringLiteral("one of the two has no amount for %1").arg(context.settings().year);
    } else {
        row.ends = ratio.pairs.front().pair.ratio;
        row.bound = ratio.bounds.front();
        row.label += u' ' + keywordOf(ratio.pairs.front().basis);
    }
    return row;
}

TileRow rowOf(const LargestMove& largest, const ComparisonContext& context)
{
    TileRow row{.item = QStringLiteral("moved"),
                .label = QStringLiteral("moved most since first announced")};
    if (!largest.move) {
        row.note = QStringLiteral("no target for %1 has moved").arg(context.settings().year);
        return row;
    }
    const Move& move = *largest.move;
    row.company = move.company;
    row.ends = move.change;
    row.bound = move.bound;
    row.dated = move.newest.announced;
    row.figures = {move.first.figure, move.newest.figure};
    return row;
}

TileRow rowOf(const SpentOfAnnounced& spent, const ComparisonContext& context)
{
    TileRow row{.item = QStringLiteral("spent"),
                .label = QStringLiteral("spent of what was announced"),
                .isFraction = true,
                .dated = spent.dated};
    if (!spent.spent) {
        row.note =
            spent.announced > 0
                ? QStringLiteral("comparable for 0 of %1").arg(spent.announced)
                : QStringLiteral("nothing was announced for %1").arg(context.settings().year);
        return row;
    }
    row.company = spent.spent->company;
    row.ends = spent.spent->ratio;
    row.bound = spent.bound;
    row.figures = {spent.spent->announced, *spent.spent->actual};
    row.note = QStringLiteral("comparable for %1 of %2").arg(spent.comparable).arg(spent.announced);
    return row;
}

TileRow rowOf(Tile tile, const KeyNumbers& numbers, const ComparisonContext& context)
{
    switch (tile) {
    case Tile::Sum:
        return rowOf(numbers.sum, context);
    case Tile::Against:
        return rowOf(numbers.against, context);
    case Tile::Moved:
        return rowOf(numbers.moved, context);
    case Tile::Spent:
        return rowOf(numbers.spent, context);
    }
    return {};
}

QString idsOf(const std::vector<FigureId>& figures)
{
    QStringList ids;
    std::ranges::transform(figures, std::back_inserter(ids), &FigureId::text);
    return ids.join(u' ');
}

/// low, mid, high, bound.
void writeEnds(TableWriter& table, const TileRow& row)
{
    const Interval ends = row.ends.value_or(Interval());
    const double factor = row.isFraction ? percent : 1;
    const auto times = [factor](double end) { return end * factor; };
    const auto low = ends.low ? std::optional(times(*ends.low)) : std::nullopt;
    const auto high = ends.high ? std::optional(times(*ends.high)) : std::nullopt;
    table.number(low);
    table.number(low && high ? std::optional((*low + *high) / 2) : low ? low : high);
    table.number(high);
    table.text(row.ends ? keywordOf(row.bound) : QString());
}

void write(TableWriter& table, const ComparisonContext& context, const TileRow& row)
{
    table.text(QStringLiteral("tiles"));
    table.text(row.item);
    writeCompany(table, context.dataset(), row.company);
    table.text(row.label);
    writeEnds(table, row);
    table.text(row.isFraction ? QString() : context.settings().currency.text());
    table.text(row.isFraction ? QStringLiteral("percent") : keywordOf(Unit::Billion));
    table.text(row.dated.isValid() ? row.dated.toString(Qt::ISODate) : QString());
    table.text(idsOf(row.figures));
    table.text(row.note);
    table.endRow();
}

/// The amounts of a row in the table of a view: what each is, and the columns that it stands in.
struct AmountColumns
{
    const char* item;   ///< a column, or the word itself where there is none of that name
    const char* prefix; ///< of the columns low, mid, high, bound and, where there is one, figure
};

std::vector<AmountColumns> amountsIn(View view)
{
    switch (view) {
    case View::SayDo:
        return {{"announced", "announced_"}, {"actual", "actual_"}};
    case View::Years:
        return {{"year", ""}};
    case View::Revisions:
        return {{"change", ""}};
    case View::Reconciliation:
        return {{"item", ""}};
    case View::Timeline:
        return {{"period_start", ""}};
    case View::Figures:
        return {{"measure", ""}};
    default:
        return {{"basis", ""}};
    }
}

/// The rows of a table by the names of their columns.
class TableReader
{
public:
    explicit TableReader(const WrittenTable& table)
        : m_table(table)
    {
        for (std::size_t index = 0; index < table.columns().size(); ++index) {
            m_columns.insert(std::get<QString>(table.columns()[index]), index);
        }
    }

    [[nodiscard]] bool next() { return ++m_row <= m_table.rows().size(); }
    [[nodiscard]] bool has(const QString& column) const { return m_columns.contains(column); }
    /// Empty where there is no such column.
    [[nodiscard]] WrittenCell cell(const QString& column) const
    {
        const auto found = m_columns.constFind(column);
        const std::vector<WrittenCell>& row = m_table.rows().at(m_row - 1);
        return found == m_columns.constEnd() || *found >= row.size() ? WrittenCell() : row[*found];
    }

private:
    const WrittenTable& m_table;
    std::size_t m_row = 0; ///< from 1
    QHash<QString, std::size_t> m_columns;
};

/// The first of two columns that says something.
WrittenCell cellOf(const TableReader& panel, const QString& column, const QString& other)
{
    const WrittenCell cell = panel.cell(column);
    return cell == WrittenCell() ? panel.cell(other) : cell;
}

void write(TableWriter& table, const Dataset& dataset, const TableReader& panel, View view,
           const AmountColumns& columns)
{
    const QString item = QString::fromLatin1(columns.item);
    const QString prefix = QString::fromLatin1(columns.prefix);
    const auto own = [&](const char* name) { return prefix + QString::fromLatin1(name); };
    table.text(keywordOf(view));
    table.write(panel.has(item) ? panel.cell(item) : item);
    const WrittenCell company = panel.cell(QStringLiteral("company"));
    if (panel.has(QStringLiteral("company_name"))) {
        table.write(company);
        table.write(panel.cell(QStringLiteral("company_name")));
    } else {
        const auto* const id = std::get_if<QString>(&company);
        writeCompany(table, dataset, CompanyId{id ? *id : QString()});
    }
    table.write(panel.cell(QStringLiteral("kind")));
    table.write(panel.cell(own("low")));
    table.write(panel.cell(own("mid")));
    table.write(panel.cell(own("high")));
    table.write(panel.cell(own("bound")));
    table.write(panel.cell(QStringLiteral("currency")));
    table.write(panel.cell(QStringLiteral("unit")));
    table.write(cellOf(panel, QStringLiteral("announced_on"), QStringLiteral("announced")));
    table.write(view == View::Figures ? panel.cell(QStringLiteral("id"))
                                      : cellOf(panel, own("figure"), QStringLiteral("figure")));
    table.write(panel.cell(QStringLiteral("note")));
    table.endRow();
}

void write(TableWriter& table, const Dataset& dataset, const PanelTable& panel)
{
    const std::vector<AmountColumns> amounts = amountsIn(panel.view);
    TableReader rows(*panel.table);
    while (rows.next()) {
        for (const AmountColumns& columns : amounts) {
            write(table, dataset, rows, panel.view, columns);
        }
    }
}

} // namespace

void writeOverview(TableWriter& table, const ComparisonContext& context, const KeyNumbers& numbers,
                   std::span<const PanelTable> panels)
{
    beginTable(table,
               QStringLiteral("panel,item,company,company_name,label,low,mid,high,bound,currency,"
                              "unit,dated,figure,note"),
               {View::Overview, context.settings(), {}});
    for (const Tile tile : context.state().options.page.tiles) {
        write(table, context, rowOf(tile, numbers, context));
    }
    for (const PanelTable& panel : panels) {
        write(table, context.dataset(), panel);
    }
}

} // namespace capex
