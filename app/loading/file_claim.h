// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>

#include <memory>

namespace capex {

/// Says of a file that a window shows it, for as long as this lives: to other windows, of this
/// program or of another one of the same user.
class FileClaim
{
public:
    /// The claims stand in `folder`, which is made when it is needed.
    explicit FileClaim(QString folder);

    /// Lets go of the file that was claimed and claims the one at `path`, none if that is empty.
    /// Whether no other window has claimed it; where that cannot be known, nobody has.
    [[nodiscard]] bool claim(const QString& path);

private:
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< nullptr without a file
};

} // namespace capex
