// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/figure_edits.h"

#include "model/figures/enum_size.h"
#include "model/formats/csv/csv_reader.h"
#include "model/formats/figure_file.h"
#include "model/wording/finding_words.h"
#include "tests/support/any_figures.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace capex {
namespace {

const QDate today(2026, 11, 22);
const QString english = QStringLiteral("en");

std::vector<FigureField> allFields()
{
    std::vector<FigureField> fields;
    for (std::size_t field = 0; field < enumSize<FigureField>(); ++field) {
        fields.push_back(static_cast<FigureField>(field));
    }
    return fields;
}

Dataset plans()
{
    DatasetParts parts = partsOf(
        {{.id = "plan", .amount = Money::single(100, usd), .period = Period::calendarYear(2025)},
         {.id = "old",
          .amount = Money::single(90, usd),
          .period = Period::calendarYear(2024),
          .announced = QDate(2024, 1, 15)}});
    parts.companies.front().fiscalYearEnd = 6;
    parts.companies.front().ticker = QStringLiteral("ACM");
    parts.companies.front().names = {{QStringLiteral("zh_CN"), QStringLiteral("顶点")}};
    return Dataset(std::move(parts));
}

const FigureId plan{QStringLiteral("plan")};

/// The figure after `text` was typed for a field of it.
Figure after(FigureField field, const char* text)
{
    const auto result = edited(plans(), plan, field, QString::fromUtf8(text), english, today);
    if (!result) {
        ADD_FAILURE() << faultText(result.error().front().fault, Speech::English).toStdString();
        return {};
    }
    return *result->dataset.figure(result->figure);
}

/// Why `text` is refused, as the command line would say it.
std::string refusal(FigureField field, const char* text)
{
    const auto result = edited(plans(), plan, field, QString::fromUtf8(text), english, today);
    return result ? "taken"
                  : faultText(result.error().front().fault, Speech::English).toStdString();
}

void expectNothingToChange(const Dataset& dataset, const Narrator& narrator)
{
    const QString language = codeOf(narrator.formatter().language());
    for (const Figure& figure : dataset.figures()) {
        for (const FigureField field : allFields()) {
            const QString text = editText(dataset, figure, field, narrator);
            const auto result = edited(dataset, figure.id, field, text, language, today);
            ASSERT_TRUE(result)
                << text.toStdString() << ": "
                << faultText(result.error().front().fault, Speech::English).toStdString();
            EXPECT_EQ(result->dataset, dataset)
                << figure.id.text().toStdString() << ", field " << static_cast<int>(field) << ": "
                << text.toStdString();
        }
    }
}

TEST(FigureEdits, WhatAnEditorBeginsWithChangesNothing)
{
    const Dataset& bundled = bundledFigures();
    for (const Language language : allLanguages()) {
        expectNothingToChange(bundled, Narrator(bundled, language));
    }
}

TEST(FigureEdits, WhatAnEditorBeginsWithChangesNothingOfAnyFigure)
{
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        const Dataset any(AnyFigures(seed).parts(4, 60));
        expectNothingToChange(any, Narrator(any, Language::English));
    }
}

TEST(FigureEdits, AnAmountIsTakenAsSaid)
{
    EXPECT_EQ(after(FigureField::Amount, "$60–65bn").amount, Money::range(60, 65, usd));
    EXPECT_EQ(after(FigureField::Amount, "≥380亿元").amount, Money::atLeast(38, cny));
    EXPECT_EQ(after(FigureField::Amount, "about 5300 m").amount,
              Money::single(5300, usd, Bound::About, Unit::Million));
    EXPECT_EQ(after(FigureField::Amount, "120").amount, Money::single(120, usd))
        << "counted as before";
}

