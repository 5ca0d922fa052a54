// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proof/sealed_file.h"
#include "model/wording/methodology_words.h"
#include "views/chart/chart_frame.h"
#include "views/chart/chart_text.h"
#include "views/export/pdf_document.h"
#include "views/export/report_content.h"
#include "views/export/report_flow.h"

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

constexpr double pictureText = 11; ///< the body text of pictures
constexpr double tableText = 10;   ///< and of the table of figures
constexpr double contentsLine = 20;
constexpr double titleRise = 26; ///< of the first page, which has no head
constexpr double contentsAir = 14;
constexpr std::size_t ownParts = 3; ///< of the contents, behind the views
constexpr double lowestPicture = 560;
constexpr double tallestPicture = 800;
constexpr double listAir = 12;
constexpr int bodyPixels = 12;
constexpr int smallPixels = 10;
constexpr double sourceIndent = 34;

/// A line of a list.
FlowText itemOf(const QString& line)
{
    return {.text = line,
            .pixels = smallPixels + 1,
            .above = 3,
            .indent = 14,
            .label = QStringLiteral("•")};
}

class PdfReport
{
public:
    PdfReport(const ReportContent& content, const ReportOptions& options)
        : m_content(content)
        , m_options(options)
        , m_narrator(content.dataset(), options.language)
        , m_flow(options, {content.title, content.particulars, QStringLiteral("Capex Horizon")})
    {
    }

    [[nodiscard]] std::vector<ChartSpec> pages();

private:
    struct Content
    {
        QString name;
        int page = 0;
    };

    void addTitlePage();
    void addSecondPage(const ChartSpec& overview);
    void addContents();
    void addSection(const ReportSection& section);
    void addFigures();
    void addMethodology();
    void addSources();
    void addHeading(const QString& name, const QString& heading);
    void addNotes(const QStringList& notes);
    void addList(const QString& heading, const QStringList& lines);
    [[nodiscard]] double heightOf(const QStringList& notes) const;
    /// A picture as wide as the text of the page, `height` pixels high.
    [[nodiscard]] ChartSurface surface(double height) const;
    [[nodiscard]] double margin() const { return ChartMeasures(surface(1)).margin; }

    const ReportContent& m_content;
    const ReportOptions& m_options;
    Narrator m_narrator;
    ReportFlow m_flow;
    std::vector<Content> m_contents;
    double m_contentsTop = 0;
};

ChartSurface PdfReport::surface(double height) const
{
    ChartSurface surface = m_content.surface({m_flow.room().width(), height}, m_options);
    surface.bodyText = pictureText;
    surface.size.rwidth() += 2 * ChartMeasures(surface).margin;
    return surface;
}

void PdfReport::addTitlePage()
{
    m_flow.skip(-titleRise);
    m_flow.add({.text = QStringLiteral("Capex Horizon"),
                .role = TextRole::PanelTitle,
                .pixels = 13,
                .tone = Tone::SelectionEdge});
    m_flow.add(
        {.text = m_content.title.left(300), .role = TextRole::Title, .pixels = 30, .above = 10});
    m_flow.add(
        {.text = m_content.particulars, .role = TextRole::Subtitle, .pixels = 13, .above = 6});
    m_flow.addRule(16);
    m_flow.add({.text = m_content.overview.question,
                .role = TextRole::PanelTitle,
                .pixels = 17,
                .above = 12});
    m_flow.skip(-margin() / 2);
    const ChartSpec overview = m_content.overview.result->chart(surface(std::floor(m_flow.left())));
    m_flow.add(overview, margin());
    addSecondPage(overview);
}

/// The contents, once it is known where everything stands, and what is unlike in the overview.
void PdfReport::addSecondPage(const ChartSpec& overview)
{
    addHeading({}, ReportWords::tr("Contents"));
    m_contents.clear();
    m_flow.skip(contentsAir);
    m_contentsTop = m_flow.top();
    const std::size_t parts = m_content.sections.size() + ownParts;
    m_flow.skip(contentsLine * static_cast<double>(parts));
    addNotes(ReportContent::notesOf(overview));
    addList(ReportWords::tr("Without an amount"), m_content.withoutAmount);
}

void PdfReport::addHeading(const QString& name, const QString& heading)
{
    m_flow.endPage();
    m_contents.push_back({name, m_flow.page()});
    if (!name.isEmpty()) {
        m_flow.add({.text = name,
                    .role = TextRole::Callout,
                    .pixels = smallPixels + 1,
                    .tone = Tone::SelectionEdge});
    }
    m_flow.add({.text = heading, .role = TextRole::Title, .pixels = 20, .above = 2});
}

