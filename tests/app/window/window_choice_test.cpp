// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/first_day.h"
#include "app/window/export_dialog.h"
#include "app/window/window_set.h"
#include "model/formats/figure_file.h"
#include "model/tables/table_model.h"
#include "tests/support/datasets.h"
#include "tests/support/mark_ids.h"
#include "tests/support/opened_addresses.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/chart/chart_view.h"
#include "views/panels/as_of_strip.h"
#include "views/panels/chart_panel.h"
#include "views/panels/day_slider.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/figures_panel.h"
#include "views/panels/finder.h"
#include "views/panels/findings_panel.h"
#include "views/panels/help_window.h"
#include "views/panels/selectable_label.h"
#include "views/panels/status_line.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
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

TEST_F(WindowChoiceTest, AFoundCompanyIsTickedAndChosen)
{
    m_window.controller().chooseCompanies({{QStringLiteral("amazon")}, {QStringLiteral("meta")}});
    QApplication::processEvents();
    ASSERT_EQ(part<ChartPanel>().table().rowCount(), 2);
    trigger(Command::Find);
    auto* const search = m_window.findChild<Finder*>()->findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("tencent"));
    QTest::keyClick(search, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(part<ChartPanel>().table().rowCount(), 3);
    EXPECT_EQ(m_window.selection().chosen().text(), QStringLiteral("tencent"));
    EXPECT_EQ(part<ChartView>().selectedMark(), companyMark("tencent"));
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

TEST_F(WindowChoiceTest, APictureIsLightAlthoughTheWindowIsDark)
{
    trigger(Command::ThemeDark);
    ASSERT_TRUE(exportPicture(path("light.png")));
    const QImage picture(path("light.png"));
    EXPECT_EQ(picture.size(), QSize(1600, 900));
    EXPECT_EQ(QColor(picture.pixel(2, 2)), colourOf(ThemeName::Light, Tone::Background));
    ExportChoice choice;
    choice.theme = ThemeName::Dark;
    choice.size = PictureSize::Custom;
    choice.custom = {800, 500};
    m_session.keepExportChoice(choice);
    ASSERT_TRUE(exportPicture(path("dark.png")));
    const QImage dark(path("dark.png"));
    EXPECT_EQ(dark.size(), QSize(800, 500));
    EXPECT_EQ(QColor(dark.pixel(2, 2)), colourOf(ThemeName::Dark, Tone::Background));
    trigger(Command::ThemeLight);
}

TEST_F(WindowChoiceTest, AnExportSaysWhereItWroteAndOpensTheFolder)
{
    OpenedAddresses opened;
    ASSERT_TRUE(exportTable(path("ranking.csv")));
    EXPECT_THAT(part<StatusLine>().text().toStdString(),
                testing::HasSubstr(path("ranking.csv").toStdString()));
    auto* const folder = m_window.findChild<QToolButton*>(QStringLiteral("openFolder"));
    ASSERT_TRUE(folder->isVisible());
    folder->click();
    EXPECT_EQ(opened.all, QList<QUrl>{QUrl::fromLocalFile(m_folder.path())});
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
                           QStringLiteral("Why this number?"),
                           QStringLiteral("Show in the table of figures"),
                           QStringLiteral("Compare with…")}));
    menu->close();
}

TEST_F(WindowChoiceTest, TheMenuKeyOpensTheMenuOfTheChosenMark)
{
    auto& chart = part<ChartView>();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&chart, &event);
    auto* const menu = m_window.findChild<QMenu*>(QStringLiteral("pictureMenu"));
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(m_window.selection().chosen().text(), QStringLiteral("alibaba"));
    menu->close();
}

TEST_F(WindowChoiceTest, PictureAndTableAreCopied)
{
    trigger(Command::CopyPicture);
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
    trigger(Command::CopyTable);
    EXPECT_THAT(QApplication::clipboard()->text().toStdString(), testing::StartsWith("rank\t"));
}