TEST(FigureEdits, APeriodIsTakenAsSaidByTheCompanysCalendar)
{
    EXPECT_EQ(after(FigureField::Period, "FY2026").period, Period::fiscalYear(2026, 6));
    EXPECT_EQ(after(FigureField::Period, "3Q25").period.months, 3);
    EXPECT_EQ(after(FigureField::Period, "2025–2027").period.months, 36);
    EXPECT_EQ(after(FigureField::FirstMonth, "2024-07").period, (Period{Month::of(2024, 7), 18}));
    EXPECT_EQ(after(FigureField::LastMonth, "2025-06").period, (Period{Month::of(2025, 1), 6}));
}

TEST(FigureEdits, NamesAreFoundAsFilesNameThem)
{
    EXPECT_EQ(after(FigureField::Company, "ACM").company.text(), QStringLiteral("acme"));
    EXPECT_EQ(after(FigureField::Company, "顶点").company.text(), QStringLiteral("acme"));
    const auto fresh =
        edited(plans(), plan, FigureField::Company, QStringLiteral("Zenith"), english, today);
    ASSERT_TRUE(fresh);
    const Figure& figure = *fresh->dataset.figure(plan);
    ASSERT_NE(fresh->dataset.company(figure.company), nullptr);
    EXPECT_EQ(fresh->dataset.company(figure.company)->name, QStringLiteral("Zenith"));
    EXPECT_EQ(fresh->dataset.companies().size(), 2U);
}

TEST(FigureEdits, ASourceThatIsNamedIsDefined)
{
    const auto fresh =
        edited(plans(), plan, FigureField::Source, QStringLiteral("The Daily"), english, today);
    ASSERT_TRUE(fresh);
    const Source* const source = fresh->dataset.source(fresh->dataset.figure(plan)->source);
    ASSERT_NE(source, nullptr);
    EXPECT_EQ(source->publisher, QStringLiteral("The Daily"));
    EXPECT_EQ(source->evidence, Evidence::Press);
}

TEST(FigureEdits, TheEvidenceIsThatOfTheSource)
{
    const Dataset before = plans();
    const auto result =
        edited(before, plan, FigureField::Evidence, QStringLiteral("filing"), english, today);
    ASSERT_TRUE(result);
    for (const Figure& figure : result->dataset.figures()) {
        EXPECT_EQ(result->dataset.evidenceOf(figure), Evidence::Filing);
    }
    EXPECT_EQ(result->dataset.sources().size(), before.sources().size());
}

TEST(FigureEdits, StatementAndNoteAreThoseOfTheLanguageWhereThereAreAny)
{
    DatasetParts parts = plans().parts();
    const QString chinese = QStringLiteral("zh_CN");
    parts.figures.front().details->statement = QStringLiteral("plain");
    parts.figures.front().details->statements = {{chinese, QStringLiteral("计划")}};
    const Dataset dataset(std::move(parts));
    const auto statement =
        edited(dataset, plan, FigureField::Statement, QStringLiteral("新"), chinese, today);
    const auto note =
        edited(dataset, plan, FigureField::Note, QStringLiteral("a, \"b\"\nc"), chinese, today);
    ASSERT_TRUE(statement && note);
    const Figure& changed = *statement->dataset.figure(plan);
    EXPECT_EQ(changed.statementIn(chinese), QStringLiteral("新"));
    EXPECT_EQ(changed.statementIn(english), QStringLiteral("plain"));
    EXPECT_EQ(note->dataset.figure(plan)->details->note, QStringLiteral("a, \"b\"\nc"));
}

TEST(FigureEdits, FlagsKindMeasureAndConversionsAreTaken)
{
    EXPECT_TRUE(after(FigureField::Disputed, "true").disputed);
    EXPECT_TRUE(after(FigureField::Restates, "true").restates);
    EXPECT_EQ(after(FigureField::Kind, "run-rate").kind, Kind::RunRate);
    EXPECT_EQ(after(FigureField::MeasureName, "capex-cash").measure.text(),
              QStringLiteral("capex-cash"));
    EXPECT_EQ(after(FigureField::CurrencyCode, "EUR").amount.currency.text(),
              QStringLiteral("EUR"));
    EXPECT_EQ(after(FigureField::Announced, "24 Feb 2025").announced, QDate(2025, 2, 24));
    const auto also = after(FigureField::AlsoStated, "730 bn CNY; €92bn").details->alsoStated;
    ASSERT_EQ(also.size(), 2);
    EXPECT_EQ(also[0], Money::single(730, cny));
    EXPECT_EQ(also[1].currency.text(), QStringLiteral("EUR"));
    EXPECT_TRUE(after(FigureField::AlsoStated, " ").details->alsoStated.isEmpty());
}

