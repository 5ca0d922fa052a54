// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <compare>
#include <iterator>
#include <utility>

namespace capex {

/// Values in blocks that copies share: to change or append one copies its block and no other. An
/// element stays where it is in memory as long as a copy of the list lives that has it so.
template <typename Value>
class SharedList
{
public:
    static constexpr std::size_t blockSize = 256; ///< in values

    class Iterator
    {
    public:
        using iterator_concept = std::random_access_iterator_tag;
        using iterator_category = std::random_access_iterator_tag;
        using value_type = Value;
        using difference_type = std::ptrdiff_t;
        using pointer = const Value*;
        using reference = const Value&;

        Iterator() = default;
        Iterator(const SharedList& list, std::ptrdiff_t index)
            : m_list(&list)
            , m_index(index)
        {
        }

        reference operator*() const { return (*m_list)[static_cast<std::size_t>(m_index)]; }
        pointer operator->() const { return &**this; }
        reference operator[](difference_type steps) const { return *(*this + steps); }

        Iterator& operator+=(difference_type steps)
        {
            m_index += steps;
            return *this;
        }
        Iterator& operator-=(difference_type steps) { return *this += -steps; }
        Iterator& operator++() { return *this += 1; }
        Iterator& operator--() { return *this -= 1; }
        Iterator operator++(int) { return std::exchange(*this, *this + 1); }
        Iterator operator--(int) { return std::exchange(*this, *this - 1); }

        friend Iterator operator+(Iterator at, difference_type steps) { return at += steps; }
        friend Iterator operator+(difference_type steps, Iterator at) { return at += steps; }
        friend Iterator operator-(Iterator at, difference_type steps) { return at -= steps; }
        friend difference_type operator-(Iterator a, Iterator b) { return a.m_index - b.m_index; }
        friend bool operator==(Iterator a, Iterator b) { return a.m_index == b.m_index; }
        friend auto operator<=>(Iterator a, Iterator b) { return a.m_index <=> b.m_index; }

    private:
        const SharedList* m_list = nullptr;
        std::ptrdiff_t m_index = 0;
    };

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    /// `index` is below size().
    [[nodiscard]] const Value& operator[](std::size_t index) const
    {
        return m_blocks.at(blockOf(index)).at(static_cast<qsizetype>(index % blockSize));
    }
    [[nodiscard]] const Value& front() const { return (*this)[0]; }
    [[nodiscard]] const Value& back() const { return (*this)[m_size - 1]; }
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, static_cast<std::ptrdiff_t>(m_size)}; }

    void set(std::size_t index, Value value)
    {
        m_blocks[blockOf(index)][static_cast<qsizetype>(index % blockSize)] = std::move(value);
    }
    void append(Value value)
    {
        if (m_size % blockSize == 0) {
            m_blocks.append(QList<Value>());
            m_blocks.last().reserve(blockSize);
        }
        m_blocks.last().append(std::move(value));
        ++m_size;
    }

    friend bool operator==(const SharedList& a, const SharedList& b)
    {
        return a.m_blocks == b.m_blocks;
    }

private:
    [[nodiscard]] static qsizetype blockOf(std::size_t index)
    {
        return static_cast<qsizetype>(index / blockSize);
    }

    QList<QList<Value>> m_blocks; ///< all but the last are full
    std::size_t m_size = 0;
};

} // namespace capex
