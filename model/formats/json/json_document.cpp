// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/json_document.h"

#include "model/figures/excerpt.h"
#include "model/formats/json/json_syntax.h"
#include "model/formats/text/number_text.h"
#include "model/formats/text/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace capex {

namespace {

QString memberPath(const QString& container, std::string_view key)
{
    const QString name = excerpt(toQString(key));
    return container.isEmpty() ? name : container + u'.' + name;
}

/// A copy of `text` in which every number beyond the range of double is a 0 of the same length: the
/// parser gives up at such a number, but what stands behind it is to be read, too.
std::string withoutHugeNumbers(std::string_view text)
{
    std::string masked(text);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = endOfJsonToken(text, at);
        const bool isNumber = text[at] == '-' || (text[at] >= '0' && text[at] <= '9');
        if (isNumber && !numberFrom(text.substr(at, end - at))) {
            masked.replace(at, end - at, end - at, ' ');
            masked[at] = '0';
        }
        at = end;
    }
    return masked;
}

} // namespace

/// Receives the events of the parser, which come without locations, and finds each event's token in
/// the text: between two tokens there is nothing but white space, commas and colons.
class JsonBuilder
{
public:
    JsonBuilder(JsonDocument& document, Report& report)
        : m_document(document)
        , m_report(report)
        , m_cursor(byteOrderMarkSize(document.m_text))
    {
        m_document.m_nodes.clear();
        m_document.m_plainTexts.clear();
        m_document.m_plain.clear();
        m_document.m_nodes.reserve(document.m_text.size() / 20 + 1);
    }

    [[nodiscard]] bool metHugeNumber() const { return m_metHugeNumber; }
    /// Whether the parser went through the whole text.
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

    // The events, under the names that the parser calls.
    bool null() { return scalar(JsonType::Null); }
    bool boolean(bool) { return scalar(JsonType::Boolean); }
    bool number_integer(std::int64_t) { return number(); }
    bool number_unsigned(std::uint64_t) { return number(); }
    bool number_float(double, const std::string&) { return number(); }
    bool string(std::string& unescaped)
    {
        JsonNode& added = addNode(JsonType::String);
        added.plainText = plainOf(added.begin, added.end, unescaped);
        return leave();
    }
    bool binary(const nlohmann::json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(JsonType::Object); }
    bool start_array(std::size_t) { return open(JsonType::Array); }
    bool end_object()
    {
        reportDuplicateKeys(m_open.back());
        return close();
    }
    bool end_array() { return close(); }
    bool key(std::string& unescaped)
    {
        std::tie(m_keyBegin, m_keyEnd) = nextToken();
        m_plainKey = plainOf(m_keyBegin, m_keyEnd, unescaped);
        m_expected = JsonExpected::Colon;
        return true;
    }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::json::exception& exception)
    {
        constexpr int outOfRange = 406;
        m_isStopped = true;
        m_metHugeNumber = exception.id == outOfRange;
        if (!m_metHugeNumber) {
            const std::size_t mark = byteOrderMarkSize(m_document.m_text);
            const auto fault = explainSyntax(m_document.m_text, m_cursor, m_expected,
                                             mark + std::max<std::size_t>(position, 1) - 1);
            m_report.error(fault.offset, {pathOfOpen()}, fault.fault);
        }
        return false;
    }

