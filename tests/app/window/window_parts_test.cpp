// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/comparison_controller.h"
#include "app/document/document.h"
#include "app/document/opening_view.h"
#include "app/document/session.h"
#include "app/window/company_selection.h"
#include "app/window/side_panels.h"
#include "app/window/window_export.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSignalSpy>

using namespace capex;

namespace {

using DocumentInAFolder = InAFolder;
using SessionInAFolder = InAFolder;

} // namespace

TEST_F(DocumentInAFolder, TakesAFileAndSavesItSoThatItCanBeReadAgain)
{
    Document document;
    document.openBundled();
    ASSERT_TRUE(document.saveAs(path("saved.json")));
    EXPECT_EQ(document.origin(), Origin(FileOrigin{path("saved.json")}));
    Document other;
    EXPECT_TRUE(other.open(path("saved.json")));
    EXPECT_EQ(other.dataset(), bundledFigures());
    EXPECT_EQ(other.views(), bundledViews());
}

TEST_F(DocumentInAFolder, ARefusedFileChangesNothingAndSaysWhy)
{
    Document document;
    document.openBundled();
    const QSignalSpy changed(&document, &Document::changed);
    QSignalSpy refused(&document, &Document::refused);
    EXPECT_FALSE(document.open(write("bad.json", "{ \"format\": 1")));
    EXPECT_FALSE(document.open(path("missing.json")));
    EXPECT_EQ(changed.count(), 0);
    ASSERT_EQ(refused.count(), 2);
    EXPECT_FALSE(refused.at(0).at(1).value<Findings>().empty());
    EXPECT_FALSE(refused.at(1).at(1).value<Findings>().empty());
    EXPECT_TRUE(document.isBundled());
}

TEST_F(DocumentInAFolder, KeepsTheWarningsOfAFileThatLoads)
{
    Document document;
    EXPECT_TRUE(document.open(
        write("warned.json", "{ \"format\": \"capex-horizon\", \"version\": 1, \"flavour\": 3 }")));
    ASSERT_EQ(document.findings().size(), 1U);
    EXPECT_EQ(document.findings().front().severity, Finding::Severity::Warning);
}

TEST_F(DocumentInAFolder, ACsvIsACopyAndAnUnknownEndingIsAnError)
{
    Document document;
    document.openBundled();
    EXPECT_TRUE(document.saveAs(path("copy.csv")));
    EXPECT_TRUE(document.isBundled());
    EXPECT_FALSE(document.saveAs(path("copy.txt")));
    EXPECT_FALSE(QFile::exists(path("copy.txt")));
}

TEST_F(SessionInAFolder, KeepsEverythingAcrossARestart)
{
    const WindowState window{"geometry", "columns", false, true, true, false};
    SavedView view;
    view.name = QStringLiteral("mine");
    view.settings = settingsFor(Basis::ThreeYear, 2026);
    view.settings.asOf = QDate(2025, 2, 28);
    view.settings.companies = {{QStringLiteral("acme")}};
    view.settings.fx = {CurrencyPolicy::Rule::Fixed, cny, 7.2};
    {
        Session session(path("window.ini"));
        session.keepWindow(window);
        session.keepTheme(ThemeChoice::Dark);
        session.addRecentFile(QStringLiteral("/one.json"));
        session.addRecentFile(QStringLiteral("/two.json"));
        session.addRecentFile(QStringLiteral("/one.json"));
        session.keepView(FileOrigin{QStringLiteral("/one.json")}, view);
    }
    const Session session(path("window.ini"));
    EXPECT_EQ(session.window(), window);
    EXPECT_EQ(session.theme(), ThemeChoice::Dark);
    EXPECT_EQ(session.recentFiles(),
              (QStringList{QStringLiteral("/one.json"), QStringLiteral("/two.json")}));
    ASSERT_TRUE(session.lastView(FileOrigin{QStringLiteral("/one.json")}));
    EXPECT_EQ(session.lastView(FileOrigin{QStringLiteral("/one.json")})->settings, view.settings);
    EXPECT_FALSE(session.lastView({})) << "other figures";
}

