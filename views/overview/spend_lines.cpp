// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/spend_lines.h"

#include "model/wording/punctuation.h"
#include "views/chart/chart_frame.h"
#include "views/chart/chart_text.h"
#include "views/chart/chart_words.h"
#include "views/chart/legend_list.h"
#include "views/chart/row_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace capex {

namespace {

constexpr int wholeYear = 12;       ///< months
constexpr double leastRow = 1.5;    ///< in body text
constexpr double mostRow = 3.6;     ///< in body text
constexpr double ticksHeight = 1.7; ///< in body text
constexpr double columnGap = 1.0;   ///< in body text
constexpr double shareOfRow = 0.78; ///< that the largest value takes of its row
constexpr double widestName = 0.34; ///< of the width
constexpr double leastLines = 4;    ///< in body text: narrower lines say nothing

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(capex::SpendLines)
};

/// What a row says.
struct Row
{
    const CompanyYears* company = nullptr;
    const YearAmount* last = nullptr;   ///< the last whole year, else the last with an amount
    const YearAmount* before = nullptr; ///< the year before it, where the two can be compared
    QString name;
    QString value;
    QString change;
};

class SpendLines
{
public:
    SpendLines(const Dataset& dataset, const YearsByMeasure& split, const ViewOptions& options,
               const ChartSurface& surface)
        : m_dataset(dataset)
        , m_years(split.years)
        , m_split(split)
        , m_options(options)
        , m_surface(surface)
        , m_measures(surface)
        , m_words(dataset, split.years.settings, surface)
    {
        for (const CompanyYears& company : m_years.companies) {
            m_rows.push_back(rowOf(company));
            Row& row = m_rows.back();
            row.name = wrapped(row.name, TextRole::Name, pixels(TextRole::Name),
                               widestName * surface.size.width());
        }
        nameOtherYears();
        std::ranges::stable_sort(m_rows, std::greater<>{}, [](const Row& row) {
            return row.last ? row.last->amount->mid() : -1;
        });
    }

    [[nodiscard]] ChartSpec spec();

private:
    [[nodiscard]] Row rowOf(const CompanyYears& company) const;
    void nameOtherYears();
    [[nodiscard]] QString changeText(const YearAmount& last, const YearAmount& before) const;
    [[nodiscard]] FrameContent frame() const;
    [[nodiscard]] SourceNumbers sources() const;
    [[nodiscard]] QString span() const;
    [[nodiscard]] double widest(QString Row::*text, TextRole role) const;
    void placeRows(double top, double bottom);
    void placeColumns();
    void addTicks();
    void addRow(const Row& row, std::size_t index);
    void addLine(const Row& row, double bottom);
    void addGhosts(const Row& row, double bottom);
    [[nodiscard]] QPointF pointOf(const YearAmount& year, std::size_t index, double bottom) const;
    void addText(const QString& text, TextRole role, QPointF at, Qt::Alignment alignment,
                 const Row& row);
    void addHitArea(const Row& row, double top);
    void addRest();
    [[nodiscard]] QString spoken(const Row& row) const;
    [[nodiscard]] QString told(const Row& row) const;
    [[nodiscard]] QString amountText(const YearAmount& year) const;
    [[nodiscard]] MarkId idOf(const Row& row) const;
    [[nodiscard]] double xOf(std::size_t year) const;
    [[nodiscard]] int pixels(TextRole role) const { return textPixels(role, m_measures.body); }
    [[nodiscard]] const Formatter& formatter() const { return m_words.formatter(); }

    const Dataset& m_dataset;
    const YearsComparison& m_years;
    const YearsByMeasure& m_split;
    const ViewOptions& m_options;
    const ChartSurface& m_surface;
    ChartMeasures m_measures;
    ChartWords m_words;
    std::vector<Row> m_rows;
    std::size_t m_shown = 0; ///< of the rows, from the first on
    double m_rowHeight = 0;
    double m_valueRight = 0; ///< of the column of values
    int m_valueYear = 0;     ///< of most values; 0 without any
    double m_most = 1;       ///< the largest value, in billions
    ChartSpec m_spec;
};

