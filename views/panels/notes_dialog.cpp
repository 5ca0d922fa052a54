// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/notes_dialog.h"

#include "views/panels/text_label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace capex {

namespace {

QScrollArea* scrolling(QWidget* content)
{
    auto* const area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(NotesDialog::tr("Notes on comparability"));
    return area;
}

} // namespace

NotesDialog::NotesDialog(const std::vector<LinkedNote>& notes, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Notes on comparability"));
    auto* const content = new QWidget;
    auto* const list = new QVBoxLayout(content);
    list->setContentsMargins(4, 4, 12, 4);
    list->setSpacing(3);
    list->addWidget(textLabel(notes.empty() ? tr("All shown values are alike.")
                                            : tr("What is unlike in this comparison"),
                              LabelRole::Title));
    int index = 0;
    for (const LinkedNote& note : notes) {
        addNote(*list, note, index++);
    }
    list->addStretch();
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(scrolling(content), 1);
    column->addWidget(buttons);
    resize(460, 420);
}

void NotesDialog::addNote(QBoxLayout& list, const LinkedNote& note, int index)
{
    list.addSpacing(8);
    list.addWidget(textLabel(note.words.heading, LabelRole::Strong));
    if (!note.words.detail.isEmpty()) {
        list.addWidget(textLabel(note.words.detail, LabelRole::Muted));
    }
    if (note.link.isEmpty()) {
        return;
    }
    auto* const link = new QToolButton;
    link->setText(literalText(note.link) + QStringLiteral(" →"));
    link->setAccessibleName(note.link);
    link->setToolTip(tr("Go to the nearest view in which this is alike"));
    link->setProperty("role", QStringLiteral("link"));
    link->setFocusPolicy(Qt::StrongFocus);
    connect(link, &QToolButton::clicked, this, [this, index] {
        Q_EMIT noteFollowed(index);
        accept();
    });
    list.addWidget(link, 0, Qt::AlignLeft);
}

} // namespace capex
