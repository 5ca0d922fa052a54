// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/result.h"
#include "model/formats/cells/table.h"
#include "model/formats/zip/zip_archive.h"

#include <QMap>

namespace capex {

/// Where a part of a package leads to.
struct Relationship
{
    QString type;   ///< the last word of its address: "worksheet", "sharedStrings"
    QString target; ///< the name of a part
};

using Relationships = QMap<QString, Relationship>; ///< by id

/// The relationships of `part`; of the package itself where that is empty. Targets may be said
/// relative to the part or from the root; those outside of the package are left out. None where the
/// package has no such part.
[[nodiscard]] Result<Relationships, TableFlaw> relationshipsOf(const ZipArchive& archive,
                                                               const QString& part);

/// The target of the first relationship of that type; empty without one.
[[nodiscard]] QString targetOf(const Relationships& relationships, const QString& type);

} // namespace capex
