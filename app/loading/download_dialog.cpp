// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/download_dialog.h"

#include "model/figures/excerpt.h"
#include "model/figures/name_order.h"
#include "model/formats/sec/filings.h"
#include "views/panels/text_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace capex {

namespace {

constexpr int linesOfPreview = 5;
constexpr int mostRows = 8; ///< of filers that are seen at once
constexpr int cikRole = Qt::UserRole;

QLineEdit* field(const QString& name, const QString& example)
{
    auto* const field = new QLineEdit;
    field->setAccessibleName(name);
    field->setPlaceholderText(example);
    return field;
}

void addSection(QBoxLayout& column, const QString& title)
{
    column.addSpacing(8);
    column.addWidget(textLabel(title, LabelRole::Section));
}

/// Name and CIK of those that have one, by name.
QList<std::pair<QString, QString>> filersOf(const Dataset& known, const QString& language)
{
    QList<std::pair<QString, QString>> filers;
    for (const Company& company : known.companies()) {
        if (!company.cik.isEmpty()) {
            filers.emplaceBack(cutName(company.nameIn(language)), company.cik);
        }
    }
    const QCollator order = nameOrder(language);
    std::ranges::sort(filers, [&order](const auto& one, const auto& other) {
        return order(one.first, other.first);
    });
    return filers;
}

void addFiler(QListWidget& list, const QString& name, const QString& cik)
{
    auto* const item =
        new QListWidgetItem(QStringLiteral("%1 · CIK %2").arg(name, excerpt(cik)), &list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setData(cikRole, cik);
}

} // namespace

DownloadDialog::DownloadDialog(DownloadSource source, Dataset known, const DownloadContact& contact,
                               Language language, QWidget* parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_known(std::move(known))
    , m_download(m_source)
    , m_questions(new QWidget)
    , m_filers(new QListWidget)
    , m_cik(field(tr("CIK of another filer"), QStringLiteral("0000320193")))
    , m_name(field(tr("Your name or company"), {}))
    , m_mail(field(tr("Your e-mail address"), {}))
    , m_rates(new QCheckBox(tr("&Reference rates of the European Central Bank")))
    , m_preview(new QPlainTextEdit)
    , m_failure(textLabel({}, LabelRole::Strong))
    , m_state(textLabel({}, LabelRole::Muted))
    , m_progress(new QProgressBar)
{
    setWindowTitle(tr("Download figures"));
    auto* const column = new QVBoxLayout(this);
    auto* const questions = new QVBoxLayout(m_questions);
    questions->setContentsMargins({});
    questions->addWidget(
        textLabel(tr("Nothing is asked of the network before you press Download, and nothing that "
                     "arrives counts before you have reviewed it."),
                  LabelRole::Muted));
    addFilers(*questions, language);
    addContact(*questions, contact);
    addRates(*questions);
    column->addWidget(m_questions);
    addPreview(*column);
    column->addWidget(m_failure);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_failure->hide();
    addButtons(*column);
    connect(&m_download, &FigureDownload::progressed, this, &DownloadDialog::showProgress);
    connect(&m_download, &FigureDownload::failed, this, [this](const QString& sentence) {
        end();
        setLabelText(*m_failure, sentence);
        m_failure->show();
        fitHeight();
    });
    connect(&m_download, &FigureDownload::arrived, this, [this](const DownloadedFigures& figures) {
        end();
        accept();
        Q_EMIT arrived(figures);
    });
    resize(600, 0);
    follow();
    fitHeight();
}

void DownloadDialog::addFilers(QBoxLayout& column, Language language)
{
    addSection(column, tr("Company facts of the SEC"));
    for (const auto& [name, cik] : filersOf(m_known, codeOf(language))) {
        addFiler(*m_filers, name, cik);
    }
    m_filers->setAccessibleName(tr("Company facts of the SEC"));
    m_filers->setSpacing(2);
    const int rows = std::clamp(m_filers->count(), 1, mostRows);
    m_filers->setFixedHeight(rows * (m_filers->sizeHintForRow(0) + 4) + 8);
    m_filers->setVisible(m_filers->count() > 0);
    column.addWidget(m_filers);
    connect(m_filers, &QListWidget::itemChanged, this, &DownloadDialog::follow);
}

void DownloadDialog::addContact(QBoxLayout& column, const DownloadContact& contact)
{
    auto* const form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Another filer, by its CIK"), m_cik);
    form->addRow(tr("Your &name or company"), m_name);
    form->addRow(tr("Your &e-mail address"), m_mail);
    column.addLayout(form);
    column.addWidget(
        textLabel(tr("The SEC wants to know who downloads. Name and address are sent to the SEC "
                     "alone, and kept in the settings of this program."),
                  LabelRole::Muted));
    m_name->setText(contact.name);
    m_mail->setText(contact.mail);
    for (const QLineEdit* const field : {m_cik, m_name, m_mail}) {
        connect(field, &QLineEdit::textChanged, this, &DownloadDialog::follow);
    }
}

void DownloadDialog::addRates(QBoxLayout& column)
{
    addSection(column, tr("Exchange rates"));
    column.addWidget(m_rates);
    connect(m_rates, &QCheckBox::toggled, this, &DownloadDialog::follow);
}

void DownloadDialog::addPreview(QBoxLayout& column)
{
    addSection(column, tr("What is sent"));
    m_preview->setAccessibleName(tr("What is sent"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    constexpr int around = 24; // pixels above and below the lines
    m_preview->setFixedHeight(m_preview->fontMetrics().lineSpacing() * linesOfPreview + around);
    column.addWidget(m_preview);
}

void DownloadDialog::addButtons(QBoxLayout& column)
{
    auto* const buttons = new QDialogButtonBox;
    m_begin = buttons->addButton(tr("&Download"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    m_begin->setDefault(true);
    m_close->setAutoDefault(false);
    connect(m_begin, &QPushButton::clicked, this, &DownloadDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, &DownloadDialog::reject);
    column.addWidget(buttons);
}

DownloadContact DownloadDialog::contact() const
{
    return {m_name->text().trimmed(), m_mail->text().trimmed()};
}

QStringList DownloadDialog::filers() const
{
    QStringList all;
    for (int row = 0; row < m_filers->count(); ++row) {
        const QListWidgetItem* const item = m_filers->item(row);
        const QString cik = item->data(cikRole).toString();
        if (item->checkState() == Qt::Checked && !cik.isEmpty()) {
            all.append(cik);
        }
    }
    if (const auto typed = cikFrom(m_cik->text())) {
        all.append(*typed);
    }
    all.removeDuplicates();
    return all;
}

std::vector<DownloadItem> DownloadDialog::items() const
{
    std::vector<DownloadItem> all;
    for (const QString& cik : filers()) {
        all.push_back(m_source.factsOf(cik, contact()));
    }
    if (m_rates->isChecked()) {
        all.push_back(m_source.referenceRates());
    }
    return all;
}

QString DownloadDialog::missing() const
{
    const bool isTyped = !m_cik->text().trimmed().isEmpty();
    const QStringList companies = filers();
    if (isTyped && !cikFrom(m_cik->text())) {
        return tr("A CIK is a number of up to ten digits.");
    }
    if (companies.size() > mostFilersAtOnce) {
        return tr("At most %1 filers at once.").arg(mostFilersAtOnce);
    }
    if (items().empty()) {
        return tr("Choose what to download.");
    }
    if (!companies.isEmpty() && !canBeSent(contact())) {
        return tr("The SEC needs a name and an e-mail address, both in Latin letters.");
    }
    return {};
}

void DownloadDialog::follow()
{
    const QString what = missing();
    QStringList requests;
    if (what.isEmpty()) {
        for (const DownloadItem& item : items()) {
            requests.append(requestText(item));
        }
    }
    m_preview->setPlainText(requests.isEmpty() ? tr("Nothing yet.")
                                               : requests.join(QStringLiteral("\n\n")));
    showState(what);
    m_begin->setEnabled(what.isEmpty());
}

void DownloadDialog::begin()
{
    m_questions->setEnabled(false);
    m_begin->setEnabled(false);
    m_failure->hide();
    m_close->setText(tr("&Cancel"));
    m_progress->show();
    Q_EMIT contactGiven(contact());
    m_download.start(items(), m_known);
}

void DownloadDialog::end()
{
    m_questions->setEnabled(true);
    m_close->setText(tr("&Close"));
    m_progress->hide();
    follow();
}

void DownloadDialog::showProgress(const QString& text, double share)
{
    constexpr int whole = 1000;
    showState(text);
    m_progress->setRange(0, share < 0 ? 0 : whole);
    m_progress->setValue(share < 0 ? 0 : static_cast<int>(share * whole));
}

void DownloadDialog::showState(const QString& text)
{
    setLabelText(*m_state, text);
    m_state->setVisible(!text.isEmpty());
}

/// Nothing is squeezed where a text takes more lines.
void DownloadDialog::fitHeight()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

/// A download that is under way is given up first.
void DownloadDialog::reject()
{
    if (m_download.isRunning()) {
        m_download.cancel();
        end();
        showState(tr("The download was given up."));
        return;
    }
    QDialog::reject();
}

} // namespace capex
