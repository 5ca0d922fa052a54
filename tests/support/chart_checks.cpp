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

void expectTidyAtEverySize(
    const std::function<ChartSpec(const Dataset&, const ChartSurface&)>& chart)
{
    using Height = ChartSurface::Height;
    for (const NameLength names : {NameLength::OneLetter, NameLength::Usual, NameLength::Long}) {
        for (const int companies : {1, 3, 8, 20, 60}) {
            const Dataset dataset = crowd(companies, names);
            for (const QSizeF size :
                 {QSizeF(640, 400), QSizeF(1280, 720), QSizeF(1920, 1080), QSizeF(3840, 2160)}) {
                for (const Language language : {Language::English, Language::SimplifiedChinese}) {
                    for (const Height height : {Height::Fixed, Height::Grows}) {
                        SCOPED_TRACE(testing::Message()
                                     << size.width() << " wide, " << companies
                                     << " companies, names " << static_cast<int>(names));
                        const ChartSpec spec =
                            chart(dataset, {.size = size, .language = language, .height = height});
                        expectTidy(spec);
                        expectMarksInside(spec);
                        EXPECT_FALSE(spec.hitAreas.empty());
                    }
                }
            }
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
        if (mark.shape == shape && mark.id == QLatin1String(id)) {
            marks.push_back(mark);
        }
    }
    return marks;
}

} // namespace capex
