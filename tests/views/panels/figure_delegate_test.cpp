// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/figure_delegate.h"

#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "views/panels/choice_box.h"
#include "views/panels/figures_panel.h"
#include "views/panels/style.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

namespace capex {
namespace {

constexpr int kindColumn = 1;
constexpr int sourceColumn = 6;
constexpr int statementColumn = 9;

/// A table whose editor writes down what is typed, and refuses "no".
class FigureDelegateTest : public testing::Test
{
protected:
    FigureDelegateTest()
    {
        m_page.setEditor([this](const FigureId& figure, FigureField field, const QString& text) {
            m_typed.append(QStringLiteral("%1 %2 %3")
                               .arg(figure.text(), QString::number(static_cast<int>(field)), text));
            return text == QStringLiteral("no") ? std::optional(QStringLiteral("never no"))
                                                : std::nullopt;
        });
        m_page.setDataset(datasetOf({{.id = "a", .amount = Money::single(60, usd)},
                                     {.id = "b", .amount = Money::single(80, usd)}}));
        auto* const column = new QVBoxLayout(&m_window);
        column->addWidget(&m_page);
        column->addWidget(&m_other);
        m_window.resize(1100, 500);
        activate(m_window);
        table().setFocus();
    }
    ~FigureDelegateTest() override
    {
        m_page.setParent(nullptr);
        m_other.setParent(nullptr);
    }

    [[nodiscard]] QTableView& table() const { return *m_page.findChild<QTableView*>(); }
    template <typename Editor = QLineEdit>
    Editor* edit(int column, int row = 0)
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor before
        table().setColumnHidden(column, false);
        table().setCurrentIndex(table().model()->index(row, column));
        EXPECT_TRUE(m_page.editCurrent());
        return table().viewport()->findChild<Editor*>();
    }
    [[nodiscard]] QString reason() const
    {
        const auto* const label =
            table().viewport()->findChild<QLabel*>(QStringLiteral("refusalReason"));
        return label && label->isVisible() ? label->text() : QString();
    }

