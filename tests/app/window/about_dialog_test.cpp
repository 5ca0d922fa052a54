// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/about_dialog.h"

#include "app/release/components.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>

namespace capex {
namespace {

TEST(AboutDialog, NamesVersionAndLicence)
{
    const AboutDialog dialog;
    QString text;
    for (const QLabel* const label : dialog.findChildren<QLabel*>()) {
        text += label->text();
    }
    const QRegularExpression version(QStringLiteral("Capex Horizon [0-9]+\\.[0-9]+"));
    EXPECT_TRUE(text.contains(version)) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("General Public License, version 3")));
    EXPECT_EQ(namelessIn(dialog), QStringList());
}

TEST(AboutDialog, ListsTheLicenceOfEveryLibrary)
{
    const AboutDialog dialog;
    const auto* const table = dialog.findChild<QTableWidget*>();
    ASSERT_EQ(table->rowCount(), int(components().size()));
    for (int row = 0; const Component& component : components()) {
        EXPECT_EQ(table->item(row, 0)->text(), component.name);
        EXPECT_EQ(table->item(row, 1)->text(), component.version);
        EXPECT_EQ(table->item(row++, 2)->text(), component.licence);
    }
}

TEST(AboutDialog, CopiesWhatAReportNeeds)
{
    const AboutDialog dialog;
    QApplication::clipboard()->clear();
    for (QPushButton* const button : dialog.findChildren<QPushButton*>()) {
        if (button->text().contains(QStringLiteral("details"))) {
            button->click();
        }
    }
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral("capex-horizon ")));
}

} // namespace
} // namespace capex
