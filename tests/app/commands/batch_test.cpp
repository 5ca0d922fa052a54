// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/batch_file.h"

#include "tests/support/printers.h"
#include "tests/support/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace capex {
namespace {

using testing::HasSubstr;

std::vector<BatchJob> jobsIn(const QByteArray& text)
{
    const auto jobs = readBatch(text, u"figures.json"_s);
    EXPECT_TRUE(jobs) << (jobs ? std::string() : jobs.error().text().toStdString());
    return jobs ? *jobs : std::vector<BatchJob>();
}

/// What is wrong with the one job of that text.
QString faultOf(const QByteArray& job)
{
    const auto jobs = jobsIn("{\"jobs\": [" + job + "]}");
    return jobs.size() == 1 && !jobs[0].request ? jobs[0].request.error().text() : QString();
}

TEST(BatchFile, ReadsTheOptionsOfEachJob)
{
    const auto jobs = jobsIn(R"({"jobs": [
        {"output": "a.png", "view": "years", "from": 2020, "to": "2026", "companies": ["meta", "amazon"],
         "transparent": true, "bom": false},
        {"output": "b.csv", "companies": "meta,amazon", "growth": 12.5, "basis": "calendar-year"}]})");
    ASSERT_EQ(jobs.size(), 2U);
    ASSERT_TRUE(jobs[0].request) << jobs[0].request.error().text().toStdString();
    const ExportRequest& first = *jobs[0].request;
    EXPECT_EQ(jobs[0].name, u"a.png"_s);
    EXPECT_EQ(first.file, u"figures.json"_s);
    EXPECT_EQ(first.output, u"a.png"_s);
    EXPECT_EQ(first.formats, QList<OutputFormat>{OutputFormat::Png});
    EXPECT_EQ(first.view, View::Years);
    EXPECT_EQ(first.asked.settings.fromYear, 2020);
    EXPECT_EQ(first.asked.settings.toYear, 2026);
    EXPECT_TRUE(first.picture.isTransparent);
    EXPECT_FALSE(first.hasByteOrderMark);
    ASSERT_TRUE(jobs[1].request);
    EXPECT_EQ(jobs[1].request->asked.settings.companies, first.asked.settings.companies);
    EXPECT_DOUBLE_EQ(jobs[1].request->asked.settings.growth, 0.125);
}

TEST(BatchFile, SaysOfEachJobWhatIsWrongWithIt)
{
    EXPECT_EQ(faultOf("{}"), u"jobs[0]: no key \"output\"; expected the file to write"_s);
    EXPECT_EQ(faultOf("3"), u"jobs[0]: 3; expected an object with the options of a file"_s);
    EXPECT_EQ(faultOf(R"({"output": "a.png", "colour": "red"})"),
              u"jobs[0].colour: no such option"_s);
    EXPECT_EQ(faultOf(R"({"output": "a.png", "year": null})"),
              u"jobs[0].year: null; expected a text, a number or a list of them"_s);
    EXPECT_EQ(faultOf(R"({"output": "a.png", "companies": ["meta", {}]})"),
              u"jobs[0].companies[1]: {}; expected a text or a number"_s);
    EXPECT_EQ(faultOf(R"({"output": "a.png", "transparent": "yes"})"),
              u"jobs[0].transparent: \"yes\"; expected true or false"_s);
    EXPECT_THAT(faultOf(R"({"output": "a.png", "view": "pie"})").toStdString(),
                HasSubstr("--view: 'pie'"));
    EXPECT_THAT(faultOf(R"({"output": "a.png", "view": "figures", "year": 2025})").toStdString(),
                HasSubstr("--year: the view figures does not take it"));
    EXPECT_THAT(faultOf(R"({"output": "a.png", "all": "folder"})").toStdString(),
                HasSubstr("nowhere to write to, or twice"));
    EXPECT_THAT(faultOf(R"({"output": "-", "format": "png"})").toStdString(),
                HasSubstr("standard output"));
}

TEST(BatchFile, RefusesATextThatIsNoListOfJobs)
{
    for (const char* const text :
         {"", "[]", "{}", "{\"jobs\": {}}", "{\"jobs\": [}", "{\"jobs\": [], \"jobs\": []}"}) {
        EXPECT_FALSE(readBatch(text, {})) << text;
    }
    EXPECT_TRUE(jobsIn("{\"jobs\": []}").empty());
}

