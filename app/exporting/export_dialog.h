// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/export_choice.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace capex {

/// What an ExportDialog begins with.
struct ExportOffer
{
    QList<OutputFormat> formats; ///< that the view has; not empty
    ExportChoice choice;         ///< its format is one of them
    QSize screen;                ///< of the picture in the window
    QString path;                ///< suggested, with any ending or none
};

/// Asks how and where something is to be written: format, size and theme, and the file. A further
/// format is a row of its table.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const ExportOffer& offer, QWidget* parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;
    [[nodiscard]] QString path() const; ///< with the ending of the format

    /// Asks before a file is overwritten.
    void accept() override;

private:
    void addFormats(QFormLayout& form);
    void addSizes(QFormLayout& form);
    void addThemes(QFormLayout& form);
    void addFile(QFormLayout& form);
    void addButtons(QFormLayout& form);
    void follow();
    void followEnding();
    void browse();

    ExportOffer m_offer;
    QComboBox* m_format;
    QComboBox* m_size;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QComboBox* m_theme;
    QLineEdit* m_path;
    QString m_agreed; ///< a file that may be overwritten
};

} // namespace capex
