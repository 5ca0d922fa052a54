// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/language.h"

#include <QDialog>
#include <QStandardItemModel>

class QLabel;
class QPushButton;

namespace capex {

class Document;
class TableView;

/// Lists what was loaded into the document's figures, newest first, and takes out any one of it as
/// a step that can be undone.
class LoadsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The document outlives this.
    LoadsDialog(Document& document, Language language, QWidget* parent = nullptr);

    [[nodiscard]] const QStandardItemModel& list() const { return m_model; }
    /// What came of the last load that was taken out; empty before.
    [[nodiscard]] QString outcome() const;

private:
    void fill();
    void takeOut();

    Document& m_document;
    Language m_language;
    QLabel* m_hint;
    QStandardItemModel m_model;
    TableView* m_list;
    QLabel* m_outcome;
    QPushButton* m_takeOut;
};

} // namespace capex
