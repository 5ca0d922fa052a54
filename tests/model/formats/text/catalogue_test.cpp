// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/catalogue.h"

#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QRegularExpression>

namespace capex {
namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

TEST(SlugOf, IsThePlainWordsOfAText)
{
    const std::pair<const char*, const char*> cases[]{
        {"Acme", "acme"},
        {"Acme Inc.", "acme-inc"},
        {"  Acme -- Inc  ", "acme-inc"},
        {"Société Générale", "societe-generale"},
        {"A&B, 2025", "a-b-2025"},
        {"snake_case", "snake_case"},
        {"ＡＣＭＥ", "acme"},
        {"x²", "x2"},
    };
    for (const auto& [name, slug] : cases) {
        EXPECT_EQ(slugOf(text(name)), text(slug)) << name;
    }
}

TEST(SlugOf, OfWhatLosesLettersIsKeptApartByAHash)
{
    const QStringList names{text("阿里巴巴"),  text("腾讯"),    text("Яндекс"), text("Acme 阿里"),
                            text("Acme 腾讯"), text("🏭"),       text("!!!"),    QString(),
                            text("Straße AG"), text("Strae AG")};
    QSet<QString> slugs;
    for (const QString& name : names) {
        slugs.insert(slugOf(name));
    }
    EXPECT_EQ(slugs.size(), names.size());
    EXPECT_TRUE(slugOf(text("Acme 阿里")).startsWith(text("acme-")));
}

TEST(SlugOf, IsPlainShortAndTheSameWhenItIsMadeAgain)
{
    static const QRegularExpression plain(text("^[a-z0-9_-]+$"));
    const QString sixty(60, u'a');
    for (const QString& name :
         {text("Acme"), text("阿里巴巴"), text("Acme 阿里"), text("!!!"), text("-"), sixty,
          sixty + u'a', QString(100'000, u'b'), text("ab ").repeated(100), text("É").repeated(80),
          QString(50, u'a') + text(" 阿里")}) {
        const QString slug = slugOf(name);
        EXPECT_TRUE(plain.match(slug).hasMatch()) << slug.toStdString();
        EXPECT_LE(slug.size(), 60) << slug.toStdString();
        EXPECT_FALSE(slug.startsWith(u'-') || slug.endsWith(u'-')) << slug.toStdString();
        EXPECT_EQ(slugOf(slug), slug);
    }
    EXPECT_EQ(slugOf(sixty), sixty);
    EXPECT_NE(slugOf(sixty + u'a'), slugOf(sixty + u'b')) << "which only their ends tell apart";
}

Dataset reference()
{
    DatasetParts parts;
    parts.companies = {
        {.id = {u"acme"},
         .name = text("Acme Inc"),
         .ticker = text("ACM"),
         .names = {{text("zh_CN"), text("极致")}}},
        {.id = {u"beta"}, .name = text("Beta"), .ticker = text("acme")},
        {.id = {u"twin-one"}, .name = text("Twin"), .ticker = text("TW1")},
        {.id = {u"twin-two"}, .name = text("Twin"), .ticker = text("TW2")},
    };
    parts.sources = {
        {.id = {u"reuters-1"},
         .publisher = text("Reuters"),
         .title = text("Acme plans more"),
         .date = text("2025-02-24")},
        {.id = {u"10-k"},
         .publisher = text("Acme"),
         .title = text("Annual report"),
         .date = text("2026"),
         .evidence = Evidence::Filing,
         .accession = text("0001"),
         .form = text("10-K")},
        {.id = {u"daily-1"},
         .publisher = text("Daily"),
         .title = text("News"),
         .date = text("2025")},
        {.id = {u"daily-2"},
         .publisher = text("Daily"),
         .title = text("News"),
         .date = text("2025")},
    };
    return Dataset(std::move(parts));
}

struct NameCase
{
    const char* name;
    const char* id;
    bool isGuess;
};

TEST(CompanyCatalogue, FindsACompanyByAnyOfItsNames)
{
    const NameCase cases[]{
        {"acme", "acme", false},        {"Acme Inc", "acme", false},     {"ACM", "acme", false},
        {"极致", "acme", false},        {"ACME INC", "acme", true},      {"acm", "acme", true},
        {"acme inc ", "acme", true},    {"twin-one", "twin-one", false}, {"TW2", "twin-two", false},
        {"Twin One", "twin-one", true}, // but for punctuation
        {"Beta", "beta", false},        {"BETA", "beta", true},
    };
    const Dataset dataset = reference();
    for (const NameCase& each : cases) {
        CompanyCatalogue catalogue(dataset);
        const auto resolved = catalogue.resolve(text(each.name));
        EXPECT_EQ(resolved.id.text(), text(each.id)) << each.name;
        EXPECT_EQ(resolved.isGuess, each.isGuess) << each.name;
        EXPECT_TRUE(catalogue.isKnown(resolved.id)) << each.name;
    }
}

TEST(CompanyCatalogue, ANameThatTwoCompaniesShareNamesNeither)
{
    const Dataset dataset = reference();
    CompanyCatalogue catalogue(dataset);
    const auto twin = catalogue.resolve(text("Twin"));
    EXPECT_EQ(twin.id.text(), text("twin"));
    EXPECT_FALSE(twin.isGuess);
    EXPECT_FALSE(catalogue.isKnown(twin.id));
}

TEST(CompanyCatalogue, AnIdGoesBeforeANameThatGoesBeforeATicker)
{
    const Dataset dataset = reference(); // in which the ticker of Beta is "acme"
    CompanyCatalogue catalogue(dataset);
    EXPECT_EQ(catalogue.resolve(text("acme")).id.text(), text("acme"));
    DatasetParts parts = dataset.parts();
    parts.companies[1].ticker = text("Acme Inc");
    const Dataset other(std::move(parts));
    CompanyCatalogue names(other);
    EXPECT_EQ(names.resolve(text("Acme Inc")).id.text(), text("acme"));
}

TEST(CompanyCatalogue, AddsACompanyOnceWhateverItsSpellings)
{
    const Dataset dataset = reference();
    CompanyCatalogue catalogue(dataset);
    const auto first = catalogue.resolve(text("New Co"));
    const auto again = catalogue.resolve(text("New Co"));
    const auto other = catalogue.resolve(text("NEW-CO"));
    EXPECT_FALSE(first.isGuess);
    EXPECT_FALSE(again.isGuess);
    EXPECT_TRUE(other.isGuess);
    EXPECT_EQ(other.id, first.id);
    ASSERT_EQ(catalogue.used().size(), 1U);
    EXPECT_EQ(catalogue.used().front(), companyFromName(text("New Co"))) << "spelled as at first";
}

TEST(CompanyCatalogue, ListsKnownOnesInTheOrderOfTheReferenceThenOthersAsTheyCame)
{
    const Dataset dataset = reference();
    CompanyCatalogue catalogue(dataset);
    for (const char* const name : {"Zeta", "Beta", "Gamma", "Acme Inc", "Zeta", "BETA"}) {
        catalogue.resolve(text(name));
    }
    QStringList ids;
    for (const Company& company : catalogue.used()) {
        ids.append(company.id.text());
    }
    EXPECT_EQ(ids.join(u' '), text("acme beta zeta gamma"));
}

TEST(SourceFromText, IsKeptApartByEvidenceAndFiling)
{
    const QString name = text("The Daily, 2025");
    EXPECT_EQ(sourceFromText(name, Evidence::Press).id.text(), text("the-daily-2025"));
    EXPECT_EQ(sourceFromText(name, Evidence::Filing).id.text(), text("the-daily-2025-filing"));
    const Source first = sourceFromText(name, Evidence::Press, {text("0001"), {}, {}});
    const Source second = sourceFromText(name, Evidence::Press, {text("0002"), {}, {}});
    const Source third = sourceFromText(name, Evidence::Press, {{}, text("0001"), {}});
    EXPECT_NE(first.id, second.id);
    EXPECT_NE(first.id, third.id) << "an accession is no form";
    EXPECT_EQ(filingOf(first), (Filing{text("0001"), {}, {}}));
    EXPECT_EQ(first.publisher, name);
    EXPECT_EQ(sourceFromText(first.id.text(), Evidence::Press, filingOf(first)).id, first.id)
        << "what is made of its id is no other one";
}

TEST(SourceCatalogue, FindsASourceByIdPublisherAndDateOrTitle)
{
    const Dataset dataset = reference();
    SourceCatalogue catalogue(dataset);
    for (const char* const name : {"reuters-1", "Reuters, 2025-02-24", "Acme plans more"}) {
        const auto resolved = catalogue.resolve(text(name), std::nullopt);
        EXPECT_EQ(resolved.id.text(), text("reuters-1")) << name;
        EXPECT_FALSE(resolved.isGuess) << name;
    }
    EXPECT_EQ(catalogue.used().size(), 1U);
}

TEST(SourceCatalogue, TextsThatTwoSourcesShareNameNeither)
{
    const Dataset dataset = reference();
    SourceCatalogue catalogue(dataset);
    EXPECT_EQ(catalogue.resolve(text("Daily, 2025"), std::nullopt).id.text(), text("daily-2025"));
    EXPECT_EQ(catalogue.resolve(text("News"), std::nullopt).id.text(), text("news"));
}

TEST(SourceCatalogue, TakesTheKnownEvidenceAndFilingWhereTheRowSaysNothing)
{
    const Dataset dataset = reference();
    SourceCatalogue catalogue(dataset);
    EXPECT_EQ(catalogue.resolve(text("10-k"), std::nullopt).id.text(), text("10-k"));
    EXPECT_EQ(catalogue.resolve(text("10-k"), Evidence::Filing).id.text(), text("10-k"));
    EXPECT_EQ(catalogue.resolve(text("10-k"), Evidence::Filing, {text("0001"), {}, {}}).id.text(),
              text("10-k"));
    EXPECT_EQ(catalogue.used().size(), 1U);
}

TEST(SourceCatalogue, AContradictionMakesAVariantOfTheKnownOne)
{
    const Dataset dataset = reference();
    SourceCatalogue catalogue(dataset);
    const auto research = catalogue.resolve(text("10-k"), Evidence::Research);
    EXPECT_EQ(research.id.text(), text("10-k-research"));
    const auto amended = catalogue.resolve(text("10-k"), std::nullopt, {text("0002"), {}, {}});
    EXPECT_TRUE(amended.id.text().startsWith(text("10-k-"))) << amended.id.text().toStdString();
    EXPECT_NE(amended.id, research.id);
    const auto used = catalogue.used();
    ASSERT_EQ(used.size(), 2U);
    EXPECT_EQ(used[0].evidence, Evidence::Research);
    EXPECT_EQ(used[0].title, text("Annual report"));
    EXPECT_EQ(used[0].accession, text("0001"));
    EXPECT_EQ(used[1].accession, text("0002"));
    EXPECT_EQ(used[1].form, text("10-K")) << "which the row does not say";
    EXPECT_EQ(used[1].evidence, Evidence::Filing);
}

TEST(SourceCatalogue, FindsAVariantAgainByTheIdThatItWasGiven)
{
    const Dataset dataset = reference();
    SourceCatalogue catalogue(dataset);
    const Filing filing{text("0002"), {}, {}};
    const auto research = catalogue.resolve(text("10-k"), Evidence::Research);
    EXPECT_EQ(catalogue.resolve(research.id.text(), Evidence::Research).id, research.id);
    const auto amended = catalogue.resolve(text("reuters-1"), std::nullopt, filing);
    EXPECT_EQ(catalogue.resolve(amended.id.text(), std::nullopt, filing).id, amended.id);
    EXPECT_EQ(catalogue.used().size(), 2U);
}

TEST(SourceCatalogue, AddsASourceByFreeTextAsPress)
{
    const Dataset dataset = reference();
    SourceCatalogue catalogue(dataset);
    const auto added = catalogue.resolve(text("Some blog"), std::nullopt);
    EXPECT_FALSE(added.isGuess);
    const auto alike = catalogue.resolve(text("SOME BLOG"), std::nullopt);
    EXPECT_EQ(alike.id, added.id);
    EXPECT_TRUE(alike.isGuess);
    ASSERT_EQ(catalogue.used().size(), 1U);
    EXPECT_EQ(catalogue.used().front(), sourceFromText(text("Some blog"), Evidence::Press));
}

TEST(Filing, IsEmptyOnlyWithoutAnyPart)
{
    EXPECT_TRUE(Filing().isEmpty());
    EXPECT_FALSE((Filing{text("a"), {}, {}}.isEmpty()));
    EXPECT_FALSE((Filing{{}, text("a"), {}}.isEmpty()));
    EXPECT_FALSE((Filing{{}, {}, text("a")}.isEmpty()));
}

} // namespace
} // namespace capex
