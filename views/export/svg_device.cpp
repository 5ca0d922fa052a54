// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/svg_device.h"

#include "views/chart/picture_fonts.h"
#include "views/export/markup_text.h"

#include <QBuffer>
#include <QFont>
#include <QHash>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

namespace capex {

namespace {

constexpr int dotsPerInch = 96;
constexpr double millimetresPerInch = 25.4;
constexpr double sameEnd = 0.05; ///< how far runs of one line may stand apart, in pixels

/// To a hundredth of a pixel, without zeros that say nothing.
QByteArray numberOf(double value)
{
    const double rounded = std::round(value * 100) / 100;
    return QByteArray::number(rounded == 0 ? 0.0 : rounded, 'g', 8);
}

QByteArray pointOf(const QPointF& point)
{
    return numberOf(point.x()) + ' ' + numberOf(point.y());
}

QByteArray attribute(const char* name, const QByteArray& value)
{
    return ' ' + QByteArray(name) + "=\"" + value + '"';
}

QByteArray colourAttributes(const char* name, const QColor& colour)
{
    QByteArray said = attribute(name, colour.name().toLatin1());
    if (colour.alpha() < 255) {
        said += attribute((QByteArray(name) + "-opacity").constData(), numberOf(colour.alphaF()));
    }
    return said;
}

/// The commands of a path.
QByteArray commandsOf(const QPainterPath& path)
{
    QByteArray commands;
    for (int index = 0; index < path.elementCount(); ++index) {
        const QPainterPath::Element element = path.elementAt(index);
        if (element.type == QPainterPath::CurveToElement) {
            commands += 'C' + pointOf(element) + ' ' + pointOf(path.elementAt(index + 1)) + ' ' +
                        pointOf(path.elementAt(index + 2));
            index += 2;
        } else {
            commands += (element.isMoveTo() ? 'M' : 'L') + pointOf(element);
        }
    }
    return commands;
}

/// Whatever the desktop's own font is: where the picture is shown there may be another one.
const QByteArray& families()
{
    static const QByteArray all = [] {
        QStringList names;
        for (const QString& family : pictureFamilies()) {
            names.append(family.contains(u' ') ? u'\'' + family + u'\'' : family);
        }
        names.append(QStringLiteral("sans-serif"));
        return names.join(QStringLiteral(", ")).toUtf8();
    }();
    return all;
}

/// A line of text as far as it was drawn: Qt draws the runs of a line one by one.
struct Line
{
    QByteArray look;
    QPointF begin;
    double end = 0;
    QString text;
};

} // namespace

/// Writes what a painter draws, positions and widths in pixels of the device.
class SvgEngine : public QPaintEngine
{
public:
    SvgEngine(QSize paper, QByteArray prefix)
        : QPaintEngine(AllFeatures)
        , m_prefix(std::move(prefix))
    {
        m_paper.addRect({QPointF(), QSizeF(paper)});
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override
    {
        setLook({});
        return true;
    }
    [[nodiscard]] Type type() const override { return User; }
    [[nodiscard]] const QByteArray& body() const { return m_body; }
    [[nodiscard]] const QByteArray& definitions() const { return m_definitions; }

    void updateState(const QPaintEngineState& now) override;
    void drawPath(const QPainterPath& path) override;
    void drawLines(const QLineF* lines, int count) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& part) override;
    void drawTextItem(const QPointF& baseline, const QTextItem& item) override;

private:
    void clip(Qt::ClipOperation operation, const QPainterPath& path);
    [[nodiscard]] QByteArray clipAttribute();
    [[nodiscard]] double scale() const { return std::sqrt(std::abs(m_transform.determinant())); }
    [[nodiscard]] QByteArray strokeLook() const;
    void add(const QByteArray& element, bool isFilled);
    /// Elements from here on look so; ends the group of those before.
    void setLook(const QByteArray& look);
    void endLine();

