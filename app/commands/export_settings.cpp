// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/export_settings.h"

#include "model/figures/excerpt.h"

#include <algorithm>

namespace capex {

namespace {

/// Whether the request takes the opening view as it is. The ranking is the main part of an
/// overview.
bool adopts(const ExportRequest& request, const SavedView& opening)
{
    const bool isRanking = request.viewOrDefault() == View::Ranking;
    const bool isAsked = !request.view || *request.view == opening.view ||
                         (isRanking && opening.view == View::Overview) ||
                         request.isOfSeveralViews();
    return isAsked && std::ranges::none_of(request.given, isComputed);
}

/// What a view shows without options.
ViewState defaultState(const ExportRequest& request, View view, const ReadResult& figures)
{
    ViewState state{.view = view};
    if (figures.views.empty()) {
        state.settings.year =
            figures.dataset->newestAnnouncementYear().value_or(state.settings.year);
        return state;
    }
    const SavedView& opening = figures.views.front();
    if (adopts(request, opening)) {
        state.settings = opening.settings;
        state.options = opening.options;
    }
    state.settings.year = opening.settings.year;
    state.options.pair = opening.options.pair;
    return state;
}

QString knownCompanies(const Dataset& dataset)
{
    QStringList ids;
    for (const Company& company : dataset.companies()) {
        ids.append(company.id.text());
    }
    return ids.join(u", ");
}

/// As it is typed.
QString optionOf(Setting setting)
{
    return QStringLiteral("--") + keywordOf(setting);
}

Error notThere(Setting option, const QString& id, const QString& expected)
{
    return {optionOf(option), QStringLiteral("%1 is not in the figures").arg(quoted(id)), expected};
}

/// An Error for a company that the figures do not have.
Outcome allKnown(const QList<CompanyId>& companies, Setting option, const Dataset& dataset)
{
    for (const CompanyId& company : companies) {
        if (!dataset.company(company)) {
            return notThere(option, company.text(),
                            QStringLiteral("one of ") + knownCompanies(dataset));
        }
    }
    return std::monostate{};
}

/// Whether a figure counts this.
bool isCounted(const Measure& measure, const Dataset& dataset)
{
    return std::ranges::find(dataset.figures(), measure, &Figure::measure) !=
           dataset.figures().end();
}

} // namespace

Result<ViewState> exportState(const ExportRequest& request, View view, const ReadResult& figures)
{
    const std::pair<Setting, QList<CompanyId>> companies[]{
        {Setting::Focus, request.asked.options.focus},
        {Setting::Pair, request.asked.options.pair},
        {Setting::Companies, request.asked.settings.companies},
    };
    for (const auto& [setting, ids] : companies) {
        if (ids == nobody()) {
            continue;
        }
        if (const Outcome known = allKnown(ids, setting, *figures.dataset); !known) {
            return known.error();
        }
    }
    const AggregateId& total = request.asked.options.aggregate;
    const auto totals = figures.dataset->aggregates();
    if (!total.isEmpty() && std::ranges::find(totals, total, &Aggregate::id) == totals.end()) {
        return notThere(Setting::Aggregate, total.text(),
                        QStringLiteral("a published total of theirs"));
    }
    const FigureListing& list = request.asked.options.list;
    if (list.source && figures.dataset->source(*list.source) == nullptr) {
        return notThere(Setting::List, list.source->text(), QStringLiteral("a source of theirs"));
    }
    ViewState state = defaultState(request, view, figures);
    for (const Setting setting : request.given) {
        copySetting(setting, request.asked, state);
    }
    if (state.options.list != FigureListing()) {
        state.options.list.language = codeOf(request.picture.language);
    }
    if (request.isWithoutPair) {
        state.options.pair.clear();
    }
    return taken(state);
}

QStringList vainOptions(const ViewState& state, const Dataset& dataset)
{
    QStringList vain;
    const auto look = [&](Setting option, const Measure& measure) {
        if (!isCounted(measure, dataset)) {
            vain.append(QStringLiteral("%1: no figure counts %2")
                            .arg(optionOf(option), quoted(measure.text())));
        }
    };
    const ComparisonSettings& settings = state.settings;
    for (const Measure& measure : settings.measures) {
        look(Setting::Measures, measure);
    }
    if (const auto& measure = state.options.list.measure) {
        look(Setting::List, *measure);
    }
    const Currency& wanted = settings.currency;
    const bool hasRate = wanted == ComparisonSettings{}.currency ||
                         wanted == settings.fx.fixedCurrency || !dataset.ratesOf(wanted).empty();
    if (!hasRate) {
        vain.append(QStringLiteral("%1: the figures have no rate for %2")
                        .arg(optionOf(Setting::CurrencyCode), wanted.text()));
    }
    return vain;
}

} // namespace capex
