// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/program.h"
#include "tests/support/project_paths.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace capex {
namespace {

/// Each test has a folder of its own.
class Program : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }

    [[nodiscard]] QString fileWith(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
        return file.fileName();
    }

    [[nodiscard]] static QByteArray contentOf(const QString& name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }

    [[nodiscard]] static Ended run(const char* arguments, const QStringList& more = {})
    {
        return runProgram(QString::fromUtf8(arguments).split(u' ') + more);
    }

private:
    QTemporaryDir m_folder;
};

/// The cells of a table in which no cell is quoted, without the columns of free text at its end.
QList<QStringList> cellsOf(const QByteArray& csv, qsizetype columns)
{
    QList<QStringList> rows;
    for (const QString& line : QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts)) {
        rows.append(line.split(u',').mid(0, columns));
    }
    return rows;
}

/// The companies of a table that has them in `column`, each once, in the order of the rows.
QString companiesIn(const QByteArray& csv, qsizetype column)
{
    QStringList companies;
    for (const QStringList& row : cellsOf(csv, column + 1).mid(1)) {
        companies.append(row.value(column));
    }
    companies.removeDuplicates();
    return companies.join(u' ');
}

/// The ranks of a ranking, a company each.
QStringList ranksIn(const QByteArray& csv)
{
    QStringList ranks;
    for (const QStringList& row : cellsOf(csv, 2).mid(1)) {
        ranks.append(row.join(u' '));
    }
    ranks.sort();
    return ranks;
}

TEST_F(Program, HelpAndVersionNeedNoDisplayAndGoToStandardOutput)
{
    for (const char* const call : {"--help", "--version", "export --help", "check --help",
                                   "convert --help", "diff --help", "merge --help"}) {
        const Ended ended = run(call);
        EXPECT_EQ(ended.code, 0) << call;
        EXPECT_TRUE(ended.output.contains("capex-horizon")) << call;
        EXPECT_EQ(ended.messages, QByteArray()) << call;
    }
    EXPECT_TRUE(run("--version").output.startsWith("capex-horizon " CAPEX_VERSION "\n"));
}

TEST_F(Program, WhatAReportNeedsIsPrintedWithoutADisplayAndWithoutPaths)
{
    const Ended ended = run("--debug-info");
    EXPECT_EQ(ended.code, 0);
    EXPECT_TRUE(ended.output.startsWith("capex-horizon " CAPEX_VERSION "\n"));
    EXPECT_TRUE(ended.output.contains("\nfonts: "));
    EXPECT_FALSE(ended.output.contains(path("").toUtf8()));
    EXPECT_EQ(ended.messages, QByteArray());
}

TEST_F(Program, ANameThatIsNotUtf8IsRefusedAndNoOtherFileIsWritten)
{
    const QString here = path("");
    for (const char* const call :
         {R"(check "$1/$2.json")", R"(export -o "$1/$2.csv")", R"(export --all "$1/$2")",
          R"(convert "$1/$2.json" "$1/x.csv")", R"("$1/$2.json")"}) {
        const Ended ended = runShell(
            R"sh(set -- "$1" "$(printf 'o\377')"; exec "$0" )sh" + QByteArray(call), {here});
        EXPECT_EQ(ended.code, 2) << call;
        EXPECT_TRUE(ended.messages.contains("found the byte 0xff, which is not UTF-8; expected a "
                                            "name in UTF-8"))
            << ended.messages.toStdString();
    }
    EXPECT_TRUE(QDir(here).isEmpty());
}

TEST_F(Program, ANameOfAFileMovesNoCursorAndTurnsNoText)
{
    const QString name = fileWith("\x1b[31m\xe2\x80\xae\n.json", "{}");
    const Ended ended = run("check", {name});
    EXPECT_EQ(ended.code, 1);
    for (const QByteArray& line : ended.output.trimmed().split('\n')) {
        EXPECT_TRUE(line.startsWith(path("\\u001b[31m\\u202e\\n.json:").toUtf8()))
            << line.toStdString();
    }
    EXPECT_EQ(run("check", {name + u'x'}).messages.count('\n'), 1);
    EXPECT_FALSE(run("\x1b[31m").messages.contains('\x1b'));
}

