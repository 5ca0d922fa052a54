// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_commands.h"
#include "app/window/main_window.h"
#include "app/window/saved_views_commands.h"
#include "app/window/theme_switch.h"
#include "model/formats/save_file.h"
#include "tests/support/printers.h"
#include "views/panels/status_line.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

namespace capex {
namespace {

const QByteArray oneCompany = "{\"format\":\"capex-horizon\",\"version\":1,\"title\":\"ours\","
                              "\"companies\":[{\"id\":\"acme\",\"name\":\"Acme\"}]}";
const QByteArray otherCompany = "{\"format\":\"capex-horizon\",\"version\":1,\"title\":\"their\","
                                "\"companies\":[{\"id\":\"beta\",\"name\":\"Beta\"}]}";

/// A window with a file that can be changed behind its back.
class ForeignChange : public testing::Test
{
protected:
    ForeignChange()
        : m_session(path("window.ini"))
        , m_themes(*qApp, m_session)
        , m_window(m_session, m_themes)
    {
        write(oneCompany);
        m_window.openAtStart(file());
        m_window.show();
        QApplication::processEvents();
    }

    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString file() const { return path("figures.json"); }
    void write(const QByteArray& content) const
    {
        ASSERT_TRUE(saveFile(file(), content).has_value());
    }
    [[nodiscard]] static QByteArray contentOf(const QString& name)
    {
        QFile opened(name);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    void save()
    {
        m_window.actions()[Command::Save]->trigger();
        QApplication::processEvents();
    }
    [[nodiscard]] bool isOpen(const char* company) const
    {
        return m_window.document().dataset().company({QString::fromLatin1(company)}) != nullptr;
    }

    /// Does something with the next dialog of that sort, as soon as it is there.
    template <typename Dialog, typename Act>
    void whenAsked(Act act)
    {
        auto* const timer = new QTimer(&m_window);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
            if (auto* const dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget())) {
                timer->stop();
                act(*dialog);
            }
        });
        timer->start(10);
    }
    /// Clicks the button with that text in the next question.
    void answer(const char* button)
    {
        m_question.clear();
        whenAsked<QMessageBox>([this, text = QString::fromUtf8(button)](QMessageBox& box) {
            m_question = box.text();
            EXPECT_EQ(box.textFormat(), Qt::PlainText);
            const auto buttons = box.buttons();
            const auto found = std::ranges::find_if(buttons, [&](const QAbstractButton* each) {
                return each->text().remove(u'&').startsWith(text);
            });
            EXPECT_NE(found, buttons.end()) << "no such answer";
            found == buttons.end() ? box.reject() : (*found)->click();
        });
    }

    QTemporaryDir m_folder;
    Session m_session;
    ThemeSwitch m_themes;
    MainWindow m_window;
    QString m_question;
};

TEST_F(ForeignChange, IsNotOverwrittenWhereNothingWasEditedHere)
{
    write(otherCompany);
    save();
    EXPECT_EQ(contentOf(file()), otherCompany);
    EXPECT_TRUE(m_window.findChild<StatusLine*>()->text().contains(QStringLiteral("no changes")));
}

TEST_F(ForeignChange, AnUnmodifiedDocumentIsNeverWritten)
{
    save();
    EXPECT_EQ(contentOf(file()), oneCompany) << "not even in other words";
}

TEST_F(ForeignChange, IsOverwrittenOnlyOnDemand)
{
    m_window.savedViews().save(QStringLiteral("mine"));
    write(otherCompany);
    answer("Cancel");
    save();
    EXPECT_TRUE(m_question.contains(QStringLiteral("figures.json")));
    EXPECT_EQ(contentOf(file()), otherCompany);
    EXPECT_TRUE(m_window.document().isModified());
    answer("Overwrite");
    save();
    EXPECT_TRUE(contentOf(file()).contains("mine"));
    EXPECT_FALSE(m_window.document().isModified());
}

TEST_F(ForeignChange, CanBeTakenInPlaceOfOnesOwn)
{
    m_window.savedViews().save(QStringLiteral("mine"));
    write(otherCompany);
    answer("Reload");
    save();
    EXPECT_TRUE(isOpen("beta"));
    EXPECT_EQ(contentOf(file()), otherCompany);
    EXPECT_FALSE(m_window.document().isModified());
}

TEST_F(ForeignChange, AndOnesOwnAreBothKept)
{
    m_window.savedViews().save(QStringLiteral("mine"));
    write(otherCompany);
    answer("Keep both");
    whenAsked<QFileDialog>(
        [](QFileDialog& dialog) { QMetaObject::invokeMethod(&dialog, "accept"); });
    save();
    EXPECT_EQ(contentOf(file()), otherCompany);
    EXPECT_TRUE(contentOf(path("figures-2.json")).contains("mine"));
    EXPECT_EQ(pathOf(m_window.document().origin()), path("figures-2.json"));
}

TEST_F(ForeignChange, IsNotWhatTheWindowWroteItself)
{
    for (const char* const name : {"one", "two"}) {
        m_window.savedViews().save(QString::fromLatin1(name));
        save();
        EXPECT_TRUE(contentOf(file()).contains(name));
    }
}

TEST_F(ForeignChange, IsNotATouchOrAFileThatIsGone)
{
    m_window.savedViews().save(QStringLiteral("mine"));
    write(oneCompany);
    save();
    EXPECT_TRUE(contentOf(file()).contains("mine"));
    m_window.savedViews().save(QStringLiteral("more"));
    ASSERT_TRUE(QFile::remove(file()));
    save();
    EXPECT_TRUE(contentOf(file()).contains("more"));
}

TEST_F(ForeignChange, IsNoticedThroughALinkToo)
{
    ASSERT_TRUE(QFile::link(file(), path("link.json")));
    m_window.savedViews().save(QStringLiteral("mine"));
    write(otherCompany);
    answer("Cancel");
    EXPECT_FALSE(m_window.files().saveAs(path("link.json")));
    EXPECT_EQ(contentOf(file()), otherCompany);
}

} // namespace
} // namespace capex
