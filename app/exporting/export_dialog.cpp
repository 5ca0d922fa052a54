// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_dialog.h"

#include "app/exporting/export_form.h"
#include "app/exporting/export_preview.h"
#include "app/window/file_questions.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace capex {

namespace {

bool hasEnding(const QString& path, OutputFormat format)
{
    return QFileInfo(path).suffix().compare(keywordOf(format), Qt::CaseInsensitive) == 0;
}

/// `path` with the ending of a format; an ending that stands for one of the formats gives way.
QString withEnding(const QString& path, OutputFormat format)
{
    if (hasEnding(path, format)) {
        return path;
    }
    const bool isKnown = std::ranges::any_of(exportFormats(), [&path](const ExportFormat& known) {
        return hasEnding(path, known.format);
    });
    const QString whole = isKnown ? path.chopped(QFileInfo(path).suffix().size() + 1) : path;
    return whole + u'.' + keywordOf(format);
}

} // namespace

ExportDialog::ExportDialog(const ExportOffer& offer, QWidget* parent)
    : QDialog(parent)
    , m_form(new ExportForm(offer.shown, offer.choice))
    , m_preview(new ExportPreview(offer.shown))
    , m_path(new QLineEdit(offer.path))
{
    setWindowTitle(tr("Export"));
    auto* const left = new QVBoxLayout;
    left->addWidget(m_form);
    left->addStretch(1);
    auto* const parts = new QHBoxLayout;
    parts->setSpacing(20);
    parts->addLayout(left);
    parts->addWidget(m_preview, 1);
    auto* const column = new QVBoxLayout(this);
    column->addLayout(parts, 1);
    column->addLayout(fileRow());
    addButtons(*column);
    connect(m_form, &ExportForm::formatChanged, this, &ExportDialog::followEnding);
    connect(m_form, &ExportForm::changed, this, [this] { m_preview->follow(m_form->choice()); });
    connect(m_preview, &ExportPreview::shown, this, [this](bool canBeWritten) {
        m_canBeWritten = canBeWritten;
        allow();
    });
    followEnding();
    m_preview->follow(m_form->choice());
    resize(920, 560);
}

QHBoxLayout* ExportDialog::fileRow()
{
    m_path->setAccessibleName(tr("File"));
    auto* const search = new QPushButton(tr("&Browse…"));
    search->setAutoDefault(false);
    connect(search, &QPushButton::clicked, this, &ExportDialog::browse);
    auto* const name = new QLabel(tr("Fil&e"));
    name->setBuddy(m_path);
    auto* const row = new QHBoxLayout;
    row->addWidget(name);
    row->addWidget(m_path, 1);
    row->addWidget(search);
    return row;
}

void ExportDialog::addButtons(QVBoxLayout& column)
{
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_write = buttons->addButton(tr("E&xport"), QDialogButtonBox::AcceptRole);
    m_write->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::allow);
    column.addWidget(buttons);
}

void ExportDialog::allow()
{
    m_write->setEnabled(m_canBeWritten && !m_path->text().trimmed().isEmpty());
}

void ExportDialog::followEnding()
{
    m_path->setText(path());
}

void ExportDialog::browse()
{
    const OutputFormat format = m_form->choice().format;
    const QString filter =
        QStringLiteral("%1 (*.%2)").arg(labelOf(format).section(u' ', 0, 0), keywordOf(format));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), m_path->text(), filter);
    if (!path.isEmpty()) {
        m_path->setText(path);
        followEnding();
        m_agreed = path == m_path->text() ? path : QString(); // the file dialog has asked
    }
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice = m_form->choice();
    choice.folder = QFileInfo(path()).absolutePath();
    return choice;
}

QString ExportDialog::path() const
{
    return withEnding(m_path->text().trimmed(), m_form->choice().format);
}

void ExportDialog::accept()
{
    const QFileInfo file(path());
    const bool asks = file.exists() && path() != m_agreed;
    if (!asks || askAboutOverwriting(this, path())) {
        QDialog::accept();
    }
}

} // namespace capex
