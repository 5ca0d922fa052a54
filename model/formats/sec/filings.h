// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/text/read_result.h"

#include <QByteArrayView>

/// The company facts of one filer, or of many: a folder of such files, or a zip file of them as the
/// SEC's bulk file of all filers.
namespace capex {

/// Of a zip file with more filers than this only those are read that the figures know by their CIK.
inline constexpr qsizetype mostFilersAtOnce = 100;

/// Whether a content that begins so holds company facts, in JSON or as a zip file.
[[nodiscard]] bool looksLikeFilings(QByteArrayView start);

/// Reads the facts of one filer, or of those in a zip file.
[[nodiscard]] ReadResult readFilings(const QByteArray& content, const ReadContext& context);

/// Whether there is a folder with company facts at `path`, or a zip file of them.
[[nodiscard]] bool areFilingsOnDisk(const QString& path);

/// Reads all files of the folder, or filers of the zip file, which is never in memory as a whole.
/// What is wrong with one of them is a warning, unless none can be read.
[[nodiscard]] ReadResult readFilingsOnDisk(const QString& path, const ReadContext& context);

} // namespace capex
