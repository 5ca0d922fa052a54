// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/json_draft.h"

#include "model/figures/enum_size.h"
#include "model/figures/excerpt.h"

#include <array>

namespace capex {

namespace {

/// The key of each part, in the order of DraftPart; the whole has none.
constexpr std::array<std::string_view, 12> keys{"",         "id",      "company",   "source",
                                                "figure",   "members", "announced", "date",
                                                "currency", "per_usd", "text",      "author"};
static_assert(keys.size() == enumSize<DraftPart::Name>());

} // namespace

std::size_t JsonDraft::location() const
{
    const auto id = m_keys.object().member("id");
    return (id ? *id : m_keys.object()).offset();
}

Argument JsonDraft::nameOf(std::size_t location) const
{
    return LineNumber{m_report.lineOf(location)};
}

Message<Found> JsonDraft::found(DraftPart part) const
{
    return valueAt(part).found();
}

void JsonDraft::fault(DraftPart part, const Fault& fault)
{
    m_keys.fault(valueAt(part), fault);
}

void JsonDraft::warn(DraftPart part, const Fault& fault)
{
    m_keys.warn(valueAt(part), fault);
}

void JsonDraft::reportDuplicateId(std::size_t first)
{
    const JsonValue id = valueAt({DraftPart::Id});
    m_keys.fault(id, {{Found::SecondId, excerpt(id.text()), nameOf(first)}, Expected::IdOnce});
}

/// The object itself where it lacks the part.
JsonValue JsonDraft::valueAt(DraftPart part) const
{
    const auto found = m_keys.object().member(keys[static_cast<std::size_t>(part.name)]);
    if (!found || part.name == DraftPart::Whole) {
        return m_keys.object();
    }
    return part.name == DraftPart::Member ? memberAt(*found, part.index) : *found;
}

JsonValue JsonDraft::memberAt(JsonValue list, qsizetype index) const
{
    if (!m_lastMember || m_lastMember->index > index) {
        m_lastMember = Member{list.children().begin(), 0};
    }
    for (; m_lastMember->index < index; ++m_lastMember->index) {
        ++m_lastMember->element;
    }
    return *m_lastMember->element;
}

} // namespace capex
