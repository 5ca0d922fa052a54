// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/first_day.h"
#include "tests/support/mark_ids.h"
#include "tests/support/opened_addresses.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/figures_panel.h"
#include "views/panels/findings_panel.h"
#include "views/panels/selectable_label.h"
#include "views/scene/chart_view.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace capex;

namespace {

class WindowChoiceTest : public WithAWindow
{
protected:
    void click(const MarkId& mark, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto& chart = part<ChartView>();
        const HitArea* const area = hitArea(chart.spec(), mark);
        ASSERT_NE(area, nullptr) << textOf(mark).toStdString();
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, modifiers,
                          chart.mapFromScene(area->box.center()));
        QApplication::processEvents();
    }
    [[nodiscard]] Against shownAgainst() const
    {
        return part<EvidencePanel>().against().value_or(Against{});
    }
    /// The marks of a company, in the order of the picture.
    [[nodiscard]] std::vector<MarkId> marksOf(const char* company) const
    {
        std::vector<MarkId> marks;
        for (const HitArea& area : part<ChartView>().spec().hitAreas) {
            if (area.company.text() == QLatin1String(company)) {
                marks.push_back(area.id);
            }
        }
        return marks;
    }
};

TEST_F(WindowChoiceTest, TheCardSpeaksOfTheYearsThatAreChosen)
{
    show(View::Years);
    click(yearMark("amazon", 2025));
    click(yearMark("microsoft", 2025), Qt::ControlModifier);
    EXPECT_EQ(part<ChartView>().selectedMark(), yearMark("amazon", 2025));
    EXPECT_EQ(part<ChartView>().comparedMark(), yearMark("microsoft", 2025));
    const Against against = shownAgainst();
    EXPECT_EQ(against.other.name, QStringLiteral("Microsoft, 2025"));
    ASSERT_EQ(against.lines.size(), 1U);
    EXPECT_EQ(against.lines.front().ratio, QStringLiteral("159 %"));
    EXPECT_THAT(against.lines.front().basis.toStdString(),
                testing::AllOf(testing::HasSubstr("131.8"), testing::HasSubstr("83.09")));
}

TEST_F(WindowChoiceTest, AnUnpairedYearStandsAgainstTheSameYearOfTheUsualRival)
{
    show(View::Years);
    click(yearMark("amazon", 2024));
    EXPECT_THAT(shownAgainst().other.name.toStdString(), testing::EndsWith(", 2024"));
}

TEST_F(WindowChoiceTest, HoveringLeavesThePairUntilEscape)
{
    show(View::Years);
    click(yearMark("amazon", 2025));
    click(yearMark("microsoft", 2025), Qt::ControlModifier);
    const auto evidence = part<EvidencePanel>().explanation();
    const Against pair = shownAgainst();
    Q_EMIT part<ChartView>().markHovered(yearMark("meta", 2025));
    EXPECT_EQ(part<EvidencePanel>().explanation(), evidence);
    EXPECT_EQ(shownAgainst(), pair);
    EXPECT_EQ(part<ChartView>().comparedMark(), yearMark("microsoft", 2025));
    QTest::keyClick(&part<ChartView>(), Qt::Key_Escape);
    EXPECT_TRUE(part<ChartView>().comparedMark().isEmpty());
    EXPECT_EQ(part<ChartView>().selectedMark(), yearMark("amazon", 2025));
    QTest::keyClick(&part<ChartView>(), Qt::Key_Escape);
    EXPECT_TRUE(part<ChartView>().selectedMark().isEmpty());
}

TEST_F(WindowChoiceTest, ARangeAgainstARoughAmountIsARange)
{
    show(View::Revisions);
    const std::vector<MarkId> meta = marksOf("meta");
    const std::vector<MarkId> microsoft = marksOf("microsoft");
    const auto spec = part<ChartView>().spec();
    const auto said = [&spec](const std::vector<MarkId>& marks, const char* amount) {
        const auto found = std::ranges::find_if(marks, [&](const MarkId& id) {
            return hitArea(spec, id)->tooltip.contains(QString::fromUtf8(amount));
        });
        return found == marks.end() ? MarkId() : *found;
    };
    click(said(meta, "$64 – 72 bn"));
    click(said(microsoft, "about $80 bn"), Qt::ControlModifier);
    ASSERT_FALSE(shownAgainst().lines.empty());
    EXPECT_EQ(shownAgainst().lines.front().ratio, QStringLiteral("80 % to 90 %"));
}

