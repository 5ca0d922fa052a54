// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"
#include "app/commands/export_settings.h"
#include "app/commands/figures_from_file.h"
#include "app/commands/verify_command.h"
#include "app/document/comparison_controller.h"
#include "app/exporting/publication_commands.h"
#include "app/window/company_selection.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/figures_panel.h"
#include "views/view_types.h"

#include <QApplication>
#include <QClipboard>
#include <QProcess>

namespace capex {
namespace {

/// A state of the window, and how somebody gets there from any other.
struct Way
{
    std::string name;
    std::function<void()> go;
};

/// What leaves the window can be checked, brought back and made again by a command, whatever the
/// window shows.
class VerifiedExportsTest : public WithAWindow
{
protected:
    void show(const ViewState& state)
    {
        m_window.selection().compareWith({});
        m_window.selection().choose(CompanyId{});
        m_window.controller().chooseCompanies({});
        m_window.controller().setState(state);
        QApplication::processEvents();
    }
    void list(const FigureListing& listing, const ComparisonSettings& settings = {})
    {
        show(ViewState{.view = View::Figures, .settings = settings});
        part<FiguresPanel>().setListing(listing);
        QApplication::processEvents();
    }

    [[nodiscard]] std::vector<Way> views()
    {
        std::vector<Way> ways;
        for (const View view : allOf<View>()) {
            ways.push_back({keywordOf(view).toStdString(), [this, view] {
                                show(ViewState{.view = view,
                                               .settings = {.year = 2026,
                                                            .asOf = QDate(2026, 3, 1),
                                                            .currency = {QStringLiteral("CNY")}}});
                            }});
        }
        return ways;
    }
    [[nodiscard]] std::vector<Way> narrowed()
    {
        return {
            {"enlarged",
             [this] { show(ViewState{.view = View::Overview, .options = {.enlarged = 2}}); }},
            {"one total",
             [this] {
                 const AggregateId total = m_window.document().dataset().aggregates().front().id;
                 show(ViewState{.view = View::Reconciliation, .options = {.aggregate = total}});
             }},
            {"no kinds",
             [this] {
                 show(ViewState{.view = View::Ranking, .settings = {.kinds = QList<Kind>()}});
             }},
            {"nobody",
             [this] {
                 show(ViewState{.view = View::Ranking});
                 trigger(Command::CheckNone);
             }},
            {"chosen pair",
             [this] {
                 show(ViewState{.view = View::Ranking});
                 m_window.selection().choose(CompanyId{u"meta"});
                 m_window.selection().compareWith({.company = CompanyId{u"baidu"}});
                 QApplication::processEvents();
             }},
        };
    }
    [[nodiscard]] std::vector<Way> listings()
    {
        const Measure measure = m_window.document().dataset().figures().front().measure;
        const SourceId source = m_window.document().dataset().figures().front().source;
        const FigureListing all[]{
            {.text = QStringLiteral("cloud")},
            {.text = QStringLiteral("a, b=\"c\"")},
            {.text = QStringLiteral("80 usd")},
            {.text = QStringLiteral("2025"), .column = FigureColumn::Announced},
            {.kind = Kind::Pledge},
            {.measure = measure},
            {.evidence = Evidence::Press},
            {.year = 2027},
            {.source = source},
            {.sortColumn = FigureColumn::Amount, .isDescending = true},
            {.sortColumn = FigureColumn::Company},
            {.isGrouped = true},
            {.text = QStringLiteral("alibaba"),
             .kind = Kind::Actual,
             .sortColumn = FigureColumn::Period,
             .isDescending = true,
             .isGrouped = true},
        };
        std::vector<Way> ways;
        for (const FigureListing& listing : all) {
            ways.push_back({"list " + listingText(listing).toStdString(),
                            [this, listing] { list(listing, {.asOf = QDate(2026, 1, 1)}); }});
        }
        return ways;
    }
    [[nodiscard]] std::vector<Way> allWays()
    {
        std::vector<Way> ways = views();
        for (const auto& more : {narrowed(), listings()}) {
            ways.insert(ways.end(), more.begin(), more.end());
        }
        return ways;
    }

