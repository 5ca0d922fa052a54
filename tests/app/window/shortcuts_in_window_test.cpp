// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/window_actions.h"
#include "app/window/company_selection.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "tests/support/window_fixture.h"
#include "views/panels/figures_panel.h"
#include "views/panels/status_line.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTest>

namespace capex {
namespace {

/// Takes the shortcuts of an action before they do anything.
class Taker : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isShortcut = m_isTaking && event->type() == QEvent::Shortcut;
        if (isShortcut) {
            m_taken.append(static_cast<QAction*>(watched)->text());
        }
        return isShortcut;
    }
    void stop() { m_isTaking = false; }
    [[nodiscard]] QStringList take() { return std::exchange(m_taken, {}); }

private:
    QStringList m_taken;
    bool m_isTaking = true;
};

/// What a text field does with a key itself: typing, and what is done to a text everywhere.
bool isOfFields(const QKeySequence& keys)
{
    const QKeySequence edits[]{{QStringLiteral("Ctrl+C")},
                               {QStringLiteral("Ctrl+V")},
                               {QStringLiteral("Ctrl+Z")},
                               {QStringLiteral("Ctrl+Shift+Z")}};
    return keys.toString().size() == 1 || std::ranges::find(edits, keys) != std::end(edits);
}

/// Takes every key that it is asked about, as fields of some desktops take Ctrl+E.
class GreedyField : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent* event) override
    {
        const bool isAsked = event->type() == QEvent::ShortcutOverride;
        if (isAsked) {
            event->accept();
        }
        return isAsked || QLineEdit::event(event);
    }
};

class ShortcutsInWindowTest : public WithAWindow
{
protected:
    ShortcutsInWindowTest()
    {
        activate(m_window);
        for (QAction* const action : m_window.findChildren<QAction*>()) {
            action->installEventFilter(&m_taker);
        }
    }

    [[nodiscard]] std::vector<QAction*> actions() const
    {
        std::vector<QAction*> all;
        for (QAction* const action : m_window.actions().all()) {
            const bool holdsEverywhere = action->shortcutContext() == Qt::WindowShortcut;
            if (holdsEverywhere && action->isEnabled() && !action->shortcut().isEmpty()) {
                all.push_back(action);
            }
        }
        return all;
    }
    [[nodiscard]] QList<QWidget*> focusable() const
    {
        QList<QWidget*> all = m_window.findChildren<QWidget*>();
        all.removeIf([](const QWidget* widget) {
            return widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                   !widget->isEnabled() || widget->focusProxy() != nullptr;
        });
        return all;
    }

    /// The keys that lead nowhere, or elsewhere, while `widget` has the focus.
    [[nodiscard]] QStringList deadAt(QWidget& widget)
    {
        QStringList dead;
        widget.setFocus(Qt::OtherFocusReason);
        if (QApplication::focusWidget() != &widget) {
            return {QStringLiteral("no focus")};
        }
        const bool isField = widget.inherits("QLineEdit") || widget.inherits("QSpinBox");
        for (const QAction* const action : actions()) {
            for (const QKeySequence& keys : action->shortcuts()) {
                if (isField && isOfFields(keys)) {
                    continue;
                }
                static_cast<void>(m_taker.take());
                QTest::keySequence(&widget, keys);
                if (m_taker.take() != QStringList{action->text()}) {
                    dead.append(keys.toString());
                }
            }
        }
        return dead;
    }
    void expectAllAlive(const char* where)
    {
        QApplication::processEvents();
        int fields = 0;
        for (QWidget* const widget : focusable()) {
            EXPECT_EQ(deadAt(*widget), QStringList())
                << where << ": " << widget->metaObject()->className() << ' '
                << widget->accessibleName().toStdString();
            ++fields;
        }
        EXPECT_GT(fields, 10) << where;
    }

    Taker m_taker;
};

TEST_F(ShortcutsInWindowTest, HoldWhereverTheFocusIs)
{
    for (const View view : {View::Overview, View::Ranking, View::Years, View::Figures}) {
        show(view);
        m_window.selection().choose(CompanyId{u"alibaba"});
        expectAllAlive(qPrintable(keywordOf(view)));
    }
}

TEST_F(ShortcutsInWindowTest, HoldWithEveryPanelOpen)
{
    show(View::Ranking);
    m_window.selection().choose(CompanyId{u"alibaba"});
    for (const Command command : {Command::ShowTable, Command::ShowFindings}) {
        trigger(command);
    }
    expectAllAlive("panels");
}

TEST_F(ShortcutsInWindowTest, WithControlHoldInAFieldThatTakesAll)
{
    auto* const field = new GreedyField(&m_window);
    field->show();
    QStringList dead = deadAt(*field);
    dead.removeIf([](const QString& keys) {
        const bool isOfTwo = keys.contains(QStringLiteral(", ")); // the second is typed
        return isOfTwo || !keys.startsWith(QStringLiteral("Ctrl+"));
    });
    EXPECT_EQ(dead, QStringList());
}

TEST_F(ShortcutsInWindowTest, CopyThePictureOfTheTableToo)
{
    show(View::Figures);
    m_taker.stop();
    part<FiguresPanel>().setFocus();
    QApplication::clipboard()->clear();
    QTest::keySequence(QApplication::focusWidget(), QKeySequence(QStringLiteral("Ctrl+Alt+C")));
    const QMimeData* const copied = QApplication::clipboard()->mimeData();
    ASSERT_TRUE(copied && copied->hasImage());
    EXPECT_TRUE(part<StatusLine>().text().contains(QStringLiteral("1 of "))) << "pages";
}

TEST_F(ShortcutsInWindowTest, LeaveToATextFieldWhatIsItsOwn)
{
    show(View::Figures);
    auto& search = *part<FiguresPanel>().findChild<QLineEdit*>();
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("cloud?"));
    EXPECT_EQ(search.text(), QStringLiteral("cloud?"));
    QTest::keySequence(&search, QKeySequence(QStringLiteral("Ctrl+Z")));
    EXPECT_EQ(search.text(), QString());
    QTest::keySequence(&search, QKeySequence(QStringLiteral("Ctrl+Shift+Z")));
    QTest::keySequence(&search, QKeySequence(QStringLiteral("Ctrl+A")));
    QTest::keySequence(&search, QKeySequence(QStringLiteral("Ctrl+X")));
    QTest::keySequence(&search, QKeySequence(QStringLiteral("Ctrl+V")));
    EXPECT_EQ(search.text(), QStringLiteral("cloud?"));
    EXPECT_EQ(m_taker.take(), QStringList());
}

TEST_F(ShortcutsInWindowTest, HoldWhileACellIsEdited)
{
    show(View::Figures);
    auto& table = *part<FiguresPanel>().findChild<QTableView*>();
    table.setCurrentIndex(table.model()->index(0, 3));
    ASSERT_TRUE(part<FiguresPanel>().editCurrent());
    QWidget* const editor = QApplication::focusWidget();
    ASSERT_NE(editor, &table);
    EXPECT_EQ(deadAt(*editor), QStringList()) << editor->metaObject()->className();
}

} // namespace
} // namespace capex
