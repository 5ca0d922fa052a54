// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/years_chart.h"

#include "views/charts/axis_ticks.h"
#include "views/charts/chart_frame.h"
#include "views/charts/chart_text.h"
#include "views/charts/free_room.h"
#include "views/charts/years_marks.h"

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

constexpr double leastPlot = 0.3;      ///< of the picture's height
constexpr double leastPlotOfLines = 8; ///< in body text, where the picture may grow
constexpr double leastColumn = 3;      ///< pixels
constexpr double widestColumn = 5;     ///< in body text
constexpr double arrowLength = 1.4;    ///< in body text
constexpr double labelRoom = 1.5;      ///< above the furthest mark, in body text
constexpr double pixelsPerTick = 3;    ///< in body text
constexpr int noticeLines = 2;         ///< at most, for companies without an amount

class YearsLayout
{
public:
    YearsLayout(const Dataset& dataset, const YearsComparison& years, const ViewOptions& options,
                const ChartSurface& surface)
        : m_dataset(dataset)
        , m_years(years)
        , m_options(options)
        , m_surface(surface)
        , m_measures(surface)
        , m_words(dataset, years, options, surface.language)
    {
    }

    [[nodiscard]] ChartSpec spec();

private:
    void chooseCompanies();
    void show(std::size_t count);
    [[nodiscard]] std::vector<const CompanyYears*> byImportance() const;
    [[nodiscard]] double around() const;
    [[nodiscard]] double rowsHeight() const;
    void setNotices();
    void placePlot();
    void scaleValues(double room);
    void addTicks();
    void addYears();
    void addTotals();
    void addLabels();
    void addStackMarks();
    void addLabel(const YearSpot& spot);
    void addHitAreas();
    void addNotices();
    [[nodiscard]] bool tryText(const QString& text, QPointF anchor, const QString& mark,
                               bool isFaded, Qt::Alignment alignment);
    [[nodiscard]] QRectF boxOfSpot(const YearSpot& spot) const;
    [[nodiscard]] double slotMiddle(std::size_t place) const;
    [[nodiscard]] bool isFaded(const CompanyYears& company) const;
    [[nodiscard]] int pixels(TextRole role) const { return textPixels(role, m_measures.body); }
    [[nodiscard]] YearsDrawing drawing() const { return {m_dataset, m_years, m_shown, m_options}; }

    const Dataset& m_dataset;
    const YearsComparison& m_years;
    const ViewOptions& m_options;
    const ChartSurface& m_surface;
    ChartMeasures m_measures;
    YearsWords m_words;

    ChartSpec m_spec;
    ShownYears m_shown;
    ShownYears m_hidden;
    std::optional<ChartFrame> m_frame;
    QStringList m_notices; ///< wrapped, below the years
    YearsScale m_scale;
    YearsMarks m_marks;
    std::optional<FreeRoom> m_room; ///< for labels
    std::vector<Total> m_totals;    ///< by year
    bool m_hasTotals = false;       ///< whether they find room below the years
    double m_rowsBottom = 0;
};

ChartSpec YearsLayout::spec()
{
    m_spec.theme = m_surface.theme;
    m_spec.unit = m_measures.unit;
    m_spec.hairline = m_measures.hairline;
    m_spec.size = m_surface.size;
    chooseCompanies();
    placePlot();
    m_frame->addTo(m_spec);
    m_marks = drawing().marks(m_scale);
    m_spec.marks = m_marks.marks;
    addTicks();
    addYears();
    addTotals();
    addStackMarks();
    addLabels();
    addHitAreas();
    addNotices();
    m_spec.description = m_words.description(m_shown);
    return m_spec;
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
    return !m_options.focus.isEmpty() && !m_options.focus.contains(company.company);
}

/// Shows the `count` most important companies, largest first, and those without an amount.
void YearsLayout::show(std::size_t count)
{
    ShownYears order = byImportance();
    m_hidden.assign(order.begin() + static_cast<std::ptrdiff_t>(count), order.end());
    order.resize(count);
    std::ranges::stable_sort(order, std::greater<>{},
                             [](const CompanyYears* each) { return largestMid(*each); });
    m_shown = order;
    for (const CompanyYears& company : m_years.companies) {
        if (!largestMid(company)) {
            m_shown.push_back(&company);
        }
    }
    m_totals.clear();
    for (std::size_t place = 0; !m_shown.empty() && place < m_years.yearCount(); ++place) {
        m_totals.push_back(totalOf(m_shown, place));
    }
    m_frame.emplace(m_surface, m_words.frame(m_shown));
    setNotices();
}

