// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/taken_away.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace capex {

/// Asks how something is to be written: format, size, what is in it. What a format has no use for
/// is hidden.
class ExportForm : public QWidget
{
    Q_OBJECT

public:
    ExportForm(const TakenAway& shown, ExportChoice choice, QWidget* parent = nullptr);

    /// What is chosen; its folder is the one that it began with.
    [[nodiscard]] ExportChoice choice() const;

Q_SIGNALS:
    void changed();
    void formatChanged(); ///< after changed()

private:
    void addFormats();
    void addSizes();
    void addDensity();
    void addThemes();
    void addParts();
    void addSwitches();
    void follow();

    QSize m_screen;
    bool m_hasPair; ///< the view states a ratio of two companies
    ExportChoice m_choice;
    QFormLayout* m_form;
    QComboBox* m_format;
    QComboBox* m_size;
    QWidget* m_own;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QDoubleSpinBox* m_scale;
    QSpinBox* m_dots;
    QComboBox* m_theme;
    QWidget* m_parts;
    QCheckBox* m_title;
    QCheckBox* m_notes;
    QCheckBox* m_sources;
    QCheckBox* m_pair;
    QCheckBox* m_transparent;
    QCheckBox* m_mark;
    QCheckBox* m_figures;
};

/// "Picture (PNG)"
[[nodiscard]] QString labelOf(OutputFormat format);

} // namespace capex
