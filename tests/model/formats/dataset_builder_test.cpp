// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/dataset_builder.h"

#include "model/formats/text/name_text.h"
#include "tests/support/datasets.h"
#include "tests/support/noted_draft.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const QDate today(2026, 9, 15);

Figure plan()
{
    return figureOf({.id = "plan"});
}

/// A builder that defines what plan() names.
DatasetBuilder builderForPlan()
{
    DatasetBuilder builder(today);
    builder.define(plan().company);
    builder.define(plan().source);
    return builder;
}

TEST(DatasetBuilder, TakesASoundFigureWithoutAWord)
{
    DatasetBuilder builder = builderForPlan();
    NotedDraft draft;
    builder.add(plan(), draft);
    EXPECT_TRUE(draft.notes.isEmpty());
    EXPECT_EQ(builder.parts().figures, std::vector<Figure>{plan()});
}

TEST(DatasetBuilder, ReportsAnIdThatComesTwiceAndNamesTheFirst)
{
    DatasetBuilder builder = builderForPlan();
    NotedDraft first(3);
    NotedDraft second(5);
    NotedDraft third(8);
    for (NotedDraft* const draft : {&first, &second, &third}) {
        builder.add(plan(), *draft);
    }
    EXPECT_TRUE(first.notes.isEmpty());
    EXPECT_EQ(second.notes, QStringList{QStringLiteral("second of location 3")});
    EXPECT_EQ(third.notes, second.notes);
}

TEST(DatasetBuilder, KeepsTheIdsOfEverySortApart)
{
    const QString id = QStringLiteral("same");
    DatasetBuilder builder(today);
    NotedDraft draft;
    builder.add(Company{.id = {id}}, draft);
    builder.add(Source{.id = {id}}, draft);
    Aggregate aggregate;
    aggregate.id = {id};
    aggregate.source = {id};
    builder.add(aggregate, draft);
    Figure figure = plan();
    figure.id = {id};
    figure.company = {id};
    figure.source = {id};
    builder.add(figure, draft);
    EXPECT_TRUE(draft.notes.isEmpty()) << draft.notes.join(u'\n').toStdString();
}

TEST(DatasetBuilder, ReportsWhatIsNamedAndNotDefined)
{
    DatasetBuilder builder(today);
    NotedDraft draft;
    builder.add(plan(), draft);
    EXPECT_EQ(draft.parts, (std::vector{DraftPart::Company, DraftPart::Source}));
    EXPECT_EQ(draft.notes.front(), QStringLiteral("found the company 'acme', which is not "
                                                  "defined; expected the id of a defined company"));
}

TEST(DatasetBuilder, SaysNothingOfWhatTheReaderCouldNotRead)
{
    DatasetBuilder builder(today);
    NotedDraft draft;
    Figure unread = plan();
    unread.id = {};
    unread.company = {};
    unread.source = {};
    builder.add(unread, draft);
    builder.add(unread, draft);
    EXPECT_TRUE(draft.notes.isEmpty());
}

TEST(DatasetBuilder, ReportsMembersThatAreNotDefinedOrComeTwiceAtTheirIndex)
{
    DatasetBuilder builder = builderForPlan();
    NotedDraft draft;
    Aggregate all;
    all.id = {QStringLiteral("all")};
    all.source = plan().source;
    all.members = {plan().company, {QStringLiteral("nobody")}, {}, plan().company, {}};
    builder.add(all, draft);
    EXPECT_EQ(draft.parts, (std::vector{DraftPart::Member, DraftPart::Member}));
    EXPECT_EQ(draft.indexes, (QList<qsizetype>{1, 3}));
    EXPECT_EQ(draft.notes.back(),
              QStringLiteral("found 'acme' a second time; expected each member once"));
}

TEST(DatasetBuilder, WantsOneRateADayOfEveryOtherCurrencyAboveZero)
{
    DatasetBuilder builder(today);
    const QDate day(2025, 2, 24);
    NotedDraft sound(2);
    builder.add(ExchangeRate{cny, day, 7.2}, sound);
    builder.add(ExchangeRate{cny, day.addDays(1), 7.2}, sound);
    builder.add(ExchangeRate{{QStringLiteral("EUR")}, day, 0.9}, sound);
    EXPECT_TRUE(sound.notes.isEmpty());
    NotedDraft second(9);
    builder.add(ExchangeRate{cny, day, 7.3}, second);
    EXPECT_EQ(second.notes,
              QStringList{QStringLiteral("found a second rate of CNY for 2025-02-24 "
                                         "(first in line 2); expected one rate a day")});
    NotedDraft odd;
    builder.add(ExchangeRate{usd, day, 0}, odd);
    EXPECT_EQ(odd.parts, (std::vector{DraftPart::CurrencyCode, DraftPart::Rate}));
}

TEST(DatasetBuilder, WantsTheDateOfASourceToBeOne)
{
    for (const auto& [date, isSound] : {std::pair{"", true},
                                        {"2025", true},
                                        {"2025-02", true},
                                        {"2025-02-24", true},
                                        {"2025-02-30", false},
                                        {"2025-13", false},
                                        {"24.02.2025", false}}) {
        DatasetBuilder builder(today);
        NotedDraft draft;
        builder.add(Source{.id = {QStringLiteral("s")}, .date = QString::fromLatin1(date)}, draft);
        EXPECT_EQ(draft.parts.empty(), isSound) << date;
    }
}

