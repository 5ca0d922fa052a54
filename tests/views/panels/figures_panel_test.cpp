// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/enum_size.h"
#include "model/formats/figure_file.h"
#include "model/tables/listed_figures.h"
#include "tests/support/conflicting_figures.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "views/panels/figures_panel.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace capex {
namespace {

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

class FiguresPanelTest : public testing::Test
{
protected:
    FiguresPanelTest()
    {
        m_page.setDataset(datasetOf({
            {.id = "a", .company = "beta", .amount = Money::single(60, usd)},
            {.id = "b", .company = "acme", .amount = Money::single(80, usd)},
            {.id = "c", .company = "beta", .kind = Kind::Pledge, .amount = Money::single(70, usd)},
        }));
        m_page.resize(1100, 500);
        m_page.show();
    }

    [[nodiscard]] QString shown() const
    {
        QStringList ids;
        for (const FigureId& figure : m_page.shownFigures()) {
            ids.append(figure.text());
        }
        return ids.join(u' ');
    }
    [[nodiscard]] QTableView& table() const { return *m_page.findChild<QTableView*>(); }
    [[nodiscard]] QLineEdit& search() const { return *m_page.findChild<QLineEdit*>(); }

    FiguresPanel m_page{Language::English};
};

TEST_F(FiguresPanelTest, ListsWhatTheSettingsList)
{
    QSignalSpy filtered(&m_page, &FiguresPanel::filtered);
    ComparisonSettings settings;
    settings.kinds = {{Kind::Pledge}};
    m_page.list(settings);
    EXPECT_EQ(shown(), QStringLiteral("c"));
    EXPECT_EQ(filtered.size(), 1);
    m_page.list(settings);
    EXPECT_EQ(filtered.size(), 1) << "the same again is no other list";
    EXPECT_TRUE(m_page.filterTexts().isEmpty()) << "of which the settings speak";
}

TEST_F(FiguresPanelTest, FiltersByWhatIsTypedAndNamesIt)
{
    QTest::keyClicks(&search(), QStringLiteral(" 80"));
    EXPECT_EQ(shown(), QStringLiteral("b"));
    EXPECT_EQ(m_page.filterTexts(), QStringList{QStringLiteral("text: 80")});
    EXPECT_TRUE(labelsIn(m_page).contains(QStringLiteral("1 of 3 figures")));
    m_page.removeFilter(0);
    EXPECT_EQ(shown(), QStringLiteral("a b c"));
    EXPECT_TRUE(labelsIn(m_page).contains(QStringLiteral("3 figures")));
}

TEST_F(FiguresPanelTest, TakesBackTheTextOrADropDown)
{
    auto& kind = *m_page.findChild<QComboBox*>();
    search().setText(QStringLiteral("beta"));
    kind.setCurrentText(QStringLiteral("pledge"));
    ASSERT_EQ(m_page.filterTexts().size(), 2);
    m_page.removeFilter(1);
    EXPECT_EQ(shown(), QStringLiteral("a c"));
    kind.setCurrentText(QStringLiteral("pledge"));
    m_page.removeFilter(0);
    EXPECT_TRUE(search().text().isEmpty());
    EXPECT_EQ(m_page.filterTexts(), QStringList{QStringLiteral("Kind of figure: pledge")});
    m_page.removeFilter(0);
    EXPECT_EQ(shown(), QStringLiteral("a b c"));
}

TEST_F(FiguresPanelTest, ShowsTheFiguresOfASourceAndNothingElse)
{
    search().setText(QStringLiteral("acme"));
    const Dataset figures = datasetOf(
        {{.id = "a", .evidence = Evidence::Company}, {.id = "b", .evidence = Evidence::Press}});
    m_page.setDataset(figures);
    m_page.showSource(figures.figures().back().source);
    EXPECT_EQ(shown(), QStringLiteral("b"));
    EXPECT_TRUE(search().text().isEmpty());
    m_page.clearFilters();
    EXPECT_EQ(shown(), QStringLiteral("a b"));
}

TEST_F(FiguresPanelTest, SortsByAColumnAndBackToTheFile)
{
    table().sortByColumn(FiguresModel::amountColumn, Qt::DescendingOrder);
    EXPECT_EQ(shown(), QStringLiteral("b c a"));
    table().sortByColumn(-1, Qt::AscendingOrder);
    EXPECT_EQ(shown(), QStringLiteral("a b c"));
}

TEST_F(FiguresPanelTest, GroupsByCompanyWithAHeadingEach)
{
    QTest::mouseClick(buttonIn(m_page, "Group by company"), Qt::LeftButton);
    EXPECT_TRUE(m_page.isGrouped());
    EXPECT_EQ(shown(), QStringLiteral("b a c"));
    EXPECT_EQ(table().model()->rowCount(), 5);
    EXPECT_EQ(table().columnSpan(0, 0), table().model()->columnCount());
    EXPECT_EQ(table().columnSpan(1, 0), 1);
    search().setText(QStringLiteral("beta"));
    EXPECT_EQ(table().columnSpan(0, 0), table().model()->columnCount()) << "of other groups";
    m_page.setGrouped(false);
    EXPECT_EQ(table().columnSpan(0, 0), 1);
    EXPECT_FALSE(buttonIn(m_page, "Group by company")->isChecked());
}

TEST_F(FiguresPanelTest, AClickOnARowChoosesItsCompanyOnce)
{
    QSignalSpy selected(&m_page, &FiguresPanel::companySelected);
    QApplication::processEvents();
    const QRect row = table().visualRect(table().model()->index(1, 0));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, row.center());
    ASSERT_EQ(selected.size(), 1);
    EXPECT_EQ(selected.front().front().value<CompanyId>().text(), QStringLiteral("acme"));
}