    /// The file that the window writes of what it shows.
    QString taken(OutputFormat format)
    {
        QFile::remove(path("a-2.png"));
        m_session.keepExportChoice({.format = format});
        const QString file = path(qPrintable(QStringLiteral("a.") + keywordOf(format)));
        EXPECT_TRUE(m_window.exports().exportTo(file, format));
        return file;
    }
    [[nodiscard]] QByteArray bytes(OutputFormat format)
    {
        QFile file(taken(format));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void expectVerified(const Way& way, const QString& name)
    {
        EXPECT_EQ(runVerify({name, {}}), ExitCode::Done) << way.name << ' ' << name.toStdString();
    }
    /// What the program writes by the command line that is copied now.
    [[nodiscard]] static QByteArray commanded(const QString& call)
    {
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"), QStringLiteral("printf '%s\\n' ") + call});
        EXPECT_TRUE(shell.waitForFinished());
        QStringList words =
            QString::fromUtf8(shell.readAllStandardOutput()).chopped(1).split(u'\n');
        words.removeFirst();
        const CommandRequest command = parseCommandLine(words);
        const auto* const request = std::get_if<ExportRequest>(&command);
        const auto figures = told({}, readToExport({}));
        if (request == nullptr) {
            return "no command: " + call.toUtf8();
        }
        const auto& file = std::get<FigureFile>(figures);
        const auto state = exportState(*request, *request->view, file);
        if (!state) {
            return "no state: " + state.error().text().toUtf8();
        }
        const auto content = exportFormat(request->formats.front())
                                 .make(*resultOf(ComparisonContext(*file.dataset, *state)),
                                       {.picture = request->picture,
                                        .provenance = provenanceOf(*file.dataset, false)});
        return content ? content->bytes : content.error().text().toUtf8();
    }
    [[nodiscard]] QByteArray commanded(OutputFormat format)
    {
        m_session.keepExportChoice({.format = format});
        m_window.exports().copyCall();
        return commanded(QApplication::clipboard()->text());
    }
};

TEST_F(VerifiedExportsTest, EveryFormatOfEveryStateSaysWhatTheFiguresSay)
{
    for (const Way& way : allWays()) {
        way.go();
        for (const ExportFormat& format : exportFormats()) {
            if (format.hasProof) {
                expectVerified(way, taken(format.format));
                if (const QString second = path("a-2.png"); QFile::exists(second)) {
                    expectVerified(way, second);
                }
            }
        }
    }
}

TEST_F(VerifiedExportsTest, EveryPublicationOfEveryStateSaysWhatTheFiguresSay)
{
    for (const Way& way : allWays()) {
        way.go();
        for (const char* const name : {"all.pdf", "all.html", "all.xlsx", "all.zip"}) {
            ASSERT_TRUE(m_window.publications().writeTo(path(name)));
            expectVerified(way, path(name));
        }
    }
}

TEST_F(VerifiedExportsTest, AFileBringsBackWhatItWasTakenFrom)
{
    const auto ways = allWays();
    for (const Way& way : ways) {
        way.go();
        const QByteArray table = bytes(OutputFormat::Csv);
        const QString picture = taken(OutputFormat::Svg);
        const QByteArray before = content("a.svg");
        list({.text = QStringLiteral("nothing of the kind")});
        show(ViewState{.view = View::Horizons});
        m_window.files().open(picture);
        QApplication::processEvents();
        EXPECT_EQ(bytes(OutputFormat::Csv), table) << way.name;
        EXPECT_TRUE(bytes(OutputFormat::Svg) == before) << way.name;
    }
}

TEST_F(VerifiedExportsTest, TheCopiedCommandWritesTheSameBytes)
{
    for (const Way& way : allWays()) {
        way.go();
        for (const OutputFormat format :
             {OutputFormat::Csv, OutputFormat::Svg, OutputFormat::Html}) {
            const QByteArray made = bytes(format);
            EXPECT_TRUE(commanded(format) == made)
                << way.name << ' ' << QApplication::clipboard()->text().toStdString();
        }
    }
}

} // namespace
} // namespace capex
