// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/comparison_controller.h"

#include <QObject>

class QStackedWidget;
class QWidget;

namespace capex {

class ChartPanel;
class FiguresTable;
class FilterBar;
class PictureController;

/// The views of the window, a picture or the table of figures, and above them what is filtered.
class ViewStack : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    struct Parts
    {
        ComparisonController& controller;
        PictureController& picture;
        FiguresTable& figures;
        ChartPanel& chart;
        FilterBar& filters;
        QStackedWidget& stack;
    };

    ViewStack(const Parts& parts, Language language);

    /// Shows the view of the state, with what is compared.
    void show();
    /// Shows what is not the default, each with the way back, and why the view shows less than it
    /// could.
    void showFilters();

    /// What is shown; of the table of figures what is left of it.
    [[nodiscard]] ViewResultPtr result();
    /// Of the picture or the table, in pixels.
    [[nodiscard]] QSize size() const;
    /// The chosen rows, or all of the view as a table, for the clipboard.
    [[nodiscard]] QString copyText();
    [[nodiscard]] bool isPicture() const;
    /// The shown state without its last filter; nothing where nothing is filtered.
    [[nodiscard]] std::optional<ViewState> withoutLastFilter() const;

private:
    void raise(QWidget& view);
    void makeRoom();
    [[nodiscard]] ComparisonController::Preparation preparation();
    void showChips();
    void showNotice();
    [[nodiscard]] ChartNotice wayToPage() const;
    [[nodiscard]] std::optional<ChartNotice> notice(const ViewResult& result);

    Parts m_parts;
    Language m_language;
};

} // namespace capex