/// As many companies as leave the plot its height and the columns their width.
void YearsLayout::chooseCompanies()
{
    std::size_t count = byImportance().size();
    const bool grows = m_surface.height == ChartSurface::Height::Grows;
    const auto years = std::max<double>(1, static_cast<double>(m_years.yearCount()));
    if (m_options.yearsStyle == YearsStyle::Columns) {
        const double slot = 0.8 * (m_surface.size.width() - 4 * m_measures.margin) / years;
        const auto fitting = static_cast<std::size_t>(std::max(1.0, slot / leastColumn));
        count = std::min(count, fitting);
    }
    show(count);
    const double height = m_surface.size.height();
    while (!grows && count > 1 && height - around() < leastPlot * height) {
        count -= std::max<std::size_t>(1, count / 6);
        show(count);
    }
    if (grows) {
        m_spec.size.setHeight(
            std::max(height, std::ceil(around() + leastPlotOfLines * 2 * m_measures.body)));
    }
}

void YearsLayout::setNotices()
{
    const int size = pixels(TextRole::Notice);
    const double width = m_surface.size.width() - 2 * m_measures.margin;
    auto named = static_cast<qsizetype>(m_years.companies.size());
    const auto missing = [&] {
        return wrapped(m_words.withoutValue(named), TextRole::Notice, size, width);
    };
    QString notice = missing();
    while (lineCount(notice) > noticeLines && named > 0) {
        --named;
        notice = missing();
    }
    const QString more = m_hidden.empty() ? QString() : m_words.remainder(m_hidden);
    m_notices = {wrapped(more, TextRole::Notice, size, width), notice};
    m_notices.removeAll(QString());
}

/// Of the years and totals below the plot.
double YearsLayout::rowsHeight() const
{
    return std::round(0.4 * m_measures.body) + lineHeight(pixels(TextRole::Name)) +
           lineHeight(pixels(TextRole::Value)) + lineHeight(pixels(TextRole::Detail)) +
           std::round(0.7 * m_measures.body);
}

/// The height of all but the plot.
double YearsLayout::around() const
{
    double notices = 0;
    for (const QString& notice : m_notices) {
        notices += lineCount(notice) * lineHeight(pixels(TextRole::Notice));
    }
    notices += m_notices.isEmpty() ? 0 : std::round(0.4 * m_measures.body);
    return m_frame->headHeight() + rowsHeight() + notices + m_frame->footHeight();
}

void YearsLayout::placePlot()
{
    const double top = m_measures.onGrid(m_frame->headHeight());
    const double height = std::max(20.0, std::floor(m_spec.size.height() - around()));
    const double arrows = drawing().hasOpenEnds() ? arrowLength : 0;
    scaleValues(height - std::round((labelRoom + arrows) * m_measures.body));
    double labels = textWidth(m_words.totalHeading(), TextRole::Detail, pixels(TextRole::Detail));
    for (const AxisTick& tick : m_spec.y.ticks) {
        labels = std::max(labels, textWidth(tick.label, TextRole::Tick, pixels(TextRole::Tick)));
    }
    const double left =
        m_measures.onGrid(m_measures.margin + labels + std::round(0.6 * m_measures.body));
    const auto years = std::max<double>(1, static_cast<double>(m_years.yearCount()));
    const double room = std::max(40.0, m_spec.size.width() - m_measures.margin - left);
    m_scale.slotPixels = std::max(1.0, std::floor(room / years));
    m_scale.arrowPixels = std::round(arrowLength * m_measures.body);
    m_scale.widestPixels = std::round(widestColumn * m_measures.body);
    m_spec.plot = QRectF(left, top, m_scale.slotPixels * years, height);
    m_spec.x = {.scale = Axis::Scale::Category, .from = -0.5, .to = years - 0.5};
    m_spec.y.to = height / m_scale.pixelsPerBillion;
}

/// The largest scale with which all marks find `room`, with tick lines on whole pixels.
void YearsLayout::scaleValues(double room)
{
    const double reach = drawing().reach();
    m_spec.y = {.from = 0, .to = 1, .hasGrid = true};
    const double pixelsHigh = std::max(10.0, room);
    if (reach <= 0) {
        m_scale.pixelsPerBillion = pixelsHigh;
        m_spec.y.ticks = {{0, m_words.formatter().number(0)}};
        return;
    }
    const double perBillion = m_words.formatter().perBillion();
    const auto most = static_cast<int>(pixelsHigh / (pixelsPerTick * m_measures.body));
    const double step = niceStep(reach * perBillion, std::clamp(most, 1, 8)) / perBillion;
    const double exact = step * pixelsHigh / reach;
    m_scale.pixelsPerBillion = (exact >= 2 ? std::floor(exact) : exact) / step;
    for (const double at : multiples(step, reach)) {
        m_spec.y.ticks.push_back({at, m_words.formatter().number(at)});
    }
}

