// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/formatter.h"

namespace capex {

class Document;

/// How a document is called for people: by its file, or "Bundled figures of 1 July 2025".
[[nodiscard]] QString nameOf(const Document& document, Language language);

/// How the file at `path` is called for people.
[[nodiscard]] QString shownFileName(const QString& path);

} // namespace capex
