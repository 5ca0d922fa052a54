// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/label_placing.h"

#include <algorithm>

namespace capex {

namespace {

/// Labels that touch each other and move as one.
struct Pile
{
    double sum = 0; ///< of where the pile's first label would stand for each of its labels
    std::size_t count = 0;

    [[nodiscard]] double position() const { return sum / static_cast<double>(count); }
};

/// Puts neighbours that would overlap on one pile, as often as it takes.
void add(std::vector<Pile>& piles, double position)
{
    Pile pile{position, 1};
    while (!piles.empty() && piles.back().position() >= pile.position()) {
        pile.sum += piles.back().sum;
        pile.count += piles.back().count;
        piles.pop_back();
    }
    piles.push_back(pile);
}

} // namespace

// With the heights of all labels above taken off, labels that do not overlap are places that do
// not fall: the least squares under that condition are found by pooling neighbours that do.
std::vector<double> placedApart(std::span<const LabelSlot> labels, double top, double bottom)
{
    std::vector<Pile> piles;
    double above = 0;
    for (const LabelSlot& label : labels) {
        add(piles, label.preferred - label.height / 2 - above);
        above += label.height;
    }
    const double lowest = std::max(top, bottom - above);
    std::vector<double> middles;
    above = 0;
    for (const Pile& pile : piles) {
        const double position = std::clamp(pile.position(), top, lowest);
        for (std::size_t n = 0; n < pile.count; ++n) {
            const double height = labels[middles.size()].height;
            middles.push_back(position + above + height / 2);
            above += height;
        }
    }
    return middles;
}

} // namespace capex
