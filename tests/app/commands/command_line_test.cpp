// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"

#include "app/commands/publications.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

CommandRequest parse(const char* arguments)
{
    return parseCommandLine(QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts));
}

/// The request that a call to export means; the call has no fault.
ExportRequest exported(const char* options)
{
    const CommandRequest command = parse((std::string("export ") + options).c_str());
    if (const auto* const misuse = std::get_if<Misuse>(&command)) {
        ADD_FAILURE() << misuse->error.text().toStdString();
        return {};
    }
    return std::get<ExportRequest>(command);
}

QString fault(const char* arguments)
{
    const CommandRequest command = parse(arguments);
    const auto* const misuse = std::get_if<Misuse>(&command);
    return misuse ? misuse->error.text() : QStringLiteral("no fault");
}

TEST(CommandLine, WithoutArgumentsItOpensTheWindow)
{
    EXPECT_TRUE(std::get<OpenWindow>(parse("")).files.isEmpty());
}

TEST(CommandLine, FilesAreOpenedInTheWindow)
{
    const QStringList files{QStringLiteral("a.json"), QStringLiteral("b.csv")};
    EXPECT_EQ(std::get<OpenWindow>(parse("a.json b.csv")).files, files);
}

TEST(CommandLine, AMistypedCommandIsNotAFile)
{
    EXPECT_EQ(fault("exprot -o"), QStringLiteral("-o: no such option"));
    EXPECT_EQ(
        fault("exprot"),
        QStringLiteral("exprot: neither a command nor a file; expected "
                       "export, check, convert, inspect, diff, merge, verify, or a figure file"));
}

TEST(CommandLine, DiffTakesTwoFilesAndAFormat)
{
    const auto request = std::get<DiffRequest>(parse("diff a.json --format csv b.csv"));
    EXPECT_EQ(request.before, QStringLiteral("a.json"));
    EXPECT_EQ(request.after, QStringLiteral("b.csv"));
    EXPECT_TRUE(request.isTable);
    EXPECT_FALSE(std::get<DiffRequest>(parse("diff a b")).isTable);
    EXPECT_FALSE(std::get<DiffRequest>(parse("diff a b --format text")).isTable);
    EXPECT_EQ(fault("diff a"), QStringLiteral("1 file name; expected two, OLD and NEW"));
    EXPECT_EQ(fault("diff a b c"), QStringLiteral("3 file names; expected two, OLD and NEW"));
    EXPECT_EQ(fault("diff a b --format png"),
              QStringLiteral("--format: 'png'; expected text or csv"));
    EXPECT_EQ(fault("diff a b -o c"), QStringLiteral("-o: no such option"));
}

TEST(CommandLine, MergeTakesFilesATargetAndWhatIsAccepted)
{
    const auto request = std::get<MergeRequest>(
        parse("merge a.json -o out.csv b.csv c.csv --accept new-vintage,rival"));
    EXPECT_EQ(request.base, QStringLiteral("a.json"));
    EXPECT_EQ(request.files, (QStringList{QStringLiteral("b.csv"), QStringLiteral("c.csv")}));
    EXPECT_EQ(request.out, QStringLiteral("out.csv"));
    EXPECT_EQ(request.format, &csvFormat());
    EXPECT_EQ(request.accepted, (QList{ChangeGroup::NewVintage, ChangeGroup::Rival}));
    EXPECT_FALSE(std::get<MergeRequest>(parse("merge a b --output c.json"))
                     .accepted.contains(ChangeGroup::Removed));
    EXPECT_EQ(fault("merge a -o c.json"),
              QStringLiteral("1 file name; expected at least two, BASE and NEW"));
    EXPECT_EQ(fault("merge a b"), QStringLiteral("nowhere to write to; expected -o OUT"));
    EXPECT_EQ(fault("merge a b -o c.txt"),
              QStringLiteral("c.txt: its ending says no format; expected a name that ends in "
                             ".json or .csv"));
    EXPECT_EQ(fault("merge a b -o c.json -o d.json"),
              QStringLiteral("--output: given 2 times; expected it once"));
    EXPECT_EQ(fault("merge a b -o c.json --accept all"),
              QStringLiteral("--accept: 'all'; expected one of added, corrected, new-vintage, "
                             "rival, source, removed"));
}

