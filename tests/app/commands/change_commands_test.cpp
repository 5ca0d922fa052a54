// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/program.h"
#include "tests/support/project_paths.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace capex {
namespace {

const QByteArray columns = "id,company,kind,measure,low,high,currency,unit,calendar_year,announced,"
                           "source,note\n";
const QByteArray plan = "p1,Acme,guidance,capex,10,10,USD,billion,2026,2026-01-15,Acme,\n";
const QByteArray raise = "p2,Acme,guidance,capex,12,14,USD,billion,2026,2026-04-15,Acme,\n";
const QByteArray columnsOfDiff = "change,figure,company,field,old,new\n";

/// Each test has a folder of its own, in which old.csv has the plan and new.csv the raise, too.
class ChangeCommands : public testing::Test
{
protected:
    ChangeCommands()
    {
        write("old.csv", columns + plan);
        write("new.csv", columns + plan + raise);
    }

    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
    }
    [[nodiscard]] QByteArray contentOf(const char* name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] Ended diff(const char* before, const char* after, const QStringList& more = {})
    {
        return told(QStringList{QStringLiteral("diff"), path(before), path(after)} + more);
    }
    /// Merges into out.json unless told otherwise.
    [[nodiscard]] Ended merge(std::initializer_list<const char*> files,
                              const QStringList& more = {}, const char* out = "out.json")
    {
        QStringList arguments{QStringLiteral("merge")};
        for (const char* const file : files) {
            arguments.append(path(file));
        }
        return told(arguments + QStringList{QStringLiteral("-o"), path(out)} + more);
    }
    [[nodiscard]] QByteArray figuresIn(const char* name)
    {
        return runProgram({QStringLiteral("export"), path(name), QStringLiteral("--view"),
                           QStringLiteral("figures"), QStringLiteral("--format"),
                           QStringLiteral("csv"), QStringLiteral("-o"), QStringLiteral("-")})
            .output;
    }

private:
    /// How the program ended, the folder left out of what it said.
    [[nodiscard]] Ended told(const QStringList& arguments)
    {
        Ended ended = runProgram(arguments);
        ended.messages.replace(path("").toUtf8() + '/', "");
        return ended;
    }

    QTemporaryDir m_folder;
};

const QStringList asCsv{QStringLiteral("--format"), QStringLiteral("csv")};

TEST_F(ChangeCommands, DiffOfAFileWithItselfSaysNothingAndEndsWithZero)
{
    const Ended ended = diff("new.csv", "new.csv");
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.output, QByteArray());
    EXPECT_EQ(ended.messages, QByteArray());
    EXPECT_EQ(diff("new.csv", "new.csv", asCsv).output, columnsOfDiff);
}

TEST_F(ChangeCommands, DiffPrintsALineForEachChangeAndEndsWithOne)
{
    const Ended ended = diff("old.csv", "new.csv");
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.output, QByteArray("raised p2 acme: 10 → 12–14\n"));
    const Ended back = diff("new.csv", "old.csv");
    EXPECT_EQ(back.code, 1);
    EXPECT_EQ(back.output, QByteArray("removed p2 acme: 12–14 →\n"));
}

TEST_F(ChangeCommands, DiffPrintsTheSameAsATable)
{
    write("other.csv", columns + "p1,Acme,guidance,capex,10,11,USD,billion,2026,2026-01-15,Acme,"
                                 "=risky\nx1,Other,guidance,capex,5,5,USD,billion,2026,"
                                 "2026-01-15,Other,\n");
    EXPECT_EQ(diff("new.csv", "other.csv", asCsv).output,
              columnsOfDiff + "corrected,p1,acme,high,10,11\n"
                              "corrected,p1,acme,bound,exact,range\n"
                              "corrected,p1,acme,note,,'=risky\n"
                              "removed,p2,acme,,,\n"
                              "added,x1,other,,,\n");
}

