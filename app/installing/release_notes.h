// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/error.h"

#include <QDate>
#include <QStringList>

namespace capex {

/// A heading of the changelog and its lists.
struct Release
{
    struct Group
    {
        QString heading;   ///< "New"
        QStringList notes; ///< without marks, each on one line
    };

    QString version; ///< "0.1.0"
    QDate day;       ///< invalid: not released yet
    QList<Group> groups;
};

/// The releases in CHANGELOG.md, newest first: "## VERSION, YYYY-MM-DD" or "## VERSION, not
/// released yet". The Error blames a heading that is neither, or says that there is none.
[[nodiscard]] Result<QList<Release>> releasesIn(const QString& changelog);

/// What AppStream reads of them: the element <releases>. One that is not released has the day of
/// its sources.
[[nodiscard]] QString releasesForAppStream(const QList<Release>& releases, QDate ofSources);

/// The changelog of Debian's package, newest first.
[[nodiscard]] QString debianChangelog(const QList<Release>& releases, QDate ofSources,
                                      const QString& maintainer);

} // namespace capex
