// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reconciliation/reconciliation_panel.h"

#include "model/wording/punctuation.h"
#include "model/wording/reason_words.h"
#include "views/chart/chart_text.h"
#include "views/chart/row_words.h"

#include <algorithm>

namespace capex {

namespace {

using Part = MarkId::Account::Part;

std::optional<Bound> openEnd(const Money& amount)
{
    const bool isOpen = amount.bound == Bound::AtLeast || amount.bound == Bound::AtMost;
    return isOpen ? std::optional(amount.bound) : std::nullopt;
}

/// A whisker around a range whose lower end stands at `from`.
std::optional<Interval> whisker(const Money& amount, double shift = 0)
{
    if (amount.bound != Bound::Range) {
        return std::nullopt;
    }
    return Interval{*amount.low + shift, *amount.high + shift};
}

class Waterfall
{
public:
    Waterfall(const ReconciliationWords& words, const SourceNumbers& sources,
              const Reconciliation& reconciliation)
        : m_words(words)
        , m_sources(sources)
        , m_source(reconciliation)
        , m_bound(reconciliation.total ? reconciliation.total->bound : Bound::Exact)
    {
    }

    [[nodiscard]] std::vector<WaterfallStep> steps(std::size_t mostMembers);

private:
    void addMember(const ComparisonRow& member);
    void addRest(std::span<const ComparisonRow> rest);
    void addSum();
    void addGap();
    void addPublished();
    void addTotal(Part part, const QString& name, const std::optional<Money>& amount,
                  const std::optional<Money>& before);
    void add(WaterfallStep step);
    void setBefore(WaterfallStep& step, const std::optional<Money>& was,
                   const std::optional<Money>& now) const;
    [[nodiscard]] double partOf(const std::optional<Money>& amount) const
    {
        return amount ? partIn(m_bound, *amount) : 0;
    }
    [[nodiscard]] MarkId idOf(MarkId::Account::Part part, const CompanyId& member = {}) const
    {
        return {member, MarkId::Account{m_source.aggregate, part}};
    }

