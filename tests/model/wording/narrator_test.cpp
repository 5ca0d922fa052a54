// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/wording.h"

#include "model/figures/enum_size.h"
#include "model/wording/change_words.h"
#include "model/wording/pair_words.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QSet>

namespace capex {
namespace {

using Topic = ComparabilityNote::Topic;
using Group = ComparabilityNote::Group;

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

Dataset fourCompanies()
{
    return datasetOf({{.id = "1", .company = "acme"},
                      {.id = "2", .company = "beta"},
                      {.id = "3", .company = "core"},
                      {.id = "4", .company = "dash"}});
}
const QList<CompanyId> four{{u"acme"}, {u"beta"}, {u"core"}, {u"dash"}};

Narrator english(const Dataset& dataset = fourCompanies())
{
    return {dataset, Language::English};
}

template <typename Enum, typename Word>
void expectWordsOfTheirOwn(Word word)
{
    QSet<QString> words;
    for (std::size_t value = 0; value < enumSize<Enum>(); ++value) {
        words.insert(word(static_cast<Enum>(value)));
    }
    EXPECT_EQ(static_cast<std::size_t>(words.size()), enumSize<Enum>());
    EXPECT_FALSE(words.contains(QString()));
}

TEST(Narrator, HasAWordOfItsOwnForEveryValue)
{
    for (const Language language : allLanguages()) {
        installLanguage(language);
        const Narrator narrator(fourCompanies(), language);
        expectWordsOfTheirOwn<Kind>([&](Kind kind) { return narrator.kind(kind); });
        expectWordsOfTheirOwn<Evidence>([&](Evidence value) { return narrator.evidence(value); });
        expectWordsOfTheirOwn<Basis>([&](Basis basis) { return narrator.basis(basis); });
        expectWordsOfTheirOwn<Vintage>([&](Vintage value) { return narrator.vintage(value); });
        expectWordsOfTheirOwn<Change>([](Change change) { return changeText(change); });
        expectWordsOfTheirOwn<Topic>([&](Topic topic) {
            return narrator.note({topic, {{std::monostate{}, {{u"acme"}}}}}).heading;
        });
    }
    installLanguage(Language::English);
}

TEST(Narrator, NamesMeasuresThatItKnowsAndLeavesOthersAsTheyAre)
{
    EXPECT_EQ(english().measure({u"ai-infrastructure"}), text("AI infrastructure"));
    EXPECT_EQ(english().measure({u"capex-with-leases"}), text("capex with finance leases"));
    EXPECT_EQ(english().measure({u"cloud-%1"}), text("cloud-%1"));
    EXPECT_EQ(english().measure({}), QString());
}

TEST(Narrator, CallsACompanyThatNobodyDefinesByItsId)
{
    EXPECT_EQ(english().companyName({u"nobody"}), text("nobody"));
}

TEST(Narrator, SaysWhichRatesAreTaken)
{
    using Rule = CurrencyPolicy::Rule;
    EXPECT_EQ(english().currencyPolicy({Rule::Announcement, {}, 1}),
              text("the rate of the announcement"));
    EXPECT_EQ(english().currencyPolicy({Rule::PeriodAverage, {}, 1}),
              text("the mean rate over the period"));
    EXPECT_EQ(english().currencyPolicy({Rule::Fixed, {u"CNY"}, 7.2}),
              text("one fixed rate, 7.200 CNY per USD"));
    EXPECT_TRUE(english().currencyPolicy({}).startsWith(text("each source's own conversion")));
}

TEST(Narrator, NamesTheCompaniesOfANoteInBriefWhereTheyAreFew)
{
    const auto brief = [](const std::vector<Group>& groups) {
        return english().noteInBrief({Topic::OpenEnds, groups});
    };
    EXPECT_EQ(brief({{std::monostate{}, four.mid(0, 1)}}), text("open ends (acme)"));
    EXPECT_EQ(brief({{std::monostate{}, four.mid(0, 3)}}), text("open ends (acme, beta, core)"));
    EXPECT_EQ(brief({{std::monostate{}, four}}), text("open ends"));
    EXPECT_EQ(brief({{Kind::Pledge, four.mid(0, 1)}, {Kind::Guidance, four.mid(1, 1)}}),
              text("open ends"));
}

TEST(Narrator, SaysWhatTheGroupsOfANoteShare)
{
    const auto detail = [](Topic topic, const std::vector<Group>& groups) {
        return english().note({topic, groups}).detail;
    };
    EXPECT_TRUE(
        detail(Topic::Kinds, {{Kind::Pledge, four.mid(0, 1)}, {Kind::Guidance, four.mid(1, 2)}})
            .endsWith(text("pledge: acme; guidance: beta, core")));
    EXPECT_TRUE(detail(Topic::Horizons, {{12, four.mid(0, 1)}, {18, four.mid(1, 1)}})
                    .endsWith(text("1 year: acme; 18 months: beta")));
    EXPECT_TRUE(detail(Topic::Measures, {{Measure(u"capex-cash"), four.mid(0, 1)}})
                    .endsWith(text("capex in cash: acme")));
    EXPECT_TRUE(detail(Topic::MissingCompanies, {{std::monostate{}, four.mid(3, 1)}})
                    .endsWith(text("not zero. dash")));
}

QString sourceNamed(const Source& source, Language language = Language::English)
{
    DatasetParts parts;
    parts.sources = {source};
    const Dataset dataset(std::move(parts));
    return Narrator(dataset, language).source(source.id);
}

TEST(Narrator, DatesASourceAsFarAsItsDayIsKnown)
{
    const auto dated = [](const char* date, Language language = Language::English) {
        return sourceNamed({.id = {u"s"}, .publisher = text("Daily"), .date = text(date)},
                           language);
    };
    EXPECT_EQ(dated("2025"), text("Daily, 2025"));
    EXPECT_EQ(dated("2025-02"), text("Daily, Feb 2025"));
    EXPECT_EQ(dated("2024-02-29"), text("Daily, 29 Feb 2024"));
    EXPECT_EQ(dated(""), text("Daily"));
    EXPECT_EQ(dated("2025-02", Language::SimplifiedChinese), text("Daily，2025年2月"));
    EXPECT_EQ(dated("2025", Language::SimplifiedChinese), text("Daily，2025年"));
}

TEST(Narrator, SaysWhatIsKnownOfASourceWithoutAName)
{
    const auto unnamed = [](Evidence evidence, const char* date, const char* title = "") {
        return sourceNamed(
            {.id = {u"s"}, .title = text(title), .date = text(date), .evidence = evidence});
    };
    EXPECT_EQ(unnamed(Evidence::Filing, "2025"), text("a filing of 2025"));
    EXPECT_EQ(unnamed(Evidence::Company, "2025-02"), text("a statement of Feb 2025"));
    EXPECT_EQ(unnamed(Evidence::Press, "2025-02-24"), text("an article of 24 Feb 2025"));
    EXPECT_EQ(unnamed(Evidence::Research, "2025"), text("an article of 2025"));
    EXPECT_EQ(unnamed(Evidence::Press, "", "News"), text("News"));
    EXPECT_EQ(unnamed(Evidence::Press, ""), text("a source that is not named"));
    EXPECT_EQ(english().source({u"nobody"}), text("a source that is not named"));
}

TEST(Narrator, NamesTheFilingByWhatIsKnownOfIt)
{
    const auto filing = [](const char* form, const char* accession, const char* tag) {
        return english().filing(
            {.accession = text(accession), .form = text(form), .taggedConcept = text(tag)});
    };
    EXPECT_EQ(filing("10-K", "0001", "Payments"), text("10-K 0001, Payments"));
    EXPECT_EQ(filing("10-K", "", ""), text("10-K"));
    EXPECT_EQ(filing("", "0001", ""), text("0001"));
    EXPECT_EQ(filing("", "", "Payments"), text("Payments"));
    EXPECT_EQ(filing("", "", ""), QString());
}

/// The detail of the conversion of a plan in yuan.
Wording conversionSaid(const char* policy, Kind kind = Kind::Guidance)
{
    DatasetParts parts = partsOf({{.id = "plan",
                                   .kind = kind,
                                   .amount = Money::single(720, cny),
                                   .period = Period::calendarYear(2025),
                                   .announced = {2025, 2, 28}}});
    parts.exchangeRates = sampleRates();
    const Dataset dataset(std::move(parts));
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.fx = CurrencyPolicy::fromText(text(policy)).value();
    settings.kinds = allOf<Kind>();
    const Comparison comparison = compare(dataset, settings);
    return Narrator(dataset, Language::English).step(comparison.rows.front().derivation.at(1));
}

TEST(Narrator, SaysHowAnAmountWasConverted)
{
    EXPECT_EQ(conversionSaid("announcement").detail, text("7.300 CNY per USD on 28 Feb 2025"));
    EXPECT_EQ(conversionSaid("CNY=7.2").detail, text("7.200 CNY per USD, the rate you set"));
    EXPECT_EQ(conversionSaid("CNY=7.2").heading, text("= $100 bn"));
    EXPECT_TRUE(conversionSaid("period-average")
                    .detail.endsWith(text("on average over the period; months to come take the "
                                          "last known rate")));
}

TEST(Narrator, QuotesARateTheWayThatGivesMoreThanOne)
{
    DatasetParts parts = partsOf({{.id = "plan", .amount = Money::single(100, usd)}});
    parts.exchangeRates = sampleRates();
    parts.figures[0].announced = QDate(2025, 2, 28);
    const Dataset dataset(std::move(parts));
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.currency = cny;
    settings.fx.rule = CurrencyPolicy::Rule::Announcement;
    const Comparison comparison = compare(dataset, settings);
    const Wording step = english(dataset).step(comparison.rows.front().derivation.at(1));
    EXPECT_EQ(step.heading, text("= 730 bn CNY"));
    EXPECT_EQ(step.detail, text("7.300 CNY per USD on 28 Feb 2025"));
}

TEST(Narrator, SaysWhatAPeriodIsScaledTo)
{
    const auto scaling = [](int months, int towards) {
        return english().step(ScalingStep{{Month::of(2025, 1), months}, towards}).heading;
    };
    EXPECT_EQ(scaling(36, 12), text("÷ 3 years (36 months)"));
    EXPECT_EQ(scaling(12, 12), text("covers 1 year already"));
    EXPECT_EQ(scaling(36, 36), text("covers 3 years already"));
    EXPECT_EQ(scaling(3, 12), text("× 12 ÷ 3 months"));
    EXPECT_EQ(scaling(18, 12), text("× 12 ÷ 18 months"));
    EXPECT_EQ(scaling(12, 36), text("× 36 ÷ 12 months"));
    EXPECT_EQ(scaling(1, 12), text("× 12 ÷ 1 month"));
}

TEST(Narrator, SaysWhatAResultIsPer)
{
    const auto result = [](Basis basis, bool extrapolated, std::optional<int> coverage = {}) {
        return english().step(ResultStep{Money::single(5, usd), basis, extrapolated, coverage});
    };
    EXPECT_EQ(result(Basis::Announced, false), (Wording{text("= $5 bn"), {}}));
    EXPECT_EQ(result(Basis::PerYear, false), (Wording{text("= $5 bn a year"), {}}));
    EXPECT_EQ(result(Basis::PerYear, true).detail, text("multiplied up from less than a year"));
    EXPECT_EQ(result(Basis::ThreeYear, true).detail, text("extrapolated: nobody promised it"));
    EXPECT_EQ(result(Basis::CalendarYear, false, 12),
              (Wording{text("= $5 bn in the calendar year"), {}}));
    EXPECT_EQ(result(Basis::CalendarYear, false, 6).detail,
              text("6 of 12 months have a figure; the rest is not filled in"));
}

/// Why the second of two figures lost to the first.
QString lostBecause(const FigureSketch& winner, const FigureSketch& loser,
                    Vintage vintage = Vintage::Latest)
{
    const Dataset dataset = datasetOf({winner, loser});
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.kinds = allOf<Kind>();
    settings.vintage = vintage;
    const Comparison comparison = compare(dataset, settings);
    const ComparisonRow& row = comparison.rows.front();
    EXPECT_EQ(row.figures.front().text(), text(winner.id));
    return english(dataset).alternative(row.alternatives.front()).detail.section(text(": "), 1);
}

TEST(Narrator, SaysWhyAnotherClaimLost)
{
    EXPECT_EQ(lostBecause({.id = "a", .kind = Kind::Pledge}, {.id = "b", .kind = Kind::Estimate}),
              text("ranks after the pledge"));
    EXPECT_EQ(lostBecause({.id = "a"}, {.id = "b", .period = Period::fiscalQuarter(2025, 4, 12)}),
              text("covers less than a year"));
    EXPECT_EQ(lostBecause({.id = "a", .kind = Kind::Actual, .evidence = Evidence::Filing},
                          {.id = "b", .kind = Kind::Actual}),
              text("weaker evidence (press) than filing"));
    EXPECT_EQ(lostBecause({.id = "a", .announced = {2025, 3, 1}}, {.id = "b"}),
              text("announced 15 Jan 2025; a later statement speaks"));
    EXPECT_EQ(lostBecause({.id = "b"}, {.id = "a", .announced = {2025, 3, 1}}, Vintage::First),
              text("announced 1 Mar 2025; the first statement speaks"));
    EXPECT_EQ(lostBecause({.id = "z"}, {.id = "a", .kind = Kind::RunRate}),
              text("a run-rate ranks after guidance"));
    EXPECT_EQ(lostBecause({.id = "z"}, {.id = "a", .period = {Month::of(2025, 1), 24}}),
              text("covers a longer period"));
    EXPECT_EQ(lostBecause({.id = "a"}, {.id = "b"}),
              text("both stand in the sources; the first by name is drawn"));
}

TEST(RatioText, SaysWhatIsKnownOfARatio)
{
    const Formatter formatter(Language::English);
    EXPECT_EQ(ratioText({0.22, 0.22}, formatter), text("22 %"));
    EXPECT_EQ(ratioText({0.221, 0.224}, formatter), text("22 %")) << "alike in what is shown";
    EXPECT_EQ(ratioText({0.75, 0.81}, formatter), text("75 % to 81 %"));
    EXPECT_EQ(ratioText({0.22, std::nullopt}, formatter), text("at least 22 %"));
    EXPECT_EQ(ratioText({std::nullopt, 0.22}, formatter), text("at most 22 %"));
    EXPECT_EQ(ratioText({}, formatter), text("no ratio"));
}

TEST(BasisText, NamesTheCalendarYear)
{
    EXPECT_EQ(basisText(Basis::CalendarYear, 2025, english()), text("in calendar 2025"));
    EXPECT_EQ(basisText(Basis::PerYear, 2025, english()), text("per year"));
}

TEST(Narrator, KeepsWhatLooksLikeAPlaceholderInNames)
{
    DatasetParts parts = partsOf({{.id = "1", .company = "%1 %2"}});
    parts.sources.front().publisher = text("%3 %n");
    const Dataset dataset(std::move(parts));
    EXPECT_TRUE(english(dataset)
                    .note({Topic::OpenEnds, {{std::monostate{}, {{u"%1 %2"}}}}})
                    .detail.endsWith(text("%1 %2")));
    EXPECT_EQ(english(dataset).source(dataset.sources().front().id), text("%3 %n"));
}

} // namespace
} // namespace capex