#ifndef __SANITIZE_ADDRESS__ // which takes terabytes of addresses for itself
TEST_F(Program, ReadsASmallFileInLittleMemory)
{
    const QString file = fileWith("a.json", R"({"format":"capex-horizon","version":1})");
    const Ended ended = runShell(R"(ulimit -v 500000; exec "$0" check "$1")", {file});
    EXPECT_EQ(ended.code, 0) << ended.messages.toStdString();
}

TEST_F(Program, TooLittleMemoryIsAMessage)
{
    QFile file(path("a.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(qint64{100} * 1024 * 1024)); // sparse
    const Ended ended = runShell(R"(ulimit -v 150000; exec "$0" check "$1")", {file.fileName()});
    EXPECT_EQ(ended.code, 3);
    EXPECT_TRUE(ended.messages.contains("not enough memory")) << ended.messages.toStdString();
    const Ended drawn = runShell(R"(ulimit -v 400000; exec "$0" export --size 20000x10000 -o "$1")",
                                 {path("a.png")});
    EXPECT_EQ(drawn.code, 3);
    EXPECT_TRUE(drawn.messages.contains("not enough memory")) << drawn.messages.toStdString();
}
#endif

TEST_F(Program, WithoutADisplayTheWindowIsAMessage)
{
    const Ended ended = runProgram({});
    EXPECT_EQ(ended.code, 3);
    EXPECT_TRUE(ended.messages.contains("no display")) << ended.messages.toStdString();
}

TEST_F(Program, AFaultOfTheCommandLineIsTwo)
{
    const Ended ended = run("export --year never -o", {path("x.csv")});
    EXPECT_EQ(ended.code, 2);
    EXPECT_EQ(ended.messages,
              QByteArray("capex-horizon: --year: 'never'; expected a year from 1900 to 2200\n"
                         "capex-horizon: see capex-horizon export --help\n"));
    EXPECT_EQ(ended.output, QByteArray());
    EXPECT_FALSE(QFile::exists(path("x.csv")));
}

TEST_F(Program, TheWorkedExampleComesOutExactly)
{
    const Ended ended = run("export --format csv -o -");
    ASSERT_EQ(ended.code, 0) << ended.messages.toStdString();
    EXPECT_EQ(ended.messages, QByteArray());
    const QList<QStringList> rows = cellsOf(ended.output, 15);
    ASSERT_EQ(rows.size(), 9);
    EXPECT_EQ(rows.first().join(u','),
              QStringLiteral("rank,company,company_name,figure,kind,measure,basis,currency,unit,"
                             "low,mid,high,bound,horizon_months,extrapolated"));
    struct Expected
    {
        const char* company;
        const char* kind;
        double low;
        double mid;
        double high; ///< -1: no high end
        const char* bound;
        int months;
    };
    const Expected expected[]{
        {"amazon", "run-rate", 100, 100, 100, "about", 12},
        {"microsoft", "guidance", 80, 80, 80, "about", 12},
        {"alphabet", "guidance", 75, 75, 75, "about", 12},
        {"meta", "guidance", 60, 62.5, 65, "range", 12},
        {"alibaba", "pledge", 53.0 / 3, 53.0 / 3, -1, "at-least", 36},
        {"huawei", "estimate", 4, 4.5, 5, "range", 36},
        {"tencent", "estimate", 10.0 / 3, 11.0 / 3, 4, "range", 36},
        {"baidu", "estimate", 8.0 / 3, 3, 10.0 / 3, "range", 36},
    };
    for (int rank = 1; rank <= 8; ++rank) {
        const QStringList& row = rows.at(rank);
        const Expected& wanted = expected[rank - 1];
        EXPECT_EQ(row.at(0), QString::number(rank));
        EXPECT_EQ(row.at(1), QString::fromUtf8(wanted.company));
        EXPECT_EQ(row.at(4), QString::fromUtf8(wanted.kind));
        EXPECT_EQ(row.at(6), QStringLiteral("per-year"));
        EXPECT_EQ(row.at(7), QStringLiteral("USD"));
        EXPECT_EQ(row.at(8), QStringLiteral("billion"));
        EXPECT_NEAR(row.at(9).toDouble(), wanted.low, 1e-9) << wanted.company;
        EXPECT_NEAR(row.at(10).toDouble(), wanted.mid, 1e-9) << wanted.company;
        EXPECT_NEAR(row.at(11).isEmpty() ? -1 : row.at(11).toDouble(), wanted.high, 1e-9);
        EXPECT_EQ(row.at(12), QString::fromUtf8(wanted.bound));
        EXPECT_EQ(row.at(13), QString::number(wanted.months));
        EXPECT_EQ(row.at(14), QStringLiteral("false"));
    }
}

TEST_F(Program, WithAnOptionOnlyTheYearComesFromTheOpeningView)
{
    const Ended opening = run("export --format csv -o -");
    const Ended first = run("export --vintage first --format csv -o -");
    const Ended latest = run("export --basis per-year --format csv -o -");
    EXPECT_EQ(opening.output, first.output);
    EXPECT_EQ(latest.output, run("export --year 2025 --vintage latest --format csv -o -").output);
    EXPECT_NE(opening.output, latest.output);
}

/// The cells of a column.
QStringList column(const QByteArray& csv, const char* name)
{
    const QList<QStringList> rows = cellsOf(csv, -1);
    const qsizetype index = rows.first().indexOf(QString::fromLatin1(name));
    EXPECT_GE(index, 0) << name;
    QStringList cells;
    for (const QStringList& row : rows.mid(1)) {
        cells.append(row.value(index));
    }
    return cells;
}

TEST_F(Program, RefusesAnOptionThatTheViewDoesNotTakeAndNamesBoth)
{
    for (const char* const options :
         {"--view reconciliation --companies meta", "--view years --basis announced",
          "--view figures --currency CNY", "--view timeline --vintage first"}) {
        const QStringList words = QString::fromLatin1(options).split(u' ');
        const Ended ended =
            run("export -o", QStringList{path("x.csv")} + QString::fromLatin1(options).split(u' '));
        EXPECT_EQ(ended.code, 2) << options;
        EXPECT_TRUE(ended.messages.startsWith(
            QStringLiteral("capex-horizon: %1: the view %2 does not take it; expected --")
                .arg(words.at(2), words.at(1))
                .toUtf8()))
            << ended.messages.toStdString();
        EXPECT_FALSE(QFile::exists(path("x.csv")));
    }
}

TEST_F(Program, FiguresTakeDayCompaniesKindsAndMeasures)
{
    const QByteArray all = run("export --view figures -o -").output;
    const QByteArray some = run("export --view figures --as-of 2025-02-28 --companies alibaba,meta "
                                "--kinds pledge,guidance --measures ai-infrastructure,capex -o -")
                                .output;
    EXPECT_EQ(all.left(all.indexOf('\n')), some.left(some.indexOf('\n')));
    const QByteArray pledges = run("export --view figures --kinds pledge -o -").output;
    EXPECT_GT(pledges.count('\n'), 1);
    EXPECT_EQ(column(pledges, "kind").count(QStringLiteral("pledge")),
              column(pledges, "kind").size());
    EXPECT_LT(some.count('\n'), all.count('\n'));
    EXPECT_GT(some.count('\n'), 1);
    EXPECT_TRUE(all.contains(some.mid(some.indexOf('\n') + 1).split('\n').first()));
}

TEST_F(Program, WithoutAViewTheRankingTakesTheSettingsOfTheFirstOneWhateverThatShows)
{
    const QString file = fileWith("years.json", R"({ "format": "capex-horizon", "version": 1,
      "companies": [ { "id": "acme", "name": "Acme" } ],
      "sources": [ { "id": "wire", "publisher": "Wire", "evidence": "press" } ],
      "figures": [
        { "id": "a", "company": "acme", "kind": "guidance", "measure": "capex",
          "amount": { "value": 60, "currency": "USD", "unit": "billion" },
          "period": { "calendar_year": 2024 }, "announced": "2025-01-29", "source": "wire" },
        { "id": "b", "company": "acme", "kind": "guidance", "measure": "capex",
          "amount": { "value": 70, "currency": "USD", "unit": "billion" },
          "period": { "calendar_year": 2024 }, "announced": "2025-03-29", "source": "wire" } ],
      "views": [ { "name": "Years", "view": "years", "year": 2024, "as_of": "2025-02-28",
                   "growth": 25, "style": "lines" } ] })");
    const QByteArray ranking = run("export -o -", {file}).output;
    EXPECT_EQ(column(ranking, "figure"), QStringList{QStringLiteral("a")});
    EXPECT_EQ(column(ranking, "year"), QStringList{QStringLiteral("2024")});
    EXPECT_EQ(column(ranking, "as_of"), QStringList{QStringLiteral("2025-02-28")});
    EXPECT_EQ(column(ranking, "growth"), QStringList{QString()});
    const QByteArray latest = run("export --vintage latest -o -", {file}).output;
    EXPECT_EQ(column(latest, "figure"), QStringList{QStringLiteral("b")});
}

TEST_F(Program, AllHandsEachViewOnlyWhatItTakes)
{
    const Ended ended = run("export --basis calendar-year --growth 25 --kinds pledge,guidance "
                            "--from 2025 --to 2026 --all",
                            {path("all")});
    ASSERT_EQ(ended.code, 0) << ended.messages.toStdString();
    const auto table = [&](const char* name) {
        return contentOf(path("all/") + QString::fromLatin1(name));
    };
    EXPECT_EQ(column(table("ranking.csv"), "growth").first(), QStringLiteral("25"));
    EXPECT_EQ(column(table("horizons.csv"), "growth").first(), QString());
    EXPECT_EQ(table("reconciliation.csv"),
              run("export --view reconciliation -o - --year 2025").output);
    EXPECT_EQ(table("timeline.csv"),
              run("export --view timeline --kinds pledge,guidance --from 2025 "
                  "--to 2026 -o -")
                  .output);
}

TEST_F(Program, ATableIsInTheOrderThatIsAskedFor)
{
    const QString byName =
        QStringLiteral("alibaba alphabet amazon baidu huawei meta microsoft tencent");
    for (const auto& [view, column] : {std::pair{"ranking", 1},
                                       {"horizons", 1},
                                       {"timeline", 0},
                                       {"revisions", 0},
                                       {"say-do", 0}}) {
        const QByteArray call = QByteArray("export --format csv -o - --view ") + view;
        EXPECT_NE(companiesIn(run(call).output, column), byName) << view;
        EXPECT_EQ(companiesIn(run(call + " --sort name").output, column), byName) << view;
    }
}

TEST_F(Program, RegionsStandTogetherInTheTableAsInThePicture)
{
    const QString grouped =
        QStringLiteral("alphabet amazon meta microsoft alibaba baidu huawei tencent");
    for (const char* const view : {"ranking", "horizons"}) {
        const QByteArray call = QByteArray("export --format csv -o - --year 2025 --view ") + view;
        EXPECT_EQ(companiesIn(run(call + " --sort name --group region").output, 1), grouped);
    }
}

TEST_F(Program, AnOrderOfRowsLeavesTheRanksOfTheAmounts)
{
    const QByteArray byValue = run("export --format csv -o -").output;
    const QByteArray byName = run("export --format csv -o - --sort name").output;
    EXPECT_NE(byName, byValue);
    EXPECT_EQ(ranksIn(byName), ranksIn(byValue));
}

TEST_F(Program, TheSameBytesInEveryLocale)
{
    const QByteArray plain = run("export --format csv -o -").output;
    ASSERT_FALSE(plain.isEmpty());
    for (const char* const locale : {"C", "de_DE.UTF-8", "zh_CN.UTF-8", "nonsense"}) {
        QProcessEnvironment environment = bareEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QString::fromUtf8(locale));
        environment.insert(QStringLiteral("LANG"), QString::fromUtf8(locale));
        const QStringList call{QStringLiteral("export"), QStringLiteral("--format"),
                               QStringLiteral("csv"), QStringLiteral("-o"), QStringLiteral("-")};
        EXPECT_EQ(runProgram(call, environment).output, plain) << locale;
    }
}

