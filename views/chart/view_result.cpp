// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/view_result.h"

#include "model/comparison/deviation.h"
#include "model/formats/csv/csv_writer.h"
#include "model/wording/filter_words.h"
#include "views/chart/chart_text.h"
#include "views/chart/mark_explanation.h"
#include "views/chart/note_placing.h"

#include <algorithm>
#include <array>

namespace capex {

namespace {

/// Whether the picture of a view has the notes at its marks: a list of figures has other room for
/// them, and a page has those of its panels.
bool hasNotesAtMarks(View view)
{
    constexpr std::array views{View::Ranking,  View::Horizons,  View::Years,
                               View::Timeline, View::Revisions, View::SayDo};
    return std::ranges::find(views, view) != views.end();
}

} // namespace

ViewResult::ViewResult(ComparisonContext context)
    : m_context(std::move(context))
    , m_notice(noticeOfNothing(dataset(), state()))
{
}

ViewResult::~ViewResult() = default;

QByteArray ViewResult::table() const
{
    CsvWriter csv;
    writeTable(csv);
    return csv.result();
}

void ViewResult::lacksRates(const QList<CompanyId>& companies, const QList<AggregateId>& totals)
{
    if (!m_notice) {
        m_notice = noticeOfRates(dataset(), state(), companies, totals);
    }
}

QStringList ViewResult::filterTexts(const Narrator& words) const
{
    constexpr std::array said{Setting::AsOf, Setting::Vintage, Setting::From};
    QStringList texts;
    for (const Setting deviation : deviations(dataset(), state())) {
        if (std::ranges::find(said, deviation) == said.end()) {
            texts.append(oneLine(deviationText(deviation, state(), words)));
        }
    }
    return texts;
}

std::optional<ChartNotice> ViewResult::notice(const Narrator& words) const
{
    return m_notice ? std::optional(ChartNotice{oneLine(noticeText(*m_notice, state(), words)),
                                                wayOutText(*m_notice, words), m_notice->wayOut})
                    : std::nullopt;
}

ChartSpec ViewResult::chart(const ChartSurface& surface) const
{
    std::optional<ChartSpec> ahead = takeAhead(surface);
    return ahead ? std::move(*ahead) : laidOut(surface);
}

double ViewResult::leastHeight(const ChartSurface& /*surface*/) const
{
    return 0;
}

void ViewResult::layOutAhead(const ScrollRoom& wanted) const
{
    ScrollRoom room = wanted;
    room.leastHeight = leastHeight(room.whole);
    std::vector<LaidOut> ahead;
    (void)layOutFor(room, [&](const ChartSurface& surface) {
        return ahead.emplace_back(LaidOut{surface, laidOut(surface)}).spec;
    });
    const std::lock_guard lock(m_aheadMutex);
    m_ahead = std::move(ahead);
}

std::optional<ChartSpec> ViewResult::takeAhead(const ChartSurface& surface) const
{
    const std::lock_guard lock(m_aheadMutex);
    const auto found = std::ranges::find(m_ahead, surface, &LaidOut::surface);
    if (found == m_ahead.end()) {
        return std::nullopt;
    }
    ChartSpec spec = std::move(found->spec);
    m_ahead.erase(found);
    return spec;
}

ChartSpec ViewResult::laidOut(const ChartSurface& surface) const
{
    const Narrator words(dataset(), surface.language);
    const auto said = notice(words);
    ChartSurface described = surface;
    described.notice = said ? said->text : QString();
    if (surface.medium == ChartSurface::Medium::Paper) {
        described.filters = filterTexts(words).join(QStringLiteral(" · "));
    }
    const auto plain = [this](const ChartSurface& room) { return layOut(room); };
    ChartSpec spec =
        hasNotesAtMarks(state().view) ? withNotes(dataset(), described, plain) : layOut(described);
    spec.description += said ? u' ' + said->text : QString();
    spec.notice = said;
    return spec;
}

std::vector<ChartSpec> ViewResult::pages(const ChartSurface& surface) const
{
    return {chart(surface)};
}

std::optional<Explanation> ViewResult::explain(const Subject& subject, const Narrator& words) const
{
    auto explanation = explainFigures(subject, words);
    const bool isNote = subject.mark.as<NoteId>() != nullptr;
    if (explanation && !isNote) { // a note says itself
        const auto* const year = subject.mark.as<MarkId::Year>();
        const ComparisonRow* const row =
            subject.mark.isEmpty() ? m_context.comparison().row(subject.company) : nullptr;
        addNotes(*explanation, dataset(),
                 {subject.company, row ? std::span(row->figures) : std::span(subject.figures),
                  year ? std::optional(Period::calendarYear(year->year)) : std::nullopt},
                 words);
    }
    return explanation;
}

std::optional<Explanation> ViewResult::explainFigures(const Subject& subject,
                                                      const Narrator& words) const
{
    if (subject.mark.isEmpty()) {
        return capex::explain(dataset(), m_context.comparison(), subject.company, words);
    }
    if (subject.mark.as<NoteId>() != nullptr) {
        return explainAsTold(dataset(), subject, words);
    }
    const auto explanation =
        subject.company.isEmpty() ? explainTotal(subject, words) : explainMark(subject, words);
    return explanation ? explanation : explainAsTold(dataset(), subject, words);
}

std::vector<AmountOfMark> ViewResult::amountsOf(const Subject& mark) const
{
    const Figure* const figure = onlyFigure(dataset(), mark);
    return figure ? amountsOfFigure(dataset(), *figure, state().settings)
                  : std::vector<AmountOfMark>{};
}

std::optional<TotalOfMark> ViewResult::totalOf(const Subject& /*mark*/,
                                               const Narrator& /*words*/) const
{
    return std::nullopt;
}

std::optional<Explanation> ViewResult::explainMark(const Subject& mark, const Narrator& words) const
{
    const Figure* const figure = onlyFigure(dataset(), mark);
    return figure ? std::optional(explainWhole(dataset(), *figure, state().settings, words))
                  : std::nullopt;
}

std::optional<Explanation> ViewResult::explainTotal(const Subject& /*mark*/,
                                                    const Narrator& /*words*/) const
{
    return std::nullopt;
}

} // namespace capex
