// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <set>

/// What holds for the numbers of sources on every picture.
namespace capex {
namespace {

/// 60 companies, each with guidance and an actual from a publisher of its own.
Dataset manySources()
{
    DatasetParts parts;
    parts.title = QStringLiteral("Many sources");
    for (int n = 0; n < 60; ++n) {
        const CompanyId company{QStringLiteral("c%1").arg(n)};
        const SourceId source{QStringLiteral("s%1").arg(n)};
        parts.companies.push_back({.id = company, .name = QStringLiteral("Company %1").arg(n)});
        parts.sources.push_back({.id = source,
                                 .publisher = QStringLiteral("Publisher number %1").arg(n),
                                 .date = QStringLiteral("2025-02-01")});
        const auto add = [&](const QString& id, Kind kind, int year, QDate announced) {
            parts.figures.push_back({.id = {id},
                                     .company = company,
                                     .kind = kind,
                                     .amount = Money::single(100 - n, usd),
                                     .period = Period::calendarYear(year),
                                     .announced = announced,
                                     .source = source});
        };
        add(QStringLiteral("plan-%1").arg(n), Kind::Guidance, 2025, {2025, 2, 1});
        add(QStringLiteral("actual-%1").arg(n), Kind::Actual, 2025, {2026, 2, 1});
    }
    return Dataset(std::move(parts));
}

const View pictures[]{View::Ranking,   View::Horizons, View::Years,         View::Timeline,
                      View::Revisions, View::SayDo,    View::Reconciliation};

/// "1,3–5" as numbers.
std::set<int> expanded(const QString& text)
{
    std::set<int> numbers;
    for (const QString& part : text.split(u',')) {
        const QStringList ends = part.split(u'–');
        for (int n = ends.front().toInt(); n <= ends.back().toInt(); ++n) {
            numbers.insert(n);
        }
    }
    return numbers;
}

/// The numbers that stand before names in the foot's list.
std::set<int> numbersInFoot(const ChartSpec& spec)
{
    static const QRegularExpression list(QStringLiteral("(?:Sources: |来源：)(.*)"));
    static const QRegularExpression entry(QStringLiteral("(?:^|; |；)(\\d[\\d,–]*) (?!–)"));
    std::set<int> numbers;
    for (const QString& note : textsOf(spec, TextRole::Footnote)) {
        auto entries = entry.globalMatch(list.match(note).captured(1));
        while (entries.hasNext()) {
            numbers.merge(expanded(entries.next().captured(1)));
        }
    }
    return numbers;
}

std::set<int> numbersOnMarks(const ChartSpec& spec)
{
    static const QRegularExpression style(QStringLiteral("^\\[(\\d[\\d,–]*)\\]$"));
    std::set<int> numbers;
    for (const QString& text : textsOf(spec, TextRole::Reference)) {
        const QRegularExpressionMatch match = style.match(text);
        EXPECT_TRUE(match.hasMatch()) << text.toStdString();
        numbers.merge(expanded(match.captured(1)));
    }
    return numbers;
}

struct Drawn
{
    std::string what;
    ChartSpec spec;
};

/// Every view of `dataset` in both languages, on paper of every size.
std::vector<Drawn> drawnOf(const Dataset& dataset)
{
    std::vector<Drawn> result;
    for (const View view : pictures) {
        Shown request{dataset, view, {}, {}};
        request.settings.year = 2025;
        const ChartBuilder chart = chartFor(request);
        for (const Language language : {Language::English, Language::SimplifiedChinese}) {
            for (const QSizeF size :
                 {QSizeF(320, 240), QSizeF(643, 428), QSizeF(1440, 900), QSizeF(3840, 2160)}) {
                result.push_back({(keywordOf(view) + u' ' + codeOf(language) + u' ' +
                                   QString::number(size.width()))
                                      .toStdString(),
                                  chart({.size = size,
                                         .language = language,
                                         .medium = ChartSurface::Medium::Paper})});
            }
        }
    }
    return result;
}

TEST(SourcesOnPictures, AreNamedInTheFootWhereTheirNumberStandsOnAMark)
{
    for (const Dataset& dataset : {bundledFigures(), manySources()}) {
        for (const auto& [what, spec] : drawnOf(dataset)) {
            SCOPED_TRACE(what);
            const std::set<int> named = numbersInFoot(spec);
            const std::set<int> told = numbersOnMarks(spec);
            EXPECT_TRUE(std::ranges::includes(named, told));
        }
    }
}

TEST(SourcesOnPictures, HaveANumberInTheFootOnlyWhereItStandsOnAMark)
{
    for (const Dataset& dataset : {bundledFigures(), manySources()}) {
        for (const auto& [what, spec] : drawnOf(dataset)) {
            SCOPED_TRACE(what);
            EXPECT_EQ(numbersInFoot(spec), numbersOnMarks(spec));
        }
    }
}

TEST(SourcesOnPictures, AreAllNamedOfTheBundledFigures)
{
    for (const auto& [what, spec] : drawnOf(bundledFigures())) {
        if (spec.size.width() >= 1440) {
            const QString foot = textsOf(spec, TextRole::Footnote).join(u' ');
            static const QRegularExpression leftOut(QStringLiteral("and \\d+ more\\. ?Currency"));
            EXPECT_FALSE(leftOut.match(foot).hasMatch()) << what << ": " << foot.toStdString();
            EXPECT_FALSE(numbersInFoot(spec).empty()) << what;
        }
    }
}

TEST(SourcesOnPictures, AreSummedUpWithoutNumbersWhereTheyAreMany)
{
    Shown request{manySources(), View::Ranking, {}, {}};
    request.settings.year = 2025;
    const ChartSpec spec = chartFor(request)({.size = {480, 800}});
    EXPECT_TRUE(textsOf(spec, TextRole::Footnote).join(u' ').contains(QStringLiteral(" more. ")));
    EXPECT_EQ(numbersInFoot(spec).count(1), 1U);
    EXPECT_EQ(numbersInFoot(spec).count(60), 0U);
    EXPECT_FALSE(numbersOnMarks(spec).empty());
}

} // namespace
} // namespace capex