TEST_F(Program, APictureHasExactlyTheSizeAskedFor)
{
    const Ended ended = run("export --size 800x500 --scale 1.5 -o", {path("ranking.png")});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.messages, QByteArray());
    EXPECT_EQ(QImage(path("ranking.png")).size(), QSize(1200, 750));
}

TEST_F(Program, APictureIsTheSameWhateverTheSurroundings)
{
    const QStringList call{QStringLiteral("export"), QStringLiteral("--format"),
                           QStringLiteral("png"), QStringLiteral("-o"), QStringLiteral("-")};
    QProcessEnvironment environment = bareEnvironment();
    for (const auto& [name, value] : {std::pair{"DISPLAY", ":99"},
                                      {"QT_QPA_PLATFORM", "xcb"},
                                      {"QT_SCALE_FACTOR", "2"},
                                      {"QT_STYLE_OVERRIDE", "windows"},
                                      {"QT_FONT_DPI", "144"},
                                      {"LC_ALL", "C"}}) {
        environment.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    }
    const Ended ended = runProgram(call, environment);
    EXPECT_EQ(ended.messages, QByteArray());
    EXPECT_EQ(ended.output, runProgram(call).output);
    EXPECT_TRUE(ended.output.startsWith("\x89PNG"));
}

TEST_F(Program, StandardOutputAndFileHoldTheSameBytes)
{
    ASSERT_EQ(run("export -o", {path("ranking.csv")}).code, 0);
    EXPECT_EQ(run("export --format csv -o -").output, contentOf(path("ranking.csv")));
}

