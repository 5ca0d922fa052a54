// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings/expected.h"
#include "model/findings/found.h"
#include "model/findings/message.h"

#include <optional>

namespace capex {

/// What was found that does not hold and, where that can be said, what would have been right.
/// model/wording/finding_words.h puts it into words.
struct Fault
{
    Message<Found> found;
    std::optional<Message<Expected>> expected;

    Fault(Found what)
        : found(what)
    {
    }
    Fault(Message<Found> what)
        : found(std::move(what))
    {
    }
    Fault(Message<Found> what, Message<Expected> wanted)
        : found(std::move(what))
        , expected(std::move(wanted))
    {
    }

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// Why a file as a whole cannot be read or written.
struct FileFault
{
    QString path;
    Fault fault;

    friend bool operator==(const FileFault&, const FileFault&) = default;
};

} // namespace capex
