// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/comparison_context.h"

#include "model/figures/enum_size.h"

#include <array>
#include <mutex>

namespace capex {

namespace {

/// What the comparisons on all bases have in common.
ComparisonSettings onAnyBasis(ComparisonSettings settings)
{
    settings.basis = {};
    return settings;
}

} // namespace

struct ComparisonContext::Shared
{
    struct Made
    {
        std::once_flag once;
        Comparison comparison;
    };

    Dataset dataset;
    std::optional<Dataset> before; ///< without the changes that are under review
    ComparisonSettings settings;   ///< on any basis
    std::array<Made, enumSize<Basis>()> made = {};
};

ComparisonContext::ComparisonContext(Dataset dataset, ViewState state,
                                     std::optional<Dataset> before)
    : m_shared(std::make_shared<Shared>())
    , m_state(std::move(state))
{
    m_shared->dataset = std::move(dataset);
    m_shared->before = std::move(before);
    m_shared->settings = onAnyBasis(settings());
}

ComparisonContext::ComparisonContext(std::shared_ptr<Shared> shared, ViewState state)
    : m_shared(std::move(shared))
    , m_state(std::move(state))
{
}

const Dataset& ComparisonContext::dataset() const
{
    return m_shared->dataset;
}

const Dataset* ComparisonContext::before() const
{
    return m_shared->before ? &*m_shared->before : nullptr;
}

ComparisonContext ComparisonContext::showing(ViewState state) const
{
    return onAnyBasis(state.settings) == m_shared->settings
               ? ComparisonContext(m_shared, std::move(state))
               : ComparisonContext(m_shared->dataset, std::move(state), m_shared->before);
}

const Comparison& ComparisonContext::on(Basis basis) const
{
    Shared::Made& made = m_shared->made.at(static_cast<std::size_t>(basis));
    std::call_once(made.once, [&] {
        ComparisonSettings settings = m_shared->settings;
        settings.basis = basis;
        made.comparison = compare(m_shared->dataset, settings);
        if (m_shared->before) {
            rememberBefore(made.comparison, compare(*m_shared->before, settings));
        }
    });
    return made.comparison;
}

} // namespace capex