/// The picture takes what its notes leave of the page.
void PdfReport::addSection(const ReportSection& section)
{
    addHeading(section.name, section.question);
    ChartSpec picture = section.result->chart(surface(lowestPicture));
    const QStringList notes = ReportContent::notesOf(picture);
    const double height = std::floor(std::min(tallestPicture, m_flow.left() - heightOf(notes)));
    if (height > lowestPicture) {
        picture = section.result->chart(surface(height));
    }
    m_flow.add(std::move(picture), margin());
    addNotes(notes);
}

double PdfReport::heightOf(const QStringList& notes) const
{
    double height = notes.isEmpty() ? 0 : listAir + lineHeight(bodyPixels);
    for (const QString& note : notes) {
        height += m_flow.heightOf(itemOf(note));
    }
    return height;
}

void PdfReport::addNotes(const QStringList& notes)
{
    addList(ReportWords::tr("Notes on comparability"), notes);
}

void PdfReport::addList(const QString& heading, const QStringList& lines)
{
    if (lines.isEmpty()) {
        return;
    }
    m_flow.add({.text = heading,
                .role = TextRole::Callout,
                .pixels = bodyPixels,
                .above = listAir,
                .keep = 2 * lineHeight(smallPixels)});
    for (const QString& line : lines) {
        m_flow.add(itemOf(line));
    }
}

/// Each page of the table below the heading of the part.
void PdfReport::addFigures()
{
    const ReportSection& section = m_content.figures;
    const double heading = 2 + lineHeight(smallPixels + 1) + lineHeight(20);
    const double height = std::floor(m_flow.room().height() - heading);
    ChartSurface room = surface(height);
    room.bodyText = tableText;
    const double tableMargin = ChartMeasures(room).margin;
    room.size.setWidth(m_flow.room().width() + 2 * tableMargin);
    for (bool isFirst = true; const ChartSpec& page : section.result->pages(room)) {
        addHeading(section.name, section.question);
        if (!std::exchange(isFirst, false)) {
            m_contents.pop_back();
        }
        m_flow.add(page, tableMargin);
    }
}

void PdfReport::addMethodology()
{
    addHeading(ReportWords::tr("Methodology"), ReportWords::tr("How the numbers are made"));
    for (const Wording& part : methodologyInShort()) {
        m_flow.add({.text = part.heading,
                    .role = TextRole::Callout,
                    .pixels = bodyPixels,
                    .above = 12,
                    .keep = 2 * lineHeight(bodyPixels)});
        m_flow.add({.text = part.detail, .pixels = bodyPixels, .above = 2});
    }
}

void PdfReport::addSources()
{
    addHeading(ReportWords::tr("Sources"), ReportWords::tr("Where the figures come from"));
    int last = 0;
    for (const ReportSource& source : m_content.sourceTexts(m_narrator)) {
        if (source.number != last) {
            m_flow.add({.text = source.name,
                        .pixels = smallPixels + 1,
                        .above = 6,
                        .indent = sourceIndent,
                        .label = QStringLiteral("[%1]").arg(source.number),
                        .keep = lineHeight(smallPixels)});
        }
        last = source.number;
        for (const QString& line : {source.details, source.url}) {
            if (!line.isEmpty()) {
                m_flow.add({.text = line,
                            .role = TextRole::Detail,
                            .pixels = smallPixels,
                            .indent = sourceIndent});
            }
        }
    }
}

void PdfReport::addContents()
{
    constexpr int secondPage = 2;
    double top = m_contentsTop;
    for (const Content& each : m_contents) {
        m_flow.place(secondPage, top, {.text = each.name, .pixels = bodyPixels},
                     QString::number(each.page));
        top += contentsLine;
    }
}

std::vector<ChartSpec> PdfReport::pages()
{
    addTitlePage();
    for (const ReportSection& section : m_content.sections) {
        addSection(section);
    }
    addFigures();
    addMethodology();
    addSources();
    addContents();
    return m_flow.finished();
}

} // namespace

Result<Picture> reportPdf(std::span<const ViewResultPtr> views, const ReportOptions& options)
{
    if (views.empty()) {
        return Error{QStringLiteral("views"), ReportWords::tr("none"),
                     ReportWords::tr("one view at least")};
    }
    const std::vector<ChartSpec> pages =
        PdfReport(reportContent(views, options.language), options).pages();
    const QByteArray pdf = pdfDocument(pages, {.proof = options.proof});
    Picture report{options.proof.isEmpty() ? pdf : sealed(pdf), {}};
    for (const ChartSpec& page : pages) {
        report.warnings += warningsFor(page);
    }
    report.warnings.removeDuplicates();
    return report;
}

} // namespace capex
