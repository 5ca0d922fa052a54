// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/text/report.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace capex {

enum class JsonType : std::uint8_t { Null, Boolean, Number, String, Array, Object };

/// A value of a parsed text and its location; small, as a large file has millions of them.
struct JsonNode
{
    std::uint32_t begin = 0;   ///< offset of the first byte
    std::uint32_t end = 0;     ///< offset behind the last byte
    std::uint32_t next = 0;    ///< index of the node behind this one and all it contains
    std::uint32_t parent = 0;  ///< index of the container; the root is its own parent
    std::uint32_t sibling = 0; ///< its index among the children of its parent
    std::uint32_t keyBegin = 0;
    std::uint32_t keyEnd = 0;
    std::uint32_t plainKey = 0;  ///< of a key with escapes: its index among the plain texts, from 1
    std::uint32_t plainText = 0; ///< of a String with escapes, likewise
    JsonType type = JsonType::Null;
};

class JsonValue;

/// How much of the work of reading is done when the syntax is read, for those who wait.
inline constexpr double jsonSyntaxShare = 0.5;

/// A JSON text as nodes in the order of the text, each of which knows its index.
///
/// Reports what no JSON text of ours may hold: bytes that are not UTF-8, NUL bytes, syntax errors,
/// duplicate keys, numbers that are not finite or not representable, nesting deeper than 64, and
/// more values than a file of its size has if it holds figures.
class JsonDocument
{
public:
    static constexpr std::size_t maxDepth = 64;

    /// The most values that a text of `size` bytes may have. Figures, written as tightly as may be,
    /// take 14 bytes a value and more; a file of nothing but brackets or digits would take a
    /// multiple of its size in memory.
    [[nodiscard]] static constexpr std::size_t maxValues(std::size_t size)
    {
        constexpr std::size_t always = 500'000;
        return std::max(always, size / 10);
    }

    /// Parses `text`, which outlives the document, as `report` does.
    JsonDocument(std::string_view text, Report& report);
    JsonDocument(const JsonDocument&) = delete;
    JsonDocument& operator=(const JsonDocument&) = delete;

    /// The outermost value; nothing if the text has no readable structure. Numbers and keys that
    /// were reported do not make it unreadable.
    [[nodiscard]] std::optional<JsonValue> root() const;

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] const JsonNode& node(std::uint32_t index) const { return m_nodes[index]; }
    /// Without quotes and escapes; valid as long as the document.
    [[nodiscard]] std::string_view keyOf(const JsonNode& node) const;  ///< of a member
    [[nodiscard]] std::string_view textOf(const JsonNode& node) const; ///< of a String

private:
    friend class JsonBuilder;

    /// What a key or text with escapes says, as bytes of m_plain.
    struct PlainText
    {
        std::uint32_t begin;
        std::uint32_t size;
    };

    [[nodiscard]] std::string_view stringAt(std::uint32_t begin, std::uint32_t end,
                                            std::uint32_t plain) const;

    std::string_view m_text;
    std::vector<JsonNode> m_nodes;
    std::vector<PlainText> m_plainTexts;
    std::string m_plain;
    bool m_isComplete = false;
};

/// A handle on a value of a JsonDocument: two words, valid as long as the document.
class JsonValue
{
public:
    JsonValue(const JsonDocument* document, std::uint32_t index)
        : m_document(document)
        , m_index(index)
    {
    }

    [[nodiscard]] JsonType type() const { return node().type; }
    [[nodiscard]] std::size_t offset() const { return node().begin; }
    [[nodiscard]] std::size_t keyOffset() const { return node().keyBegin; }
    [[nodiscard]] std::string_view key() const { return m_document->keyOf(node()); }
    [[nodiscard]] std::string_view utf8() const
    {
        return m_document->textOf(node());
    }                                   ///< of a String
    [[nodiscard]] QString text() const; ///< of a String
    /// The value as it stands in the file.
    [[nodiscard]] std::string_view token() const;
    /// The value without any white space between its parts, numbers and escapes as they stand.
    [[nodiscard]] QByteArray compact() const;
    /// "figures[3].amount.low"; empty for the outermost value.
    [[nodiscard]] QString path() const;
    /// What it is, for messages.
    [[nodiscard]] Message<Found> found() const;

    /// The members of an Object or the elements of an Array.
    class Children;
    [[nodiscard]] Children children() const;
    /// The member of an Object with that key.
    [[nodiscard]] std::optional<JsonValue> member(std::string_view key) const;

private:
    friend class Children;

    [[nodiscard]] const JsonNode& node() const { return m_document->node(m_index); }

    const JsonDocument* m_document;
    std::uint32_t m_index;
};

class JsonValue::Children
{
public:
    class Iterator
    {
    public:
        using value_type = JsonValue;
        using difference_type = std::ptrdiff_t;

        Iterator() = default;
        Iterator(const JsonDocument* document, std::uint32_t index)
            : m_document(document)
            , m_index(index)
        {
        }
        JsonValue operator*() const { return {m_document, m_index}; }
        Iterator& operator++()
        {
            m_index = m_document->node(m_index).next;
            return *this;
        }
        Iterator operator++(int)
        {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        const JsonDocument* m_document = nullptr;
        std::uint32_t m_index = 0;
    };

    explicit Children(JsonValue container)
        : m_container(container)
    {
    }
    [[nodiscard]] Iterator begin() const
    {
        return {m_container.m_document, m_container.m_index + 1};
    }
    [[nodiscard]] Iterator end() const { return {m_container.m_document, m_container.node().next}; }

private:
    JsonValue m_container;
};

inline JsonValue::Children JsonValue::children() const
{
    return Children(*this);
}

} // namespace capex
