// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/figure_edits.h"

#include <QDialog>
#include <QSet>

#include <map>

class QFormLayout;
class QLabel;

namespace capex {

/// A form for a figure that somebody has stated: by whom, in which words, how much, over what time.
/// Says while it is filled in what the figure will be, and of each field why it cannot be taken.
class NewFigureDialog : public QDialog
{
    Q_OBJECT

public:
    /// Names are looked up in `known`; announcements later than a day after `today` are refused.
    NewFigureDialog(Dataset known, Language language, QDate today, QWidget* parent = nullptr);

    ~NewFigureDialog() override;

    void setText(FigureField field, const QString& text);
    [[nodiscard]] QString text(FigureField field) const;
    [[nodiscard]] TypedFigure typed() const;
    /// Says of each field why it is not taken, and gives the first of them the keyboard.
    void showFaults(const FieldFaults& faults);

    /// What the form says of the figure; empty where it makes none yet.
    [[nodiscard]] QString preview() const;
    /// What it says below a field; empty where nothing is wrong.
    [[nodiscard]] QString faultOf(FigureField field) const;

Q_SIGNALS:
    void addRequested(const TypedFigure& typed);

private:
    struct Row
    {
        QWidget* editor = nullptr;
        QLabel* fault = nullptr;
    };

    void addRow(QFormLayout& form, FigureField field, const QString& label, const QString& hint);
    QWidget* makeEditor(FigureField field, const QString& hint);
    void leave(FigureField field);
    void refresh();
    void offerEvidence();
    void showFaultsOf(const FieldFaults& faults);
    void growToFit();
    [[nodiscard]] QString readAs(const Figure& figure) const;

    Dataset m_known;
    Language m_language;
    QDate m_today;
    std::map<FigureField, Row> m_rows;
    QSet<QString> m_left; ///< fields that were filled in, as tables call them
    QLabel* m_preview;
};

} // namespace capex
