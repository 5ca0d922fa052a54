// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loading/figure_download.h"
#include "model/wording/language.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace capex {

/// Asks what is to be downloaded and shows what will be sent for that, word for word. Nothing is
/// asked of the network before that is confirmed. What arrives is handed over, and the dialog is
/// accepted; what goes wrong is said, and the dialog stays.
class DownloadDialog : public QDialog
{
    Q_OBJECT

public:
    /// Offers those companies of `known` that have a CIK.
    DownloadDialog(DownloadSource source, Dataset known, const DownloadContact& contact,
                   Language language, QWidget* parent = nullptr);

    [[nodiscard]] DownloadContact contact() const;
    /// What will be asked for, as it is chosen now.
    [[nodiscard]] std::vector<DownloadItem> items() const;

Q_SIGNALS:
    void contactGiven(const DownloadContact& contact); ///< the download begins
    void arrived(const DownloadedFigures& figures);

public Q_SLOTS:
    void reject() override;

private:
    void addFilers(QBoxLayout& column, Language language);
    void addContact(QBoxLayout& column, const DownloadContact& contact);
    void addRates(QBoxLayout& column);
    void addPreview(QBoxLayout& column);
    void addButtons(QBoxLayout& column);
    [[nodiscard]] QStringList filers() const;
    /// What is still to be said before anything can be asked; empty: nothing.
    [[nodiscard]] QString missing() const;
    void follow();
    void begin();
    void end();
    void showState(const QString& text);
    void fitHeight();
    void showProgress(const QString& text, double share);

    DownloadSource m_source;
    Dataset m_known;
    FigureDownload m_download;
    QWidget* m_questions;
    QListWidget* m_filers;
    QLineEdit* m_cik;
    QLineEdit* m_name;
    QLineEdit* m_mail;
    QCheckBox* m_rates;
    QPlainTextEdit* m_preview;
    QLabel* m_failure; ///< of the last try
    QLabel* m_state;   ///< what is missing, or is being done
    QProgressBar* m_progress;
    QPushButton* m_begin = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace capex
