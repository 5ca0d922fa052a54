// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/part_names.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSizeGrip>
#include <QSplitter>
#include <QToolButton>

namespace capex {
namespace {

QString labelOf(QWidget& widget)
{
    const QAccessibleInterface& spoken = *QAccessible::queryAccessibleInterface(&widget);
    const auto relations = spoken.relations(QAccessible::Label);
    return relations.isEmpty() ? QString() : relations.front().first->text(QAccessible::Name);
}

QString nameOf(QWidget& widget)
{
    namePart(widget);
    return widget.accessibleName();
}

/// What a choice unfolds.
QWidget& listOf(QComboBox& choice)
{
    return *choice.view();
}

TEST(PartNames, AMenuIsCalledAsWhatOpensIt)
{
    QMenuBar bar;
    EXPECT_EQ(nameOf(*bar.addMenu(QStringLiteral("&File"))), QStringLiteral("File"));
    EXPECT_EQ(nameOf(bar), QStringLiteral("Menus"));
    QToolButton button;
    button.setAccessibleName(QStringLiteral("Columns"));
    EXPECT_EQ(nameOf(*new QMenu(&button)), QStringLiteral("Columns"));
    QMenu nobodys;
    EXPECT_EQ(nameOf(nobodys), QString());
}

TEST(PartNames, TheFieldWithinAChoiceIsCalledAsTheChoice)
{
    QComboBox choice;
    choice.setEditable(true);
    choice.setAccessibleName(QStringLiteral("Company"));
    EXPECT_EQ(nameOf(*choice.lineEdit()), QStringLiteral("Company"));
    choice.lineEdit()->setAccessibleName(QStringLiteral("its own"));
    EXPECT_EQ(nameOf(*choice.lineEdit()), QStringLiteral("its own"));
}

TEST(PartNames, TheListOfAChoiceIsCalledAsTheChoice)
{
    QWidget window;
    QComboBox named(&window);
    named.setAccessibleName(QStringLiteral("Company"));
    EXPECT_EQ(nameOf(listOf(named)), QStringLiteral("Company"));
    QComboBox labelled(&window);
    QLabel label(QStringLiteral("&Kind"), &window);
    label.setBuddy(&labelled);
    EXPECT_EQ(nameOf(listOf(labelled)), QStringLiteral("Kind"));
    labelled.setEditable(true);
    label.setText(QStringLiteral("&Sort"));
    nameWithin(labelled);
    EXPECT_EQ(listOf(labelled).accessibleName(), QStringLiteral("Sort"));
    EXPECT_EQ(labelled.lineEdit()->accessibleName(), QStringLiteral("Sort"));
}

TEST(PartNames, TheButtonThatClearsAFieldSaysSo)
{
    QLineEdit field;
    field.setClearButtonEnabled(true);
    namePart(field);
    const auto* const clear = field.findChild<QToolButton*>();
    ASSERT_NE(clear, nullptr);
    EXPECT_EQ(clear->text(), QStringLiteral("Clear"));
}

TEST(PartNames, PanelsThatShareARoomAndTheirHandlesSayHowTheyStand)
{
    QSplitter parts(Qt::Horizontal);
    parts.addWidget(new QWidget);
    parts.addWidget(new QWidget);
    EXPECT_EQ(nameOf(parts), QStringLiteral("Panels side by side"));
    EXPECT_EQ(nameOf(*parts.handle(1)), QStringLiteral("Width of the panels"));
    QSizeGrip corner(&parts);
    EXPECT_EQ(nameOf(corner), QStringLiteral("Size of the window"));
    parts.setAccessibleName({});
    parts.handle(1)->setAccessibleName({});
    parts.setOrientation(Qt::Vertical);
    EXPECT_EQ(nameOf(parts), QStringLiteral("Panels one above the other"));
    EXPECT_EQ(nameOf(*parts.handle(1)), QStringLiteral("Height of the panels"));
}

TEST(PartNames, AChoiceHasALabelThatNobodySees)
{
    QWidget parent;
    auto* const choice = new QComboBox(&parent);
    EXPECT_EQ(labelOf(*choice), QString());
    nameChoice(*choice, QStringLiteral("Kind of figure"));
    EXPECT_EQ(labelOf(*choice), QStringLiteral("Kind of figure"));
    EXPECT_TRUE(parent.findChild<QLabel*>()->isHidden());
}

TEST(PartNames, ChoicesOfFilesHaveTheLabelsBesideThem)
{
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setLabelText(QFileDialog::FileType, QStringLiteral("Of type"));
    for (QComboBox* const choice : dialog.findChildren<QComboBox*>()) {
        namePart(*choice);
        EXPECT_NE(labelOf(*choice), QString()) << choice->objectName().toStdString();
    }
}

} // namespace
} // namespace capex
