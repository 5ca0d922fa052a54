// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proof/proof.h"

#include "model/formats/figure_file.h"
#include "model/formats/json/json_reader.h"
#include "model/proof/proof_check.h"
#include "model/reports/comparison_table.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const ReadContext context{QDate(2026, 11, 1), {}};

ProvenTable ranking(const Dataset& dataset, const ViewState& state)
{
    WrittenTable table;
    writeRanking(table, dataset, compare(dataset, state.settings));
    return provenTable(state, table);
}

ViewState headlineState()
{
    return {View::Ranking, headlineSettings(), {}};
}

Provenance provenance(bool carriesFigures = false)
{
    return {QStringLiteral("9.8.7"), madeBytes(figuresHash(headlines())), carriesFigures};
}

Proof readBack(const QByteArray& text)
{
    const auto proof = readProof(text, context);
    EXPECT_TRUE(proof) << (proof ? std::string() : proof.error().text().toStdString());
    return *proof;
}

TEST(Proof, ComesBackWithItsTableItsDayAndItsRelease)
{
    const ProvenTable table = ranking(headlines(), headlineState());
    const std::array tables{table};
    const Proof proof = readBack(proofText(headlines(), tables, provenance()));
    EXPECT_EQ(proof.provenance.release, QStringLiteral("9.8.7"));
    EXPECT_EQ(proof.provenance.figuresHash.get(), figuresHash(headlines()));
    EXPECT_EQ(proof.asOf, headlines().announcementDates().back());
    EXPECT_EQ(proof.contentHash, blankHash());
    ASSERT_EQ(proof.tables.size(), 1U);
    EXPECT_EQ(proof.tables[0].hash, table.hash);
    EXPECT_TRUE(differences(proof.tables[0], table).empty());
    EXPECT_EQ(proof.tables[0].columns, table.columns);
    EXPECT_EQ(proof.tables[0].rows, table.rows);
}

TEST(Proof, BringsBackEverySettingOfAView)
{
    ViewState state = headlineState();
    state.settings.basis = Basis::CalendarYear;
    state.settings.asOf = QDate(2025, 2, 28);
    state.settings.vintage = Vintage::First;
    state.settings.currency = Currency{QStringLiteral("CNY")};
    state.settings.companies = {CompanyId{u"meta"}, CompanyId{u"alibaba"}};
    state.settings.kinds = QList<Kind>{Kind::Guidance, Kind::Pledge};
    state.settings.measures = {Measure{QStringLiteral("capex")}};
    state.settings.growth = 0.25;
    state.options.sort = SortBy::Name;
    state.options.groupByRegion = true;
    state.options.focus = {CompanyId{u"meta"}};
    state.options.pair = {CompanyId{u"alibaba"}, CompanyId{u"meta"}};
    state.options.aggregate = AggregateId{u"us-four"};
    const std::array tables{ranking(headlines(), state)};
    const Proof proof = readBack(proofText(headlines(), tables, provenance()));
    EXPECT_EQ(proof.tables[0].state, state);
    EXPECT_EQ(proof.asOf, QDate(2025, 2, 28));
}

TEST(Proof, BringsBackWhatASavedViewDoesNotSay)
{
    std::array<ViewState, 3> states;
    states[0].view = View::Figures;
    states[0].options.list = {.text = QStringLiteral("a, \"b\""),
                              .sortColumn = FigureColumn::Amount,
                              .isDescending = true,
                              .language = QStringLiteral("zh_CN")};
    states[1].view = View::Overview;
    states[1].options.enlarged = 3;
    states[2].settings.companies = nobody();
    for (const ViewState& state : states) {
        const std::array tables{provenTable(state, {})};
        const QByteArray text = proofText(headlines(), tables, provenance());
        EXPECT_EQ(readBack(text).tables[0].state, state);
    }
}

