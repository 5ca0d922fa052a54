// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_commands.h"
#include "app/window/main_window.h"
#include "app/window/theme_switch.h"
#include "app/window/window_set.h"
#include "model/formats/figure_file.h"
#include "tests/support/english_words.h"
#include "tests/support/printers.h"
#include "tests/support/project_paths.h"
#include "tests/support/widgets.h"
#include "views/panels/findings_panel.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace capex {
namespace {

/// What is Latin in a Chinese window beside what the file states: the program, the other languages
/// by their own names, formats, and names of other files and folders.
QSet<QString> allowedIn(const Dataset& dataset)
{
    QSet<QString> words = latinWordsOf(dataset);
    for (const char* const word : {"Capex", "Horizon", "English", "PNG", "SVG", "PDF", "CSV"}) {
        words.insert(QString::fromLatin1(word));
    }
    return words;
}

/// A text without the keys and addresses that it names, as "(Ctrl+O)", access keys and markup.
QString withoutKeys(QString text)
{
    static const QRegularExpression notWords(QStringLiteral(
        R"(<[^>]*>|\(&.\)|&lt;|&gt;|&amp;|https?://\S+|\((Del|Ins)\)|\b(Ctrl|Alt|Shift)\+[^)]*)"));
    return text.remove(notWords);
}

/// All that a widget shows or tells.
QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.whatsThis(),
                      widget.statusTip()};
    if (const auto* const label = qobject_cast<const QLabel*>(&widget)) {
        texts.append(label->text());
    } else if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget)) {
        texts.append(button->text());
    } else if (const auto* const line = qobject_cast<const QLineEdit*>(&widget)) {
        texts << line->placeholderText() << line->text();
    } else if (const auto* const choice = qobject_cast<const QComboBox*>(&widget)) {
        for (int row = 0; row < choice->count(); ++row) {
            texts.append(choice->itemText(row));
        }
    }
    return texts;
}

class ChineseWindow : public testing::Test
{
protected:
    ChineseWindow()
        : m_session(m_folder.filePath(QStringLiteral("window.ini")))
        , m_themes(*qApp, m_session)
        , m_windows(m_session, m_themes)
    {
        m_session.keepLanguage(Language::SimplifiedChinese);
        installLanguage(Language::SimplifiedChinese);
        m_windows.open();
        window().resize(1400, 900);
        QApplication::processEvents();
    }
    ~ChineseWindow() override { installLanguage(Language::English); }

    [[nodiscard]] MainWindow& window() { return m_windows.window(0); }

    QTemporaryDir m_folder;
    Session m_session;
    ThemeSwitch m_themes;
    WindowSet m_windows;
};

TEST_F(ChineseWindow, HasNoEnglishInItsMenus)
{
    const QSet<QString> allowed = allowedIn(bundledFigures());
    const auto actions = window().findChildren<QAction*>();
    EXPECT_GT(actions.size(), 80);
    for (const QAction* const action : actions) {
        for (const QString& text : {action->text(), action->toolTip(), action->whatsThis()}) {
            EXPECT_EQ(englishIn(withoutKeys(text), allowed), QStringList()) << text.toStdString();
        }
    }
}

TEST_F(ChineseWindow, HasALetterOfItsOwnForEachEntryOfAMenu)
{
    EXPECT_EQ(doubledLettersIn(*window().menuBar()), QStringList());
}

TEST_F(ChineseWindow, HasNoEnglishOnItsPages)
{
    const QSet<QString> allowed = allowedIn(bundledFigures());
    for (const View view : allOf<View>()) {
        window().controller().setView(view);
        QApplication::processEvents();
        for (const QWidget* const widget : window().findChildren<QWidget*>()) {
            for (const QString& text : textsOf(*widget)) {
                EXPECT_EQ(englishIn(withoutKeys(text), allowed), QStringList())
                    << keywordOf(view).toStdString() << ", " << widget->metaObject()->className()
                    << ": " << text.toStdString();
            }
        }
    }
}

/// The cells of the panel of findings that hold words: severity and message.
QStringList findingsIn(const MainWindow& window)
{
    const FindingsModel& model = window.findChild<FindingsPanel*>()->model();
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts << model.index(row, 0).data().toString()
              << model.index(row, model.columnCount() - 1).data().toString();
    }
    return texts;
}

TEST_F(ChineseWindow, TellsWhyAFileWasRefused)
{
    EXPECT_FALSE(window().files().open(testDataPath(QStringLiteral("broken/low_above_high.json"))));
    EXPECT_EQ(findingsIn(window()).join(u'|'),
              QStringLiteral("错误|下限7高于上限5（数据“plan”）；应为下限不高于上限"));
    EXPECT_FALSE(window().files().open(m_folder.filePath(QStringLiteral("none.json"))));
    EXPECT_EQ(findingsIn(window()).join(u'|'), QStringLiteral("错误|文件不存在；应为数据文件"));
}

TEST_F(ChineseWindow, WarnsOfWhatAFileHolds)
{
    EXPECT_TRUE(window().files().open(testDataPath(QStringLiteral("good/early_actuals.csv"))));
    const QStringList texts = findingsIn(window());
    ASSERT_FALSE(texts.isEmpty());
    for (const QString& text : texts) {
        EXPECT_EQ(englishIn(withoutKeywords(text)), QStringList()) << text.toStdString();
    }
}

} // namespace
} // namespace capex