TEST(CommandLine, StandardOutputTakesATableUnlessToldOtherwise)
{
    EXPECT_EQ(exported("-o -").formats, QList<OutputFormat>{OutputFormat::Csv});
    EXPECT_EQ(exported("-o - --format png").formats, QList<OutputFormat>{OutputFormat::Png});
}

TEST(CommandLine, OptionsMayStandBeforeAndAfterTheFile)
{
    const ExportRequest before = exported("--year 2024 -o out.csv figures.json");
    const ExportRequest after = exported("figures.json -o out.csv --year=2024");
    EXPECT_EQ(before.file, QStringLiteral("figures.json"));
    EXPECT_EQ(before.file, after.file);
    EXPECT_EQ(before.output, after.output);
    EXPECT_EQ(before.given, after.given);
    EXPECT_EQ(before.asked, after.asked);
}

TEST(CommandLine, EveryComparisonOptionArrives)
{
    const ExportRequest request =
        exported("--all out --basis calendar-year --year 2024 --as-of 2025-02-28 --vintage first "
                 "--currency CNY --fx CNY=7.2 --companies meta,alibaba --kinds actual,run-rate "
                 "--measures capex --growth -5 --from 2019 --to 2026");
    EXPECT_EQ(request.given.size(), 12U);
    const ComparisonSettings& options = request.asked.settings;
    EXPECT_EQ(options.basis, Basis::CalendarYear);
    EXPECT_EQ(options.year, 2024);
    EXPECT_EQ(options.asOf, QDate(2025, 2, 28));
    EXPECT_EQ(options.vintage, Vintage::First);
    EXPECT_EQ(options.currency, Currency{QStringLiteral("CNY")});
    EXPECT_EQ(options.fx.fixedPerUsd, 7.2);
    EXPECT_EQ(options.companies,
              (QList{CompanyId{QStringLiteral("meta")}, CompanyId{QStringLiteral("alibaba")}}));
    EXPECT_EQ(options.kinds, (QList{Kind::Actual, Kind::RunRate}));
    EXPECT_EQ(options.measures, QList{Measure{QStringLiteral("capex")}});
    EXPECT_EQ(options.growth, -0.05);
    EXPECT_EQ(options.fromYear, 2019);
    EXPECT_EQ(options.toYear, 2026);
}

TEST(CommandLine, ViewOptionsArriveAndHaveDefaults)
{
    EXPECT_EQ(exported("-o x.png").asked, ViewState());
    const ViewOptions options =
        exported("--all out --sort change --group region --focus meta,baidu --pair meta,baidu "
                 "--style stacked --growth-to 50")
            .asked.options;
    EXPECT_EQ(options.sort, SortBy::Change);
    EXPECT_TRUE(options.groupByRegion);
    EXPECT_EQ(options.focus,
              (QList{CompanyId{QStringLiteral("meta")}, CompanyId{QStringLiteral("baidu")}}));
    EXPECT_EQ(options.pair, options.focus);
    EXPECT_EQ(options.yearsStyle, YearsStyle::Stacked);
    EXPECT_EQ(options.bandGrowth, 0.5);
}

TEST(CommandLine, PictureOptionsHaveDefaults)
{
    const PictureOptions plain = exported("-o x.png").picture;
    EXPECT_EQ(plain.size, QSize(1600, 900));
    EXPECT_EQ(plain.scale, 1);
    EXPECT_EQ(plain.theme, ThemeName::Light);
    EXPECT_EQ(plain.language, Language::English);
    const PictureOptions other =
        exported("-o x.png --size 800x600 --scale 2 --theme dark --language zh_CN").picture;
    EXPECT_EQ(other.size, QSize(800, 600));
    EXPECT_EQ(other.scale, 2);
    EXPECT_EQ(other.theme, ThemeName::Dark);
    EXPECT_EQ(other.language, Language::SimplifiedChinese);
}