TEST_F(ChangeCommands, DiffKnowsFiguresWithoutIdsByWhatTheySay)
{
    write("bare.csv", "company,kind,low,high,currency,unit,calendar_year,announced,source\n"
                      "Acme,guidance,10000,10000,USD,million,2026,2026-01-15,Acme\n");
    const Ended ended = diff("old.csv", "bare.csv");
    EXPECT_EQ(ended.code, 0) << ended.output.toStdString();
}

TEST_F(ChangeCommands, AFileAsJsonAndAsCsvDiffersInNothing)
{
    ASSERT_EQ(merge({"new.csv", "new.csv"}).code, 0);
    EXPECT_EQ(diff("out.json", "new.csv").code, 0);
    EXPECT_EQ(diff("new.csv", "out.json").code, 0);
    const QString bundled = projectPath(QStringLiteral("resources/figures/figures.json"));
    const QString table = path("bundled.csv");
    ASSERT_EQ(runProgram({QStringLiteral("convert"), bundled, table}).code, 0);
    const Ended ended = runProgram({QStringLiteral("diff"), bundled, table});
    EXPECT_EQ(ended.code, 0) << ended.output.toStdString();
}

TEST_F(ChangeCommands, DiffTellsWhatElseDiffersOnStandardError)
{
    write("a.json", R"({"format":"capex-horizon","version":1})");
    write("b.json", R"({"format":"capex-horizon","version":1,
                        "companies":[{"id":"acme","name":"Acme"}],
                        "exchange_rates":[{"currency":"CNY","date":"2025-02-24","per_usd":7.25}]})");
    const Ended ended = diff("a.json", "b.json");
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.output, QByteArray());
    EXPECT_EQ(ended.messages,
              QByteArray("b.json: beside the figures: 1 new company, 1 new exchange rate\n"));
}

TEST_F(ChangeCommands, MergeTakesChangesAndTellsWhich)
{
    const Ended ended = merge({"old.csv", "new.csv"});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.output, QByteArray());
    EXPECT_EQ(ended.messages, QByteArray("new.csv: raised p2 acme: 10 → 12–14\n"
                                         "new.csv: 1 of 1 change taken, 1 figure the same\n"));
    EXPECT_EQ(figuresIn("out.json"), figuresIn("new.csv"));
}

TEST_F(ChangeCommands, MergingTheSameAgainChangesNoByte)
{
    ASSERT_EQ(merge({"old.csv", "new.csv"}).code, 0);
    const QByteArray once = contentOf("out.json");
    ASSERT_FALSE(once.isEmpty());
    const Ended again = merge({"out.json", "new.csv"});
    EXPECT_EQ(again.code, 0);
    EXPECT_EQ(again.messages, QByteArray("new.csv: 0 of 0 changes taken, 2 figures the same\n"));
    EXPECT_EQ(contentOf("out.json"), once);
}

TEST_F(ChangeCommands, MergeTakesWhatIsAcceptedAlone)
{
    const QStringList onlyAdded{QStringLiteral("--accept"), QStringLiteral("added,corrected")};
    const Ended ended = merge({"old.csv", "new.csv"}, onlyAdded);
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.messages,
              QByteArray("new.csv: 0 of 1 change taken, 1 figure the same; not taken: 1 "
                         "new-vintage\n"));
    EXPECT_EQ(figuresIn("out.json"), figuresIn("old.csv"));
}

TEST_F(ChangeCommands, MergeRemovesOnlyWhereThatIsAccepted)
{
    const Ended kept = merge({"new.csv", "old.csv"});
    EXPECT_EQ(kept.messages, QByteArray("old.csv: 0 of 1 change taken, 1 figure the same; not "
                                        "taken: 1 removed\n"));
    EXPECT_EQ(figuresIn("out.json"), figuresIn("new.csv"));
    const Ended removed =
        merge({"new.csv", "old.csv"}, {QStringLiteral("--accept"), QStringLiteral("removed")});
    EXPECT_EQ(removed.messages, QByteArray("old.csv: removed p2 acme: 12–14 →\n"
                                           "old.csv: 1 of 1 change taken, 1 figure the same\n"));
    EXPECT_EQ(figuresIn("out.json"), figuresIn("old.csv"));
}

