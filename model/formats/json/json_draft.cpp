// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/json_draft.h"

#include "model/figures/enum_size.h"

#include <array>

namespace capex {

namespace {

/// The key of each part, in the order of DraftPart; the whole has none.
constexpr std::array<std::string_view, 9> keys{"",          "id",   "company",  "source", "members",
                                               "announced", "date", "currency", "per_usd"};
static_assert(keys.size() == enumSize<DraftPart::Name>());

} // namespace

std::size_t JsonDraft::location() const
{
    const auto id = m_keys.object().member("id");
    return (id ? *id : m_keys.object()).offset();
}

QString JsonDraft::nameOf(std::size_t location) const
{
    return QStringLiteral("line %1").arg(m_report.lineOf(location));
}

QString JsonDraft::found(DraftPart part) const
{
    return QStringLiteral("found ") + valueAt(part).description();
}

void JsonDraft::fault(DraftPart part, const QString& what, const QString& expected)
{
    m_keys.fault(valueAt(part), what, expected);
}

void JsonDraft::warn(DraftPart part, const QString& what, const QString& expected)
{
    m_keys.warn(valueAt(part), what, expected);
}

void JsonDraft::reportDuplicateId(std::size_t first)
{
    const JsonValue id = valueAt({DraftPart::Id});
    m_keys.fault(id,
                 QStringLiteral("found the id %1 a second time, first in %2")
                     .arg(quoted(id.text()), nameOf(first)),
                 QStringLiteral("each id once"));
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
