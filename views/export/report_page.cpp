// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/listing.h"
#include "model/proof/sealed_file.h"
#include "model/wording/methodology_words.h"
#include "views/export/markup_text.h"
#include "views/export/report_figure.h"
#include "views/export/report_table.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace capex {

namespace {

/// A width that pictures are laid out for.
struct Screen
{
    QByteArray name; ///< as in the style sheet
    QSizeF size;
    QSizeF page; ///< of the overview
};

const std::array<Screen, 2>& screens()
{
    static const std::array<Screen, 2> all{
        {{QByteArrayLiteral("wide"), {1040, 620}, {1040, 1500}},
         {QByteArrayLiteral("narrow"), {400, 520}, {400, 1300}}}};
    return all;
}

constexpr double tallestPicture = 2400;

QByteArray resource(const char* name)
{
    QFile file(QStringLiteral(":/report/") + QString::fromLatin1(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    Q_UNUSED(isThere)
    return file.readAll();
}

QByteArray hashOf(const QByteArray& inlined)
{
    return "'sha256-" + QCryptographicHash::hash(inlined, QCryptographicHash::Sha256).toBase64() +
           '\'';
}

QByteArray heading(const QByteArray& level, const QString& text)
{
    return "<h" + level + '>' + markupText(text) + "</h" + level + ">\n";
}

QByteArray itemsOf(const QStringList& lines)
{
    QByteArray items = "<ul class=\"notes\">\n";
    for (const QString& line : lines) {
        items += "<li>" + markupText(line) + "</li>\n";
    }
    return items + "</ul>\n";
}

/// What the style sheet has to know of a column: sentences need another width than names.
QByteArray classOf(const ReportColumn& column)
{
    constexpr qsizetype longestName = 28;
    constexpr qsizetype shortestSentence = 48;
    return column.isNumber                     ? " class=\"number\""
           : column.longest > shortestSentence ? " class=\"sentence\""
           : column.longest > longestName      ? " class=\"phrase\""
                                               : " class=\"name\"";
}

class PageReport
{
public:
    PageReport(const ReportContent& content, const ReportOptions& options)
        : m_content(content)
        , m_options(options)
        , m_narrator(content.dataset(), options.language)
    {
    }

    [[nodiscard]] Picture page();

private:
    struct Content
    {
        QByteArray key;
        QString name;
    };

    void addHead();
    void addHeader();
    void addTools();
    void addMain();
    void addSection(const ReportSection& section, bool isPage);
    [[nodiscard]] ChartSpec pictureOf(const ReportSection& section, QSizeF size) const;
    void addFigures();
    void addMethodology();
    void addSources();
    void addNotes(const ChartSpec& picture, bool isPage);
    void addData(const ReportSection& section);
    void add(const ReportTable& table);
    void add(const ReportTable& table, const ReportRow& row);
    void add(const ReportCell& cell, const ReportColumn& column, bool isNamed);
    void addSource(const ReportSource& source);
    void beginSection(const QByteArray& key, const QString& name, const QString& question);
    void endSection() { m_html += "</section>\n"; }
    [[nodiscard]] std::vector<Content> contents() const;
    [[nodiscard]] QByteArray citedIn(int number) const;

    const ReportContent& m_content;
    const ReportOptions& m_options;
    Narrator m_narrator;
    QByteArray m_html;
    QStringList m_warnings;
    std::map<int, std::vector<Content>> m_citedIn; ///< the parts whose pictures cite a source
};

void PageReport::addHead()
{
    const QByteArray style = resource("report.css");
    const QByteArray policy = "default-src 'none'; style-src " + hashOf(style) + "; script-src " +
                              hashOf(resource("report.js")) +
                              "; img-src data:; base-uri 'none'; form-action 'none'";
    QByteArray language = codeOf(m_options.language).toUtf8();
    m_html += "<!DOCTYPE html>\n<html lang=\"" + language.replace('_', '-') +
              "\">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"" +
              policy +
              "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
              "<meta name=\"color-scheme\" content=\"light dark\">\n"
              "<meta name=\"referrer\" content=\"no-referrer\">\n"
              "<meta name=\"generator\" content=\"Capex Horizon\">\n<title>" +
              markupText(m_content.title) + "</title>\n<style>" + style + "</style>\n</head>\n";
}

std::vector<PageReport::Content> PageReport::contents() const
{
    std::vector<Content> all{{m_content.overview.key.toUtf8(), m_content.overview.name}};
    for (const ReportSection& section : m_content.sections) {
        all.push_back({section.key.toUtf8(), section.name});
    }
    all.push_back({m_content.figures.key.toUtf8(), m_content.figures.name});
    all.push_back({"methodology", ReportWords::tr("Methodology")});
    all.push_back({"sources", ReportWords::tr("Sources")});
    return all;
}

void PageReport::addHeader()
{
    m_html += "<body>\n<a class=\"skip\" href=\"#report\">" +
              markupText(ReportWords::tr("To the report")) +
              "</a>\n<header>\n<p class=\"kicker\">Capex Horizon</p>\n" +
              heading("1", m_content.title) + "<p class=\"particulars\">" +
              markupText(m_content.particulars) + "</p>\n</header>\n<nav aria-label=\"" +
              markupText(ReportWords::tr("Contents")) + "\">\n<ol>\n";
    for (const Content& each : contents()) {
        m_html += "<li><a href=\"#" + each.key + "\">" + markupText(each.name) + "</a></li>\n";
    }
    m_html += "</ol>\n</nav>\n";
}

/// What the script needs: without it none of this is seen.
void PageReport::addTools()
{
    const auto said = [](const char* name, const QString& text) {
        return QByteArray(" data-") + name + "=\"" + markupText(text) + '"';
    };
    m_html += "<div id=\"tools\" hidden" + said("sort", ReportWords::tr("Sort by this column")) +
              said("back", ReportWords::tr("Back to where it is cited")) +
              said("marks", ReportWords::tr("Marks of the picture; arrow keys go through them")) +
              ">\n<ul aria-label=\"" +
              markupText(ReportWords::tr("Highlight a company everywhere")) + "\">\n";
    const Dataset& dataset = m_content.dataset();
    const ComparisonSettings& settings = m_content.figures.result->state().settings;
    for (const Company& company : dataset.companies()) {
        const bool isShown =
            std::ranges::any_of(dataset.figuresOf(company.id), [&](std::size_t index) {
                return isListed(dataset.figures()[index], settings);
            });
        if (isShown) {
            m_html += R"(<li><button type="button" aria-pressed="false" data-c=")" +
                      companyKey(dataset, company.id) + "\">" +
                      markupText(m_narrator.companyName(company.id)) + "</button></li>\n";
        }
    }
    m_html += "</ul>\n</div>\n<div id=\"tip\" role=\"tooltip\" hidden></div>\n"
              "<p id=\"spoken\" class=\"unseen\" aria-live=\"polite\"></p>\n";
}

void PageReport::beginSection(const QByteArray& key, const QString& name, const QString& question)
{
    m_html += "<section id=\"" + key + "\" aria-labelledby=\"" + key +
              "-heading\">\n<p class=\"kicker\">" + markupText(name) + "</p>\n<h2 id=\"" + key +
              "-heading\">" + markupText(question) + "</h2>\n";
}

/// As high as it needs to be: what is left out of one that would have no end stands in its table.
ChartSpec PageReport::pictureOf(const ReportSection& section, QSizeF size) const
{
    ChartSurface surface = m_content.surface(size, m_options);
    surface.height = ChartSurface::Height::Grows;
    ChartSpec picture = section.result->chart(surface);
    if (picture.size.height() > tallestPicture) {
        surface.height = ChartSurface::Height::Fixed;
        surface.size.setHeight(tallestPicture);
        surface.bodyText = bodyTextFor(size);
        picture = section.result->chart(surface);
    }
    return picture;
}

/// `isPage`: of several views, taller than others.
void PageReport::addSection(const ReportSection& section, bool isPage)
{
    const QByteArray key = section.key.toUtf8();
    beginSection(key, section.name, section.question);
    m_html += "<figure>\n";
    std::set<int> cited;
    ChartSpec picture;
    for (const Screen& screen : screens()) {
        picture = pictureOf(section, isPage ? screen.page : screen.size);
        m_warnings += warningsFor(picture);
        ReportFigure figure = reportFigure(m_content.dataset(), picture, screen.name, key);
        m_html += figure.markup;
        cited.merge(figure.cited);
    }
    m_html += "</figure>\n";
    for (const int number : cited) {
        m_citedIn[number].push_back({key, section.name});
    }
    addNotes(picture, isPage);
    addData(section);
    endSection();
}

void PageReport::addNotes(const ChartSpec& picture, bool isPage)
{
    if (const QStringList notes = ReportContent::notesOf(picture); !notes.isEmpty()) {
        m_html += heading("3", ReportWords::tr("Notes on comparability")) + itemsOf(notes);
    }
    if (isPage && !m_content.withoutAmount.isEmpty()) {
        m_html +=
            heading("3", ReportWords::tr("Without an amount")) + itemsOf(m_content.withoutAmount);
    }
}

void PageReport::addData(const ReportSection& section)
{
    if (section.result->state().view == View::Ranking) {
        ReportTable table = comparisonTable(m_content, *section.result, m_options.language);
        table.caption = section.question;
        add(table);
        return;
    }
    ReportTable table = viewTable(*section.result);
    if (table.rows.empty()) {
        return;
    }
    table.caption = section.question;
    if (!table.common.isEmpty()) {
        table.caption +=
            QStringLiteral(" · ") +
            ReportWords::tr("in all rows: %1").arg(table.common.join(QStringLiteral(" · ")));
    }
    m_html += "<details>\n<summary>" +
              markupText(ReportWords::tr("What the picture shows as a table")) + "</summary>\n";
    add(table);
    m_html += "</details>\n";
}

void PageReport::add(const ReportTable& table)
{
    m_html += R"(<div class="scroll" tabindex="0" role="region" aria-label=")" +
              markupText(table.caption) + "\">\n<table>\n<caption>" + markupText(table.caption) +
              "</caption>\n<thead><tr>";
    for (const ReportColumn& column : table.columns) {
        m_html +=
            "<th scope=\"col\"" + classOf(column) + '>' + markupText(column.heading) + "</th>";
    }
    m_html += "</tr></thead>\n<tbody>\n";
    for (const ReportRow& row : table.rows) {
        add(table, row);
    }
    m_html += "</tbody>\n</table>\n</div>\n";
}

void PageReport::add(const ReportTable& table, const ReportRow& row)
{
    const QByteArray key = companyKey(m_content.dataset(), row.company);
    m_html += key.isEmpty() ? QByteArray("<tr>") : "<tr data-c=\"" + key + "\">";
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        add(row.cells[column], table.columns[column], column == table.named);
    }
    m_html += "</tr>\n";
}

