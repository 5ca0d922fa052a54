// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "app/window/file_commands.h"
#include "tests/support/window_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTimer>

namespace capex {
namespace {

const QByteArray figures = "{\"format\":\"capex-horizon\",\"version\":1,"
                           "\"companies\":[{\"id\":\"acme\",\"name\":\"Acme\"}]}";

/// The commands with a document, without a window that shows it.
class FileCommandsTest : public InAFolder
{
protected:
    /// Clicks the button with that text in the next question.
    void answer(const char* button)
    {
        QTimer::singleShot(0, &m_files, [this, text = QString::fromUtf8(button)] {
            auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            ASSERT_NE(box, nullptr) << "nothing was asked";
            ++m_questions;
            for (QAbstractButton* const each : box->buttons()) {
                if (each->text().remove(u'&').startsWith(text)) {
                    each->click();
                    return;
                }
            }
            box->reject();
            FAIL() << "no such answer";
        });
    }
    void edit()
    {
        SavedView view;
        view.name = QStringLiteral("mine");
        m_document.editViews(QStringLiteral("step"), {view});
    }

    Session m_session{path("window.ini")};
    Document m_document{&m_session};
    QWidget m_window;
    FileCommands m_files{m_document, m_session, Language::English, m_window};
    int m_questions = 0;
};

TEST_F(FileCommandsTest, AFileThatIsOpenedIsRemembered)
{
    const QString file = write("a.json", figures);
    EXPECT_TRUE(m_files.open(file));
    EXPECT_EQ(pathOf(m_document.origin()), file);
    EXPECT_EQ(m_session.recentFiles(), QStringList{file});
    EXPECT_FALSE(m_files.open(path("missing.json")));
    EXPECT_EQ(pathOf(m_document.origin()), file);
    EXPECT_EQ(m_session.recentFiles(), QStringList{file});
}

TEST_F(FileCommandsTest, TheFirstFileGivesWayToTheBundledFigures)
{
    m_files.openFirst(write("bad.json", "{"));
    EXPECT_TRUE(m_document.isBundled());
    EXPECT_GT(m_document.dataset().figures().size(), 10U);
    EXPECT_TRUE(m_session.recentFiles().isEmpty());
    m_files.openFirst(write("a.json", figures));
    EXPECT_FALSE(m_document.isBundled());
    EXPECT_EQ(m_session.recentFiles().size(), 1);
}

TEST_F(FileCommandsTest, ChangesAreLeftOnlyAfterAQuestion)
{
    m_files.openFirst(write("a.json", figures));
    EXPECT_TRUE(m_files.mayLeave());
    edit();
    answer("Cancel");
    EXPECT_FALSE(m_files.open(write("b.json", figures)));
    EXPECT_EQ(pathOf(m_document.origin()), path("a.json"));
    answer("Save");
    EXPECT_TRUE(m_files.mayLeave());
    EXPECT_FALSE(m_document.isModified());
    EXPECT_TRUE(content("a.json").contains("mine"));
    EXPECT_EQ(m_questions, 2);
}

TEST_F(FileCommandsTest, DiscardedChangesAreNotWritten)
{
    m_files.openFirst(write("a.json", figures));
    edit();
    answer("Discard");
    m_files.openBundled();
    EXPECT_TRUE(m_document.isBundled());
    EXPECT_EQ(content("a.json"), figures);
}

TEST_F(FileCommandsTest, WhatNobodyChangedIsNotWrittenAndSaidSo)
{
    QSignalSpy said(&m_files, &FileCommands::said);
    m_files.openFirst(write("a.json", figures));
    EXPECT_TRUE(m_files.save());
    EXPECT_EQ(said.count(), 1);
    EXPECT_EQ(content("a.json"), figures);
}

TEST_F(FileCommandsTest, AForeignChangeIsOverwrittenOnlyOnDemand)
{
    m_files.openFirst(write("a.json", figures));
    edit();
    QByteArray foreign = figures;
    foreign.replace("Acme", "Beta");
    write("a.json", foreign);
    answer("Cancel");
    EXPECT_FALSE(m_files.save());
    EXPECT_EQ(content("a.json"), foreign);
    answer("Overwrite");
    EXPECT_TRUE(m_files.save());
    EXPECT_TRUE(content("a.json").contains("mine"));
}

TEST_F(FileCommandsTest, WhatCannotBeWrittenIsTold)
{
    m_files.openFirst({});
    answer("OK");
    EXPECT_FALSE(m_files.saveAs(path("figures.txt"))) << "no format has that ending";
    EXPECT_EQ(m_questions, 1);
    EXPECT_TRUE(m_session.recentFiles().isEmpty());
}

TEST_F(FileCommandsTest, ATemplateIsWrittenAndOpensNothing)
{
    EXPECT_TRUE(m_files.saveTemplate(path("template.csv")));
    EXPECT_TRUE(content("template.csv").startsWith("id,company,"));
    EXPECT_TRUE(m_document.isBundled());
    EXPECT_TRUE(m_session.recentFiles().isEmpty());
    answer("OK");
    EXPECT_FALSE(m_files.saveTemplate(path("missing/template.xlsx")));
    EXPECT_EQ(m_questions, 1);
}

} // namespace
} // namespace capex