TEST_F(SessionInAFolder, RemembersTenFilesAtMost)
{
    Session session(path("window.ini"));
    for (int number = 0; number < 14; ++number) {
        session.addRecentFile(QStringLiteral("/%1.json").arg(number));
    }
    EXPECT_EQ(session.recentFiles().size(), Session::mostRecentFiles);
    EXPECT_EQ(session.recentFiles().front(), QStringLiteral("/13.json"));
}

TEST_F(SessionInAFolder, ADamagedSettingsFileDoesNoHarm)
{
    for (const QByteArray& damage :
         {QByteArray("\0\xff\xfe[[[\n=\n", 9), QByteArray("[window]\ngeometry=AAAA\ncolumns=\x07\n"
                                                          "theme=purple\n[view]\nfile=\n"
                                                          "settings=\"{ not json\"\n")}) {
        const Session session(write("damaged.ini", damage));
        EXPECT_EQ(session.window(), WindowState());
        EXPECT_EQ(session.theme(), ThemeChoice::System);
        EXPECT_FALSE(session.lastView({}));
    }
}

TEST_F(SessionInAFolder, AGeometryWithOneWrongByteIsNotUsed)
{
    {
        Session session(path("window.ini"));
        session.keepWindow({QByteArray(40, 'g'), {}, true, true, false});
    }
    QFile file(path("window.ini"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    const qsizetype index = content.indexOf("geometry=") + 60;
    content[index] = content.at(index) == 'A' ? 'B' : 'A';
    file.seek(0);
    file.write(content);
    ASSERT_TRUE(file.flush());
    // QSettings keeps in memory what has the same size and time on disk.
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(5),
                                 QFileDevice::FileModificationTime));
    file.close();
    EXPECT_TRUE(Session(path("window.ini")).window().geometry.isEmpty());
}

TEST(ComparisonController, TellsSeveralChangesAsOne)
{
    ComparisonController controller;
    const QSignalSpy spy(&controller, &ComparisonController::changed);
    controller.setDataset(datasetOf({{.id = "a"}}));
    controller.setSettings(settingsFor(Basis::ThreeYear));
    EXPECT_EQ(controller.comparison().settings.basis, Basis::ThreeYear) << "never stale";
    EXPECT_EQ(spy.count(), 0);
    QCoreApplication::processEvents();
    EXPECT_EQ(spy.count(), 1);
    controller.setSettings(settingsFor(Basis::ThreeYear));
    QCoreApplication::processEvents();
    EXPECT_EQ(spy.count(), 1) << "nothing changed";
}

TEST(ComparisonController, ComparesNobodyUntilSomebodyIsChosen)
{
    ComparisonController controller;
    controller.setDataset(datasetOf({{.id = "a"}}));
    controller.clearCompanies();
    EXPECT_TRUE(controller.comparison().rows.empty());
    controller.setSettings(settingsFor(Basis::Announced));
    EXPECT_TRUE(controller.comparison().rows.empty());
    controller.chooseCompanies({});
    EXPECT_EQ(controller.comparison().rows.size(), 1U);
}

TEST(CompanySelection, BeginsWithTheCompanyWhoseFigureSpansTheLongestPeriod)
{
    const Dataset& dataset = bundledFigures();
    const SavedView view = openingView(dataset, bundledViews());
    EXPECT_EQ(mostTelling(dataset, compare(dataset, view.settings)).text(),
              QStringLiteral("alibaba"));
    EXPECT_TRUE(mostTelling(dataset, {}).isEmpty());
}

TEST(ComparisonController, AsksForNobodyWhereNobodyIsCompared)
{
    ComparisonController controller;
    controller.setDataset(datasetOf({{.id = "a"}}));
    controller.clearCompanies();
    EXPECT_TRUE(controller.result()->context().comparison().rows.empty());
}

