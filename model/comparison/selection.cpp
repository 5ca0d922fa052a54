// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/selection.h"

#include <algorithm>
#include <array>
#include <compare>

namespace capex {

namespace {

/// A figure with what the rules ask of it besides its own fields.
struct Candidate
{
    const Figure* figure = nullptr;
    Evidence evidence = Evidence::Research;
};

/// Compares two candidates by one rule; the lesser one is the better one.
using Compare = std::strong_ordering (*)(const Candidate&, const Candidate&, Vintage);

struct Rule
{
    Criterion criterion;
    Compare compare;
};

bool bothActual(const Candidate& a, const Candidate& b)
{
    return a.figure->kind == Kind::Actual && b.figure->kind == Kind::Actual;
}

std::strong_ordering byClass(const Candidate& a, const Candidate& b, Vintage /*vintage*/)
{
    return classOf(a.figure->kind) <=> classOf(b.figure->kind);
}

std::strong_ordering byFullYear(const Candidate& a, const Candidate& b, Vintage /*vintage*/)
{
    return (a.figure->period.months < 12) <=> (b.figure->period.months < 12);
}

std::strong_ordering byEvidence(const Candidate& a, const Candidate& b, Vintage /*vintage*/)
{
    return a.evidence <=> b.evidence;
}

std::strong_ordering byAnnounced(const Candidate& a, const Candidate& b, Vintage vintage)
{
    const qint64 dayOfA = a.figure->announced.toJulianDay();
    const qint64 dayOfB = b.figure->announced.toJulianDay();
    return vintage == Vintage::Latest ? dayOfB <=> dayOfA : dayOfA <=> dayOfB;
}

std::strong_ordering byGuidance(const Candidate& a, const Candidate& b, Vintage /*vintage*/)
{
    return (a.figure->kind == Kind::RunRate) <=> (b.figure->kind == Kind::RunRate);
}

std::strong_ordering byLength(const Candidate& a, const Candidate& b, Vintage /*vintage*/)
{
    return a.figure->period.months <=> b.figure->period.months;
}

std::strong_ordering byId(const Candidate& a, const Candidate& b, Vintage /*vintage*/)
{
    return a.figure->id <=> b.figure->id;
}

std::strong_ordering actualsByEvidence(const Candidate& a, const Candidate& b, Vintage vintage)
{
    return bothActual(a, b) ? byEvidence(a, b, vintage) : std::strong_ordering::equal;
}

std::strong_ordering actualsByLength(const Candidate& a, const Candidate& b, Vintage vintage)
{
    return bothActual(a, b) ? byLength(a, b, vintage) : std::strong_ordering::equal;
}

/// Methodology, section 5.
constexpr std::array companyRules{
    Rule{Criterion::Class, byClass},
    Rule{Criterion::FullYear, byFullYear},
    Rule{Criterion::Evidence, actualsByEvidence},
    Rule{Criterion::Announced, byAnnounced},
    Rule{Criterion::GuidanceFirst, byGuidance},
    Rule{Criterion::ShorterPeriod, byLength},
    Rule{Criterion::Evidence, byEvidence},
    Rule{Criterion::Id, byId},
};

/// Methodology, section 6.
constexpr std::array monthRules{
    Rule{Criterion::Class, byClass},
    Rule{Criterion::Evidence, actualsByEvidence},
    Rule{Criterion::ShorterPeriod, actualsByLength},
    Rule{Criterion::Announced, byAnnounced},
    Rule{Criterion::GuidanceFirst, byGuidance},
    Rule{Criterion::ShorterPeriod, byLength},
    Rule{Criterion::Evidence, byEvidence},
    Rule{Criterion::Id, byId},
};

Decision decide(std::span<const Rule> rules, const Candidate& a, const Candidate& b,
                Vintage vintage)
{
    for (const Rule& rule : rules) {
        const auto order = rule.compare(a, b, vintage);
        if (std::is_neq(order)) {
            return {std::is_lt(order), rule.criterion};
        }
    }
    return {};
}

Alternative alternativeTo(const Candidate& winner, const Candidate& loser, Vintage vintage)
{
    const Figure& won = *winner.figure;
    const Figure& lost = *loser.figure;
    const bool sameAmount = agreeInAmount(won, lost);
    const bool sameStatement = classOf(won.kind) == classOf(lost.kind) &&
                               won.period == lost.period && won.announced == lost.announced;
    return {lost.id, won.id, decide(companyRules, winner, loser, vintage).by, sameAmount,
            sameStatement && !sameAmount};
}

/// Whether the settings' as-of date, kinds and measures let `figure` in.
bool isAskedFor(const Figure& figure, const ComparisonSettings& settings,
                const QList<Kind>& defaultKinds)
{
    return (!settings.asOf || figure.announced <= *settings.asOf) &&
           settings.kinds.value_or(defaultKinds).contains(figure.kind) &&
           (settings.measures.isEmpty() || settings.measures.contains(figure.measure));
}

} // namespace

bool isAdmitted(const Figure& figure, const ComparisonSettings& settings,
                const QList<Kind>& defaultKinds)
{
    return !figure.disputed && isAskedFor(figure, settings, defaultKinds);
}

std::vector<Alternative> disputedIn(const Dataset& dataset, const CompanyId& company,
                                    const ComparisonSettings& settings,
                                    const QList<Kind>& defaultKinds)
{
    const Period year = Period::calendarYear(settings.year);
    std::vector<Alternative> disputed;
    for (const std::size_t index : dataset.figuresOf(company)) {
        const Figure& figure = dataset.figures()[index];
        const bool concerns = settings.basis == Basis::CalendarYear
                                  ? figure.period.monthsWithin(year) > 0
                                  : figure.period.belongsTo(settings.year);
        if (figure.disputed && concerns && isAskedFor(figure, settings, defaultKinds)) {
            disputed.push_back({.figure = figure.id, .lostBy = Criterion::Disputed});
        }
    }
    std::ranges::sort(disputed, {}, &Alternative::figure);
    return disputed;
}

int classOf(Kind kind)
{
    switch (kind) {
    case Kind::Actual:
        return 0;
    case Kind::Guidance:
    case Kind::RunRate:
        return 1;
    case Kind::Pledge:
        return 2;
    case Kind::Estimate:
        return 3;
    }
    return 3;
}

std::optional<Selection> select(const Dataset& dataset, const CompanyId& company,
                                const ComparisonSettings& settings, const QList<Kind>& defaultKinds)
{
    std::vector<Candidate> candidates;
    for (const std::size_t index : dataset.figuresOf(company)) {
        const Figure& figure = dataset.figures()[index];
        if (figure.period.belongsTo(settings.year) && isAdmitted(figure, settings, defaultKinds)) {
            candidates.push_back({&figure, dataset.evidenceOf(figure)});
        }
    }
    if (candidates.empty()) {
        return std::nullopt;
    }
    std::ranges::sort(candidates, [&](const Candidate& a, const Candidate& b) {
        return decide(companyRules, a, b, settings.vintage).better;
    });
    Selection selection{candidates.front().figure->id, {}};
    for (const Candidate& loser : std::span(candidates).subspan(1)) {
        selection.alternatives.push_back(
            alternativeTo(candidates.front(), loser, settings.vintage));
    }
    std::ranges::move(disputedIn(dataset, company, settings, defaultKinds),
                      std::back_inserter(selection.alternatives));
    return selection;
}

bool agreeInAmount(const Figure& a, const Figure& b)
{
    const auto states = [](const Figure& figure, const Money& amount) {
        return sameEnds(figure.amount, amount) ||
               std::ranges::any_of(figure.details->alsoStated,
                                   [&](const Money& own) { return sameEnds(own, amount); });
    };
    return states(b, a.amount) || std::ranges::any_of(a.details->alsoStated, [&](const Money& own) {
               return states(b, own);
           });
}

const Figure* selectedOf(const Dataset& dataset, std::span<const Figure* const> figures,
                         Vintage vintage)
{
    Candidate best;
    for (const Figure* const figure : figures) {
        const Candidate candidate{figure, dataset.evidenceOf(*figure)};
        if (best.figure == nullptr || decide(companyRules, candidate, best, vintage).better) {
            best = candidate;
        }
    }
    return best.figure;
}

const Figure* betterOf(const Dataset& dataset, const Figure* best, const Figure* other,
                       Vintage vintage)
{
    const std::array both{best, other};
    return best == nullptr ? other : selectedOf(dataset, both, vintage);
}

Decision decideForMonth(const Dataset& dataset, const Figure& a, const Figure& b, Vintage vintage)
{
    return decide(monthRules, {&a, dataset.evidenceOf(a)}, {&b, dataset.evidenceOf(b)}, vintage);
}

std::vector<const Figure*> inMonthOrder(const Dataset& dataset,
                                        std::span<const std::size_t> indexes, Vintage vintage)
{
    std::vector<Candidate> candidates;
    std::ranges::transform(indexes, std::back_inserter(candidates), [&](std::size_t index) {
        const Figure& figure = dataset.figures()[index];
        return Candidate{&figure, dataset.evidenceOf(figure)};
    });
    std::ranges::sort(candidates, [vintage](const Candidate& a, const Candidate& b) {
        return decide(monthRules, a, b, vintage).better;
    });
    std::vector<const Figure*> figures;
    std::ranges::transform(candidates, std::back_inserter(figures), &Candidate::figure);
    return figures;
}

} // namespace capex
