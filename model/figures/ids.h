// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace capex {

/// A name that only compares with names of its own sort: a CompanyId is never a FigureId.
template <typename Sort>
struct Id
{
    QString text;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }

    friend bool operator==(const Id&, const Id&) = default;
    friend std::strong_ordering operator<=>(const Id& a, const Id& b)
    {
        return a.text.compare(b.text) <=> 0;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.text, seed); }
};

using CompanyId = Id<struct CompanySort>;
using FigureId = Id<struct FigureSort>;
using SourceId = Id<struct SourceSort>;
using AggregateId = Id<struct AggregateSort>;

/// What an amount counts: a slug such as "capex" or "ai-infrastructure" (methodology, section 1).
/// A measure is never converted into another one.
using Measure = Id<struct MeasureSort>;

/// An ISO 4217 code in capitals, such as "USD".
using Currency = Id<struct CurrencySort>;

} // namespace capex
