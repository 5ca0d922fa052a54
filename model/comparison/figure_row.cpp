// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/figure_row.h"

namespace capex {

ComparisonRow rowOf(const Dataset& dataset, const Figure& figure,
                    const ComparisonSettings& settings)
{
    Q_ASSERT(settings.basis != Basis::CalendarYear);
    ComparisonRow row{.company = figure.company,
                      .figures = {figure.id},
                      .kind = figure.kind,
                      .measure = figure.measure};
    row.derivation.push_back(StatedStep{figure.id, figure.amount, figure.announced});

    const CurrencyConverter converter(dataset, settings);
    const auto conversion = converter.convert(figure);
    if (!conversion) {
        row.problem = conversion.error();
        row.derivation.push_back(NoRateStep{figure.id, conversion.error()});
        return row;
    }
    if (conversion->method != Conversion::Method::None) {
        row.derivation.push_back(ConversionStep{*conversion});
    }
    const BasisValue value = onBasis(conversion->result, figure.period, settings.basis);
    row.value = value.amount;
    row.extrapolated = value.extrapolated;
    if (settings.basis != Basis::Announced) {
        row.derivation.push_back(
            ScalingStep{figure.period, settings.basis == Basis::ThreeYear ? 36 : 12});
    }
    row.derivation.push_back(
        ResultStep{value.amount, settings.basis, value.extrapolated, std::nullopt});
    return row;
}

} // namespace capex
