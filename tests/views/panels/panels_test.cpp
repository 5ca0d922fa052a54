// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/tables/companies_model.h"
#include "model/wording/difference_words.h"
#include "model/wording/explanation.h"
#include "model/wording/figure_explanation.h"
#include "model/wording/pair_words.h"
#include "tests/support/datasets.h"
#include "tests/support/mark_ids.h"
#include "tests/support/printers.h"
#include "views/panels/companies_panel.h"
#include "views/panels/company_delegate.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/figures_panel.h"
#include "views/panels/findings_panel.h"
#include "views/panels/notes_dialog.h"
#include "views/panels/saved_views_dialog.h"
#include "views/panels/style.h"
#include "views/panels/text_label.h"
#include "views/view_types.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace capex;

namespace {

QStringList labelTexts(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* const label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget)) {
            texts.append(label->accessibleName());
        }
    }
    return texts;
}

Dataset conflictingFigures()
{
    return datasetOf({
        {.id = "a", .amount = Money::single(60, usd), .evidence = Evidence::Company},
        {.id = "b", .amount = Money::single(60, usd), .evidence = Evidence::Press},
        {.id = "c", .amount = Money::single(65, usd), .evidence = Evidence::Press},
        {.id = "d", .amount = Money::single(65, usd), .evidence = Evidence::Research},
    });
}

/// What the bundled figures are first shown with.
ComparisonSettings openingSettings()
{
    return bundledViews().front().settings;
}

Explanation explanationOf(const Dataset& dataset)
{
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const Comparison comparison = compare(dataset, settings);
    return explain(dataset, comparison.rows.front(), settings,
                   Narrator(dataset, Language::English));
}

struct PanelWithCompanies
{
    PanelWithCompanies()
    {
        dataset = datasetOf({{.id = "a", .company = "acme"}, {.id = "b", .company = "beta"}});
        model.setDataset(dataset);
        panel.setDataset(dataset);
        panel.resize(200, 300);
        panel.show();
        list = panel.findChild<QListView*>();
    }

    Dataset dataset;
    CompaniesModel model{Language::English};
    QAction all{QStringLiteral("All")};
    QAction none{QStringLiteral("None")};
    CompaniesPanel panel{&model, &all, &none};
    QListView* list = nullptr;
};

} // namespace

TEST(Explanation, NamesEverySourceThatSaysTheSameAndGroupsThoseThatSayOtherwise)
{
    const Explanation explanation = explanationOf(conflictingFigures());
    EXPECT_EQ(explanation.sources.size(), 2U);
    ASSERT_EQ(explanation.claims.size(), 1U);
    EXPECT_EQ(explanation.claims.front().details.size(), 2);
    EXPECT_TRUE(explanation.claims.front().heading.contains(QStringLiteral("65")));
    EXPECT_TRUE(explanation.text().contains(explanation.value));
}

/// The labels of a panel that is on the screen; it fills itself once the window is painted.
QStringList textsSeenOf(EvidencePanel& panel)
{
    panel.setVisible(true);
    QTest::qWait(50);
    return labelTexts(panel);
}

TEST(EvidencePanel, ShowsTheValueTheStepsAndTheSources)
{
    const Explanation explanation = explanationOf(conflictingFigures());
    EvidencePanel panel;
    panel.show(explanation);
    const QStringList texts = textsSeenOf(panel);
    EXPECT_TRUE(texts.contains(explanation.value));
    EXPECT_TRUE(texts.contains(explanation.sources.front().text));
    for (const Wording& step : explanation.steps) {
        EXPECT_TRUE(texts.contains(step.heading));
    }
    panel.show(std::nullopt);
    EXPECT_FALSE(textsSeenOf(panel).contains(explanation.value));
}

namespace {

Interval interval(std::optional<double> low, std::optional<double> high)
{
    return {low, high};
}

} // namespace

TEST(Against, SaysARatioAsFarAsItIsKnown)
{
    const Formatter formatter;
    EXPECT_EQ(ratioText(interval(0.22, 0.22), formatter), QStringLiteral("22 %"));
    EXPECT_EQ(ratioText(interval(0.75, 0.81), formatter), QStringLiteral("75 % to 81 %"));
    EXPECT_EQ(ratioText(interval(0.22, {}), formatter), QStringLiteral("at least 22 %"));
    EXPECT_EQ(ratioText(interval({}, 0.22), formatter), QStringLiteral("at most 22 %"));
    EXPECT_EQ(ratioText({}, formatter), QStringLiteral("no ratio"));
}