Row SpendLines::rowOf(const CompanyYears& company) const
{
    Row row{.company = &company, .name = m_words.companyName(company.company)};
    for (std::size_t index = 0; index < company.years.size(); ++index) {
        if (!company.years[index].amount) {
            continue;
        }
        const bool isWhole = company.years[index].coverageMonths == wholeYear;
        if (row.last && row.last->coverageMonths == wholeYear && !isWhole) {
            continue;
        }
        row.last = &company.years[index];
        const bool follows =
            index > 0 && company.years[index - 1].amount && !changesMeasure(company, index);
        row.before = follows ? &company.years[index - 1] : nullptr;
    }
    if (row.last == nullptr) {
        const bool countsOtherwise =
            std::ranges::find(m_split.others, company.company, &OtherYears::company) !=
            m_split.others.end();
        row.value = countsOtherwise ? Words::tr("counts something else") : Words::tr("no figure");
        return row;
    }
    row.value = formatter().ends(*row.last->amount);
    if (row.last->coverageMonths < wholeYear) {
        row.change = Words::tr("%1 of 12 months").arg(row.last->coverageMonths);
    } else if (row.before && row.before->coverageMonths == wholeYear) {
        row.change = changeText(*row.last, *row.before);
    }
    return row;
}

/// Values are of the newest of the last years; those of another one say so.
void SpendLines::nameOtherYears()
{
    for (const Row& row : m_rows) {
        m_valueYear = std::max(m_valueYear, row.last ? row.last->year : 0);
    }
    for (Row& row : m_rows) {
        if (row.last && row.last->year != m_valueYear) {
            const QString year = QString::number(row.last->year);
            row.change = row.change.isEmpty()
                             ? year
                             : Words::tr("%1, %2", "change, year").arg(row.change, year);
        }
    }
}

/// "+ 59 %": of the midpoints.
QString SpendLines::changeText(const YearAmount& last, const YearAmount& before) const
{
    const double old = before.amount->mid();
    if (old <= 0) {
        return {};
    }
    const double change = last.amount->mid() / old - 1;
    return (change < 0 ? QStringLiteral("− ") : QStringLiteral("+ ")) +
           formatter().percent(std::abs(change));
}

QString SpendLines::span() const
{
    const int first = *m_years.settings.fromYear;
    const int last = *m_years.settings.toYear;
    return formatter().period({Month::of(first, 1), 12 * (last - first + 1)}, 12);
}

FrameContent SpendLines::frame() const
{
    const bool isSpent = m_years.settings.kinds == QList<Kind>{Kind::Actual};
    FrameContent content{.title = isSpent ? Words::tr("What was spent per calendar year?")
                                          : Words::tr("How does spend run over calendar years?"),
                         .method = m_valueYear > 0
                                       ? Words::tr("%1, one scale; value of %2 and change on the "
                                                   "year before")
                                             .arg(span())
                                             .arg(m_valueYear)
                                       : span()};
    content.subtitle = m_words.subtitle(content.method, {});
    const bool isPartial = std::ranges::any_of(m_rows, [](const Row& row) {
        return std::ranges::any_of(row.company->years, [](const YearAmount& year) {
            return year.amount && year.coverageMonths < wholeYear;
        });
    });
    LegendList legend;
    legend.addIf(isPartial, {.shape = Mark::Shape::Point, .fill = Fill::Light},
                 Words::tr("part of a year"));
    legend.addBeforeIf(
        std::ranges::any_of(
            m_rows, [this](const Row& row) { return !changedRuns(m_years, *row.company).empty(); }),
        Mark::Shape::GhostLine);
    content.legend = legend.entries();
    m_words.annotate(content, sources(), m_years.notes);
    return content;
}