TEST_F(FiguresPanelTest, TheFocusAloneChoosesNobody)
{
    const QSignalSpy selected(&m_page, &FiguresPanel::companySelected);
    activate(m_page);
    m_page.setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(table().hasFocus());
    EXPECT_TRUE(selected.isEmpty());
}

TEST_F(FiguresPanelTest, ReturnOpensAFigureAndNoHeading)
{
    QSignalSpy activated(&m_page, &FiguresPanel::figureActivated);
    Q_EMIT table().activated(table().model()->index(2, 0));
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.front().front().value<FigureId>().text(), QStringLiteral("c"));
    m_page.setGrouped(true);
    Q_EMIT table().activated(table().model()->index(0, 0));
    EXPECT_EQ(activated.size(), 1);
}

TEST_F(FiguresPanelTest, AFigureThatIsShownLeavesFiltersThatLetItThrough)
{
    search().setText(QStringLiteral("beta"));
    m_page.showFigure({QStringLiteral("c")});
    EXPECT_EQ(shown(), QStringLiteral("a c"));
    EXPECT_EQ(table().currentIndex().data(RowIdRole).toString(), QStringLiteral("c"));
    m_page.showFigure({QStringLiteral("b")});
    EXPECT_EQ(shown(), QStringLiteral("a b c"));
}

TEST_F(FiguresPanelTest, LooksForTheTextInOneColumnOnly)
{
    m_page.filter(QStringLiteral("beta"), FiguresModel::amountColumn);
    EXPECT_EQ(shown(), QString());
    EXPECT_TRUE(buttonIn(m_page, "Column to filter")->text().startsWith(QStringLiteral("in ")));
    m_page.filter(QStringLiteral("70"), FiguresModel::amountColumn);
    EXPECT_EQ(shown(), QStringLiteral("c"));
    m_page.filter(QStringLiteral("beta"));
    EXPECT_EQ(buttonIn(m_page, "Column to filter")->text(), QStringLiteral("in all columns ▾"));
}

TEST_F(FiguresPanelTest, AtFirstTheLeadingColumnsAreShownAndAnyCanBeTakenOut)
{
    const int all = m_page.table().columnCount();
    EXPECT_EQ(m_page.hiddenColumns().size(), all - FiguresModel::leadingColumns);
    const auto* const chooser = qobject_cast<QToolButton*>(buttonIn(m_page, "Columns"));
    chooser->menu()->actions().at(all - 1)->trigger();
    EXPECT_FALSE(m_page.hiddenColumns().contains(all - 1));
    chooser->menu()->actions().at(0)->trigger();
    EXPECT_TRUE(m_page.hiddenColumns().contains(0));
}

