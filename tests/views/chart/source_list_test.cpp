// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/source_list.h"

#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "views/chart/source_numbers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace capex {
namespace {

using testing::ElementsAre;

/// Sources with a figure each, in this order.
struct Sourced
{
    Sourced()
    {
        DatasetParts parts;
        parts.companies.push_back({.id = {QStringLiteral("acme")}, .name = QStringLiteral("Acme")});
        const auto add = [&](const char* id, const char* publisher, const char* date) {
            parts.sources.push_back({.id = {QString::fromLatin1(id)},
                                     .publisher = QString::fromLatin1(publisher),
                                     .date = QString::fromLatin1(date)});
            parts.figures.push_back({.id = {QString::fromLatin1(id)},
                                     .company = parts.companies.front().id,
                                     .amount = Money::single(1, usd),
                                     .period = Period::calendarYear(2025),
                                     .announced = {2025, 1, 1},
                                     .source = parts.sources.back().id});
            ids.push_back(parts.figures.back().id);
            sources.push_back(parts.sources.back().id);
        };
        add("late", "Times", "2025-03-01");
        add("other", "Herald", "2025-01-01");
        add("early", "Times", "2025-02-01");
        add("again", "Times", "2025-03-01");
        dataset = Dataset(std::move(parts));
    }

    [[nodiscard]] SourceList list() const
    {
        return {Narrator(dataset, Language::English), dataset, sources};
    }

    Dataset dataset;
    std::vector<FigureId> ids;
    std::vector<SourceId> sources;
};

TEST(SourceList, NumbersPublishersAsTheyComeAndTheirSourcesByDay)
{
    const Sourced given;
    const SourceList list = given.list();
    std::vector<std::string> names;
    for (const SourceList::Entry& entry : list.entries()) {
        names.push_back(entry.name.toStdString());
    }
    EXPECT_THAT(names, ElementsAre("Times, 1 Feb 2025", "Times, 1 Mar 2025", "Herald, 1 Jan 2025"));
    EXPECT_EQ(list.entries()[1].ids.size(), 2U) << "they read alike";
    EXPECT_EQ(list.numberOf({QStringLiteral("again")}), 2);
    EXPECT_EQ(list.numberOf({QStringLiteral("nobody")}), std::nullopt);
}

TEST(SourceList, GivesAPictureNumbersThatItKeepsWhereItsOwnListIsShortened)
{
    const Sourced given;
    SourceNumbers numbers(given.list(), given.dataset, std::span(given.ids).first(2),
                          SourceNumbers::Each::Publisher);
    EXPECT_EQ(numbers.of(given.ids), QStringLiteral("2,3"));
    EXPECT_EQ(numbers.names(), (QStringList{QStringLiteral("2 Times, 1 Mar 2025"),
                                            QStringLiteral("3 Herald, 1 Jan 2025")}));
    numbers.shortenTo(2);
    EXPECT_EQ(numbers.of(given.ids), QStringLiteral("2,3"));
    numbers.shortenTo(SourceNumbers::noWording);
    EXPECT_EQ(numbers.of(given.ids), QString());
}

TEST(SourceList, NumbersTheListOfAPictureWhoseLabelsNameNoSources)
{
    const Sourced given;
    const SourceNumbers numbers(given.list(), given.dataset, given.ids,
                                SourceNumbers::Each::Nothing);
    EXPECT_EQ(numbers.of(given.ids), QString());
    EXPECT_EQ(numbers.wordings().front(), QStringLiteral("1,2 Times; 3 Herald"));
}

} // namespace
} // namespace capex
