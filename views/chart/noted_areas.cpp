// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/noted_areas.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <tuple>

namespace capex {

namespace {

/// How well a mark suits a note: more months of its period, then the same period as a whole, then
/// a mark of less, then what was announced later. Compared part by part.
using Suits = std::tuple<int, bool, int, QDate>;

Suits suitsPeriod(const Period& shown, const Period& noted, std::size_t figures, QDate announced)
{
    return {shown.monthsWithin(noted), shown == noted, -static_cast<int>(figures), announced};
}

class Areas
{
public:
    Areas(const Dataset& dataset, const ChartSpec& spec)
        : m_dataset(dataset)
        , m_spec(spec)
    {
        for (std::size_t index = 0; index < spec.hitAreas.size(); ++index) {
            const HitArea& area = spec.hitAreas[index];
            if (area.company.isEmpty()) {
                continue;
            }
            m_ofCompany[area.company].append(index);
            for (const FigureId& figure : area.figures) {
                m_ofFigure[figure].append(index);
            }
        }
    }

    [[nodiscard]] std::optional<std::size_t> of(const Note& note) const
    {
        const FigureId* const figure = note.figure();
        const CompanyPeriod subject = m_dataset.subjectOf(note);
        std::optional<std::size_t> best;
        Suits most{};
        for (const std::size_t index :
             figure ? m_ofFigure.value(*figure) : m_ofCompany.value(subject.company)) {
            const Suits suits = suitsOf(m_spec.hitAreas[index], subject.period);
            const bool isAbout = figure != nullptr || std::get<0>(suits) > 0;
            if (isAbout && (!best || suits > most)) {
                best = index;
                most = suits;
            }
        }
        return best;
    }

private:
    [[nodiscard]] Suits suitsOf(const HitArea& area, const Period& noted) const;

    const Dataset& m_dataset;
    const ChartSpec& m_spec;
    QHash<CompanyId, QList<std::size_t>> m_ofCompany;
    QHash<FigureId, QList<std::size_t>> m_ofFigure;
};

Suits Areas::suitsOf(const HitArea& area, const Period& noted) const
{
    if (const auto* const year = area.id.as<MarkId::Year>()) {
        return suitsPeriod(Period::calendarYear(year->year), noted, area.figures.size(), {});
    }
    Suits most{};
    for (const FigureId& id : area.figures) {
        if (const Figure* const figure = m_dataset.figure(id)) {
            most = std::max(
                most, suitsPeriod(figure->period, noted, area.figures.size(), figure->announced));
        }
    }
    return most;
}

} // namespace

std::vector<NotedArea> notedAreas(const Dataset& dataset, const ChartSpec& spec)
{
    std::vector<NotedArea> noted;
    if (dataset.notes().empty()) {
        return noted;
    }
    const Areas areas(dataset, spec);
    for (std::size_t index = 0; index < dataset.notes().size(); ++index) {
        if (const auto area = areas.of(dataset.notes()[index])) {
            noted.push_back({index, *area});
        }
    }
    std::ranges::stable_sort(noted, {}, &NotedArea::area);
    return noted;
}

} // namespace capex
