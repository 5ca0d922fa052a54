// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/result.h"

#include <QFile>

namespace capex {

/// Success, or why a file was not written.
using SaveOutcome = Result<std::monostate, FileFault>;

/// A new hidden file beside a target, which takes the target's place when it is complete and is
/// removed otherwise. Its name says that it is ours and which target it is for; while it is in use
/// it is locked, so that what a killed program left can be told from what another one is writing.
class TemporaryFile
{
public:
    /// `target` is no symbolic link.
    explicit TemporaryFile(const QString& target);
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    /// Makes the file, with the permissions of the target if there is one.
    [[nodiscard]] SaveOutcome open();
    /// Makes it another name of the file `other`, which is whole already; whether the disk can have
    /// that.
    [[nodiscard]] bool openAsSecondNameOf(const QString& other);
    /// Writes all of `content` and has the disk confirm it.
    [[nodiscard]] SaveOutcome write(const QByteArray& content);
    /// Puts the file in the place of the target.
    [[nodiscard]] SaveOutcome replaceTarget();

    /// Removes the files that a killed program left for `target`.
    static void removeLeftovers(const QString& target);
    /// Removes those for all targets in a folder where nobody else keeps files.
    static void removeLeftoversIn(const QString& folder);

private:
    [[nodiscard]] FileFault fault(const QString& reason) const;

    QString m_target;
    QFile m_file;
    bool m_isMade = false;
    bool m_isInPlace = false;
};

} // namespace capex
