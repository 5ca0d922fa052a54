// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/taken_away.h"

#include <QDialog>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace capex {

class ExportForm;
class ExportPreview;

/// What an ExportDialog begins with.
struct ExportOffer
{
    TakenAway shown;
    ExportChoice choice;
    QString path; ///< suggested, with any ending or none
};

/// Asks how and where something is to be written, and shows beside that what comes of it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const ExportOffer& offer, QWidget* parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;
    [[nodiscard]] QString path() const; ///< with the ending of the format
    [[nodiscard]] const ExportPreview& preview() const { return *m_preview; }

    /// Asks before a file is overwritten.
    void accept() override;

private:
    [[nodiscard]] QHBoxLayout* fileRow();
    void addButtons(QVBoxLayout& column);
    void followEnding();
    void allow();
    void browse();

    ExportForm* m_form;
    ExportPreview* m_preview;
    QLineEdit* m_path;
    QPushButton* m_write = nullptr;
    bool m_canBeWritten = true;
    QString m_agreed; ///< a file that may be overwritten
};

} // namespace capex