TEST(Against, SaysADifferenceWithItsDirection)
{
    const Formatter formatter;
    const auto text = [&](std::optional<double> low, std::optional<double> high) {
        return differenceText(interval(low, high), usd, formatter);
    };
    EXPECT_EQ(text(-20, -20), QStringLiteral("$20 bn less"));
    EXPECT_EQ(text(20, 20), QStringLiteral("$20 bn more"));
    EXPECT_EQ(text(-20, -15), QStringLiteral("$15 – 20 bn less"));
    EXPECT_EQ(text(-5, 10), QStringLiteral("between $5 bn less and $10 bn more"));
    EXPECT_EQ(text(0, 0), QStringLiteral("the same"));
    EXPECT_EQ(text(-20, {}), QStringLiteral("at most $20 bn less"));
    EXPECT_EQ(text(20, {}), QStringLiteral("at least $20 bn more"));
    EXPECT_EQ(text({}, -20), QStringLiteral("at least $20 bn less"));
    EXPECT_EQ(text({}, 20), QStringLiteral("at most $20 bn more"));
}

TEST(Against, TheUsualRivalIsTheLargestThatGaveGuidance)
{
    const Dataset dataset = datasetOf({
        {.id = "a", .company = "acme", .amount = Money::single(60, usd)},
        {.id = "b", .company = "beta", .amount = Money::single(80, usd)},
        {.id = "c", .company = "corp", .kind = Kind::RunRate, .amount = Money::single(90, usd)},
    });
    const Comparison comparison = compare(dataset, settingsFor(Basis::PerYear));
    EXPECT_EQ(usualRival(comparison, {QStringLiteral("acme")}).text(), QStringLiteral("beta"));
    EXPECT_EQ(usualRival(comparison, {QStringLiteral("beta")}).text(), QStringLiteral("acme"));
    EXPECT_TRUE(usualRival({}, {QStringLiteral("acme")}).isEmpty());
}

TEST(EvidencePanel, OffersEverybodyToCompareWith)
{
    const Dataset dataset = datasetOf({
        {.id = "a", .company = "acme", .amount = Money::single(60, usd)},
        {.id = "b", .company = "beta", .amount = Money::single(80, usd)},
        {.id = "c", .company = "corp", .amount = Money::single(30, usd)},
    });
    const Comparison comparison = compare(dataset, settingsFor(Basis::PerYear));
    const Narrator narrator(dataset, Language::English);
    const CompanyId acme{QStringLiteral("acme")};
    EvidencePanel panel;
    panel.show(explain(dataset, *comparison.row(acme), comparison.settings, narrator),
               against(dataset, comparison, acme, {QStringLiteral("corp")}, narrator));
    EXPECT_TRUE(textsSeenOf(panel).contains(QStringLiteral("per year: 200 %")));
    EXPECT_TRUE(panel.text().contains(QStringLiteral("200 % of corp")));
    QSignalSpy chosen(&panel, &EvidencePanel::againstChosen);
    auto* const others = panel.findChild<QToolButton*>();
    ASSERT_EQ(others->menu()->actions().size(), 2);
    others->menu()->actions().front()->trigger();
    QApplication::processEvents();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().value<CompanyId>().text(), QStringLiteral("beta"));
}

TEST(MarkExplanation, AMarkOfTheYearsIsTheCalendarYearOfItsCompany)
{
    const Dataset& dataset = bundledFigures();
    const ViewState state{View::Years, settingsFor(Basis::PerYear), {}};
    const Subject subject{{QStringLiteral("microsoft")}, yearMark("microsoft", 2023), {}, {}};
    const auto explanation = resultOf(ComparisonContext(dataset, state))
                                 ->explain(subject, Narrator(dataset, Language::English));
    ASSERT_TRUE(explanation);
    EXPECT_EQ(explanation->value, QStringLiteral("$35.2 bn in 2023"));
    EXPECT_FALSE(explanation->steps.empty());
}