TEST(ComparisonController, SharesWhatItComparesWithThePicture)
{
    ComparisonController controller;
    controller.setDataset(bundledFigures());
    EXPECT_EQ(&controller.result()->context().comparison(), &controller.comparison());
    EXPECT_EQ(controller.result(), controller.result()) << "computed once";
    const Comparison* const before = &controller.comparison();
    controller.setView(View::Timeline);
    EXPECT_EQ(&controller.comparison(), before) << "another view of the same is compared anew";
    ComparisonSettings settings = controller.settings();
    settings.vintage = Vintage::First;
    controller.setSettings(settings);
    EXPECT_EQ(controller.comparison(), compare(bundledFigures(), settings));
}

TEST(ComparisonController, TellsOfAChangedView)
{
    ComparisonController controller;
    controller.setDataset(datasetOf({{.id = "a"}}));
    QCoreApplication::processEvents();
    const QSignalSpy spy(&controller, &ComparisonController::changed);
    controller.setView(View::Figures);
    QCoreApplication::processEvents();
    EXPECT_EQ(spy.count(), 1);
    EXPECT_EQ(controller.state().view, View::Figures);
}

TEST(CompanySelection, WhatIsChosenStaysWhateverThePointerIsOver)
{
    CompanySelection selection;
    selection.hover({.company = {QStringLiteral("beta")}});
    EXPECT_EQ(selection.shown().text(), QStringLiteral("beta"));
    selection.choose(CompanyId{QStringLiteral("acme")});
    selection.hover({.company = {QStringLiteral("gamma")}});
    EXPECT_EQ(selection.shown().text(), QStringLiteral("acme"));
    selection.choose(CompanyId{});
    selection.hover({.company = {QStringLiteral("beta")}});
    EXPECT_EQ(selection.shown().text(), QStringLiteral("beta"));
    selection.hover({});
    EXPECT_TRUE(selection.shownSubject().isEmpty());
}

TEST(OpeningView, IsTheFilesFirstOneThatHasAPageElseTheNewestYear)
{
    EXPECT_EQ(openingView(bundledFigures(), bundledViews()).name,
              QStringLiteral("Headlines as first announced"));
    const Dataset plain = datasetOf({{.id = "a", .announced = QDate(2024, 5, 1)}});
    EXPECT_EQ(openingView(plain, {}).settings.year, 2024);
}

TEST(OpeningView, SettingsForgetCompaniesThatAFileDoesNotHave)
{
    ComparisonSettings settings;
    settings.companies = {{QStringLiteral("acme")}, {QStringLiteral("gone")}};
    EXPECT_EQ(adapted(settings, datasetOf({{.id = "a"}})).companies,
              QList<CompanyId>{{QStringLiteral("acme")}});
}

TEST(SidePanels, GiveWayWhereThereIsNoRoom)
{
    EXPECT_EQ(fitting(1440, {true, true}, {}), (SidePanels{true, true}));
    EXPECT_EQ(fitting(900, {true, true}, {}), (SidePanels{false, true}));
    EXPECT_EQ(fitting(900, {true, true}, Side::Sidebar), (SidePanels{true, false}));
    EXPECT_EQ(fitting(640, {true, true}, {}), (SidePanels{false, false}));
    EXPECT_EQ(fitting(640, {true, true}, Side::Evidence), (SidePanels{false, true}));
    EXPECT_EQ(fitting(1440, {false, true}, {}), (SidePanels{false, true}));
}

TEST(WindowExport, NamesAFileAfterWhatIsShown)
{
    EXPECT_EQ(suggestedFileName(View::Ranking, settingsFor(Basis::PerYear), QStringLiteral("png")),
              QStringLiteral("ranking-per-year-2025.png"));
    EXPECT_EQ(suggestedFileName(View::Figures, {}, QStringLiteral("csv")),
              QStringLiteral("figures.csv"));
}
