// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/merge.h"

#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

/// All that `after` brings, and nothing taken away.
const QList<ChangeGroup> allButRemoved{ChangeGroup::Added, ChangeGroup::Corrected,
                                       ChangeGroup::NewVintage, ChangeGroup::Rival,
                                       ChangeGroup::Source};

Dataset mergedWith(const Dataset& before, const Dataset& after,
                   const QList<ChangeGroup>& groups = allButRemoved)
{
    return merged(before, ofGroups(changesBetween(before, after), groups));
}

/// Ids of figures with their companies.
QStringList figuresOf(const Dataset& dataset)
{
    QStringList figures;
    for (const Figure& figure : dataset.figures()) {
        figures.append(figure.id.text() + u' ' + figure.company.text());
    }
    return figures;
}

TEST(Merge, WithItselfItIsTheVeryDataset)
{
    const Dataset dataset = datasetOf({{.id = "a"}, {.id = "b", .company = "other"}});
    EXPECT_TRUE(mergedWith(dataset, dataset).sharesWith(dataset));
}

TEST(Merge, KeepsTheIdThatWasKnown)
{
    const Dataset before = datasetOf({{.id = "a", .evidence = Evidence::Press}});
    const Dataset after = datasetOf({{.id = "b", .evidence = Evidence::Filing}});
    const Dataset result = mergedWith(before, after);
    EXPECT_EQ(figuresOf(result), QStringList{QStringLiteral("a acme")});
    EXPECT_EQ(result.figures()[0].source, SourceId(u"filing"));
}

TEST(Merge, TakesNothingAwayUnlessToldTo)
{
    const Dataset before = datasetOf({{.id = "a"}, {.id = "b", .company = "b"}});
    const Dataset after = datasetOf({{.id = "a"}});
    EXPECT_TRUE(mergedWith(before, after).sharesWith(before));
    EXPECT_EQ(figuresOf(mergedWith(before, after, {ChangeGroup::Removed})),
              QStringList{QStringLiteral("a acme")});
}

TEST(Merge, TakesOneChangeWithoutTheOthersAndWhatItNames)
{
    const Dataset before = datasetOf({{.id = "a"}});
    DatasetParts parts = partsOf({{.id = "b", .company = "one"}, {.id = "c", .company = "two"}});
    parts.sources.push_back({.id = {u"own"}, .publisher = QStringLiteral("Own")});
    parts.figures.front().source = {u"own"};
    Changes changes = changesBetween(before, Dataset(parts));
    std::erase_if(changes.figures, [](const FigureChange& c) { return c.id() != FigureId(u"b"); });
    changes.surroundings = {};
    const Dataset result = merged(before, changes);
    EXPECT_EQ(figuresOf(result), (QStringList{QStringLiteral("a acme"), QStringLiteral("b one")}));
    EXPECT_NE(result.company({u"one"}), nullptr);
    EXPECT_NE(result.source({u"own"}), nullptr);
    EXPECT_EQ(result.company({u"two"}), nullptr);
}

TEST(Merge, AFigureOfAnotherCompanyUnderAKnownIdGetsAFreeOne)
{
    const Dataset before = datasetOf({{.id = "f1"}, {.id = "f1-2"}});
    const Dataset after = datasetOf({{.id = "f1", .company = "other"}});
    const Dataset once = mergedWith(before, after);
    EXPECT_EQ(figuresOf(once), (QStringList{QStringLiteral("f1 acme"), QStringLiteral("f1-2 acme"),
                                            QStringLiteral("f1-3 other")}));
    EXPECT_TRUE(mergedWith(once, after).sharesWith(once));
}

/// How a company of another file says who it is.
struct Alias
{
    const char* name;
    Company company;
    const char* knownAs;
};

class KnownCompany : public testing::TestWithParam<Alias>
{
};

TEST_P(KnownCompany, IsFoundExactlyOrNotAtAll)
{
    DatasetParts before = partsOf({});
    before.companies = {{.id = {u"meta"},
                         .name = QStringLiteral("Meta"),
                         .ticker = QStringLiteral("META"),
                         .aliases = {QStringLiteral("Old Meta")},
                         .cik = QStringLiteral("1326801"),
                         .names = {{QStringLiteral("zh_CN"), QStringLiteral("元")}}}};
    DatasetParts after = partsOf({});
    after.companies = {GetParam().company};
    EXPECT_EQ(namesIn(Dataset(before), Dataset(after)).companies[GetParam().company.id].text(),
              QString::fromUtf8(GetParam().knownAs));
}

Company companyOf(const char* id, const char* name, const char* ticker = "")
{
    return {.id = {QString::fromUtf8(id)},
            .name = QString::fromUtf8(name),
            .ticker = QString::fromUtf8(ticker)};
}

Company filerOf(const char* id, const char* name, const char* cik)
{
    Company filer = companyOf(id, name);
    filer.cik = QString::fromUtf8(cik);
    return filer;
}

