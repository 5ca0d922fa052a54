// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/export_call.h"
#include "app/commands/shell_text.h"

#include "app/commands/command_line.h"
#include "app/commands/export_settings.h"
#include "app/commands/picture_presets.h"
#include "tests/support/any_figures.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QProcess>

namespace capex {
namespace {

constexpr int companies = 6;

/// Any state of a view that a window could show of such figures.
class AnyStates : public AnyFigures
{
public:
    using AnyFigures::AnyFigures;

    [[nodiscard]] ViewState state(View view)
    {
        return {.view = view, .settings = settings(), .options = options()};
    }

private:
    template <typename Enum>
    [[nodiscard]] Enum any()
    {
        const QList<Enum> all = allOf<Enum>();
        return all.at(below(static_cast<int>(all.size())));
    }
    [[nodiscard]] bool flip() { return below(2) == 0; }
    /// As somebody types percent.
    [[nodiscard]] double fraction() { return (below(1600) / 8.0 - 50) / 100; }

    [[nodiscard]] QList<CompanyId> someCompanies(int most)
    {
        QList<CompanyId> some;
        for (int number = 0; number < companies && some.size() < most; ++number) {
            if (flip()) {
                some.append(CompanyId{QStringLiteral("c%1").arg(number)});
            }
        }
        return some;
    }

    [[nodiscard]] ComparisonSettings settings()
    {
        ComparisonSettings settings;
        settings.basis = any<Basis>();
        settings.year = 2020 + below(10);
        if (flip()) {
            settings.asOf = QDate(2025, 1, 1).addDays(below(400));
        }
        settings.vintage = any<Vintage>();
        settings.currency = {flip() ? QStringLiteral("CNY") : QStringLiteral("USD")};
        settings.fx.rule =
            flip() ? CurrencyPolicy::Rule::PeriodAverage : CurrencyPolicy::Rule::Source;
        if (flip()) {
            settings.fx = {
                CurrencyPolicy::Rule::Fixed, {QStringLiteral("CNY")}, 6 + below(100) / 64.0};
        }
        settings.companies = someCompanies(companies);
        if (below(8) == 0) {
            settings.companies = nobody();
        }
        if (flip()) {
            settings.kinds = flip() ? QList<Kind>{any<Kind>()} : QList<Kind>();
        }
        if (flip()) {
            settings.measures = {{QStringLiteral("capex")}, {QStringLiteral("odd 'measure'")}};
        }
        settings.growth = flip() ? fraction() : 0;
        if (flip()) {
            settings.fromYear = 2020 + below(3);
        }
        if (flip()) {
            settings.toYear = 2023 + below(3);
        }
        return settings;
    }

    [[nodiscard]] ViewOptions options()
    {
        ViewOptions options;
        options.sort = any<SortBy>();
        options.groupByRegion = flip();
        options.focus = someCompanies(3);
        if (flip()) {
            options.yearsStyle = any<YearsStyle>();
        }
        if (flip()) {
            options.bandGrowth = fraction();
        }
        if (const QList<CompanyId> two = someCompanies(2); two.size() == 2) {
            options.pair = two;
        }
        if (flip()) {
            options.aggregate = AggregateId{u"sum"};
        }
        options.enlarged = below(4);
        options.list = listing();
        return options;
    }