void PageReport::add(const ReportCell& cell, const ReportColumn& column, bool isNamed)
{
    const QByteArray name = isNamed ? "th" : "td";
    m_html += '<' + name;
    m_html += isNamed ? " scope=\"row\"" : "";
    m_html += classOf(column);
    if (!cell.sortedBy.isEmpty()) {
        m_html += " data-v=\"" + markupText(cell.sortedBy) + '"';
    }
    m_html += '>';
    if (cell.source > 0) {
        const QByteArray number = QByteArray::number(cell.source);
        m_html += "<a href=\"#source-" + number + "\">[" + number + "]</a> ";
    }
    m_html += markupText(cell.text) + "</" + name + '>';
}

void PageReport::addFigures()
{
    const ReportSection& section = m_content.figures;
    beginSection(section.key.toUtf8(), section.name, section.question);
    ReportTable table = figuresTable(m_content, m_options.language);
    table.caption = m_content.particulars;
    add(table);
    endSection();
}

void PageReport::addMethodology()
{
    beginSection("methodology", ReportWords::tr("Methodology"),
                 ReportWords::tr("How the numbers are made"));
    m_html += "<dl class=\"method\">\n";
    for (const Wording& part : methodologyInShort()) {
        m_html +=
            "<dt>" + markupText(part.heading) + "</dt>\n<dd>" + markupText(part.detail) + "</dd>\n";
    }
    m_html += "</dl>\n";
    endSection();
}