TEST(MarkExplanation, AMarkOfTheHorizonsStandsOnItsOwnBasis)
{
    const Dataset& dataset = bundledFigures();
    const ViewState state{View::Horizons, openingSettings(), {}};
    const Subject subject{
        {QStringLiteral("alibaba")}, MarkId{{QStringLiteral("alibaba")}, Basis::Announced}, {}, {}};
    const auto explanation = resultOf(ComparisonContext(dataset, state))
                                 ->explain(subject, Narrator(dataset, Language::English));
    ASSERT_TRUE(explanation);
    EXPECT_EQ(explanation->value, QStringLiteral("at least $53 bn for Mar 2025 – Feb 2028"));
}

TEST(MarkExplanation, AMarkOfSeveralFiguresTellsWhatThePictureTellsAndNamesThem)
{
    const Dataset dataset = conflictingFigures();
    const ViewState state{View::SayDo, settingsFor(Basis::PerYear), {}};
    const Subject subject{{QStringLiteral("acme")},
                          {{QStringLiteral("acme")}, FigureId{QStringLiteral("pair")}},
                          {{QStringLiteral("a")}, {QStringLiteral("c")}},
                          QStringLiteral("acme\n92 %\nas announced")};
    const auto explanation = resultOf(ComparisonContext(dataset, state))
                                 ->explain(subject, Narrator(dataset, Language::English));
    ASSERT_TRUE(explanation);
    EXPECT_EQ(explanation->value, QStringLiteral("92 %"));
    EXPECT_EQ(explanation->problem, QStringLiteral("as announced"));
    EXPECT_EQ(explanation->steps.size(), 2U);
    EXPECT_EQ(explanation->sources.size(), 2U);
}

