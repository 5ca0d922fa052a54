// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/years/years_chart.h"

#include "views/chart/chart_frame.h"
#include "views/chart/chart_text.h"
#include "views/years/years_axis.h"
#include "views/years/years_labels.h"
#include "views/years/years_totals.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace capex {

namespace {

constexpr double leastPlot = 0.3;          ///< of the picture's height
constexpr double leastPlotAboveRows = 0.3; ///< the same, with rows below it
constexpr double lowPixels = 20;           ///< of a plot
constexpr double leastPixels = 8;          ///< of a plot whose picture has no room for it
constexpr double leastPlotOfLines = 8;     ///< in body text, where the picture may grow
constexpr double leastColumn = 4;          ///< pixels
constexpr std::size_t mostInStack = 12;    ///< pieces that an eye can tell apart
constexpr std::size_t mostLines = 16;      ///< that an eye can follow
constexpr double widestColumn = 5;         ///< in body text
constexpr double widestName = 0.16;        ///< of the picture's width, in a table

/// What stands below the years besides totals.
enum class Below {
    Values, ///< the value of every company and year, and what counts something else
    Others, ///< what counts something else
    Nothing ///< that is said in words
};

class YearsLayout
{
public:
    YearsLayout(const Dataset& dataset, const YearsByMeasure& split, const ViewOptions& options,
                const ChartSurface& surface, Below below)
        : m_dataset(dataset)
        , m_split(split)
        , m_years(split.years)
        , m_options(options)
        , m_surface(surface)
        , m_below(below)
        , m_measures(surface)
        , m_words(dataset, split, options, surface)
        , m_totals(m_measures, m_words.totals(), m_years)
    {
        chooseCompanies();
    }

    /// Whether rows below the years leave room for the plot, and years for their cells.
    [[nodiscard]] bool isRoomy() const;
    [[nodiscard]] ChartSpec spec();
    /// Once there is a spec: whether each mark has its value.
    [[nodiscard]] bool isLabelled() const { return m_unlabelled == 0; }

private:
    void chooseCompanies();
    [[nodiscard]] bool showsFitting(std::size_t count);
    void show(std::size_t count);
    [[nodiscard]] std::vector<const CompanyYears*> byImportance() const;
    [[nodiscard]] double around() const;
    [[nodiscard]] double rowsHeight() const;
    [[nodiscard]] double lettersHeight() const;
    [[nodiscard]] double airBelowPlot() const { return std::round(0.4 * m_measures.body); }
    [[nodiscard]] double airBelowRows() const { return std::round(0.7 * m_measures.body); }
    void setFrame();
    void setNotices();
    void setTable();
    void placePlot();
    [[nodiscard]] double leftOfPlot() const;
    [[nodiscard]] double roomForNames() const;
    void addTotals();
    void addLabels();
    void addNotices();
    [[nodiscard]] bool hasTotals() const { return m_shown.companies.size() > 1; }
    [[nodiscard]] bool isStacked() const { return m_options.yearsStyle == YearsStyle::Stacked; }
    [[nodiscard]] bool isLines() const { return m_options.yearsStyle == YearsStyle::Lines; }
    [[nodiscard]] bool isFaded(const CompanyYears& company) const;
    [[nodiscard]] int pixels(TextRole role) const { return textPixels(role, m_measures.body); }
    [[nodiscard]] YearsDrawing drawing() const
    {
        return {m_dataset, m_years, m_shown.companies, m_options};
    }

    const Dataset& m_dataset;
    const YearsByMeasure& m_split;
    const YearsComparison& m_years; ///< of the view
    const ViewOptions& m_options;   ///< with a style
    const ChartSurface& m_surface;
    Below m_below;
    bool m_isBrief = false; ///< the footnotes, where they would leave the plot no height
    ChartMeasures m_measures;
    YearsWords m_words;