TEST(CommandLine, TheFormatIsThatOfTheEndingUnlessGiven)
{
    EXPECT_EQ(exported("-o x.csv").formats, QList<OutputFormat>{OutputFormat::Csv});
    EXPECT_EQ(exported("-o X.PNG").formats, QList<OutputFormat>{OutputFormat::Png});
    EXPECT_EQ(exported("-o x.txt --format csv").formats, QList<OutputFormat>{OutputFormat::Csv});
    EXPECT_EQ(exported("-o - --format png").formats, QList<OutputFormat>{OutputFormat::Png});
}

TEST(CommandLine, FaultsNameTheOptionAndWhatWasExpected)
{
    const std::pair<const char*, const char*> cases[]{
        {"export --year 20x5 -o x.csv", "--year: '20x5'; expected a year from 1900 to 2200"},
        {"export --year 1899 -o x.csv", "--year: '1899'; expected a year from 1900 to 2200"},
        {"export --as-of 2025-02-30 -o x.csv",
         "--as-of: '2025-02-30'; expected a day such as 2025-02-28"},
        {"export --basis yearly -o x.csv",
         "--basis: 'yearly'; expected one of announced, per-year, three-year, calendar-year"},
        {"export --kinds actual,plan -o x.csv",
         "--kinds: 'plan'; expected one of actual, guidance, run-rate, pledge, estimate"},
        {"export --companies a,,b -o x.csv", "--companies: ''; expected a name"},
        {"export --currency usd -o x.csv",
         "--currency: 'usd'; expected the three letters of a currency, such as USD"},
        {"export --growth 1,000 -o x.csv",
         "--growth: '1,000'; expected percent a year above -100, such as 25"},
        {"export --growth -100 -o x.csv",
         "--growth: '-100'; expected percent a year above -100, such as 25"},
        {"export --sort size -o x.png",
         "--sort: 'size'; expected one of value, name, region, change"},
        {"export --group name -o x.png", "--group: 'name'; expected region"},
        {"export --style pie -o x.png", "--style: 'pie'; expected one of columns, stacked, lines"},
        {"export --pair meta -o x.png",
         "--pair: 'meta'; expected two different companies, such as a,b, or none"},
        {"export --pair meta,meta -o x.png",
         "--pair: 'meta,meta'; expected two different companies, such as a,b, or none"},
        {"export --pair a,b,c -o x.png",
         "--pair: 'a,b,c'; expected two different companies, such as a,b, or none"},
        {"export --size 1600 -o x.png",
         "--size: '1600'; expected WIDTHxHEIGHT in pixels, such as 1600x900"},
        {"export --scale 0 -o x.png", "--scale: '0'; expected a number above 0, such as 2"},
        {"export --theme red -o x.png", "--theme: 'red'; expected one of light, dark, print"},
        {"export --language fr -o x.png", "--language: 'fr'; expected one of en, zh_CN"},
        {"export --from 2026 --to 2019 -o x.csv",
         "--from: 2026 is after --to 2019; expected years in order"},
        {"export --year 2024 --year 2025 -o x.csv", "--year: given 2 times; expected it once"},
        {"export --colour red -o x.csv", "--colour: no such option"},
        {"export a.json b.json -o x.csv", "b.json: a second file; expected one FILE"},
        {"export",
         "nowhere to write to, or twice; expected one of -o OUT, --all DIR, --batch JOBS.json, "
         "--report OUT.pdf|OUT.html, --slides OUT.pptx, --workbook OUT.xlsx, --package "
         "DIR|OUT.zip"},
        {"export --all out --package out",
         "nowhere to write to, or twice; expected one of -o OUT, --all DIR, --batch JOBS.json, "
         "--report OUT.pdf|OUT.html, --slides OUT.pptx, "
         "--workbook OUT.xlsx, --package DIR|OUT.zip"},
        {"export -o a.png --slides a.pptx",
         "nowhere to write to, or twice; expected one of -o OUT, --all DIR, --batch JOBS.json, "
         "--report OUT.pdf|OUT.html, --slides OUT.pptx, "
         "--workbook OUT.xlsx, --package DIR|OUT.zip"},
        {"export --slides a.pptx --package out",
         "--package: together with --slides; expected one of them"},
        {"export --slides a.ppt", "--slides: 'a.ppt'; expected OUT.pptx"},
        {"export --slides a.pptx --view years",
         "--view: --slides does not take it; expected --slides without it"},
        {"export --slides a.pptx --size 640x400",
         "--size: --slides does not take it; expected --slides without it"},
        {"export --slides a.pptx --preset a4",
         "--preset: --slides does not take it; expected --slides without it"},
        {"export --slides a.pptx --dpi 300",
         "--dpi: --slides does not take it; expected --slides without it"},
        {"export --slides a.pptx --format png",
         "--format: --slides does not take it; expected --slides without it"},
        {"export --package out --theme dark",
         "--theme: --package does not take it; expected --package without it"},
        {"export --package out --language zh_CN",
         "--language: --package does not take it; expected --package without it"},
        {"export --package out.zip --scale 2",
         "--scale: --package does not take it; expected --package without it"},
        {"export --package out --views ranking,pie",
         "--views: 'pie'; expected one of overview, ranking, horizons, years, timeline, revisions, "
         "say-do, reconciliation, figures"},
        {"export --package out --views ranking --from 2024",
         "--from: --package does not take it; expected --package without it"},
        {"export --all out --views ranking", "--views: without what it chooses for; expected "
                                             "--report or --slides or --workbook or --package"},
        {"export -o x.txt", "x.txt: its ending says no format; expected one of png, svg, pdf, csv, "
                            "xlsx, md, html, or --format"},
        {"export --format png,svg -o x.png",
         "--format: 2 formats for one file; expected one, or --all DIR"},
        {"export --all out --view ranking",
         "--all: together with a view; expected no --view: all are written"},
        {"export --preset poster -o x.png",
         "--preset: 'poster'; expected one of slide, half-slide, square, a4, 4k"},
        {"export --preset slide --size 640x400 -o x.png",
         "--preset: together with --size; expected one of them"},
        {"export --dpi 0 -o x.png", "--dpi: '0'; expected a number above 0, such as 2"},
        {"check", "no file to check; expected FILE..."},
        {"convert a b.json --sheet A --sheet B", "--sheet: given 2 times; expected it once"},
        {"convert a b.json --rows c --rows d", "--rows: given 2 times; expected it once"},
        {"convert a b.json --recipe c --recipe d", "--recipe: given 2 times; expected it once"},
        {"inspect a --sheet A --sheet B", "--sheet: given 2 times; expected it once"},
        {"convert a.json", "1 file name; expected two, IN and OUT"},
        {"convert a.json b.txt",
         "b.txt: its ending says no format; expected a name that ends in .json or .csv"},
    };
    for (const auto& [arguments, message] : cases) {
        EXPECT_EQ(fault(arguments), QString::fromUtf8(message)) << arguments;
    }
}

