// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sec/filings.h"

#include "model/formats/figure_file.h"
#include "model/wording/finding_words.h"
#include "tests/support/datasets.h"
#include "tests/support/finding_lines.h"
#include "tests/support/printers.h"
#include "tests/support/zip_file.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace capex {
namespace {

const QDate today(2026, 11, 22);

/// Company facts of a filer with one year of capital expenditure, or without any.
QByteArray filer(int cik, const char* name, bool hasCapex = true)
{
    const QByteArray capex = R"("PaymentsToAcquirePropertyPlantAndEquipment":{"units":{"USD":[
        {"start":"2024-01-01","end":"2024-12-31","val":5000000,
         "accn":"0000000001-25-000001","form":"10-K","filed":"2025-02-01"}]}})";
    return R"({"cik":)" + QByteArray::number(cik) + R"(,"entityName":")" + name +
           R"(","facts":{"us-gaap":{)" + (hasCapex ? capex : QByteArray()) + "}}}";
}

QByteArray nameOf(int cik)
{
    return "CIK" + QByteArray::number(cik).rightJustified(10, '0') + ".json";
}

QStringList idsIn(const ReadResult& read)
{
    QStringList ids;
    if (read.dataset) {
        for (const Figure& figure : read.dataset->figures()) {
            ids.append(figure.id.text());
        }
    }
    ids.sort();
    return ids;
}

class FilingsOnDisk : public testing::Test
{
protected:
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] ReadOutcome read(const Dataset& reference = {},
                                   ReadMonitor* monitor = nullptr) const
    {
        return readFigureFile(m_folder.path(), {today, reference, monitor});
    }

    QTemporaryDir m_folder;
};

TEST_F(FilingsOnDisk, OfAFolderAreReadTogether)
{
    write("one.json", filer(1, "One"));
    write("two.json", filer(2, "Two"));
    write("notes.txt", "no facts");
    write("figures.json", R"({"format":"capex-horizon","version":1})");
    ASSERT_TRUE(areFilingsOnDisk(m_folder.path()));
    const ReadOutcome both = read();
    ASSERT_TRUE(both);
    EXPECT_EQ(idsIn(*both),
              (QStringList{QStringLiteral("one-2024-sec"), QStringLiteral("two-2024-sec")}));
    EXPECT_EQ(findingLines(both->findings), QStringList());
    EXPECT_EQ(both->format, &secFormat());
    EXPECT_EQ(both->dataset->title(),
              QStringLiteral("SEC company facts, newest filing 2025-02-01"));
    EXPECT_EQ(both->dataset->updated(), QDate::currentDate()) << "the day of the folder";
}

TEST_F(FilingsOnDisk, WithoutAnyAFolderIsAFolder)
{
    write("figures.json", R"({"format":"capex-horizon","version":1})");
    EXPECT_FALSE(areFilingsOnDisk(m_folder.path()));
    EXPECT_FALSE(read());
}

TEST_F(FilingsOnDisk, ThatAreBrokenAreNamedAndTheOthersRead)
{
    write("bank.json", filer(1, "Bank", false));
    write("good.json", filer(2, "Good"));
    write("torn.json", filer(3, "Torn").chopped(5));
    const ReadOutcome some = read();
    ASSERT_TRUE(some && some->dataset);
    EXPECT_EQ(idsIn(*some), QStringList{QStringLiteral("good-2024-sec")});
    const QStringList lines = findingLines(some->findings);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("warning: bank.json: no capital expenditure")));
    EXPECT_TRUE(lines[1].contains(QStringLiteral("warning: torn.json "))) << lines[1].toStdString();
}

TEST_F(FilingsOnDisk, ThatAreAllBrokenAreRefused)
{
    write("bank.json", filer(1, "Bank", false));
    const ReadOutcome none = read();
    ASSERT_TRUE(none);
    EXPECT_FALSE(none->dataset);
    EXPECT_TRUE(hasErrors(none->findings));
}

TEST_F(FilingsOnDisk, OfOneFilerTwiceCountOnceAndOfOneNameAreToldApart)
{
    write("a.json", filer(1, "Twin"));
    write("b.json", filer(1, "Twin"));
    write("c.json", filer(2, "Twin"));
    const ReadOutcome twins = read();
    ASSERT_TRUE(twins && twins->dataset);
    EXPECT_EQ(idsIn(*twins),
              (QStringList{QStringLiteral("twin-2-2024-sec"), QStringLiteral("twin-2024-sec")}));
    EXPECT_EQ(findingLines(twins->findings).size(), 1);
}

TEST_F(FilingsOnDisk, CanBeStoppedAndTellHowFarTheyAre)
{
    write("a.json", filer(1, "A"));
    write("b.json", filer(2, "B"));
    ReadMonitor monitor;
    ASSERT_TRUE(read({}, &monitor));
    EXPECT_GT(monitor.progress(), 0.5) << "within the second of two files";
    monitor.stop();
    const ReadOutcome stopped = read({}, &monitor);
    ASSERT_TRUE(stopped);
    EXPECT_FALSE(stopped->dataset);
    EXPECT_TRUE(stopped->findings.empty());
}

TEST_F(FilingsOnDisk, OfAZipFileAreTheSameFromDiskAndMemory)
{
    const QByteArray zip = zipFile({{nameOf(1), filer(1, "One")}, {nameOf(2), filer(2, "Two")}});
    write("facts.zip", zip);
    const QString path = m_folder.filePath(QStringLiteral("facts.zip"));
    ASSERT_TRUE(areFilingsOnDisk(path));
    EXPECT_FALSE(isForeign(zip));
    const ReadOutcome fromDisk = readFigureFile(path, {today, {}});
    ASSERT_TRUE(fromDisk && fromDisk->dataset);
    EXPECT_EQ(idsIn(*fromDisk), idsIn(readFilings(zip, {today, {}})));
    EXPECT_EQ(idsIn(*fromDisk).size(), 2);
    write("facts.zip", zip.chopped(20));
    const ReadOutcome torn = readFigureFile(path, {today, {}});
    ASSERT_TRUE(torn);
    EXPECT_FALSE(torn->dataset);
    EXPECT_TRUE(hasErrors(torn->findings));
}

TEST(Filings, OfAllFilersAreThoseThatTheFiguresKnow)
{
    ZipMembers members;
    for (int cik = 1; cik <= mostFilersAtOnce + 5; ++cik) {
        members.push_back({nameOf(cik), filer(cik, "Somebody")});
    }
    const QByteArray zip = zipFile(members);
    DatasetParts parts;
    parts.companies = {{.id = {QStringLiteral("seven")},
                        .name = QStringLiteral("Seven"),
                        .cik = QStringLiteral("7")},
                       {.id = {QStringLiteral("far")},
                        .name = QStringLiteral("Far"),
                        .cik = QStringLiteral("999")}};
    const ReadResult known = readFilings(zip, {today, Dataset(parts)});
    EXPECT_EQ(idsIn(known), QStringList{QStringLiteral("seven-2024-sec")});
    ASSERT_EQ(known.findings.size(), 1U);
    EXPECT_TRUE(findingLines(known.findings)
                    .front()
                    .endsWith(QStringLiteral("the figures do not know, and leave out, 104 filers")))
        << findingLines(known.findings).front().toStdString();
    const ReadResult unknown = readFilings(zip, {today, {}});
    EXPECT_FALSE(unknown.dataset);
    EXPECT_TRUE(
        findingLines(unknown.findings).front().contains(QStringLiteral("none of 105 filers")));
}

} // namespace
} // namespace capex
