// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "views/panels/against_card.h"
#include "views/panels/filter_bar.h"
#include "views/panels/notes_dialog.h"

#include <gtest/gtest.h>

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace capex {
namespace {

const QString firm = QStringLiteral("Gamma & Sons");

/// What stands on the only button that is shown, its shortcuts resolved as Qt does.
QString readOn(const QWidget& widget)
{
    for (const QToolButton* const button : widget.findChildren<QToolButton*>()) {
        if (!button->isHidden()) {
            EXPECT_EQ(button->text().count(QStringLiteral("&&")), 1);
            return button->text().replace(QStringLiteral("&&"), QStringLiteral("&"));
        }
    }
    return {};
}

TEST(NamesOnButtons, StandLetterForLetter)
{
    FilterBar chips;
    chips.showFilters({{firm, {}}}, {}, {});
    EXPECT_TRUE(readOn(chips).startsWith(firm));

    FilterBar notice;
    notice.showNotice(QStringLiteral("nothing"), StateLink{firm, {}});
    EXPECT_EQ(readOn(notice), firm);
    EXPECT_EQ(notice.findChild<QToolButton*>()->accessibleName(), firm);

    const NotesDialog notes({{{QStringLiteral("unlike"), {}}, firm}});
    EXPECT_TRUE(readOn(notes).startsWith(firm));
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
    EXPECT_EQ(showAgainst(firm).text(), QStringLiteral("Gamma && Sons ▾"));
    EXPECT_EQ(showAgainst(firm).menu()->actions().front()->text(), QStringLiteral("Gamma && Sons"));
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
