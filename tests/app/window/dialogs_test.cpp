// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dialogs.h"

#include "tests/support/datasets.h"
#include "tests/support/dialogs.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QTableWidget>

#include <memory>

namespace capex {
namespace {

const QDate march(2025, 3, 1);
const CurrencyPolicy fixedRate{CurrencyPolicy::Rule::Fixed, cny, 7.2345};
const Currency yen{QStringLiteral("JPY")};

TEST(AskForDay, AnswersWhatIsAccepted)
{
    whenAsked(*qApp, [](QDialog& dialog) { dialog.accept(); });
    EXPECT_EQ(askForDay(march, nullptr), march);
    whenAsked(*qApp, [](QDialog& dialog) {
        EXPECT_EQ(namelessIn(dialog), QStringList());
        dialog.findChild<QDateEdit*>()->setDate(QDate(2024, 12, 31));
        dialog.accept();
    });
    EXPECT_EQ(askForDay(march, nullptr), QDate(2024, 12, 31));
}

TEST(AskForDay, AnswersNothingIfItIsCancelled)
{
    whenAsked(*qApp, [](QDialog& dialog) {
        dialog.findChild<QDateEdit*>()->setDate(QDate(2024, 12, 31));
        dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel)->click();
    });
    EXPECT_EQ(askForDay(march, nullptr), std::nullopt);
}

TEST(AskForRate, SuggestsWhatIsSetAndAnswersWhatIsAccepted)
{
    whenAsked(*qApp, [](QDialog& dialog) {
        EXPECT_EQ(dialog.findChild<QComboBox*>()->currentText(), QStringLiteral("CNY"));
        EXPECT_EQ(namelessIn(dialog), QStringList());
        dialog.accept();
    });
    EXPECT_EQ(askForRate({yen, cny}, fixedRate, nullptr), fixedRate) << "four digits are kept";
    whenAsked(*qApp, [](QDialog& dialog) {
        dialog.findChild<QComboBox*>()->setCurrentIndex(0);
        dialog.findChild<QDoubleSpinBox*>()->setValue(151);
        dialog.accept();
    });
    EXPECT_EQ(askForRate({yen, cny}, fixedRate, nullptr),
              (CurrencyPolicy{CurrencyPolicy::Rule::Fixed, yen, 151}));
}

TEST(AskForRate, SuggestsTheFirstCurrencyWhereNoneIsSet)
{
    whenAsked(*qApp, [](QDialog& dialog) { dialog.accept(); });
    EXPECT_EQ(askForRate({yen, cny}, {}, nullptr),
              (CurrencyPolicy{CurrencyPolicy::Rule::Fixed, yen, 1}));
}

TEST(AskForRate, AnswersNothingIfItIsCancelled)
{
    whenAsked(*qApp, [](QDialog& dialog) { dialog.reject(); });
    EXPECT_EQ(askForRate({yen}, fixedRate, nullptr), std::nullopt);
}

TEST(AskForRate, ARateIsNeverNothing)
{
    whenAsked(*qApp, [](QDialog& dialog) {
        dialog.findChild<QDoubleSpinBox*>()->setValue(0);
        dialog.accept();
    });
    const auto policy = askForRate({yen}, fixedRate, nullptr);
    ASSERT_TRUE(policy);
    EXPECT_GT(policy->fixedPerUsd, 0);
}

TEST(AskForRate, WithoutAForeignCurrencyThereIsNoRateToSet)
{
    whenAsked(*qApp, [](QDialog& dialog) {
        const auto* const box = dialog.findChild<QComboBox*>();
        EXPECT_EQ(box->currentIndex(), -1);
        EXPECT_FALSE(box->placeholderText().isEmpty()) << "says why";
        const auto* const buttons = dialog.findChild<QDialogButtonBox*>();
        EXPECT_FALSE(buttons->button(QDialogButtonBox::Ok)->isEnabled());
        dialog.reject();
    });
    EXPECT_EQ(askForRate({}, {}, nullptr), std::nullopt);
}

QStringList textsIn(const QTableWidget& table)
{
    QStringList lines;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QTableWidgetItem* const what = table.item(row, 1);
        lines.append(table.item(row, 0)->text() +
                     (what ? QStringLiteral(": ") + what->text() : QString()));
    }
    return lines;
}

TEST(ShortcutsDialog, ListsTheActionsThatHaveKeysBelowTheirMenus)
{
    QAction open;
    open.setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
    open.setWhatsThis(QStringLiteral("Open a file"));
    QAction keys;
    keys.setShortcuts({QKeySequence(QStringLiteral("Shift+F1")), Qt::Key_Question});
    keys.setWhatsThis(QStringLiteral("List every key"));
    QAction without;
    const std::unique_ptr<QDialog> dialog(
        shortcutsDialog({{QStringLiteral("File"), {&open, &without}},
                         {QStringLiteral("Empty"), {&without}},
                         {QStringLiteral("Help"), {&keys}}},
                        nullptr));
    EXPECT_EQ(textsIn(*dialog->findChild<QTableWidget*>()),
              (QStringList{QStringLiteral("File"), QStringLiteral("Ctrl+O: Open a file"),
                           QStringLiteral("Help"), QStringLiteral("Shift+F1  ?: List every key")}));
    EXPECT_EQ(namelessIn(*dialog), QStringList());
}

TEST(ShortcutsDialog, IsReadAndClosed)
{
    const std::unique_ptr<QDialog> dialog(shortcutsDialog({}, nullptr));
    EXPECT_EQ(dialog->findChild<QTableWidget*>()->editTriggers(),
              QAbstractItemView::NoEditTriggers);
    EXPECT_FALSE(dialog->findChild<QTableWidget*>()->tabKeyNavigation()) << "Tab leads out again";
    dialog->show();
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Close)->click();
    EXPECT_FALSE(dialog->isVisible());
}

} // namespace
} // namespace capex
