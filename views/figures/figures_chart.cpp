// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/figures_chart.h"

#include "model/comparison/listing.h"
#include "model/tables/figures_model.h"
#include "model/wording/conflict_words.h"
#include "views/chart/chart_frame.h"
#include "views/chart/chart_text.h"
#include "views/chart/chart_words.h"
#include "views/chart/row_stack.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace capex {

namespace {

// In body text.
constexpr double gapShare = 0.9;  ///< between two columns
constexpr double airShare = 0.75; ///< between the texts of two rows
constexpr double rowSize = 0.88;
constexpr double leastColumn = 6; ///< else a column less is shown

constexpr int fewestColumns = 4; ///< up to the amount

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(capex::FiguresChart)
};

struct Row
{
    const Figure* figure;
    QStringList cells; ///< wrapped, by column
    double height = 0; ///< in pixels
};

TextRole roleOf(int column)
{
    return column == 0                            ? TextRole::Name
           : column == FiguresModel::amountColumn ? TextRole::Value
                                                  : TextRole::Detail;
}

/// Shares `room` among columns: who needs less than an equal part leaves the rest to the others.
std::vector<double> shared(const std::vector<double>& needs, double room)
{
    std::vector<double> ascending = needs;
    std::ranges::sort(ascending);
    double most = room;
    double left = room;
    for (std::size_t index = 0; index < ascending.size(); ++index) {
        most = left / static_cast<double>(ascending.size() - index);
        if (ascending[index] > most) {
            break;
        }
        left -= ascending[index];
        most = ascending[index];
    }
    std::vector<double> widths;
    std::ranges::transform(needs, std::back_inserter(widths),
                           [&](double need) { return std::floor(std::min(need, most)); });
    return widths;
}

class FiguresLayout
{
public:
    FiguresLayout(const Dataset& dataset, const ComparisonSettings& settings,
                  const ChartSurface& surface, const std::optional<QList<FigureId>>& left);

    [[nodiscard]] std::vector<ChartSpec> pages();

private:
    [[nodiscard]] std::vector<const Figure*> listedFigures() const;
    void readRows();
    void chooseColumns();
    void setWidths();
    void wrapRows();
    [[nodiscard]] QString conflictCount(const Figure& figure) const;
    [[nodiscard]] FrameContent frame(std::size_t page, std::size_t pageCount) const;
    [[nodiscard]] QString subtitle(std::size_t page, std::size_t pageCount) const;
    [[nodiscard]] std::vector<std::span<const Row>> split(double room) const;
    [[nodiscard]] ChartSpec page(std::span<const Row> rows, const FrameContent& content) const;
    [[nodiscard]] ChartSpec emptySpec(const ChartFrame& frame, std::span<const Row> rows) const;
    void addCells(ChartSpec& spec, const QStringList& cells, double top, const Row* row) const;
    void addRow(ChartSpec& spec, const Row& row, double top) const;
    void addNotice(ChartSpec& spec) const;
    [[nodiscard]] double heightOf(const QStringList& cells, bool isHeader) const;
    [[nodiscard]] int pixels(TextRole role) const
    {
        return textPixels(role, rowSize * m_measures.body);
    }
    [[nodiscard]] double gap() const { return std::round(gapShare * m_measures.body); }
    [[nodiscard]] double air() const { return std::round(airShare * m_measures.body); }
    [[nodiscard]] double room() const
    {
        return m_surface.size.width() - 2 * m_measures.margin - (m_columns - 1) * gap();
    }

    const Dataset& m_dataset;
    const ComparisonSettings& m_settings;
    const ChartSurface& m_surface;
    const std::optional<QList<FigureId>>& m_left;
    ChartMeasures m_measures;
    ChartWords m_words;
    FiguresModel m_model;
    int m_columns = FiguresModel::leadingColumns;
    std::vector<double> m_widths; ///< by column
    QStringList m_header;         ///< wrapped, by column
    std::vector<Row> m_rows;
};

FiguresLayout::FiguresLayout(const Dataset& dataset, const ComparisonSettings& settings,
                             const ChartSurface& surface,
                             const std::optional<QList<FigureId>>& left)
    : m_dataset(dataset)
    , m_settings(settings)
    , m_surface(surface)
    , m_left(left)
    , m_measures(surface)
    , m_words(dataset, settings, surface)
    , m_model(surface.language)
{
    m_model.setDataset(dataset);
    chooseColumns();
    readRows();
    setWidths();
    wrapRows();
}

void FiguresLayout::chooseColumns()
{
    while (m_columns > fewestColumns && room() < m_columns * leastColumn * m_measures.body) {
        --m_columns;
    }
}

