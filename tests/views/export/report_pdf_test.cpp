// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/wording/methodology_words.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/printers.h"
#include "tests/support/report_views.h"
#include "tests/support/widgets.h"
#include "views/export/report_content.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QHashSeed>
#include <QRegularExpression>

namespace capex {
namespace {

using testing::HasSubstr;

ComparisonSettings of2025()
{
    ComparisonSettings settings;
    settings.year = 2025;
    return settings;
}

QByteArray reportOf(const std::vector<ViewResultPtr>& views, const ReportOptions& options = {})
{
    const Result<Picture> report = reportPdf(views, options);
    EXPECT_TRUE(report.has_value());
    return report ? report->content : QByteArray();
}

/// The pages of a PDF, without blanks and what stands at their heads and feet.
QString textIn(const QByteArray& pdf)
{
    QStringList pages;
    for (const QString& page :
         QString::fromStdString(told("pdftotext", {QStringLiteral("-layout")}, pdf)).split(u'\f')) {
        pages.append(withoutBlanks(page));
    }
    return pages.join(u' ');
}

void expectIn(const QString& text, const QString& said)
{
    EXPECT_TRUE(text.contains(withoutBlanks(said))) << said.toStdString();
}

void expectAllSaid(Language language)
{
    const Speaking speaking(language);
    const std::vector<ViewResultPtr> views = allViews(bundledFigures(), of2025());
    ReportOptions options;
    options.language = language;
    const QString text = textIn(reportOf(views, options));
    const ReportContent content = reportContent(views, language);
    expectIn(text, content.title);
    expectIn(text, content.particulars);
    for (const ReportSection& section : content.sections) {
        expectIn(text, section.question);
        const ChartSpec picture = section.result->chart(content.surface({700, 700}, options));
        EXPECT_FALSE(ReportContent::notesOf(picture).isEmpty());
    }
    for (const Wording& part : methodologyInShort()) {
        expectIn(text, part.detail);
    }
    for (const SourceList::Entry& entry : content.sources->entries()) {
        expectIn(text, entry.name);
    }
    const Formatter formatter(language);
    for (const Figure& figure : bundledFigures().figures()) {
        expectIn(text, formatter.preciseMoney(figure.amount));
    }
}

TEST(ReportPdf, SaysEverythingInTextsThatCanBeReadBack)
{
    expectAllSaid(Language::English);
}

TEST(ReportPdf, SaysEverythingInChinese)
{
    expectAllSaid(Language::SimplifiedChinese);
}

TEST(ReportPdf, HasTheNotesOnComparabilityInFull)
{
    const auto views = std::vector{resultOf(Shown{bundledFigures(), View::Ranking, of2025(), {}})};
    const QString text = textIn(reportOf(views));
    const ReportContent content = reportContent(views, Language::English);
    const QStringList notes =
        ReportContent::notesOf(views.front()->chart(content.surface({700, 700}, {})));
    ASSERT_GE(notes.size(), 3);
    for (const QString& note : notes) {
        expectIn(text, note);
    }
}

TEST(ReportPdf, NumbersItsPagesAndNamesThemInTheContents)
{
    const QByteArray pdf = reportOf(allViews(bundledFigures(), of2025()));
    const QStringList pages =
        QString::fromStdString(told("pdftotext", {QStringLiteral("-layout")}, pdf)).split(u'\f');
    const qsizetype count = pages.size() - 1; // the last one ends, too
    for (qsizetype page = 0; page < count; ++page) {
        EXPECT_TRUE(pages[page].contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(count)));
    }
    static const QRegularExpression entry(
        QStringLiteral("^ *(Ranking|Say and do|Figures|Methodology|Sources) +(\\d+)$"),
        QRegularExpression::MultilineOption);
    int entries = 0;
    for (const auto& match : entry.globalMatch(pages[1])) {
        const QString& page = pages[match.captured(2).toInt() - 1];
        EXPECT_TRUE(page.contains(match.captured(1))) << match.captured().toStdString();
        ++entries;
    }
    EXPECT_EQ(entries, 5);
}

TEST(ReportPdf, HasTheSheetThatIsAskedFor)
{
    const auto views = std::vector{resultOf(Shown{bundledFigures(), View::Ranking, of2025(), {}})};
    EXPECT_THAT(told("pdfinfo", {}, reportOf(views)), HasSubstr("(A4)"));
    EXPECT_THAT(told("pdfinfo", {}, reportOf(views, {.paper = Paper::Letter})),
                HasSubstr("612 x 792 pts (letter)"));
    EXPECT_EQ(paperFrom(u"letter"), Paper::Letter);
    EXPECT_EQ(keywordOf(Paper::A4), QStringLiteral("a4"));
    EXPECT_EQ(paperFrom(u"a5"), std::nullopt);
}

TEST(ReportPdf, IsTheSameHoweverHashesAreSeeded)
{
    const auto views = std::vector{resultOf(Shown{bundledFigures(), View::Years, of2025(), {}})};
    QHashSeed::setDeterministicGlobalSeed();
    const QByteArray one = reportOf(views);
    QHashSeed::resetRandomGlobalSeed();
    EXPECT_EQ(one, reportOf(views));
}

TEST(ReportPdf, IsWrittenOfNoFiguresAndOfTextsThatWouldEndIt)
{
    EXPECT_THAT(told("pdftotext", {}, reportOf(allViews(Dataset(), {}))), HasSubstr("no figures"));
    const QString text = QStringLiteral("</script>(\\) %%EOF \x1b[2J");
    const QByteArray pdf = reportOf(allViews(withTextEverywhere(text), of2025()));
    expectIn(textIn(pdf), QStringLiteral("</script>(\\) %%EOF"));
}

TEST(ReportPdf, NeedsAView)
{
    const Result<Picture> report = reportPdf({}, {});
    ASSERT_FALSE(report.has_value());
    EXPECT_EQ(report.error().text().toStdString(), "views: none; expected one view at least");
}

TEST(ReportPdf, GoesOnWhereItsTableDoes)
{
    ComparisonSettings settings = of2025();
    const auto pagesOf = [&](const QList<CompanyId>& companies) {
        settings.companies = companies;
        const auto views =
            std::vector{resultOf(Shown{bundledFigures(), View::Figures, settings, {}})};
        return told("pdftotext", {}, reportOf(views));
    };
    const auto count = [](const std::string& text) { return std::ranges::count(text, '\f'); };
    EXPECT_GT(count(pagesOf({})), count(pagesOf({{QStringLiteral("baidu")}})) + 4);
}

} // namespace
} // namespace capex
