// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cassert>
#include <cstdint>
#include <optional>

namespace capex {

/// An end of an amount: a number, or nothing where the amount is open. As std::optional<double>,
/// from and to which it converts, but no larger than the number. Millions of them are kept.
class End
{
public:
    constexpr End() = default;
    constexpr End(std::nullopt_t) {}
    constexpr End(double number)
        : m_bits(std::bit_cast<std::uint64_t>(number))
    {
    }
    constexpr End(std::optional<double> number)
        : End(number ? End(*number) : End())
    {
    }

    [[nodiscard]] constexpr bool has_value() const { return m_bits != nothing; }
    explicit constexpr operator bool() const { return has_value(); }
    constexpr operator std::optional<double>() const
    {
        return has_value() ? std::optional(**this) : std::nullopt;
    }
    /// The number, which is there.
    constexpr double operator*() const
    {
        assert(has_value());
        return std::bit_cast<double>(m_bits);
    }
    [[nodiscard]] constexpr double value_or(double other) const
    {
        return has_value() ? **this : other;
    }

    friend constexpr bool operator==(End a, End b)
    {
        return a.has_value() && b.has_value() ? *a == *b : a.has_value() == b.has_value();
    }

private:
    /// Not a number, in a way that no calculation comes to.
    static constexpr std::uint64_t nothing = 0x7FF8'0000'0000'0E4D;

    std::uint64_t m_bits = nothing;
};

} // namespace capex
