// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/rates/ecb_reader.h"

#include "model/formats/figure_format.h"
#include "model/wording/finding_words.h"
#include "tests/support/datasets.h"
#include "tests/support/finding_lines.h"
#include "tests/support/printers.h"
#include "tests/support/zip_file.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const QByteArray history = "Date,USD,JPY,CNY,\n"
                           "2025-01-03,1.0299,162.14,7.5383,\n"
                           "2025-01-02,1.0321,N/A,7.5334,\n"
                           "2024-12-31,1.0389,163.06,7.5833,\n";

ReadResult readRates(const QByteArray& content, const Dataset& reference = {})
{
    return readEcbRates(content, {QDate(2026, 9, 15), reference});
}

/// "CNY 2025-01-03 7.319448", sorted.
QStringList textsOf(const ReadResult& read)
{
    QStringList texts;
    if (read.dataset) {
        for (const ExchangeRate& rate : read.dataset->exchangeRates()) {
            texts.append(QStringLiteral("%1 %2 %3")
                             .arg(rate.currency.text(), rate.date.toString(Qt::ISODate),
                                  QString::number(rate.perUsd, 'f', 6)));
        }
    }
    texts.sort();
    return texts;
}

TEST(EcbRates, AreUnitsPerEuroOverDollarsPerEuro)
{
    EXPECT_EQ(textsOf(readRates(history)).join(u'\n'),
              QStringLiteral("CNY 2024-12-31 7.299355\nCNY 2025-01-02 7.299099\n"
                             "CNY 2025-01-03 7.319448\nEUR 2024-12-31 0.962557\n"
                             "EUR 2025-01-02 0.968898\nEUR 2025-01-03 0.970968\n"
                             "JPY 2024-12-31 156.954471\nJPY 2025-01-03 157.432760"));
    EXPECT_TRUE(readRates(history).findings.empty());
}

TEST(EcbRates, AreThoseThatTheFiguresNeed)
{
    const Dataset reference = datasetOf({{.id = "a",
                                          .amount = Money::single(1, cny),
                                          .period = Period::calendarYear(2025),
                                          .announced = QDate(2025, 1, 3)}});
    EXPECT_EQ(textsOf(readRates(history, reference)).join(u'\n'),
              QStringLiteral("CNY 2025-01-02 7.299099\nCNY 2025-01-03 7.319448"));
}

TEST(EcbRates, OfTheZipFileAreTheSame)
{
    const QByteArray zip = zipFile({{"eurofxref-hist.csv", history}});
    EXPECT_EQ(textsOf(readRates(zip)), textsOf(readRates(history)));
    QByteArray torn = zip;
    torn.chop(10);
    const ReadResult read = readRates(torn);
    EXPECT_FALSE(read.dataset);
    EXPECT_EQ(read.findings.size(), 1U);
}

TEST(EcbRates, OfTheLastDayAreReadToo)
{
    const QByteArray lastDay =
        "Date, USD, JPY, BGN, \n22 November 2024, 1.0412, 161.05, 1.9558, \n";
    const QString rates = QStringLiteral("BGN 2024-11-22 1.878410\nEUR 2024-11-22 0.960430\n"
                                         "JPY 2024-11-22 154.677295");
    const QByteArray zip = zipFile({{"eurofxref.csv", lastDay}});
    EXPECT_EQ(textsOf(readRates(lastDay)).join(u'\n'), rates);
    EXPECT_EQ(textsOf(readRates(zip)).join(u'\n'), rates);
    EXPECT_TRUE(looksLikeEcbRates(lastDay));
    EXPECT_TRUE(looksLikeEcbRates(zip));
}

TEST(EcbRates, ThatCannotBeReadSayWhere)
{
    const ReadResult read = readRates("Date,USD,CNY\n2025-01-03,1.03,7.5\n2025-13-02,1.03,7.5\n"
                                      "2025-01-01,1.03,soon\n2025-01-01,0,7.5\n");
    EXPECT_FALSE(read.dataset);
    const QStringList faults = findingLines(read.findings);
    ASSERT_EQ(faults.size(), 3) << faults.join(u'\n').toStdString();
    EXPECT_TRUE(faults[0].startsWith(QStringLiteral("f:3:1: error: row 3, column Date: ")));
    EXPECT_TRUE(faults[1].startsWith(QStringLiteral("f:4:17: error: row 4, column CNY: ")));
    EXPECT_TRUE(faults[2].startsWith(QStringLiteral("f:5:12: error: row 5, column USD: found 0")));
    EXPECT_FALSE(readRates("Date,JPY\n2025-01-03,162\n").dataset) << "without the dollar";
}

TEST(EcbRates, AreToldByTheirContentWhateverTheFileIsCalled)
{
    const QByteArray zip = zipFile({{"eurofxref-hist.csv", history}});
    for (const QByteArray& content : {history, zip}) {
        EXPECT_FALSE(isForeign(content));
        EXPECT_EQ(formatOfFile(QStringLiteral("rates.csv"), content).name(), QStringLiteral("ECB"));
        EXPECT_EQ(formatOfFile(QStringLiteral("download"), content).name(), QStringLiteral("ECB"));
    }
    EXPECT_TRUE(isForeign("Date,Company,Capex\n"));
    EXPECT_TRUE(isForeign(zipFile({{"xl/workbook.xml", "<workbook/>"}})));
    EXPECT_EQ(&formatOfFile(QStringLiteral("a.csv"), "{"), &csvFormat());
    EXPECT_EQ(&formatOfFile(QStringLiteral("a"), "{"), &jsonFormat());
}

} // namespace
} // namespace capex