/// A value that each setting takes.
QString exampleOf(Setting setting)
{
    static const QStringList examples{
        QStringLiteral("calendar-year"), QStringLiteral("2024"),
        QStringLiteral("2025-02-28"),    QStringLiteral("first"),
        QStringLiteral("CNY"),           QStringLiteral("CNY=7.2"),
        QStringLiteral("meta"),          QStringLiteral("pledge"),
        QStringLiteral("capex"),         QStringLiteral("25"),
        QStringLiteral("2019"),          QStringLiteral("2026"),
        QStringLiteral("name"),          QStringLiteral("region"),
        QStringLiteral("meta"),          QStringLiteral("meta,baidu"),
        QStringLiteral("lines"),         QStringLiteral("50"),
        QStringLiteral("us-four"),       QStringLiteral("2"),
        QStringLiteral("text=cloud"),
    };
    return examples.at(static_cast<qsizetype>(setting));
}

TEST(CommandLine, EveryViewRefusesTheOptionsThatItDoesNotTake)
{
    for (const View view : allOf<View>()) {
        for (const Setting setting : allSettings()) {
            const QString call = QStringLiteral("export -o x.csv --view %1 --%2 %3")
                                     .arg(keywordOf(view), keywordOf(setting), exampleOf(setting));
            const bool isRankingsGrowth = view == View::Ranking && setting == Setting::Growth;
            const QString expected =
                takes(view, setting) && !isRankingsGrowth
                    ? QStringLiteral("no fault")
                    : QStringLiteral("--%1: the view %2 ").arg(keywordOf(setting), keywordOf(view));
            EXPECT_TRUE(fault(call.toUtf8().constData()).startsWith(expected))
                << call.toStdString();
        }
    }
}