double YearsLayout::slotMiddle(std::size_t place) const
{
    return placeOf(m_spec, {static_cast<double>(place), 0}).x();
}

void YearsLayout::addTicks()
{
    const double right = m_spec.plot.left() - std::round(0.6 * m_measures.body);
    for (const AxisTick& tick : m_spec.y.ticks) {
        m_spec.texts.push_back(placedText(tick.label, TextRole::Tick, pixels(TextRole::Tick),
                                          {right, placeOf(m_spec, {0, tick.at}).y()},
                                          Qt::AlignRight | Qt::AlignVCenter));
    }
}

/// The years below the plot, as many as fit.
void YearsLayout::addYears()
{
    const int size = pixels(TextRole::Name);
    const double top = m_spec.plot.bottom() + std::round(0.4 * m_measures.body);
    m_rowsBottom = top + lineHeight(size);
    std::size_t step = 1;
    const double width = textWidth(QStringLiteral("2000"), TextRole::Name, size);
    while (m_scale.slotPixels * static_cast<double>(step) < width + m_measures.body) {
        ++step;
    }
    std::size_t next = 0;
    for (std::size_t place = 0; place < m_years.yearCount(); ++place) {
        const QString year = QString::number(m_years.firstYear() + static_cast<int>(place));
        m_spec.x.ticks.push_back({static_cast<double>(place), year});
        const PlacedText text = placedText(year, TextRole::Name, size, {slotMiddle(place), top},
                                           Qt::AlignHCenter | Qt::AlignTop);
        if (place >= next && text.box.left() >= m_spec.plot.left() &&
            text.box.right() <= m_spec.size.width()) {
            m_spec.texts.push_back(text);
            next = place + step;
        }
    }
}

/// Below the years, all or none, and below them what they leave out.
void YearsLayout::addTotals()
{
    const double most = m_scale.slotPixels - std::round(0.3 * m_measures.body);
    const auto fits = [&](const QString& text, TextRole role) {
        return textWidth(text, role, pixels(role)) <= most;
    };
    m_hasTotals = m_shown.size() > 1 && std::ranges::all_of(m_totals, [&](const Total& total) {
                      return fits(m_words.total(total), TextRole::Value);
                  });
    if (!m_hasTotals) {
        return;
    }
    const double y = m_rowsBottom;
    const double below = y + lineHeight(pixels(TextRole::Value));
    const auto add = [&](const QString& text, TextRole role, QPointF at, Qt::Alignment alignment) {
        m_spec.texts.push_back(placedText(text, role, pixels(role), at, alignment));
    };
    const double shift = baselineIn(TextRole::Value, pixels(TextRole::Value)) -
                         baselineIn(TextRole::Detail, pixels(TextRole::Detail));
    add(m_words.totalHeading(), TextRole::Detail,
        {m_spec.plot.left() - std::round(0.6 * m_measures.body), y + shift},
        Qt::AlignRight | Qt::AlignTop);
    for (std::size_t place = 0; place < m_totals.size(); ++place) {
        const QPointF middle(slotMiddle(place), 0);
        if (const QString total = m_words.total(m_totals[place]); !total.isEmpty()) {
            add(total, TextRole::Value, middle + QPointF(0, y), Qt::AlignHCenter | Qt::AlignTop);
        }
        const QStringList gaps = m_words.totalGaps(m_totals[place]);
        const auto fitting = std::ranges::find_if(
            gaps, [&](const QString& text) { return fits(text, TextRole::Detail); });
        if (fitting != gaps.end()) {
            add(*fitting, TextRole::Detail, middle + QPointF(0, below),
                Qt::AlignHCenter | Qt::AlignTop);
        }
    }
    m_rowsBottom = below + lineHeight(pixels(TextRole::Detail));
}

QRectF YearsLayout::boxOfSpot(const YearSpot& spot) const
{
    return QRectF(placeOf(m_spec, {spot.left, spot.top}),
                  placeOf(m_spec, {spot.right, spot.bottom}));
}

