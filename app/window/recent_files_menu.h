// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"

#include <QMenu>

namespace capex {

/// The files opened last; those that are gone are shown and cannot be chosen.
class RecentFilesMenu : public QMenu
{
    Q_OBJECT

public:
    explicit RecentFilesMenu(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void fileChosen(const QString& path);

private:
    void fill();
    void addFile(const QString& path, int number);

    Session& m_session;
};

} // namespace capex
