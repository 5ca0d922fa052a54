// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/loads_dialog.h"

#include "app/document/document.h"
#include "model/changes/loads.h"
#include "model/figures/excerpt.h"
#include "model/wording/formatter.h"
#include "model/wording/punctuation.h"
#include "views/panels/text_label.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace capex {

namespace {

constexpr int indexRole = Qt::UserRole;
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
    , m_list(new QTreeWidget)
    , m_outcome(textLabel({}, LabelRole::Muted))
{
    setWindowTitle(tr("Loads"));
    m_list->setAccessibleName(tr("Loads"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Name"), tr("Day"), tr("Figures"), tr("From")});
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_takeOut = buttons->addButton(tr("&Take out"), QDialogButtonBox::ActionRole);
    connect(m_takeOut, &QPushButton::clicked, this, &LoadsDialog::takeOut);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem* item) { m_takeOut->setEnabled(item != nullptr); });
    connect(&m_document, &Document::edited, this, &LoadsDialog::fill);
    connect(&m_document, &Document::changed, this, &LoadsDialog::fill);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_hint);
    column->addWidget(m_list);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    resize(680, 360);
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
    m_list->clear();
    const Formatter formatter(m_language);
    for (std::size_t index = loads.size(); index-- > 0;) {
        const Load& load = loads[index];
        auto* const item =
            new QTreeWidgetItem(m_list, {shownPath(load.name), formatter.date(load.day),
                                         countsText(figureCountsOf(load), m_language),
                                         shownPath(QDir::toNativeSeparators(load.origin))});
        item->setData(0, indexRole, QVariant::fromValue(static_cast<qulonglong>(index)));
        item->setToolTip(3, shownPath(QDir::toNativeSeparators(load.origin)));
    }
    for (int each = 0; each + 1 < m_list->columnCount(); ++each) {
        m_list->resizeColumnToContents(each);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_takeOut->setEnabled(!loads.empty());
}

void LoadsDialog::takeOut()
{
    const QTreeWidgetItem* const item = m_list->currentItem();
    if (item == nullptr) {
        return;
    }
    const auto index = static_cast<std::size_t>(item->data(0, indexRole).toULongLong());
    const QString name = item->text(0);
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