TEST(FigureEdits, WhatTheReadersRefuseIsRefusedWithTheirSentence)
{
    EXPECT_EQ(refusal(FigureField::Amount, "-5"), "found -5; expected zero or more");
    EXPECT_EQ(refusal(FigureField::Amount, "65–60 bn USD"),
              "low 65 above high 60; expected low <= high");
    EXPECT_EQ(
        refusal(FigureField::Amount, "12%"),
        "found '12%', a percentage; expected an amount such as 380, 60–65, ~10, ≥380 or $53bn");
    EXPECT_EQ(refusal(FigureField::Amount, ""),
              "found no amount; expected an amount such as 380, 60–65, ~10, ≥380 or $53bn");
    EXPECT_EQ(refusal(FigureField::Company, " "), "found nothing; expected a company");
    EXPECT_EQ(refusal(FigureField::Announced, "2025-02-30"),
              "found '2025-02-30', a day that does not exist; expected a date such as 2025-02-24");
    EXPECT_EQ(
        refusal(FigureField::Announced, "2027-01-01"),
        "found '2027-01-01'; expected a day from 1990-01-01 to 2026-11-23, the day after today");
    EXPECT_EQ(refusal(FigureField::LastMonth, "2024-01"),
              "a period that ends before it starts; expected at least one month");
    EXPECT_EQ(refusal(FigureField::Kind, "hope").substr(0, 14), "found 'hope'; ");
    EXPECT_EQ(refusal(FigureField::AlsoStated, "730"),
              "found '730', which says no unit; expected a unit behind the number, such as 53 bn "
              "or 380亿");
}

TEST(FigureEdits, WhatCanBeReadInTwoWaysIsRefused)
{
    EXPECT_EQ(refusal(FigureField::Amount, "1,234"), "found '1,234', which is 1234 or 1.234");
    EXPECT_EQ(refusal(FigureField::Announced, "03/04/2025"),
              "found '03/04/2025', which is 2025-04-03 or 2025-03-04; expected a date such as "
              "2025-02-24");
    EXPECT_EQ(after(FigureField::Announced, "24/03/2025").announced, QDate(2025, 3, 24));
}

TEST(FigureEdits, TextThatNoFileCanHoldIsRefused)
{
    const auto result =
        edited(plans(), plan, FigureField::Note, QStringLiteral("a") + QChar(), english, today);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().front().fault.found.code, Found::NulCharacter);
}

TEST(FigureEdits, AnIdIsTheFiguresAlone)
{
    EXPECT_EQ(after(FigureField::Id, "fresh").id.text(), QStringLiteral("fresh"));
    EXPECT_EQ(refusal(FigureField::Id, "old"),
              "found the id 'old', which another figure has; expected each id once");
    const auto renamed =
        edited(plans(), plan, FigureField::Id, QStringLiteral("fresh"), english, today);
    ASSERT_TRUE(renamed);
    EXPECT_EQ(renamed->dataset.figure(plan), nullptr);
    EXPECT_EQ(renamed->dataset.figures()[0].id.text(), QStringLiteral("fresh")) << "in its place";
}