/// Those of the figures behind the lines; a panel leaves them to its page.
SourceNumbers SpendLines::sources() const
{
    std::vector<FigureId> figures;
    if (!m_surface.isPanel) {
        for (const Row& row : m_rows) {
            for (const YearAmount& year : row.company->years) {
                figures.insert(figures.end(), year.figures.begin(), year.figures.end());
            }
        }
    }
    return m_words.sourceNumbers(figures, SourceNumbers::Each::Nothing);
}

ChartSpec SpendLines::spec()
{
    m_spec.size = m_surface.size;
    const ChartFrame frame(m_surface, this->frame());
    frame.addTo(m_spec);
    for (const Row& row : m_rows) {
        if (row.last) {
            for (const YearAmount& year : row.company->years) {
                m_most = std::max(m_most, year.amount ? year.amount->mid() : 0.0);
            }
            for (const auto& [first, last] : changedRuns(m_years, *row.company)) {
                for (std::size_t index = first; index <= last; ++index) {
                    m_most = std::max(m_most,
                                      m_years.beforeOf(*row.company)->years[index].amount->mid());
                }
            }
        }
    }
    placeRows(frame.headHeight(), m_spec.size.height() - frame.footHeight());
    placeColumns();
    for (std::size_t index = 0; index < m_shown; ++index) {
        addRow(m_rows[index], index);
    }
    addTicks();
    addRest();
    QStringList sentences{m_spec.title};
    for (const Row& row : m_rows) {
        sentences.append(spoken(row));
    }
    m_spec.description = spokenParagraph(sentences, m_surface.language);
    return std::move(m_spec);
}

/// As many rows as find room, a line being left for the names of the others.
void SpendLines::placeRows(double top, double bottom)
{
    const double body = m_measures.body;
    const double room = bottom - top - std::round(ticksHeight * body);
    double tallest = lineHeight(pixels(TextRole::Value));
    for (const Row& row : m_rows) {
        tallest = std::max(tallest, linesHeight(row.name, pixels(TextRole::Name)));
    }
    const double least = std::max(leastRow * body, tallest);
    const auto count = static_cast<double>(m_rows.size());
    m_shown = m_rows.size();
    double left = room;
    if (count * least > room) {
        left = room - leastRow * body;
        m_shown = static_cast<std::size_t>(std::max(0.0, std::floor(left / least)));
    }
    const double height = left / std::max(1.0, static_cast<double>(m_shown));
    m_rowHeight = std::floor(std::clamp(height, least, std::max(least, mostRow * body)));
    m_spec.plot = QRectF(0, top, m_spec.size.width(), m_rowHeight * static_cast<double>(m_shown));
}

double SpendLines::widest(QString Row::*text, TextRole role) const
{
    double width = 0;
    for (std::size_t index = 0; index < m_shown; ++index) {
        width = std::max(width, textWidth(m_rows[index].*text, role, pixels(role)));
    }
    return width;
}

/// Names, lines, values and changes from left to right. Where it is narrow, changes go first.
void SpendLines::placeColumns()
{
    const auto& [body, unit, hairline, margin] = m_measures;
    const double gap = std::round(columnGap * body);
    const double left = margin + widest(&Row::name, TextRole::Name) + gap;
    const double values = widest(&Row::value, TextRole::Value);
    double changes = widest(&Row::change, TextRole::Detail);
    const double right = m_spec.size.width() - margin;
    const auto room = [&] {
        return right - changes - (changes > 0 ? gap : 0) - values - gap - left;
    };
    if (room() < leastLines * body) {
        for (Row& row : m_rows) {
            row.change.clear();
        }
        changes = 0;
    }
    m_valueRight = right - changes - (changes > 0 ? gap : 0);
    m_spec.plot.setLeft(left);
    m_spec.plot.setRight(std::max(left + 1, m_valueRight - values - gap));
    m_spec.x = {.scale = Axis::Scale::Layout, .from = 0, .to = m_spec.plot.width()};
    m_spec.y = {.scale = Axis::Scale::Layout, .from = m_spec.plot.height(), .to = 0};
}

