// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/language.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace capex {

class Document;

/// Lists what was loaded into the document's figures, newest first, and takes out any one of it as
/// a step that can be undone.
class LoadsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The document outlives this.
    LoadsDialog(Document& document, Language language, QWidget* parent = nullptr);

    [[nodiscard]] QTreeWidget& list() const { return *m_list; }
    /// What came of the last load that was taken out; empty before.
    [[nodiscard]] QString outcome() const;

private:
    void fill();
    void takeOut();

    Document& m_document;
    Language m_language;
    QLabel* m_hint;
    QTreeWidget* m_list;
    QLabel* m_outcome;
    QPushButton* m_takeOut = nullptr;
};

} // namespace capex