TEST(NotesDialog, FollowsANoteThatLeadsSomewhere)
{
    NotesDialog dialog({{{QStringLiteral("open ends"), {}}, {}},
                        {{QStringLiteral("horizons"), {}}, QStringLiteral("Show per year")}});
    QSignalSpy followed(&dialog, &NotesDialog::noteFollowed);
    const QList<QToolButton*> links = dialog.findChildren<QToolButton*>();
    ASSERT_EQ(links.size(), 1) << "one without a way is no link";
    links.front()->click();
    ASSERT_EQ(followed.size(), 1);
    EXPECT_EQ(followed.front().front().toInt(), 1);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST(EvidencePanel, FoldsLongListsOfClaimsUntilAskedForAll)
{
    Explanation explanation;
    for (int number = 0; number < 9; ++number) {
        explanation.claims.push_back(
            {QStringLiteral("claim %1").arg(number), {{QStringLiteral("x"), {}}}});
    }
    EvidencePanel panel;
    panel.show(explanation);
    EXPECT_FALSE(textsSeenOf(panel).contains(QStringLiteral("claim 8")));
    auto* const all = panel.findChild<QToolButton*>();
    ASSERT_TRUE(all);
    EXPECT_EQ(all->text(), QStringLiteral("Show all 9"));
    all->click();
    QApplication::processEvents();
    EXPECT_TRUE(textsSeenOf(panel).contains(QStringLiteral("claim 8")));
}

TEST(TextLabel, ShowsMarkupFromAFileAsPlainText)
{
    const std::unique_ptr<QLabel> label(
        textLabel(QStringLiteral("<img src=file:///x>"), LabelRole::Plain));
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

TEST(TextLabel, NeedsNoMoreRoomForAWordThatFitsNoLine)
{
    const std::unique_ptr<QLabel> label(textLabel(QString(500, u'w'), LabelRole::Plain));
    EXPECT_LT(label->minimumSizeHint().width(), 400);
}

TEST(CompaniesPanel, SearchingHidesOthersAndChoosesNobody)
{
    PanelWithCompanies test;
    test.panel.selectCompany({QStringLiteral("acme")});
    const QSignalSpy spy(&test.panel, &CompaniesPanel::companySelected);
    test.panel.findChild<QLineEdit*>()->setText(QStringLiteral("bet"));
    EXPECT_EQ(test.list->model()->rowCount(), 1);
    EXPECT_EQ(spy.count(), 0);
    test.panel.findChild<QLineEdit*>()->clear();
    EXPECT_EQ(test.list->currentIndex().data().toString(), QStringLiteral("acme"));
}

TEST(CompaniesPanel, TheSpaceBarTakesTheCurrentCompanyOutAndIn)
{
    PanelWithCompanies test;
    test.panel.selectCompany({QStringLiteral("beta")});
    QTest::keyClick(test.list, Qt::Key_Space);
    EXPECT_EQ(test.model.chosen(), QList<CompanyId>{{QStringLiteral("acme")}});
    QTest::keyClick(test.list, Qt::Key_Space);
    EXPECT_TRUE(test.model.chosen().isEmpty());
}

TEST(CompaniesPanel, AClickOnTheCheckMarkTogglesAndAClickOnTheNameChooses)
{
    PanelWithCompanies test;
    const QSignalSpy spy(&test.panel, &CompaniesPanel::companySelected);
    const QRect row = test.list->visualRect(test.list->model()->index(1, 0));
    QTest::mouseClick(test.list->viewport(), Qt::LeftButton, {},
                      CompanyDelegate::checkBox(row).center());
    EXPECT_EQ(test.model.checkedCount(), 1);
    QTest::mouseClick(test.list->viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(test.model.checkedCount(), 1);
    EXPECT_GE(spy.count(), 1);
}

TEST(CompaniesPanel, ChecksThatAreNotAvailableStayAsTheyAreAndSayWhy)
{
    PanelWithCompanies test;
    const QString reason = QStringLiteral("Members are given.");
    test.panel.setChecksAvailable(false, reason);
    const QRect row = test.list->visualRect(test.list->model()->index(1, 0));
    QTest::mouseClick(test.list->viewport(), Qt::LeftButton, {},
                      CompanyDelegate::checkBox(row).center());
    QTest::keyClick(test.list, Qt::Key_Space);
    EXPECT_EQ(test.model.checkedCount(), 2);
    EXPECT_EQ(test.list->viewport()->toolTip(), reason);
    EXPECT_EQ(test.list->accessibleDescription(), reason);
    test.panel.setChecksAvailable(true, reason);
    EXPECT_EQ(test.list->viewport()->toolTip(), QString());
    QTest::keyClick(test.list, Qt::Key_Space);
    EXPECT_EQ(test.model.checkedCount(), 1);
}

TEST(FiguresPanel, CountsWhatTheFilterLeavesAndCopiesIt)
{
    FiguresPanel page(Language::English);
    page.setDataset(conflictingFigures());
    EXPECT_EQ(page.countText(), QStringLiteral("4 figures"));
    page.filter(QStringLiteral("65"), FilterProxy::everyColumn);
    EXPECT_EQ(page.countText(), QStringLiteral("2 of 4 figures"));
    EXPECT_EQ(page.copyText().count(u'\n'), 3) << "headings and two rows";
    page.filter(QStringLiteral("65"), 0);
    EXPECT_EQ(page.countText(), QStringLiteral("0 of 4 figures"));
}

TEST(FiguresPanel, ShowsAFigureWhateverHidesIt)
{
    FiguresPanel page(Language::English);
    const Dataset figures = conflictingFigures();
    page.setDataset(figures);
    page.filter(QStringLiteral("nothing has this text"));
    page.showFigure(figures.figures().back().id);
    EXPECT_EQ(page.countText(), QStringLiteral("4 figures"));
    EXPECT_EQ(page.copyText().count(u'\n'), 2) << "headings and the chosen row";
}

TEST(FiguresPanel, KeepsItsColumnsWhenItGroupsAndNeverHidesTheLast)
{
    FiguresPanel page(Language::English);
    page.setDataset(conflictingFigures());
    page.setHiddenColumns({1, 3});
    page.setGrouped(true);
    EXPECT_TRUE(page.isGrouped());
    EXPECT_EQ(page.hiddenColumns(), (QList<int>{1, 3}));
    page.setGrouped(false);
    EXPECT_EQ(page.hiddenColumns(), (QList<int>{1, 3}));
    QList<int> all;
    for (int column = 0; column < page.table().columnCount(); ++column) {
        all.append(column);
    }
    page.setHiddenColumns(all);
    EXPECT_EQ(page.hiddenColumns().size() + 1, page.table().columnCount());
}

TEST(FigureExplanation, NamesRivalsAndThoseWhoSayTheSame)
{
    const Dataset figures = datasetOf({{.id = "one"},
                                       {.id = "two", .amount = Money::single(60, usd)},
                                       {.id = "same", .evidence = Evidence::Filing}});
    const Explanation said =
        explainFigure(figures, *figures.figure({QStringLiteral("one")}),
                      settingsFor(Basis::PerYear), Narrator(figures, Language::English));
    EXPECT_EQ(said.sources.size(), 2U);
    ASSERT_EQ(said.claims.size(), 1U);
    EXPECT_TRUE(said.claims.front().heading.contains(QStringLiteral("60")));
    EXPECT_TRUE(said.value.contains(QStringLiteral("100")));
}

TEST(FigureExplanation, SaysOfADisputedFigureWhatItStatesAndThatItIsDisputed)
{
    DatasetParts parts = partsOf({{.id = "wrong"}, {.id = "right"}});
    parts.figures[0].disputed = true;
    parts.figures[0].details->statement = QStringLiteral("100, under another heading");
    parts.figures[0].details->note = QStringLiteral("the heading is wrong");
    const Dataset figures(parts);
    const Explanation said =
        explainFigure(figures, figures.figures()[0], settingsFor(Basis::PerYear),
                      Narrator(figures, Language::English));
    EXPECT_TRUE(said.value.contains(QStringLiteral("100"))) << testing::PrintToString(said.value);
    EXPECT_EQ(said.notes, (QStringList{QStringLiteral("100, under another heading"),
                                       QStringLiteral("disputed: the heading is wrong")}));
}

TEST(SavedViewsDialog, WishesForChangesAndShowsWhatBecameOfThem)
{
    SavedViewsDialog dialog;
    dialog.setViews({{.name = QStringLiteral("a")}, {.name = QStringLiteral("b")}},
                    Language::English);
    SavedViews wished;
    QObject::connect(&dialog, &SavedViewsDialog::viewsChanged, &dialog,
                     [&](const QString&, const SavedViews& views) {
                         wished = views;
                         dialog.setViews(views, Language::English);
                     });
    auto* const list = dialog.findChild<QListWidget*>();
    list->setCurrentRow(1);
    list->currentItem()->setText(QStringLiteral("a"));
    ASSERT_EQ(wished.size(), 2U);
    EXPECT_EQ(wished.back().name, QStringLiteral("a (2)"));
    EXPECT_EQ(list->item(1)->text(), QStringLiteral("a (2)"));
}

TEST(SavedViewsDialog, NamesViewsInTheLanguageThatIsRead)
{
    SavedViewsDialog dialog;
    dialog.setViews(
        {{.name = QStringLiteral("a"), .names = {{QStringLiteral("zh_CN"), QStringLiteral("甲")}}}},
        Language::SimplifiedChinese);
    SavedViews wished;
    QObject::connect(&dialog, &SavedViewsDialog::viewsChanged, &dialog,
                     [&](const QString&, const SavedViews& views) { wished = views; });
    QListWidgetItem* const item = dialog.findChild<QListWidget*>()->item(0);
    EXPECT_EQ(item->text(), QStringLiteral("甲"));
    item->setText(QStringLiteral("乙"));
    ASSERT_EQ(wished.size(), 1U);
    EXPECT_EQ(wished[0].nameIn(QStringLiteral("zh_CN")), QStringLiteral("乙"));
}

TEST(FindingsPanel, CopiesTheFindingsWithTheirPlaces)
{
    FindingsPanel panel;
    panel.showFindings(QStringLiteral("bad.json was refused"),
                       {{Finding::Severity::Error, {2, 5, {}}, Found::Nothing}});
    EXPECT_EQ(panel.title(), QStringLiteral("bad.json was refused"));
    EXPECT_TRUE(panel.copyText().contains(QStringLiteral("error\t2\t5\t\tfound nothing")));
}

TEST(Style, TextStandsOutFromWhatLiesBehindItInEveryTheme)
{
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark}) {
        const WindowColours colours = windowColours(theme);
        EXPECT_GE(contrast(colours.text, colours.surface), 4.5);
        EXPECT_GE(contrast(colours.muted, colours.surface), 4.5);
        EXPECT_GE(contrast(colours.muted, colours.window), 4.5);
        EXPECT_GE(contrast(colours.muted, colours.chosen), 4.5);
        EXPECT_GE(contrast(colours.onAccent, colours.accent), 4.5);
        EXPECT_GE(contrast(colours.onChosen, colours.chosen), 4.5);
        EXPECT_GE(contrast(colours.accent, colours.surface), 3.0) << "the focus ring";
        EXPECT_FALSE(styleSheetOf(theme).contains(u'@'));
    }
}
