// SPDX-License-Identifier: GPL-3.0-or-later
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
constexpr double contentsLine = 20;
constexpr double tallestPicture = 640;
constexpr int bodyPixels = 12;
constexpr int smallPixels = 10;
constexpr double sourceIndent = 34;

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
    void addContents();
    void addSection(const ReportSection& section);
    void addFigures();
    void addMethodology();
    void addWithoutAmount();
    void addSources();
    void addHeading(const QString& name, const QString& heading);
    void addNotes(const ChartSpec& picture);
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
    // Of this page's own parts, and of those behind the views.
    constexpr std::size_t furtherParts = 5;
    const auto lines = static_cast<double>(m_content.sections.size() + furtherParts);
    const double contents = contentsLine * (lines + 1);
    const ChartSpec overview =
        m_content.overview.result->chart(surface(std::floor(m_flow.left() - contents)));
    m_flow.add(overview, margin());
    m_contentsTop = m_flow.top();
    m_flow.endPage();
    const bool hasNotes = !ReportContent::notesOf(overview).isEmpty();
    if (hasNotes || !m_content.withoutAmount.isEmpty()) {
        addHeading(m_content.overview.name, ReportWords::tr("Notes on comparability"));
        addNotes(overview);
        addWithoutAmount();
    }
}

void PdfReport::addHeading(const QString& name, const QString& heading)
{
    m_flow.endPage();
    m_contents.push_back({name, m_flow.page()});
    m_flow.add({.text = name,
                .role = TextRole::Callout,
                .pixels = smallPixels + 1,
                .tone = Tone::SelectionEdge});
    m_flow.add({.text = heading, .role = TextRole::Title, .pixels = 20, .above = 2});
}

void PdfReport::addSection(const ReportSection& section)
{
    addHeading(section.name, section.question);
    const double height = std::min(tallestPicture, m_flow.left());
    const ChartSpec picture = section.result->chart(surface(std::floor(height)));
    m_flow.add(picture, margin());
    addNotes(picture);
}

/// In full: a picture has room for their topics alone.
void PdfReport::addNotes(const ChartSpec& picture)
{
    const QStringList notes = ReportContent::notesOf(picture);
    if (!notes.isEmpty()) {
        m_flow.add({.text = ReportWords::tr("Notes on comparability"),
                    .role = TextRole::Callout,
                    .pixels = bodyPixels,
                    .above = 12,
                    .keep = 2 * lineHeight(smallPixels)});
    }
    for (const QString& note : notes) {
        m_flow.add({.text = note,
                    .pixels = smallPixels + 1,
                    .above = 3,
                    .indent = 14,
                    .label = QStringLiteral("•")});
    }
}

void PdfReport::addWithoutAmount()
{
    if (m_content.withoutAmount.isEmpty()) {
        return;
    }
    m_flow.add({.text = ReportWords::tr("Without an amount"),
                .role = TextRole::Callout,
                .pixels = bodyPixels,
                .above = 12,
                .keep = 2 * lineHeight(smallPixels)});
    for (const QString& line : m_content.withoutAmount) {
        m_flow.add({.text = line,
                    .pixels = smallPixels + 1,
                    .above = 3,
                    .indent = 14,
                    .label = QStringLiteral("•")});
    }
}

/// Each page of the table below the heading of the part.
void PdfReport::addFigures()
{
    const ReportSection& section = m_content.figures;
    const double heading = 2 + lineHeight(smallPixels + 1) + lineHeight(20);
    const double height = std::floor(m_flow.room().height() - heading);
    for (bool isFirst = true; const ChartSpec& page : section.result->pages(surface(height))) {
        addHeading(section.name, section.question);
        if (!std::exchange(isFirst, false)) {
            m_contents.pop_back();
        }
        m_flow.add(page, margin());
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

/// On the title page, once it is known where everything stands.
void PdfReport::addContents()
{
    double top = m_contentsTop;
    m_flow.place(
        1, top,
        {.text = ReportWords::tr("Contents"), .role = TextRole::Callout, .pixels = bodyPixels}, {});
    for (const Content& each : m_contents) {
        top += contentsLine;
        m_flow.place(1, top, {.text = each.name, .pixels = bodyPixels}, QString::number(each.page));
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
    Picture report{pdfDocument(pages, {}), {}};
    for (const ChartSpec& page : pages) {
        report.warnings += warningsFor(page);
    }
    report.warnings.removeDuplicates();
    return report;
}

} // namespace capex