TEST(DatasetBuilder, WantsNotesOnWhatIsThereThatSaySomethingShort)
{
    DatasetBuilder builder = builderForPlan();
    NotedDraft plans;
    builder.add(plan(), plans);
    auto said = [&builder, number = 0](std::variant<FigureId, CompanyPeriod> anchor,
                                       const QString& text, const QString& author = {}) mutable {
        NotedDraft draft;
        const NoteId id(QStringLiteral("n%1").arg(++number));
        builder.add(Note{id, std::move(anchor), text, author, {}}, draft);
        return draft.notes.join(u'\n').toStdString();
    };
    const CompanyPeriod ofYear{plan().company, Period::calendarYear(2025)};
    const QString longest(Note::longest, u'x');
    EXPECT_EQ(said(plan().id, longest), "");
    EXPECT_EQ(said(ofYear, QStringLiteral("x"), QString(Note::longestAuthor, u'x')), "");
    EXPECT_EQ(said(plan().id, longest + u'x'),
              "found a text of 2001 characters; expected at most 2000 characters");
    EXPECT_EQ(said(plan().id, QStringLiteral("x"), QString(Note::longestAuthor + 1, u'x')),
              "found a text of 201 characters; expected at most 200 characters");
    EXPECT_EQ(said(plan().id, QStringLiteral("\n ")),
              "found 'it'; expected a text that is not empty");
    EXPECT_EQ(said(FigureId(u"gone"), QStringLiteral("x")),
              "found the figure 'gone', which is not defined; expected the id of a defined figure");
    EXPECT_EQ(said(CompanyPeriod{{u"gone"}, ofYear.period}, QStringLiteral("x")),
              "found the company 'gone', which is not defined; expected the id of a defined "
              "company");
    EXPECT_EQ(builder.parts().notes.size(), 7U);
}

TEST(DatasetBuilder, WarnsOfAnActualFromBeforeTheEndOfItsPeriod)
{
    Figure figure = plan(); // for the year 2025
    figure.kind = Kind::Actual;
    for (const auto& [day, isDoubtful] :
         {std::pair{QDate(2025, 11, 30), true}, {QDate(2025, 12, 1), false}, {QDate(), false}}) {
        NotedDraft draft;
        figure.announced = day;
        DatasetBuilder::warnIfDoubtful(figure, draft);
        EXPECT_EQ(!draft.notes.isEmpty(), isDoubtful) << day.toString().toStdString();
    }
    NotedDraft guidance;
    DatasetBuilder::warnIfDoubtful(plan(), guidance);
    EXPECT_TRUE(guidance.notes.isEmpty());
}

TEST(DatasetBuilder, TakesAnnouncementsFromNinetyNinetyToTomorrow)
{
    const DatasetBuilder builder(today);
    NotedDraft draft;
    EXPECT_TRUE(builder.checkAnnounced({1990, 1, 1}, draft));
    EXPECT_TRUE(builder.checkAnnounced(today.addDays(1), draft));
    EXPECT_TRUE(draft.notes.isEmpty());
    EXPECT_FALSE(builder.checkAnnounced({1989, 12, 31}, draft));
    EXPECT_FALSE(builder.checkAnnounced(today.addDays(2), draft));
    EXPECT_EQ(draft.parts, (std::vector{DraftPart::Announced, DraftPart::Announced}));
    EXPECT_EQ(draft.notes.front(), QStringLiteral("found 'it'; expected a day from 1990-01-01 to "
                                                  "2026-09-16, the day after today"));
}

TEST(DatasetBuilder, KnowsWhenTheFiscalYearsOfItsCompaniesEnd)
{
    DatasetBuilder builder(today);
    NotedDraft draft;
    builder.add(Company{.id = {QStringLiteral("june")}, .fiscalYearEnd = 6}, draft);
    EXPECT_EQ(builder.fiscalYearEndOf({QStringLiteral("june")}), 6);
    EXPECT_EQ(builder.fiscalYearEndOf({QStringLiteral("other")}), 12);
}

TEST(Names, AreNotEmptyAndHaveNoBlanksAtTheirEnds)
{
    EXPECT_TRUE(isName(QStringLiteral("Acme Inc")));
    EXPECT_TRUE(isName(QStringLiteral("\ufeffAcme"))) << "which is no blank";
    for (const QString& text : {QString(), QStringLiteral(" "), QStringLiteral("Acme\u00a0"),
                                QStringLiteral("\u3000Acme"), QStringLiteral("Acme\u2028")}) {
        EXPECT_FALSE(isName(text)) << text.toStdString();
        EXPECT_TRUE(nameFrom(text).isEmpty() || isName(nameFrom(text)));
    }
    EXPECT_EQ(foldedName(QStringLiteral(" ÄCME ")), foldedName(QStringLiteral("äcme")));
}

} // namespace
} // namespace capex