TEST_F(Program, AllWritesEveryViewIntoAFolderThatItMakes)
{
    ASSERT_EQ(run("export --all", {path("deep/er")}).code, 0);
    const QStringList names = QDir(path("deep/er")).entryList(QDir::Files, QDir::Name);
    for (const char* const name :
         {"figures.csv", "figures.png", "figures-2.png", "horizons.csv", "horizons.png",
          "ranking.csv", "ranking.png", "years.csv", "years.png"}) {
        EXPECT_TRUE(names.contains(QString::fromUtf8(name))) << name;
    }
}

TEST_F(Program, AllWritesTheFormatsThatAreAskedFor)
{
    ASSERT_EQ(run("export --format svg,pdf --all", {path("vectors")}).code, 0);
    const QStringList names = QDir(path("vectors")).entryList(QDir::Files, QDir::Name);
    EXPECT_TRUE(names.contains(QStringLiteral("overview.svg")));
    EXPECT_TRUE(names.contains(QStringLiteral("figures.pdf")));
    EXPECT_TRUE(names.contains(QStringLiteral("figures-2.svg")));
    EXPECT_FALSE(names.contains(QStringLiteral("figures-2.pdf"))) << "one document";
    EXPECT_FALSE(names.contains(QStringLiteral("ranking.png")));
}

