// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/report.h"

namespace capex {

/// A paragraph of a printed report.
struct FlowText
{
    QString text; ///< on one line; it is wrapped
    TextRole role = TextRole::Name;
    int pixels = 12;
    double above = 0;              ///< the air above it, but for the top of a page
    double indent = 0;             ///< from the left margin
    std::optional<Tone> tone = {}; ///< instead of the role's
    QString label = {};            ///< before its first line, at the margin; may be empty
    double keep = 0;               ///< the room that must be left below it: else it begins a page
};

/// What every page of a printed report says.
struct FlowFrame
{
    QString title; ///< at the head, but on the first page
    QString particulars;
    QString program; ///< at the foot
};

/// Fills pages with paragraphs and pictures, from top to bottom. A page is a ChartSpec with its
/// pictures as panels, in pixels of 1/96 inch. Paragraphs go on where a page ends.
class ReportFlow
{
public:
    ReportFlow(const ReportOptions& options, FlowFrame frame);

    [[nodiscard]] QSizeF room() const { return m_room.size(); }         ///< of an empty page
    [[nodiscard]] double left() const { return m_room.bottom() - m_y; } ///< below what is there
    [[nodiscard]] int page() const { return static_cast<int>(m_pages.size()); } ///< from 1

    /// What follows begins a page; an empty page stays.
    void endPage();
    void add(const FlowText& text);
    /// What add() takes for it on a page.
    [[nodiscard]] double heightOf(const FlowText& text) const;
    /// A line across the page.
    void addRule(double above);
    /// As it is laid out; its margins lie in those of the page. It is not higher than an empty
    /// page.
    void add(ChartSpec picture, double margin);
    /// Text at a height of a page that is there, with another one at its right end.
    void place(int page, double top, const FlowText& text, const QString& end);
    /// Where the next thing begins, from the top of the page.
    [[nodiscard]] double top() const { return m_y; }
    void skip(double height) { m_y += height; } ///< below 0: closer together

    /// All pages, with their heads and feet.
    [[nodiscard]] std::vector<ChartSpec> finished();

private:
    void beginPage();
    void frame(ChartSpec& page, int number) const;
    void addRule(ChartSpec& page, double y) const;
    [[nodiscard]] ChartSpec& current() { return m_pages.back(); }

    ThemeName m_theme;
    FlowFrame m_frame;
    QSizeF m_paper;
    QRectF m_room;
    double m_y = 0;
    std::vector<ChartSpec> m_pages;
};

} // namespace capex
