// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/json_object_reader.h"

#include "model/figures/excerpt.h"
#include "model/formats/text/name_text.h"
#include "model/formats/text/number_text.h"
#include "model/formats/text/stated_amount.h"
#include "model/formats/text/utf8.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

namespace capex {

JsonObjectReader::JsonObjectReader(JsonValue object, Report& report)
    : m_object(object)
    , m_entry(object)
    , m_report(report)
{
}

JsonObjectReader::JsonObjectReader(JsonValue object, EntryType type, Report& report)
    : m_object(object)
    , m_entry(object)
    , m_type(type)
    , m_report(report)
{
}

JsonObjectReader::JsonObjectReader(JsonValue object, const JsonObjectReader& outer)
    : m_object(object)
    , m_entry(outer.m_entry)
    , m_type(outer.m_type)
    , m_report(outer.m_report)
{
}

bool JsonObjectReader::has(std::string_view key) const
{
    return m_object.member(key).has_value();
}

std::optional<JsonValue> JsonObjectReader::value(std::string_view key, Need need,
                                                 const Message<Expected>& expected)
{
    if (!isKnown(key)) {
        assert(m_knownCount < m_known.size());
        m_known[m_knownCount++] = key;
    }
    const auto found = m_object.member(key);
    if (!found && need == Need::Required) {
        missing(key, expected);
    }
    return found;
}

std::optional<JsonValue> JsonObjectReader::typed(std::string_view key, Need need, JsonType type,
                                                 const Message<Expected>& expected)
{
    const auto found = value(key, need, expected);
    if (found && found->type() != type) {
        fault(*found, {found->found(), expected});
        return std::nullopt;
    }
    return found;
}

std::optional<JsonValue> JsonObjectReader::list(std::string_view key, Need need)
{
    return typed(key, need, JsonType::Array, Expected::List);
}

std::optional<JsonValue> JsonObjectReader::inner(std::string_view key, Need need)
{
    return typed(key, need, JsonType::Object, Expected::Object);
}

std::optional<QString> JsonObjectReader::text(std::string_view key, Need need)
{
    const auto found = typed(key, need, JsonType::String, Expected::QuotedText);
    return found ? std::optional(found->text()) : std::nullopt;
}

std::optional<JsonValue> JsonObjectReader::textValue(std::string_view key, Need need,
                                                     const Message<Expected>& expected)
{
    return typed(key, need, JsonType::String, expected);
}

std::optional<QString> JsonObjectReader::name(std::string_view key, Need need)
{
    const auto found = value(key, need, Expected::Name);
    return found ? nameOf(*found) : std::nullopt;
}

std::optional<QString> JsonObjectReader::nameOf(JsonValue found) const
{
    if (found.type() == JsonType::String) {
        QString text = found.text();
        if (isName(text)) {
            return text;
        }
    }
    fault(found, {found.found(), Expected::Name});
    return std::nullopt;
}

std::optional<std::string_view> JsonObjectReader::number(std::string_view key, Need need)
{
    const auto found = typed(key, need, JsonType::Number, Expected::JsonNumber);
    if (!found) {
        return std::nullopt;
    }
    const auto value = numberFrom(found->token());
    if (!value) {
        return std::nullopt; // reported with the text
    }
    if (const auto rounding = faultOfRounding(found->token(), *value)) {
        warn(*found, *rounding);
    }
    return found->token();
}

std::optional<int> JsonObjectReader::integer(std::string_view key, Need need, int least, int most)
{
    const auto found = value(key, Need::Optional, Expected::JsonNumber);
    if (!found) {
        if (need == Need::Required) {
            missing(key, {Expected::WholeNumber, least, most});
        }
        return std::nullopt;
    }
    return integerOf(*found, least, most);
}

std::optional<int> JsonObjectReader::integerOf(JsonValue found, int least, int most) const
{
    const auto number = found.type() == JsonType::Number
                            ? numberFrom(found.token())
                            : Result<double, Fault>(std::numeric_limits<double>::quiet_NaN());
    if (!number) {
        return std::nullopt; // reported with the text
    }
    if (*number >= least && *number <= most && *number == std::trunc(*number)) {
        return static_cast<int>(*number);
    }
    fault(found, {found.found(), {Expected::WholeNumber, least, most}});
    return std::nullopt;
}

std::optional<QDate> JsonObjectReader::date(std::string_view key, Need need)
{
    const auto found = textValue(key, need, Expected::Date);
    return found ? valueOr(dateFrom(found->utf8()), *found) : std::nullopt;
}

std::optional<QString> JsonObjectReader::currency(std::string_view key, Need need)
{
    const auto found = typed(key, need, JsonType::String, Expected::CurrencyCode);
    if (found && !isCurrency(found->utf8())) {
        fault(*found, {found->found(), Expected::CurrencyCode});
        return std::nullopt;
    }
    return found ? std::optional(found->text()) : std::nullopt;
}

QMap<QString, QString> JsonObjectReader::texts(std::string_view key)
{
    QMap<QString, QString> texts;
    const auto object = inner(key, Need::Optional);
    if (!object) {
        return texts;
    }
    for (const JsonValue text : object->children()) {
        if (text.type() == JsonType::String) {
            texts.insert(toQString(text.key()), text.text());
        } else {
            fault(text, {text.found(), Expected::QuotedText});
        }
    }
    return texts;
}

bool JsonObjectReader::flag(std::string_view key)
{
    const auto found = typed(key, Need::Optional, JsonType::Boolean, Expected::TrueOrFalse);
    return found && found->token() == "true";
}

void JsonObjectReader::fault(JsonValue at, const Fault& fault) const
{
    m_report.error(at.offset(), {at.path()}, fault, entry());
}

void JsonObjectReader::missing(std::string_view key, const Message<Expected>& expected) const
{
    const QString outer = m_object.path();
    const QString path = outer.isEmpty() ? toQString(key) : outer + u'.' + toQString(key);
    m_report.error(m_object.offset(), {path}, {Found::Nothing, expected}, entry());
}

void JsonObjectReader::warn(JsonValue at, const Fault& fault) const
{
    m_report.warning(at.offset(), {at.path()}, fault, entry());
}

UnknownFields JsonObjectReader::unknownFields(const QString& prefix) const
{
    UnknownFields fields;
    for (const JsonValue member : m_object.children()) {
        if (!isKnown(member.key())) {
            m_report.warning(member.keyOffset(), {member.path()}, Found::UnknownKey, entry());
            fields.append({prefix + toQString(member.key()), member.compact()});
        }
    }
    return fields;
}

bool JsonObjectReader::isKnown(std::string_view key) const
{
    const auto end = m_known.begin() + static_cast<std::ptrdiff_t>(m_knownCount);
    return std::find(m_known.begin(), end, key) != end;
}

const std::optional<EntryName>& JsonObjectReader::entry() const
{
    if (m_type && !std::exchange(m_isEntryNamed, true)) {
        for (const std::string_view key : {"name", "id"}) {
            const auto name = m_entry.member(key);
            if (name && !name->utf8().empty()) {
                m_entryName = EntryName{*m_type, excerpt(name->text())};
            }
        }
    }
    return m_entryName;
}

} // namespace capex
