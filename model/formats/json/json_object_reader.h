// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/unknown_fields.h"
#include "model/figures/vocabulary.h"
#include "model/formats/json/json_document.h"
#include "model/formats/text/date_text.h"

#include <QMap>

#include <array>

namespace capex {

/// Whether an object may do without a key.
enum class Need { Required, Optional };

/// Takes the members of one object, key by key, and reports those that are not as they must be.
///
/// Each function takes the member `key`: it returns its value, or nothing if the member is missing
/// (an error if it is required) or was reported. unknownFields() then returns what nobody took.
/// Findings name the entry that the object is or belongs to, by its `id` or `name`.
class JsonObjectReader
{
public:
    /// For an Object that is no entry.
    JsonObjectReader(JsonValue object, Report& report);
    /// For an Object that is an entry of a file.
    JsonObjectReader(JsonValue object, EntryType type, Report& report);
    /// For an Object inside another one, of whose entry it is a part.
    JsonObjectReader(JsonValue object, const JsonObjectReader& outer);

    [[nodiscard]] JsonValue object() const { return m_object; }
    [[nodiscard]] bool has(std::string_view key) const;

    std::optional<JsonValue> value(std::string_view key, Need need,
                                   const Message<Expected>& expected);
    std::optional<JsonValue> list(std::string_view key, Need need);
    std::optional<JsonValue> inner(std::string_view key, Need need); ///< an Object
    std::optional<QString> text(std::string_view key, Need need);
    /// A text that the caller reads on.
    std::optional<JsonValue> textValue(std::string_view key, Need need,
                                       const Message<Expected>& expected);
    /// A text that is not empty and has no white space at its ends: an id, a name, a measure.
    std::optional<QString> name(std::string_view key, Need need);
    /// The number as it stands in the file.
    std::optional<std::string_view> number(std::string_view key, Need need);
    std::optional<int> integer(std::string_view key, Need need, int least, int most);
    std::optional<QDate> date(std::string_view key, Need need);
    std::optional<QString> currency(std::string_view key, Need need);
    QMap<QString, QString> texts(std::string_view key); ///< an object of texts; empty without
    bool flag(std::string_view key);                    ///< true or false; false without

    template <typename Enum>
    std::optional<Enum> word(std::string_view key, Need need)
    {
        const auto found = value(key, need, expectedWord<Enum>());
        return found ? keywordOf<Enum>(*found) : std::nullopt;
    }
    template <typename Enum>
    std::optional<Enum> keywordOf(JsonValue found) const
    {
        const auto known =
            found.type() == JsonType::String ? fromKeyword<Enum>(found.text()) : std::nullopt;
        if (!known) {
            fault(found, {found.found(), expectedWord<Enum>()});
        }
        return known;
    }
    /// `found` as a whole number.
    std::optional<int> integerOf(JsonValue found, int least, int most) const;
    /// `found` as a name (see above).
    std::optional<QString> nameOf(JsonValue found) const;

    /// Gives `result` or reports its Fault at `at`.
    template <typename T>
    std::optional<T> valueOr(const Result<T, Fault>& result, JsonValue at) const
    {
        if (!result) {
            fault(at, result.error());
            return std::nullopt;
        }
        return *result;
    }

    void fault(JsonValue at, const Fault& fault) const;
    void missing(std::string_view key, const Message<Expected>& expected) const;
    void warn(JsonValue at, const Fault& fault) const;
    /// Warns of the members that were not taken. `prefix` is put before their keys.
    [[nodiscard]] UnknownFields unknownFields(const QString& prefix = {}) const;

private:
    template <typename Enum>
    static const Message<Expected>& expectedWord()
    {
        static const Message<Expected> words{Expected::OneOf, keywordsOf<Enum>()};
        return words;
    }
    std::optional<JsonValue> typed(std::string_view key, Need need, JsonType type,
                                   const Message<Expected>& expected);
    [[nodiscard]] bool isKnown(std::string_view key) const;
    [[nodiscard]] const std::optional<EntryName>& entry() const;

    JsonValue m_object;
    JsonValue m_entry;
    std::optional<EntryType> m_type; ///< of the entry
    Report& m_report;
    std::array<std::string_view, 24> m_known;
    std::size_t m_knownCount = 0;
    mutable std::optional<EntryName> m_entryName;
    mutable bool m_isEntryNamed = false; ///< looked up once
};

} // namespace capex
