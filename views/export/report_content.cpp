// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/report_content.h"

#include "model/comparison/listing.h"
#include "model/settings/setting.h"
#include "model/wording/punctuation.h"
#include "model/wording/reason_words.h"
#include "views/view_types.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace capex {

namespace {

constexpr std::array<QStringView, 2> papers{u"a4", u"letter"};

ReportSection sectionOf(const ViewResultPtr& result)
{
    const View view = result->state().view;
    return {result, keywordOf(view), nameOf(view), questionOf(view)};
}

/// The view among those given, else with the settings that it takes of the first.
ViewResultPtr givenOr(View view, std::span<const ViewResultPtr> views)
{
    const auto found = std::ranges::find(
        views, view, [](const ViewResultPtr& each) { return each->state().view; });
    if (found != views.end()) {
        return *found;
    }
    const ViewState& first = views.front()->state();
    return resultOf(views.front()->context().showing(taken({view, first.settings, first.options})));
}

/// Of every figure that one of the views may show, in the order of the file, and of published
/// totals.
std::vector<SourceId> sourcesOf(std::span<const ViewResultPtr> views)
{
    const Dataset& dataset = views.front()->dataset();
    const auto isShown = [&](const Figure& figure) {
        return std::ranges::any_of(views, [&](const ViewResultPtr& view) {
            return isListed(figure, view->state().settings);
        });
    };
    std::vector<SourceId> sources;
    for (const Figure& figure : dataset.figures()) {
        if (isShown(figure)) {
            sources.push_back(figure.source);
        }
    }
    for (const Aggregate& aggregate : dataset.aggregates()) {
        sources.push_back(aggregate.source);
    }
    return sources;
}

QString particularsOf(const Dataset& dataset, const ComparisonSettings& settings,
                      const SourceList& sources, const Formatter& formatter)
{
    QStringList parts;
    if (dataset.updated().isValid()) {
        parts.append(ReportWords::tr("Figures of %1").arg(formatter.date(dataset.updated())));
    }
    if (settings.asOf) {
        parts.append(ReportWords::tr("as of %1").arg(formatter.date(*settings.asOf)));
    }
    parts.append(
        ReportWords::tr("%n figures", nullptr, static_cast<int>(dataset.figures().size())));
    parts.append(
        ReportWords::tr("%n companies", nullptr, static_cast<int>(dataset.companies().size())));
    parts.append(
        ReportWords::tr("%n sources", nullptr, static_cast<int>(sources.entries().size())));
    return parts.join(QStringLiteral(" · "));
}

QStringList withoutAmountIn(const Comparison& comparison, const Narrator& narrator)
{
    QStringList lines;
    for (const ComparisonRow& row : comparison.rows) {
        if (!row.value) {
            const QString reason = reasonText(row.problem);
            lines.append(
                labelled(narrator.companyName(row.company).simplified(),
                         reason.isEmpty() ? narrator.value(row, comparison.settings) : reason,
                         narrator.formatter().language()));
        }
    }
    return lines;
}

/// Whatever a file says: a script or a file of this machine is no link.
QString linkOf(const Source& source)
{
    const QUrl url(source.url, QUrl::StrictMode);
    const bool isWeb =
        url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    return url.isValid() && isWeb && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded)
                                                           : QString();
}

QString detailsOf(const Source& source, const Narrator& narrator)
{
    const Language language = narrator.formatter().language();
    QStringList parts{source.titleIn(codeOf(language)).simplified(),
                      narrator.filing(source).simplified(), narrator.evidence(source.evidence)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString keywordOf(Paper paper)
{
    return papers[static_cast<std::size_t>(paper)].toString();
}

std::optional<Paper> paperFrom(QStringView word)
{
    const auto found = std::ranges::find(papers, word);
    return found == papers.end() ? std::nullopt
                                 : std::optional(static_cast<Paper>(found - papers.begin()));
}

QStringList ReportContent::notesOf(const ChartSpec& picture)
{
    QStringList notes;
    if (picture.notice) {
        notes.append(picture.notice->text);
    }
    std::ranges::transform(picture.common.notes, std::back_inserter(notes), &BadgeNote::line);
    return notes;
}

ChartSurface ReportContent::surface(QSizeF size, const ReportOptions& options) const
{
    ChartSurface surface;
    surface.size = size;
    surface.theme = options.theme;
    surface.language = options.language;
    surface.medium = ChartSurface::Medium::Paper;
    surface.hasTitle = false;
    surface.sources = sources;
    return surface;
}

std::vector<ReportSource> ReportContent::sourceTexts(const Narrator& narrator) const
{
    std::vector<ReportSource> texts;
    int number = 0;
    for (const SourceList::Entry& entry : sources->entries()) {
        ++number;
        for (const SourceId& id : entry.ids) {
            const Source* const source = dataset().source(id);
            texts.push_back({number, entry.name, source ? detailsOf(*source, narrator) : QString(),
                             source ? linkOf(*source) : QString()});
        }
    }
    return texts;
}

ReportContent reportContent(std::span<const ViewResultPtr> views, Language language)
{
    ReportContent content;
    content.overview = sectionOf(givenOr(View::Overview, views));
    content.figures = sectionOf(givenOr(View::Figures, views));
    std::vector<ViewResultPtr> all(views.begin(), views.end());
    all.push_back(content.overview.result);
    all.push_back(content.figures.result);
    for (const ViewResultPtr& view : views) {
        if (view->state().view != View::Overview && view->state().view != View::Figures) {
            content.sections.push_back(sectionOf(view));
        }
    }
    const Dataset& dataset = content.dataset();
    const Narrator narrator(dataset, language);
    content.sources = std::make_shared<const SourceList>(narrator, dataset, sourcesOf(all));
    const QString title = narrator.fileTitle().simplified();
    content.title = title.isEmpty() ? ReportWords::tr("AI investment in comparison") : title;
    const ComparisonContext& context = content.overview.result->context();
    content.particulars =
        particularsOf(dataset, context.settings(), *content.sources, narrator.formatter());
    content.withoutAmount = withoutAmountIn(context.comparison(), narrator);
    return content;
}

} // namespace capex
