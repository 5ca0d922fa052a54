// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "views/chart/chart_frame.h"
#include "views/chart/chart_text.h"

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
                          .notes = {{.heading = QStringLiteral("Open ends"),
                                     .detail = QStringLiteral("acme"),
                                     .line = QStringLiteral("Open ends: acme")}},
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

/// Twenty sources: with dates, with names alone, summed up.
FrameContent manySources()
{
    const auto twenty = [](const QString& entry) { return entry.repeated(20).trimmed(); };
    return {.title = QStringLiteral("Title"),
            .sources = {twenty(QStringLiteral("1 Somebody and company, 24 Feb 2025; ")),
                        twenty(QStringLiteral("1 Somebody and company; ")),
                        QStringLiteral("1 Somebody and company and 19 more")}};
}

TEST(ChartFrame, DropsTheDatesOfSourcesBeforeTheirNames)
{
    EXPECT_EQ(ChartFrame({.size = {3840, 2160}}, manySources()).sourcesWording(), 0U);
    const ChartFrame frame({.size = {640, 400}}, manySources());
    EXPECT_EQ(frame.sourcesWording(), 1U);
    EXPECT_LT(frame.headHeight() + frame.footHeight(), 0.5 * 400);
}

TEST(ChartFrame, LeavesHalfOfAPictureToThePlotBeforeItNamesEverySource)
{
    FrameContent content = manySources();
    content.footnotes = QStringList(10, QStringLiteral("What a picture has to say besides."));
    EXPECT_EQ(ChartFrame({.size = {640, 400}}, content).sourcesWording(), 2U);
}

TEST(References, StandInBracketsOnTheBaselineOfTheirLabelWhateverItIs)
{
    const double body = 14;
    for (const TextRole role : {TextRole::Detail, TextRole::Value, TextRole::Name}) {
        const PlacedText label =
            placedText(QStringLiteral("guidance, 2025"), role, textPixels(role, body), {10, 10});
        const PlacedText number = referenceBehind(label, QStringLiteral("1,3"), body);
        EXPECT_EQ(number.text, QStringLiteral("[1,3]"));
        EXPECT_EQ(number.role, TextRole::Reference);
        EXPECT_GT(number.box.left(), label.box.right());
        EXPECT_NEAR(number.box.top() + baselineIn(number.role, number.pixels),
                    label.box.top() + baselineIn(label.role, label.pixels), 1e-9);
        EXPECT_LT(number.pixels, label.pixels);
        EXPECT_LE(number.box.right(),
                  label.box.right() + referenceWidth(QStringLiteral("1,3"), body) + 1e-9);
    }
    EXPECT_EQ(referenceWidth({}, body), 0);
}

} // namespace
} // namespace capex
