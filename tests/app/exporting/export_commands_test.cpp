// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_commands.h"

#include "app/document/comparison_controller.h"
#include "app/document/document.h"
#include "app/document/session.h"
#include "app/exporting/export_dialog.h"
#include "tests/support/dialogs.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"

#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>

namespace capex {
namespace {

constexpr QSize screen{700, 500};

/// The commands with what a window would show, without one.
class ExportCommandsTest : public InAFolder
{
protected:
    ExportCommandsTest()
    {
        m_document.openBundled();
        m_controller.setDataset(m_document.dataset());
    }

    /// Opens the dialog for a picture or a table, and does something with it.
    template <typename Act>
    void ask(OutputFormat format, Act act)
    {
        whenAsked<ExportDialog>(m_window, act);
        m_exports.askAndExport(format);
    }
    /// The format that is suggested where `last` was chosen for the last export.
    [[nodiscard]] OutputFormat suggested(OutputFormat last, OutputFormat asked)
    {
        m_session.keepExportChoice({.format = last});
        std::optional<OutputFormat> suggestion;
        ask(asked, [&](ExportDialog& dialog) {
            suggestion = dialog.choice().format;
            dialog.reject();
        });
        return suggestion.value();
    }

    Document m_document;
    Session m_session{path("window.ini")};
    ComparisonController m_controller;
    QWidget m_window;
    ExportCommands& m_exports =
        *new ExportCommands(m_document, m_session, Language::English,
                            {[this] { return m_controller.result(); },
                             [this] { return m_controller.state(); }, [] { return screen; }},
                            m_window);
};

TEST_F(ExportCommandsTest, WritesWhatIsShownAndSaysSo)
{
    QSignalSpy written(&m_exports, &ExportCommands::written);
    EXPECT_TRUE(m_exports.exportTo(path("a.csv"), OutputFormat::Csv));
    EXPECT_TRUE(content("a.csv").startsWith("rank,company,"));
    EXPECT_TRUE(m_exports.exportTo(path("a.png"), OutputFormat::Png));
    EXPECT_EQ(QImage(path("a.png")).size(), QSize(1920, 1080)) << "the usual slide";
    ASSERT_EQ(written.count(), 2);
    EXPECT_EQ(written.back().front().toString(), path("a.png"));
}

TEST_F(ExportCommandsTest, APictureIsAsItWasLastChosenForAFile)
{
    m_session.keepExportChoice({.size = ownSize(), .custom = {800, 500}, .theme = ThemeName::Dark});
    ASSERT_TRUE(m_exports.exportTo(path("dark.png"), OutputFormat::Png));
    const QImage picture(path("dark.png"));
    EXPECT_EQ(picture.size(), QSize(800, 500));
    EXPECT_EQ(QColor(picture.pixel(2, 2)), colourOf(ThemeName::Dark, Tone::Background));
    m_session.keepExportChoice({.size = windowSize()});
    ASSERT_TRUE(m_exports.exportTo(path("screen.png"), OutputFormat::Png));
    EXPECT_EQ(QImage(path("screen.png")).size(), screen);
}

TEST_F(ExportCommandsTest, WhatCannotBeWrittenIsToldAndNotSaidToBeWritten)
{
    const QSignalSpy written(&m_exports, &ExportCommands::written);
    QString told;
    whenAsked<QMessageBox>(m_window, [&](QMessageBox& box) {
        told = box.windowTitle();
        box.accept();
    });
    EXPECT_FALSE(m_exports.exportTo(path("none/a.csv"), OutputFormat::Csv));
    EXPECT_EQ(told, QStringLiteral("The file was not written"));
    EXPECT_EQ(written.count(), 0);
}

TEST_F(ExportCommandsTest, WritesAndRemembersWhatIsAnswered)
{
    ask(OutputFormat::Csv, [this](ExportDialog& dialog) {
        dialog.findChild<QLineEdit*>()->setText(path("mine.csv"));
        dialog.accept();
    });
    EXPECT_TRUE(content("mine.csv").startsWith("rank,company,"));
    EXPECT_EQ(m_session.exportChoice().format, OutputFormat::Csv);
    EXPECT_EQ(m_session.exportChoice().folder, m_folder.path());
}

TEST_F(ExportCommandsTest, ACancelledQuestionWritesAndRemembersNothing)
{
    ask(OutputFormat::Png, [this](ExportDialog& dialog) {
        dialog.findChild<QLineEdit*>()->setText(path("mine.png"));
        dialog.reject();
    });
    EXPECT_FALSE(QFile::exists(path("mine.png")));
    EXPECT_EQ(m_session.exportChoice(), ExportChoice());
}

TEST_F(ExportCommandsTest, SuggestsTheLastFormatThatIsAsMuchOfATableOrAPicture)
{
    EXPECT_EQ(suggested(OutputFormat::Csv, OutputFormat::Png), OutputFormat::Png);
    EXPECT_EQ(suggested(OutputFormat::Png, OutputFormat::Csv), OutputFormat::Csv);
    EXPECT_EQ(suggested(OutputFormat::Csv, OutputFormat::Csv), OutputFormat::Csv);
    EXPECT_EQ(suggested(OutputFormat::Svg, OutputFormat::Png), OutputFormat::Svg);
}

TEST_F(ExportCommandsTest, SuggestsAFileNamedAfterWhatIsShownWhereTheLastOneWentTo)
{
    QString suggestion;
    const auto look = [&](ExportDialog& dialog) {
        suggestion = dialog.path();
        dialog.reject();
    };
    m_session.keepExportChoice({.folder = m_folder.path()});
    ask(OutputFormat::Png, look);
    EXPECT_EQ(suggestion, path("ranking-per-year-2025.png"));
    ask(OutputFormat::Csv, look);
    EXPECT_EQ(suggestion, path("ranking-per-year-2025.csv"));
}

TEST_F(ExportCommandsTest, SuggestsTheFolderOfTheFiguresWhereTheLastOneIsGone)
{
    ASSERT_TRUE(m_document.saveAs(path("figures.json")));
    m_session.keepExportChoice({.folder = path("gone")});
    QString suggestion;
    ask(OutputFormat::Png, [&](ExportDialog& dialog) {
        suggestion = dialog.path();
        dialog.reject();
    });
    EXPECT_EQ(suggestion, path("ranking-per-year-2025.png"));
}

TEST_F(ExportCommandsTest, ExportsAgainAsLastTimeIntoTheSameFolder)
{
    m_session.keepExportChoice({.format = OutputFormat::Svg, .folder = m_folder.path()});
    m_exports.exportAgain();
    EXPECT_TRUE(content("ranking-per-year-2025.svg").contains("<svg"));
    m_controller.setView(View::Years);
    m_exports.exportAgain();
    EXPECT_TRUE(QFile::exists(path("years-per-year-2025.svg"))) << "named after what is shown now";
}

TEST_F(ExportCommandsTest, ExportingAgainAsksBeforeItOverwritesWhatOthersWrote)
{
    m_session.keepExportChoice({.format = OutputFormat::Csv, .folder = m_folder.path()});
    const char* const name = "ranking-per-year-2025.csv";
    write(name, "somebody else's");
    whenAsked<QMessageBox>(m_window,
                           [](QMessageBox& box) { box.button(QMessageBox::No)->click(); });
    m_exports.exportAgain();
    EXPECT_EQ(content(name), "somebody else's");
    whenAsked<QMessageBox>(m_window,
                           [](QMessageBox& box) { box.button(QMessageBox::Yes)->click(); });
    m_exports.exportAgain();
    const QByteArray ours = content(name);
    EXPECT_TRUE(ours.startsWith("rank,"));
    m_exports.exportAgain(); // asks nothing any more, or this waits for ever
    EXPECT_EQ(content(name), ours);
}

TEST_F(ExportCommandsTest, TheFirstTimeExportingAgainAsksForEverything)
{
    bool isAsked = false;
    whenAsked<ExportDialog>(m_window, [&](ExportDialog& dialog) {
        isAsked = true;
        dialog.reject();
    });
    m_exports.exportAgain();
    EXPECT_TRUE(isAsked);
}

TEST_F(ExportCommandsTest, CopiesTheCommandLineOfWhatIsShown)
{
    QString word;
    QObject::connect(&m_exports, &ExportCommands::said, &m_window,
                     [&word](const QString& sentence) { word = sentence; });
    m_exports.copyCall();
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(
        QStringLiteral("capex-horizon export --view ranking ")));
    EXPECT_TRUE(
        QApplication::clipboard()->text().endsWith(QStringLiteral("-o ranking-per-year-2025.png")));
    EXPECT_EQ(word, QStringLiteral("The command line was copied."));
    m_controller.change([](ViewState& state) {
        state.view = View::Overview;
        state.options.page.panels.clear();
    });
    m_exports.copyCall();
    EXPECT_TRUE(word.endsWith(QStringLiteral("It cannot say: how the page is arranged.")))
        << word.toStdString();
}

TEST_F(ExportCommandsTest, CopiesThePictureTwiceAsDenseAndTheTable)
{
    const QSignalSpy said(&m_exports, &ExportCommands::said);
    m_exports.copyPicture();
    EXPECT_EQ(QApplication::clipboard()->image().size(), 2 * screen);
    EXPECT_TRUE(QApplication::clipboard()
                    ->mimeData()
                    ->data(QStringLiteral("image/svg+xml"))
                    .contains("<svg"));
    m_exports.copyTable();
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral("rank\tcompany")));
    EXPECT_EQ(said.count(), 2);
}

} // namespace
} // namespace capex
