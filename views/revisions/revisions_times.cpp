// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/revisions/revisions_times.h"

#include "views/chart/chart_text.h"
#include "views/chart/time_axis.h"

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

constexpr double leastSpan = 1.5;    ///< months
constexpr double widestEnding = 0.4; ///< of the plot, for words behind the last statements

class RevisionTimesLayout
{
public:
    RevisionTimesLayout(const Dataset& dataset, const ComparisonSettings& settings,
                        const std::vector<const RevisionHistory*>& histories,
                        const RevisionsWords& words, const RevisionTimesRoom& room)
        : m_dataset(dataset)
        , m_settings(settings)
        , m_histories(histories)
        , m_words(words)
        , m_room(room)
    {
    }

    [[nodiscard]] RevisionTimes times() const;

private:
    [[nodiscard]] double widthOf(const RevisionLabel& label) const;
    [[nodiscard]] double timeScale(double from, double horizon) const;
    [[nodiscard]] double horizonAfter(double first, double last) const;
    [[nodiscard]] int pixels(TextRole role) const
    {
        return textPixels(role, m_room.body * m_room.textSize);
    }

    const Dataset& m_dataset;
    const ComparisonSettings& m_settings;
    const std::vector<const RevisionHistory*>& m_histories;
    const RevisionsWords& m_words;
    const RevisionTimesRoom& m_room;
};

RevisionTimes RevisionTimesLayout::times() const
{
    const QDate day = m_settings.asOf.value_or(QDate(m_settings.year, 1, 1));
    double first = timeOf(day);
    double last = first;
    bool found = false;
    const auto include = [&](const auto& revision) {
        const double at = timeOf(revision.announced);
        first = found ? std::min(first, at) : at;
        last = found ? std::max(last, at) : at;
        found = true;
    };
    for (const RevisionHistory* const history : m_histories) {
        std::ranges::for_each(history->revisions, include);
        if (history->actual) {
            include(*history->actual);
        }
        std::ranges::for_each(history->before, include);
    }
    const double from = std::floor(first);
    const double horizon = horizonAfter(from, last);
    return {from, timeScale(from, horizon), horizon};
}

double RevisionTimesLayout::widthOf(const RevisionLabel& label) const
{
    return textWidth(label.value, TextRole::Value, pixels(TextRole::Value)) +
           textWidth(label.word, TextRole::Detail, pixels(TextRole::Detail)) +
           referenceWidth(label.sources, m_room.body * m_room.textSize) + 2.2 * m_room.body;
}

double RevisionTimesLayout::timeScale(double from, double horizon) const
{
    const double width = m_room.width;
    double scale = width / std::max(leastSpan, horizon - from);
    const auto leaveRoom = [&](double at, double taken) {
        const double room = std::max((1 - widestEnding) * width, width - taken);
        scale = std::min(scale, room / std::max(0.1, at - from));
    };
    for (const RevisionHistory* const history : m_histories) {
        const Revision& newest = history->revisions.back();
        leaveRoom(timeOf(newest.announced), widthOf(m_words.statement(*history, newest)));
        if (history->actual) {
            leaveRoom(timeOf(history->actual->announced), widthOf(m_words.outcome(*history)));
        } else if (newest.amount) {
            leaveRoom(horizon, std::max(widthOf({.word = m_words.ending(true)}),
                                        widthOf({.word = m_words.ending(false)})));
        }
    }
    return alignedScale(scale);
}

/// Until when statements that nothing follows are drawn: what is known of is known until the as-of
/// day, else until that of the file, as far as the months of such statements go.
double RevisionTimesLayout::horizonAfter(double first, double last) const
{
    if (m_settings.asOf) {
        return std::max(last, timeOf(*m_settings.asOf));
    }
    double over = last + std::max(1.0, 0.06 * (last - first));
    for (const RevisionHistory* const history : m_histories) {
        if (!history->actual && m_dataset.updated().isValid()) {
            const Period& period = m_dataset.figure(history->revisions.back().figure)->period;
            over = std::max(over,
                            std::min<double>(timeOf(m_dataset.updated()), period.last().index + 1));
        }
    }
    return over;
}

} // namespace

RevisionTimes revisionTimes(const Dataset& dataset, const ComparisonSettings& settings,
                            const std::vector<const RevisionHistory*>& histories,
                            const RevisionsWords& words, const RevisionTimesRoom& room)
{
    return RevisionTimesLayout(dataset, settings, histories, words, room).times();
}

} // namespace capex
