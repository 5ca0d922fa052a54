// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <concepts>
#include <utility>
#include <variant>

namespace capex {

/// A line of a text, from 1, that a message refers to.
struct LineNumber
{
    int line = 0;

    friend bool operator==(const LineNumber&, const LineNumber&) = default;
};

/// A row of a table, from 1, that a message refers to.
struct RowNumber
{
    int row = 0;

    friend bool operator==(const RowNumber&, const RowNumber&) = default;
};

/// What stands in a message: a text of the file, already cut and visible (figures/excerpt.h), words
/// of which one is to be chosen, a number, a day, another part of the file.
using Argument = std::variant<QString, QStringList, qint64, double, QDate, LineNumber, RowNumber>;

/// Something to say, as a code and what stands in it: wording makes a sentence of it.
template <typename Code>
struct Message
{
    Code code{};
    QList<Argument> arguments;

    Message(Code of)
        : code(of)
    {
    }
    template <typename... Arguments>
    requires(sizeof...(Arguments) > 0) Message(Code of, Arguments&&... with)
        : code(of)
        , arguments{argument(std::forward<Arguments>(with))...}
    {
    }

    friend bool operator==(const Message&, const Message&) = default;

private:
    template <typename Value>
    static Argument argument(Value&& value)
    {
        if constexpr (std::integral<std::remove_cvref_t<Value>>) {
            return static_cast<qint64>(value);
        } else {
            return std::forward<Value>(value);
        }
    }
};

} // namespace capex
