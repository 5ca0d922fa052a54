// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "views/panels/saved_views_dialog.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

namespace capex {
namespace {

TEST(SavedViewsDialog, WishesForChangesAndShowsWhatBecameOfThem)
{
    SavedViewsDialog dialog;
    dialog.setViews({{.name = QStringLiteral("a")}, {.name = QStringLiteral("b")}},
                    Language::English);
    SavedViews wished;
    QObject::connect(&dialog, &SavedViewsDialog::viewsChanged, &dialog,
                     [&](const QString&, const SavedViews& views) {
                         wished = views;
                         dialog.setViews(views, Language::English);
                     });
    auto* const list = dialog.findChild<QListWidget*>();
    list->setCurrentRow(1);
    list->currentItem()->setText(QStringLiteral("a"));
    ASSERT_EQ(wished.size(), 2U);
    EXPECT_EQ(wished.back().name, QStringLiteral("a (2)"));
    EXPECT_EQ(list->item(1)->text(), QStringLiteral("a (2)"));
}

TEST(SavedViewsDialog, NamesViewsInTheLanguageThatIsRead)
{
    SavedViewsDialog dialog;
    dialog.setViews(
        {{.name = QStringLiteral("a"), .names = {{QStringLiteral("zh_CN"), QStringLiteral("甲")}}}},
        Language::SimplifiedChinese);
    SavedViews wished;
    QObject::connect(&dialog, &SavedViewsDialog::viewsChanged, &dialog,
                     [&](const QString&, const SavedViews& views) { wished = views; });
    QListWidgetItem* const item = dialog.findChild<QListWidget*>()->item(0);
    EXPECT_EQ(item->text(), QStringLiteral("甲"));
    item->setText(QStringLiteral("乙"));
    ASSERT_EQ(wished.size(), 1U);
    EXPECT_EQ(wished[0].nameIn(QStringLiteral("zh_CN")), QStringLiteral("乙"));
}

/// Three views of which the second is chosen; what is asked for is shown, as the program does.
class SavedViewsDialogTest : public testing::Test
{
protected:
    SavedViewsDialogTest()
    {
        m_dialog.setViews(viewsNamed({"a", "b", "c"}), Language::English);
        QObject::connect(&m_dialog, &SavedViewsDialog::viewsChanged, &m_dialog,
                         [this](const QString& step, const SavedViews& views) {
                             m_steps.append(step);
                             m_dialog.setViews(views, Language::English);
                         });
        m_dialog.show();
        m_list.setCurrentRow(1);
    }

    static SavedViews viewsNamed(std::initializer_list<const char*> names)
    {
        SavedViews views;
        for (const char* const name : names) {
            views.push_back({.name = QString::fromLatin1(name)});
        }
        return views;
    }
    [[nodiscard]] QString names() const
    {
        QStringList names;
        for (int row = 0; row < m_list.count(); ++row) {
            names.append(m_list.item(row)->text());
        }
        return names.join(u' ');
    }
    [[nodiscard]] QAbstractButton& button(const char* name) const
    {
        return *buttonIn(m_dialog, name);
    }
    void click(const char* name) { QTest::mouseClick(&button(name), Qt::LeftButton); }

