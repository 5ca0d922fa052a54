// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/report_figure.h"

#include "views/chart/chart_painter.h"
#include "views/chart/chart_text.h"
#include "views/export/markup_text.h"
#include "views/export/svg_device.h"

#include <QPainter>
#include <QRegularExpression>

#include <cmath>

namespace capex {

namespace {

/// To half a pixel: areas are pointed at.
QByteArray lengthOf(double pixels)
{
    return QByteArray::number(std::round(2 * pixels) / 2);
}

QByteArray rectOf(const QRectF& box)
{
    return "<rect x=\"" + lengthOf(box.x()) + "\" y=\"" + lengthOf(box.y()) + "\" width=\"" +
           lengthOf(box.width()) + "\" height=\"" + lengthOf(box.height()) + "\"/>";
}

/// The picture itself, without what a file of its own begins with.
QByteArray drawingOf(const ChartSpec& spec, const QByteArray& prefix)
{
    const QSize size(static_cast<int>(std::ceil(spec.size.width())),
                     static_cast<int>(std::ceil(spec.size.height())));
    SvgDevice device(size, 1, {spec.title, spec.description, prefix});
    {
        QPainter painter(&device);
        paintPlainly(spec, painter, {QPointF(), spec.size}, Ground::Painted);
    }
    const QByteArray content = device.content();
    return content.mid(content.indexOf("<svg"));
}

/// The numbers in a citation, each a link to its source.
class Citations
{
public:
    explicit Citations(ReportFigure& figure)
        : m_figure(figure)
    {
    }

    void add(const ChartSpec& spec, QPointF origin)
    {
        for (const PlacedText& text : spec.texts) {
            if (text.role == TextRole::Reference) {
                link(text, origin);
            }
        }
        for (const ChartSpec& panel : spec.panels) {
            add(panel, origin + panel.position);
        }
    }

private:
    void link(const PlacedText& text, QPointF origin)
    {
        static const QRegularExpression digits(QStringLiteral("\\d+"));
        const auto widthTo = [&](qsizetype end) {
            return textWidth(text.text.left(end), text.role, text.pixels);
        };
        for (const auto& match : digits.globalMatch(text.text)) {
            QRectF box = text.box.translated(origin);
            box.setRight(box.left() + widthTo(match.capturedEnd()) + 1);
            box.setLeft(box.left() + widthTo(match.capturedStart()) - 1);
            const QByteArray number = match.captured().toUtf8();
            m_figure.cited.insert(number.toInt());
            m_figure.markup += "<a href=\"#source-" + number + "\" aria-label=\"[" + number +
                               "]\">" + rectOf(box) + "</a>\n";
        }
    }

    ReportFigure& m_figure;
};

QByteArray markOf(const Dataset& dataset, const HitArea& area)
{
    const QByteArray key = companyKey(dataset, area.company);
    const QString told = area.tooltip.isEmpty() ? area.spoken : area.tooltip;
    return "<g role=\"img\"" + (key.isEmpty() ? QByteArray() : " data-c=\"" + key + '"') +
           " aria-label=\"" + markupText(area.spoken) + "\"><title>" + markupText(told) +
           "</title>" + rectOf(area.box) + "</g>\n";
}

} // namespace

QByteArray companyKey(const Dataset& dataset, const CompanyId& company)
{
    const Company* const found = company.isEmpty() ? nullptr : dataset.company(company);
    return found ? QByteArray::number(found - dataset.companies().data()) : QByteArray();
}

ReportFigure reportFigure(const Dataset& dataset, const ChartSpec& spec, const QByteArray& name,
                          const QByteArray& section)
{
    ReportFigure figure;
    figure.markup =
        "<div class=\"picture " + name + "\">\n" + drawingOf(spec, section + '-' + name + '-') +
        R"(<svg class="marks" viewBox="0 0 )" + QByteArray::number(std::ceil(spec.size.width())) +
        ' ' + QByteArray::number(std::ceil(spec.size.height())) + "\">\n";
    for (const HitArea& area : spec.hitAreas) {
        figure.markup += markOf(dataset, area);
    }
    Citations(figure).add(spec, {});
    figure.markup += "</svg>\n</div>\n";
    return figure;
}

} // namespace capex