QByteArray PageReport::citedIn(int number) const
{
    const auto found = m_citedIn.find(number);
    if (found == m_citedIn.end()) {
        return {};
    }
    QByteArray links;
    for (const Content& each : found->second) {
        links += " <a href=\"#" + each.key + "\">" + markupText(each.name) + "</a>";
    }
    return " <span class=\"back\">" + markupText(ReportWords::tr("cited in:")) + links + "</span>";
}

void PageReport::addSource(const ReportSource& source)
{
    const QString details =
        source.details.isEmpty() ? QString() : QStringLiteral(" · ") + source.details;
    m_html += " <span class=\"more\">" + markupText(details) + "</span>";
    if (!source.url.isEmpty()) {
        m_html += R"( <a href=")" + markupText(source.url) + R"(" rel="noopener noreferrer">)" +
                  markupText(source.url) + "</a>";
    }
}

void PageReport::addSources()
{
    beginSection("sources", ReportWords::tr("Sources"),
                 ReportWords::tr("Where the figures come from"));
    m_html += "<ol class=\"sources\">\n";
    int last = 0;
    const std::vector<ReportSource> sources = m_content.sourceTexts(m_narrator);
    for (const ReportSource& source : sources) {
        if (source.number != last) {
            const QByteArray number = QByteArray::number(source.number);
            m_html += last > 0 ? citedIn(last) + "</li>\n" : QByteArray();
            m_html += R"(<li id="source-)" + number + R"("><span class="n">[)" + number +
                      "]</span> " + markupText(source.name);
        }
        last = source.number;
        addSource(source);
    }
    m_html += last > 0 ? citedIn(last) + "</li>\n" : QByteArray();
    m_html += "</ol>\n";
    endSection();
}

void PageReport::addMain()
{
    m_html += "<main id=\"report\">\n";
    addSection(m_content.overview, true);
    for (const ReportSection& section : m_content.sections) {
        addSection(section, false);
    }
    addFigures();
    addMethodology();
    addSources();
    m_html +=
        "</main>\n<footer>Capex Horizon · " + markupText(m_content.particulars) + "</footer>\n";
}

Picture PageReport::page()
{
    addHead();
    addHeader();
    addTools();
    addMain();
    m_html += "<script>" + resource("report.js") + "</script>\n</body>\n</html>\n";
    m_warnings.removeDuplicates();
    return {m_html, m_warnings};
}

} // namespace

Result<Picture> reportPage(std::span<const ViewResultPtr> views, const ReportOptions& options)
{
    if (views.empty()) {
        return Error{QStringLiteral("views"), ReportWords::tr("none"),
                     ReportWords::tr("one view at least")};
    }
    Picture page = PageReport(reportContent(views, options.language), options).page();
    if (!options.proof.isEmpty()) {
        page.content = sealed(pageWithProof(page.content, options.proof));
    }
    return page;
}

} // namespace capex
