// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/conflict_words.h"

#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

/// Three figures of one company and day: two agree, the third states another amount.
Dataset threeClaims()
{
    DatasetParts parts =
        partsOf({{.id = "one"}, {.id = "two"}, {.id = "three", .amount = Money::single(9, usd)}});
    parts.sources.push_back({.id = {QStringLiteral("paper")},
                             .publisher = QStringLiteral("A paper"),
                             .date = QStringLiteral("2025-02")});
    parts.figures[1].source = parts.sources.back().id;
    return Dataset(std::move(parts));
}

QString said(const Dataset& dataset, const char* id, ConflictDetail detail)
{
    const FigureId figure{QString::fromLatin1(id)};
    return conflictText(*dataset.figure(figure), ConflictIndex(dataset).of(*dataset.figure(figure)),
                        dataset, Narrator(dataset, Language::English), detail);
}

TEST(ConflictText, NamesTheSourcesInFull)
{
    EXPECT_TRUE(said(threeClaims(), "one", ConflictDetail::Sources)
                    .endsWith(QStringLiteral("; same amount as A paper, Feb 2025")));
}

TEST(ConflictText, NamesTheFirstPublisherInBriefAndHowManyThereAreBesides)
{
    EXPECT_TRUE(said(threeClaims(), "one", ConflictDetail::First)
                    .endsWith(QStringLiteral("; same amount: A paper")));
    const QString both = said(threeClaims(), "three", ConflictDetail::First);
    EXPECT_TRUE(both.startsWith(QStringLiteral("other amount: "))) << both.toStdString();
    EXPECT_TRUE(both.endsWith(QStringLiteral(" and 1 more"))) << both.toStdString();
}

TEST(ConflictText, CountsTheOthersWhereThereIsHardlyRoom)
{
    EXPECT_EQ(said(threeClaims(), "three", ConflictDetail::Count), QStringLiteral("2 differ"));
    EXPECT_EQ(said(threeClaims(), "two", ConflictDetail::Count),
              QStringLiteral("1 differs; 1 agrees"));
}

TEST(ConflictText, IsEmptyWhereNobodyElseSpeaks)
{
    EXPECT_EQ(said(datasetOf({{.id = "one"}}), "one", ConflictDetail::First), QString());
}

} // namespace
} // namespace capex