TEST_F(Program, EveryViewIsWrittenInEveryFormatToStandardOutput)
{
    for (const char* const view : {"ranking", "overview", "years"}) {
        for (const auto& [format, begin] :
             {std::pair{"svg", "<?xml"}, {"pdf", "%PDF-"}, {"png", "\x89PNG"}}) {
            const QByteArray call =
                QByteArray("export -o - --view ") + view + " --format " + format;
            const Ended ended = run(call);
            EXPECT_EQ(ended.code, 0) << call.toStdString() << ended.messages.toStdString();
            EXPECT_TRUE(ended.output.startsWith(begin)) << call.toStdString();
        }
    }
}

TEST_F(Program, ADocumentIsTheSameInEveryProcess)
{
    const char* const call = "export --view overview --format pdf -o -";
    const QByteArray first = run(call).output;
    EXPECT_TRUE(first.startsWith("%PDF-"));
    for (int again = 0; again < 4; ++again) {
        EXPECT_EQ(run(call).output, first);
    }
}

TEST_F(Program, APresetOnPaperHasTheDotsThatAreAskedFor)
{
    ASSERT_EQ(run("export --preset a4 --dpi 300 -o", {path("a4.png")}).code, 0);
    EXPECT_EQ(QImage(path("a4.png")).size(), QSize(2008, 1339));
    ASSERT_EQ(run("export --preset half-slide -o", {path("half.png")}).code, 0);
    EXPECT_EQ(QImage(path("half.png")).size(), QSize(960, 1080));
    ASSERT_EQ(run("export --preset a4 --dpi 300 -o", {path("a4.svg")}).code, 0);
    EXPECT_TRUE(contentOf(path("a4.svg")).contains("width=\"642.52\"")) << "170 mm of 1/96 inch";
}

