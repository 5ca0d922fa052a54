// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/export_settings.h"

#include "model/figures/excerpt.h"

#include <algorithm>

namespace capex {

namespace {

/// The view that the request takes as it is, or nullptr.
const SavedView* adoptedView(const ExportRequest& request, const Dataset& dataset)
{
    if (dataset.views().empty()) {
        return nullptr;
    }
    const SavedView& first = dataset.views().front();
    const bool isAsked = !request.view || *request.view == first.view || !request.folder.isEmpty();
    return isAsked && request.comparison == ComparisonOptions{} ? &first : nullptr;
}

int defaultYear(const Dataset& dataset)
{
    return dataset.views().empty()
               ? dataset.newestAnnouncementYear().value_or(ComparisonSettings{}.year)
               : dataset.views().front().settings.year;
}

template <typename Value, typename Place>
void takeIfGiven(Place& place, const std::optional<Value>& option)
{
    if (option) {
        place = *option;
    }
}

ComparisonSettings withOptions(ComparisonSettings settings, const ComparisonOptions& options)
{
    takeIfGiven(settings.basis, options.basis);
    takeIfGiven(settings.year, options.year);
    takeIfGiven(settings.asOf, options.asOf);
    takeIfGiven(settings.vintage, options.vintage);
    takeIfGiven(settings.currency, options.currency);
    takeIfGiven(settings.fx, options.fx);
    takeIfGiven(settings.companies, options.companies);
    takeIfGiven(settings.kinds, options.kinds);
    takeIfGiven(settings.measures, options.measures);
    takeIfGiven(settings.growth, options.growth);
    takeIfGiven(settings.fromYear, options.fromYear);
    takeIfGiven(settings.toYear, options.toYear);
    return settings;
}

QString knownCompanies(const Dataset& dataset)
{
    QStringList ids;
    for (const Company& company : dataset.companies()) {
        ids.append(company.id.text);
    }
    return ids.join(u", ");
}

/// An Error for a company that the figures do not have.
Outcome allKnown(const QList<CompanyId>& companies, const QString& option, const Dataset& dataset)
{
    for (const CompanyId& company : companies) {
        if (!dataset.company(company)) {
            return Error{option,
                         QStringLiteral("%1 is not in the figures").arg(quoted(company.text)),
                         QStringLiteral("one of ") + knownCompanies(dataset)};
        }
    }
    return std::monostate{};
}

} // namespace

Result<ComparisonSettings> exportSettings(const ExportRequest& request, const Dataset& dataset)
{
    const QList<CompanyId>& focus = request.options.focus;
    if (const Outcome known = allKnown(focus, QStringLiteral("--focus"), dataset); !known) {
        return known.error();
    }
    if (const SavedView* const opening = adoptedView(request, dataset)) {
        return opening->settings;
    }
    ComparisonSettings defaults;
    defaults.year = defaultYear(dataset);
    const ComparisonSettings settings = withOptions(defaults, request.comparison);
    if (const Outcome known = allKnown(settings.companies, QStringLiteral("--companies"), dataset);
        !known) {
        return known.error();
    }
    return settings;
}

QStringList vainOptions(const ComparisonSettings& settings, const Dataset& dataset)
{
    QStringList vain;
    for (const Measure& measure : settings.measures) {
        if (std::ranges::find(dataset.figures(), measure, &Figure::measure) ==
            dataset.figures().end()) {
            vain.append(
                QStringLiteral("--measures: no figure counts %1").arg(quoted(measure.text)));
        }
    }
    const Currency& wanted = settings.currency;
    const bool hasRate = wanted == ComparisonSettings{}.currency ||
                         wanted == settings.fx.fixedCurrency || !dataset.ratesOf(wanted).empty();
    if (!hasRate) {
        vain.append(QStringLiteral("--currency: the figures have no rate for %1").arg(wanted.text));
    }
    return vain;
}

} // namespace capex
