// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "views/panels/notes_dialog.h"

#include <gtest/gtest.h>

#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace capex {
namespace {

TEST(NotesDialog, FollowsANoteThatLeadsSomewhere)
{
    NotesDialog dialog({{{QStringLiteral("open ends"), {}}, {}},
                        {{QStringLiteral("horizons"), {}}, QStringLiteral("Show per year")}});
    QSignalSpy followed(&dialog, &NotesDialog::noteFollowed);
    const QList<QToolButton*> links = dialog.findChildren<QToolButton*>();
    ASSERT_EQ(links.size(), 1) << "one without a way is no link";
    links.front()->click();
    ASSERT_EQ(followed.size(), 1);
    EXPECT_EQ(followed.front().front().toInt(), 1);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST(NotesDialog, SaysThatAllIsAlikeWhereThereIsNoNote)
{
    const NotesDialog dialog({});
    EXPECT_EQ(labelsIn(dialog), QStringList{QStringLiteral("All shown values are alike.")});
}

TEST(NotesDialog, TellsEveryNoteWithItsDetail)
{
    const NotesDialog dialog(
        {{{QStringLiteral("open ends"), QStringLiteral("Acme says <at least>.")}, {}},
         {{QStringLiteral("horizons"), {}}, {}}});
    EXPECT_EQ(labelsIn(dialog),
              (QStringList{QStringLiteral("What is unlike in this comparison"),
                           QStringLiteral("open ends"), QStringLiteral("Acme says <at least>."),
                           QStringLiteral("horizons")}));
}

TEST(NotesDialog, ALinkIsNamedByWhatItDoes)
{
    NotesDialog dialog({{{QStringLiteral("horizons"), {}}, QStringLiteral("Show per year")}});
    const QAbstractButton* const link = buttonIn(dialog, "Show per year");
    ASSERT_NE(link, nullptr);
    EXPECT_EQ(link->text(), QStringLiteral("Show per year →"));
    EXPECT_TRUE(link->focusPolicy() & Qt::TabFocus);
    EXPECT_EQ(namelessIn(dialog), QStringList());
}

TEST(NotesDialog, EscapeFollowsNothing)
{
    NotesDialog dialog({{{QStringLiteral("horizons"), {}}, QStringLiteral("Show per year")}});
    dialog.show();
    const QSignalSpy followed(&dialog, &NotesDialog::noteFollowed);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_TRUE(followed.isEmpty());
}

TEST(NotesDialog, LongNotesWrapAndAreScrolled)
{
    const QString sentence = QStringLiteral("Fiscal years end in different months. ");
    NotesDialog dialog(std::vector<LinkedNote>(
        30, {{QStringLiteral("fiscal years"), sentence.repeated(6)}, QStringLiteral("Show")}));
    dialog.show();
    const auto* const area = dialog.findChild<QScrollArea*>();
    EXPECT_LE(area->widget()->width(), area->viewport()->width());
    EXPECT_GT(area->widget()->height(), area->viewport()->height());
}

} // namespace
} // namespace capex
