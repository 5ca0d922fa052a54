// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

#include <random>

namespace capex {

/// Makes datasets in which everything that comparisons ask of figures comes in many ways: kinds,
/// measures, bounds, units, currencies with and without rates, periods, days of announcement,
/// evidence and disputes. The same ones for the same seed.
class AnyFigures
{
public:
    explicit AnyFigures(unsigned seed)
        : m_random(seed)
    {
    }

    /// Figures of up to `companies` companies, which all are there; ids are f0, f1, …
    [[nodiscard]] DatasetParts parts(int companies, int figures);
    /// Another one, with that id.
    [[nodiscard]] Figure figure(const QString& id, int companies);

    [[nodiscard]] int below(int end)
    {
        return static_cast<int>(m_random() % static_cast<unsigned>(end));
    }
    [[nodiscard]] std::mt19937& random() { return m_random; }

private:
    [[nodiscard]] Money money();
    [[nodiscard]] Period period(Kind kind);

    std::mt19937 m_random;
};

} // namespace capex
