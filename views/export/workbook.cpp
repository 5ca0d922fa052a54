// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/workbook.h"

#include "model/formats/csv/csv_writer.h"
#include "model/formats/xlsx.h"
#include "model/proof/sealed_file.h"
#include "views/chart/theme.h"
#include "views/export/table_words.h"
#include "views/view_types.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

constexpr std::size_t mostRows = LXW_ROW_MAX - 1; ///< below the names of the columns
constexpr qsizetype mostNameLength = LXW_SHEETNAME_MAX;
constexpr qsizetype longestText = 32'767; ///< of a cell
constexpr double narrowest = 8;           ///< of a column, in characters
constexpr double widest = 44;
constexpr lxw_row_t rowsOfChart = 20;
constexpr double usualRowsOfChart = 15;
constexpr time_t fixedTime = 1'735'689'600; ///< 2025-01-01: the same bytes every time

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(capex::Workbook)
};

/// How the cells of a column are shown.
enum class CellLook { Text, Whole, Amount, Day };

std::optional<QDate> dayIn(const WrittenCell& cell)
{
    constexpr qsizetype digits = 10;
    const auto* const text = std::get_if<QString>(&cell);
    const QDate day =
        text != nullptr && text->size() == digits ? QDate::fromString(*text, Qt::ISODate) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString textOf(const WrittenCell& cell)
{
    const auto* const text = std::get_if<QString>(&cell);
    return text ? guarded(*text).left(longestText) : QString();
}

/// A column of a table that is to be written.
struct SheetColumn
{
    CellLook look = CellLook::Text;
    double width = narrowest;
};

double widthOf(const WrittenCell& cell)
{
    constexpr double ofNumber = 10;
    const auto* const text = std::get_if<QString>(&cell);
    return text ? static_cast<double>(text->size()) + 1 : ofNumber;
}

bool isWhole(const WrittenCell& cell)
{
    const auto* const value = std::get_if<double>(&cell);
    return value == nullptr || std::floor(*value) == *value;
}

SheetColumn columnOf(const WrittenTable& table, std::size_t index)
{
    SheetColumn column{CellLook::Text, std::max(narrowest, widthOf(table.columns()[index]))};
    bool hasNumber = false;
    bool areWhole = true;
    bool areDays = true;
    for (const auto& row : table.rows()) {
        if (index >= row.size() || std::holds_alternative<std::monostate>(row[index])) {
            continue;
        }
        const WrittenCell& cell = row[index];
        column.width = std::clamp(widthOf(cell), column.width, widest);
        hasNumber = hasNumber || std::holds_alternative<double>(cell);
        areWhole = areWhole && isWhole(cell);
        areDays = areDays && dayIn(cell).has_value();
    }
    if (hasNumber) {
        column.look = areWhole ? CellLook::Whole : CellLook::Amount;
    } else if (areDays && !table.rows().empty()) {
        column.look = CellLook::Day;
    }
    return column;
}

/// A stretch of rows below the names of the columns that one line or bar series shows.
struct Series
{
    QString name;
    CompanyId company;
    lxw_row_t first;
    lxw_row_t last;
};

std::optional<lxw_col_t> columnNamed(const WrittenTable& table, const QString& name)
{
    const auto found = std::ranges::find(table.columns(), WrittenCell(name));
    return found == table.columns().end()
               ? std::nullopt
               : std::optional(static_cast<lxw_col_t>(found - table.columns().begin()));
}

QString textAt(const std::vector<WrittenCell>& row, lxw_col_t column)
{
    const auto* const text = column < row.size() ? std::get_if<QString>(&row[column]) : nullptr;
    return text ? *text : QString();
}

/// The columns of a table that a chart shows.
struct ChartTable
{
    const WrittenTable& written;
    bool isRanking;
    lxw_col_t companies;
    lxw_col_t names;
    lxw_col_t years; ///< of the years view
    lxw_col_t values;
};

/// Nothing for a view without a chart of the spreadsheet's own.
std::optional<ChartTable> chartTable(const WrittenTable& table, View view)
{
    if (view != View::Ranking && view != View::Years) {
        return std::nullopt;
    }
    const auto column = [&table](const char* name) {
        return columnNamed(table, QString::fromLatin1(name)).value_or(0);
    };
    return ChartTable{
        table,          view == View::Ranking, column("company"), column("company_name"),
        column("year"), column("mid")};
}

CompanyId companyIn(const ChartTable& table, std::size_t row)
{
    return CompanyId{textAt(table.written.rows()[row], table.companies)};
}

bool hasValue(const ChartTable& table, std::size_t row)
{
    return std::holds_alternative<double>(table.written.rows()[row][table.values]);
}

/// Of the ranking all rows down to the last with a value; of the years those of each company, which
/// stand together, where any has one.
std::vector<Series> seriesIn(const ChartTable& table)
{
    std::vector<Series> all;
    const std::size_t count = table.written.rows().size();
    for (std::size_t first = 0; first < count;) {
        const CompanyId company = companyIn(table, first);
        std::size_t behind = first;
        std::optional<std::size_t> lastWithValue;
        while (behind < count && (table.isRanking || companyIn(table, behind) == company)) {
            lastWithValue = hasValue(table, behind) ? behind : lastWithValue;
            ++behind;
        }
        if (lastWithValue) {
            const std::size_t last = table.isRanking ? *lastWithValue : behind - 1;
            all.push_back({textAt(table.written.rows()[first], table.names), company,
                           static_cast<lxw_row_t>(first + 1), static_cast<lxw_row_t>(last + 1)});
        }
        first = behind;
    }
    return all;
}

lxw_color_t colourFor(const Dataset& dataset, const CompanyId& company)
{
    return companyColour(ThemeName::Light, colourIndex(dataset, company)).rgb() & 0xFFFFFFU;
}

/// A workbook while it is written; closing it writes the file.
class BookWriter
{
public:
    BookWriter(const Xlsx& xlsx, const QByteArray& path, Language language)
        : m_xlsx(xlsx)
        , m_language(language)
    {
        lxw_workbook_options options{};
        options.use_zip64 = LXW_FALSE;
        m_book = m_xlsx.workbook_new_opt(path.constData(), &options);
        QByteArray author = QByteArrayLiteral("Capex Horizon");
        lxw_doc_properties properties{};
        properties.author = author.data();
        properties.created = fixedTime;
        m_xlsx.workbook_set_properties(m_book, &properties);
        m_heading = newFormat();
        m_xlsx.format_set_bold(m_heading);
        m_xlsx.format_set_bottom(m_heading, LXW_BORDER_THIN);
        m_xlsx.format_set_bg_color(m_heading, headingColour);
        m_bold = newFormat();
        m_xlsx.format_set_bold(m_bold);
        for (const char* const shape : {"General", "0", "#,##0.00", "yyyy-mm-dd"}) {
            m_looks.push_back(newFormat());
            m_xlsx.format_set_num_format(m_looks.back(), shape);
        }
    }

    [[nodiscard]] Outcome add(const ViewResult& view)
    {
        WrittenTable table;
        view.writeTable(table);
        if (table.rows().size() > mostRows) {
            return Error{nameOf(view.state().view),
                         Words::tr("%n rows", nullptr, static_cast<int>(table.rows().size())),
                         Words::tr("at most %1 of a sheet").arg(mostRows)};
        }
        const QByteArray name =
            nameOf(view.state().view).remove(u'\'').left(mostNameLength).toUtf8();
        lxw_worksheet* const sheet = m_xlsx.workbook_add_worksheet(m_book, name.constData());
        writeTable(sheet, table);
        if (view.state().view == View::Figures) { // which has its words in its rows
            return std::monostate{};
        }
        const TableWords words = tableWordsOf(view, m_language);
        auto row = static_cast<lxw_row_t>(table.rows().size()) + 2;
        const auto chart = chartTable(table, view.state().view);
        if (chart && addChart(sheet, name, view, *chart, words.title)) {
            row += rowsOfChart + 1;
        }
        writeWords(sheet, words, row);
        return std::monostate{};
    }

    void hide(const QByteArray& proof)
    {
        lxw_worksheet* const sheet =
            m_xlsx.workbook_add_worksheet(m_book, proofKeyword().constData());
        m_xlsx.worksheet_hide(sheet);
        lxw_row_t row = 0;
        for (const QString& cell : cellsWithProof(proof)) {
            m_xlsx.worksheet_write_string(sheet, row++, 0, cell.toUtf8().constData(), nullptr);
        }
    }

    [[nodiscard]] lxw_error close() { return m_xlsx.workbook_close(m_book); }

private:
    static constexpr lxw_color_t headingColour = 0xE8ECF1;

    lxw_format* newFormat() { return m_xlsx.workbook_add_format(m_book); }
    lxw_format* formatOf(CellLook look) { return m_looks[static_cast<std::size_t>(look)]; }

    void writeTable(lxw_worksheet* sheet, const WrittenTable& table)
    {
        for (std::size_t index = 0; index < table.columns().size(); ++index) {
            const auto place = static_cast<lxw_col_t>(index);
            const SheetColumn column = columnOf(table, index);
            m_xlsx.worksheet_set_column(sheet, place, place, column.width, formatOf(column.look));
            m_xlsx.worksheet_write_string(
                sheet, 0, place, textOf(table.columns()[index]).toUtf8().constData(), m_heading);
            lxw_row_t row = 1;
            for (const auto& cells : table.rows()) {
                if (index < cells.size()) {
                    writeCell(sheet, row, place, cells[index], column.look);
                }
                ++row;
            }
        }
        m_xlsx.worksheet_freeze_panes(sheet, 1, 0);
        if (!table.rows().empty()) {
            m_xlsx.worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows().size()),
                                        static_cast<lxw_col_t>(table.columns().size() - 1));
        }
    }

    void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const WrittenCell& cell,
                   CellLook look)
    {
        if (const auto* const value = std::get_if<double>(&cell)) {
            m_xlsx.worksheet_write_number(sheet, row, column, *value, formatOf(look));
        } else if (const auto day = look == CellLook::Day ? dayIn(cell) : std::nullopt) {
            lxw_datetime date{day->year(), day->month(), day->day(), 0, 0, 0};
            m_xlsx.worksheet_write_datetime(sheet, row, column, &date, formatOf(look));
        } else if (const QString text = textOf(cell); !text.isEmpty()) {
            m_xlsx.worksheet_write_string(sheet, row, column, text.toUtf8().constData(), nullptr);
        }
    }

    void writeLine(lxw_worksheet* sheet, lxw_row_t& row, const QString& text, lxw_format* format)
    {
        m_xlsx.worksheet_write_string(sheet, row++, 0,
                                      guarded(text).left(longestText).toUtf8().constData(), format);
    }

    void writeWords(lxw_worksheet* sheet, const TableWords& words, lxw_row_t row)
    {
        writeLine(sheet, row, words.title, m_bold);
        writeLine(sheet, row, words.subtitle, nullptr);
        const auto writeList = [&](const QString& heading, const QStringList& lines) {
            if (lines.isEmpty()) {
                return;
            }
            writeLine(sheet, ++row, heading, m_bold);
            for (const QString& line : lines) {
                writeLine(sheet, row, line, nullptr);
            }
        };
        writeList(Words::tr("Notes"), words.notes);
        writeList(Words::tr("Sources"), words.sources);
    }

    /// A chart that the spreadsheet draws below the table; false where there is nothing to draw.
    bool addChart(lxw_worksheet* sheet, const QByteArray& name, const ViewResult& view,
                  const ChartTable& table, const QString& title);
    void addLine(lxw_chart_series* line, lxw_color_t colour);
    void addBars(lxw_chart_series* bars, const std::vector<lxw_color_t>& colours);

    const Xlsx& m_xlsx;
    Language m_language;
    lxw_workbook* m_book = nullptr;
    lxw_format* m_heading = nullptr;
    lxw_format* m_bold = nullptr;
    std::vector<lxw_format*> m_looks; ///< by CellLook
};

