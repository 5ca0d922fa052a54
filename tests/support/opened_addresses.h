// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

namespace capex {

/// Catches what would be opened outside of the program.
class OpenedAddresses : public QObject
{
    Q_OBJECT

public:
    OpenedAddresses();
    ~OpenedAddresses() override;
    OpenedAddresses(const OpenedAddresses&) = delete;
    OpenedAddresses& operator=(const OpenedAddresses&) = delete;
    OpenedAddresses(OpenedAddresses&&) = delete;
    OpenedAddresses& operator=(OpenedAddresses&&) = delete;

    Q_INVOKABLE void take(const QUrl& address) { all.append(address); }

    QList<QUrl> all;
};

} // namespace capex
