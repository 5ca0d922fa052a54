// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/name_resolver.h"

#include "tests/support/datasets.h"
#include "tests/support/noted_draft.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace capex {
namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

class ResolvedNames : public testing::Test
{
protected:
    /// What is said where a draft at `line` names a company.
    QStringList onCompany(const char* name, std::size_t line = 1)
    {
        NotedDraft draft(line);
        company = resolver.company(text(name), draft);
        parts = draft.parts;
        return draft.notes;
    }
    QStringList onSource(const char* name, std::optional<Evidence> evidence = {},
                         std::size_t line = 1)
    {
        NotedDraft draft(line);
        source = resolver.source(text(name), evidence, {}, draft);
        parts = draft.parts;
        return draft.notes;
    }

    const Dataset reference = datasetOf({{.id = "a", .company = "acme"}});
    DatasetBuilder builder{QDate(2026, 9, 15)};
    NameResolver resolver{reference, builder};
    CompanyId company;
    SourceId source;
    std::vector<DraftPart::Name> parts;
};

TEST_F(ResolvedNames, AreDefinedForTheBuilderOnceTheyAreNamed)
{
    EXPECT_FALSE(builder.defines({u"acme"})) << "though the reference knows it";
    EXPECT_EQ(onCompany("acme"), QStringList());
    EXPECT_TRUE(builder.defines({u"acme"}));
    EXPECT_EQ(onCompany("New Co"), QStringList());
    EXPECT_EQ(company.text(), text("new-co"));
    EXPECT_TRUE(builder.defines({u"new-co"}));
    onSource("press");
    Figure figure = figureOf({.id = "x", .company = "new-co"});
    figure.source = source;
    NotedDraft draft;
    builder.add(figure, draft);
    EXPECT_EQ(draft.notes, QStringList());
}

TEST_F(ResolvedNames, OfOneSpellingAreNeverWarnedOf)
{
    for (const char* const name : {"acme", "ACME", "New Co"}) {
        DatasetBuilder own(QDate(2026, 9, 15));
        NameResolver alone(reference, own);
        for (std::size_t line = 1; line <= 3; ++line) {
            NotedDraft draft(line);
            EXPECT_FALSE(alone.company(text(name), draft).isEmpty());
            EXPECT_EQ(draft.notes, QStringList()) << name;
        }
    }
}

TEST_F(ResolvedNames, OfSeveralSpellingsAreWarnedOfWhereOneIsAGuess)
{
    onCompany("New Co", 3);
    EXPECT_EQ(onCompany("NEW CO", 5),
              QStringList{text("warned: found 'NEW CO', taken as one with 'New Co' of line 3")});
    EXPECT_EQ(parts, std::vector{DraftPart::Company});
}

TEST_F(ResolvedNames, AreWarnedOfOnceASpelling)
{
    onCompany("New Co", 3);
    EXPECT_EQ(onCompany("NEW CO", 5).size(), 1);
    EXPECT_EQ(onCompany("NEW CO", 6), QStringList());
    EXPECT_EQ(onCompany("New Co", 7), QStringList());
    EXPECT_EQ(onCompany("new-co", 8).size(), 1);
    EXPECT_EQ(resolver.companies().size(), 1U);
}

TEST_F(ResolvedNames, AreWarnedOfWhereTheFirstSpellingWasTheGuess)
{
    onCompany("ACME", 2);
    EXPECT_EQ(onCompany("acme", 4),
              QStringList{text("warned: found 'acme', taken as one with 'ACME' of line 2")});
}

TEST_F(ResolvedNames, ThatAreBothExactAreNotWarnedOf)
{
    DatasetParts named = reference.parts();
    named.companies.front().name = text("Acme Inc");
    const Dataset other(std::move(named));
    NameResolver exact(other, builder);
    NotedDraft draft;
    const CompanyId byId = exact.company(text("acme"), draft);
    EXPECT_EQ(exact.company(text("Acme Inc"), draft), byId);
    EXPECT_EQ(draft.notes, QStringList());
}

TEST_F(ResolvedNames, OfSourcesAreWarnedOfAtTheSource)
{
    onSource("Some Blog", {}, 2);
    EXPECT_EQ(onSource("some blog", {}, 4),
              QStringList{text("warned: found 'some blog', taken as one with 'Some Blog' of line "
                               "2")});
    EXPECT_EQ(parts, std::vector{DraftPart::Source});
    EXPECT_EQ(onSource("SOME BLOG", Evidence::Filing, 5), QStringList()) << "another source";
    EXPECT_EQ(resolver.sources().size(), 2U);
}

TEST_F(ResolvedNames, OfCompaniesAndSourcesAreKeptApart)
{
    onCompany("Some Blog", 1);
    EXPECT_EQ(onSource("SOME BLOG", {}, 2), QStringList());
    EXPECT_EQ(resolver.companies().size(), 1U);
    EXPECT_EQ(resolver.sources().size(), 1U);
}

TEST_F(ResolvedNames, ThatAreVeryLongAreShownInAnExcerpt)
{
    const QString name(3000, u'a');
    DatasetParts named = reference.parts();
    named.companies.front().name = name;
    const Dataset other(std::move(named));
    NameResolver longer(other, builder);
    NotedDraft draft;
    EXPECT_EQ(longer.company(name, draft), longer.company(name.toUpper(), draft));
    ASSERT_EQ(draft.notes.size(), 1);
    EXPECT_LT(draft.notes.front().size(), 250);
}

} // namespace
} // namespace capex