    QByteArray m_prefix;
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    QPainterPath m_paper;               ///< outside of which nothing is seen anyway
    std::optional<QPainterPath> m_clip; ///< in pixels of the device
    QByteArray m_look;                  ///< of the group that is open; empty: none is
    std::optional<Line> m_line;         ///< not yet written
    QByteArray m_body;
    QByteArray m_definitions;
    QHash<QByteArray, QByteArray> m_clipNames; ///< by their commands
};

void SvgEngine::updateState(const QPaintEngineState& now)
{
    const DirtyFlags changed = now.state();
    if (changed.testFlag(DirtyTransform)) {
        m_transform = now.transform();
    }
    if (changed.testFlag(DirtyPen)) {
        m_pen = now.pen();
    }
    if (changed.testFlag(DirtyBrush)) {
        m_brush = now.brush();
    }
    if (changed.testFlag(DirtyClipPath)) {
        clip(now.clipOperation(), now.clipPath());
    }
    if (changed.testFlag(DirtyClipRegion)) {
        QPainterPath path;
        path.addRegion(now.clipRegion());
        clip(now.clipOperation(), path);
    }
    if (changed.testFlag(DirtyClipEnabled) && !now.isClipEnabled()) {
        m_clip.reset();
    }
}

void SvgEngine::clip(Qt::ClipOperation operation, const QPainterPath& path)
{
    const QPainterPath area = m_transform.map(path);
    if (operation == Qt::NoClip) {
        m_clip.reset();
    } else {
        m_clip = operation == Qt::IntersectClip && m_clip ? m_clip->intersected(area) : area;
    }
}

QByteArray SvgEngine::clipAttribute()
{
    if (!m_clip || *m_clip == m_paper) {
        return {};
    }
    const QByteArray rule = m_clip->fillRule() == Qt::OddEvenFill
                                ? attribute("clip-rule", QByteArrayLiteral("evenodd"))
                                : QByteArray();
    const QByteArray shape = "<path" + rule + attribute("d", commandsOf(*m_clip)) + "/>";
    QByteArray& name = m_clipNames[shape];
    if (name.isEmpty()) {
        name = m_prefix + "c" + QByteArray::number(m_clipNames.size());
        m_definitions += "<clipPath" + attribute("id", name) + '>' + shape + "</clipPath>\n";
    }
    return attribute("clip-path", "url(#" + name + ")");
}

QByteArray SvgEngine::strokeLook() const
{
    if (m_pen.style() == Qt::NoPen) {
        return {};
    }
    const double width = m_pen.isCosmetic() ? 1 : m_pen.widthF() * scale();
    QByteArray look = colourAttributes("stroke", m_pen.color());
    look += attribute("stroke-width", numberOf(width));
    if (m_pen.style() != Qt::SolidLine) {
        QByteArrayList dashes;
        for (const double dash : m_pen.dashPattern()) {
            dashes.append(numberOf(dash * width));
        }
        look += attribute("stroke-dasharray", dashes.join(' '));
    }
    if (m_pen.capStyle() != Qt::FlatCap) {
        look += attribute("stroke-linecap", m_pen.capStyle() == Qt::RoundCap ? "round" : "square");
    }
    if (m_pen.joinStyle() != Qt::MiterJoin) {
        look +=
            attribute("stroke-linejoin", m_pen.joinStyle() == Qt::RoundJoin ? "round" : "bevel");
    }
    return look;
}

void SvgEngine::setLook(const QByteArray& look)
{
    endLine();
    if (look == m_look) {
        return;
    }
    m_body += m_look.isEmpty() ? "" : "</g>\n";
    m_body += look.isEmpty() ? QByteArray() : "<g" + look + ">\n";
    m_look = look;
}

void SvgEngine::add(const QByteArray& element, bool isFilled)
{
    const bool hasFill = isFilled && m_brush.style() != Qt::NoBrush;
    const QByteArray fill =
        hasFill ? colourAttributes("fill", m_brush.color()) : attribute("fill", "none");
    setLook(fill + strokeLook() + clipAttribute());
    m_body += element;
}

void SvgEngine::drawPath(const QPainterPath& path)
{
    const QPainterPath placed = m_transform.map(path);
    const QByteArray rule = path.fillRule() == Qt::OddEvenFill
                                ? attribute("fill-rule", QByteArrayLiteral("evenodd"))
                                : QByteArray();
    add("<path" + rule + attribute("d", commandsOf(placed)) + "/>\n", true);
}

void SvgEngine::drawLines(const QLineF* lines, int count)
{
    QByteArray commands;
    for (const QLineF& line : std::span(lines, static_cast<std::size_t>(count))) {
        const QLineF placed = m_transform.map(line);
        commands += 'M' + pointOf(placed.p1()) + 'L' + pointOf(placed.p2());
    }
    add("<path" + attribute("d", commands) + "/>\n", false);
}

void SvgEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    QByteArray commands;
    for (const QPointF& point : std::span(points, static_cast<std::size_t>(count))) {
        commands += (commands.isEmpty() ? 'M' : 'L') + pointOf(m_transform.map(point));
    }
    const bool isClosed = mode != PolylineMode;
    add("<path" + attribute("d", commands + (isClosed ? "Z" : "")) + "/>\n", isClosed);
}

