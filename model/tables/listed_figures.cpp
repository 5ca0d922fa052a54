// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/listed_figures.h"

#include "model/comparison/listing.h"
#include "model/tables/figures_model.h"
#include "model/tables/group_proxy.h"

namespace capex {

namespace {

std::vector<FilterProxy::Rule> rulesOf(const FigureListing& listing)
{
    std::vector<FilterProxy::Rule> rules;
    if (listing.kind) {
        rules.push_back(hasValue(KindRole, static_cast<int>(*listing.kind)));
    }
    if (listing.measure) {
        rules.push_back(hasValue(MeasureRole, listing.measure->text()));
    }
    if (listing.evidence) {
        rules.push_back(hasValue(EvidenceRole, static_cast<int>(*listing.evidence)));
    }
    if (listing.year) {
        rules.push_back(touchesYear(*listing.year));
    }
    if (listing.source) {
        rules.push_back(hasValue(SourceRole, listing.source->text()));
    }
    return rules;
}

} // namespace

void narrow(FilterProxy& proxy, const ComparisonSettings& settings, const FigureListing& listing)
{
    proxy.setColumn(listing.column ? static_cast<int>(*listing.column) : FilterProxy::everyColumn);
    std::vector<FilterProxy::Rule> rules = rulesOf(listing);
    rules.emplace_back([settings](const QModelIndex& row) {
        const auto& figures = static_cast<const FiguresModel*>(row.model())->dataset().figures();
        return isListed(figures[static_cast<std::size_t>(row.row())], settings);
    });
    proxy.setRules(std::move(rules));
    proxy.setText(listing.text);
}

QList<FigureId> listedFigures(const Dataset& dataset, const ComparisonSettings& settings,
                              const FigureListing& listing)
{
    const Language language = languageFrom(listing.language).value_or(Language::English);
    FiguresModel model(language);
    model.setDataset(dataset);
    FilterProxy proxy(language);
    narrow(proxy, settings, listing);
    proxy.setSourceModel(&model);
    if (listing.sortColumn) {
        proxy.sort(static_cast<int>(*listing.sortColumn),
                   listing.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    if (!listing.isGrouped) {
        return figuresIn(proxy);
    }
    GroupProxy groups(static_cast<int>(FigureColumn::Company), language);
    groups.setSourceModel(&proxy);
    return figuresIn(groups);
}

QList<FigureId> figuresIn(const QAbstractItemModel& table)
{
    QList<FigureId> figures;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QModelIndex first = table.index(row, 0);
        if (!first.data(HeadingRole).toBool()) {
            figures.append({first.data(RowIdRole).toString()});
        }
    }
    return figures;
}

} // namespace capex
