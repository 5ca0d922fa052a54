// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/proven_file.h"

#include "app/commands/export_formats.h"
#include "model/formats/figure_file.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"
#include "tests/support/window_fixture.h"

namespace capex {
namespace {

class ProvenFileTest : public InAFolder
{
protected:
    /// A file of the bundled figures as the program writes it.
    [[nodiscard]] QByteArray made(OutputFormat format, View view = View::Ranking) const
    {
        const auto content =
            exportFormat(format).make(*resultOf({.dataset = m_figures, .view = view}),
                                      {.provenance = provenanceOf(m_figures, false)});
        EXPECT_TRUE(content);
        return content ? content->bytes : QByteArray();
    }
    [[nodiscard]] static QString nameOf(OutputFormat format)
    {
        return QStringLiteral("a.") + keywordOf(format);
    }
    [[nodiscard]] ProvenReading read(const QString& name, const QByteArray& content) const
    {
        return readProvenFile(write(qPrintable(name), content));
    }
    [[nodiscard]] QString refusal(const QString& name, const QByteArray& content) const
    {
        const ProvenReading reading = read(name, content);
        const auto* const error = std::get_if<Error>(&reading);
        return error ? error->text(Speech::English) : QStringLiteral("not refused");
    }

    Dataset m_figures = bundledFigures();
};

TEST_F(ProvenFileTest, LeadsBackToItsViewFromEveryFormatThatCan)
{
    for (const ExportFormat& format : exportFormats()) {
        const ProvenReading reading =
            read(nameOf(format.format), made(format.format, View::Horizons));
        const auto* const file = std::get_if<ProvenFile>(&reading);
        EXPECT_EQ(file != nullptr, format.hasProof) << keywordOf(format.format).toStdString();
        if (file != nullptr) {
            EXPECT_TRUE(file->isIntact);
            EXPECT_EQ(file->proof.tables.front().state.view, View::Horizons);
        }
    }
}

TEST_F(ProvenFileTest, FiguresAndTablesGoTheirOwnWay)
{
    EXPECT_FALSE(isForProof(write("a.json", jsonFormat().write(m_figures, {}))));
    EXPECT_FALSE(isForProof(write("a.csv", "company,low\na,1\n")));
    EXPECT_FALSE(isForProof(write("a.html", "<table><tr><td>a</table>")));
    EXPECT_FALSE(isForProof(path("none.png")));
    EXPECT_FALSE(isForProof(m_folder.path()));
}

TEST_F(ProvenFileTest, ATableOfFiguresThatWasEditedIsOneAgain)
{
    for (const OutputFormat format : {OutputFormat::Html, OutputFormat::Xlsx}) {
        EXPECT_TRUE(isForProof(write(qPrintable(nameOf(format)), made(format, View::Figures))));
    }
    const QByteArray edited = made(OutputFormat::Html, View::Figures).replace("<h1", "<h2");
    EXPECT_FALSE(isForProof(write("figures.html", edited)));
    const QByteArray ranking = made(OutputFormat::Html).replace("<h1", "<h2");
    const ProvenReading reading = read(QStringLiteral("ranking.html"), ranking);
    ASSERT_TRUE(std::holds_alternative<ProvenFile>(reading)) << "a ranking holds no figures";
    EXPECT_FALSE(std::get<ProvenFile>(reading).isIntact);
}

TEST_F(ProvenFileTest, APictureThatIsNoneOfOursSaysSo)
{
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    EXPECT_TRUE(refusal(QStringLiteral("a.png"), png).contains(QStringLiteral("which view")))
        << refusal(QStringLiteral("a.png"), png).toStdString();
    EXPECT_TRUE(refusal(QStringLiteral("a.svg"), "<?xml version='1.0'?><svg/>")
                    .contains(QStringLiteral("which view")));
    EXPECT_TRUE(
        refusal(QStringLiteral("a.pdf"), "%PDF-1.4\n").contains(QStringLiteral("which view")));
}

TEST_F(ProvenFileTest, WhateverIsDamagedIsReadOrRefusedAndNeverBelieved)
{
    for (const OutputFormat format : {OutputFormat::Png, OutputFormat::Svg, OutputFormat::Pdf}) {
        const QByteArray whole = made(format);
        for (int step = 1; step <= 40; ++step) {
            const qsizetype at = whole.size() * step / 41;
            QByteArray flipped = whole;
            flipped[at] = static_cast<char>(flipped[at] ^ 1);
            const ProvenReading reading = read(nameOf(format), flipped);
            if (const auto* const file = std::get_if<ProvenFile>(&reading)) {
                EXPECT_FALSE(file->isIntact) << keywordOf(format).toStdString() << " at " << at;
            } else {
                EXPECT_TRUE(std::holds_alternative<Error>(reading))
                    << keywordOf(format).toStdString() << " " << at;
            }
            const ProvenReading cut = read(nameOf(format), whole.first(at));
            const auto* const rest = std::get_if<ProvenFile>(&cut);
            EXPECT_TRUE(rest == nullptr || !rest->isIntact)
                << keywordOf(format).toStdString() << " cut at " << at;
        }
    }
}

TEST_F(ProvenFileTest, WhatItSaysOfItselfIsNotReadHalf)
{
    const QByteArray svg = made(OutputFormat::Svg);
    const qsizetype proof = svg.indexOf("id=\"capex-horizon\"");
    ASSERT_GT(proof, 0);
    QByteArray broken = svg;
    broken.replace(svg.indexOf("proof", proof), 5, "prooF");
    EXPECT_TRUE(refusal(QStringLiteral("a.svg"), broken).contains(QStringLiteral("damaged")))
        << refusal(QStringLiteral("a.svg"), broken).toStdString();
}

} // namespace
} // namespace capex
