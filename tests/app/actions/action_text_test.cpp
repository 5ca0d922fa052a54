// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_text.h"

#include "tests/support/printers.h"
#include "tests/support/widgets.h"

#include <gtest/gtest.h>

#include <memory>

namespace capex {
namespace {

constexpr ActionText openText{"&Open…", "Open a figure file", "Ctrl+O"};

std::unique_ptr<QAction> actionOf(const ActionText& text)
{
    return std::unique_ptr<QAction>(makeAction(text, nullptr));
}

TEST(ActionText, BecomesAnActionThatSaysWhatItDoesAndItsKeys)
{
    const auto open = actionOf(openText);
    EXPECT_EQ(open->text(), QStringLiteral("&Open…"));
    EXPECT_EQ(open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
    EXPECT_EQ(open->whatsThis(), QStringLiteral("Open a figure file"));
    EXPECT_EQ(open->toolTip(), QStringLiteral("<span>Open a figure file (Ctrl+O)</span>"));
}

TEST(ActionText, WithoutKeysNamesNone)
{
    const auto action = actionOf({"Acme", "Show <acme> & others", ""});
    EXPECT_TRUE(action->shortcut().isEmpty());
    EXPECT_EQ(action->toolTip(), QStringLiteral("<span>Show &lt;acme&gt; &amp; others</span>"));
}

TEST(ActionText, LeavesItsActionWhereItIsPut)
{
    EXPECT_EQ(actionOf({"&Quit", "Close the program", ""})->menuRole(), QAction::NoRole)
        << "no desktop moves it to another menu because of its name";
}

TEST(ActionText, IsInTheLanguageOfTheProgram)
{
    EXPECT_EQ(translated("&Open…"), QStringLiteral("&Open…"));
    const Speaking chinese(Language::SimplifiedChinese);
    const ActionWords words = translated(openText);
    EXPECT_EQ(words.text, QStringLiteral("打开(&O)…"));
    EXPECT_FALSE(words.tip.contains(QStringLiteral("figure")));
    EXPECT_EQ(words.keys, QKeySequence(Qt::CTRL | Qt::Key_O)) << "keys are the same everywhere";
}

TEST(ActionText, OfAnActionThatCannotBeDoneSaysWhyUntilItCan)
{
    const auto open = actionOf(openText);
    const QString usual = open->toolTip();
    setAvailable(*open, false, QStringLiteral("There are <no> files."));
    EXPECT_FALSE(open->isEnabled());
    EXPECT_EQ(open->toolTip(), usual + QStringLiteral("<br><i>There are &lt;no&gt; files.</i>"));
    setAvailable(*open, true, QStringLiteral("There are <no> files."));
    EXPECT_TRUE(open->isEnabled());
    EXPECT_EQ(open->toolTip(), usual);
}

TEST(MenuText, OfAForeignNameHasNoKeyAndNoEndlessLength)
{
    EXPECT_EQ(menuText(QStringLiteral("R&D")), QStringLiteral("R&&D"));
    EXPECT_LT(menuText(QString(100'000, u'x')).size(), 1000);
    EXPECT_TRUE(menuText({}).isEmpty());
}

} // namespace
} // namespace capex
