// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"
#include "app/window/side_panels.h"

#include <QList>
#include <QObject>

class QSplitter;
class QWidget;

namespace capex {

/// Which parts stand beside and below the view: those that were requested, as far as the window
/// has room. Owns the requests; the widgets belong to the window.
class PanelLayout : public QObject
{
    Q_OBJECT

public:
    /// What is folded, and the window whose size decides.
    struct Parts
    {
        QWidget* window = nullptr;
        QSplitter* columns = nullptr; ///< of sidebar, view and evidence
        QWidget* sidebar = nullptr;
        QWidget* stack = nullptr;
        QWidget* evidence = nullptr;
        QWidget* strip = nullptr;   ///< the slider over days
        QWidget* buttons = nullptr; ///< that bring a panel back which has no room
        QList<QWidget*> around;     ///< what else stands around the view
    };

    PanelLayout(const Parts& parts, QObject* parent);

    void request(Side side, bool requested);
    void requestStrip(bool requested);
    /// The view fills the screen, with nothing around it.
    void requestAlone(bool requested);
    [[nodiscard]] bool isAlone() const { return m_isAlone; }
    /// The evidence comes in where it is hidden.
    void bringEvidence();
    /// Shows what the size of the window has room for.
    void fit();

    /// As the last session left it.
    void restore(const WindowState& state);
    /// Writes the requests and the columns into `state`.
    void keep(WindowState& state) const;
    /// As another window stands.
    void standAs(const PanelLayout& other);

Q_SIGNALS:
    void fitted(const SidePanels& shown);

private:
    void shareColumns();

    Parts m_parts;
    SidePanels m_requested;
    std::optional<Side> m_requestedLast;
    bool m_isNarrow = false;
    bool m_isStripRequested = true;
    bool m_isAlone = false;
};

} // namespace capex
