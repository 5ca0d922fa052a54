// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/comparison_context.h"

#include <map>

namespace capex {

struct ComparisonContext::Shared
{
    Dataset dataset;
    ComparisonSettings settings;
    std::map<Basis, Comparison> comparisons = {};
};

ComparisonContext::ComparisonContext(Dataset dataset, const ComparisonSettings& settings)
    : m_shared(std::make_shared<Shared>(Shared{std::move(dataset), settings}))
{
}

const Dataset& ComparisonContext::dataset() const
{
    return m_shared->dataset;
}

bool ComparisonContext::isOf(ComparisonSettings settings) const
{
    settings.basis = m_shared->settings.basis;
    return settings == m_shared->settings;
}

const Comparison& ComparisonContext::on(Basis basis) const
{
    const auto known = m_shared->comparisons.find(basis);
    if (known != m_shared->comparisons.end()) {
        return known->second;
    }
    ComparisonSettings settings = m_shared->settings;
    settings.basis = basis;
    return m_shared->comparisons.emplace(basis, compare(m_shared->dataset, settings)).first->second;
}

} // namespace capex