TEST_F(WindowChoiceTest, WhatIsChosenIsShownInTheTableOfFigures)
{
    click(companyMark("meta"));
    trigger(Command::ShowInFigures);
    EXPECT_EQ(m_window.currentView(), View::Figures);
    EXPECT_EQ(m_window.selection().chosen().text(), QStringLiteral("meta"));
    EXPECT_FALSE(m_window.selection().chosenSubject().figures.empty());
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

TEST_F(WindowChoiceTest, TheSliderBeginsWhereTheViewHasSomethingAndNamesItsEnds)
{
    auto& strip = part<AsOfStrip>();
    const auto first = firstDayOf(m_window.controller().dataset(), m_window.controller().state());
    ASSERT_TRUE(first);
    const QString date = Formatter(Language::English).date(*first);
    EXPECT_EQ(strip.findChild<QLabel*>(QStringLiteral("firstDay"))->text(), date);
    EXPECT_EQ(strip.findChild<QLabel*>(QStringLiteral("today"))->text(), QStringLiteral("today"));
    auto& slider = part<DaySlider>();
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Home);
    QApplication::processEvents();
    EXPECT_EQ(m_window.controller().settings().asOf, first);
    EXPECT_GT(m_window.controller().comparison().rows.front().figures.size(), 0U);
}

TEST_F(WindowChoiceTest, AClickOnTheTrackOfTheSliderGoesThere)
{
    auto& slider = part<DaySlider>();
    for (const double share : {0.1, 0.5, 0.9}) {
        const QPoint position(static_cast<int>(share * slider.width()), slider.height() / 2);
        QTest::mouseClick(&slider, Qt::LeftButton, Qt::NoModifier, position);
        EXPECT_NEAR(slider.value(), share * slider.maximum(), 0.05 * slider.maximum() + 1);
    }
    slider.setValue(slider.maximum());
    QTest::keyClick(&slider, Qt::Key_Left);
    EXPECT_EQ(slider.value(), slider.maximum() - 1);
}

TEST_F(WindowChoiceTest, HelpOpensAtTheViewThatIsShown)
{
    const std::pair<View, const char*> sections[] = {{View::Ranking, "Ranking"},
                                                     {View::Horizons, "Horizons"},
                                                     {View::Years, "Years"},
                                                     {View::Timeline, "Timeline"},
                                                     {View::Revisions, "Revisions"},
                                                     {View::SayDo, "Say and do"},
                                                     {View::Reconciliation, "Reconciliation"},
                                                     {View::Figures, "Figures"}};
    for (const auto& [view, heading] : sections) {
        show(view);
        trigger(Command::ShowGuide);
        auto* const help = m_window.findChild<HelpWindow*>();
        ASSERT_NE(help, nullptr);
        EXPECT_TRUE(help->isVisible());
        EXPECT_EQ(help->shownSection(), QString::fromLatin1(heading));
    }
    auto* const help = m_window.findChild<HelpWindow*>();
    auto* const browser = help->findChild<QTextBrowser*>();
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("methodology.md#amounts")));
    EXPECT_EQ(help->shownSection(), QStringLiteral("Amounts"));
    EXPECT_THAT(browser->toPlainText().toStdString(),
                testing::HasSubstr("How the numbers are made"));
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