TEST_F(WindowChoiceTest, APledgeStandsAgainstAPlanAsAnnouncedAndPerYear)
{
    show(View::Timeline);
    const std::vector<MarkId> alibaba = marksOf("alibaba");
    const auto pledge = std::ranges::find_if(
        alibaba, [](const MarkId& id) { return textOf(id).contains(QStringLiteral("pledge")); });
    ASSERT_NE(pledge, alibaba.end());
    click(*pledge);
    const Against against = shownAgainst();
    ASSERT_EQ(against.lines.size(), 2U);
    EXPECT_THAT(against.lines[0].basis.toStdString(), testing::StartsWith("as announced"));
    EXPECT_THAT(against.lines[1].basis.toStdString(), testing::StartsWith("per year"));
    EXPECT_NE(against.lines[0].ratio, against.lines[1].ratio);
    EXPECT_THAT(against.lines[1].ratio.toStdString(), testing::StartsWith("at least"));
}

TEST_F(WindowChoiceTest, TheEvidenceOfATotalLeadsWithTheTotal)
{
    show(View::Years);
    click(yearMark("", 2025));
    const auto total = part<EvidencePanel>().explanation();
    ASSERT_TRUE(total);
    EXPECT_EQ(total->subject, QStringLiteral("Total of the companies shown, 2025"));
    EXPECT_THAT(total->value.toStdString(), testing::HasSubstr("$"));
    const QString told = hitArea(part<ChartView>().spec(), yearMark("", 2025))->tooltip;
    EXPECT_THAT(told.toStdString(), testing::HasSubstr(total->value.toStdString()))
        << "picture and evidence agree";
    ASSERT_FALSE(total->steps.empty());
    EXPECT_THAT(total->steps.front().heading.toStdString(), testing::StartsWith("Amazon: "));
}

TEST_F(WindowChoiceTest, TheEvidenceOfARegionLeadsWithItsSum)
{
    show(View::Ranking);
    ViewState state = m_window.controller().state();
    state.options.groupByRegion = true;
    m_window.controller().setState(state);
    QApplication::processEvents();
    click(MarkId{{}, MarkId::Region{QStringLiteral("China")}});
    const auto total = part<EvidencePanel>().explanation();
    ASSERT_TRUE(total);
    EXPECT_EQ(total->subject, QStringLiteral("China"));
    EXPECT_FALSE(total->value.isEmpty());
    EXPECT_EQ(total->steps.size(), 4U);
    EXPECT_THAT(total->steps.front().heading.toStdString(), testing::StartsWith("Alibaba: "));
}

TEST_F(WindowChoiceTest, TheEvidenceOfAPublishedTotalLeadsWithItAndNamesItsMembers)
{
    show(View::Reconciliation);
    const auto areas = part<ChartView>().spec().hitAreas;
    for (const char* const key : {"/published", "/sum"}) {
        const auto area = std::ranges::find_if(areas, [key](const HitArea& each) {
            return textOf(each.id).endsWith(QString::fromLatin1(key));
        });
        ASSERT_NE(area, areas.end());
        click(area->id);
        const auto total = part<EvidencePanel>().explanation();
        ASSERT_TRUE(total);
        EXPECT_THAT(total->value.toStdString(), testing::HasSubstr("$")) << key;
        EXPECT_GT(total->steps.size(), 2U);
    }
}

TEST_F(WindowChoiceTest, EveryRefusedReloadCountsItsFindings)
{
    const QByteArray good =
        "company,kind,measure,low,currency,unit,announced,calendar_year,source\n"
        "Acme,guidance,capex,1,USD,billion,2025-01-03,2025,The Paper\n";
    const QByteArray fault = "Acme,guidance,capex,x,USD,billion,2025-01-03,2025,The Paper\n";
    ASSERT_TRUE(m_window.files().open(write("figures.csv", good)));
    QApplication::processEvents();
    const auto& panel = part<FindingsPanel>();
    const auto counted = [this] {
        const auto* const count = m_window.findChild<QToolButton*>(QStringLiteral("findingsCount"));
        return count->text().section(u' ', 0, 0).toInt();
    };
    const int before = counted();
    EXPECT_EQ(before, static_cast<int>(m_window.document().findings().size()));
    for (const int faults : {1, 2}) {
        write("figures.csv", good + fault.repeated(faults));
        trigger(Command::Reload);
        EXPECT_TRUE(panel.isVisible());
        EXPECT_GE(counted(), faults);
        EXPECT_EQ(counted(), panel.model().rowCount());
    }
    const int refused = counted();
    trigger(Command::ShowFindings);
    EXPECT_FALSE(panel.isVisible());
    trigger(Command::ShowFindings);
    EXPECT_EQ(panel.model().rowCount(), refused);
    write("figures.csv", good);
    trigger(Command::Reload);
    EXPECT_EQ(counted(), before);
}