TEST_F(Program, TheTableOfFiguresGoesOnInFurtherPicturesThatStandardOutputCannotHold)
{
    ASSERT_EQ(run("export --view figures -o", {path("table.png")}).code, 0);
    EXPECT_TRUE(contentOf(path("table.png")).startsWith("\x89PNG"));
    EXPECT_TRUE(contentOf(path("table-2.png")).startsWith("\x89PNG"));
    const Ended ended = run("export --view figures --format png -o -");
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.output.isEmpty());
    EXPECT_TRUE(ended.messages.startsWith("capex-horizon: -o -: the picture has "))
        << ended.messages.toStdString();
}

TEST_F(Program, AnUnknownCompanyIsAFaultThatNamesThoseThatExist)
{
    const Ended ended = run("export --companies apple --format csv -o -");
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.messages.startsWith(
        "capex-horizon: --companies: 'apple' is not in the figures; expected one of alibaba, "))
        << ended.messages.toStdString();
}

TEST_F(Program, AnUnknownCompanyInFocusIsAFaultToo)
{
    const Ended ended = run("export --focus apple --format csv -o -");
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.messages.startsWith("capex-horizon: --focus: 'apple' is not in the figures"))
        << ended.messages.toStdString();
}

TEST_F(Program, AnUnknownCompanyInThePairIsAFaultToo)
{
    const Ended ended = run("export --pair meta,apple --format csv -o -");
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.messages.startsWith("capex-horizon: --pair: 'apple' is not in the figures"))
        << ended.messages.toStdString();
}

TEST_F(Program, AListOfAnUnknownSourceIsAFaultAndOfAMeasureWithoutFiguresAWarning)
{
    const Ended source = run("export --view figures --list source=nobody --format csv -o -");
    EXPECT_EQ(source.code, 2);
    EXPECT_TRUE(source.messages.startsWith(
        "capex-horizon: --list: 'nobody' is not in the figures; expected a source of theirs"))
        << source.messages.toStdString();
    const Ended measure = run("export --view figures --list measure=capx --format csv -o -");
    EXPECT_EQ(measure.code, 0);
    EXPECT_EQ(measure.messages,
              QByteArray("capex-horizon: warning: --list: no figure counts 'capx'\n"));
}

TEST_F(Program, AMeasureWithoutFiguresIsAWarning)
{
    const Ended ended = run("export --measures capx --format csv -o -");
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.messages,
              QByteArray("capex-horizon: warning: --measures: no figure counts 'capx'\n"));
}

TEST_F(Program, ABrokenFileIsOneAndLeavesTheOutputAlone)
{
    const QString broken = fileWith("broken.json", "{ \"format\": \"capex-horizon\",\n  oops");
    const QString output = fileWith("ranking.csv", "as it was");
    const Ended ended = run("export", {broken, QStringLiteral("-o"), output});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.messages.startsWith(broken.toUtf8() + ":2:3: error: "))
        << ended.messages.toStdString();
    EXPECT_EQ(contentOf(output), QByteArray("as it was"));
}

TEST_F(Program, CheckPrintsFindingsToStandardOutput)
{
    const QString broken = fileWith("broken.json", "{ \"format\": \"capex-horizon\",\n  oops");
    const Ended ended = run("check", {broken});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.output.startsWith(broken.toUtf8() + ":2:3: error: "))
        << ended.output.toStdString();
    EXPECT_EQ(ended.messages, QByteArray());
}

TEST_F(Program, CheckGoesOnAfterAFileThatIsNotThere)
{
    const QString broken = fileWith("broken.csv", "company\n");
    const Ended ended = run("check", {path("absent.json"), broken});
    EXPECT_EQ(ended.code, 3);
    EXPECT_TRUE(ended.messages.contains("absent.json")) << ended.messages.toStdString();
    EXPECT_TRUE(ended.output.contains("broken.csv:1:")) << ended.output.toStdString();
}

