// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/punctuation.h"
#include "model/wording/wording.h"

#include <algorithm>

/// What is unlike in a comparison.
namespace capex {

Wording Narrator::note(const ComparabilityNote& note) const
{
    QStringList groups;
    for (const ComparabilityNote::Group& group : note.groups) {
        groups.append(groupText(group));
    }
    const Wording topic = topicText(note.topic);
    const Language language = m_formatter.language();
    return {topic.heading, paragraph({topic.detail, items(groups, language)}, language)};
}

QString Narrator::noteInBrief(const ComparabilityNote& note) const
{
    constexpr qsizetype few = 3;
    QString heading = topicText(note.topic).heading;
    heading.front() = heading.front().toLower();
    const bool named = note.groups.size() == 1 && note.groups.front().companies.size() <= few;
    return named ? remarked(heading, groupText(note.groups.front()), m_formatter.language())
                 : heading;
}

QString Narrator::likenessText(const ComparabilityNote::Group& group) const
{
    if (const auto* const shared = std::get_if<Kind>(&group.likeness)) {
        return kind(*shared);
    }
    if (const auto* const shared = std::get_if<Measure>(&group.likeness)) {
        return measure(*shared);
    }
    const auto* const months = std::get_if<int>(&group.likeness);
    return months ? m_formatter.horizon(*months) : QString();
}

QString Narrator::groupText(const ComparabilityNote::Group& group) const
{
    QStringList names;
    std::ranges::transform(group.companies, std::back_inserter(names),
                           [this](const CompanyId& id) { return companyName(id); });
    const QString companies = listed(names, m_formatter.language());
    const QString likeness = likenessText(group);
    return likeness.isEmpty() ? companies : labelled(likeness, companies, m_formatter.language());
}

Wording Narrator::topicText(ComparabilityNote::Topic topic) const
{
    using Topic = ComparabilityNote::Topic;
    switch (topic) {
    case Topic::Horizons:
        return {tr("Different horizons"),
                tr("The totals cover periods of different length; per year they can be compared.")};
    case Topic::OpenEnds:
        return {tr("Open ends"), tr("Only one end is known; the other may lie far away.")};
    case Topic::Kinds:
        return {tr("Different kinds"),
                tr("Reports, plans, pledges and third-party estimates are not equally firm.")};
    case Topic::Measures:
        return {tr("Different measures"),
                tr("They do not count the same things, and are not converted into each other.")};
    case Topic::MeasureChange:
        return {tr("Change of measure"),
                tr("From one year to another a company's figures count something else; such "
                   "years are not joined.")};
    case Topic::Windows:
        return {
            tr("Other windows"),
            tr("Their months are not those of the calendar year; a longer period is an average.")};
    case Topic::Extrapolation:
        return {tr("Extrapolated"),
                tr("Multiplied up from a shorter period; nobody promised that amount.")};
    case Topic::PartialCoverage:
        return {tr("Partial years"),
                tr("Fewer than 12 months have a figure; the rest is not filled in.")};
    case Topic::MissingRates:
        return {tr("No amount"),
                tr("There is a figure, but no rate, no sum of open ends, or nothing "
                   "left of a plan.")};
    case Topic::MissingCompanies:
        return {tr("No figure"), tr("Nothing is known with these settings; that is not zero.")};
    }
    return {};
}

} // namespace capex
