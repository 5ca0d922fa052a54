// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/text/dataset_builder.h"
#include "model/wording/finding_words.h"

#include <QStringList>

#include <vector>

namespace capex {

/// Notes what a DatasetBuilder says of an entry at `location` of a file.
class NotedDraft : public Draft
{
public:
    explicit NotedDraft(std::size_t location = 1)
        : m_location(location)
    {
    }

    [[nodiscard]] std::size_t location() const override { return m_location; }
    [[nodiscard]] Argument nameOf(std::size_t location) const override
    {
        return LineNumber{static_cast<int>(location)};
    }
    [[nodiscard]] Message<Found> found(DraftPart /*part*/) const override
    {
        return {Found::Text, QStringLiteral("it")};
    }
    void fault(DraftPart part, const Fault& fault) override
    {
        note(part, faultText(fault, Speech::English));
    }
    void warn(DraftPart part, const Fault& fault) override
    {
        note(part, QStringLiteral("warned: ") + errorOf(fault, Speech::English).what);
    }
    void reportDuplicateId(std::size_t first) override
    {
        note({DraftPart::Id}, QStringLiteral("second of location %1").arg(first));
    }

    std::vector<DraftPart::Name> parts;
    QList<qsizetype> indexes;
    QStringList notes;

private:
    void note(DraftPart part, const QString& text)
    {
        parts.push_back(part.name);
        indexes.append(part.index);
        notes.append(text);
    }

    std::size_t m_location;
};

} // namespace capex
