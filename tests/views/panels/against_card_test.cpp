// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "views/panels/against_card.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace capex {
namespace {

Against againstTwo()
{
    Against against;
    against.other = {{QStringLiteral("beta")}, QStringLiteral("Beta")};
    against.lines = {{QStringLiteral("22 %"), QStringLiteral("per year"), QStringLiteral("less")}};
    against.choices = {against.other, {{QStringLiteral("corp")}, QStringLiteral("C & D")}};
    return against;
}

TEST(AgainstCard, OffersWhomElseToCompareWithAndTicksTheOther)
{
    AgainstCard card;
    card.show(againstTwo());
    ASSERT_NE(card.choiceButton(), nullptr);
    EXPECT_EQ(card.choiceButton()->text(), QStringLiteral("Beta ▾"));
    const QList<QAction*> choices = card.choiceButton()->menu()->actions();
    EXPECT_TRUE(choices.at(0)->isChecked());
    EXPECT_FALSE(choices.at(1)->isChecked());
    EXPECT_EQ(choices.at(1)->text(), QStringLiteral("C && D"));
    EXPECT_TRUE(labelsIn(card).contains(QStringLiteral("per year: 22 %")));
}

TEST(AgainstCard, OnlyNamesTheOtherWhereThereIsNoChoice)
{
    AgainstCard card;
    card.show(againstTwo());
    Against total = againstTwo();
    total.choices.clear();
    card.show(total);
    EXPECT_EQ(card.choiceButton(), nullptr);
    EXPECT_TRUE(labelsIn(card).contains(QStringLiteral("Beta")));
    card.show(againstTwo());
    EXPECT_NE(card.choiceButton(), nullptr);
    EXPECT_FALSE(labelsIn(card).contains(QStringLiteral("Beta")));
}

TEST(AgainstCard, AsksOnceForTheOneWhoIsChosen)
{
    AgainstCard card;
    card.show(againstTwo());
    QSignalSpy chosen(&card, &AgainstCard::companyChosen);
    card.choiceButton()->menu()->actions().back()->trigger();
    ASSERT_TRUE(chosen.wait());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().value<CompanyId>().text(), QStringLiteral("corp"));
}

TEST(AgainstCard, TheSameAgainChangesNothing)
{
    AgainstCard card;
    card.show(againstTwo());
    const QList<QAction*> choices = card.choiceButton()->menu()->actions();
    card.show(againstTwo());
    EXPECT_EQ(card.choiceButton()->menu()->actions(), choices);
}

TEST(AgainstCard, AnotherPairTakesThePlaceOfTheLast)
{
    AgainstCard card;
    card.show(againstTwo());
    Against other = againstTwo();
    other.lines = {{QStringLiteral("3 %"), QStringLiteral("announced"), QStringLiteral("more")}};
    other.other = other.choices.back();
    other.unlike = QStringLiteral("Not alike: years.");
    card.show(other);
    const QStringList texts = labelsIn(card);
    EXPECT_TRUE(texts.contains(QStringLiteral("announced: 3 %")));
    EXPECT_FALSE(texts.contains(QStringLiteral("per year: 22 %")));
    EXPECT_EQ(texts.back(), QStringLiteral("Not alike: years."));
    EXPECT_EQ(card.choiceButton()->menu()->actions().size(), 2);
    EXPECT_TRUE(card.choiceButton()->menu()->actions().back()->isChecked());
}

TEST(AgainstCard, WhatIsAlikeIsNotSpokenOf)
{
    AgainstCard card;
    Against unlike = againstTwo();
    unlike.unlike = QStringLiteral("Not alike: years.");
    card.show(unlike);
    card.show(againstTwo());
    EXPECT_FALSE(labelsIn(card).contains(unlike.unlike));
}

TEST(AgainstCard, TheButtonHasANameForScreenReaders)
{
    AgainstCard card;
    card.show(againstTwo());
    EXPECT_EQ(card.choiceButton()->accessibleName(), QStringLiteral("Compare with"));
    EXPECT_TRUE(card.choiceButton()->focusPolicy() & Qt::TabFocus);
}

/// A card in a column of 270 pixels, against a company of that name.
class AgainstCardTest : public testing::Test
{
protected:
    AgainstCardTest()
        : m_card(new AgainstCard)
    {
        (new QVBoxLayout(&m_column))->addWidget(m_card);
        m_column.resize(270, 300);
        m_column.show();
    }

    [[nodiscard]] const QToolButton& showAgainst(const QString& name)
    {
        Against against;
        against.other = {CompanyId(u"other"), name};
        against.choices = {{CompanyId(u"other"), name}};
        m_card->show(against);
        return *m_card->choiceButton();
    }

    QWidget m_column;
    AgainstCard* m_card;
};

TEST_F(AgainstCardTest, NamesTheOtherOneLetterForLetter)
{
    EXPECT_EQ(showAgainst(QStringLiteral("Gamma & Sons")).text(),
              QStringLiteral("Gamma && Sons ▾"));
    EXPECT_EQ(showAgainst(QStringLiteral("Gamma & Sons")).menu()->actions().front()->text(),
              QStringLiteral("Gamma && Sons"));
}

TEST_F(AgainstCardTest, CutsANameThatHasNoRoomAndNamesItInTheTooltip)
{
    const QString longName = QStringLiteral("Gamma & Sons Computing Holdings, 15 Feb 2024");
    const QToolButton& button = showAgainst(longName);
    EXPECT_TRUE(button.text().endsWith(QStringLiteral("… ▾"))) << button.text().toStdString();
    EXPECT_TRUE(button.toolTip().contains(longName.toHtmlEscaped()));
    EXPECT_LE(m_column.minimumSizeHint().width(), 270) << "the column needs no more room";
    m_column.resize(600, 300);
    EXPECT_FALSE(button.text().contains(QStringLiteral("…")));
    EXPECT_FALSE(button.toolTip().contains(longName.toHtmlEscaped()));
}

} // namespace
} // namespace capex
