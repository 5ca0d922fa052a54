// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/wording/finding_words.h"
#include "tests/support/printers.h"
#include "tests/support/project_paths.h"

#include <gtest/gtest.h>

#include <QFile>

namespace capex {
namespace {

/// The first block of docs/data-format.md in that language.
QByteArray exampleIn(const QByteArray& language)
{
    QFile file(capex::projectPath(QStringLiteral("docs/data-format.md")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const QByteArray fence = "\n```" + language + "\n";
    const qsizetype begin = text.indexOf(fence) + fence.size();
    EXPECT_GE(begin, fence.size());
    return text.mid(begin, text.indexOf("\n```", begin) + 1 - begin);
}

std::vector<std::string> textsOf(const Findings& findings)
{
    std::vector<std::string> texts;
    for (const Finding& finding : findings) {
        texts.push_back(findingLine(finding, QStringLiteral("example")).toStdString());
    }
    return texts;
}

const QDate today{2025, 6, 1};

TEST(DataFormatPage, ItsJsonExampleIsWithoutFindings)
{
    const ReadResult read = readFigures(exampleIn("json"), jsonFormat(), {today, {}});
    EXPECT_EQ(textsOf(read.findings), std::vector<std::string>{});
    ASSERT_TRUE(read.dataset.has_value());
    EXPECT_EQ(read.dataset->figures().size(), 2U);
}

TEST(DataFormatPage, ItsCsvExampleSaysTheSameAsItsJson)
{
    const ReadResult json = readFigures(exampleIn("json"), jsonFormat(), {today, {}});
    ASSERT_TRUE(json.dataset.has_value());
    const ReadResult csv = readFigures(exampleIn("csv"), csvFormat(), {today, *json.dataset});
    EXPECT_EQ(textsOf(csv.findings), std::vector<std::string>{});
    ASSERT_TRUE(csv.dataset.has_value());
    ASSERT_EQ(csv.dataset->figures().size(), 2U);
    for (std::size_t index = 0; index < 2; ++index) {
        const Figure& inJson = json.dataset->figures()[index];
        const Figure& inCsv = csv.dataset->figures()[index];
        EXPECT_EQ(inCsv.company, inJson.company);
        EXPECT_EQ(inCsv.amount, inJson.amount);
        EXPECT_EQ(inCsv.details->alsoStated, inJson.details->alsoStated);
        EXPECT_EQ(inCsv.period, inJson.period);
        EXPECT_EQ(inCsv.announced, inJson.announced);
    }
}

} // namespace
} // namespace capex