    ChartSpec m_spec;
    YearsShown m_shown;
    ShownYears m_hidden;
    SourceNumbers m_sources;
    std::optional<ChartFrame> m_frame;
    std::optional<YearsTable> m_table;
    QStringList m_notices; ///< wrapped, below the years
    YearsScale m_scale;
    YearsMarks m_marks;
    YearsTotals m_totals;
    double m_rowsBottom = 0;
    std::size_t m_unlabelled = 0;
};

ChartSpec YearsLayout::spec()
{
    m_spec.size = m_surface.size;
    if (m_surface.height == ChartSurface::Height::Grows) {
        const double least = around() + leastPlotOfLines * 2 * m_measures.body;
        m_spec.size.setHeight(std::max(m_surface.size.height(), std::ceil(least)));
    }
    placePlot();
    m_frame->addTo(m_spec);
    m_marks = drawing().marks(m_scale);
    m_spec.marks = m_marks.marks;
    addYearsTicks(m_spec, m_measures.body);
    m_rowsBottom =
        addYearNames(m_spec, m_years.firstYear(), m_years.yearCount(),
                     m_spec.plot.bottom() + airBelowPlot() + lettersHeight(), m_measures.body);
    addTotals();
    addLabels();
    m_table->addTo(m_spec, m_rowsBottom);
    m_rowsBottom += m_table->height();
    addNotices();
    m_frame->leaveOutUntold(m_spec);
    m_spec.description = m_words.description();
    return std::move(m_spec);
}

bool YearsLayout::isRoomy() const
{
    const auto years = std::max<double>(1, static_cast<double>(m_years.yearCount()));
    const double room = m_surface.size.width() - m_measures.margin - leftOfPlot() - roomForNames();
    const double height = m_surface.size.height();
    return m_table->fits(room / years) && height - around() >= leastPlotAboveRows * height;
}

/// The focus first, then by the largest year.
std::vector<const CompanyYears*> YearsLayout::byImportance() const
{
    std::vector<const CompanyYears*> order;
    for (const CompanyYears& company : m_years.companies) {
        if (largestMid(company)) {
            order.push_back(&company);
        }
    }
    std::ranges::stable_sort(order, [this](const CompanyYears* a, const CompanyYears* b) {
        return isFaded(*a) != isFaded(*b) ? isFaded(*b) : largestMid(*a) > largestMid(*b);
    });
    return order;
}

bool YearsLayout::isFaded(const CompanyYears& company) const
{
    return capex::isFaded(company.company, m_options.focus);
}

/// Shows the `count` most important companies, largest first.
void YearsLayout::show(std::size_t count)
{
    ShownYears order = byImportance();
    m_hidden.assign(order.begin() + static_cast<std::ptrdiff_t>(count), order.end());
    order.resize(count);
    std::ranges::stable_sort(order, std::greater<>{},
                             [](const CompanyYears* each) { return largestMid(*each); });
    m_shown = {.companies = std::move(order),
               .hidden = m_hidden.size(),
               .namesInTable = m_below == Below::Values,
               .hasLetters = m_surface.theme == ThemeName::Print && count > 1 && !isLines(),
               .saysOthers = m_below == Below::Nothing,
               .isBrief = m_isBrief};
    setFrame();
    setTable();
    setNotices();
}

/// The legend has the numbers of those sources that the list below it names.
void YearsLayout::setFrame()
{
    m_sources = m_words.sources(m_shown.companies);
    m_frame.emplace(m_surface, m_words.frame(m_shown, m_sources));
    m_sources.shortenTo(m_frame->sourcesWording());
    if (m_frame->sourcesWording() > 0) {
        m_frame.emplace(m_surface, m_words.frame(m_shown, m_sources));
    }
}

/// As many companies as leave the plot its height and the columns their width; with rows below the
/// years, all whose columns are wide enough.
void YearsLayout::chooseCompanies()
{
    std::size_t count = byImportance().size();
    const auto years = std::max<double>(1, static_cast<double>(m_years.yearCount()));
    if (isStacked() || isLines()) {
        // One more rather than a rest of one.
        const std::size_t most = isStacked() ? mostInStack : mostLines;
        count = count <= most + 1 ? count : most;
    } else {
        const double slot = 0.8 * (m_surface.size.width() - 4 * m_measures.margin) / years;
        const auto fitting = static_cast<std::size_t>(std::max(1.0, slot / leastColumn));
        count = std::min(count, fitting);
    }
    if (m_below != Below::Nothing || m_surface.height == ChartSurface::Height::Grows) {
        show(count);
    } else if (!showsFitting(count)) {
        m_isBrief = true; // what is left out is said where there is more room
        (void)showsFitting(count);
    }
}

/// Shows as many of the most important `count` companies as leave the plot its height; where none
/// do, as many as leave it most. Whether it has it.
bool YearsLayout::showsFitting(std::size_t count)
{
    const double height = m_surface.size.height();
    const auto left = [&] { return height - around(); };
    show(count);
    std::size_t best = count;
    double most = left();
    while (count > 1 && left() < leastPlot * height) {
        count -= std::max<std::size_t>(1, count / 6);
        show(count);
        best = left() > most ? count : best;
        most = std::max(most, left());
    }
    const bool fits = left() >= leastPlot * height;
    if (!fits && best != count) {
        show(best);
    }
    return fits;
}

void YearsLayout::setTable()
{
    std::vector<YearsRows> groups;
    if (m_below == Below::Values) {
        groups.push_back(m_words.valueRows(m_shown, m_sources));
    }
    if (m_below != Below::Nothing && !m_split.others.empty()) {
        groups.push_back(m_words.otherRows(m_sources));
    }
    m_table.emplace(m_measures, std::move(groups), std::floor(widestName * m_surface.size.width()));
}

void YearsLayout::setNotices()
{
    const int size = pixels(TextRole::Notice);
    const double width = m_surface.size.width() - 2 * m_measures.margin;
    const QString more = m_hidden.empty() ? QString() : m_words.remainder(m_hidden, size, width);
    const NoticeRoom room{size, width};
    m_notices = {room.wrapped(more), m_words.withoutValue(room)};
    m_notices.removeAll(QString());
}

double YearsLayout::lettersHeight() const
{
    return m_shown.hasLetters && m_options.yearsStyle == YearsStyle::Columns
               ? lineHeight(pixels(TextRole::Footnote))
               : 0;
}

/// Of letters, years and totals below the plot.
double YearsLayout::rowsHeight() const
{
    const double totals = hasTotals() && !isStacked() ? m_totals.height() : 0;
    return airBelowPlot() + lettersHeight() + lineHeight(pixels(TextRole::Name)) + totals +
           airBelowRows();
}

/// The height of all but the plot.
double YearsLayout::around() const
{
    double notices = 0;
    for (const QString& notice : m_notices) {
        notices += lineCount(notice) * lineHeight(pixels(TextRole::Notice));
    }
    notices += m_notices.isEmpty() ? 0 : std::round(0.4 * m_measures.body);
    return m_frame->headHeight() + rowsHeight() + m_table->height() + notices +
           m_frame->footHeight();
}

/// The widest of tick labels and of what heads the rows below.
double YearsLayout::leftOfPlot() const
{
    double labels =
        textWidth(m_words.totals().heading(), TextRole::Detail, pixels(TextRole::Detail));
    labels = std::max(labels,
                      textWidth(QStringLiteral("0,000"), TextRole::Tick, pixels(TextRole::Tick)));
    labels = std::max(labels, m_table->nameWidth());
    for (const AxisTick& tick : m_spec.y.ticks) {
        labels = std::max(labels, textWidth(tick.label, TextRole::Tick, pixels(TextRole::Tick)));
    }
    return m_measures.onGrid(m_measures.margin + labels + std::round(0.6 * m_measures.body));
}

/// Behind the last year, for names of lines that end there.
double YearsLayout::roomForNames() const
{
    double widest = 0;
    for (const CompanyYears* const company : m_shown.companies) {
        if (isLines() && !company->years.empty() && company->years.back().amount) {
            widest = std::max(widest, textWidth(m_words.companyName(company->company),
                                                TextRole::Legend, pixels(TextRole::Legend)));
        }
    }
    const auto years = std::max<double>(1, static_cast<double>(m_years.yearCount()));
    const double slot = (m_surface.size.width() - 2 * m_measures.margin) / years;
    const double need = widest + 1.5 * m_measures.body - 0.4 * slot;
    return widest > 0 ? std::clamp(need, 0.0, 0.2 * m_surface.size.width()) : 0;
}

void YearsLayout::placePlot()
{
    const double top = m_measures.onGrid(m_frame->headHeight());
    const double rest = std::floor(m_spec.size.height() - around());
    // A low one has the air below the rows, too, before texts cover each other.
    const double height = std::max({rest, leastPixels, std::min(lowPixels, rest + airBelowRows())});
    m_scale.pixelsPerBillion =
        fitYearsAxis(m_spec, drawing(), height, m_measures.body, m_words.formatter());
    const double left = leftOfPlot();
    const auto years = std::max<double>(1, static_cast<double>(m_years.yearCount()));
    const double room = std::max(40.0, m_spec.size.width() - m_measures.margin - left);
    m_scale.slotPixels = std::max(1.0, std::floor((room - roomForNames()) / years));
    m_scale.arrowPixels = std::round(yearsArrow * m_measures.body);
    m_scale.widestPixels = std::round(widestColumn * m_measures.body);
    const double width = isLines() ? std::min(room, m_scale.slotPixels * years + roomForNames())
                                   : m_scale.slotPixels * years;
    m_spec.plot = QRectF(left, top, width, height);
    m_spec.x = {
        .scale = Axis::Scale::Category, .from = -0.5, .to = width / m_scale.slotPixels - 0.5};
    m_spec.y.to = height / m_scale.pixelsPerBillion;
}

/// Stacks have theirs above them.
void YearsLayout::addTotals()
{
    if (hasTotals() && isStacked()) {
        m_totals.addAbove(m_spec, m_marks.stacks, m_scale.slotPixels);
    } else if (hasTotals()) {
        m_rowsBottom = m_totals.addBelow(m_spec, m_rowsBottom, m_scale.slotPixels);
    }
}

void YearsLayout::addLabels()
{
    const YearsDrawing drawn = drawing();
    YearsLabels labels(m_spec, m_measures, m_words, drawn, m_shown, m_options);
    if (isLines() && hasTotals()) {
        labels.addNames(m_marks.spots);
    }
    m_unlabelled = labels.addValues(m_marks.spots);
    labels.addLettersBeside(m_marks.stacks);
    if (lettersHeight() > 0) {
        labels.addLetters(m_marks.spots, m_spec.plot.bottom() + std::round(0.25 * m_measures.body));
    }
    labels.addHitAreas(m_marks.spots);
}

void YearsLayout::addNotices()
{
    double y = m_rowsBottom + std::round(0.4 * m_measures.body);
    for (const QString& notice : m_notices) {
        m_spec.texts.push_back(
            placedText(notice, TextRole::Notice, pixels(TextRole::Notice), {m_measures.margin, y}));
        y = m_spec.texts.back().box.bottom();
    }
}

} // namespace

ChartSpec yearsChart(const Dataset& dataset, const YearsComparison& years,
                     const ViewOptions& options, const ChartSurface& surface)
{
    const YearsByMeasure split = byMeasure(years);
    ViewOptions styled = options;
    styled.yearsStyle = yearsStyleOf(split, options);
    YearsLayout plain(dataset, split, styled, surface, Below::Others);
    if (plain.isRoomy()) {
        const ChartSpec spec = plain.spec();
        YearsLayout full(dataset, split, styled, surface, Below::Values);
        return plain.isLabelled() || !full.isRoomy() ? spec : full.spec();
    }
    return YearsLayout(dataset, split, styled, surface, Below::Nothing).spec();
}

YearsStyle yearsStyleOf(const YearsByMeasure& split, const ViewOptions& options)
{
    const bool isShared = companiesWithAmount(split.years) > 1;
    return options.yearsStyle.value_or(isShared ? YearsStyle::Stacked : YearsStyle::Columns);
}

} // namespace capex
