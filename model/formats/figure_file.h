// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/formats/finding.h"

namespace capex {

/// The formats of figure files.
enum class FileFormat { Json, Csv };

/// The format that the ending of `path` says (.json, .csv), or nothing.
[[nodiscard]] std::optional<FileFormat> formatOf(const QString& path);

/// What a reader needs to know besides the file.
struct ReadContext
{
    QDate today;       ///< announcements later than a day after it are refused
    Dataset reference; ///< companies, sources and rates that a CSV file may refer to
};

/// What a file holds, to tell later whether it still holds the same.
struct FileStamp
{
    qint64 size = 0; ///< in bytes
    QByteArray hash; ///< SHA-256 of the content

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// The stamp of `content`.
[[nodiscard]] FileStamp stampOf(const QByteArray& content);

/// Whether the file at `path` holds something else than `stamp` says. A file that is gone or cannot
/// be read holds nothing that could be lost.
[[nodiscard]] bool isChanged(const QString& path, const FileStamp& stamp);

/// What came out of reading: a Dataset, unless the findings hold an error.
struct ReadResult
{
    std::optional<Dataset> dataset;
    Findings findings;
    FileStamp stamp;                      ///< of the file, where one was read
    FileFormat format = FileFormat::Json; ///< of the content
};

/// The largest file that is read, in bytes.
inline constexpr qint64 largestFile = 256LL * 1024 * 1024;

/// Reads the content of a figure file; reports all findings, not only the first.
[[nodiscard]] ReadResult readFigures(const QByteArray& content, FileFormat format,
                                     const ReadContext& context);

/// Reads the file at `path`, its format told by its ending, else by its content. The Error is for a
/// file that cannot be read at all (missing, a folder, no permission, not enough memory).
[[nodiscard]] Result<ReadResult> readFigureFile(const QString& path, const ReadContext& context);

/// The figures as the text of a file; reading it again gives the same Dataset (CSV carries only the
/// figures, and of their sources the name, the evidence and the filing).
[[nodiscard]] QByteArray writeFigures(const Dataset& dataset, FileFormat format);

/// The figures that come with the program.
[[nodiscard]] const Dataset& bundledFigures();

} // namespace capex