private:
    std::pair<std::uint32_t, std::uint32_t> nextToken()
    {
        const std::string_view text = m_document.m_text;
        const std::size_t begin = text.find_first_not_of(" \t\r\n,:", m_cursor);
        m_cursor = endOfJsonToken(text, begin);
        return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(m_cursor)};
    }

    /// The index, from 1, of the plain text of the string from `begin` to `end`; 0 without escapes.
    std::uint32_t plainOf(std::uint32_t begin, std::uint32_t end, const std::string& unescaped)
    {
        if (end - begin - 2 == unescaped.size()) {
            return 0; // every escape is longer than what it stands for
        }
        if (unescaped.find('\0') != std::string::npos) {
            m_report.error(begin, {}, {Found::NulCharacter, Expected::PlainText});
        }
        m_document.m_plainTexts.push_back({static_cast<std::uint32_t>(m_document.m_plain.size()),
                                           static_cast<std::uint32_t>(unescaped.size())});
        m_document.m_plain += unescaped;
        return static_cast<std::uint32_t>(m_document.m_plainTexts.size());
    }

    JsonNode& addNode(JsonType type)
    {
        const auto [begin, end] = nextToken();
        const auto index = static_cast<std::uint32_t>(m_document.m_nodes.size());
        JsonNode& added = m_document.m_nodes.emplace_back();
        added.type = type;
        added.begin = begin;
        added.end = end;
        added.next = index + 1;
        if (!m_open.empty()) {
            added.parent = m_open.back().index;
            added.sibling = m_open.back().children++;
            added.plainKey = std::exchange(m_plainKey, 0);
            added.keyBegin = m_keyBegin;
            added.keyEnd = std::exchange(m_keyEnd, m_keyBegin);
        }
        if (index == JsonDocument::maxValues(m_document.m_text.size())) {
            stopAtTooMany(begin, index);
        }
        constexpr std::uint32_t often = 1024;
        if (index % often == 0 && !m_report.reach(begin, {0, jsonSyntaxShare})) {
            m_isStopped = true;
        }
        return added;
    }

    void stopAtTooMany(std::size_t offset, std::size_t most)
    {
        m_isStopped = true;
        m_report.error(
            offset, {},
            {{Found::ManyValues, most, m_document.m_text.size()}, Expected::FiguresOfSize});
    }

    bool scalar(JsonType type)
    {
        addNode(type);
        return leave();
    }

    bool number()
    {
        const JsonNode added = addNode(JsonType::Number);
        const auto value =
            numberFrom(m_document.m_text.substr(added.begin, added.end - added.begin));
        if (!value) {
            const auto index = static_cast<std::uint32_t>(m_document.m_nodes.size() - 1);
            m_report.error(added.begin, {JsonValue(&m_document, index).path()}, value.error());
        }
        return leave();
    }

    bool open(JsonType type)
    {
        const JsonNode added = addNode(type);
        if (m_open.size() == JsonDocument::maxDepth) {
            m_isStopped = true;
            m_report.error(added.begin, {},
                           {{Found::DeepNesting, JsonDocument::maxDepth},
                            {Expected::Levels, JsonDocument::maxDepth}});
            return false;
        }
        m_open.push_back({static_cast<std::uint32_t>(m_document.m_nodes.size() - 1), 0});
        m_expected = type == JsonType::Array ? JsonExpected::ValueOrEnd : JsonExpected::KeyOrEnd;
        return !m_isStopped;
    }

    bool close()
    {
        JsonNode& closed = m_document.m_nodes[m_open.back().index];
        closed.end = nextToken().second;
        closed.next = static_cast<std::uint32_t>(m_document.m_nodes.size());
        m_open.pop_back();
        return leave();
    }

    /// A value is complete. Whether there is room for another one.
    bool leave()
    {
        if (m_open.empty()) {
            m_expected = JsonExpected::EndOfFile;
        } else {
            const bool isList = m_document.m_nodes[m_open.back().index].type == JsonType::Array;
            m_expected = isList ? JsonExpected::CommaOrListEnd : JsonExpected::CommaOrObjectEnd;
        }
        return !m_isStopped;
    }

    struct Container
    {
        std::uint32_t index;
        std::uint32_t children;
    };

    void reportDuplicateKeys(const Container& object)
    {
        if (object.children < 2) {
            return;
        }
        m_members.clear();
        for (std::uint32_t index = object.index + 1; index < m_document.m_nodes.size();
             index = m_document.m_nodes[index].next) {
            m_members.push_back(index);
        }
        const auto keyOf = [this](std::uint32_t index) {
            return m_document.keyOf(m_document.m_nodes[index]);
        };
        std::ranges::sort(m_members, {},
                          [&](std::uint32_t index) { return std::pair(keyOf(index), index); });
        for (std::size_t i = 1, first = 0; i < m_members.size(); ++i) {
            if (keyOf(m_members[i]) == keyOf(m_members[first])) {
                reportDuplicate(m_members[i], m_members[first]);
            } else {
                first = i;
            }
        }
    }

    void reportDuplicate(std::uint32_t second, std::uint32_t first)
    {
        const JsonNode& node = m_document.m_nodes[second];
        const LineNumber firstLine{m_report.lineOf(m_document.m_nodes[first].keyBegin)};
        m_report.error(node.keyBegin, {JsonValue(&m_document, second).path()},
                       {{Found::SecondKey, excerpt(toQString(m_document.keyOf(node))), firstLine},
                        Expected::KeyOnce});
    }

    [[nodiscard]] QString pathOfOpen() const
    {
        return m_open.empty() ? QString() : JsonValue(&m_document, m_open.back().index).path();
    }

    JsonDocument& m_document;
    Report& m_report;
    std::size_t m_cursor;
    JsonExpected m_expected = JsonExpected::Value;
    std::vector<Container> m_open;
    std::vector<std::uint32_t> m_members; ///< kept for its capacity
    std::uint32_t m_keyBegin = 0;
    std::uint32_t m_keyEnd = 0;
    std::uint32_t m_plainKey = 0;
    bool m_metHugeNumber = false;
    bool m_isStopped = false;
};