/// Adds a text at a mark if it finds room.
bool YearsLayout::tryText(const QString& text, QPointF anchor, const QString& mark, bool isFaded,
                          Qt::Alignment alignment)
{
    PlacedText placed = placedText(text, TextRole::Tick, pixels(TextRole::Tick), anchor, alignment);
    if (!m_room->holds(placed.box)) {
        return false;
    }
    placed.mark = mark;
    placed.isFaded = isFaded;
    m_spec.texts.push_back(std::move(placed));
    return true;
}

/// A stack that does not hold all says so above it.
void YearsLayout::addStackMarks()
{
    for (const YearSpot& stack : m_marks.stacks) {
        const Total& total = m_totals[stack.place];
        if (total.missing.isEmpty() && total.partial.isEmpty()) {
            continue;
        }
        const QRectF box = boxOfSpot(stack);
        PlacedText text =
            placedText(QStringLiteral("+ ?"), TextRole::Value, pixels(TextRole::Value),
                       {box.center().x(), box.top() - std::round(0.1 * m_measures.body)},
                       Qt::AlignHCenter | Qt::AlignBottom);
        text.mark = QStringLiteral("/%1").arg(m_years.firstYear() + static_cast<int>(stack.place));
        m_spec.texts.push_back(std::move(text));
    }
}

/// Values where they find room, the largest first.
void YearsLayout::addLabels()
{
    if (m_options.yearsStyle == YearsStyle::Stacked) {
        return;
    }
    m_room.emplace(m_spec, std::round(0.15 * m_measures.body));
    std::vector<const YearSpot*> order;
    for (const YearSpot& spot : m_marks.spots) {
        order.push_back(&spot);
    }
    std::ranges::stable_sort(order, std::greater<>{}, [this](const YearSpot* spot) {
        return std::pair(!isFaded(*spot->company), spot->year().amount->mid());
    });
    for (const YearSpot* const spot : order) {
        addLabel(*spot);
    }
}

void YearsLayout::addLabel(const YearSpot& spot)
{
    const YearAmount& year = spot.year();
    const bool lines = m_options.yearsStyle == YearsStyle::Lines;
    const double gap = (lines ? dotReach : endReach + 1) * m_measures.unit;
    const QRectF box = boxOfSpot(spot);
    const QPointF above(box.center().x(), box.top() - gap);
    const QPointF below(box.center().x(), box.bottom() + gap);
    const QString id = QStringLiteral("%1/%2").arg(spot.company->company.text).arg(year.year);
    const auto isPlaced = [&](const QString& text) {
        const bool faded = isFaded(*spot.company);
        return tryText(text, above, id, faded, Qt::AlignHCenter | Qt::AlignBottom) ||
               (lines && tryText(text, below, id, faded, Qt::AlignHCenter | Qt::AlignTop));
    };
    const QStringList variants =
        m_words.markLabels(year, drawing().otherEnd(*spot.company, spot.place));
    (void)std::ranges::any_of(variants, isPlaced);
}

/// By year, company by company, then the total.
void YearsLayout::addHitAreas()
{
    const YearsDrawing drawn = drawing();
    for (std::size_t place = 0; place < m_years.yearCount(); ++place) {
        for (const YearSpot& spot : m_marks.spots) {
            if (spot.place != place) {
                continue;
            }
            const double least = dotReach * m_measures.unit;
            QRectF box = boxOfSpot(spot);
            if (m_options.yearsStyle == YearsStyle::Lines) {
                box.adjust(-least, -least, least, least);
            } else if (m_options.yearsStyle == YearsStyle::Columns) {
                box.setTop(std::min(box.top(), box.bottom() - 2 * least));
            }
            const CompanyId& company = spot.company->company;
            const YearLabel label =
                m_words.label(company, spot.year(), drawn.otherEnd(*spot.company, place));
            m_spec.hitAreas.push_back(
                {QStringLiteral("%1/%2").arg(company.text).arg(spot.year().year), box,
                 label.tooltip, label.spoken, company, figuresOf(spot.year())});
        }
        if (m_hasTotals) {
            const int year = m_years.firstYear() + static_cast<int>(place);
            const YearLabel label = m_words.totalLabel(year, m_totals[place]);
            const double top = m_spec.plot.bottom() + std::round(0.4 * m_measures.body);
            m_spec.hitAreas.push_back({QStringLiteral("/%1").arg(year),
                                       QRectF(slotMiddle(place) - m_scale.slotPixels / 2, top,
                                              m_scale.slotPixels, m_rowsBottom - top),
                                       label.tooltip,
                                       label.spoken,
                                       {},
                                       {}});
        }
    }
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
    return YearsLayout(dataset, years, options, surface).spec();
}

} // namespace capex