TEST_F(FiguresPanelTest, AnotherPageShowsTheSameInTheSameWay)
{
    search().setText(QStringLiteral("beta"));
    m_page.findChild<QComboBox*>()->setCurrentText(QStringLiteral("pledge"));
    m_page.setHiddenColumns({1, 2});
    m_page.setGrouped(true);
    table().sortByColumn(FiguresModel::amountColumn, Qt::DescendingOrder);
    m_page.showFigure({QStringLiteral("c")});
    FiguresPanel other(Language::English);
    other.setDataset(datasetOf(
        {{.id = "a", .company = "beta"}, {.id = "c", .company = "beta", .kind = Kind::Pledge}}));
    const QSignalSpy selected(&other, &FiguresPanel::companySelected);
    other.showAs(m_page);
    EXPECT_EQ(other.filterTexts(), m_page.filterTexts());
    EXPECT_EQ(other.hiddenColumns(), m_page.hiddenColumns());
    EXPECT_TRUE(other.isGrouped());
    const auto* const table = other.findChild<QTableView*>();
    EXPECT_EQ(table->horizontalHeader()->sortIndicatorSection(), FiguresModel::amountColumn);
    EXPECT_EQ(table->currentIndex().data(RowIdRole).toString(), QStringLiteral("c"));
    EXPECT_TRUE(selected.isEmpty());
}

/// Any listing of these figures, most of whose parts occur in them.
FigureListing anyListing(const Dataset& dataset, QRandomGenerator& any)
{
    const Figure& figure = dataset.figures()[any.bounded(quint32(dataset.figures().size()))];
    const auto column = [&any] {
        return static_cast<FigureColumn>(any.bounded(int(enumSize<FigureColumn>())));
    };
    const auto flip = [&any] { return any.bounded(3) == 0; };
    FigureListing listing;
    if (flip()) {
        listing.text = figure.company.text();
        listing.column = flip() ? std::optional(column()) : std::nullopt;
    }
    listing.kind = flip() ? std::optional(figure.kind) : std::nullopt;
    listing.measure = flip() ? std::optional(figure.measure) : std::nullopt;
    listing.evidence = flip() ? std::optional(dataset.evidenceOf(figure)) : std::nullopt;
    listing.year = flip() ? std::optional(figure.period.last().year()) : std::nullopt;
    listing.source = flip() ? std::optional(figure.source) : std::nullopt;
    if (!flip()) {
        listing.sortColumn = column();
        listing.isDescending = flip();
    }
    listing.isGrouped = flip();
    return listing;
}

TEST_F(FiguresPanelTest, IsListedAnewAsItStandsWhateverWasDoneBefore)
{
    QRandomGenerator any(20261123);
    const Dataset figures = bundledFigures();
    for (const Language language : allLanguages()) {
        const WithLanguage words(language);
        FiguresPanel panel(language);
        panel.setDataset(figures);
        for (int round = 0; round < 60; ++round) {
            FigureListing listing = anyListing(figures, any);
            panel.setListing(listing);
            listing.language = listing == FigureListing() ? QString() : codeOf(language);
            ASSERT_EQ(panel.listing(), listing);
            ASSERT_EQ(panel.shownFigures(), listedFigures(figures, {}, listing))
                << listingText(listing).toStdString();
        }
    }
}

TEST_F(FiguresPanelTest, TheShortcutOfTheSearchReplacesWhatWasLookedFor)
{
    activate(m_page);
    search().setText(QStringLiteral("beta"));
    m_page.focusSearch();
    EXPECT_TRUE(search().hasFocus());
    EXPECT_EQ(search().selectedText(), QStringLiteral("beta"));
}

TEST_F(FiguresPanelTest, WhereItIsNarrowTheDropDownsHaveALineOfTheirOwn)
{
    const auto distance = [this] {
        QApplication::processEvents();
        const QWidget* const chooser = buttonIn(m_page, "Columns");
        const QWidget* const kind = m_page.findChild<QComboBox*>();
        return chooser->mapTo(&m_page, QPoint()).y() - kind->mapTo(&m_page, QPoint()).y();
    };
    EXPECT_LT(std::abs(distance()), 10);
    m_page.setMinimumSize(1, 1); // a window would not become narrower than its line
    m_page.resize(600, 500);
    EXPECT_GT(distance(), 10);
    m_page.resize(1100, 500);
    EXPECT_LT(std::abs(distance()), 10);
}

TEST_F(FiguresPanelTest, EverythingThatTakesTheFocusHasAName)
{
    EXPECT_EQ(namelessIn(m_page), QStringList());
}

} // namespace
} // namespace capex