TEST(FigureEdits, AnAmountFarFromTheOthersIsWarnedOf)
{
    DatasetParts parts = plans().parts();
    parts.figures[1].period = Period::calendarYear(2025);
    const Dataset dataset(std::move(parts));
    const auto far =
        edited(dataset, plan, FigureField::Amount, QStringLiteral("1000"), english, today);
    const auto near =
        edited(dataset, plan, FigureField::Amount, QStringLiteral("110"), english, today);
    ASSERT_TRUE(far && near);
    ASSERT_EQ(far->warnings.size(), 1U);
    EXPECT_EQ(far->warnings[0].fault.found.code, Found::FarAboveOther);
    EXPECT_TRUE(near->warnings.empty());
}

TEST(FigureEdits, ATypedFigureIsAddedBehindAllOthers)
{
    const TypedFigure typed{{QStringLiteral("company"), QStringLiteral("ACM")},
                            {QStringLiteral("value"), QStringLiteral("$53bn")},
                            {QStringLiteral("period"), QStringLiteral("2025–2027")},
                            {QStringLiteral("announced"), QStringLiteral("2025-02-24")},
                            {QStringLiteral("kind"), QStringLiteral("pledge")},
                            {QStringLiteral("source"), QStringLiteral("The Daily")},
                            {QStringLiteral("statement"), QStringLiteral("53 over three years")}};
    const auto result = withTyped(plans(), typed, today);
    ASSERT_TRUE(result) << faultText(result.error().front().fault, Speech::English).toStdString();
    const Dataset& dataset = result->dataset;
    ASSERT_EQ(dataset.figures().size(), 3U);
    const Figure& figure = dataset.figures()[2];
    EXPECT_EQ(figure.id, result->figure);
    EXPECT_EQ(figure.amount, Money::single(53, usd));
    EXPECT_EQ(figure.period.months, 36);
    EXPECT_EQ(figure.kind, Kind::Pledge);
    EXPECT_EQ(dataset.source(figure.source)->publisher, QStringLiteral("The Daily"));

    const auto again = withTyped(dataset, typed, today);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().front().fault.found.code, Found::TakenId);
}

TEST(FigureEdits, ATypedFigureNeedsAllThatFilesNeed)
{
    const auto faulty = [](const TypedFigure& typed) {
        const auto result = withTyped(plans(), typed, today);
        QStringList fields;
        for (const FieldFault& each : result ? FieldFaults() : result.error()) {
            fields.append(each.field);
        }
        return fields.join(u' ').toStdString();
    };
    TypedFigure typed;
    EXPECT_EQ(faulty(typed), "value period company announced");
    typed.insert(QStringLiteral("company"), QStringLiteral("acme"));
    typed.insert(QStringLiteral("value"), QStringLiteral("53"));
    EXPECT_EQ(faulty(typed), "period value announced");
    typed.insert(QStringLiteral("value"), QStringLiteral("$53bn"));
    typed.insert(QStringLiteral("period"), QStringLiteral("soon"));
    EXPECT_EQ(faulty(typed), "period");
    typed.insert(QStringLiteral("period"), QStringLiteral("2025"));
    typed.insert(QStringLiteral("announced"), QStringLiteral("2025-02-24"));
    EXPECT_EQ(faulty(typed), "");
}

TEST(FigureEdits, CopiesStandBehindWhatTheyCopy)
{
    const auto result = withCopies(plans(), {FigureId(QStringLiteral("old")), plan});
    QStringList ids;
    for (const Figure& figure : result.dataset.figures()) {
        ids.append(figure.id.text());
    }
    EXPECT_EQ(ids.join(u' ').toStdString(), "plan plan-2 old old-2");
    EXPECT_EQ(result.figure.text(), QStringLiteral("old-2"));
    EXPECT_EQ(result.dataset.figures()[1].amount, plans().figures()[0].amount);
}

TEST(FigureEdits, FiguresAreTakenAwayAlone)
{
    const Dataset left = without(plans(), {plan, FigureId(QStringLiteral("nobody"))});
    ASSERT_EQ(left.figures().size(), 1U);
    EXPECT_EQ(left.figures()[0].id.text(), QStringLiteral("old"));
    EXPECT_EQ(left.companies().size(), plans().companies().size());
}

} // namespace
} // namespace capex