    const ReconciliationWords& m_words;
    const SourceNumbers& m_sources;
    const Reconciliation& m_source;
    Bound m_bound; ///< of the sum
    double m_reached = 0;
    std::vector<WaterfallStep> m_steps;
};

std::vector<WaterfallStep> Waterfall::steps(std::size_t mostMembers)
{
    const std::span<const ComparisonRow> members = m_source.members.rows;
    const std::size_t shown = members.size() > mostMembers ? mostMembers : members.size();
    for (const ComparisonRow& member : members.first(shown)) {
        addMember(member);
    }
    if (shown < members.size()) {
        addRest(members.subspan(shown));
    }
    if (!members.empty()) {
        addSum();
        addGap();
    }
    addPublished();
    return std::move(m_steps);
}

void Waterfall::add(WaterfallStep step)
{
    const QString line = labelled(step.name, step.value, m_words.formatter().language());
    const Language language = m_words.formatter().language();
    step.tooltip = step.tooltip.isEmpty() ? line : line + u'\n' + step.tooltip;
    step.tooltip += step.was.isEmpty() ? step.was : u'\n' + step.was;
    step.spoken = remarked(step.was.isEmpty() ? line : phrase({line, step.was}, language),
                           m_words.heading(m_source), language);
    m_reached = step.end;
    m_steps.push_back(std::move(step));
}

/// What a total was that begins at 0.
void Waterfall::setBefore(WaterfallStep& step, const std::optional<Money>& was,
                          const std::optional<Money>& now) const
{
    if (was != now) {
        step.was = RowWords::before(was, m_words.formatter());
        if (was) {
            step.before = {0, partIn(was->bound, *was)};
        }
    }
}

void Waterfall::addMember(const ComparisonRow& member)
{
    const Narrator& narrator = m_words.words().narrator();
    WaterfallStep step{.id = idOf(Part::Member, member.company),
                       .name = m_words.words().companyName(member.company),
                       .from = m_reached,
                       .to = m_reached,
                       .end = m_reached,
                       .company = member.company,
                       .figures = member.figures,
                       .sources = m_sources.of(member.figures)};
    step.value = narrator.value(member, m_source.settings);
    QStringList lines;
    if (member.value) {
        step.value = m_words.formatter().ends(*member.value);
        step.hasBar = true;
        step.to = step.end = m_reached + partIn(m_bound, *member.value);
        step.ends = whisker(*member.value, m_reached);
        step.open = openEnd(*member.value);
        step.fill = member.kind ? fillOf(*member.kind) : Fill::None;
        step.colour = colourIndex(m_words.dataset(), member.company);
        step.isPartial = member.coverageMonths.value_or(12) < 12;
        lines = {m_words.formatter().preciseMoney(*member.value),
                 oneLine(narrator.statement(member, m_source.settings)),
                 narrator.measure(member.measure)};
    } else if (member.problem) {
        lines = {oneLine(reasonText(member.problem))};
    }
    if (member.before) {
        step.was = RowWords::before(member.before->value, m_words.formatter());
        if (member.before->value) {
            step.before = {m_reached, m_reached + partOf(member.before->value)};
        }
    }
    lines += m_words.words().sources(member.figures);
    step.tooltip = lines.join(u'\n');
    add(std::move(step));
}

/// Members that found no room of their own.
void Waterfall::addRest(std::span<const ComparisonRow> rest)
{
    WaterfallStep step{.id = idOf(Part::More),
                       .name = m_words.moreMembers(rest.size()),
                       .from = m_reached,
                       .to = m_reached};
    std::vector<Money> parts;
    QStringList names;
    double before = m_reached;
    for (const ComparisonRow& member : rest) {
        names.append(m_words.words().companyName(member.company));
        step.to += partOf(member.value);
        before += partOf(member.before ? member.before->value : member.value);
        if (member.value) {
            parts.push_back(*member.value);
        }
        if (member.before) {
            names.back() =
                remarked(names.back(), RowWords::before(member.before->value, m_words.formatter()),
                         m_words.formatter().language());
        }
    }
    if (before != step.to) {
        step.before = {m_reached, before};
    }
    step.end = step.to;
    step.hasBar = !parts.empty();
    step.fill = Fill::Light;
    const auto total = parts.empty() ? std::nullopt : std::optional(sum(parts));
    if (total && *total) {
        step.value = m_words.formatter().ends(**total);
    }
    step.tooltip = listed(names, m_words.formatter().language());
    add(std::move(step));
}

void Waterfall::addTotal(Part part, const QString& name, const std::optional<Money>& amount,
                         const std::optional<Money>& before)
{
    WaterfallStep step{.id = idOf(part), .name = name, .value = m_words.noAmount()};
    if (amount) {
        step.value = m_words.formatter().ends(*amount);
        step.hasBar = true;
        step.to = step.end = partIn(amount->bound, *amount);
        step.ends = whisker(*amount);
        step.open = openEnd(*amount);
        step.tooltip = m_words.formatter().preciseMoney(*amount);
    }
    setBefore(step, before, amount);
    add(std::move(step));
}

void Waterfall::addSum()
{
    addTotal(Part::Sum, m_words.sumName(), m_source.total,
             m_source.before ? m_source.before->total : m_source.total);
}

/// From the sum to the published total, dashed where an end of it is not known.
void Waterfall::addGap()
{
    if (!m_source.gap) {
        return;
    }
    const Interval& gap = *m_source.gap;
    const double published = partIn(m_source.published->bound, *m_source.published);
    WaterfallStep step{.id = idOf(Part::Gap),
                       .name = m_words.gapName(),
                       .value = m_words.gapText(gap),
                       .hasBar = true,
                       .from = std::min(m_reached, published),
                       .to = std::max(m_reached, published),
                       .end = published,
                       .fill = Fill::Hatched};
    step.isPartial = !gap.low || !gap.high;
    if (!step.isPartial && *gap.low < *gap.high) {
        step.ends = Interval{std::max(0.0, published - *gap.high), published - *gap.low};
    } else {
        step.open = openEnd(*m_source.published);
    }
    const auto& before = m_source.before;
    if (before && before->gap && before->gap != m_source.gap) {
        const double sum = partIn(before->total->bound, *before->total);
        const double total = partIn(before->published->bound, *before->published);
        step.before = {std::min(sum, total), std::max(sum, total)};
        step.was = RowWords::was(m_words.gapText(*before->gap));
    }
    add(std::move(step));
}

void Waterfall::addPublished()
{
    addTotal(Part::Published, m_words.publishedName(), m_source.published,
             m_source.before ? m_source.before->published : m_source.published);
    if (const QString stated = m_words.stated(m_source); !stated.isEmpty()) {
        m_steps.back().tooltip += u'\n' + stated;
    }
}

} // namespace

std::vector<WaterfallStep> waterfall(const ReconciliationWords& words, const SourceNumbers& sources,
                                     const Reconciliation& reconciliation, std::size_t mostMembers)
{
    return Waterfall(words, sources, reconciliation).steps(mostMembers);
}

} // namespace capex
