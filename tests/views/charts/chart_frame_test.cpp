// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "views/charts/chart_frame.h"
#include "views/charts/chart_text.h"

#include <gmock/gmock.h>

namespace capex {
namespace {

using Medium = ChartSurface::Medium;

ChartSpec framed(const FrameContent& content, const ChartSurface& surface)
{
    ChartSpec spec{.size = surface.size};
    ChartFrame(surface, content).addTo(spec);
    return spec;
}

const FrameContent unlike{.title = QStringLiteral("Title"),
                          .subtitle = QStringLiteral("Subtitle"),
                          .badge = QStringLiteral("1 note"),
                          .notes = {QStringLiteral("Open ends: acme")},
                          .footnotes = {QStringLiteral("Not alike: open ends (acme).")}};

TEST(ChartFrame, HasAButtonForItsNotesOnTheScreenOnly)
{
    EXPECT_TRUE(framed(unlike, {.medium = Medium::Screen}).badge);
    EXPECT_FALSE(framed(unlike, {.medium = Medium::Paper}).badge);
}

TEST(ChartFrame, NamesItsNotesInALineOnPaper)
{
    const ChartSpec spec = framed(unlike, {.medium = Medium::Paper});
    EXPECT_EQ(textsOf(spec, TextRole::Badge), QStringList());
    EXPECT_THAT(textsOf(spec, TextRole::Footnote),
                testing::Contains(QStringLiteral("Not alike: open ends (acme).")));
}

TEST(ChartFrame, NeverCutsWhatAPictureSays)
{
    FrameContent content = unlike;
    content.callout = QStringLiteral("Alibaba: at least 66 % of Microsoft as announced, at least "
                                     "22 % per year (pledge against guidance)");
    for (const QSizeF size : {QSizeF(320, 200), QSizeF(640, 400), QSizeF(3840, 2160)}) {
        const ChartSpec spec = framed(content, {.size = size});
        expectTidy(spec);
        EXPECT_EQ(textsOf(spec, TextRole::Callout), QStringList(content.callout));
    }
}

TEST(ChartFrame, TakesTheFullestWordingOfItsSourcesThatHasRoom)
{
    const QString full = QStringLiteral("Sources: ") +
                         QStringLiteral("1 Somebody, 24 Feb 2025; ").repeated(20).trimmed();
    const QString brief = QStringLiteral("Sources: 1 Somebody.");
    const FrameContent content{.title = QStringLiteral("Title"), .sources = {full, brief}};
    EXPECT_EQ(textsOf(framed(content, {.size = {3840, 2160}}), TextRole::Footnote),
              QStringList(full));
    EXPECT_EQ(textsOf(framed(content, {.size = {640, 400}}), TextRole::Footnote),
              QStringList(brief));
}

TEST(References, StandRaisedBehindTheirLabelAndInBracketsBehindAValue)
{
    const double body = 14;
    const PlacedText detail =
        placedText(QStringLiteral("guidance, 2025"), TextRole::Detail, 12, {10, 10});
    const PlacedText number = referenceBehind(detail, QStringLiteral("1,3"), body);
    EXPECT_EQ(number.text, QStringLiteral("1,3"));
    EXPECT_GT(number.box.left(), detail.box.right());
    EXPECT_LT(number.box.bottom(), detail.box.bottom());
    EXPECT_LT(number.pixels, detail.pixels);
    EXPECT_LE(number.box.right(),
              detail.box.right() + referenceWidth(QStringLiteral("1,3"), TextRole::Detail, body));
    const PlacedText value = placedText(QStringLiteral("≈ 100"), TextRole::Value, 14, {10, 10});
    EXPECT_EQ(referenceBehind(value, QStringLiteral("2"), body).text, QStringLiteral("[2]"));
    EXPECT_EQ(referenceWidth({}, TextRole::Value, body), 0);
    EXPECT_EQ(referenceBehind(detail, QStringLiteral("3"), 10).text, QStringLiteral("[3]"))
        << "as large as the label in a small picture";
}

} // namespace
} // namespace capex
