// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture_checks.h"

#include "tests/support/datasets.h"
#include "tests/support/mark_ids.h"
#include "tests/support/printers.h"
#include "views/chart/chart_text.h"

#include <gtest/gtest.h>

#include <QSet>
#include <algorithm>

namespace capex {

namespace {

/// Where each line of a text stands: short lines leave room beside them.
std::vector<QRectF> linesOf(const PlacedText& text)
{
    std::vector<QRectF> lines;
    const double height = text.box.height() / lineCount(text.text);
    for (const QString& line : text.text.split(u'\n')) {
        const double width = textWidth(line, text.role, text.pixels);
        const double slack = text.box.width() - width;
        const double share = text.alignment & Qt::AlignRight     ? 1
                             : text.alignment & Qt::AlignHCenter ? 0.5
                                                                 : 0;
        lines.emplace_back(text.box.left() + share * slack,
                           text.box.top() + height * static_cast<double>(lines.size()), width,
                           height);
    }
    return lines;
}

bool overlap(const PlacedText& a, const PlacedText& b)
{
    if (!a.box.intersects(b.box)) {
        return false;
    }
    const std::vector<QRectF> others = linesOf(b);
    return std::ranges::any_of(linesOf(a), [&](const QRectF& line) {
        return std::ranges::any_of(others,
                                   [&](const QRectF& other) { return line.intersects(other); });
    });
}

} // namespace

void expectTidy(const ChartSpec& spec)
{
    const QRectF picture(QPointF(), spec.size);
    for (std::size_t a = 0; a < spec.texts.size(); ++a) {
        const PlacedText& text = spec.texts[a];
        EXPECT_TRUE(picture.contains(text.box)) << text.text.toStdString();
        EXPECT_FALSE(text.text.contains(u'…')) << text.text.toStdString();
        for (std::size_t b = a + 1; b < spec.texts.size(); ++b) {
            EXPECT_FALSE(overlap(text, spec.texts[b]))
                << text.text.toStdString() << " / " << spec.texts[b].text.toStdString();
        }
    }
}

void expectMarksInside(const ChartSpec& spec)
{
    const QRectF room = spec.plot.adjusted(-1e-6, -1, 1e-6, 1); // half a line may reach out
    for (const Mark& mark : spec.marks) {
        for (const QPointF& point : mark.points) {
            EXPECT_TRUE(room.contains(positionOf(spec, point))) << textOf(mark.id).toStdString();
        }
    }
    QSet<MarkId> ids;
    for (const HitArea& area : spec.hitAreas) {
        EXPECT_FALSE(ids.contains(area.id)) << textOf(area.id).toStdString();
        ids.insert(area.id);
        EXPECT_FALSE(area.tooltip.isEmpty()) << textOf(area.id).toStdString();
        EXPECT_FALSE(area.spoken.isEmpty()) << textOf(area.id).toStdString();
    }
}

void expectLabelsBesideMarks(const ChartSpec& spec)
{
    for (const Mark& mark : spec.marks) {
        const QRectF touched = boxOf(spec, mark).adjusted(0, -1, 0, 1); // lines have no height
        for (const PlacedText& text : spec.texts) {
            EXPECT_FALSE(!mark.id.isEmpty() && text.mark == mark.id && text.box.intersects(touched))
                << text.text.toStdString();
        }
    }
}

QStringList textsOf(const ChartSpec& spec, TextRole role)
{
    QStringList result;
    for (const PlacedText& text : spec.texts) {
        if (text.role == role) {
            result.append(QString(text.text).replace(u'\n', u' '));
        }
    }
    return result;
}

std::vector<Mark> marksOf(const ChartSpec& spec, Mark::Shape shape, const char* id)
{
    std::vector<Mark> marks;
    for (const Mark& mark : spec.marks) {
        if (mark.shape == shape && textOf(mark.id) == QLatin1String(id)) {
            marks.push_back(mark);
        }
    }
    return marks;
}

std::string PictureCase::text() const
{
    return std::to_string(static_cast<int>(size.width())) + " wide, " + std::to_string(companies) +
           " companies, names " + std::to_string(static_cast<int>(names)) +
           (height == ChartSurface::Height::Grows ? ", growing" : "");
}

std::vector<PictureCase> pictureCases()
{
    using Height = ChartSurface::Height;
    std::vector<PictureCase> cases;
    for (const QSizeF size :
         {QSizeF(640, 400), QSizeF(1280, 720), QSizeF(1920, 1080), QSizeF(3840, 2160)}) {
        for (const int companies : {1, 3, 8, 20, 60}) {
            for (const NameLength names :
                 {NameLength::OneLetter, NameLength::Usual, NameLength::Long}) {
                for (const Language language : {Language::English, Language::SimplifiedChinese}) {
                    cases.push_back({size, companies, names, language, Height::Fixed});
                    cases.push_back({size, companies, names, language, Height::Grows});
                }
            }
        }
    }
    return cases;
}

void expectTidyAtEverySize(
    const std::function<ChartSpec(const Dataset&, const ChartSurface&)>& chart)
{
    for (const PictureCase& given : pictureCases()) {
        SCOPED_TRACE(given.text());
        const ChartSpec spec = chart(crowd(given.companies, given.names), given.surface());
        expectTidy(spec);
        expectMarksInside(spec);
        EXPECT_FALSE(spec.hitAreas.empty());
    }
}

std::vector<Dataset> unusualAmounts()
{
    static constexpr std::array ids{"a", "b", "c", "d"};
    const auto single = [](double value) { return Money::single(value, usd); };
    const std::vector<std::vector<Money>> cases{
        {single(7), single(7), single(7)},
        {single(1e6), single(0.001), single(0.002), single(0.003)},
        {Money::atLeast(5, usd), Money::atLeast(4, usd), Money::atLeast(0.01, usd)},
        {Money::atMost(5, usd), Money::atMost(0.01, usd)},
        {Money::atMost(5, usd), Money::atLeast(3, usd)},
        {single(0), single(0)},
        {Money::range(1e-6, 1e9, usd), single(1)},
        {single(7e-9), single(3e-9)},
    };
    std::vector<Dataset> datasets;
    for (const std::vector<Money>& amounts : cases) {
        std::vector<FigureSketch> sketches;
        for (std::size_t n = 0; n < amounts.size(); ++n) {
            sketches.push_back({.id = ids.at(n), .company = ids.at(n), .amount = amounts[n]});
        }
        datasets.push_back(datasetOf(sketches));
    }
    return datasets;
}

} // namespace capex
