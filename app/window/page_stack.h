// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/comparison_controller.h"

#include <QObject>

class QStackedWidget;
class QWidget;

namespace capex {

class ChartPage;
class FiguresTable;
class FilterBar;
class PicturePage;

/// The pages of the window, a picture or the table of figures, and above them what is filtered.
class PageStack : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    struct Parts
    {
        ComparisonController& controller;
        PicturePage& picture;
        FiguresTable& figures;
        ChartPage& chart;
        FilterBar& filters;
        QStackedWidget& pages;
    };

    PageStack(const Parts& parts, Language language);

    /// Shows the page of the state, with what is compared.
    void show();
    /// Shows what is not the default, each with the way back, and why the page shows less than it
    /// could.
    void showFilters();

    /// What is shown; of the table of figures what is left of it.
    [[nodiscard]] ViewResultPtr result();
    /// Of the picture or the page, in pixels.
    [[nodiscard]] QSize size() const;
    /// The chosen rows, or all of the page as a table, for the clipboard.
    [[nodiscard]] QString copyText();
    [[nodiscard]] bool isPicture() const;

private:
    void raise(QWidget& page);
    void makeRoom();
    [[nodiscard]] ComparisonController::Preparation preparation();
    void showChips();
    void showNotice();
    [[nodiscard]] std::optional<ChartNotice> notice(const ViewResult& result);

    Parts m_parts;
    Language m_language;
};

} // namespace capex
