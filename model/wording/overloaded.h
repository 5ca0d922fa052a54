// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace capex {

/// Several lambdas as one function, for std::visit: Overloaded{[](const A&) …, [](const B&) …}.
template <typename... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>; // Clang 14 asks for it

} // namespace capex
