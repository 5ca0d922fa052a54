// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opened_addresses.h"

#include <QDesktopServices>

namespace capex {

namespace {

constexpr const char* schemes[] = {"https", "http", "file"};

} // namespace

OpenedAddresses::OpenedAddresses()
{
    for (const char* const scheme : schemes) {
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "take");
    }
}

OpenedAddresses::~OpenedAddresses()
{
    for (const char* const scheme : schemes) {
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }
}

} // namespace capex