TEST(CommandLine, ARefusedOptionIsToldWithThoseThatTheViewTakes)
{
    EXPECT_EQ(fault("export --view reconciliation --companies meta -o x.csv"),
              QStringLiteral("--companies: the view reconciliation does not take it; expected "
                             "--year, --as-of, --currency, --fx, --aggregate"));
    EXPECT_EQ(fault("export --growth 25 -o x.csv"),
              QStringLiteral("--growth: the view ranking takes it by calendar year only; expected "
                             "--basis calendar-year with it"));
    EXPECT_EQ(fault("export --growth 25 --basis calendar-year -o x.csv"),
              QStringLiteral("no fault"));
    EXPECT_EQ(fault("export --all out --growth 25 --companies meta"), QStringLiteral("no fault"))
        << "each view gets what it takes";
}

TEST(CommandLine, SeveralViewsGoTogetherInTheOrderThatIsAskedFor)
{
    const ExportRequest slides = exported("--slides Deck.PPTX --views years,ranking,years");
    ASSERT_NE(slides.publication, nullptr);
    EXPECT_EQ(QString::fromLatin1(slides.publication->option), QStringLiteral("slides"));
    EXPECT_EQ(slides.publicationTarget, QStringLiteral("Deck.PPTX"));
    EXPECT_EQ(slides.views, QList<View>({View::Years, View::Ranking}));
    EXPECT_TRUE(exported("--package data-1.0").publication->isFolder());
    EXPECT_FALSE(exported("--package data.zip").publication->isFolder());
    EXPECT_TRUE(exported("--package out").views.isEmpty()) << "all of them";
}

TEST(CommandLine, SeveralViewsTogetherTakeWhatChangesOneOfThem)
{
    EXPECT_EQ(fault("export --slides a.pptx --scale 2 --transparent --theme dark "
                    "--language zh_CN --views ranking,years --from 2024 --growth 25"),
              QStringLiteral("no fault"));
    EXPECT_EQ(fault("export --package out --sort change --as-of 2025-02-28"),
              QStringLiteral("no fault"));
}

TEST(CommandLine, AFaultPointsToTheHelpOfItsCommand)
{
    EXPECT_EQ(std::get<Misuse>(parse("export --year x")).helpCall,
              QStringLiteral("capex-horizon export --help"));
    EXPECT_EQ(std::get<Misuse>(parse("--colour")).helpCall, QStringLiteral("capex-horizon --help"));
}

TEST(CommandLine, TheHelpOfExportNamesEveryOptionOfTheContract)
{
    const QString help = std::get<ShowText>(parse("export --help")).text;
    for (const char* const option :
         {"--view",   "--basis",     "--year",    "--as-of",    "--vintage", "--currency",
          "--fx",     "--companies", "--kinds",   "--measures", "--growth",  "--from",
          "--to",     "--format",    "--size",    "--scale",    "--theme",   "--language",
          "--output", "-o",          "--all",     "--sort",     "--group",   "--focus",
          "--style",  "--growth-to", "--pair",    "--slides",   "--package", "--views",
          "--report", "--batch",     "--without", "--preset",   "--dpi",     "--transparent"}) {
        EXPECT_TRUE(help.contains(QString::fromUtf8(option) + u' ')) << option;
    }
}

TEST(CommandLine, EveryHelpFitsAnOrdinaryTerminal)
{
    for (const char* const call :
         {"--help", "export --help", "check --help", "convert --help", "inspect --help",
          "diff --help", "merge --help", "verify --help"}) {
        for (const QString& line : std::get<ShowText>(parse(call)).text.split(u'\n')) {
            EXPECT_LE(line.size(), 100) << call << ": " << line.toStdString();
        }
    }
}

} // namespace
} // namespace capex
