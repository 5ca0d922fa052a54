// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/figure_format.h"

namespace capex {

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

/// What reading a file gave.
struct FigureFile : ReadResult
{
    const FigureFormat* format = &jsonFormat(); ///< of the content; never nullptr
    FileStamp stamp;
};

/// The largest file that is read, in bytes.
inline constexpr qint64 maxFileSize = 256LL * 1024 * 1024;

/// Reads the content of a figure file; reports all findings, not only the first. Gives nothing, and
/// no finding, where the context's monitor says to stop.
[[nodiscard]] ReadResult readFigures(const QByteArray& content, const FigureFormat& format,
                                     const ReadContext& context);

/// The content of the file at `path`; why not: it is missing, no file, cannot be read, or is larger
/// than any that is read. Less than all where the monitor says to stop.
[[nodiscard]] Result<QByteArray, FileFault> readWholeFile(const QString& path,
                                                          const ReadMonitor* monitor = nullptr);

/// A file that was read, with findings or without, or why it cannot be read at all: it is missing,
/// a folder, there is no permission or not enough memory.
using ReadOutcome = Result<FigureFile, FileFault>;

/// Reads what readWholeFile() gave for `path`; a file that is too large is a finding.
[[nodiscard]] ReadOutcome readFigureContent(const QString& path,
                                            const Result<QByteArray, FileFault>& content,
                                            const ReadContext& context);

/// Reads the file at `path`, its format told by its ending, else by its content.
[[nodiscard]] ReadOutcome readFigureFile(const QString& path, const ReadContext& context);

/// Figures and views as the text of a file; the Fault is for a format that is only read.
[[nodiscard]] Result<QByteArray, Fault>
writeFigures(const Dataset& dataset, const SavedViews& views, const FigureFormat& format);

/// The figures that come with the program.
[[nodiscard]] const Dataset& bundledFigures();
/// The saved views that come with them.
[[nodiscard]] const SavedViews& bundledViews();

} // namespace capex
