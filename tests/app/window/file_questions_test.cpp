// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_commands.h"
#include "app/window/file_questions.h"
#include "app/window/main_window.h"
#include "app/window/theme_switch.h"
#include "model/formats/save_file.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

namespace capex {
namespace {

/// What a question looks like while it is on the screen.
struct Seen
{
    QString text;
    Qt::TextFormat format = Qt::AutoText;
    int width = 0;
    bool isAsked = false;
};

/// Asks, looks, and answers No or Cancel.
Seen seen(const std::function<void()>& ask)
{
    Seen seen;
    QTimer::singleShot(0, qApp, [&seen] {
        auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box != nullptr) {
            const auto* const label = box->findChild<QLabel*>(QStringLiteral("qt_msgbox_label"));
            seen = {label->text(), label->textFormat(), box->width(), true};
            box->reject();
        }
    });
    ask();
    return seen;
}

/// Names of files that somebody may give.
QStringList oddNames()
{
    return {QStringLiteral("<b>bold</b><img src=file:///etc/passwd>"),
            QStringLiteral("a &amp; b & c"), QString(4000, u'w'), QStringLiteral("two\nlines"),
            QStringLiteral("abc") + QChar(0x202e) + QStringLiteral("gnp.exe")};
}

TEST(FileQuestions, ShowNamesAsPlainTextWithoutGrowing)
{
    for (const QString& name : oddNames()) {
        SCOPED_TRACE(name.left(40).toStdString());
        const QString path = QStringLiteral("/tmp/") + name + QStringLiteral(".png");
        const std::function<void()> questions[] = {
            [&] { EXPECT_FALSE(askAboutOverwriting(nullptr, path)); },
            [&] { tellFault(nullptr, QStringLiteral("Fault"), name); },
            [&] { (void)askAboutUnsaved(nullptr, name); },
            [&] { (void)askAboutForeignChange(nullptr, name); },
        };
        for (const auto& ask : questions) {
            const Seen box = seen(ask);
            ASSERT_TRUE(box.isAsked);
            EXPECT_EQ(box.format, Qt::PlainText);
            EXPECT_LT(box.width, 800);
        }
    }
}

TEST(FileQuestions, SpellOutWhatWouldMoveOtherText)
{
    const Seen lines =
        seen([] { (void)askAboutOverwriting(nullptr, QStringLiteral("/tmp/two\nlines.png")); });
    EXPECT_TRUE(lines.text.startsWith(QStringLiteral("two\\nlines.png")));
    const Seen turned = seen([] {
        (void)askAboutOverwriting(nullptr,
                                  QStringLiteral("/tmp/a") + QChar(0x202e) + QStringLiteral("b"));
    });
    EXPECT_TRUE(turned.text.startsWith(QStringLiteral("a\\u202eb")));
}

TEST(FileQuestions, ATitleNamesAFileWithAStarInBrackets)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a[*]b.json"));
    Session session(folder.filePath(QStringLiteral("window.ini")));
    ThemeSwitch themes(*qApp, session);
    MainWindow window(session, themes);
    window.openAtStart();
    ASSERT_TRUE(window.files().saveAs(path));
    window.show();
    EXPECT_TRUE(window.windowTitle().startsWith(QStringLiteral("a[*][*]b.json[*]")))
        << "doubled brackets are shown once";
}

TEST(FileQuestions, AFreePathHasANumberBeforeItsEnding)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.b.json"));
    EXPECT_EQ(freePath(path), path);
    ASSERT_TRUE(saveFile(path, "x").has_value());
    ASSERT_TRUE(saveFile(folder.filePath(QStringLiteral("a.b-2.json")), "x").has_value());
    EXPECT_EQ(freePath(path), folder.filePath(QStringLiteral("a.b-3.json")));
}

TEST(FileQuestions, AFreePathKeepsPlaceholdersThatAreNone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("%1 of %2.json"));
    ASSERT_TRUE(saveFile(path, "x").has_value());
    EXPECT_EQ(freePath(path), folder.filePath(QStringLiteral("%1 of %2-2.json")));
}

} // namespace
} // namespace capex