double SpendLines::xOf(std::size_t year) const
{
    const double edge = std::round(0.4 * m_measures.body);
    const auto steps = static_cast<double>(std::max<std::size_t>(2, m_years.yearCount()) - 1);
    return edge + (m_spec.plot.width() - 2 * edge) * static_cast<double>(year) / steps;
}

MarkId SpendLines::idOf(const Row& row) const
{
    return row.last ? MarkId{row.company->company, MarkId::Year{row.last->year}}
                    : MarkId{row.company->company};
}

void SpendLines::addText(const QString& text, TextRole role, QPointF at, Qt::Alignment alignment,
                         const Row& row)
{
    if (text.isEmpty()) {
        return;
    }
    PlacedText placed = placedText(text, role, pixels(role), at, alignment | Qt::AlignVCenter);
    placed.mark = idOf(row);
    placed.isFaded = isFaded(row.company->company, m_options.focus);
    m_spec.texts.push_back(std::move(placed));
}

void SpendLines::addRow(const Row& row, std::size_t index)
{
    const double top = static_cast<double>(index) * m_rowHeight;
    const double middle = m_spec.plot.top() + top + m_rowHeight / 2;
    const double gap = std::round(columnGap * m_measures.body);
    addText(row.name, TextRole::Name, {m_spec.plot.left() - gap, middle}, Qt::AlignRight, row);
    addText(row.value, row.last ? TextRole::Value : TextRole::Notice, {m_valueRight, middle},
            Qt::AlignRight, row);
    addText(row.change, TextRole::Detail, {m_spec.size.width() - m_measures.margin, middle},
            Qt::AlignRight, row);
    if (row.last) {
        addGhosts(row, top + m_rowHeight * (1 + shareOfRow) / 2);
        addLine(row, top + m_rowHeight * (1 + shareOfRow) / 2);
    }
    addHitArea(row, m_spec.plot.top() + top);
}

QPointF SpendLines::pointOf(const YearAmount& year, std::size_t index, double bottom) const
{
    return {xOf(index), bottom - m_rowHeight * shareOfRow * year.amount->mid() / m_most};
}

/// What the line was where changes are under review.
void SpendLines::addGhosts(const Row& row, double bottom)
{
    for (const auto& [first, last] : changedRuns(m_years, *row.company)) {
        const double lone = first == last ? std::round(0.5 * m_measures.body) : 0;
        std::vector<QPointF> points;
        for (std::size_t index = first; index <= last; ++index) {
            points.push_back(pointOf(m_years.beforeOf(*row.company)->years[index], index, bottom));
        }
        points.insert(points.begin(), points.front() - QPointF(lone, 0));
        points.push_back(points.back() + QPointF(lone, 0));
        m_spec.marks.push_back(
            {.id = idOf(row), .shape = Mark::Shape::GhostLine, .points = std::move(points)});
    }
}

/// A line for each run of years that may be joined, a dot at the last year and at partial ones.
void SpendLines::addLine(const Row& row, double bottom)
{
    const Mark basic{.id = idOf(row),
                     .colour = colourIndex(m_dataset, row.company->company),
                     .isFaded = isFaded(row.company->company, m_options.focus)};
    Mark line = basic;
    line.shape = Mark::Shape::Line;
    line.isStrong = true;
    const auto end = [&] {
        if (line.points.size() > 1) {
            m_spec.marks.push_back(line);
        }
        line.points.clear();
    };
    std::vector<Mark> dots;
    for (std::size_t index = 0; index < row.company->years.size(); ++index) {
        const YearAmount& year = row.company->years[index];
        if (!year.amount || changesMeasure(*row.company, index)) {
            end();
        }
        if (!year.amount) {
            continue;
        }
        const QPointF point = pointOf(year, index, bottom);
        const bool isWhole = year.coverageMonths == wholeYear;
        const bool isAlone = line.points.empty() && (index + 1 == row.company->years.size() ||
                                                     !row.company->years[index + 1].amount);
        line.points.push_back(point);
        if (&year == row.last || !isWhole || isAlone) {
            dots.push_back(basic);
            dots.back().shape = Mark::Shape::Point;
            dots.back().points = {point};
            dots.back().fill = isWhole ? Fill::Solid : Fill::Light;
        }
    }
    end();
    m_spec.marks.insert(m_spec.marks.end(), dots.begin(), dots.end());
}

