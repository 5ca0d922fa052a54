// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/about_dialog.h"

#include "app/release/components.h"
#include "app/release/release_texts.h"
#include "app/window/listing.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace capex {

namespace {

constexpr int iconEdge = 64;

QLabel* paragraph(const QString& text)
{
    auto* const label = new QLabel(text);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard |
                                   Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setOpenExternalLinks(true);
    label->setAccessibleName(QTextDocumentFragment::fromHtml(text).toPlainText());
    return label;
}

QTableWidgetItem* cell(const QString& text)
{
    auto* const item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QTableWidget* licenceTable()
{
    const std::vector<Component>& all = components();
    QTableWidget* const table = listing({AboutDialog::tr("Library"), AboutDialog::tr("Version"),
                                         AboutDialog::tr("Licence"), AboutDialog::tr("Address")},
                                        AboutDialog::tr("Libraries and their licences"));
    table->setRowCount(static_cast<int>(all.size()));
    for (int row = 0; const Component& component : all) {
        int column = 0;
        for (const QString& text :
             {component.name, component.version, component.licence, component.address}) {
            table->setItem(row, column++, cell(text));
        }
        ++row;
    }
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->resizeColumnsToContents();
    return table;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Capex Horizon"));
    auto* const icon = new QLabel;
    icon->setPixmap(QApplication::windowIcon().pixmap(iconEdge));
    icon->setAlignment(Qt::AlignTop);
    icon->setAccessibleName(QStringLiteral("Capex Horizon"));
    QLabel* const what = paragraph(
        tr("<h3>Capex Horizon %1</h3><p>Compares what companies invest in AI, on one yardstick, "
           "and says how every number was made.</p><p>Free software under the GNU General Public "
           "License, version 3 or later.</p>")
            .arg(releaseNumber()));
    auto* const head = new QHBoxLayout;
    head->addWidget(icon);
    head->addWidget(what, 1);

    QTableWidget* const table = licenceTable();
    auto* const label = new QLabel(tr("&Made with these libraries, under their own licences:"));
    label->setBuddy(table);

    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* const copy =
        buttons->addButton(tr("&Copy details for a report"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("Versions, system, screens and fonts; no figures and no paths"));
    connect(copy, &QPushButton::clicked, this,
            [] { QApplication::clipboard()->setText(debugInfo(QLocale::system().name())); });
    copy->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton* const close = buttons->button(QDialogButtonBox::Close);
    close->setDefault(true);

    auto* const column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(label);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(660, 500);
    close->setFocus(); // else the text shows a cursor
}

} // namespace capex
