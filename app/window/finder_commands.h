// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search.h"
#include "model/settings/saved_views.h"

#include <QObject>

class QMenuBar;
class QWidget;

namespace capex {

class Finder;

/// What the finder is opened for: figures, commands, saved views. It is made when it is first
/// opened.
class FinderCommands : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostHits = 50;

    /// The window outlives this.
    FinderCommands(QWidget& window, Language language, QObject* parent = nullptr);

    /// A company, a figure or a source of the dataset.
    void search(const Dataset& dataset);
    /// Any command of the menus; the one that is chosen is triggered.
    void searchCommands(const QMenuBar& menus);
    /// A saved view, by words of its name in any order.
    void searchViews(const SavedViews& views);

Q_SIGNALS:
    void hitChosen(const SearchHit& hit);
    void viewChosen(const SavedView& view);

private:
    [[nodiscard]] Finder& finder();

    QWidget& m_window;
    Finder* m_finder = nullptr; ///< of the window
    Language m_language;
};

} // namespace capex
