// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/release/components.h"

#include <QtGlobal>

#include <algorithm>

namespace capex {

namespace {

struct Row
{
    const char* name;
    const char* version;
    const char* licence;
    const char* address;
};

const std::initializer_list<Row> linked{
    {"Qt Charts", nullptr, "GPL-3.0-only", "https://www.qt.io"},
    {"nlohmann_json", CAPEX_JSON_VERSION, "MIT", "https://json.nlohmann.me"},
    {"libpng", CAPEX_PNG_VERSION, "libpng-2.0", "http://www.libpng.org"},
    {"ISA-L", CAPEX_ISAL_VERSION, "BSD-3-Clause", "https://github.com/intel/isa-l"},
    {"zlib", CAPEX_ZLIB_VERSION, "Zlib", "https://zlib.net"},
    {"minizip", CAPEX_MINIZIP_VERSION, "Zlib", "https://zlib.net"},
    {"gumbo", CAPEX_GUMBO_VERSION, "Apache-2.0", "https://codeberg.org/gumbo-parser/gumbo-parser"},
    {"libxlsxwriter", CAPEX_XLSXWRITER_VERSION, "BSD-2-Clause", "https://libxlsxwriter.github.io"},
#ifdef CAPEX_FONTCONFIG_VERSION
    {"Fontconfig", CAPEX_FONTCONFIG_VERSION, "HPND",
     "https://www.freedesktop.org/wiki/Software/fontconfig"},
#endif
};

} // namespace

const std::vector<Component>& components()
{
    static const auto all = [] {
        const QString qt = QString::fromLatin1(qVersion());
        std::vector<Component> found{{QStringLiteral("Qt"), qt, QStringLiteral("LGPL-3.0-only"),
                                      QStringLiteral("https://www.qt.io")}};
        std::ranges::transform(linked, std::back_inserter(found), [&](const Row& row) {
            return Component{QString::fromLatin1(row.name),
                             row.version ? QString::fromLatin1(row.version) : qt,
                             QString::fromLatin1(row.licence), QString::fromLatin1(row.address)};
        });
        return found;
    }();
    return all;
}

} // namespace capex
