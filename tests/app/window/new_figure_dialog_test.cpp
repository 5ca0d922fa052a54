// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/new_figure_dialog.h"

#include "model/formats/figure_file.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace capex {
namespace {

const QDate today(2026, 11, 22);

class NewFigureDialogTest : public testing::Test
{
protected:
    void fill()
    {
        m_form.setText(FigureField::Company, QStringLiteral("BABA"));
        m_form.setText(FigureField::Amount, QStringLiteral("≥3800亿元"));
        m_form.setText(FigureField::Period, QStringLiteral("Mar 2025 – Feb 2028"));
        m_form.setText(FigureField::Announced, QStringLiteral("2025-02-24"));
        m_form.setText(FigureField::Source, QStringLiteral("The Daily"));
    }

    NewFigureDialog m_form{bundledFigures(), Language::English, today};
};

TEST_F(NewFigureDialogTest, SaysWhatTheFigureWillBe)
{
    EXPECT_EQ(m_form.preview(), QString());
    fill();
    EXPECT_EQ(m_form.preview().toStdString(),
              "Reads as at least 380 bn CNY over 36 months, Mar 2025 – Feb 2028: at least 127 bn "
              "CNY a year");
}

TEST_F(NewFigureDialogTest, HandsOverWhatIsTyped)
{
    QSignalSpy asked(&m_form, &NewFigureDialog::addRequested);
    fill();
    m_form.setText(FigureField::Statement, QStringLiteral("as much as in ten years"));
    m_form.show();
    buttonIn(m_form, "A&dd")->click();
    ASSERT_EQ(asked.size(), 1);
    const TypedFigure typed = m_form.typed();
    EXPECT_EQ(typed.value(QStringLiteral("value")), QStringLiteral("≥3800亿元"));
    EXPECT_EQ(typed.value(QStringLiteral("statement")), QStringLiteral("as much as in ten years"));
    EXPECT_EQ(typed.value(QStringLiteral("kind")), QStringLiteral("guidance"));
    EXPECT_EQ(typed.value(QStringLiteral("evidence")), QStringLiteral("press"));
    EXPECT_FALSE(typed.contains(QStringLiteral("note"))) << "which nobody has typed";
}

TEST_F(NewFigureDialogTest, AKnownSourceHasItsEvidence)
{
    fill();
    const Source& known = bundledFigures().sources().front();
    m_form.setText(FigureField::Source, known.id.text());
    EXPECT_FALSE(m_form.typed().contains(QStringLiteral("evidence")));
    m_form.setText(FigureField::Source, QStringLiteral("The Daily"));
    EXPECT_EQ(m_form.typed().value(QStringLiteral("evidence")), QStringLiteral("press"));
}

TEST_F(NewFigureDialogTest, SaysOfAFieldThatWasLeftWhyItIsNotTaken)
{
    m_form.show();
    m_form.setText(FigureField::Amount, QStringLiteral("12%"));
    EXPECT_EQ(m_form.faultOf(FigureField::Amount), QString()) << "while it is typed";
    for (QLineEdit* const line : m_form.findChildren<QLineEdit*>()) {
        if (line->text() == QStringLiteral("12%")) {
            Q_EMIT line->editingFinished();
        }
    }
    EXPECT_TRUE(m_form.faultOf(FigureField::Amount).contains(QStringLiteral("a percentage")))
        << m_form.faultOf(FigureField::Amount).toStdString();
    EXPECT_EQ(m_form.faultOf(FigureField::Period), QString()) << "where nothing was typed yet";
    m_form.setText(FigureField::Amount, QStringLiteral("$12bn"));
    EXPECT_EQ(m_form.faultOf(FigureField::Amount), QString());
}

TEST_F(NewFigureDialogTest, SaysAllThatIsMissingOnceItIsToBeAdded)
{
    m_form.show();
    const auto read = readTyped(m_form.typed(), bundledFigures(), today);
    ASSERT_FALSE(read);
    m_form.showFaults(read.error());
    for (const FigureField field :
         {FigureField::Company, FigureField::Amount, FigureField::Period, FigureField::Announced}) {
        EXPECT_NE(m_form.faultOf(field), QString()) << static_cast<int>(field);
    }
    EXPECT_EQ(m_form.faultOf(FigureField::Note), QString());
}

TEST_F(NewFigureDialogTest, EveryFieldIsNamed)
{
    m_form.show();
    EXPECT_TRUE(namelessIn(m_form).isEmpty()) << namelessIn(m_form).join(u' ').toStdString();
}

} // namespace
} // namespace capex
