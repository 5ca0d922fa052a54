// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>
#include <type_traits>

namespace capex {

/// Whether a value of an enumeration is one of its enumerators.
template <auto value>
[[nodiscard]] consteval bool isEnumerator()
{
#ifdef _MSC_VER
    constexpr std::string_view name = __FUNCSIG__;
    return name.find("isEnumerator<(") == std::string_view::npos;
#else
    // "… [with auto value = capex::Kind::Actual]"; of any other value "= (capex::Kind)7".
    constexpr std::string_view name = __PRETTY_FUNCTION__;
    return name.find("value = (") == std::string_view::npos;
#endif
}

/// How many enumerators an enumeration has that counts from 0 without gaps: the size of a list that
/// is parallel to it.
template <typename Enum, int count = 0>
[[nodiscard]] consteval std::size_t enumSize()
{
    if constexpr (isEnumerator<static_cast<Enum>(count)>()) {
        return enumSize<Enum, count + 1>();
    } else {
        return count;
    }
}

/// Whether a list has one entry for each enumerator, in their order; `member` of an entry says
/// which one it is for.
template <auto member, typename List>
[[nodiscard]] consteval bool isParallel(const List& list)
{
    int index = 0;
    for (const auto& entry : list) {
        if (static_cast<int>(entry.*member) != index++) {
            return false;
        }
    }
    using Enum = std::remove_cvref_t<decltype((*std::begin(list)).*member)>;
    return static_cast<std::size_t>(index) == enumSize<Enum>();
}

} // namespace capex
