// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/report_table.h"

#include "model/comparison/listing.h"
#include "model/formats/csv/csv_parser.h"
#include "model/tables/comparison_model.h"
#include "model/tables/figures_model.h"

#include <QDate>

#include <algorithm>

namespace capex {

namespace {

constexpr int figureColumns = 12; ///< of FiguresModel: the rest says the same in parts

QString sortText(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::Double:
        return QString::number(value.toDouble(), 'g', 12);
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    default:
        return {};
    }
}

ReportRow rowOf(const QAbstractItemModel& model, int row, int columns)
{
    ReportRow made{CompanyId(model.index(row, 0).data(CompanyRole).toString()), {}};
    for (int column = 0; column < columns; ++column) {
        const QModelIndex cell = model.index(row, column);
        made.cells.push_back({cell.data().toString(), sortText(cell.data(ValueRole)), 0});
    }
    return made;
}

std::vector<ReportColumn> columnsOf(const QAbstractItemModel& model, int columns)
{
    std::vector<ReportColumn> made;
    made.reserve(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column) {
        made.push_back(
            {model.headerData(column, Qt::Horizontal).toString(), isAmount(model, column)});
    }
    return made;
}

bool isNumberText(const QString& text)
{
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    return isNumber;
}

/// The cells of a table by rows, the heading first.
std::vector<QStringList> cellsOf(const QByteArray& csv)
{
    const std::string_view text(csv.constData(), static_cast<std::size_t>(csv.size()));
    Report report(text);
    CsvParser parser(text, report);
    std::vector<QStringList> rows;
    for (CsvRecord record; parser.next(record);) {
        QStringList& row = rows.emplace_back();
        for (const CsvField& field : record.fields) {
            row.append(
                QString::fromUtf8(field.text.data(), static_cast<qsizetype>(field.text.size())));
        }
    }
    return rows;
}

/// What one column of a CSV says.
struct CsvColumn
{
    QString heading;
    std::span<const QStringList> rows;
    qsizetype index = 0;

    [[nodiscard]] bool isAll(const auto& test) const
    {
        return std::ranges::all_of(rows, [&](const QStringList& row) { return test(row[index]); });
    }
    [[nodiscard]] bool isEmpty() const
    {
        return isAll([](const QString& cell) { return cell.isEmpty(); });
    }
    [[nodiscard]] bool isSame() const
    {
        return rows.size() > 1 &&
               isAll([&](const QString& cell) { return cell == rows.front()[index]; });
    }
    [[nodiscard]] bool isNumber() const
    {
        return isAll([](const QString& cell) { return cell.isEmpty() || isNumberText(cell); });
    }
};

/// Tells each column how long its texts are.
ReportTable measured(ReportTable table)
{
    for (const ReportRow& row : table.rows) {
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            qsizetype& longest = table.columns[column].longest;
            longest = std::max(longest, row.cells[column].text.size());
        }
    }
    return table;
}

} // namespace

ReportTable comparisonTable(const ReportContent& content, const ViewResult& result,
                            Language language)
{
    ComparisonModel model(language);
    model.setComparison(result.dataset(), result.context().comparison());
    ReportTable table;
    table.columns = columnsOf(model, model.columnCount());
    table.named = 1;
    for (int row = 0; const ComparisonRow& each : result.context().comparison().rows) {
        table.rows.push_back(rowOf(model, row++, model.columnCount()));
        if (each.hasFigure()) {
            const SourceId& source = result.dataset().figure(each.figures.front())->source;
            table.rows.back().cells[ComparisonModel::sourceColumn].source =
                content.sources->numberOf(source).value_or(0);
        }
    }
    return measured(std::move(table));
}

ReportTable figuresTable(const ReportContent& content, Language language)
{
    FiguresModel model(language);
    model.setDataset(content.dataset());
    const ComparisonSettings& settings = content.figures.result->state().settings;
    ReportTable table;
    table.columns = columnsOf(model, figureColumns);
    for (int row = 0; const Figure& figure : content.dataset().figures()) {
        if (isListed(figure, settings)) {
            table.rows.push_back(rowOf(model, row, figureColumns));
            const auto number = content.sources->numberOf(figure.source);
            table.rows.back().cells[FiguresModel::sourceColumn].source = number.value_or(0);
        }
        ++row;
    }
    return measured(std::move(table));
}

ReportTable viewTable(const ViewResult& result)
{
    const std::vector<QStringList> all = cellsOf(result.table());
    ReportTable table;
    if (all.size() < 2) {
        return table;
    }
    const std::span<const QStringList> rows = std::span(all).subspan(1);
    const qsizetype company = all.front().indexOf(QStringLiteral("company"));
    for (const QStringList& row : rows) {
        table.rows.push_back({CompanyId(company < 0 ? QString() : row[company]), {}});
    }
    for (qsizetype index = 0; index < all.front().size(); ++index) {
        const CsvColumn column{all.front()[index], rows, index};
        if (column.isEmpty()) {
            continue;
        }
        if (column.isSame()) {
            table.common.append(column.heading + QStringLiteral(": ") + rows.front()[index]);
            continue;
        }
        table.columns.push_back({column.heading, column.isNumber()});
        for (std::size_t row = 0; row < rows.size(); ++row) {
            table.rows[row].cells.push_back({rows[row][index], {}, 0});
        }
    }
    return measured(std::move(table));
}

} // namespace capex
