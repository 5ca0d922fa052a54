// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/methodology_words.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace capex {

namespace {

struct Part
{
    const char* heading;
    const char* paragraph;
};

constexpr std::array parts{
    Part{
        QT_TRANSLATE_NOOP("Methodology", "Figures"),
        QT_TRANSLATE_NOOP(
            "Methodology",
            "A figure is one statement: a company spent, or will spend, an amount over a period, "
            "known since a day, by a source. It is an actual, guidance for one year or quarter, a "
            "run-rate (part of a year multiplied up), a pledge over more than twelve months, or a "
            "third party's estimate. What is counted, its measure, is never converted into another "
            "one. A disputed figure speaks for nobody and enters no sum.")},
    Part{QT_TRANSLATE_NOOP("Methodology", "Amounts"),
         QT_TRANSLATE_NOOP(
             "Methodology",
             "Every amount has a low and a high end, and all arithmetic is done on both. Where one "
             "number is needed, for a bar or a rank, it is the middle; an amount with one end "
             "stands "
             "at that end, and is marked. What nobody stated is absent: it is never zero.")},
    Part{
        QT_TRANSLATE_NOOP("Methodology", "One yardstick"),
        QT_TRANSLATE_NOOP(
            "Methodology",
            "Per year, an amount is multiplied by 12 and divided by the months of its period; over "
            "three years, by 36. A shorter period makes it extrapolated, which is marked. The "
            "total "
            "as announced and its period stay visible beside every number made of them.")},
    Part{
        QT_TRANSLATE_NOOP("Methodology", "Which figure speaks"),
        QT_TRANSLATE_NOOP(
            "Methodology",
            "Of the figures of a company for a year that were known by the day of the report, "
            "actuals go before guidance and run-rates, these before pledges, and pledges before "
            "estimates; then twelve months or more before less, better evidence among actuals, the "
            "latest announcement (or the first, where that is asked for), guidance before "
            "run-rate, "
            "the shorter period, and better evidence. The others remain as alternatives with the "
            "reason why they lost.")},
    Part{
        QT_TRANSLATE_NOOP("Methodology", "Calendar years"),
        QT_TRANSLATE_NOOP(
            "Methodology",
            "A calendar year is put together from its months, in one measure: that which covers "
            "most "
            "of them. Each month takes its share of the best figure that covers it. What was "
            "already "
            "spent is taken off a plan, and the rest is spread over the months that are left: it "
            "is "
            "implied by the plan, and shown as such. A year of fewer than twelve months is partial "
            "and never scaled up.")},
    Part{QT_TRANSLATE_NOOP("Methodology", "Currencies"),
         QT_TRANSLATE_NOOP(
             "Methodology",
             "A source's own conversion counts where it states one. Otherwise what was spent is "
             "converted at the mean rate of its period, and what was announced at the last rate "
             "before the announcement, at most 31 days old. Without a rate there is no amount, and "
             "the reason is given.")},
    Part{QT_TRANSLATE_NOOP("Methodology", "Revisions"),
         QT_TRANSLATE_NOOP(
             "Methodology",
             "Statements of one company about the same measure and period, in the order in which "
             "they "
             "were made, are raised, cut, narrowed, widened or reaffirmed; restated is one whose "
             "source changed what is counted. A change of measure or period is no revision.")},
    Part{
        QT_TRANSLATE_NOOP("Methodology", "Say and do"),
        QT_TRANSLATE_NOOP(
            "Methodology",
            "An actual is set against what was announced for the same company, measure and period "
            "only; otherwise the reason is given instead of a percentage. The progress of a pledge "
            "is what was spent in its months, in its own currency.")},
    Part{QT_TRANSLATE_NOOP("Methodology", "Published totals"),
         QT_TRANSLATE_NOOP(
             "Methodology",
             "A total that somebody published is set against the sum of its members for the same "
             "year, day and currency. The gap is named, with what explains it: members without a "
             "figure, partial years, other measures or periods.")},
    Part{QT_TRANSLATE_NOOP("Methodology", "Comparability"),
         QT_TRANSLATE_NOOP(
             "Methodology",
             "Every picture states what is unlike in it: horizons, open ends, kinds, measures, "
             "fiscal "
             "and calendar years, extrapolation, partial years, and companies without a figure.")}};

} // namespace

std::vector<Wording> methodologyInShort()
{
    const auto said = [](const char* text) {
        return QCoreApplication::translate("Methodology", text);
    };
    std::vector<Wording> words;
    std::ranges::transform(parts, std::back_inserter(words), [&](const Part& part) {
        return Wording{said(part.heading), said(part.paragraph)};
    });
    return words;
}

} // namespace capex
