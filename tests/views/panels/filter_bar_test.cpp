// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/filter_bar.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace capex {
namespace {

StateLink linkTo(const char* text, int year)
{
    StateLink link{QString::fromLatin1(text), {}};
    link.state.settings.year = year;
    return link;
}

/// The buttons that can be seen once the bar is shown, by what they are called.
QMap<QString, QToolButton*> buttonsOf(const FilterBar& bar)
{
    QMap<QString, QToolButton*> buttons;
    for (QToolButton* const button : bar.findChildren<QToolButton*>()) {
        if (!button->isHidden()) {
            const QString name = button->accessibleName();
            buttons.insert(name.isEmpty() ? button->text() : name, button);
        }
    }
    return buttons;
}

/// The year of the state that the bar asks for when `button` is pressed by its key.
int yearAskedBy(FilterBar& bar, const char* button)
{
    QSignalSpy asked(&bar, &FilterBar::stateRequested);
    QTest::keyClick(buttonsOf(bar).value(QString::fromLatin1(button)), Qt::Key_Space);
    return asked.size() == 1 ? asked.first().first().value<ViewState>().settings.year : 0;
}

TEST(FilterBar, TakesNoRoomWithoutAnythingToSay)
{
    FilterBar bar;
    bar.showFilters({}, {});
    bar.showNotice({}, std::nullopt);
    EXPECT_TRUE(bar.isHidden());
}

TEST(FilterBar, TakesEachFilterBackByItsChip)
{
    FilterBar bar;
    bar.showFilters({linkTo("kinds: pledge", 2001), linkTo("focus: Meta", 2002)},
                    linkTo("", 2003).state);
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(yearAskedBy(bar, "Remove: kinds: pledge"), 2001);
    EXPECT_EQ(yearAskedBy(bar, "Remove: focus: Meta"), 2002);
    EXPECT_EQ(yearAskedBy(bar, "Remove all filters"), 2003);
}

TEST(FilterBar, OffersToClearAllOnlyOfSeveral)
{
    FilterBar bar;
    bar.showFilters({linkTo("kinds: pledge", 2001)}, {});
    EXPECT_EQ(buttonsOf(bar).keys(), QStringList{QStringLiteral("Remove: kinds: pledge")});
    bar.showFilters({}, {});
    EXPECT_TRUE(buttonsOf(bar).isEmpty());
}

TEST(FilterBar, LeadsOutOfAnEmptyPage)
{
    FilterBar bar;
    bar.showNotice(QStringLiteral("Nothing."), linkTo("Go there", 2004));
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(yearAskedBy(bar, "Go there"), 2004);
    bar.showNotice(QStringLiteral("Nothing."), std::nullopt);
    EXPECT_TRUE(buttonsOf(bar).isEmpty());
}

TEST(FilterBar, GoesOnInAnotherRowWhereItIsNarrow)
{
    FilterBar bar;
    std::vector<StateLink> chips;
    chips.reserve(10);
    for (int number = 0; number < 10; ++number) {
        chips.push_back(linkTo("as of 28 February 2025", 2000 + number));
    }
    bar.showFilters(chips, {});
    EXPECT_GT(bar.heightForWidth(400), bar.heightForWidth(4000));
    bar.resize(400, bar.heightForWidth(400));
    bar.show();
    for (const QToolButton* const button : bar.findChildren<QToolButton*>()) {
        const QRect box(button->mapTo(&bar, QPoint()), button->size());
        EXPECT_TRUE(button->isHidden() || bar.rect().contains(box));
    }
}

} // namespace
} // namespace capex
