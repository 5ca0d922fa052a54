// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/temporary_file.h"

#include <QByteArray>

#include <span>

namespace capex {

/// Writes `content` to `path` whole or not at all: on any failure (full disk, missing folder,
/// read-only target, a device or folder instead of a file) the old file is as it was, and the
/// FileFault says what happened and, of a disk that is full, how much found room. Symbolic links
/// are followed.
///
/// The new content is collected in a hidden file beside the target. What a program that was killed
/// has left of such files is removed when the same target is saved again.
[[nodiscard]] SaveOutcome saveFile(const QString& path, const QByteArray& content);

/// A file of several that belong together.
struct NamedContent
{
    QString name; ///< in their folder
    QByteArray content;
};

/// Writes several files into a folder, which is made where it is not there. All of them are written
/// beside their targets before the first one takes its place, so that a full disk or a target that
/// cannot be replaced changes nothing and leaves nothing, not even the folder. What else is in the
/// folder stays.
[[nodiscard]] SaveOutcome saveFiles(const QString& folder, std::span<const NamedContent> files);

/// Where keepBackup() keeps what a file held: "PATH~".
[[nodiscard]] QString backupOf(const QString& path);

/// Keeps what the file at `path` holds as its one backup, in the place of an older one, whole or
/// not at all. Takes no room on the disk where the file can have a second name. A file that is not
/// there has nothing to keep.
[[nodiscard]] SaveOutcome keepBackup(const QString& path);

} // namespace capex
