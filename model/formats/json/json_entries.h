// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/json/json_draft.h"

namespace capex {

/// Reads the entries of a JSON figure file, objects each, and hands them to a builder. Builder and
/// report outlive it.
class JsonEntries
{
public:
    JsonEntries(DatasetBuilder& builder, Report& report);

    void readCompany(JsonValue object);
    void readSource(JsonValue object);
    void readFigure(JsonValue object);
    void readAggregate(JsonValue object);
    void readExchangeRate(JsonValue object);
    void readFact(JsonValue object);
    void readNote(JsonValue object);

private:
    [[nodiscard]] QDate announced(JsonObjectReader& keys, JsonDraft& draft) const;

    DatasetBuilder& m_builder;
    Report& m_report;
};

} // namespace capex