TEST_F(WindowChoiceTest, AnotherLanguageKeepsChoicePairSortFilterAndScroll)
{
    WindowSet windows(m_session, m_themes);
    windows.open();
    MainWindow& before = windows.window(0);
    before.resize(1100, 600);
    before.controller().setView(View::Figures);
    QApplication::processEvents();
    auto* const panel = before.findChild<FiguresPanel*>();
    panel->filter(QStringLiteral("2025"));
    auto* const table = panel->findChild<QTableView*>();
    table->sortByColumn(1, Qt::DescendingOrder);
    table->verticalScrollBar()->setValue(5);
    ASSERT_EQ(table->verticalScrollBar()->value(), 5);
    before.selection().choose(CompanyId{QStringLiteral("meta")});
    before.selection().compareWith({{QStringLiteral("baidu")}, {}, {}, {}});
    const auto ids = [](const FiguresPanel& shown) {
        QStringList all; // the words that they are sorted by are others in another language
        for (int row = 0; row < shown.table().rowCount(); ++row) {
            all.append(shown.table().index(row, 0).data(RowIdRole).toString());
        }
        all.sort();
        return all;
    };
    const QStringList shown = ids(*panel);
    windows.chooseLanguage(Language::SimplifiedChinese);
    QTest::qWait(200);
    MainWindow& after = windows.window(0);
    const auto* const same = after.findChild<FiguresPanel*>();
    EXPECT_EQ(ids(*same), shown);
    const QHeaderView* const header = same->findChild<QTableView*>()->horizontalHeader();
    EXPECT_EQ(header->sortIndicatorSection(), 1);
    EXPECT_EQ(header->sortIndicatorOrder(), Qt::DescendingOrder);
    EXPECT_EQ(after.selection().chosen().text(), QStringLiteral("meta"));
    EXPECT_EQ(after.selection().against().company.text(), QStringLiteral("baidu"));
    EXPECT_EQ(same->findChild<QTableView*>()->verticalScrollBar()->value(), 5);
    windows.chooseLanguage(Language::English);
}

TEST_F(WindowChoiceTest, AChosenPairIsThePicturesUntilEscape)
{
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

TEST(ExportDialog, RemembersAndFollowsTheFormat)
{
    ExportDialog dialog(
        {{OutputFormat::Png, OutputFormat::Csv},
         {.format = OutputFormat::Png, .size = PictureSize::FullHd, .theme = ThemeName::Print},
         {700, 500},
         QStringLiteral("/tmp/there/ranking.png")});
    EXPECT_EQ(dialog.choice().size, PictureSize::FullHd);
    EXPECT_EQ(dialog.choice().theme, ThemeName::Print);
    EXPECT_EQ(dialog.choice().folder, QStringLiteral("/tmp/there"));
    const auto boxes = dialog.findChildren<QComboBox*>();
    ASSERT_EQ(boxes.size(), 3);
    boxes.front()->setCurrentIndex(1);
    EXPECT_EQ(dialog.path(), QStringLiteral("/tmp/there/ranking.csv"));
    EXPECT_FALSE(boxes[1]->isEnabled());
    EXPECT_FALSE(boxes[2]->isEnabled());
    boxes.front()->setCurrentIndex(0);
    EXPECT_EQ(dialog.path(), QStringLiteral("/tmp/there/ranking.png"));
    EXPECT_TRUE(boxes[1]->isEnabled());
}

TEST(ExportDialog, TakesAnyPixelsForAnOwnSize)
{
    ExportDialog dialog({{OutputFormat::Png},
                         {.size = PictureSize::Custom, .custom = {1234, 567}},
                         {700, 500},
                         QStringLiteral("/tmp/x")});
    EXPECT_EQ(pixelsOf(dialog.choice(), {700, 500}), QSize(1234, 567));
    EXPECT_EQ(pixelsOf({.size = PictureSize::Screen}, {700, 500}), QSize(700, 500));
    EXPECT_EQ(dialog.path(), QStringLiteral("/tmp/x.png"));
}

TEST(ExportChoice, SurvivesARestart)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    const ExportChoice choice{OutputFormat::Csv,
                              PictureSize::Custom,
                              {640, 480},
                              ThemeName::Print,
                              QStringLiteral("/tmp/there")};
    Session(file).keepExportChoice(choice);
    EXPECT_EQ(Session(file).exportChoice(), choice);
    EXPECT_EQ(Session(folder.filePath(QStringLiteral("none.ini"))).exportChoice(), ExportChoice{});
}

} // namespace
