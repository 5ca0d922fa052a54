// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/json/json_object_reader.h"
#include "model/formats/text/dataset_builder.h"

namespace capex {

/// An object of a JSON figure file, which the builder reports on.
class JsonDraft : public Draft
{
public:
    /// Both outlive the draft.
    JsonDraft(const JsonObjectReader& keys, Report& report)
        : m_keys(keys)
        , m_report(report)
    {
    }

    [[nodiscard]] std::size_t location() const override;
    [[nodiscard]] Argument nameOf(std::size_t location) const override;
    [[nodiscard]] Message<Found> found(DraftPart part) const override;
    void fault(DraftPart part, const Fault& fault) override;
    void warn(DraftPart part, const Fault& fault) override;
    void reportDuplicateId(std::size_t first) override;

private:
    struct Member
    {
        JsonValue::Children::Iterator element;
        qsizetype index;
    };

    [[nodiscard]] JsonValue valueAt(DraftPart part) const;
    [[nodiscard]] JsonValue memberAt(JsonValue list, qsizetype index) const;

    const JsonObjectReader& m_keys;
    Report& m_report;
    mutable std::optional<Member> m_lastMember; ///< so that many faults take one walk
};

} // namespace capex