TEST(Proof, IsNoneWhereItsListingCannotBeRead)
{
    ViewState state{.view = View::Figures, .settings = {}, .options = {}};
    state.options.list.text = QStringLiteral("cloud");
    const std::array tables{provenTable(state, {})};
    QByteArray text = proofText(headlines(), tables, provenance());
    EXPECT_FALSE(readProof(text.replace("text=cloud", "texts=cloud"), context));
}

TEST(Proof, KeepsSeveralViewsApartThoughTheyAreTheSame)
{
    ViewState later = headlineState();
    later.settings.year = 2026;
    const std::array tables{ranking(headlines(), headlineState()), ranking(headlines(), later)};
    const Proof proof = readBack(proofText(headlines(), tables, provenance()));
    ASSERT_EQ(proof.tables.size(), 2U);
    EXPECT_EQ(proof.tables[0].state.settings.year, 2025);
    EXPECT_EQ(proof.tables[1].state.settings.year, 2026);
}

TEST(Proof, NamesCompaniesAndSourcesAndCarriesFiguresOnRequestAlone)
{
    const std::array tables{ranking(headlines(), headlineState())};
    const Proof plain = readBack(proofText(headlines(), tables, provenance()));
    EXPECT_FALSE(plain.provenance.carriesFigures);
    EXPECT_TRUE(plain.dataset.figures().empty());
    EXPECT_EQ(plain.dataset.companies().size(), headlines().companies().size());
    EXPECT_FALSE(plain.dataset.sources().empty());
    const Proof whole = readBack(proofText(headlines(), tables, provenance(true)));
    EXPECT_TRUE(whole.provenance.carriesFigures);
    EXPECT_EQ(whole.dataset, headlines());
    EXPECT_EQ(figuresHash(whole.dataset), figuresHash(headlines()));
}

TEST(Proof, IsAFigureFileToo)
{
    const std::array tables{ranking(headlines(), headlineState())};
    const ReadResult read = readJson(proofText(headlines(), tables, provenance(true)), context);
    ASSERT_TRUE(read.dataset);
    EXPECT_EQ(read.dataset->figures(), headlines().figures());
    ASSERT_EQ(read.views.size(), 1U);
    EXPECT_EQ(read.views[0].settings, headlineSettings());
}

TEST(Proof, SaysOfALargeTableItsHashAlone)
{
    const Dataset large = crowd(int(mostProvenRows) + 1, NameLength::OneLetter);
    const ProvenTable table = ranking(large, headlineState());
    EXPECT_TRUE(table.rows.empty());
    EXPECT_EQ(table.hash.size(), 64);
    const Dataset fitting = crowd(int(mostProvenRows), NameLength::OneLetter);
    EXPECT_EQ(ranking(fitting, headlineState()).rows.size(), mostProvenRows);
}

TEST(Proof, HashesTheFiguresAndNotHowTheyWereLoaded)
{
    DatasetParts parts = headlines().parts();
    parts.loads.push_back({.name = QStringLiteral("later.csv"), .day = QDate(2026, 1, 1)});
    EXPECT_EQ(figuresHash(Dataset(parts)), figuresHash(headlines()));
    parts.figures.front().amount.low = 1;
    EXPECT_NE(figuresHash(Dataset(parts)), figuresHash(headlines()));
}

TEST(Proof, RefusesWhatIsNone)
{
    const std::array tables{ranking(headlines(), headlineState())};
    QByteArray otherKey = proofText(headlines(), tables, provenance());
    otherKey.replace("\"proof\":", "\"prove\":");
    QByteArray noTable = proofText(headlines(), tables, provenance());
    noTable.replace("\"tables\":", "\"tablets\":");
    for (const QByteArray& text :
         {QByteArray(), QByteArray("{}"), QByteArray("[1"), otherKey, noTable}) {
        EXPECT_FALSE(readProof(text, context)) << text.left(20).toStdString();
    }
}

} // namespace
} // namespace capex
