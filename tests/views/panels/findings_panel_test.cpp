// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "views/panels/findings_panel.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace capex {
namespace {

TEST(FindingsPanel, CopiesTheFindingsWithTheirPlaces)
{
    FindingsPanel panel;
    panel.showFindings(QStringLiteral("bad.json was refused"),
                       {{Finding::Severity::Error, {2, 5, {}}, Found::Nothing}});
    EXPECT_EQ(panel.title(), QStringLiteral("bad.json was refused"));
    EXPECT_TRUE(panel.copyText().contains(QStringLiteral("error\t2\t5\t\tfound nothing")));
}

Findings twoFindings()
{
    return {{Finding::Severity::Error, {2, 5, {}}, Found::Nothing},
            {Finding::Severity::Warning, {7, 1, {}}, Found::Nothing}};
}

TEST(FindingsPanel, TheTableIsMadeWhenItIsFirstShown)
{
    FindingsPanel panel;
    panel.showFindings(QStringLiteral("bad.json was refused"), twoFindings());
    EXPECT_EQ(panel.findChild<QTableView*>(), nullptr);
    panel.show();
    EXPECT_EQ(panel.findChild<QTableView*>()->model()->rowCount(), 2);
}

TEST(FindingsPanel, TheCopyButtonPutsThemOnTheClipboard)
{
    FindingsPanel panel;
    panel.showFindings(QStringLiteral("bad.json was refused"), twoFindings());
    panel.show();
    QTest::mouseClick(buttonIn(panel, "Copy the findings"), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), panel.copyText());
    EXPECT_TRUE(panel.copyText().contains(QStringLiteral("warning\t7\t1")));
}

TEST(FindingsPanel, CopiesTheChosenOnesAlone)
{
    FindingsPanel panel;
    panel.showFindings({}, twoFindings());
    panel.show();
    panel.findChild<QTableView*>()->selectRow(1);
    EXPECT_FALSE(panel.copyText().contains(QStringLiteral("error")));
    EXPECT_TRUE(panel.copyText().contains(QStringLiteral("warning\t7\t1")));
}

TEST(FindingsPanel, AsksOnceToBeClosedAndClosesNothingItself)
{
    FindingsPanel panel;
    panel.show();
    const QSignalSpy asked(&panel, &FindingsPanel::closeRequested);
    QTest::keyClick(buttonIn(panel, "Close the findings"), Qt::Key_Space);
    EXPECT_EQ(asked.size(), 1);
    EXPECT_TRUE(panel.isVisible());
}

TEST(FindingsPanel, OtherFindingsTakeThePlaceOfTheLast)
{
    FindingsPanel panel;
    panel.showFindings(QStringLiteral("a"), twoFindings());
    panel.show();
    panel.showFindings(QStringLiteral("b <i>"), {});
    EXPECT_EQ(panel.title(), QStringLiteral("b <i>"));
    EXPECT_EQ(panel.model().rowCount(), 0);
    EXPECT_TRUE(labelsIn(panel).contains(QStringLiteral("b <i>"))) << "as plain text";
}

TEST(FindingsPanel, TabGoesThroughButtonsAndTableWhereThePanelStands)
{
    QWidget window;
    auto* const row = new QHBoxLayout(&window);
    auto* const panel = new FindingsPanel;
    panel->hide();
    row->addWidget(panel);
    row->addWidget(new QPushButton(QStringLiteral("last")));
    panel->showFindings(QStringLiteral("a"), twoFindings());
    window.show();
    panel->show();
    EXPECT_EQ(namelessIn(window), QStringList());
    EXPECT_EQ(
        tabOrderIn(window),
        (QStringList{QStringLiteral("Copy the findings"), QStringLiteral("Close the findings"),
                     QStringLiteral("Findings"), QStringLiteral("last")}));
}

TEST(FindingsPanel, SpeaksChinese)
{
    const Speaking chinese(Language::SimplifiedChinese);
    FindingsPanel panel;
    panel.showFindings({}, twoFindings());
    panel.show();
    EXPECT_EQ(buttonIn(panel, "Copy the findings"), nullptr);
    EXPECT_FALSE(panel.copyText().contains(QStringLiteral("found nothing")));
}

} // namespace
} // namespace capex
