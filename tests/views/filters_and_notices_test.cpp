// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace capex {
namespace {

Shown requestFor(View view)
{
    Shown request{bundledFigures(), view, {}, {}};
    request.settings.asOf = QDate(2025, 6, 30);
    return request;
}

ChartSurface onPaper(QSizeF size)
{
    return {.size = size, .medium = ChartSurface::Medium::Paper};
}

/// All words of the picture as one line.
QString keywordsOf(const ChartSpec& spec)
{
    QString words;
    for (const PlacedText& text : spec.texts) {
        words += text.text + u' ';
    }
    return words.replace(u'\n', u' ');
}

const View pictures[]{View::Ranking,   View::Horizons, View::Years,         View::Timeline,
                      View::Revisions, View::SayDo,    View::Reconciliation};

TEST(FiltersOfAPicture, StandInItsSubtitleAtEverySize)
{
    for (const View view : {View::Ranking, View::Horizons, View::Years, View::Timeline,
                            View::Revisions, View::SayDo}) {
        Shown request = requestFor(view);
        request.settings.kinds = {{Kind::Guidance, Kind::Pledge}};
        request.settings.fx = {CurrencyPolicy::Rule::Fixed, {QStringLiteral("CNY")}, 7.2};
        request.options.focus = {{QStringLiteral("meta")}};
        for (const QSizeF size : {QSizeF(640, 400), QSizeF(1600, 900)}) {
            const QString words = keywordsOf(chartFor(request)(onPaper(size)));
            for (const char* const filter :
                 {"kinds: guidance, pledge", "7.200 CNY per USD", "focus: Meta"}) {
                EXPECT_TRUE(words.contains(QString::fromLatin1(filter)))
                    << keywordOf(view).toStdString() << ": " << words.toStdString();
            }
        }
    }
}

TEST(FiltersOfAPicture, AreLeftToTheChipsOnTheScreen)
{
    Shown request = requestFor(View::Ranking);
    request.settings.kinds = {{Kind::Pledge}};
    const ChartSpec spec = chartFor(request)({.size = {640, 400}});
    EXPECT_FALSE(keywordsOf(spec).contains(QStringLiteral("kinds:")));
}

TEST(NoticeOfAPicture, IsThereWhereNothingWasAnnouncedYet)
{
    for (const View view : pictures) {
        Shown request = requestFor(view);
        request.settings.asOf = QDate(1995, 1, 1);
        const ChartSpec spec = chartFor(request)(onPaper({640, 400}));
        if (view == View::Reconciliation) {
            EXPECT_FALSE(spec.notice);
            continue;
        }
        ASSERT_TRUE(spec.notice) << keywordOf(view).toStdString();
        EXPECT_TRUE(keywordsOf(spec).contains(spec.notice->text)) << keywordsOf(spec).toStdString();
        EXPECT_TRUE(spec.description.endsWith(spec.notice->text));
        ASSERT_TRUE(spec.notice->wayOut);
        EXPECT_TRUE(spec.notice->action.startsWith(QStringLiteral("Go to ")));
        request.settings = spec.notice->wayOut->settings;
        EXPECT_FALSE(chartFor(request)({}).notice) << keywordOf(view).toStdString();
    }
}

TEST(NoticeOfAPicture, IsThereWhereARateIsMissing)
{
    Shown request{bundledFigures(), View::Ranking, {}, {}};
    request.settings.fx = {CurrencyPolicy::Rule::Fixed, {QStringLiteral("EUR")}, 0.9};
    request.settings.year = 2026;
    const ChartSpec spec = chartFor(request)({});
    ASSERT_TRUE(spec.notice);
    EXPECT_EQ(spec.notice->action, QStringLiteral("Use the mean rate of the period"));
    request.settings = spec.notice->wayOut->settings;
    EXPECT_FALSE(chartFor(request)({}).notice);
}

TEST(NoticeOfAPicture, IsThereWhereAPublishedTotalHasNoAmount)
{
    Shown request{bundledFigures(), View::Reconciliation, {}, {}};
    request.settings.year = 2024;
    request.settings.currency = {QStringLiteral("CNY")};
    ASSERT_FALSE(chartFor(request)({}).notice) << chartFor(request)({}).notice->text.toStdString();
    request.settings.fx = {CurrencyPolicy::Rule::Fixed, {QStringLiteral("EUR")}, 0.9};
    const ChartSpec spec = chartFor(request)(onPaper({640, 400}));
    ASSERT_TRUE(spec.notice);
    EXPECT_TRUE(spec.notice->text.contains(QStringLiteral("published total")));
    EXPECT_TRUE(keywordsOf(spec).contains(spec.notice->text)) << keywordsOf(spec).toStdString();
    EXPECT_EQ(spec.notice->action, QStringLiteral("Use the mean rate of the period"));
    request.settings = spec.notice->wayOut->settings;
    EXPECT_FALSE(chartFor(request)({}).notice);
}

TEST(NoticeOfAPicture, LeadsFromAnEmptyYearToOneWithTotals)
{
    Shown request{bundledFigures(), View::Reconciliation, {}, {}};
    request.settings.year = 2050;
    const ChartSpec spec = chartFor(request)(onPaper({640, 400}));
    ASSERT_TRUE(spec.notice);
    ASSERT_TRUE(spec.notice->wayOut);
    EXPECT_TRUE(spec.marks.empty());
    request.settings = spec.notice->wayOut->settings;
    const ChartSpec next = chartFor(request)({});
    EXPECT_FALSE(next.notice);
    EXPECT_FALSE(next.marks.empty());
}

TEST(NoticeOfAPicture, IsTheOneSentenceOfAnEmptyPage)
{
    for (const View view : {View::Revisions, View::SayDo, View::Reconciliation}) {
        Shown request{bundledFigures(), view, {}, {}};
        request.settings.year = 2050;
        const ChartSpec spec = chartFor(request)(onPaper({640, 400}));
        ASSERT_TRUE(spec.notice) << keywordOf(view).toStdString();
        EXPECT_TRUE(keywordsOf(spec).contains(spec.notice->text));
        EXPECT_EQ(textsOf(spec, TextRole::Notice), QStringList()) << keywordOf(view).toStdString();
    }
}

TEST(NoticeOfAPicture, IsNotThereWhereThereIsNothingToSay)
{
    EXPECT_FALSE(chartFor(requestFor(View::Timeline))({}).notice);
}

void expectNoTextOverAnother(ChartSpec spec)
{
    std::erase_if(spec.texts, [](const PlacedText& text) {
        return text.role == TextRole::Tick; // boxes touch, figures do not
    });
    expectTidy(spec);
    for (const LegendSample& sample : spec.legend) {
        for (const PlacedText& text : spec.texts) {
            EXPECT_FALSE(text.box.intersects(sample.box)) << text.text.toStdString();
        }
    }
}

/// Small ones in both languages, with the notes and without, with fonts as they are here and with
/// wider ones.
std::vector<ChartSurface> smallSurfaces()
{
    std::vector<ChartSurface> all;
    for (const Language language : allLanguages()) {
        for (const QSizeF size : {QSizeF(480, 300), QSizeF(480, 320), QSizeF(600, 340)}) {
            for (const bool hasNotes : {true, false}) {
                for (const double wider : {1.0, 1.08}) {
                    all.push_back({.size = size,
                                   .language = language,
                                   .bodyText = wider * bodyTextFor(size),
                                   .medium = ChartSurface::Medium::Paper,
                                   .hasNotes = hasNotes});
                }
            }
        }
    }
    return all;
}

TEST(SmallPictures, OfYearsHaveNoTextOverAnother)
{
    for (const ChartSurface& surface : smallSurfaces()) {
        for (const YearsStyle style : allOf<YearsStyle>()) {
            SCOPED_TRACE(
                std::to_string(surface.size.height()) + ' ' + std::to_string(*surface.bodyText) +
                codeOf(surface.language).toStdString() + (surface.hasNotes ? " with notes" : ""));
            const Shown shown{bundledFigures(), View::Years, {}, {.yearsStyle = style}};
            expectNoTextOverAnother(chartFor(shown)(surface));
        }
    }
}

TEST(SmallPictures, OfYearsHaveAPlotThatCanBeRead)
{
    for (const ChartSurface& surface : smallSurfaces()) {
        const ChartSpec spec = chartFor(Shown{bundledFigures(), View::Years, {}, {}})(surface);
        EXPECT_GE(spec.plot.height(), 3 * *surface.bodyText);
        EXPECT_GT(textsOf(spec, TextRole::Legend).size(), 5) << "companies and signs";
    }
}

} // namespace
} // namespace capex