TEST_F(WindowChoiceTest, TheMenuOnThePictureChoosesWhatItIsOpenedOn)
{
    auto& chart = part<ChartView>();
    const QPoint position =
        chart.mapFromScene(hitArea(chart.spec(), companyMark("meta"))->box.center());
    QContextMenuEvent event(QContextMenuEvent::Mouse, position,
                            chart.viewport()->mapToGlobal(position));
    QApplication::sendEvent(chart.viewport(), &event);
    auto* const menu = m_window.findChild<QMenu*>(QStringLiteral("pictureMenu"));
    ASSERT_NE(menu, nullptr);
    EXPECT_TRUE(menu->isVisible());
    EXPECT_EQ(m_window.selection().chosen().text(), QStringLiteral("meta"));
    QStringList names;
    for (const QAction* const action : menu->actions()) {
        names.append(action->iconText());
    }
    names.removeAll(QString());
    EXPECT_EQ(names,
              (QStringList{QStringLiteral("Copy picture"), QStringLiteral("Copy table"),
                           QStringLiteral("Export picture…"), QStringLiteral("Export table…"),
                           QStringLiteral("Export again"), QStringLiteral("Export all views…"),
                           QStringLiteral("Print preview…"), QStringLiteral("Why this number?"),
                           QStringLiteral("Show in the table of figures"),
                           QStringLiteral("Compare with…"), QStringLiteral("Add note…"),
                           QStringLiteral("Edit note…"), QStringLiteral("Remove note"),
                           QStringLiteral("Page")}));
    menu->close();
}

TEST_F(WindowChoiceTest, TheMenuKeyOpensTheMenuOfTheChosenMark)
{
    show(View::Ranking);
    auto& chart = part<ChartView>();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&chart, &event);
    auto* const menu = m_window.findChild<QMenu*>(QStringLiteral("pictureMenu"));
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(m_window.selection().chosen().text(), QStringLiteral("alibaba"));
    menu->close();
}

TEST_F(WindowChoiceTest, AnAddressOfASourceIsALinkThatABrowserOpens)
{
    OpenedAddresses opened;
    auto& panel = part<EvidencePanel>();
    Explanation explanation;
    explanation.subject = QStringLiteral("Acme");
    explanation.sources = {
        {QStringLiteral("Good & Paper"), QStringLiteral("https://example.com/a?b=c")},
        {QStringLiteral("Bad"), QStringLiteral("file:///etc/passwd")},
        {QStringLiteral("Worse"), QStringLiteral("javascript:alert(1)")},
        {QStringLiteral("None"), {}}};
    panel.show(explanation, {});
    QTest::qWait(50);
    QApplication::processEvents();
    QList<QLabel*> links;
    for (auto* const label : panel.findChildren<SelectableLabel*>()) {
        if (label->isLink()) {
            links.append(label);
        }
    }
    ASSERT_EQ(links.size(), 1);
    EXPECT_EQ(links.front()->accessibleName(), QStringLiteral("Good & Paper"));
    EXPECT_THAT(links.front()->toolTip().toStdString(), testing::HasSubstr("example.com"));
    EXPECT_TRUE(links.front()->focusPolicy() & Qt::TabFocus);
    Q_EMIT links.front()->linkActivated(QStringLiteral("#"));
    EXPECT_EQ(opened.all, QList<QUrl>{QUrl(QStringLiteral("https://example.com/a?b=c"))});
}

TEST_F(WindowChoiceTest, ACompanyIsFramedWhereTheFigureStandsThatSpeaksForIt)
{
    show(View::Timeline);
    m_window.selection().choose(CompanyId{QStringLiteral("alibaba")});
    const auto& comparison = m_window.controller().comparison();
    const FigureId speaking = comparison.row({QStringLiteral("alibaba")})->figures.front();
    const HitArea* const area = hitArea(part<ChartView>().spec(), part<ChartView>().selectedMark());
    ASSERT_NE(area, nullptr);
    EXPECT_EQ(area->figures, std::vector{speaking});
}

