// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/json_object_reader.h"

#include "model/formats/text/name_text.h"
#include "model/formats/text/number_text.h"
#include "model/formats/text/stated_amount.h"
#include "model/formats/text/utf8.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace capex {

namespace {

const QString& expectedText()
{
    static const QString words = QStringLiteral("a text in double quotes");
    return words;
}

const QString& expectedName()
{
    static const QString words =
        QStringLiteral("a text that is not empty and has no blanks at its ends");
    return words;
}

} // namespace

JsonObjectReader::JsonObjectReader(JsonValue object, QStringView sort, Report& report)
    : m_object(object)
    , m_subject(object)
    , m_sort(sort)
    , m_report(report)
{
}

JsonObjectReader::JsonObjectReader(JsonValue object, const JsonObjectReader& outer)
    : m_object(object)
    , m_subject(outer.m_subject)
    , m_sort(outer.m_sort)
    , m_report(outer.m_report)
{
}

bool JsonObjectReader::has(std::string_view key) const
{
    return m_object.member(key).has_value();
}

std::optional<JsonValue> JsonObjectReader::value(std::string_view key, Need need,
                                                 const QString& expected)
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
                                                 const QString& expected)
{
    const auto found = value(key, need, expected);
    if (found && found->type() != type) {
        fault(*found, foundValue(*found), expected);
        return std::nullopt;
    }
    return found;
}

std::optional<JsonValue> JsonObjectReader::list(std::string_view key, Need need)
{
    return typed(key, need, JsonType::Array, QStringLiteral("a list"));
}

std::optional<JsonValue> JsonObjectReader::inner(std::string_view key, Need need)
{
    return typed(key, need, JsonType::Object, QStringLiteral("an object"));
}

std::optional<QString> JsonObjectReader::text(std::string_view key, Need need)
{
    const auto found = typed(key, need, JsonType::String, expectedText());
    return found ? std::optional(found->text()) : std::nullopt;
}

std::optional<JsonValue> JsonObjectReader::textValue(std::string_view key, Need need,
                                                     const QString& expected)
{
    return typed(key, need, JsonType::String, expected);
}

std::optional<QString> JsonObjectReader::name(std::string_view key, Need need)
{
    const auto found = value(key, need, expectedName());
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
    fault(found, foundValue(found), expectedName());
    return std::nullopt;
}

std::optional<std::string_view> JsonObjectReader::number(std::string_view key, Need need)
{
    const auto found = typed(key, need, JsonType::Number, QStringLiteral("a number"));
    if (!found) {
        return std::nullopt;
    }
    const auto value = numberFrom(found->token());
    if (!value) {
        return std::nullopt; // reported with the text
    }
    if (isRounded(found->token(), *value)) {
        m_report.warning(
            found->offset(), found->path(),
            sentence(roundedNumber(found->token(), *value), subject(), expectedDigits()));
    }
    return found->token();
}

std::optional<int> JsonObjectReader::integer(std::string_view key, Need need, int least, int most)
{
    const auto expected = [&] {
        return QStringLiteral("a whole number from %1 to %2").arg(least).arg(most);
    };
    const auto found = value(key, Need::Optional, {});
    if (!found) {
        if (need == Need::Required) {
            missing(key, expected());
        }
        return std::nullopt;
    }
    const auto number = found->type() == JsonType::Number
                            ? numberFrom(found->token())
                            : Result<double>(std::numeric_limits<double>::quiet_NaN());
    if (!number) {
        return std::nullopt; // reported with the text
    }
    if (*number >= least && *number <= most && *number == std::trunc(*number)) {
        return static_cast<int>(*number);
    }
    fault(*found, foundValue(*found), expected());
    return std::nullopt;
}

std::optional<QDate> JsonObjectReader::date(std::string_view key, Need need)
{
    const auto found = textValue(key, need, expectedDate());
    return found ? valueOr(dateFrom(found->utf8()), *found) : std::nullopt;
}

std::optional<QString> JsonObjectReader::currency(std::string_view key, Need need)
{
    const auto found = typed(key, need, JsonType::String, expectedCurrency());
    if (found && !isCurrency(found->utf8())) {
        fault(*found, foundValue(*found), expectedCurrency());
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
            fault(text, foundValue(text), expectedText());
        }
    }
    return texts;
}

bool JsonObjectReader::flag(std::string_view key)
{
    const auto found =
        typed(key, Need::Optional, JsonType::Boolean, QStringLiteral("true or false"));
    return found && found->token() == "true";
}

void JsonObjectReader::fault(JsonValue at, const QString& what, const QString& expected) const
{
    m_report.error(at.offset(), at.path(), sentence(what, subject(), expected));
}

void JsonObjectReader::missing(std::string_view key, const QString& expected) const
{
    const QString outer = m_object.path();
    const QString path = outer.isEmpty() ? toQString(key) : outer + u'.' + toQString(key);
    m_report.error(m_object.offset(), path,
                   sentence(QStringLiteral("found nothing"), subject(), expected));
}

void JsonObjectReader::warn(JsonValue at, const QString& what, const QString& expected) const
{
    m_report.warning(at.offset(), at.path(), sentence(what, subject(), expected));
}

UnknownFields JsonObjectReader::unknownFields(const QString& prefix) const
{
    UnknownFields fields;
    for (const JsonValue member : m_object.children()) {
        if (!isKnown(member.key())) {
            m_report.warning(
                member.keyOffset(), member.path(),
                sentence(QStringLiteral("found an unknown key, which is kept"), subject(), {}));
            fields.append({prefix + toQString(member.key()), member.compact()});
        }
    }
    return fields;
}

QString JsonObjectReader::foundValue(JsonValue value)
{
    return QStringLiteral("found ") + value.description();
}

bool JsonObjectReader::isKnown(std::string_view key) const
{
    const auto end = m_known.begin() + static_cast<std::ptrdiff_t>(m_knownCount);
    return std::find(m_known.begin(), end, key) != end;
}

QString JsonObjectReader::subject() const
{
    if (!m_subjectText) {
        m_subjectText = QString();
        for (const std::string_view key : {"name", "id"}) {
            const auto name = m_sort.isEmpty() ? std::nullopt : m_subject.member(key);
            if (name && !name->utf8().empty()) {
                m_subjectText = QStringLiteral("(%1 %2)").arg(m_sort, quoted(name->text()));
            }
        }
    }
    return *m_subjectText;
}

} // namespace capex
