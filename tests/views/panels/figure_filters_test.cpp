// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/figure_filters.h"

#include "model/tables/listed_figures.h"
#include "model/wording/listing_words.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLayout>
#include <QSignalSpy>

namespace capex {
namespace {

/// Three figures: a plan and a pledge of acme, and an estimate of beta over three years.
Dataset threeFigures()
{
    return datasetOf({
        {.id = "plan", .period = Period::calendarYear(2025), .evidence = Evidence::Company},
        {.id = "pledge", .kind = Kind::Pledge, .period = Period::calendarYear(2027)},
        {.id = "estimate",
         .company = "beta",
         .kind = Kind::Estimate,
         .period = {Month::of(2026, 1), 36},
         .evidence = Evidence::Research,
         .measure = "ai"},
    });
}

class FigureFiltersTest : public testing::Test
{
protected:
    FigureFiltersTest() { setDataset(threeFigures()); }

    void setDataset(const Dataset& dataset)
    {
        m_dataset = dataset;
        m_filters.setDataset(dataset, Narrator(dataset, Language::English));
    }
    [[nodiscard]] QComboBox& box(const char* name) const
    {
        for (QComboBox* const each : m_filters.findChildren<QComboBox*>()) {
            if (each->accessibleName() == QString::fromLatin1(name)) {
                return *each;
            }
        }
        throw std::invalid_argument(name);
    }
    [[nodiscard]] static QStringList offered(const QComboBox& box)
    {
        QStringList texts;
        for (int index = 0; index < box.count(); ++index) {
            texts.append(box.itemText(index));
        }
        return texts;
    }
    [[nodiscard]] FigureListing chosen() const
    {
        FigureListing listing;
        m_filters.addTo(listing);
        return listing;
    }
    /// The figures that are let through.
    [[nodiscard]] QString left() const
    {
        QStringList ids;
        for (const FigureId& id : listedFigures(m_dataset, {}, chosen())) {
            ids.append(id.text());
        }
        return ids.join(u' ');
    }
    [[nodiscard]] QStringList texts() const
    {
        return listingTexts(chosen(), Narrator(m_dataset, Language::English));
    }

