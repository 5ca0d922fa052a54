// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/choice_box.h"

#include "model/formats/figure_file.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QTest>

namespace capex {
namespace {

std::vector<FieldChoice> bundledChoices(FigureField field)
{
    return choicesOf(field, bundledFigures(), Narrator(bundledFigures(), Language::English));
}

TEST(ChoiceBox, GivesTheValueOfWhatItShows)
{
    ChoiceBox box(FigureField::Kind);
    box.setChoices(bundledChoices(FigureField::Kind));
    box.setValue(QStringLiteral("run-rate"));
    EXPECT_EQ(box.currentText(), QStringLiteral("run-rate"));
    box.setValue(QStringLiteral("estimate"));
    EXPECT_EQ(box.currentText(), QStringLiteral("third-party estimate"));
    EXPECT_EQ(box.value(), QStringLiteral("estimate"));
}

TEST(ChoiceBox, TakesATextThatIsNoChoiceWhereTheFieldDoes)
{
    ChoiceBox box(FigureField::Company);
    box.setChoices(bundledChoices(FigureField::Company));
    EXPECT_EQ(box.value(), QString()) << "nothing before somebody says so";
    box.setEditText(QStringLiteral("Zenith"));
    EXPECT_EQ(box.value(), QStringLiteral("Zenith"));
    box.setEditText(QStringLiteral("Alphabet"));
    EXPECT_EQ(box.value(), QStringLiteral("alphabet"));
    box.setValue(QStringLiteral("nobody"));
    EXPECT_EQ(box.value(), QStringLiteral("nobody"));
}

TEST(FieldChoices, EveryFieldHasThemOrTakesAnyText)
{
    for (int field = 0; field <= static_cast<int>(FigureField::Restates); ++field) {
        const auto each = static_cast<FigureField>(field);
        const bool hasBox = entryOf(each) == FieldEntry::One || entryOf(each) == FieldEntry::Any;
        EXPECT_EQ(bundledChoices(each).empty(), !hasBox) << field;
    }
}

TEST(FieldChoices, AreInTheOrderOfTheLanguage)
{
    const auto chinese = choicesOf(FigureField::Company, bundledFigures(),
                                   Narrator(bundledFigures(), Language::SimplifiedChinese));
    ASSERT_EQ(chinese.size(), bundledFigures().companies().size());
    EXPECT_EQ(chinese.front().text, QStringLiteral("阿里巴巴")) << "by pinyin";
    EXPECT_EQ(bundledChoices(FigureField::Company).front().value, QStringLiteral("alibaba"));
}

} // namespace
} // namespace capex
