// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chart_checks.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <set>

namespace capex {

void expectTidy(const ChartSpec& spec)
{
    const QRectF picture(QPointF(), spec.size);
    for (std::size_t a = 0; a < spec.texts.size(); ++a) {
        const PlacedText& text = spec.texts[a];
        EXPECT_TRUE(picture.contains(text.box)) << text.text.toStdString();
        EXPECT_FALSE(text.text.contains(u'…')) << text.text.toStdString();
        for (std::size_t b = a + 1; b < spec.texts.size(); ++b) {
            EXPECT_FALSE(text.box.intersects(spec.texts[b].box))
                << text.text.toStdString() << " / " << spec.texts[b].text.toStdString();
        }
    }
}

void expectMarksInside(const ChartSpec& spec)
{
    const QRectF room = spec.plot.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
    for (const Mark& mark : spec.marks) {
        for (const QPointF& point : mark.points) {
            EXPECT_TRUE(room.contains(placeOf(spec, point))) << mark.id.toStdString();
        }
    }
    std::set<QString> ids;
    for (const HitArea& area : spec.hitAreas) {
        EXPECT_TRUE(ids.insert(area.id).second) << area.id.toStdString();
        EXPECT_FALSE(area.tooltip.isEmpty());
        EXPECT_FALSE(area.spoken.isEmpty());
    }
}

void expectSoundMarks(const ChartSpec& spec)
{
    const QRectF room = spec.plot.adjusted(-1e-6, -1, 1e-6, 1);
    for (const Mark& mark : spec.marks) {
        const QRectF box = boxOf(spec, mark);
        EXPECT_TRUE(room.left() <= box.left() && box.right() <= room.right() &&
                    room.top() <= box.top() && box.bottom() <= room.bottom())
            << mark.id.toStdString();
        const QRectF touched = box.adjusted(0, -1, 0, 1); // lines have no height
        for (const PlacedText& text : spec.texts) {
            EXPECT_FALSE(!mark.id.isEmpty() && text.mark == mark.id && text.box.intersects(touched))
                << text.text.toStdString();
        }
    }
    std::set<QString> ids;
    for (const HitArea& area : spec.hitAreas) {
        EXPECT_TRUE(ids.insert(area.id).second) << area.id.toStdString();
        EXPECT_FALSE(area.spoken.isEmpty()) << area.id.toStdString();
        EXPECT_FALSE(area.tooltip.isEmpty()) << area.id.toStdString();
    }
}

std::string LayoutCase::text() const
{
    return QStringLiteral("%1 wide, %2 companies, names %3, %4%5")
        .arg(size.width())
        .arg(companies)
        .arg(static_cast<int>(names))
        .arg(codeOf(language),
             height == ChartSurface::Height::Grows ? QStringLiteral(", grows") : QString())
        .toStdString();
}

std::vector<LayoutCase> layoutCases()
{
    std::vector<LayoutCase> cases;
    for (const QSizeF size :
         {QSizeF(640, 400), QSizeF(1280, 720), QSizeF(1920, 1080), QSizeF(3840, 2160)}) {
        for (const int companies : {1, 3, 8, 20, 60}) {
            for (const NameLength names :
                 {NameLength::OneLetter, NameLength::Usual, NameLength::Long}) {
                for (const Language language : {Language::English, Language::SimplifiedChinese}) {
                    for (const auto height :
                         {ChartSurface::Height::Fixed, ChartSurface::Height::Grows}) {
                        cases.push_back({size, companies, names, language, height});
                    }
                }
            }
        }
    }
    return cases;
}

void expectTidyAtEverySize(
    const std::function<ChartSpec(const Dataset&, const ChartSurface&)>& chart)
{
    for (const LayoutCase& each : layoutCases()) {
        SCOPED_TRACE(each.text());
        const ChartSpec spec = chart(crowd(each.companies, each.names), each.surface());
        expectTidy(spec);
        expectMarksInside(spec);
        EXPECT_FALSE(spec.hitAreas.empty());
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
        if (mark.shape == shape && mark.id == QLatin1String(id)) {
            marks.push_back(mark);
        }
    }
    return marks;
}

} // namespace capex
