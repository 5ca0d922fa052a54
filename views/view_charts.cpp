// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/view_charts.h"

#include "model/comparison/company_order.h"
#include "model/comparison/deviation.h"
#include "model/comparison/missing_rates.h"
#include "model/comparison/notice.h"
#include "model/wording/filter_words.h"
#include "views/chart/chart_text.h"
#include "views/horizons/horizons_chart.h"
#include "views/ranking/ranking_chart.h"
#include "views/reconciliation/reconciliation_chart.h"
#include "views/revisions/revisions_chart.h"
#include "views/say_do/say_do_chart.h"
#include "views/timeline/timeline_chart.h"
#include "views/years/years_chart.h"

#include <algorithm>
#include <array>

namespace capex {

namespace {

/// A picture, and whose amounts and which totals it lacks for want of a rate.
struct Built
{
    ChartBuilder build;
    QList<CompanyId> unrated;
    QList<AggregateId> unratedTotals = {};
};

/// What is shared of the comparisons of a request.
ComparisonContext contextOf(const ViewRequest& request)
{
    return request.shared && request.shared->isOf(request.settings)
               ? *request.shared
               : ComparisonContext(request.dataset, request.settings);
}

Built ranking(const ViewRequest& request)
{
    const ComparisonContext context = contextOf(request);
    return {[request, context](const ChartSurface& surface) {
                return rankingChart(request.dataset, context.on(request.settings.basis), surface,
                                    request.options);
            },
            withoutRate(context.on(request.settings.basis))};
}

Built sayDo(const ViewRequest& request)
{
    const std::vector<SayDo> rows = sayAndDo(request.dataset, request.settings);
    return {[request, rows, announcements = announcementsOf(request.dataset, request.settings)](
                const ChartSurface& surface) {
                return sayDoChart(request.dataset, announcements, rows, request.options, surface);
            },
            withoutRate(rows)};
}

Built reconciliation(const ViewRequest& request)
{
    const auto given =
        reconciliationsOf(request.dataset, request.settings, request.options.aggregate);
    return {[request, given](const ChartSurface& surface) {
                return reconciliationChart(request.dataset, given, request.settings,
                                           request.options, surface);
            },
            withoutRate(given), totalsWithoutRate(given)};
}

Built horizons(const ViewRequest& request)
{
    const Horizons horizons = compareHorizons(contextOf(request));
    return {[request, horizons](const ChartSurface& surface) {
                return horizonsChart(request.dataset, horizons, request.options, surface);
            },
            withoutRate(horizons.perYear)};
}

Built years(const ViewRequest& request)
{
    const YearsComparison years =
        compareYearsShown(request.dataset, request.settings, request.options.bandGrowth);
    return {[request, years](const ChartSurface& surface) {
                return yearsChart(request.dataset, years, request.options, surface);
            },
            withoutRate(years.companies)};
}

/// In the order of the ranking per year. Names go by the alphabet of the surface's language.
template <typename Lane>
std::vector<Lane> inOrder(std::vector<Lane> lanes, const ComparisonContext& context,
                          const ViewOptions& options, Language language)
{
    sortByCompany(lanes, companyOrder(context.dataset(), context.on(Basis::PerYear), options,
                                      codeOf(language)));
    return lanes;
}

Built timeline(const ViewRequest& request)
{
    const std::vector<TimelineLane> lanes = timelineOf(request.dataset, request.settings);
    return {[request, lanes, context = contextOf(request)](const ChartSurface& surface) {
                return timelineChart(request.dataset, request.settings,
                                     inOrder(lanes, context, request.options, surface.language),
                                     request.options, surface);
            },
            withoutRate(lanes)};
}

Built revisions(const ViewRequest& request)
{
    const std::vector<RevisionHistory> histories = revisionsOf(request.dataset, request.settings);
    return {[request, histories, context = contextOf(request)](const ChartSurface& surface) {
                return revisionsChart(
                    request.dataset, request.settings,
                    inOrder(histories, context, request.options, surface.language), request.options,
                    surface);
            },
            withoutRate(histories)};
}

/// What is not the default, but for what every subtitle says by itself.
QString filtersOf(const ViewRequest& request, const Narrator& words)
{
    constexpr std::array said{Setting::AsOf, Setting::Vintage, Setting::From};
    const ViewState state = stateOf(request);
    QStringList texts;
    for (const Setting deviation : deviations(request.dataset, state)) {
        if (std::ranges::find(said, deviation) == said.end()) {
            texts.append(oneLine(deviationText(deviation, state, words)));
        }
    }
    return texts.join(QStringLiteral(" · "));
}

ChartNotice worded(const Notice& notice, const ViewState& state, const Narrator& words)
{
    return {oneLine(noticeText(notice, state, words)), wayOutText(notice, words), notice.wayOut};
}

/// The builder of a picture that says its filters and why it shows less than it could.
ChartBuilder explained(const ViewRequest& request, const Built& built)
{
    const ViewState state = stateOf(request);
    auto notice = noticeOfNothing(request.dataset, state);
    if (!notice) {
        notice = noticeOfRates(request.dataset, state, built.unrated, built.unratedTotals);
    }
    return [request, notice, state, build = built.build](ChartSurface surface) {
        const Narrator words(request.dataset, surface.language);
        const auto said = notice ? std::optional(worded(*notice, state, words)) : std::nullopt;
        surface.notice = said ? said->text : QString();
        if (surface.medium == ChartSurface::Medium::Paper) {
            surface.filters = filtersOf(request, words);
        }
        ChartSpec spec = build(surface);
        spec.description += said ? u' ' + said->text : QString();
        spec.notice = said;
        return spec;
    };
}

struct Chart
{
    View view;
    Built (*build)(const ViewRequest&);
};

constexpr std::array charts{
    Chart{View::Ranking, ranking},
    Chart{View::Horizons, horizons},
    Chart{View::Years, years},
    Chart{View::Timeline, timeline},
    Chart{View::Revisions, revisions},
    Chart{View::SayDo, sayDo},
    Chart{View::Reconciliation, reconciliation},
};

} // namespace

ViewState stateOf(const ViewRequest& request)
{
    return {request.view, request.settings, request.options};
}

bool hasPicture(View view)
{
    return std::ranges::find(charts, view, &Chart::view) != charts.end();
}

ChartBuilder chartFor(const ViewRequest& request)
{
    const auto chart = std::ranges::find(charts, request.view, &Chart::view);
    Q_ASSERT(chart != charts.end());
    return explained(request, chart->build(request));
}

std::optional<ChartNotice> noticeFor(const ViewRequest& request, const Narrator& words)
{
    const ViewState state = stateOf(request);
    const auto notice = noticeOfNothing(request.dataset, state);
    return notice ? std::optional(worded(*notice, state, words)) : std::nullopt;
}

PagesBuilder figuresPagesFor(const ViewRequest& request)
{
    return [request](ChartSurface surface) {
        QStringList filters = request.figures ? request.figures->filters : QStringList();
        filters.prepend(filtersOf(request, Narrator(request.dataset, surface.language)));
        filters.removeAll(QString());
        surface.filters = filters.join(QStringLiteral(" · "));
        return figuresPages(request.dataset, request.settings, surface, request.figures);
    };
}

} // namespace capex
