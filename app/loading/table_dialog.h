// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loading/recipe_book.h"
#include "app/loading/table_preview.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace capex {

class TableView;

/// Asks how a foreign table is to be read, as far as the table leaves that open, and shows what
/// becomes of its rows. Accepted only once nothing is open.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    /// A reading that was kept and fits the table is followed at once.
    TableDialog(TableImport import, RecipeBook book, QWidget* parent = nullptr);
    ~TableDialog() override;

    [[nodiscard]] const TableImport& import() const { return m_import; }

Q_SIGNALS:
    /// The rows that are refused shall be written to a file.
    void refusedRowsRequested();

private:
    void silenceControls();
    void addReadings();
    void keepReading();
    void addQuestions();
    void addCompanies();
    void addColumns();
    void addConstants();
    void addQuestion(const RecipeQuestion& question);
    void addSheets();
    /// Changes the import, and shows it once the widget that asked for it is done.
    void change(const std::function<void(TableImport&)>& change);
    void showImport();

    RecipeBook m_book;
    TableImport m_import;
    std::vector<RecipeBook::Kept> m_kept; ///< readings that fit
    QString m_reading;                    ///< the name of the one that is followed; else empty
    TablePreview m_preview;
    QLabel* m_title;
    QLabel* m_counts;
    QWidget* m_controls = nullptr; ///< made anew for each reading
    QFormLayout* m_form = nullptr; ///< of the controls
    TableView* m_table;
    QPushButton* m_review;
    QPushButton* m_refused;
};

} // namespace capex