std::vector<const Figure*> FiguresLayout::listedFigures() const
{
    std::vector<const Figure*> figures;
    for (const FigureId& id : m_left.value_or(QList<FigureId>())) {
        figures.push_back(m_dataset.figure(id));
    }
    for (const Figure& figure : m_dataset.figures()) {
        if (!m_left && isListed(figure, m_settings)) {
            figures.push_back(&figure);
        }
    }
    return figures;
}

void FiguresLayout::readRows()
{
    for (int column = 0; column < m_columns; ++column) {
        m_header.append(m_model.headerData(column, Qt::Horizontal).toString());
    }
    for (const Figure* const figure : listedFigures()) {
        const auto index = static_cast<int>(*m_dataset.indexOf(figure->id));
        Row row{figure, {}};
        for (int column = 0; column < m_columns; ++column) {
            row.cells.append(oneLine(m_model.index(index, column).data().toString()));
        }
        if (m_columns > FiguresModel::sourceColumn) {
            row.cells[FiguresModel::sourceColumn].prepend(m_words.citation(*figure));
        }
        m_rows.push_back(row);
    }
}

void FiguresLayout::setWidths()
{
    std::vector<double> needs;
    for (int column = 0; column < m_columns; ++column) {
        double need = textWidth(m_header[column], TextRole::Tick, pixels(TextRole::Tick));
        const TextRole role = roleOf(column);
        for (const Row& row : m_rows) {
            need = std::max(need, textWidth(row.cells[column], role, pixels(role)));
        }
        needs.push_back(need);
    }
    // Amounts stay on one line.
    const auto amount = static_cast<std::size_t>(FiguresModel::amountColumn);
    const double whole = std::min(needs[amount], room() / 3);
    needs[amount] = 0;
    m_widths = shared(needs, room() - whole);
    m_widths[amount] = whole;
    const double left = room() - std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    for (double& width : m_widths) {
        width += std::floor(std::max(0.0, left) / m_columns);
    }
}

void FiguresLayout::wrapRows()
{
    for (int column = 0; column < m_columns; ++column) {
        const double width = m_widths[static_cast<std::size_t>(column)];
        const TextRole role = roleOf(column);
        m_header[column] = wrapped(m_header[column], TextRole::Tick, pixels(TextRole::Tick), width);
        for (Row& row : m_rows) {
            row.cells[column] = wrapped(row.cells[column], role, pixels(role), width);
            if (column == FiguresModel::conflictColumn && lineCount(row.cells[column]) > 2) {
                row.cells[column] = wrapped(conflictCount(*row.figure), role, pixels(role), width);
            }
        }
    }
    for (Row& row : m_rows) {
        row.height = heightOf(row.cells, false);
    }
}

/// How many other figures are about the same thing: what a narrow column has room for.
QString FiguresLayout::conflictCount(const Figure& figure) const
{
    return conflictText(figure, conflictsOf(m_dataset, figure), m_dataset, m_words.narrator(),
                        ConflictDetail::Count);
}

double FiguresLayout::heightOf(const QStringList& cells, bool isHeader) const
{
    double height = 0;
    for (int column = 0; column < m_columns; ++column) {
        const TextRole role = isHeader ? TextRole::Tick : roleOf(column);
        height = std::max(height, lineCount(cells[column]) * lineHeight(pixels(role)));
    }
    return std::ceil(height + air());
}

QString FiguresLayout::subtitle(std::size_t page, std::size_t pageCount) const
{
    QStringList parts{
        Words::tr("%1 of %n figures", nullptr, static_cast<int>(m_dataset.figures().size()))
            .arg(m_rows.size()),
        Words::tr("amounts as stated")};
    if (m_settings.asOf) {
        parts.append(Words::tr("as of %1").arg(m_words.formatter().date(*m_settings.asOf)));
    }
    if (pageCount > 1) {
        parts.append(Words::tr("page %1 of %2").arg(page).arg(pageCount));
    }
    return parts.join(QStringLiteral(" · "));
}

FrameContent FiguresLayout::frame(std::size_t page, std::size_t pageCount) const
{
    FrameContent content;
    content.title = Words::tr("Figures");
    content.subtitle = subtitle(page, pageCount);
    content.footnotes.append(
        Words::tr("Superseded and disputed figures are listed too. Same and other amounts are of "
                  "the same company, period and day of announcement."));
    QStringList left;
    for (int column = m_columns; column < FiguresModel::leadingColumns; ++column) {
        left.append(m_model.headerData(column, Qt::Horizontal).toString());
    }
    if (!left.isEmpty()) {
        content.footnotes.append(
            Words::tr("No room for: %1.").arg(left.join(QStringLiteral(" · "))));
    }
    content.sources.append(m_words.file());
    return content;
}

