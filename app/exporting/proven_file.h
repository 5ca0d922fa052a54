// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proof/proof.h"
#include "model/wording/error.h"

#include <variant>

namespace capex {

/// A picture, page or workbook that says of itself what it shows.
struct ProvenFile
{
    QString path;
    Proof proof;
    bool isIntact = true; ///< its bytes are those that were written
};

/// What a file is to somebody who opens it: none of ours, so that it goes the way of figures and
/// tables; a picture that cannot be opened, and why; or one that leads back to a view.
using ProvenReading = std::variant<std::monostate, Error, ProvenFile>;

/// A workbook or page that was edited and is a table of figures is one of figures; a picture (PNG,
/// SVG, PDF) never is. The Error is in the language of the program.
[[nodiscard]] ProvenReading readProvenFile(const QString& path);

/// Whether readProvenFile() has anything to say of it.
[[nodiscard]] bool isForProof(const QString& path);

} // namespace capex