const Alias aliases[]{
    {"ById", companyOf("meta", "Facebook"), "meta"},
    {"ByName", companyOf("fb", "Meta"), "meta"},
    {"ByTicker", companyOf("fb", "Facebook", "META"), "meta"},
    {"ByNameInAnotherLanguage", companyOf("fb", "元"), "meta"},
    {"ByAlias", companyOf("fb", "Old Meta"), "meta"},
    {"ByNumberOfTheSec", filerOf("fb", "Facebook", "1326801"), "meta"},
    {"NotByLikeness", companyOf("cash", "Meta Financial", "CASH"), "cash"},
    {"NotByCase", companyOf("fb", "mETA"), "fb"},
};

INSTANTIATE_TEST_SUITE_P(Merge, KnownCompany, testing::ValuesIn(aliases),
                         [](const auto& given) { return std::string(given.param.name); });

TEST(Merge, TwoCompaniesOfOneFileStayTwo)
{
    DatasetParts before = partsOf({});
    before.companies = {companyOf("meta", "Meta", "META")};
    DatasetParts after = partsOf({});
    after.companies = {companyOf("fb", "Meta"), companyOf("meta", "Meta Platforms")};
    const KnownNames names = namesIn(Dataset(before), Dataset(after));
    EXPECT_EQ(names.companies[{u"fb"}], CompanyId(u"fb"));
    EXPECT_EQ(names.companies[{u"meta"}], CompanyId(u"meta"));
}

TEST(Merge, FiguresOfACompanyUnderAnotherIdAreTheSame)
{
    DatasetParts before = partsOf({{.id = "a", .company = "meta"}});
    before.companies.front().ticker = QStringLiteral("META");
    DatasetParts after = partsOf({{.id = "b", .company = "fb"}});
    after.companies.front().ticker = QStringLiteral("META");
    EXPECT_TRUE(changesBetween(Dataset(before), Dataset(after)).figures.empty());
    EXPECT_EQ(mergedWith(Dataset(before), Dataset(after)).companies().size(), 1U);
}

Source sourceOf(const char* id, const char* publisher, const char* title)
{
    return {.id = {QString::fromUtf8(id)},
            .publisher = QString::fromUtf8(publisher),
            .title = QString::fromUtf8(title)};
}

Dataset oneFigureFrom(const Source& source)
{
    DatasetParts parts = partsOf({{.id = "a"}});
    parts.sources = {source};
    parts.figures.front().source = source.id;
    return Dataset(std::move(parts));
}

TEST(Merge, ASourceOfTheSameContentIsOneSource)
{
    const Dataset before = oneFigureFrom(sourceOf("s1", "Paper", "Plans"));
    const Dataset after = oneFigureFrom(sourceOf("s7", "Paper", "Plans"));
    EXPECT_TRUE(mergedWith(before, after).sharesWith(before));
}

TEST(Merge, TwoSourcesUnderOneIdStayTwo)
{
    const Dataset before = oneFigureFrom(sourceOf("s1", "Paper", "Plans"));
    const Dataset after = oneFigureFrom(sourceOf("s1", "Journal", "Other plans"));
    const Dataset once = mergedWith(before, after);
    EXPECT_EQ(once.source({u"s1"})->publisher, QStringLiteral("Paper"));
    EXPECT_EQ(once.source({u"s1-2"})->publisher, QStringLiteral("Journal"));
    EXPECT_EQ(once.figures()[0].source, SourceId(u"s1-2"));
    EXPECT_TRUE(mergedWith(once, after).sharesWith(once));
}

TEST(Merge, ASourceIsCorrectedAndKeepsWhatIsLeftOpen)
{
    Source known = sourceOf("s1", "Paper", "Plans");
    known.url = QStringLiteral("https://a.example");
    Source better = sourceOf("s1", "Paper", "Plans");
    better.date = QStringLiteral("2025-02-24");
    const Dataset before = oneFigureFrom(known);
    const Dataset result = mergedWith(before, oneFigureFrom(better));
    EXPECT_EQ(result.source({u"s1"})->date, better.date);
    EXPECT_EQ(result.source({u"s1"})->url, known.url);
    EXPECT_TRUE(mergedWith(before, oneFigureFrom(better), {ChangeGroup::Added}).sharesWith(before));
}