/// As many rows on each page as fit, one at least.
std::vector<std::span<const Row>> FiguresLayout::split(double room) const
{
    std::vector<std::span<const Row>> pages;
    std::span<const Row> rest(m_rows);
    do {
        const std::size_t fitting = std::max<std::size_t>(1, fittingRows(rest, room));
        pages.push_back(rest.first(std::min(fitting, rest.size())));
        rest = rest.subspan(pages.back().size());
    } while (!rest.empty());
    return pages;
}

std::vector<ChartSpec> FiguresLayout::pages()
{
    // The head is never taller than with the longest page numbers.
    const ChartFrame tallest(m_surface, frame(m_rows.size() + 1, m_rows.size() + 1));
    const double room = m_surface.size.height() - tallest.headHeight() - tallest.footHeight() -
                        heightOf(m_header, true) - m_measures.body;
    const auto parts = split(room);
    std::vector<ChartSpec> specs;
    specs.reserve(parts.size());
    for (const std::span<const Row> rows : parts) {
        specs.push_back(page(rows, frame(specs.size() + 1, parts.size())));
    }
    return specs;
}

ChartSpec FiguresLayout::emptySpec(const ChartFrame& frame, std::span<const Row> rows) const
{
    ChartSpec spec;
    spec.size = m_surface.size;
    const double height = std::max(1.0, stackHeight(rows));
    const double width = m_surface.size.width() - 2 * m_measures.margin;
    spec.plot =
        QRectF(m_measures.onGrid(m_measures.margin),
               m_measures.onGrid(frame.headHeight() + heightOf(m_header, true)), width, height);
    spec.x = {.scale = Axis::Scale::Layout, .from = 0, .to = width};
    spec.y = {.scale = Axis::Scale::Layout, .from = height, .to = 0, .hasGrid = true};
    frame.addTo(spec);
    return spec;
}

ChartSpec FiguresLayout::page(std::span<const Row> rows, const FrameContent& content) const
{
    ChartSpec spec = emptySpec(ChartFrame(m_surface, content), rows);
    spec.description = content.title + QStringLiteral(": ") + content.subtitle;
    if (rows.empty()) {
        addNotice(spec);
        return spec;
    }
    addCells(spec, m_header, spec.plot.top() - heightOf(m_header, true), nullptr);
    spec.marks.push_back({.shape = Mark::Shape::Rule, .points = {{0, 0}, {spec.plot.width(), 0}}});
    double top = 0;
    for (const Row& row : rows) {
        addRow(spec, row, top);
        top += row.height;
        spec.y.ticks.push_back({top, {}});
    }
    return spec;
}

void FiguresLayout::addRow(ChartSpec& spec, const Row& row, double top) const
{
    const QRectF box(spec.plot.left(), spec.plot.top() + top, spec.plot.width(), row.height);
    addCells(spec, row.cells, box.top(), &row);
    QStringList said = row.cells;
    said.replaceInStrings(QStringLiteral("\n"), QStringLiteral(" "));
    said.removeAll(QString());
    spec.hitAreas.push_back({MarkId{{}, row.figure->id},
                             box,
                             said.join(u'\n'),
                             said.join(QStringLiteral(", ")),
                             row.figure->company,
                             {row.figure->id}});
}

/// A line of the table; the header has no row.
void FiguresLayout::addCells(ChartSpec& spec, const QStringList& cells, double top,
                             const Row* row) const
{
    double left = m_measures.margin;
    const int tallest = pixels(TextRole::Value);
    for (int column = 0; column < m_columns; ++column) {
        const double width = m_widths[static_cast<std::size_t>(column)];
        const TextRole role = row ? roleOf(column) : TextRole::Tick;
        const bool isAmount = column == FiguresModel::amountColumn;
        const double shift = baselineIn(TextRole::Value, tallest) - baselineIn(role, pixels(role));
        if (!cells[column].isEmpty()) {
            spec.texts.push_back(
                placedText(cells[column], role, pixels(role),
                           {isAmount ? left + width : left,
                            top + std::floor(air() / 2) + (row ? std::round(shift) : 0)},
                           (isAmount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop));
            spec.texts.back().mark = row ? MarkId{{}, row->figure->id} : MarkId();
        }
        left += width + gap();
    }
}

void FiguresLayout::addNotice(ChartSpec& spec) const
{
    const QString text = m_dataset.figures().empty() ? Words::tr("no figures")
                                                     : Words::tr("no figures under these filters");
    spec.texts.push_back(placedText(text, TextRole::Notice,
                                    textPixels(TextRole::Notice, m_measures.body),
                                    {m_measures.margin, spec.plot.top()}));
}

} // namespace

std::vector<ChartSpec> figuresPanels(const Dataset& dataset, const ComparisonSettings& settings,
                                     const ChartSurface& surface,
                                     const std::optional<QList<FigureId>>& left)
{
    return FiguresLayout(dataset, settings, surface, left).pages();
}

} // namespace capex
