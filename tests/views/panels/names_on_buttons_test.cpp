// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "views/panels/filter_bar.h"
#include "views/panels/notes_dialog.h"

#include <gtest/gtest.h>

#include <QToolButton>

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

} // namespace
} // namespace capex
