// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/note_dialog.h"

#include "views/panels/text_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace capex {

NoteDialog::NoteDialog(const QString& about, const NoteText& said, QWidget* parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(said.text))
    , m_author(new QLineEdit(said.author))
    , m_fault(textLabel({}, LabelRole::Refusal))
{
    setWindowTitle(said.text.isEmpty() ? tr("New note") : tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the note"));
    m_author->setMaxLength(Note::longestAuthor);
    m_author->setAccessibleName(tr("Author"));
    auto* const form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Text"), m_text);
    form->addRow(tr("&Author"), m_author);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(said.text.isEmpty() ? tr("A&dd") : tr("&Change"),
                                QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteDialog::refresh);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addWidget(textLabel(about, LabelRole::Strong));
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    refresh();
    resize(480, 300);
}

NoteText NoteDialog::said() const
{
    return {m_text->toPlainText().trimmed(), m_author->text().trimmed()};
}

void NoteDialog::refresh()
{
    const auto size = said().text.size();
    const bool isLong = size > Note::longest;
    m_fault->setText(
        isLong ? tr("%n characters, of which there may be %1", nullptr, static_cast<int>(size))
                     .arg(Note::longest)
               : QString());
    m_fault->setVisible(isLong);
    m_take->setEnabled(size > 0 && !isLong);
}

} // namespace capex