void BookWriter::addLine(lxw_chart_series* line, lxw_color_t colour)
{
    lxw_chart_line stroke{};
    stroke.color = colour;
    stroke.width = 2.25F;
    m_xlsx.chart_series_set_line(line, &stroke);
    m_xlsx.chart_series_set_marker_type(line, LXW_CHART_MARKER_CIRCLE);
    lxw_chart_fill fill{};
    fill.color = colour;
    m_xlsx.chart_series_set_marker_fill(line, &fill);
}

void BookWriter::addBars(lxw_chart_series* bars, const std::vector<lxw_color_t>& colours)
{
    std::vector<lxw_chart_fill> fills(colours.size());
    std::vector<lxw_chart_point> points(colours.size());
    std::vector<lxw_chart_point*> list;
    for (std::size_t index = 0; index < colours.size(); ++index) {
        fills[index].color = colours[index];
        points[index].fill = &fills[index];
        list.push_back(&points[index]);
    }
    list.push_back(nullptr);
    m_xlsx.chart_series_set_points(bars, list.data());
}

bool BookWriter::addChart(lxw_worksheet* sheet, const QByteArray& name, const ViewResult& view,
                          const ChartTable& table, const QString& title)
{
    const std::vector<Series> all = seriesIn(table);
    if (all.empty()) {
        return false;
    }
    lxw_chart* const chart =
        m_xlsx.workbook_add_chart(m_book, table.isRanking ? LXW_CHART_BAR : LXW_CHART_LINE);
    m_xlsx.chart_title_set_name(chart, title.toUtf8().constData());
    const lxw_col_t categories = table.isRanking ? table.names : table.years;
    for (const Series& series : all) {
        lxw_chart_series* const drawn = m_xlsx.chart_add_series(chart, nullptr, nullptr);
        m_xlsx.chart_series_set_categories(drawn, name.constData(), series.first, categories,
                                           series.last, categories);
        m_xlsx.chart_series_set_values(drawn, name.constData(), series.first, table.values,
                                       series.last, table.values);
        m_xlsx.chart_series_set_name(drawn, series.name.toUtf8().constData());
        if (table.isRanking) {
            std::vector<lxw_color_t> colours;
            for (lxw_row_t row = series.first; row <= series.last; ++row) {
                colours.push_back(colourFor(view.dataset(), companyIn(table, row - 1)));
            }
            addBars(drawn, colours);
        } else {
            addLine(drawn, colourFor(view.dataset(), series.company));
        }
    }
    if (table.isRanking) {
        m_xlsx.chart_axis_set_reverse(chart->x_axis);
        m_xlsx.chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    }
    const QString unit = Words::tr("%1 billion").arg(view.state().settings.currency.text());
    m_xlsx.chart_axis_set_name(chart->y_axis, unit.toUtf8().constData());
    m_xlsx.chart_axis_set_num_format(chart->y_axis, "#,##0");
    lxw_chart_options place{};
    place.x_scale = 2;
    place.y_scale = rowsOfChart / usualRowsOfChart;
    place.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    const auto row = static_cast<lxw_row_t>(table.written.rows().size()) + 2;
    return m_xlsx.worksheet_insert_chart_opt(sheet, row, 0, chart, &place) == LXW_NO_ERROR;
}

/// What a workbook is written to, which is read again.
Result<QByteArray> written(std::span<const ViewResult* const> views, Language language,
                           const QByteArray& proof)
{
    const auto xlsx = loadXlsx();
    if (!xlsx) {
        return Error{{}, xlsx.error(), {}};
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("tables.xlsx")));
    if (!folder.isValid()) {
        return Error{{}, folder.errorString(), {}};
    }
    BookWriter book(**xlsx, QFile::encodeName(file.fileName()), language);
    for (const ViewResult* const view : views) {
        if (const Outcome added = book.add(*view); !added) {
            (void)book.close();
            return added.error();
        }
    }
    if (!proof.isEmpty()) {
        book.hide(proof);
    }
    if (const lxw_error error = book.close(); error != LXW_NO_ERROR) {
        return Error{{}, QString::fromUtf8((*xlsx)->lxw_strerror(error)), {}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{{}, file.errorString(), {}};
    }
    return file.readAll();
}

} // namespace

Result<QByteArray> workbookOf(std::span<const ViewResult* const> views, Language language,
                              const QByteArray& proof)
{
    return written(views, language, proof);
}

} // namespace capex
