// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "tests/support/report_views.h"
#include "views/export/report_content.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <set>

/// Reports number their sources once, and every picture keeps to that.
namespace capex {
namespace {

/// "[1,3–5]" as numbers.
std::set<int> expanded(QString text)
{
    std::set<int> numbers;
    for (const QString& part : text.remove(u'[').remove(u']').split(u',')) {
        const QStringList ends = part.split(u'–');
        for (int n = ends.front().toInt(); n <= ends.back().toInt(); ++n) {
            numbers.insert(n);
        }
    }
    return numbers;
}

/// The numbers in the report of the sources of a company's figures; of all where there is none.
std::set<int> numbersOf(const ReportContent& content, const CompanyId& company)
{
    std::set<int> numbers;
    for (const Figure& figure : content.dataset().figures()) {
        if (company.isEmpty() || figure.company == company) {
            numbers.insert(content.sources->numberOf(figure.source).value_or(0));
        }
    }
    return numbers;
}

int expectCitationsIn(const ReportContent& content, const ReportSection& section, QSizeF size)
{
    const ChartSpec spec = section.result->chart(content.surface(size, {}));
    for (const HitArea& area : spec.hitAreas) {
        for (const FigureId& id : area.figures) {
            const SourceId& source = content.dataset().figure(id)->source;
            EXPECT_TRUE(content.sources->numberOf(source)) << id.text().toStdString();
        }
    }
    int count = 0;
    for (const PlacedText& text : spec.texts) {
        if (text.role == TextRole::Reference) {
            const std::set<int> cited = expanded(text.text);
            const std::set<int> known = numbersOf(content, text.mark.company);
            EXPECT_TRUE(std::ranges::includes(known, cited))
                << section.key.toStdString() << ": " << text.text.toStdString();
            count += static_cast<int>(cited.size());
        }
    }
    return count;
}

ComparisonSettings settingsOf(int year)
{
    ComparisonSettings settings;
    settings.year = year;
    return settings;
}

TEST(ReportSources, AreCitedByTheNumbersOfOneListOnEveryPicture)
{
    ComparisonSettings early = settingsOf(2025);
    early.asOf = QDate(2025, 3, 1);
    ComparisonSettings two = settingsOf(2026);
    two.companies = {{QStringLiteral("meta")}, {QStringLiteral("alibaba")}};
    for (const ComparisonSettings& settings : {settingsOf(2025), early, two}) {
        const ReportContent content =
            reportContent(allViews(bundledFigures(), settings), Language::English);
        int cited = 0;
        for (const ReportSection& section : content.sections) {
            for (const QSizeF size : {QSizeF(700, 560), QSizeF(320, 240)}) {
                cited += expectCitationsIn(content, section, size);
            }
        }
        EXPECT_GT(cited, 20);
    }
}

TEST(ReportSources, AreOnTheRankingThoseOfItsRowsWhateverItsSize)
{
    const ReportContent content =
        reportContent(allViews(bundledFigures(), settingsOf(2025)), Language::English);
    const ReportSection& ranking = content.sections.front();
    const auto citations = [&](QSizeF size) {
        return textsOf(ranking.result->chart(content.surface(size, {})), TextRole::Reference);
    };
    const Comparison& rows = ranking.result->context().comparison();
    QStringList expected;
    for (const ComparisonRow& row : rows.rows) {
        const SourceId& source = content.dataset().figure(row.figures.front())->source;
        expected.append(QStringLiteral("[%1]").arg(content.sources->numberOf(source).value_or(0)));
    }
    ASSERT_EQ(expected.size(), 8);
    EXPECT_EQ(citations({1040, 700}), expected);
    EXPECT_EQ(citations({1040, 700}), citations({420, 700}));
}

TEST(ReportSources, StandByPublisherAndDayInTheList)
{
    const ReportContent content =
        reportContent(allViews(bundledFigures(), settingsOf(2025)), Language::English);
    std::set<QString> publishers;
    QString last;
    for (const SourceList::Entry& entry : content.sources->entries()) {
        if (entry.publisher != last) {
            EXPECT_TRUE(publishers.insert(entry.publisher).second) << entry.name.toStdString();
        }
        last = entry.publisher;
    }
    const Narrator narrator(content.dataset(), Language::English);
    EXPECT_GE(content.sourceTexts(narrator).size(), content.sources->entries().size());
}

TEST(ReportSources, AreNumberedInTheTableOfFigures)
{
    const ReportContent content =
        reportContent(allViews(bundledFigures(), settingsOf(2025)), Language::English);
    const QString details =
        textsOf(content.figures.result->chart(content.surface({1040, 900}, {})), TextRole::Detail)
            .join(u' ');
    const Figure& first = content.dataset().figures().front();
    const int number = content.sources->numberOf(first.source).value_or(0);
    EXPECT_TRUE(details.contains(QStringLiteral("[%1] ").arg(number))) << details.toStdString();
}

TEST(ReportSources, LinkToTheWebAlone)
{
    const Dataset dataset = withTextEverywhere(QStringLiteral("x"));
    const ReportContent content =
        reportContent(allViews(dataset, settingsOf(2025)), Language::English);
    for (const ReportSource& source : content.sourceTexts(Narrator(dataset, Language::English))) {
        EXPECT_EQ(source.url, QString()) << "not a script";
    }
}

} // namespace
} // namespace capex