    SavedViewsDialog m_dialog;
    QListWidget& m_list = *m_dialog.findChild<QListWidget*>();
    QStringList m_steps;
};

TEST_F(SavedViewsDialogTest, MovesTheChosenOneAndKeepsItChosen)
{
    click("Move &up");
    EXPECT_EQ(names(), QStringLiteral("b a c"));
    EXPECT_EQ(m_list.currentRow(), 0);
    click("Move &down");
    click("Move &down");
    EXPECT_EQ(names(), QStringLiteral("a c b"));
    EXPECT_EQ(m_list.currentRow(), 2);
    EXPECT_EQ(m_steps, QStringList(3, QStringLiteral("moving view “b”")));
}

TEST_F(SavedViewsDialogTest, AtTheEndsThereIsNoFurtherWay)
{
    EXPECT_TRUE(button("Move &up").isEnabled() && button("Move &down").isEnabled());
    m_list.setCurrentRow(0);
    EXPECT_FALSE(button("Move &up").isEnabled());
    m_list.setCurrentRow(2);
    EXPECT_FALSE(button("Move &down").isEnabled());
    EXPECT_TRUE(button("Move &up").isEnabled());
}

TEST_F(SavedViewsDialogTest, WithoutAViewThereIsNothingToDoWithIt)
{
    m_dialog.setViews({}, Language::English);
    for (const char* const name : {"Sh&ow", "&Rename", "Move &up", "Move &down", "De&lete"}) {
        EXPECT_FALSE(button(name).isEnabled()) << name;
    }
}

TEST_F(SavedViewsDialogTest, DeletesTheChosenOneAndChoosesTheNext)
{
    click("De&lete");
    EXPECT_EQ(names(), QStringLiteral("a c"));
    EXPECT_EQ(m_steps, QStringList{QStringLiteral("deleting view “b”")});
    EXPECT_EQ(m_list.currentItem()->text(), QStringLiteral("c"));
    click("De&lete");
    EXPECT_EQ(m_list.currentItem()->text(), QStringLiteral("a"));
}

TEST_F(SavedViewsDialogTest, ShowsAViewByItsButtonOrADoubleClick)
{
    QSignalSpy chosen(&m_dialog, &SavedViewsDialog::viewChosen);
    click("Sh&ow");
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().value<SavedView>().name, QStringLiteral("b"));
    const QPoint first = m_list.visualItemRect(m_list.item(0)).center();
    QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {}, first);
    EXPECT_EQ(chosen.size(), 1) << "one click only marks it in the list";
    QTest::mouseDClick(m_list.viewport(), Qt::LeftButton, {}, first);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen.back().front().value<SavedView>().name, QStringLiteral("a"));
}

TEST_F(SavedViewsDialogTest, RenamesInTheList)
{
    click("&Rename");
    auto* const editor = m_list.findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("new"));
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(names(), QStringLiteral("a new c"));
    EXPECT_EQ(m_steps, QStringList{QStringLiteral("renaming view “b”")});
}

TEST_F(SavedViewsDialogTest, ANameThatIsEmptyOrTheSameRenamesNothing)
{
    m_list.currentItem()->setText(QStringLiteral("b"));
    m_list.currentItem()->setText(QStringLiteral("  "));
    EXPECT_EQ(names(), QStringLiteral("a b c"));
    EXPECT_TRUE(m_steps.isEmpty());
}

TEST_F(SavedViewsDialogTest, SavesWhatIsOnTheScreenUnderANameAndOnlyUnderOne)
{
    QSignalSpy asked(&m_dialog, &SavedViewsDialog::saveRequested);
    auto* const name = m_dialog.findChild<QLineEdit*>();
    EXPECT_FALSE(button("&Save").isEnabled());
    name->setText(QStringLiteral("  "));
    EXPECT_FALSE(button("&Save").isEnabled());
    m_dialog.askForName(QStringLiteral("suggestion"));
    EXPECT_EQ(name->selectedText(), QStringLiteral("suggestion"));
    QTest::keyClicks(name, QStringLiteral("mine"));
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().toString(), QStringLiteral("mine"));
    EXPECT_TRUE(name->text().isEmpty());
    EXPECT_EQ(m_list.currentRow(), 2) << "where it will stand";
    EXPECT_TRUE(m_dialog.isVisible());
}

TEST_F(SavedViewsDialogTest, OffersTheOriginalsWhereThereAreSome)
{
    QSignalSpy asked(&m_dialog, &SavedViewsDialog::originalsRequested);
    m_dialog.offerOriginals(false);
    EXPECT_EQ(buttonIn(m_dialog, "Bring &back"), nullptr);
    m_dialog.offerOriginals(true);
    click("Bring &back");
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(SavedViewsDialogTest, OtherViewsKeepTheIndexThatIsChosen)
{
    m_dialog.setViews(viewsNamed({"x", "y", "z", "w"}), Language::English);
    EXPECT_EQ(m_list.currentItem()->text(), QStringLiteral("y"));
    m_dialog.setViews(viewsNamed({"x"}), Language::English);
    EXPECT_EQ(m_list.currentItem()->text(), QStringLiteral("x"));
}

TEST_F(SavedViewsDialogTest, EverythingThatTakesTheFocusHasAName)
{
    EXPECT_EQ(namelessIn(m_dialog), QStringList());
}

} // namespace
} // namespace capex
