// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/proof_dialog.h"

#include "model/figures/excerpt.h"
#include "views/panels/table_view.h"
#include "views/panels/text_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace capex {

QStringList sentencesOf(const ProofReport& report)
{
    QStringList sentences;
    if (!report.isIntact) {
        sentences.append(ProofDialog::tr("%1 was changed since it was written: what is seen in it "
                                         "need not be what it says of itself.")
                             .arg(report.name));
    }
    if (report.hasSameFigures) {
        sentences.append(ProofDialog::tr("It was made from the figures that are open."));
    } else {
        sentences.append(ProofDialog::tr("%1 was made from other figures than those that are open.")
                             .arg(report.name));
    }
    if (!report.differences.empty()) {
        sentences.append(ProofDialog::tr("%n values of its table say something else now:", nullptr,
                                         static_cast<int>(report.differences.size())));
    } else if (report.isUnlisted) {
        sentences.append(ProofDialog::tr("Its table says something else now; it is too long to "
                                         "have been kept in the file."));
    } else if (!report.hasSameFigures) {
        sentences.append(ProofDialog::tr("Its own table says the same on both."));
    }
    return sentences;
}

ProofDialog::ProofDialog(const ProofReport& report, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Open a picture"));
    auto* const said = textLabel(sentencesOf(report).join(u'\n'), LabelRole::Plain);
    auto* const view = new TableView(tr("What says something else"));
    view->setModel(&m_model);
    fill(report.differences);
    view->horizontalHeader()->setStretchLastSection(true);
    view->fitColumns();
    view->setVisible(!report.differences.empty());
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    const auto add = [&](const QString& text, auto signal) {
        QPushButton* const button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, signal] {
            accept();
            Q_EMIT(this->*signal)();
        });
        return button;
    };
    add(tr("Show its &view"), &ProofDialog::viewRequested)->setDefault(true);
    if (report.carriesFigures && !report.hasSameFigures) {
        add(tr("See its figures as an &update"), &ProofDialog::updateRequested);
        add(tr("&Open its figures"), &ProofDialog::figuresRequested);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(said);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    resize(report.differences.empty() ? QSize(560, 140) : QSize(760, 420));
}

void ProofDialog::fill(const std::vector<CellDifference>& differences)
{
    m_model.setHorizontalHeaderLabels({tr("About"), tr("What"), tr("Then"), tr("Now")});
    for (const CellDifference& each : differences) {
        QList<QStandardItem*> row;
        for (const QString& text : {each.subject, each.column, each.before, each.after}) {
            auto* const item = new QStandardItem(text.isEmpty() ? tr("nothing") : shownText(text));
            item->setEditable(false);
            row.append(item);
        }
        m_model.appendRow(row);
    }
}

} // namespace capex
