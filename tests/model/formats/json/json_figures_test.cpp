// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/formats/json/json_text.h"
#include "model/wording/finding_words.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/project_paths.h"

#include <gtest/gtest.h>

#include <QFile>

namespace capex {
namespace {

const ReadContext september{QDate(2026, 9, 15), Dataset()};

FigureFile wholeFile(const char* name)
{
    const QString path = testDataPath(QStringLiteral("good/") + QString::fromLatin1(name));
    const auto result = readFigureFile(path, september);
    EXPECT_TRUE(result && result->dataset);
    return result ? *result : FigureFile();
}

Dataset dataFile(const char* name)
{
    return wholeFile(name).dataset.value_or(Dataset());
}

SavedViews viewsIn(const char* name)
{
    return wholeFile(name).views;
}

const Figure& figureIn(const Dataset& dataset, const char* id)
{
    const Figure* const figure = dataset.figure({QString::fromLatin1(id)});
    EXPECT_NE(figure, nullptr) << id;
    static const Figure none;
    return figure ? *figure : none;
}

TEST(JsonFigures, ReadEveryFormOfPeriod)
{
    const Dataset data = dataFile("every_form.json");
    EXPECT_EQ(figureIn(data, "start-months").period, (Period{Month::of(2025, 3), 36}));
    EXPECT_EQ(figureIn(data, "start-end").period, (Period{Month::of(2025, 1), 6}));
    EXPECT_EQ(figureIn(data, "days").period, Period::calendarYear(2025));
    EXPECT_EQ(figureIn(data, "calendar").period, Period::calendarYear(2025));
    EXPECT_EQ(figureIn(data, "fiscal").period, (Period{Month::of(2024, 4), 12}));
    EXPECT_EQ(figureIn(data, "quarter").period, (Period{Month::of(2025, 4), 3}));
}

TEST(JsonFigures, ReadEveryFormOfAmount)
{
    const Dataset data = dataFile("every_form.json");
    EXPECT_EQ(figureIn(data, "start-months").amount, Money::atLeast(380, cny));
    EXPECT_EQ(figureIn(data, "start-end").amount, Money::range(60, 65, usd));
    EXPECT_EQ(figureIn(data, "days").amount, Money::single(60, usd, Bound::Exact, Unit::Million));
    EXPECT_EQ(figureIn(data, "calendar").amount, Money::single(105.2, usd, Bound::About));
    EXPECT_EQ(figureIn(data, "fiscal").amount,
              Money::single(80, usd, Bound::Exact, Unit::Thousand));
    EXPECT_EQ(figureIn(data, "quarter").amount, Money::atMost(0.5, usd, Unit::Trillion));
}

TEST(JsonFigures, ReadCompaniesSourcesAndAggregates)
{
    const Dataset data = dataFile("every_form.json");
    EXPECT_EQ(data.title(), QStringLiteral("Every form"));
    EXPECT_EQ(data.updated(), QDate(2026, 9, 11));
    const Company& company = data.companies().front();
    EXPECT_EQ(company.fiscalYearEnd, 3);
    EXPECT_EQ(company.nameIn(QStringLiteral("zh_CN")), QStringLiteral("极致"));
    EXPECT_EQ(company.profile.value(QStringLiteral("flagship_ai")), QStringLiteral("RoadRunner"));
    EXPECT_EQ(data.sources().front().date, QStringLiteral("2025-02"));
    EXPECT_EQ(data.aggregates().front().members, QList<CompanyId>{company.id});
    EXPECT_EQ(data.exchangeRates().front().perUsd, 7.25);
}

TEST(JsonFigures, ReadDisputesAndRestatements)
{
    const Dataset data = dataFile("every_form.json");
    EXPECT_TRUE(figureIn(data, "start-months").disputed);
    EXPECT_FALSE(figureIn(data, "start-months").restates);
    EXPECT_TRUE(figureIn(data, "start-end").restates);
    EXPECT_FALSE(figureIn(data, "start-end").disputed);
}

TEST(JsonFigures, ReadTheFilingBehindASource)
{
    const Dataset data = dataFile("every_form.json");
    const Source* const filing = data.source({QStringLiteral("edgar")});
    ASSERT_NE(filing, nullptr);
    EXPECT_EQ(filing->accession, QStringLiteral("0001326801-26-000012"));
    EXPECT_EQ(filing->form, QStringLiteral("10-K"));
    EXPECT_EQ(filing->taggedConcept, QStringLiteral("PaymentsToAcquirePropertyPlantAndEquipment"));
    EXPECT_TRUE(filing->namesFiling());
    EXPECT_FALSE(data.sources().front().namesFiling());
}

TEST(JsonFigures, SpeakTheReadersLanguageWhereTheFileDoes)
{
    const Dataset data = dataFile("every_form.json");
    const QString chinese = QStringLiteral("zh_CN");
    const Figure& pledge = figureIn(data, "start-months");
    EXPECT_EQ(pledge.statementIn(chinese), QStringLiteral("转述"));
    EXPECT_EQ(pledge.noteIn(chinese), QStringLiteral("说明"));
    EXPECT_EQ(pledge.noteIn(QStringLiteral("en")), QStringLiteral("a note"));
    const Source& filing = *data.source({QStringLiteral("edgar")});
    EXPECT_EQ(filing.titleIn(chinese), QStringLiteral("年度报告"));
    EXPECT_EQ(filing.publisherIn(chinese), QStringLiteral("美国证券交易委员会"));
    EXPECT_EQ(filing.publisherIn(QStringLiteral("en")), QStringLiteral("SEC EDGAR"));
    const Aggregate& all = data.aggregates().front();
    EXPECT_EQ(all.nameIn(chinese), QStringLiteral("全部"));
    EXPECT_EQ(all.noteIn(chinese), QStringLiteral("其一"));
    EXPECT_EQ(data.aggregates().back().nameIn(chinese), QStringLiteral("Nobody named"));
    EXPECT_EQ(data.titleIn(chinese), QStringLiteral("各种写法"));
    EXPECT_EQ(data.titleIn(QStringLiteral("en")), QStringLiteral("Every form"));
    const SavedViews views = viewsIn("every_form.json");
    EXPECT_EQ(views.front().nameIn(chinese), QStringLiteral("普通"));
    EXPECT_EQ(views.back().nameIn(chinese), QStringLiteral("Everything"));
}

TEST(JsonFigures, ReadWhatAPublishedTotalStatesInOtherCurrencies)
{
    const Aggregate all = dataFile("every_form.json").aggregates().front();
    EXPECT_EQ(all.alsoStated, QList<Money>{Money::single(2300, cny, Bound::About)});
}

TEST(JsonFigures, WriteAFlagOnlyWhereItIsTrue)
{
    const QByteArray saved = jsonFormat().write(dataFile("every_form.json"), {});
    EXPECT_EQ(saved.count("\"disputed\": true"), 1);
    EXPECT_EQ(saved.count("\"restates\": true"), 1);
    EXPECT_EQ(saved.count("false"), 0);
}

TEST(JsonFigures, AViewTakesDefaultsAndTheNewestYear)
{
    const SavedView plain = viewsIn("every_form.json").front();
    ComparisonSettings defaults;
    defaults.year = 2025;
    EXPECT_EQ(plain.view, View::Ranking);
    EXPECT_EQ(plain.settings, defaults);
}

TEST(JsonFigures, AViewMayNameEverySetting)
{
    const SavedView view = viewsIn("every_form.json").back();
    EXPECT_EQ(view.view, View::Years);
    EXPECT_EQ(view.settings.basis, Basis::CalendarYear);
    EXPECT_EQ(view.settings.year, 2024);
    EXPECT_EQ(view.settings.asOf, QDate(2025, 2, 28));
    EXPECT_EQ(view.settings.vintage, Vintage::First);
    EXPECT_EQ(view.settings.currency, cny);
    EXPECT_EQ(view.settings.fx, (CurrencyPolicy{CurrencyPolicy::Rule::Fixed, cny, 7.2}));
    EXPECT_EQ(view.settings.companies, QList<CompanyId>{{QStringLiteral("acme")}});
    EXPECT_EQ(view.settings.kinds, (QList<Kind>{Kind::Actual, Kind::Guidance}));
    EXPECT_EQ(view.settings.measures, QList<Measure>{{QStringLiteral("capex")}});
    EXPECT_EQ(view.settings.growth, 0.25);
    EXPECT_EQ(view.settings.fromYear, 2019);
    EXPECT_EQ(view.settings.toYear, 2026);
}

TEST(JsonFigures, AViewMayNameEveryOption)
{
    const SavedViews views = viewsIn("every_form.json");
    EXPECT_EQ(views.front().options, ViewOptions{});
    const ViewOptions expected{
        SortBy::Change, true, {{QStringLiteral("acme")}}, YearsStyle::Lines, 0.4};
    EXPECT_EQ(views.back().options, expected);
}

TEST(JsonFigures, UnknownKeysAreKeptAsTheyStand)
{
    const Dataset data = dataFile("unknown_keys.json");
    EXPECT_EQ(data.unknown(),
              (UnknownFields{{QStringLiteral("editor"), R"({"name":"x","tabs":[1,2.50]})"}}));
    EXPECT_EQ(figureIn(data, "plan").details->unknown,
              (UnknownFields{{QStringLiteral("confidence"), "0.50"},
                             {QStringLiteral("amount.rounded"), "true"},
                             {QStringLiteral("also_stated[0].by"), "\"us\""},
                             {QStringLiteral("period.label"), R"("FY \"25\"")"}}));
}

TEST(JsonFigures, UnknownKeysAreWrittenBackIntoTheirPlace)
{
    const FigureFile file = wholeFile("unknown_keys.json");
    const QByteArray saved = jsonFormat().write(*file.dataset, file.views);
    for (const char* const part :
         {R"("amount": { "value": 5, "currency": "USD", "unit": "billion", "rounded": true })",
          R"("period": { "calendar_year": 2025, "label": "FY \"25\"" })",
          R"("also_stated": [{ "value": 36, "currency": "CNY", "unit": "billion", "by": "us" }])",
          R"("per_usd": 7.25, "fixing": "noon" })", R"("zoom": 2)", R"("c": {})"}) {
        EXPECT_TRUE(saved.contains(part)) << part << "\n" << saved.toStdString();
    }
}

TEST(JsonFigures, AKeyThatWouldBeTakenForOneInsideAnObjectIsRefused)
{
    const FigureFile file = wholeFile("unknown_keys.json");
    const QByteArray sound = jsonFormat().write(*file.dataset, file.views);
    for (const char* const key : {"amount.low", "amount.unit", "also_stated[0].high",
                                  "also_stated[12].bound", "period.months", "amount.rounded"}) {
        QByteArray json = sound;
        json.replace("\"announced\":", QByteArray("\"") + key + "\": 3, \"announced\":");
        ASSERT_NE(json, sound);
        const ReadResult read = readFigures(json, jsonFormat(), september);
        EXPECT_FALSE(read.dataset) << key;
        EXPECT_TRUE(std::ranges::any_of(read.findings, [](const Finding& finding) {
            return finding.fault.found.code == Found::AmbiguousKey;
        })) << key;
    }
}

/// Three views: the first with `pair`, the others with `second` and without one.
ReadResult viewsWithPairs(const QByteArray& first, const QByteArray& second)
{
    return readFigures(
        R"({ "format": "capex-horizon", "version": 1, "companies": [
             { "id": "a", "name": "A" }, { "id": "b", "name": "B" }, { "id": "c", "name": "C" } ],
             "figures": [], "views": [ { "name": "1", "pair": )" +
            first + R"(}, { "name": "2", "pair": )" + second + R"( }, { "name": "3" } ] })",
        jsonFormat(), september);
}

TEST(JsonFigures, AViewHasThePairOfTheFirstOneUnlessItNamesItsOwn)
{
    const auto result = viewsWithPairs(R"(["a", "b"])", R"("none")");
    ASSERT_TRUE(result.dataset);
    const SavedViews& views = result.views;
    const QList<CompanyId> pair{{QStringLiteral("a")}, {QStringLiteral("b")}};
    EXPECT_EQ(views[0].options.pair, pair);
    EXPECT_EQ(views[1].options.pair, QList<CompanyId>{});
    EXPECT_EQ(views[2].options.pair, pair);
    const QByteArray saved = jsonFormat().write(*result.dataset, views);
    EXPECT_EQ(saved.count("\"pair\""), 2) << saved.toStdString();
    EXPECT_EQ(readFigures(saved, jsonFormat(), september).views, views);
}

TEST(JsonFigures, APairIsTwoDifferentCompaniesOrNone)
{
    for (const auto& [pair, message] : {
             std::pair{R"(["a"])", "found 1 companies"},
             {R"(["a", "b", "c"])", "found 3 companies"},
             {R"(["a", "a"])", "found 'a' twice"},
             {R"("a,b")", "found"},
             {R"(7)", "found"},
         }) {
        const auto result = viewsWithPairs(pair, R"("none")");
        EXPECT_FALSE(result.dataset) << pair;
        ASSERT_EQ(result.findings.size(), 1U) << pair;
        const QString found = findingText(result.findings.front(), Speech::English);
        EXPECT_TRUE(found.startsWith(QString::fromLatin1(message))) << found.toStdString();
        EXPECT_TRUE(found.endsWith(QStringLiteral("expected a list of two different companies, or "
                                                  "'none'")))
            << found.toStdString();
    }
    EXPECT_FALSE(viewsWithPairs(R"(["a", "d"])", R"("none")").dataset) << "not known";
}

TEST(JsonFigures, AGrowthOfAnyWholePercentageSurvivesSaving)
{
    for (int percent = -99; percent <= 300; ++percent) {
        SavedView view{.name = QStringLiteral("v")};
        view.settings.growth = percent / 100.0;
        const QByteArray saved = jsonFormat().write({}, {view});
        EXPECT_EQ(readFigures(saved, jsonFormat(), september).views, SavedViews{view}) << percent;
        EXPECT_TRUE(percent == 0 ||
                    saved.contains("\"growth\": " + QByteArray::number(percent) + '\n'))
            << saved.toStdString();
    }
}

TEST(JsonFigures, TomorrowsAnnouncementIsAcceptedTheDayAfterIsNot)
{
    const Dataset data = datasetOf({{.id = "plan", .announced = {2026, 9, 16}}});
    const QByteArray saved = jsonFormat().write(data, {});
    EXPECT_TRUE(readFigures(saved, jsonFormat(), september).dataset);
    EXPECT_FALSE(readFigures(saved, jsonFormat(), {QDate(2026, 9, 14), Dataset()}).dataset);
}

TEST(JsonText, IndentsLinesAndKeepsOneLineTogether)
{
    JsonText json;
    json.beginObject();
    json.key(QStringLiteral("a"));
    json.beginList();
    json.beginObject(JsonText::Layout::OneLine);
    json.key(QStringLiteral("b"));
    json.number(1.5);
    json.endObject();
    json.endList();
    json.key(QStringLiteral("c"));
    json.beginList();
    json.endList();
    json.endObject();
    EXPECT_EQ(json.result(),
              QByteArray("{\n  \"a\": [\n    { \"b\": 1.5 }\n  ],\n  \"c\": []\n}\n"));
}

TEST(JsonText, EscapesWhatJsonAsksFor)
{
    JsonText json;
    json.text(QStringLiteral("\"\\\n\r\t\u0001 阿"));
    EXPECT_EQ(json.result(), QByteArray("\"\\\"\\\\\\n\\r\\t\\u0001 阿\"\n"));
}

} // namespace
} // namespace capex