/// The first and the last year below the lines.
void SpendLines::addTicks()
{
    if (m_shown == 0 || m_years.yearCount() == 0) {
        return;
    }
    const double top = m_spec.plot.bottom() + std::round(0.2 * m_measures.body);
    const auto add = [&](int year, double x) {
        m_spec.texts.push_back(placedText(QString::number(year), TextRole::Tick,
                                          pixels(TextRole::Tick), {m_spec.plot.left() + x, top},
                                          Qt::AlignHCenter | Qt::AlignTop));
    };
    add(*m_years.settings.fromYear, xOf(0));
    if (m_years.yearCount() > 1) {
        add(*m_years.settings.toYear, xOf(m_years.yearCount() - 1));
    }
}

QString SpendLines::amountText(const YearAmount& year) const
{
    const QString amount = formatter().preciseMoney(*year.amount);
    return year.coverageMonths < wholeYear
               ? Words::tr("%1 (%2 of 12 months)").arg(amount).arg(year.coverageMonths)
               : amount;
}

QString SpendLines::told(const Row& row) const
{
    QStringList lines{m_words.companyName(row.company->company)};
    for (const YearAmount& year : row.company->years) {
        lines.append(Words::tr("%1: %2", "year, amount")
                         .arg(QString::number(year.year),
                              year.amount ? amountText(year) : Words::tr("no figure")));
        const auto index = static_cast<std::size_t>(&year - row.company->years.data());
        if (const YearAmount* const before = m_years.changedFrom(*row.company, index)) {
            lines.last() += QStringLiteral(" · ") + RowWords::before(before->amount, formatter());
        }
    }
    return lines.join(u'\n');
}

QString SpendLines::spoken(const Row& row) const
{
    const QString name = m_words.companyName(row.company->company);
    if (!row.last) {
        return Words::tr("%1: %2", "company, why there is no amount").arg(name, row.value);
    }
    QStringList parts{
        Words::tr("%1: %2 in %3").arg(name, amountText(*row.last)).arg(row.last->year), row.change};
    const auto index = static_cast<std::size_t>(row.last - row.company->years.data());
    if (const YearAmount* const before = m_years.changedFrom(*row.company, index)) {
        parts.append(RowWords::before(before->amount, formatter()));
    }
    parts.removeAll(QString());
    return phrase(parts, m_surface.language);
}

void SpendLines::addHitArea(const Row& row, double top)
{
    const double margin = m_measures.margin;
    const double edge = std::round(margin / 2);
    m_spec.hitAreas.push_back(
        {idOf(row),
         {margin - edge, top, m_spec.size.width() - 2 * (margin - edge), m_rowHeight},
         told(row),
         spoken(row),
         row.company->company,
         row.last ? row.last->figures : std::vector<FigureId>()});
}

void SpendLines::addRest()
{
    if (m_shown == m_rows.size()) {
        return;
    }
    Unshown unshown;
    for (const Row& row : std::span(m_rows).subspan(m_shown)) {
        unshown.companies.push_back(row.company->company);
    }
    const int size = pixels(TextRole::Notice);
    const double width = m_spec.size.width() - 2 * m_measures.margin;
    const double top = m_spec.plot.bottom() + std::round(ticksHeight * m_measures.body);
    m_spec.texts.push_back(placedText(m_words.withoutRoom(unshown, size, width), TextRole::Notice,
                                      size, {m_measures.margin, top}));
}

} // namespace

ChartSpec spendLines(const Dataset& dataset, const YearsByMeasure& years,
                     const ViewOptions& options, const ChartSurface& surface)
{
    return SpendLines(dataset, years, options, surface).spec();
}

} // namespace capex
