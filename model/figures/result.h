// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings/fault.h"

#include <cassert>
#include <utility>
#include <variant>

namespace capex {

struct Error; // model/wording/error.h

/// A value or why there is none: a code of the model, or words where people read it. The names are
/// those of std::expected.
/// Reading the side that is not there is a programming error.
template <typename T, typename E = Error>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T& value() const { return checked<0>(m_state); }
    [[nodiscard]] T& value() { return checked<0>(m_state); }
    [[nodiscard]] const E& error() const { return checked<1>(m_state); }

    const T& operator*() const { return value(); }
    T& operator*() { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

private:
    template <std::size_t side, typename State>
    static auto& checked(State& state)
    {
        auto* const held = std::get_if<side>(&state);
        assert(held != nullptr);
        return *held;
    }

    std::variant<T, E> m_state;
};

} // namespace capex
