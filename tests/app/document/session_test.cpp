// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/session.h"

#include "model/formats/save_file.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"

#include <QDateTime>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace capex {
namespace {

using SessionTest = InAFolder;

TEST_F(SessionTest, KeepsEverythingAcrossARestart)
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

TEST_F(SessionTest, RemembersTenFilesAtMost)
{
    Session session(path("window.ini"));
    for (int number = 0; number < 14; ++number) {
        session.addRecentFile(QStringLiteral("/%1.json").arg(number));
    }
    EXPECT_EQ(session.recentFiles().size(), Session::mostRecentFiles);
    EXPECT_EQ(session.recentFiles().front(), QStringLiteral("/13.json"));
}

TEST_F(SessionTest, FilesThatAnotherRunOpenedStayRemembered)
{
    Session session(path("window.ini"));
    session.addRecentFile(QStringLiteral("/one.json"));
    write("window.ini", "[files]\nrecent=/theirs.json, /one.json\n");
    session.addRecentFile(QStringLiteral("/two.json"));
    EXPECT_EQ(session.recentFiles(),
              (QStringList{QStringLiteral("/two.json"), QStringLiteral("/theirs.json"),
                           QStringLiteral("/one.json")}));
    session.clearRecentFiles();
    EXPECT_TRUE(Session(path("window.ini")).recentFiles().isEmpty());
}

TEST_F(SessionTest, ALanguageStaysUntilTheDesktopsIsChosenAgain)
{
    Session session(path("window.ini"));
    EXPECT_EQ(session.language(), std::nullopt);
    session.keepLanguage(Language::SimplifiedChinese);
    EXPECT_EQ(Session(path("window.ini")).language(), Language::SimplifiedChinese);
    EXPECT_EQ(session.languageInUse(), Language::SimplifiedChinese);
    session.keepLanguage(std::nullopt);
    EXPECT_EQ(Session(path("window.ini")).language(), std::nullopt);
    EXPECT_EQ(session.languageInUse(), languageOf(QLocale::system()));
}

TEST_F(SessionTest, TheTableOfFiguresStandsAsItWasLeftOnceItWasLookedAt)
{
    Session session(path("window.ini"));
    EXPECT_EQ(session.figuresPanel(), std::nullopt);
    for (const FiguresPanelState& state :
         {FiguresPanelState{{3, 1}, true}, FiguresPanelState{{}, false}}) {
        session.keepFiguresPanel(state);
        EXPECT_EQ(Session(path("window.ini")).figuresPanel(), state);
    }
}

TEST_F(SessionTest, AChoiceForExportsSurvivesARestart)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    const ExportChoice choice{.format = OutputFormat::Csv,
                              .size = ownSize(),
                              .custom = {640, 480},
                              .theme = ThemeName::Print,
                              .folder = QStringLiteral("/tmp/there")};
    Session(file).keepExportChoice(choice);
    EXPECT_EQ(Session(file).exportChoice(), choice);
    EXPECT_EQ(Session(folder.filePath(QStringLiteral("none.ini"))).exportChoice(), ExportChoice{});
}

TEST_F(SessionTest, RemembersWhoWritesNotes)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    EXPECT_EQ(Session(file).noteAuthor(), QString()) << "nobody is made up";
    Session(file).keepNoteAuthor(QStringLiteral("Jane, Doe"));
    EXPECT_EQ(Session(file).noteAuthor(), QStringLiteral("Jane, Doe"));
}

TEST_F(SessionTest, RemembersWhoDownloads)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    EXPECT_EQ(Session(file).downloadContact(), DownloadContact()) << "nobody is made up";
    const DownloadContact contact{QStringLiteral("Jane, Doe"), QStringLiteral("jane@example.com")};
    Session(file).keepDownloadContact(contact);
    EXPECT_EQ(Session(file).downloadContact(), contact);
}

TEST_F(SessionTest, AChoiceForExportsThatIsDamagedIsTheUsualOne)
{
    const Session session(write("window.ini", "[export]\nformat=docx\nsize=huge\ntheme=purple\n"
                                              "pixels=@Size(-1 -1)\n"));
    EXPECT_EQ(session.exportChoice(), ExportChoice());
}

TEST_F(SessionTest, ADamagedSettingsFileDoesNoHarm)
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

TEST_F(SessionTest, AGeometryWithOneWrongByteIsNotUsed)
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

QString firstFaultOf(const QString& settingsFile)
{
    Session session(settingsFile);
    QString fault = session.takeFault().value_or(QString());
    EXPECT_FALSE(session.takeFault().has_value()) << "said once";
    session.keepLanguage(Language::SimplifiedChinese);
    EXPECT_EQ(session.language(), Language::SimplifiedChinese) << "as long as it runs";
    return fault;
}

TEST(SettingsThatCannotBeKept, AreSaidOnce)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    ASSERT_TRUE(saveFile(file, "x").has_value());
    EXPECT_TRUE(firstFaultOf(file + QStringLiteral("/window.ini"))
                    .endsWith(QStringLiteral("cannot be written")));
    EXPECT_EQ(firstFaultOf(folder.filePath(QStringLiteral("window.ini"))), QString());
}

#ifdef Q_OS_UNIX
TEST(SettingsThatCannotBeKept, AreThoseInAPipeWhichNobodyWaitsFor)
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("window.ini"));
    ASSERT_EQ(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    EXPECT_TRUE(firstFaultOf(pipe).endsWith(QStringLiteral("is not a file")));
    EXPECT_TRUE(firstFaultOf(folder.path()).endsWith(QStringLiteral("is not a file")));
}
#endif

} // namespace
} // namespace capex