TEST_F(WindowChoiceTest, GoingToTheFiguresKeepsTheChoice)
{
    click(companyMark("meta"));
    show(View::Figures);
    part<FiguresPanel>().setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
    EXPECT_EQ(m_window.selection().chosen().text(), QStringLiteral("meta"));
    QTest::keyClick(part<FiguresPanel>().findChild<QTableView*>(), Qt::Key_Down);
    EXPECT_EQ(m_window.selection().chosen().text(), QStringLiteral("alibaba"));
}

TEST_F(WindowChoiceTest, TheFiltersOfTheFiguresStayInANarrowWindow)
{
    show(View::Figures);
    for (const int width : {640, 1024, 1440}) {
        m_window.resize(width, 700);
        QApplication::processEvents();
        EXPECT_EQ(m_window.width(), width);
        const auto boxes = part<FiguresPanel>().findChildren<QComboBox*>();
        ASSERT_FALSE(boxes.isEmpty());
        for (const QComboBox* const box : boxes) {
            EXPECT_TRUE(box->isVisible()) << width;
            const QRect room(QPoint(), part<FiguresPanel>().size());
            EXPECT_TRUE(
                room.contains(QRect(box->mapTo(&part<FiguresPanel>(), QPoint()), box->size())))
                << width;
        }
    }
}

TEST_F(WindowChoiceTest, AChosenPairIsThePicturesUntilEscape)
{
    show(View::Ranking);
    const ChartSpec own = part<ChartView>().spec();
    const ViewState state = m_window.controller().state();
    click(companyMark("amazon"));
    click(companyMark("meta"), Qt::ControlModifier);
    EXPECT_EQ(m_window.controller().state(), state);
    const auto says = [this](const char* words) {
        return std::ranges::any_of(part<ChartView>().spec().texts, [&](const PlacedText& text) {
            return QString(text.text).replace(u'\n', u' ').contains(QString::fromUtf8(words));
        });
    };
    EXPECT_TRUE(says("of Meta"));
    QTest::keyClick(&part<ChartView>(), Qt::Key_Escape);
    EXPECT_EQ(part<ChartView>().spec(), own);
}

TEST_F(WindowChoiceTest, SaysAtOnceWhatAlibabaIsAgainstMicrosoft)
{
    show(View::Ranking);
    const auto& against = part<EvidencePanel>().against();
    ASSERT_TRUE(against);
    EXPECT_EQ(against->other.name, QStringLiteral("Microsoft"));
    ASSERT_EQ(against->lines.size(), 2U);
    EXPECT_EQ(against->lines[0].basis, QStringLiteral("per year"));
    EXPECT_EQ(against->lines[0].ratio, QStringLiteral("at least 22 %"));
    EXPECT_EQ(against->lines[1].basis, QStringLiteral("as announced"));
    EXPECT_EQ(against->lines[1].ratio, QStringLiteral("at least 66 %"));
}

TEST_F(WindowChoiceTest, ComparesWithTheMarkThatIsPointedAtUntilEscape)
{
    show(View::Ranking);
    auto& chart = part<ChartView>();
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(m_window.selection().chosen().text(), QStringLiteral("alibaba"));
    EXPECT_EQ(part<EvidencePanel>().against()->other.name, QStringLiteral("Meta"));
    EXPECT_EQ(chart.comparedMark(), companyMark("meta"));
    QTest::keyClick(&chart, Qt::Key_Escape);
    EXPECT_EQ(part<EvidencePanel>().against()->other.name, QStringLiteral("Microsoft"));
    EXPECT_EQ(m_window.selection().chosen().text(), QStringLiteral("alibaba"));
    QTest::keyClick(&chart, Qt::Key_Escape);
    EXPECT_TRUE(m_window.selection().chosen().isEmpty());
}

TEST_F(WindowChoiceTest, ACtrlClickComparesTwoCompanies)
{
    show(View::Ranking);
    auto& chart = part<ChartView>();
    const HitArea* const baidu = hitArea(chart.spec(), companyMark("baidu"));
    ASSERT_TRUE(baidu);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      chart.mapFromScene(baidu->box.center()));
    EXPECT_EQ(m_window.selection().chosen().text(), QStringLiteral("alibaba"));
    EXPECT_EQ(part<EvidencePanel>().against()->other.name, QStringLiteral("Baidu"));
}

} // namespace