TEST_F(Program, CheckHasNothingToSayOfAGoodFile)
{
    const Ended ended =
        run("check", {projectPath(QStringLiteral("resources/figures/figures.json"))});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.output, QByteArray());
    EXPECT_EQ(ended.messages, QByteArray());
}

TEST_F(Program, ConvertingToCsvAndBackKeepsTheFigures)
{
    const QString bundled = projectPath(QStringLiteral("resources/figures/figures.json"));
    const Ended there = run("convert", {bundled, path("figures.csv")});
    EXPECT_EQ(there.code, 0);
    const QByteArray totals =
        path("figures.csv").toUtf8() +
        ": warning: CSV has no room for published totals (aggregates): 9 left out\n";
    EXPECT_TRUE(there.messages.contains(totals)) << there.messages.toStdString();
    EXPECT_EQ(run("convert", {path("figures.csv"), path("figures.json")}).code, 0);
    EXPECT_EQ(run("convert", {path("figures.json"), path("again.csv")}).code, 0);
    const Ended between = run("convert", {path("figures.csv"), path("between.csv")});
    EXPECT_EQ(between.messages, QByteArray()) << "a CSV brings nothing that a CSV cannot hold";
    EXPECT_EQ(contentOf(path("between.csv")), contentOf(path("figures.csv")));
    EXPECT_EQ(contentOf(path("again.csv")), contentOf(path("figures.csv")));
    EXPECT_EQ(run("export --view figures --format csv -o -").output,
              contentOf(path("figures.csv")));
}

TEST_F(Program, NotesAreNamedWhereACsvLeavesThemOut)
{
    QByteArray figures = contentOf(projectPath(QStringLiteral("resources/figures/figures.json")));
    figures.chop(figures.size() - figures.lastIndexOf('}'));
    figures += R"(,"notes":[{"id":"n","figure":"alibaba-2025-pledge","text":"mind this"}]})";
    (void)fileWith("noted.json", figures);
    const QByteArray loss =
        "warning: CSV has no room for notes at figures and companies: 1 left out\n";
    const Ended converted = run("convert", {path("noted.json"), path("noted.csv")});
    EXPECT_EQ(converted.code, 0);
    EXPECT_TRUE(converted.messages.contains(path("noted.csv").toUtf8() + ": " + loss))
        << converted.messages.toStdString();
    const Ended table = run("export --view figures --format csv -o -", {path("noted.json")});
    EXPECT_EQ(table.code, 0);
    EXPECT_EQ(table.messages, "capex-horizon: " + loss);
    const Ended ranking = run("export --view ranking --format csv -o -", {path("noted.json")});
    EXPECT_EQ(ranking.messages, QByteArray());
    EXPECT_TRUE(ranking.output.contains("note: mind this"));
}

TEST_F(Program, WhatCannotBeWrittenIsThreeAndLeavesNothingBehind)
{
    QDir(path(".")).mkdir(QStringLiteral("folder.csv"));
    ASSERT_EQ(mkfifo(path("pipe.csv").toLocal8Bit().constData(), 0600), 0);
    for (const QString& target :
         {path("absent/ranking.csv"), path("folder.csv"), path("pipe.csv")}) {
        const Ended ended = run("export --format csv -o", {target});
        EXPECT_EQ(ended.code, 3) << target.toStdString();
        EXPECT_TRUE(ended.messages.contains(target.toUtf8())) << ended.messages.toStdString();
    }
    EXPECT_FALSE(QFile::exists(path("absent")));
    EXPECT_TRUE(QDir(path("folder.csv")).isEmpty());
}

TEST_F(Program, AFullDiskBehindStandardOutputIsThree)
{
    struct stat status = {};
    ASSERT_EQ(stat("/dev/full", &status), 0);
    ASSERT_TRUE(S_ISCHR(status.st_mode)) << "the system's device that is always full";
    const QStringList call{QStringLiteral("export"), QStringLiteral("--format"),
                           QStringLiteral("csv"), QStringLiteral("-o"), QStringLiteral("-")};
    const Ended ended = runProgram(call, bareEnvironment(), QStringLiteral("/dev/full"));
    EXPECT_EQ(ended.code, 3);
    EXPECT_EQ(ended.messages,
              QByteArray("capex-horizon: standard output: No space left on device\n"));
}

} // namespace
} // namespace capex
