// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace capex {

/// Whom the SEC may write to about what is downloaded. It asks everybody for that.
struct DownloadContact
{
    QString name; ///< of a person or a company
    QString mail;

    friend bool operator==(const DownloadContact&, const DownloadContact&) = default;
};

/// Whether name and address are there, and written so that they can be sent: in printable ASCII.
[[nodiscard]] bool canBeSent(const DownloadContact& contact);

} // namespace capex