JsonDocument::JsonDocument(std::string_view text, Report& report)
    : m_text(text)
{
    if (!checkEncoding(text, report)) {
        return;
    }
    const auto parse = [&](std::string_view readable, Report& into) {
        JsonBuilder builder(*this, into);
        const std::string_view content = readable.substr(byteOrderMarkSize(readable));
        nlohmann::json::sax_parse(content.begin(), content.end(), &builder);
        m_isComplete = !builder.isStopped();
        return builder.metHugeNumber();
    };
    Report first = report;
    if (parse(text, first)) {
        parse(withoutHugeNumbers(text), report);
    } else {
        report = std::move(first);
    }
}

std::string_view JsonDocument::stringAt(std::uint32_t begin, std::uint32_t end,
                                        std::uint32_t plain) const
{
    if (plain > 0) {
        const PlainText& text = m_plainTexts[plain - 1];
        return std::string_view(m_plain).substr(text.begin, text.size);
    }
    return end > begin ? m_text.substr(begin + 1, end - begin - 2) : std::string_view();
}

std::string_view JsonDocument::keyOf(const JsonNode& node) const
{
    return stringAt(node.keyBegin, node.keyEnd, node.plainKey);
}

std::string_view JsonDocument::textOf(const JsonNode& node) const
{
    return node.type == JsonType::String ? stringAt(node.begin, node.end, node.plainText)
                                         : std::string_view();
}

std::optional<JsonValue> JsonDocument::root() const
{
    return m_isComplete ? std::optional(JsonValue(this, 0)) : std::nullopt;
}

QString JsonValue::text() const
{
    return toQString(utf8());
}

std::string_view JsonValue::token() const
{
    return m_document->text().substr(node().begin, node().end - node().begin);
}

QByteArray JsonValue::compact() const
{
    const std::string_view whole = token();
    QByteArray result;
    for (std::size_t at = 0; at < whole.size();) {
        const std::size_t end = endOfJsonToken(whole, at);
        if (skipJsonSpace(whole, at) == at) {
            result.append(whole.data() + at, static_cast<qsizetype>(end - at));
        }
        at = end;
    }
    return result;
}

QString JsonValue::path() const
{
    if (m_index == 0) {
        return {};
    }
    const JsonValue container(m_document, node().parent);
    const QString outer = container.path();
    return container.type() == JsonType::Array
               ? outer + u'[' + QString::number(node().sibling) + u']'
               : memberPath(outer, key());
}

Message<Found> JsonValue::found() const
{
    switch (type()) {
    case JsonType::String:
        return {Found::Text, excerpt(text())};
    case JsonType::Array:
        return Found::List;
    case JsonType::Object:
        return Found::Object;
    case JsonType::Null:
    case JsonType::Boolean:
    case JsonType::Number:
        break;
    }
    return {Found::Value, excerpt(toQString(token()))};
}

std::optional<JsonValue> JsonValue::member(std::string_view key) const
{
    const Children all = children();
    const auto found = std::ranges::find(all, key, &JsonValue::key);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace capex