    QWidget m_window;
    FiguresPanel m_page{Language::English};
    QPushButton m_other;
    QStringList m_typed;
};

TEST_F(FigureDelegateTest, BeginsWithWhatIsShownAndHandsOverWhatIsTyped)
{
    QLineEdit* const line = edit(FiguresModel::amountColumn, 1);
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->text(), QStringLiteral("$80 bn"));
    EXPECT_EQ(line->accessibleName(), QStringLiteral("Amount"));
    line->setText(QStringLiteral("$81bn"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(m_typed, QStringList{QStringLiteral("b 3 $81bn")});
    EXPECT_EQ(reason(), QString());
}

TEST_F(FigureDelegateTest, WhatIsNotChangedIsNoStep)
{
    QTest::keyClick(edit(FiguresModel::amountColumn), Qt::Key_Return);
    QTest::keyClick(edit<ChoiceBox>(kindColumn), Qt::Key_Return);
    EXPECT_TRUE(m_typed.isEmpty());
}

TEST_F(FigureDelegateTest, WhatIsRefusedStaysInTheEditorWithTheReason)
{
    QSignalSpy refused(&m_page, &FiguresPanel::refused);
    QPointer<QLineEdit> line = edit(FiguresModel::amountColumn);
    line->setText(QStringLiteral("no"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(line);
    EXPECT_TRUE(line->isVisible());
    EXPECT_EQ(reason(), QStringLiteral("never no"));
    EXPECT_EQ(line->accessibleDescription(), QStringLiteral("never no"));
    ASSERT_EQ(refused.size(), 1);
    QTest::keyClicks(line, QStringLiteral("pe"));
    EXPECT_EQ(reason(), QString()) << "gone with the next key";
    QTest::keyClick(line, Qt::Key_Return);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(line);
    EXPECT_EQ(m_typed.last(), QStringLiteral("a 3 nope"));
}

TEST_F(FigureDelegateTest, WhatIsRefusedIsNotLostWhenTheEditorIsLeft)
{
    QLineEdit* const line = edit(FiguresModel::amountColumn);
    line->setText(QStringLiteral("no"));
    table().setCurrentIndex(table().model()->index(1, 0)); // as a click on another row does
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(table().viewport()->findChild<QLineEdit*>(), nullptr);
    EXPECT_EQ(reason(), QString());
    EXPECT_EQ(edit(FiguresModel::amountColumn)->text(), QStringLiteral("no"));
    m_page.setDataset(datasetOf({{.id = "a", .amount = Money::single(61, usd)},
                                 {.id = "b", .amount = Money::single(80, usd)}}));
    QTest::keyClick(table().viewport()->findChild<QLineEdit*>(), Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(edit(FiguresModel::amountColumn)->text(), QStringLiteral("$61 bn"))
        << "with other figures it is";
}

TEST_F(FigureDelegateTest, EscapeGivesUp)
{
    QLineEdit* const line = edit(FiguresModel::amountColumn);
    line->setText(QStringLiteral("$1bn"));
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_TRUE(m_typed.isEmpty());
}

TEST_F(FigureDelegateTest, TabGoesOnToTheNextCell)
{
    QLineEdit* const line = edit(FiguresModel::amountColumn);
    line->setText(QStringLiteral("$1bn"));
    QTest::keyClick(line, Qt::Key_Tab);
    EXPECT_EQ(m_typed.size(), 1);
    EXPECT_EQ(table().currentIndex().column(), FiguresModel::amountColumn + 1);
    const auto* const next = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(next, nullptr);
    EXPECT_EQ(next->text(), QStringLiteral("2025"));
}

TEST_F(FigureDelegateTest, LeavingTheTableTakesWhatIsTyped)
{
    QLineEdit* const line = edit(FiguresModel::amountColumn);
    line->setText(QStringLiteral("$1bn"));
    m_other.setFocus();
    EXPECT_EQ(m_typed, QStringList{QStringLiteral("a 3 $1bn")});
}

TEST_F(FigureDelegateTest, ChoicesAreHandedOverByTheirValue)
{
    auto* const kinds = edit<ChoiceBox>(kindColumn);
    ASSERT_NE(kinds, nullptr);
    EXPECT_FALSE(kinds->isEditable());
    kinds->setCurrentText(QStringLiteral("third-party estimate"));
    QTest::keyClick(kinds, Qt::Key_Return);
    EXPECT_EQ(m_typed.last(), QStringLiteral("a 1 estimate"));
    auto* const sources = edit<ChoiceBox>(sourceColumn);
    ASSERT_TRUE(sources->isEditable());
    sources->setEditText(QStringLiteral("The Daily"));
    QTest::keyClick(sources->lineEdit(), Qt::Key_Return);
    EXPECT_EQ(m_typed.last(), QStringLiteral("a 6 The Daily"));
}

TEST_F(FigureDelegateTest, LongTextsHaveSeveralLines)
{
    auto* const text = edit<QPlainTextEdit>(statementColumn);
    ASSERT_NE(text, nullptr);
    EXPECT_GT(text->height(), 3 * text->fontMetrics().lineSpacing());
    EXPECT_TRUE(table().viewport()->rect().contains(text->geometry()));
    text->setPlainText(QStringLiteral("one"));
    text->moveCursor(QTextCursor::End);
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(text, QStringLiteral("two"));
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(m_typed, QStringList{QStringLiteral("a 8 one\ntwo")});
}

TEST_F(FigureDelegateTest, WhatFollowsFromOthersHasNoEditor)
{
    table().setCurrentIndex(table().model()->index(0, FiguresModel::conflictColumn));
    EXPECT_FALSE(m_page.editCurrent());
    m_page.setEditable(false);
    table().setCurrentIndex(table().model()->index(0, FiguresModel::amountColumn));
    EXPECT_FALSE(m_page.editCurrent());
}

TEST_F(FigureDelegateTest, HeadingsOfGroupsHaveNoEditorAndTheirRowsDo)
{
    m_page.setGrouped(true);
    table().setCurrentIndex(table().model()->index(0, 0));
    EXPECT_FALSE(m_page.editCurrent());
    QLineEdit* const line = edit(FiguresModel::amountColumn, 2);
    line->setText(QStringLiteral("$1bn"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(m_typed, QStringList{QStringLiteral("b 3 $1bn")});
}

} // namespace
} // namespace capex