TEST(Merge, ACompanyIsCorrectedAndKeepsWhatIsLeftOpen)
{
    DatasetParts before = partsOf({{.id = "a"}});
    before.companies.front().region = QStringLiteral("US");
    before.companies.front().profile = {{QStringLiteral("expansion"), QStringLiteral("much")}};
    before.companies.front().fiscalYearEnd = 3;
    before.companies.front().aliases = {QStringLiteral("Old"), QStringLiteral("Older")};
    before.companies.front().lei = QStringLiteral("5493006MHB84DD0ZWV18");
    DatasetParts after = partsOf({{.id = "a"}});
    after.companies.front().ticker = QStringLiteral("ACME");
    after.companies.front().aliases = {QStringLiteral("New"), QStringLiteral("Old")};
    after.companies.front().cik = QStringLiteral("1326801");
    const Dataset result = mergedWith(Dataset(before), Dataset(after));
    Company wanted = before.companies.front();
    wanted.ticker = QStringLiteral("ACME");
    wanted.aliases.append(QStringLiteral("New"));
    wanted.cik = QStringLiteral("1326801");
    EXPECT_EQ(result.companies().front(), wanted);
}

Aggregate totalOf(const char* id, double amount)
{
    return {.id = {QString::fromUtf8(id)},
            .name = QStringLiteral("All"),
            .members = {{u"acme"}},
            .amount = Money::single(amount, usd),
            .period = Period::calendarYear(2025),
            .announced = QDate(2025, 1, 1),
            .source = {u"press"}};
}

TEST(Merge, TotalsRatesKeysAndTheTitleAreTakenOver)
{
    DatasetParts before = partsOf({{.id = "a"}});
    before.aggregates = {totalOf("t1", 1)};
    before.exchangeRates = {{cny, QDate(2025, 1, 2), 7, {}}};
    before.unknown = {{QStringLiteral("facts"), "[1]"}};
    DatasetParts after = partsOf({{.id = "a"}});
    after.title = QStringLiteral("News");
    after.updated = QDate(2026, 1, 1);
    after.aggregates = {totalOf("t1", 2), totalOf("t2", 3)};
    after.exchangeRates = {{cny, QDate(2025, 1, 2), 7.5, {}}, {cny, QDate(2025, 1, 3), 8, {}}};
    after.unknown = {{QStringLiteral("facts"), "[2]"}, {QStringLiteral("extra"), "1"}};
    const Dataset result = mergedWith(Dataset(before), Dataset(after));
    EXPECT_EQ(result.title(), after.title);
    EXPECT_EQ(result.updated(), after.updated);
    EXPECT_EQ(result.aggregates()[0].amount, Money::single(2, usd));
    EXPECT_EQ(result.aggregates()[1].id, AggregateId(u"t2"));
    EXPECT_EQ(result.exchangeRates()[0].perUsd, 7.5);
    EXPECT_EQ(result.exchangeRates()[1].perUsd, 8);
    EXPECT_EQ(result.unknown(),
              (UnknownFields{{QStringLiteral("facts"), "[1]"}, {QStringLiteral("extra"), "1"}}));
    EXPECT_EQ(changesBetween(Dataset(before), Dataset(after)).surroundings.keptKeys,
              QStringList{QStringLiteral("facts")});
    EXPECT_TRUE(mergedWith(result, Dataset(after)).sharesWith(result));
}

TEST(Merge, ATotalUnderAnotherIdIsTheSame)
{
    DatasetParts before = partsOf({{.id = "a"}});
    before.aggregates = {totalOf("t1", 1)};
    DatasetParts after = partsOf({{.id = "a"}});
    after.aggregates = {totalOf("t9", 1)};
    EXPECT_TRUE(changesBetween(Dataset(before), Dataset(after)).isEmpty());
}

TEST(Merge, ViewsAreTakenOverUnderTheNamesOfTheCompanies)
{
    const auto viewOf = [](const char* name, int year) {
        SavedView view{.name = QString::fromUtf8(name)};
        view.settings.year = year;
        view.settings.companies = {{u"fb"}};
        return view;
    };
    KnownNames names;
    names.companies = {{{u"fb"}, {u"meta"}}};
    const SavedViews before{viewOf("Mine", 2025)};
    const SavedViews result =
        mergedViews(before, {viewOf("Mine", 2026), viewOf("Yours", 2026)}, names);
    ASSERT_EQ(result.size(), 2U);
    EXPECT_EQ(result[0], before[0]);
    EXPECT_EQ(result[1].settings.companies, QList<CompanyId>{{u"meta"}});
}

TEST(Merge, WhatAFileMayReferToIsKnownByTheBaseFirst)
{
    DatasetParts base = partsOf({{.id = "a", .company = "facebook"}});
    base.companies.front().name = QStringLiteral("Meta");
    DatasetParts bundled = partsOf({{.id = "b", .company = "meta"}, {.id = "c", .company = "x"}});
    bundled.companies.front().name = QStringLiteral("Meta");
    const Dataset reference = knowing(Dataset(base), Dataset(bundled));
    EXPECT_EQ(reference.company({u"meta"}), nullptr);
    EXPECT_NE(reference.company({u"x"}), nullptr);
    EXPECT_EQ(reference.sources().size(), base.sources.size());
    EXPECT_EQ(reference.figures().size(), 1U);
}

} // namespace
} // namespace capex
