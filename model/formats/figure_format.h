// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings/loss.h"
#include "model/formats/text/read_result.h"

#include <QByteArrayView>

#include <array>

namespace capex {

/// A format of figure files: a row of figureFormats(). A new one is its reader and a row.
struct FigureFormat
{
    using Endings = std::array<const char*, 2>;

    const char* keyword; ///< "json"
    const char* label;   ///< of a file in dialogs, in the context FigureFormat, to be translated
    Endings endings; ///< of file names, in small letters; the first is suggested; the rest nullptr,
                     ///< all of a format that is told by its content alone
    /// Whether a content that begins so, white space left out, is meant to be of this format.
    bool (*looksLike)(QByteArrayView start);
    ReadResult (*read)(const QByteArray& content, const ReadContext& context);
    /// The text of a file that gives the same Dataset and views when it is read again, but for the
    /// losses; nullptr: the format is only read.
    QByteArray (*write)(const Dataset& dataset, const SavedViews& views);
    /// What the text lacks, one entry for each type of thing; nullptr: the format holds everything.
    std::vector<FormatLoss> (*losses)(const Dataset& dataset, const SavedViews& views);

    /// In messages: "JSON".
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isWritten() const { return write != nullptr; }
    /// Whether a file of this format says all that a Dataset says, and holds the saved views.
    [[nodiscard]] bool holdsEverything() const { return isWritten() && losses == nullptr; }
    /// "*.json", for file dialogs.
    [[nodiscard]] QStringList patterns() const;
};

/// All formats. The first one is suggested for new files; the last one takes any content.
[[nodiscard]] std::span<const FigureFormat> figureFormats();

[[nodiscard]] const FigureFormat& jsonFormat();
[[nodiscard]] const FigureFormat& csvFormat();
[[nodiscard]] const FigureFormat& secFormat();

/// The format that the ending of `path` says, or nullptr.
[[nodiscard]] const FigureFormat* formatOf(const QString& path);

/// The format that `content` looks like.
[[nodiscard]] const FigureFormat& formatOfContent(QByteArrayView content);

/// The format of the file at `path`: one that has no ending of its own where the content is of it,
/// else what its ending says, else what the content looks like.
[[nodiscard]] const FigureFormat& formatOfFile(const QString& path, QByteArrayView content);

/// Whether `content`, or the start of one, is of none of the formats, CSV being what the program
/// writes, so that it may be any table.
[[nodiscard]] bool isForeign(const QByteArray& content);

/// The first endings of the formats that can be written: ".json", ".csv".
[[nodiscard]] QStringList writtenEndings();

} // namespace capex
