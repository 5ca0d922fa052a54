// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/zip/zip_archive.h"

#include <minizip/unzip.h>

#include <memory>
#include <type_traits>

namespace capex {

struct CloseZip
{
    void operator()(void* zip) const { unzClose(zip); }
};

/// minizip's handle of a zip file.
using ZipHandle = std::unique_ptr<std::remove_pointer_t<unzFile>, CloseZip>;

/// A zip file, on the disk or in memory, where it outlives the handle. nullptr where minizip finds
/// no directory at its end.
[[nodiscard]] ZipHandle openZip(const ZipPlace& place);

} // namespace capex
