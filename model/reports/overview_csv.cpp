// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/overview_csv.h"

#include "model/formats/csv/csv_parser.h"
#include "model/reports/csv_cells.h"
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
void writeEnds(CsvWriter& csv, const TileRow& row)
{
    const Interval ends = row.ends.value_or(Interval());
    const double factor = row.isFraction ? percent : 1;
    const auto times = [factor](double end) { return end * factor; };
    const auto low = ends.low ? std::optional(times(*ends.low)) : std::nullopt;
    const auto high = ends.high ? std::optional(times(*ends.high)) : std::nullopt;
    csv.number(low);
    csv.number(low && high ? std::optional((*low + *high) / 2) : low ? low : high);
    csv.number(high);
    csv.text(row.ends ? keywordOf(row.bound) : QString());
}

void write(CsvWriter& csv, const ComparisonContext& context, const TileRow& row)
{
    csv.text(QStringLiteral("tiles"));
    csv.text(row.item);
    writeCompany(csv, context.dataset(), row.company);
    csv.text(row.label);
    writeEnds(csv, row);
    csv.text(row.isFraction ? QString() : context.settings().currency.text());
    csv.text(row.isFraction ? QStringLiteral("percent") : keywordOf(Unit::Billion));
    csv.text(row.dated.isValid() ? row.dated.toString(Qt::ISODate) : QString());
    csv.text(idsOf(row.figures));
    csv.text(row.note);
    csv.endRow();
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
    explicit TableReader(const QByteArray& csv)
        : m_text(csv.constData(), static_cast<std::size_t>(csv.size()))
        , m_report(m_text)
        , m_parser(m_text, m_report)
    {
        if (m_parser.next(m_record)) {
            for (std::size_t index = 0; index < m_record.fields.size(); ++index) {
                m_columns.insert(textOf(m_record.fields[index]), index);
            }
        }
    }

    [[nodiscard]] bool next() { return m_parser.next(m_record); }
    [[nodiscard]] bool has(const QString& column) const { return m_columns.contains(column); }
    /// Empty where there is no such column.
    [[nodiscard]] QString cell(const QString& column) const
    {
        const auto found = m_columns.constFind(column);
        return found == m_columns.constEnd() ? QString() : textOf(m_record.fields.at(*found));
    }

private:
    [[nodiscard]] static QString textOf(const CsvField& field)
    {
        return unguarded(
            QString::fromUtf8(field.text.data(), static_cast<qsizetype>(field.text.size())));
    }

    std::string_view m_text;
    Report m_report;
    CsvParser m_parser;
    CsvRecord m_record;
    QHash<QString, std::size_t> m_columns;
};

/// The first of two columns that says something.
QString cellOf(const TableReader& table, const QString& column, const QString& other)
{
    const QString text = table.cell(column);
    return text.isEmpty() ? table.cell(other) : text;
}

void writeNumber(CsvWriter& csv, const QString& digits)
{
    digits.isEmpty() ? csv.empty() : csv.number(digits.toDouble());
}

void write(CsvWriter& csv, const Dataset& dataset, const TableReader& table, View view,
           const AmountColumns& columns)
{
    const QString item = QString::fromLatin1(columns.item);
    const QString prefix = QString::fromLatin1(columns.prefix);
    const auto own = [&](const char* name) { return prefix + QString::fromLatin1(name); };
    csv.text(keywordOf(view));
    csv.text(table.has(item) ? table.cell(item) : item);
    const QString company = table.cell(QStringLiteral("company"));
    if (table.has(QStringLiteral("company_name"))) {
        csv.text(company);
        csv.text(table.cell(QStringLiteral("company_name")));
    } else {
        writeCompany(csv, dataset, CompanyId{company});
    }
    csv.text(table.cell(QStringLiteral("kind")));
    writeNumber(csv, table.cell(own("low")));
    writeNumber(csv, table.cell(own("mid")));
    writeNumber(csv, table.cell(own("high")));
    csv.text(table.cell(own("bound")));
    csv.text(table.cell(QStringLiteral("currency")));
    csv.text(table.cell(QStringLiteral("unit")));
    csv.text(cellOf(table, QStringLiteral("announced_on"), QStringLiteral("announced")));
    csv.text(view == View::Figures ? table.cell(QStringLiteral("id"))
                                   : cellOf(table, own("figure"), QStringLiteral("figure")));
    csv.text(table.cell(QStringLiteral("note")));
    csv.endRow();
}

void write(CsvWriter& csv, const Dataset& dataset, const PanelTable& panel)
{
    const std::vector<AmountColumns> amounts = amountsIn(panel.view);
    TableReader table(panel.csv);
    while (table.next()) {
        for (const AmountColumns& columns : amounts) {
            write(csv, dataset, table, panel.view, columns);
        }
    }
}

} // namespace

QByteArray overviewCsv(const ComparisonContext& context, const KeyNumbers& numbers,
                       std::span<const PanelTable> panels)
{
    CsvWriter csv;
    beginTable(csv,
               QStringLiteral("panel,item,company,company_name,label,low,mid,high,bound,currency,"
                              "unit,dated,figure,note"),
               {View::Overview, context.settings(), {}});
    for (const Tile tile : context.state().options.page.tiles) {
        write(csv, context, rowOf(tile, numbers, context));
    }
    for (const PanelTable& panel : panels) {
        write(csv, context.dataset(), panel);
    }
    return csv.result();
}

} // namespace capex
