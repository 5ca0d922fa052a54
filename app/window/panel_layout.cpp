// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/panel_layout.h"

#include <QSplitter>
#include <QWidget>

namespace capex {

namespace {

constexpr int firstSidebar = 190;
constexpr int firstCentre = 930;
constexpr int firstEvidence = 320;
constexpr int widestEvidence = 520;
constexpr int lowWindow = 520; ///< below that height margins give way to the picture
constexpr int margin = 12;
constexpr int lowMargin = 4;

} // namespace

PanelLayout::PanelLayout(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_parts.columns->setSizes({firstSidebar, firstCentre, firstEvidence});
}

void PanelLayout::request(Side side, bool requested)
{
    (side == Side::Sidebar ? m_requested.hasSidebar : m_requested.hasEvidence) = requested;
    m_requestedLast = requested ? std::optional(side) : std::nullopt;
    fit();
}

void PanelLayout::requestStrip(bool requested)
{
    m_isStripRequested = requested;
    fit();
}

void PanelLayout::requestAlone(bool requested)
{
    m_isAlone = requested;
    for (QWidget* const widget : m_parts.around) {
        // Not hidden, which would take the keys of its actions from a menu bar.
        widget->setMaximumHeight(requested ? 0 : QWIDGETSIZE_MAX);
    }
    m_parts.window->setWindowState(
        m_parts.window->windowState().setFlag(Qt::WindowFullScreen, requested));
    fit();
}

void PanelLayout::bringEvidence()
{
    if (m_isAlone) {
        return;
    }
    if (m_parts.evidence->isHidden()) {
        request(Side::Evidence, true);
    }
}

void PanelLayout::fit()
{
    const QSize size = m_parts.window->size();
    const SidePanels shown =
        m_isAlone ? SidePanels{false, false} : fitting(size.width(), m_requested, m_requestedLast);
    m_parts.sidebar->setVisible(shown.hasSidebar);
    m_parts.evidence->setVisible(shown.hasEvidence);
    m_parts.buttons->setVisible(!fitsBoth(size.width()));
    Q_EMIT fitted(shown);
    shareColumns();
    const bool isLow = size.height() < lowWindow;
    m_parts.strip->setVisible(m_isStripRequested && !isLow && !m_isAlone);
    const int around = m_isAlone ? 0 : isLow ? lowMargin : margin;
    m_parts.stack->setContentsMargins(around, around, around, around);
}

/// In a narrow window the evidence leaves the view the larger part; back in a wide one the columns
/// have their first widths again.
void PanelLayout::shareColumns()
{
    const int width = m_parts.window->width();
    const bool isWide = fitsBoth(width);
    const int evidence = isWide ? firstEvidence : width * 2 / 5;
    m_parts.evidence->setMaximumWidth(isWide ? widestEvidence : evidence);
    if (!isWide || m_isNarrow) {
        m_parts.columns->setSizes({firstSidebar, width - firstSidebar - evidence, evidence});
    }
    m_isNarrow = !isWide;
}

void PanelLayout::restore(const WindowState& state)
{
    m_parts.columns->restoreState(state.columns);
    m_requested = {state.hasSidebar, state.hasEvidence};
    m_isStripRequested = state.hasStrip;
    fit();
}

void PanelLayout::keep(WindowState& state) const
{
    state.columns = m_parts.columns->saveState();
    state.hasSidebar = m_requested.hasSidebar;
    state.hasEvidence = m_requested.hasEvidence;
    state.hasStrip = m_isStripRequested;
}

void PanelLayout::standAs(const PanelLayout& other)
{
    m_requestedLast = other.m_requestedLast;
    fit();
}

} // namespace capex