void SvgEngine::drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& part)
{
    QByteArray png;
    QBuffer buffer(&png);
    pixmap.copy(part.toAlignedRect()).save(&buffer, "PNG");
    const QRectF placed = m_transform.mapRect(target);
    setLook(clipAttribute());
    m_body += "<image" + attribute("x", numberOf(placed.x())) +
              attribute("y", numberOf(placed.y())) + attribute("width", numberOf(placed.width())) +
              attribute("height", numberOf(placed.height())) +
              attribute("href", "data:image/png;base64," + png.toBase64()) + "/>\n";
}

void SvgEngine::drawTextItem(const QPointF& baseline, const QTextItem& item)
{
    const QFont font = item.font();
    const QByteArray look =
        colourAttributes("fill", m_pen.color()) + attribute("font-family", families()) +
        attribute("font-size", numberOf(font.pixelSize() * scale())) +
        attribute("font-weight", QByteArray::number(font.weight())) + clipAttribute();
    const QPointF begin = m_transform.map(baseline);
    const double end = begin.x() + item.width() * scale();
    const bool goesOn = m_line && m_line->look == look && m_line->begin.y() == begin.y() &&
                        std::abs(m_line->end - begin.x()) < sameEnd;
    if (goesOn) {
        m_line->text += item.text();
        m_line->end = end;
        return;
    }
    setLook(look);
    m_line = Line{look, begin, end, item.text()};
}

void SvgEngine::endLine()
{
    if (!m_line) {
        return;
    }
    m_body += "<text" + attribute("x", numberOf(m_line->begin.x())) +
              attribute("y", numberOf(m_line->begin.y())) +
              attribute("textLength", numberOf(m_line->end - m_line->begin.x())) + '>' +
              markupText(m_line->text) + "</text>\n";
    m_line.reset();
}

SvgDevice::SvgDevice(QSize size, double scale, const SvgDetails& details)
    : m_size(size)
    , m_engine(std::make_unique<SvgEngine>(size, details.prefix))
{
    const auto length = [scale](int pixels) { return numberOf(pixels * scale); };
    m_head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
             "<svg xmlns=\"http://www.w3.org/2000/svg\"" +
             attribute("width", length(size.width())) + attribute("height", length(size.height())) +
             attribute("viewBox", "0 0 " + QByteArray::number(size.width()) + ' ' +
                                      QByteArray::number(size.height())) +
             attribute("role", "img") + attribute("xml:space", "preserve") + ">\n<title>" +
             markupText(details.title) + "</title>\n";
    if (!details.description.isEmpty()) {
        m_head += "<desc>" + markupText(details.description) + "</desc>\n";
    }
}

SvgDevice::~SvgDevice() = default;

QPaintEngine* SvgDevice::paintEngine() const
{
    return m_engine.get();
}

QByteArray SvgDevice::content() const
{
    const QByteArray& definitions = m_engine->definitions();
    return m_head + (definitions.isEmpty() ? definitions : "<defs>\n" + definitions + "</defs>\n") +
           m_engine->body() + "</svg>\n";
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return static_cast<int>(std::lround(m_size.width() * millimetresPerInch / dotsPerInch));
    case PdmHeightMM:
        return static_cast<int>(std::lround(m_size.height() * millimetresPerInch / dotsPerInch));
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDepth:
        return 32;
    case PdmNumColors:
        return 1 << 24;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace capex
