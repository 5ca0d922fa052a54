// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/magnitude.h"

#include "model/comparison/currency.h"
#include "model/figures/excerpt.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

/// What figures have in common that can be compared.
struct Group
{
    CompanyId company;
    Measure sort;
    int year = 0; ///< of the calendar

    friend bool operator==(const Group&, const Group&) = default;
};

std::size_t qHash(const Group& group, std::size_t seed = 0)
{
    return qHashMulti(seed, group.company, group.sort, group.year);
}

/// A figure's amount per year in billions of US dollars.
struct Spend
{
    double perYear = 0;
    const Figure* figure = nullptr;
};

/// What a measure is compared as.
Measure sortOf(const Measure& measure)
{
    if (measure == plainCapex()) {
        return measure;
    }
    const QString text = measure.text();
    const bool isCapex =
        text.startsWith(plainCapex().text() + u'-') || text == QStringLiteral("ai-infrastructure");
    return isCapex ? plainCapex() : measure;
}

template <typename Take>
void forEachGroup(const Figure& figure, Take take)
{
    Group group{figure.company, sortOf(figure.measure), figure.period.first.year()};
    for (; group.year <= figure.period.last().year(); ++group.year) {
        take(group);
    }
}

/// Figures by group, the least first.
class Neighbours
{
public:
    explicit Neighbours(const Dataset& dataset)
    {
        const CurrencyConverter converter(dataset, usDollar(), {});
        for (const Figure& figure : dataset.figures()) {
            if (const auto spend = spendOf(figure, converter)) {
                forEachGroup(figure, [&](const Group& group) {
                    m_groups[group].push_back({*spend, &figure});
                });
            }
        }
        for (std::vector<Spend>& spends : m_groups) {
            std::ranges::stable_sort(spends, {}, &Spend::perYear);
        }
    }

    /// The amount per year; nothing where there is none above zero in US dollars.
    [[nodiscard]] static std::optional<double> spendOf(const Figure& figure,
                                                       const CurrencyConverter& converter)
    {
        constexpr double monthsOfYear = 12;
        const auto converted = converter.convert(figure);
        const double amount = converted ? converted->result.mid() : 0;
        return amount > 0 ? std::optional(amount * monthsOfYear / figure.period.months)
                          : std::nullopt;
    }

    /// The figure that is least far from one of `spend`, which may be one of them.
    [[nodiscard]] std::optional<Spend> nearest(const Figure& figure, double spend) const
    {
        std::optional<Spend> best;
        const auto take = [&](const Spend& other) {
            const auto far = [spend](const Spend& one) {
                return std::abs(std::log(one.perYear / spend));
            };
            best = !best || far(other) < far(*best) ? other : best;
        };
        forEachGroup(figure, [&](const Group& group) {
            const auto found = m_groups.constFind(group);
            if (found == m_groups.constEnd()) {
                return;
            }
            const std::vector<Spend>& spends = *found;
            auto above = std::ranges::lower_bound(spends, spend, {}, &Spend::perYear);
            auto below = above;
            while (above != spends.end() && above->figure == &figure) {
                ++above;
            }
            while (below != spends.begin() && std::prev(below)->figure == &figure) {
                --below;
            }
            if (above != spends.end()) {
                take(*above);
            }
            if (below != spends.begin()) {
                take(*std::prev(below));
            }
        });
        return best;
    }

private:
    QHash<Group, std::vector<Spend>> m_groups;
};

} // namespace

std::vector<DoubtfulMagnitude> doubtfulMagnitudes(const Dataset& figures, const Dataset& others)
{
    constexpr double tolerance = 1e-9; // 380 is ten times 38 however both were computed
    const Neighbours neighbours(others);
    const CurrencyConverter converter(figures, usDollar(), {});
    std::vector<DoubtfulMagnitude> doubtful;
    for (const Figure& figure : figures.figures()) {
        const auto spend = Neighbours::spendOf(figure, converter);
        const auto nearest = spend ? neighbours.nearest(figure, *spend) : std::nullopt;
        if (!nearest) {
            continue;
        }
        const double ratio = *spend / nearest->perYear;
        const double times = std::max(ratio, 1 / ratio);
        if (times >= doubtfulTimes * (1 - tolerance)) {
            doubtful.push_back({figure.id, nearest->figure->id, times, ratio > 1});
        }
    }
    return doubtful;
}

std::vector<DoubtfulMagnitude> doubtfulMagnitudes(const Dataset& figures)
{
    return doubtfulMagnitudes(figures, figures);
}

Fault faultOf(const DoubtfulMagnitude& doubtful)
{
    return {{doubtful.isAbove ? Found::FarAboveOther : Found::FarBelowOther,
             std::llround(doubtful.times), excerpt(doubtful.other.text())},
            Expected::UnitOfAmount};
}

} // namespace capex