TEST_F(ChangeCommands, MergeGoesFromLeftToRightAndMayWriteToTheBase)
{
    write("third.csv",
          columns + "p2,Acme,guidance,capex,13,15,USD,billion,2026,2026-04-15,Acme,\n");
    const Ended ended = merge({"old.csv", "new.csv", "third.csv"}, {}, "old.csv");
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.messages,
              QByteArray("new.csv: raised p2 acme: 10 → 12–14\n"
                         "new.csv: 1 of 1 change taken, 1 figure the same\n"
                         "third.csv: corrected p2 acme: 12 → 13\n"
                         "third.csv: corrected p2 acme: 14 → 15\n"
                         "third.csv: 1 of 2 changes taken, 0 figures the same; not taken: 1 "
                         "removed\n"));
    EXPECT_EQ(diff("old.csv", "third.csv").output, QByteArray("removed p1 acme: 10 →\n"));
}

TEST_F(ChangeCommands, MergeSaysWhatATableHasNoRoomFor)
{
    write("views.json", R"({"format":"capex-horizon","version":1,
                            "views":[{"name":"Mine","view":"ranking"}]})");
    const Ended ended = merge({"old.csv", "views.json"}, {}, "out.csv");
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.messages,
              QByteArray("views.json: 0 of 1 change taken, 0 figures the same; not taken: 1 "
                         "removed\nviews.json: 1 new view\n"
                         "views.json: warning: CSV has no room for saved views: 1 left out\n"));
    EXPECT_EQ(diff("old.csv", "out.csv").code, 0);
}

TEST_F(ChangeCommands, AFigureUnderAnIdOfAnotherCompanyIsToldByItsNewName)
{
    write("more.csv", columns + "p1,Other,guidance,capex,5,5,USD,billion,2026,2026-01-15,Other,\n");
    EXPECT_EQ(merge({"old.csv", "more.csv"}).messages,
              QByteArray("more.csv: added p1 other:  → 5\n"
                         "more.csv: p1 is called p1-2, as another company's figure is called p1\n"
                         "more.csv: 1 of 2 changes taken, 0 figures the same; not taken: 1 "
                         "removed\n"
                         "more.csv: beside the figures: 1 new company, 1 new source\n"));
}

TEST_F(ChangeCommands, ABrokenFileIsToldAndNothingIsWritten)
{
    write("broken.csv", columns + "p1,Acme,guess,capex,10,10,USD,billion,2026,2026-01-15,Acme,\n");
    const QByteArray finding =
        "broken.csv:2:9: error: row 2, column kind: found 'guess' (figure 'p1'); expected one of "
        "actual, guidance, run-rate, pledge, estimate\n";
    write("out.json", "as it was");
    for (const Ended& ended :
         {diff("broken.csv", "old.csv"), diff("old.csv", "broken.csv"),
          merge({"broken.csv", "old.csv"}), merge({"old.csv", "new.csv", "broken.csv"})}) {
        EXPECT_EQ(ended.code, 1);
        EXPECT_EQ(ended.messages, finding);
        EXPECT_EQ(ended.output, QByteArray());
    }
    EXPECT_EQ(contentOf("out.json"), QByteArray("as it was"));
}

TEST_F(ChangeCommands, AFileThatIsMissingOrCannotBeWrittenIsThree)
{
    const QByteArray missing =
        "capex-horizon: none.csv: there is no such file; expected a figure file\n";
    for (const Ended& ended : {diff("none.csv", "old.csv"), diff("old.csv", "none.csv"),
                               merge({"old.csv", "none.csv"})}) {
        EXPECT_EQ(ended.code, 3);
        EXPECT_EQ(ended.messages, missing);
    }
    const Ended ended = merge({"old.csv", "new.csv"}, {}, "no folder/out.json");
    EXPECT_EQ(ended.code, 3);
    EXPECT_TRUE(ended.messages.startsWith("capex-horizon: no folder/out.json: "))
        << ended.messages.toStdString();
    EXPECT_FALSE(ended.messages.contains("taken"));
}

} // namespace
} // namespace capex
