// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/excerpt.h"
#include "tests/support/datasets.h"
#include "tests/support/mark_ids.h"
#include "tests/support/printers.h"
#include "views/panels/against.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/figures_panel.h"
#include "views/panels/selectable_label.h"
#include "views/panels/text_label.h"
#include "views/view_types.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <memory>

namespace capex {
namespace {

using testing::HasSubstr;

/// Two claims about one year, both with an address.
DatasetParts rivals()
{
    DatasetParts parts =
        partsOf({{.id = "one", .amount = Money::single(60, usd), .evidence = Evidence::Company},
                 {.id = "two", .amount = Money::single(65, usd), .evidence = Evidence::Press}});
    for (Source& source : parts.sources) {
        source.url = QStringLiteral("https://example.com/") + source.id.text();
    }
    return parts;
}

std::optional<Explanation> explained(const Dataset& dataset)
{
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const Comparison comparison = compare(dataset, settings);
    return explain(dataset, comparison.rows.front(), settings,
                   Narrator(dataset, Language::English));
}

QStringList linksOf(EvidencePanel& panel)
{
    panel.setVisible(true);
    QTest::qWait(50);
    QStringList links;
    for (const auto* const label : panel.findChildren<SelectableLabel*>()) {
        if (label->isLink() && label->isVisible()) {
            links.append(label->accessibleDescription());
        }
    }
    return links;
}

TEST(EvidencePanel, WhoClaimsSomethingElseIsALinkAsTheSourcesAre)
{
    const Dataset dataset(rivals());
    EvidencePanel panel;
    panel.show(explained(dataset));
    const QStringList links = linksOf(panel);
    ASSERT_EQ(links.size(), 2) << "the source, and who claims something else";
    for (const Figure& figure : dataset.figures()) {
        EXPECT_TRUE(links.contains(dataset.source(figure.source)->url));
    }
}

TEST(TextLabel, CutsWhatNobodyReadsInOnePlaceAndSaysSo)
{
    const QString text = QStringLiteral("word ").repeated(2'000'000);
    const std::unique_ptr<QLabel> label(textLabel(text, LabelRole::Muted));
    EXPECT_LT(label->text().size(), 3000);
    EXPECT_THAT(label->text().toStdString(), HasSubstr("(cut here: 10000000 characters"));
    const std::unique_ptr<QLabel> shorter(textLabel(QStringLiteral("word"), LabelRole::Muted));
    EXPECT_EQ(shorter->text(), QStringLiteral("word"));
}

/// Figures of which one has a note and a statement of so many characters.
Dataset withTextsOf(qsizetype size)
{
    DatasetParts parts = rivals();
    parts.figures.front().details->note = QString(size, u'n');
    parts.figures.front().details->statement = QStringLiteral("s ").repeated(size / 2);
    return Dataset(std::move(parts));
}

/// How long it takes to show panel and table, the shortest of three times.
double secondsToShow(const Dataset& dataset)
{
    double best = 1e9;
    for (int time = 0; time < 3; ++time) {
        QElapsedTimer timer;
        timer.start();
        EvidencePanel panel;
        panel.show(explained(dataset));
        (void)linksOf(panel);
        FiguresPanel page(Language::English);
        page.setHiddenColumns({});
        page.setDataset(dataset);
        page.resize(1000, 400);
        page.setVisible(true);
        QApplication::processEvents();
        (void)page.grab();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) * 1e-9);
    }
    return best;
}

TEST(LongTexts, OfMegabytesDoNotHoldUpPanelAndTable)
{
    const double usual = secondsToShow(withTextsOf(100));
    const double large = secondsToShow(withTextsOf(10'000'000));
    EXPECT_LT(large, 10 * usual) << usual;
}

TEST(LongTexts, StayWholeInTheTableThatIsCopied)
{
    const Dataset dataset = withTextsOf(100'000);
    FiguresPanel page(Language::English);
    page.setDataset(dataset);
    EXPECT_TRUE(page.copyText().contains(dataset.figures().front().details->note));
}

/// Acme and Beta in 2024 and 2025, Beta only in 2025.
Dataset twoYears()
{
    return datasetOf({
        {.id = "a4",
         .kind = Kind::Actual,
         .amount = Money::single(40, usd),
         .period = Period::calendarYear(2024),
         .announced = {2025, 1, 15}},
        {.id = "a5",
         .kind = Kind::Actual,
         .amount = Money::single(60, usd),
         .announced = {2026, 1, 15}},
        {.id = "b5",
         .company = "beta",
         .kind = Kind::Actual,
         .amount = Money::single(20, usd),
         .announced = {2026, 1, 15}},
    });
}

std::optional<Against> pairInYears(const Subject& one, const Subject& other)
{
    const Dataset dataset = twoYears();
    ViewState state{View::Years, settingsFor(Basis::PerYear), {}};
    state.settings.fromYear = 2024;
    state.settings.toYear = 2025;
    return againstTotal(*resultOf(ComparisonContext(dataset, state)), one, other,
                        compare(dataset, state.settings), Narrator(dataset, Language::English));
}

Subject total(int year)
{
    return {{}, yearMark("", year), {}, {}};
}

TEST(Against, TwoTotalsAreComparedAndSayWhoIsInOneOfThemAlone)
{
    const auto against = pairInYears(total(2025), total(2024));
    ASSERT_TRUE(against);
    ASSERT_EQ(against->lines.size(), 1U);
    EXPECT_EQ(against->lines.front().ratio, QStringLiteral("at most 200 %"));
    EXPECT_EQ(against->lines.front().difference, QStringLiteral("at most $40 bn more"));
    EXPECT_EQ(against->other.name, QStringLiteral("Total of the companies shown, 2024"));
    EXPECT_THAT(against->unlike.toStdString(), HasSubstr("beta"));
}

TEST(Against, ATotalIsComparedWithOneOfItsMembers)
{
    const Subject beta{{QStringLiteral("beta")}, yearMark("beta", 2025), {}, {}};
    const auto against = pairInYears(beta, total(2025));
    ASSERT_TRUE(against && !against->lines.empty());
    EXPECT_EQ(against->lines.front().ratio, QStringLiteral("25 %"));
    EXPECT_TRUE(against->unlike.isEmpty());
}

TEST(Against, ATotalWithoutAnAmountSaysWhyThereIsNoRatio)
{
    const auto against = pairInYears(total(2025), total(1990));
    ASSERT_TRUE(against);
    EXPECT_TRUE(against->lines.empty());
    EXPECT_THAT(against->unlike.toStdString(), HasSubstr("No comparison"));
    EXPECT_FALSE(pairInYears(total(2025), {})) << "nothing to compare with";
    EXPECT_FALSE(pairInYears(total(2025), total(2025)));
}

} // namespace
} // namespace capex