/// Each test has a folder of its own.
class Batch : public testing::Test
{
protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Runs the jobs, in whose texts $ stands for the folder.
    [[nodiscard]] Ended run(QByteArray jobs) const
    {
        QFile file(path(u"jobs.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("{\"jobs\": [" + jobs.replace("$", m_folder.path().toUtf8()) + "]}");
        file.close();
        return runProgram({u"export"_s, u"--batch"_s, file.fileName()});
    }

    [[nodiscard]] QByteArray contentOf(const QString& name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }

    /// The lines of the messages, without the folder.
    [[nodiscard]] QStringList lines(const Ended& ended) const
    {
        return QString::fromUtf8(ended.messages)
            .remove(m_folder.path() + u'/')
            .split(u'\n', Qt::SkipEmptyParts);
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(Batch, WritesWhatSingleExportsWriteWithALineForEach)
{
    const Ended ended = run(R"({"output": "$/a.png"},
        {"output": "$/b.pdf", "view": "years", "language": "zh_CN"},
        {"output": "$/c.svg", "view": "overview", "theme": "dark"},
        {"output": "$/d.csv", "view": "timeline"}, {"output": "$/e.xlsx"},
        {"output": "$/f.png", "view": "horizons", "language": "zh_CN"})");
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(lines(ended),
              (QStringList{u"a.png: written"_s, u"b.pdf: written"_s, u"c.svg: written"_s,
                           u"d.csv: written"_s, u"e.xlsx: written"_s, u"f.png: written"_s}));
    const std::pair<QString, QStringList> singles[]{
        {u"a.png"_s, {}},
        {u"b.pdf"_s, {u"--view"_s, u"years"_s, u"--language"_s, u"zh_CN"_s}},
        {u"c.svg"_s, {u"--view"_s, u"overview"_s, u"--theme"_s, u"dark"_s}},
        {u"d.csv"_s, {u"--view"_s, u"timeline"_s}},
        {u"e.xlsx"_s, {}},
        {u"f.png"_s, {u"--view"_s, u"horizons"_s, u"--language"_s, u"zh_CN"_s}},
    };
    for (const auto& [name, options] : singles) {
        const QString single = u"single-"_s + name;
        ASSERT_EQ(runProgram(QStringList{u"export"_s, u"-o"_s, path(single)} + options).code, 0);
        EXPECT_EQ(contentOf(name), contentOf(single)) << name.toStdString();
    }
}

TEST_F(Batch, OneThatFailsDoesNotStopTheOthers)
{
    const Ended ended = run(R"({"output": "$/a.png", "size": "1x1"}, {"output": "$/none/b.png"},
        {"output": "$/c.csv", "companies": "nobody"}, {"output": "$/d.csv"},
        {"output": "$/d.csv", "view": "years"})");
    EXPECT_EQ(ended.code, 3) << "the worst of all";
    const QStringList said = lines(ended);
    ASSERT_EQ(said.size(), 5);
    EXPECT_TRUE(said[0].startsWith(u"a.png: error: size: 1x1"_s)) << said[0].toStdString();
    EXPECT_TRUE(said[1].startsWith(u"none/b.png: error: "_s)) << said[1].toStdString();
    EXPECT_TRUE(said[2].startsWith(u"c.csv: error: --companies: 'nobody'"_s));
    EXPECT_EQ(said[3], u"d.csv: written"_s);
    EXPECT_TRUE(said[4].startsWith(u"d.csv: error: written by a job before"_s));
    EXPECT_EQ(QDir(path({})).entryList(QDir::Files), (QStringList{u"d.csv"_s, u"jobs.json"_s}));
    EXPECT_TRUE(contentOf(u"d.csv"_s).startsWith("rank,"));
}

TEST_F(Batch, EndsWithTheWorstOfAll)
{
    EXPECT_EQ(run(R"({"output": "$/a.csv"}, {"output": "$/b.csv", "view": "pie"})").code, 2);
    EXPECT_EQ(run("").code, 0);
    EXPECT_EQ(run("{").code, 2);
    EXPECT_EQ(runProgram({u"export"_s, u"--batch"_s, path(u"missing.json"_s)}).code, 3);
    const Ended mixed =
        runProgram({u"export"_s, u"--batch"_s, u"j.json"_s, u"--theme"_s, u"dark"_s});
    EXPECT_EQ(mixed.code, 2);
    EXPECT_THAT(mixed.messages.toStdString(), HasSubstr("--batch: together with another option"));
}

TEST_F(Batch, AllViewsHaveALineEach)
{
    const Ended ended =
        runProgram({u"export"_s, u"--all"_s, path(u"out"_s), u"--format"_s, u"csv"_s});
    EXPECT_EQ(ended.code, 0);
    const QStringList said = lines(ended);
    ASSERT_EQ(said.size(), 9);
    EXPECT_EQ(said.front(), u"out/overview.csv: written"_s);
    EXPECT_EQ(said.back(), u"out/figures.csv: written"_s);
}

TEST_F(Batch, ManyPicturesAtOnceAreTheSameAsOneByOne)
{
    QByteArray jobs;
    for (int number = 0; number < 24; ++number) {
        const QByteArray ending = number % 3 == 0 ? "pdf" : number % 3 == 1 ? "png" : "svg";
        jobs += (number > 0 ? ", " : "") + QByteArray("{\"output\": \"$/") +
                QByteArray::number(number) + '.' + ending +
                "\", \"year\": " + QByteArray::number(2024 + number % 2) + "}";
    }
    ASSERT_EQ(run(jobs).code, 0);
    for (int number = 6; number < 24; ++number) {
        const char* const endings[]{"pdf", "png", "svg"};
        const QString ending = QString::fromLatin1(endings[number % 3]);
        EXPECT_EQ(contentOf(u"%1.%2"_s.arg(number).arg(ending)),
                  contentOf(u"%1.%2"_s.arg(number % 6).arg(ending)))
            << number;
    }
}

} // namespace
} // namespace capex