    Dataset m_dataset;
    FigureFilters m_filters;
};

TEST_F(FigureFiltersTest, OffersWhatOccursAndEverything)
{
    EXPECT_EQ(offered(box("Kind of figure")),
              (QStringList{QStringLiteral("all kinds"), QStringLiteral("guidance"),
                           QStringLiteral("pledge"), QStringLiteral("third-party estimate")}));
    EXPECT_EQ(offered(box("Calendar year")),
              (QStringList{QStringLiteral("all years"), QStringLiteral("2025"),
                           QStringLiteral("2026"), QStringLiteral("2027"), QStringLiteral("2028")}))
        << "every year that a period touches";
    EXPECT_EQ(box("Measure").count(), 3);
    EXPECT_EQ(box("Source").count(), static_cast<int>(threeFigures().sources().size()) + 1);
    EXPECT_EQ(left(), QStringLiteral("plan pledge estimate"));
}

TEST_F(FigureFiltersTest, LetsFiguresOfOneKindThroughAndTellsOfItOnce)
{
    const QSignalSpy changed(&m_filters, &FigureFilters::changed);
    box("Kind of figure").setCurrentIndex(2);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(left(), QStringLiteral("pledge"));
}

TEST_F(FigureFiltersTest, EveryDropDownLeavesOutWhatItSays)
{
    const std::pair<const char*, const char*> cases[] = {
        {"Measure", "plan pledge"}, {"Evidence", "plan"}, {"Calendar year", "plan"}};
    for (const auto& [name, expected] : cases) {
        m_filters.clear();
        box(name).setCurrentIndex(
            name == std::string("Measure") ? box(name).findData(QStringLiteral("capex")) : 1);
        EXPECT_EQ(left(), QString::fromLatin1(expected)) << name;
    }
}

TEST_F(FigureFiltersTest, AYearLetsLongerPeriodsThroughThatTouchIt)
{
    box("Calendar year").setCurrentText(QStringLiteral("2027"));
    EXPECT_EQ(left(), QStringLiteral("pledge estimate"));
}

TEST_F(FigureFiltersTest, SeveralMustAllHold)
{
    box("Calendar year").setCurrentText(QStringLiteral("2027"));
    box("Kind of figure").setCurrentText(QStringLiteral("pledge"));
    EXPECT_EQ(left(), QStringLiteral("pledge"));
    EXPECT_EQ(texts(), (QStringList{QStringLiteral("Kind of figure: pledge"),
                                    QStringLiteral("Calendar year: 2027")}));
}

TEST_F(FigureFiltersTest, TakesBackWhatATextSays)
{
    box("Calendar year").setCurrentText(QStringLiteral("2027"));
    box("Kind of figure").setCurrentText(QStringLiteral("pledge"));
    m_filters.remove(1);
    EXPECT_EQ(texts(), QStringList{QStringLiteral("Kind of figure: pledge")});
    m_filters.remove(0);
    EXPECT_TRUE(texts().isEmpty());
    EXPECT_EQ(chosen(), FigureListing());
}

TEST_F(FigureFiltersTest, ASourceIsChosenFromOutside)
{
    const SourceId source = threeFigures().figures().front().source;
    m_filters.chooseSource(source);
    EXPECT_EQ(left(), QStringLiteral("plan"));
    m_filters.chooseSource({QStringLiteral("nobody")});
    EXPECT_EQ(box("Source").currentIndex(), 0);
}

TEST_F(FigureFiltersTest, ClearedItLetsEverythingThrough)
{
    box("Kind of figure").setCurrentIndex(1);
    box("Source").setCurrentIndex(1);
    m_filters.clear();
    EXPECT_EQ(left(), QStringLiteral("plan pledge estimate"));
    EXPECT_TRUE(texts().isEmpty());
}

TEST_F(FigureFiltersTest, OtherFiguresKeepTheChoiceWhereItStillOccurs)
{
    box("Kind of figure").setCurrentText(QStringLiteral("pledge"));
    box("Calendar year").setCurrentText(QStringLiteral("2025"));
    const QSignalSpy changed(&m_filters, &FigureFilters::changed);
    setDataset(
        datasetOf({{.id = "other", .kind = Kind::Pledge, .period = Period::calendarYear(2030)}}));
    EXPECT_EQ(texts(), QStringList{QStringLiteral("Kind of figure: pledge")});
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(FigureFiltersTest, ChoosesAsAnotherOneHasChosen)
{
    FigureFilters other;
    other.setDataset(threeFigures(), Narrator(threeFigures(), Language::SimplifiedChinese));
    box("Calendar year").setCurrentText(QStringLiteral("2027"));
    box("Kind of figure").setCurrentText(QStringLiteral("pledge"));
    other.choose(chosen());
    FigureListing same;
    other.addTo(same);
    EXPECT_EQ(same, chosen());
    other.choose({.source = SourceId{QStringLiteral("nobody")}});
    FigureListing none;
    other.addTo(none);
    EXPECT_EQ(none, FigureListing()) << "what is not offered is not chosen";
}

TEST_F(FigureFiltersTest, StandsInTwoLinesWhereItIsNarrow)
{
    m_filters.resize(700, 30);
    m_filters.show();
    const int oneLine = m_filters.sizeHint().height();
    EXPECT_EQ(box("Source").y(), box("Kind of figure").y());
    m_filters.resize(430, 80);
    m_filters.layout()->activate();
    EXPECT_GT(m_filters.sizeHint().height(), oneLine);
    EXPECT_GT(box("Source").y(), box("Kind of figure").y());
    for (const QComboBox* const each : m_filters.findChildren<QComboBox*>()) {
        EXPECT_LE(each->geometry().right(), 430);
    }
}

TEST_F(FigureFiltersTest, TabGoesThroughTheDropDowns)
{
    EXPECT_EQ(namelessIn(m_filters), QStringList());
    EXPECT_EQ(tabOrderIn(m_filters).join(u'|'),
              QStringLiteral("Kind of figure|Measure|Evidence|Calendar year|Source"));
}

} // namespace
} // namespace capex