    [[nodiscard]] FigureListing listing()
    {
        FigureListing listing;
        if (flip()) {
            listing.text = QStringLiteral("cloud, \"ai\" kind=x,year=2 --");
            listing.column = any<FigureColumn>();
        }
        if (flip()) {
            listing.kind = any<Kind>();
            listing.evidence = any<Evidence>();
        }
        if (flip()) {
            listing.measure = Measure{QStringLiteral("a,b")};
            listing.source = SourceId{QStringLiteral("s 1")};
            listing.year = 2020 + below(9);
        }
        if (flip()) {
            listing.sortColumn = any<FigureColumn>();
            listing.isDescending = flip();
        }
        listing.isGrouped = flip();
        if (listing != FigureListing()) {
            listing.language = QStringLiteral("en");
        }
        return listing;
    }
};

/// What the command line makes of the call; nothing where it is refused.
std::optional<ExportRequest> parsed(const ExportCall& call)
{
    const CommandRequest request = parseCommandLine(call.arguments);
    if (const auto* const misuse = std::get_if<Misuse>(&request)) {
        ADD_FAILURE() << misuse->error.text().toStdString() << " in "
                      << shellText(call.arguments).toStdString();
        return std::nullopt;
    }
    return std::get<ExportRequest>(request);
}

/// Figures that open with another view than the one that is called for.
ReadResult figuresWith(AnyStates& any, View openingView)
{
    ReadResult figures;
    DatasetParts parts = any.parts(companies, 20);
    Aggregate total;
    total.id = AggregateId{u"sum"};
    parts.aggregates = {total};
    parts.sources.push_back({.id = {QStringLiteral("s 1")}});
    figures.dataset = Dataset(std::move(parts));
    const ViewState opening = any.state(openingView);
    SavedView view;
    view.name = QStringLiteral("opening");
    view.view = opening.view;
    view.settings = opening.settings;
    view.options = opening.options;
    figures.views = {view};
    return figures;
}

TEST(ExportCall, GivesBackTheStateWhateverTheFiguresOpenWith)
{
    AnyStates any(20261122);
    for (int round = 0; round < 400; ++round) {
        for (const View view : allOf<View>()) {
            const ViewState state = any.state(view);
            const ExportCall call = exportCall({.state = state,
                                                .file = QStringLiteral("-a b.json"),
                                                .output = QStringLiteral("a.png")});
            ASSERT_TRUE(call.unsaid.isEmpty());
            const auto request = parsed(call);
            ASSERT_TRUE(request);
            EXPECT_EQ(request->file, QStringLiteral("-a b.json"));
            // The table of figures opened filtered says by no option that nothing is.
            const View opening = view == View::Figures ? View::Ranking : any.state(view).view;
            const auto back = exportState(*request, *request->view, figuresWith(any, opening));
            ASSERT_TRUE(back) << back.error().text().toStdString();
            ASSERT_EQ(*back, taken(state)) << shellText(call.arguments).toStdString();
        }
    }
}

TEST(ExportCall, GivesBackThePicture)
{
    for (const PicturePreset& preset : picturePresets()) {
        PictureOptions picture{.scale = 2,
                               .theme = ThemeName::Print,
                               .language = Language::SimplifiedChinese,
                               .dotsPerInch = 300,
                               .isTransparent = true,
                               .hasTitle = false,
                               .hasSources = false};
        ASSERT_TRUE(readPreset(QString::fromLatin1(preset.name), picture));
        const auto request = parsed(exportCall({.state = {},
                                                .output = QStringLiteral("a.png"),
                                                .picture = picture,
                                                .preset = QString::fromLatin1(preset.name),
                                                .isWithoutPair = true,
                                                .carriesFigures = true}));
        ASSERT_TRUE(request);
        EXPECT_EQ(request->picture.size, picture.size);
        EXPECT_DOUBLE_EQ(request->picture.scale, picture.scale);
        EXPECT_EQ(request->picture.isMeasured, picture.isMeasured);
        EXPECT_EQ(request->picture.dotsPerInch, 300);
        EXPECT_EQ(request->picture.theme, ThemeName::Print);
        EXPECT_EQ(request->picture.language, Language::SimplifiedChinese);
        EXPECT_TRUE(request->picture.isTransparent && request->isWithoutPair &&
                    request->carriesFigures);
        EXPECT_FALSE(request->picture.hasTitle || request->picture.hasSources);
        EXPECT_TRUE(request->picture.hasNotes);
    }
}

TEST(ExportCall, ATableHasNothingOfAPicture)
{
    const ExportCall call = exportCall({.state = {},
                                        .output = QStringLiteral("a.csv"),
                                        .format = OutputFormat::Csv,
                                        .carriesFigures = true,
                                        .hasByteOrderMark = true});
    EXPECT_FALSE(call.arguments.contains(QStringLiteral("--size")));
    EXPECT_FALSE(call.arguments.contains(QStringLiteral("--with-figures")));
    EXPECT_TRUE(call.arguments.contains(QStringLiteral("--bom")));
}

TEST(ExportCall, NamesWhatItCannotSay)
{
    ViewState state{.view = View::Overview};
    state.options.page.panels.clear();
    const ExportCall call = exportCall({.state = state, .output = QStringLiteral("a.png")});
    EXPECT_EQ(call.unsaid, QList<Unsaid>{Unsaid::PageLayout});
    EXPECT_EQ(unsaidWords(call.unsaid).size(), 1);
    EXPECT_TRUE(parsed(call)) << "all else is said";
}

TEST(ExportCall, SaysNamesThatAListWouldCut)
{
    ViewState state{.view = View::Ranking};
    for (const char* const name : {"a,b", " c ", "d\"e", "none", "f", "\"g\""}) {
        state.settings.companies.append(CompanyId{QString::fromUtf8(name)});
        state.settings.measures.append(Measure{QString::fromUtf8(name)});
    }
    const auto request = parsed(exportCall({.state = state, .output = QStringLiteral("a.png")}));
    ASSERT_TRUE(request);
    EXPECT_EQ(request->asked.settings.companies, state.settings.companies);
    EXPECT_EQ(request->asked.settings.measures, state.settings.measures);
    state.settings.companies = {CompanyId{u"none"}};
    const auto one = parsed(exportCall({.state = state, .output = QStringLiteral("a.png")}));
    ASSERT_TRUE(one);
    EXPECT_EQ(one->asked.settings.companies, state.settings.companies) << "a company of that name";
}

TEST(ShellText, GivesAShellTheVeryArguments)
{
    const QStringList odd{
        QStringLiteral("a b"),  QStringLiteral("it's"),     QStringLiteral("$HOME"),
        QStringLiteral("`id`"), QStringLiteral("a\nb"),     QStringLiteral("\\"),
        QStringLiteral("微软"), QStringLiteral("--x=*"),    QStringLiteral(""),
        QStringLiteral("~"),    QStringLiteral("\"q\" !#"), QStringLiteral("plain-1.png")};
    const QString text = shellText(odd);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("printf '%s\\0' ") +
                                           text.mid(QStringLiteral("capex-horizon ").size())});
    ASSERT_TRUE(shell.waitForFinished());
    QStringList back;
    for (const QByteArray& part : shell.readAllStandardOutput().chopped(1).split('\0')) {
        back.append(QString::fromUtf8(part));
    }
    EXPECT_EQ(back, odd);
    EXPECT_TRUE(text.endsWith(QStringLiteral(" plain-1.png"))) << "what is plain stays plain";
}

} // namespace
} // namespace capex
