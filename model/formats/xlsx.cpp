// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx.h"

#include "model/formats/program_parts.h"

#include <QLibrary>

namespace capex {

Result<const Xlsx*, QString> loadXlsx()
{
    QLibrary module(partPath(ProgramPart::Xlsx));
    const auto give = reinterpret_cast<GiveXlsx>(module.resolve(giveXlsxName));
    if (give == nullptr) {
        return module.errorString();
    }
    return give();
}

} // namespace capex
