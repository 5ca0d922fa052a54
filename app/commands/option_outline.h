// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/vocabulary.h"

#include <QStringList>

#include <optional>

namespace capex {

/// What may stand behind an option, as far as it is known beforehand.
struct KnownValues
{
    QStringList words;       ///< empty: any
    bool areSeveral = false; ///< as many of them as wished, with commas between
};

/// How a table says them: they are made for whoever asks. nullptr: nothing is known.
using ValuesMaker = KnownValues (*)();

/// The words of a vocabulary.
template <typename Enum>
[[nodiscard]] KnownValues oneOf()
{
    KnownValues values;
    for (const Enum each : allOf<Enum>()) {
        values.words.append(keywordOf(each));
    }
    return values;
}

template <typename Enum>
[[nodiscard]] KnownValues someOf()
{
    return {oneOf<Enum>().words, true};
}

/// What a word of the command line may name on the disk.
struct FileHint
{
    QStringList endings;   ///< of files, without dots; empty: any
    bool isFolder = false; ///< a folder; with endings these, too
    bool isNew = false;    ///< it may be written, so it need not be there
};

/// An option as it is written and explained, whatever command it is of.
struct OptionOutline
{
    QStringList names; ///< with their dashes, the long one last
    QString value;     ///< the placeholder in --help; empty: it has none
    QString help;
    KnownValues values = {};
    std::optional<FileHint> file = {}; ///< nothing: its value names none

    /// As --help writes it: "-o, --output OUT".
    [[nodiscard]] QString call() const
    {
        return (names.join(QStringLiteral(", ")) + u' ' + value).trimmed();
    }
};

} // namespace capex
