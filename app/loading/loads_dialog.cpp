// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/loads_dialog.h"

#include "app/document/document.h"
#include "model/changes/loads.h"
#include "model/figures/excerpt.h"
#include "model/wording/formatter.h"
#include "model/wording/punctuation.h"
#include "views/panels/table_view.h"
#include "views/panels/text_label.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace capex {

namespace {

constexpr qsizetype mostNamed = 12; ///< of what stays

QString countsText(const LoadCounts& counts, Language language)
{
    QStringList parts;
    const auto add = [&](const QString& text, std::size_t count) {
        if (count > 0) {
            parts.append(text.arg(count));
        }
    };
    add(LoadsDialog::tr("%1 new"), counts.added);
    add(LoadsDialog::tr("%1 changed"), counts.changed);
    add(LoadsDialog::tr("%1 removed"), counts.removed);
    return parts.isEmpty() ? LoadsDialog::tr("no figures") : items(parts, language);
}

} // namespace

LoadsDialog::LoadsDialog(Document& document, Language language, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_language(language)
    , m_hint(textLabel({}, LabelRole::Plain))
    , m_list(new TableView(tr("Loads")))
    , m_outcome(textLabel({}, LabelRole::Muted))
    , m_takeOut(new QPushButton(tr("&Take out")))
{
    setWindowTitle(tr("Loads"));
    m_outcome->hide();
    m_list->setModel(&m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setStretchLastSection(true);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_takeOut, QDialogButtonBox::ActionRole);
    m_takeOut->setAutoDefault(false);
    connect(m_takeOut, &QPushButton::clicked, this, &LoadsDialog::takeOut);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_document, &Document::edited, this, &LoadsDialog::fill);
    connect(&m_document, &Document::changed, this, &LoadsDialog::fill);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_hint);
    column->addWidget(m_list);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    resize(760, 360);
    fill();
}

QString LoadsDialog::outcome() const
{
    return m_outcome->text();
}

void LoadsDialog::fill()
{
    const auto loads = m_document.dataset().loads();
    setLabelText(*m_hint,
                 loads.empty()
                     ? tr("Nothing was loaded into these figures.")
                     : tr("What is taken out is as it was before. What was edited since stays."));
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Name"), tr("Day"), tr("Figures"), tr("From")});
    const Formatter formatter(m_language);
    for (std::size_t index = loads.size(); index-- > 0;) {
        const Load& load = loads[index];
        const QString origin = shownPath(QDir::toNativeSeparators(load.origin));
        QList<QStandardItem*> row;
        for (const QString& text : {shownPath(load.name), formatter.date(load.day),
                                    countsText(figureCountsOf(load), m_language), origin}) {
            row.append(new QStandardItem(text));
            row.back()->setEditable(false);
        }
        row.back()->setToolTip(origin);
        m_model.appendRow(row);
    }
    m_list->fitColumns();
    m_list->selectRow(0);
    m_takeOut->setEnabled(!loads.empty());
}

void LoadsDialog::takeOut()
{
    const int row = m_list->currentIndex().row();
    if (row < 0) {
        return;
    }
    const auto index = static_cast<std::size_t>(m_model.rowCount() - 1 - row); // newest first
    const QString name = m_model.item(row, 0)->text();
    m_outcome->show();
    const WithoutLoad left = withoutLoad(m_document.dataset(), index);
    m_document.edit(tr("taking out %1").arg(name), left.dataset);
    if (left.kept.isEmpty()) {
        setLabelText(*m_outcome, tr("%1 was taken out.").arg(name));
        return;
    }
    QStringList named = left.kept.first(std::min(mostNamed, left.kept.size()));
    if (left.kept.size() > mostNamed) {
        named.append(tr("%1 more").arg(left.kept.size() - mostNamed));
    }
    setLabelText(*m_outcome,
                 tr("%1 was taken out but for what was edited since or is still needed: %2.")
                     .arg(name, items(named, m_language)));
}

} // namespace capex
