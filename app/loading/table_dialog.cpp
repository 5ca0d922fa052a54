// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/table_dialog.h"

#include "app/window/file_questions.h"
#include "model/figures/excerpt.h"
#include "model/formats/table/headings.h"
#include "model/search/likeness.h"
#include "model/wording/finding_words.h"
#include "views/panels/table_view.h"
#include "views/panels/text_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace capex {

namespace {

constexpr qsizetype mostColumns = 60;   ///< that are listed
constexpr qsizetype mostCompanies = 12; ///< likewise

/// What every row may say where no column does, with what is often said.
struct Constant
{
    const char* field;
    QStringList usual;
};

const QList<Constant>& constants()
{
    static const QList<Constant> all{
        {"currency", {QStringLiteral("USD"), QStringLiteral("CNY")}},
        {"unit", {QStringLiteral("billion"), QStringLiteral("million"), QStringLiteral("unit")}},
        {"kind",
         {QStringLiteral("actual"), QStringLiteral("guidance"), QStringLiteral("run-rate"),
          QStringLiteral("pledge"), QStringLiteral("estimate")}},
        {"measure", {QStringLiteral("capex")}},
        {"announced", {}},
        {"period", {}},
        {"source", {}},
    };
    return all;
}

QComboBox* comboBox(const QStringList& values, const QString& name)
{
    auto* const box = new QComboBox;
    box->addItems(values);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

/// What screen readers name the choice by.
QLabel* labelOf(QComboBox& choice, const QString& text)
{
    QLabel* const label = textLabel(text, LabelRole::Plain);
    label->setBuddy(&choice);
    return label;
}

} // namespace

TableDialog::TableDialog(TableImport import, RecipeBook book, QWidget* parent)
    : QDialog(parent)
    , m_book(std::move(book))
    , m_import(std::move(import))
    , m_kept(m_book.fitting(m_import))
    , m_title(textLabel({}, LabelRole::Strong))
    , m_counts(textLabel({}, LabelRole::Muted))
    , m_table(new TableView(tr("Rows of the table")))
{
    setWindowTitle(tr("Read a table"));
    resize(980, 620);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_title);
    auto* const parts = new QHBoxLayout;
    auto* const scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedWidth(330);
    scroll->setFocusPolicy(Qt::NoFocus); // the controls take it
    m_controls = new QWidget;
    scroll->setWidget(m_controls);
    parts->addWidget(scroll);
    parts->addWidget(m_table, 1);
    column->addLayout(parts, 1);
    column->addWidget(m_counts);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_review = buttons->addButton(tr("Review changes"), QDialogButtonBox::AcceptRole);
    m_refused = buttons->addButton(tr("Save refused rows…"), QDialogButtonBox::ActionRole);
    auto* const keep = buttons->addButton(tr("Keep this reading…"), QDialogButtonBox::ActionRole);
    auto* const again = buttons->addButton(tr("Start over"), QDialogButtonBox::ResetRole);
    column->addWidget(buttons);
    m_table->setModel(&m_preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_refused, &QPushButton::clicked, this, &TableDialog::refusedRowsRequested);
    connect(keep, &QPushButton::clicked, this, &TableDialog::keepReading);
    connect(again, &QPushButton::clicked, this, [this] {
        m_reading.clear();
        change([](TableImport& all) { all.readAs(); });
    });
    if (!m_kept.empty()) {
        m_reading = m_kept.front().name;
        m_import.readAs(m_kept.front().wishes);
    }
    m_preview.show(m_import);
    showImport();
}

TableDialog::~TableDialog()
{
    silenceControls();
}

/// A control that goes loses the focus by that, which says nothing more.
void TableDialog::silenceControls()
{
    for (QWidget* const control : m_controls->findChildren<QWidget*>()) {
        control->blockSignals(true);
    }
}

void TableDialog::change(const std::function<void(TableImport&)>& change)
{
    change(m_import);
    m_preview.show(m_import);
    QMetaObject::invokeMethod(this, &TableDialog::showImport, Qt::QueuedConnection);
}

void TableDialog::showImport()
{
    const QWidget* const focus = m_controls->focusWidget();
    const QString focused = focus ? focus->accessibleName() : QString();
    silenceControls();
    delete m_controls->layout();
    qDeleteAll(m_controls->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_form = new QFormLayout(m_controls);
    m_form->setContentsMargins(0, 0, 12, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addReadings();
    addQuestions();
    addSheets();
    addCompanies();
    addColumns();
    addConstants();
    for (QWidget* const control : m_controls->findChildren<QWidget*>()) {
        if (!focused.isEmpty() && control->accessibleName() == focused) {
            control->setFocus();
        }
    }
    m_table->fitColumns();

    const TableReading& reading = m_import.reading();
    const RowCounts& counts = m_import.counts();
    QString title = tr("How %1 is read").arg(shownPath(m_import.name()));
    if (reading.fault) {
        title = QStringLiteral("%1: %2").arg(shownPath(m_import.name()),
                                             faultText(*reading.fault, Speech::Translated));
    }
    setLabelText(*m_title, title);
    setLabelText(*m_counts, tr("%1 rows: %2 taken, %3 refused, %4 no figures")
                                .arg(counts.read)
                                .arg(counts.taken)
                                .arg(counts.refused)
                                .arg(counts.declared));
    m_review->setEnabled(m_import.isReady());
    m_review->setDefault(true);
    m_refused->setEnabled(counts.refused > 0);
}

/// Those that were kept and fit, if there are any.
void TableDialog::addReadings()
{
    if (m_kept.empty()) {
        return;
    }
    const QString found = tr("as found");
    QStringList names{found};
    for (const RecipeBook::Kept& kept : m_kept) {
        names.append(kept.name);
    }
    auto* const box = comboBox(names, tr("Read"));
    box->setCurrentText(m_reading.isEmpty() ? found : m_reading);
    connect(box, &QComboBox::activated, this, [this](int index) {
        const auto* const kept =
            index == 0 ? nullptr : &m_kept[static_cast<std::size_t>(index) - 1];
        m_reading = kept ? kept->name : QString();
        change([&](TableImport& all) { all.readAs(kept ? kept->wishes : RecipeWishes()); });
    });
    m_form->addRow(tr("Read"), box);
}

void TableDialog::keepReading()
{
    bool isGiven = false;
    const QString name = QInputDialog::getText(
        this, tr("Keep this reading"),
        tr("Tables with the same headings are read so from now on. Name:"), QLineEdit::Normal,
        m_reading.isEmpty() ? QFileInfo(m_import.name()).completeBaseName() : m_reading, &isGiven);
    if (!isGiven || name.trimmed().isEmpty()) {
        return;
    }
    const Outcome kept = inWords(m_book.keep(name.trimmed(), m_import), Speech::Translated);
    if (!kept) {
        tellFault(this, tr("The reading was not kept"), kept.error().text(Speech::Translated));
        return;
    }
    m_kept = m_book.fitting(m_import);
    m_reading = name.trimmed();
    showImport();
}

void TableDialog::addQuestions()
{
    const QList<RecipeQuestion>& questions = m_import.recipe().questions;
    if (!questions.isEmpty()) {
        m_form->addRow(textLabel(tr("To be answered"), LabelRole::Section));
    }
    for (const RecipeQuestion& question : questions) {
        addQuestion(question);
    }
}

void TableDialog::addQuestion(const RecipeQuestion& question)
{
    const QMap<QString, QString> words{
        {QStringLiteral("encoding"), tr("Which encoding is right?")},
        {QStringLiteral("delimiter"), tr("What divides the cells?")},
        {QStringLiteral("decimal"), tr("Which is the decimal mark?")},
        {QStringLiteral("date_order"),
         tr("What comes first, the day (dmy), the month (mdy) or the year (ymd)?")},
        {QStringLiteral("unit"), tr("What are the amounts counted in?")},
        {QStringLiteral("currency"), tr("Which currency is it?")},
        {QStringLiteral("period"), question.field.isEmpty()
                                       ? tr("Is that a month or a fiscal year?")
                                       : tr("Which column has the period, or which period is it?")},
        {QStringLiteral("sheet"), tr("Which sheet?")},
        {QStringLiteral("header"), tr("Which row has the headings?")},
        {QStringLiteral("field"),
         question.heading.isEmpty()
             ? tr("Which column has '%1', or what does every row say?").arg(question.field)
             : tr("What stands under '%1'?").arg(question.heading)},
    };
    const QString asked = words.value(question.about, question.about);
    const QString sample = question.sample.isEmpty() || question.sample == question.field
                               ? QString()
                               : QStringLiteral("\n") + tr("for example: %1").arg(question.sample);
    auto* const box = comboBox(question.readings, asked);
    box->setEditable(!question.field.isEmpty() || question.about == QStringLiteral("currency") ||
                     question.about == QStringLiteral("unit"));
    box->setCurrentIndex(-1);
    box->setPlaceholderText(tr("choose"));
    if (box->isEditable()) {
        box->setInsertPolicy(QComboBox::NoInsert);
        box->lineEdit()->setPlaceholderText(tr("choose or type"));
        box->lineEdit()->setAccessibleName(asked);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, [this, box, question] {
            if (const QString text = box->currentText().trimmed(); !text.isEmpty()) {
                change([&](TableImport& all) { all.answer(question, text); });
            }
        });
    }
    connect(box, &QComboBox::activated, this, [this, box, question] {
        change([&](TableImport& all) { all.answer(question, box->currentText()); });
    });
    m_form->addRow(labelOf(*box, asked + sample));
    m_form->addRow(box);
}

void TableDialog::addSheets()
{
    const Recipe& recipe = m_import.recipe();
    const bool isAsked = std::ranges::any_of(recipe.questions, [](const RecipeQuestion& each) {
        return each.about == QStringLiteral("sheet");
    });
    if (recipe.sheets.size() < 2 || isAsked) {
        return;
    }
    auto* const box = comboBox(recipe.sheets, tr("Sheet"));
    box->setCurrentText(recipe.sheet.value_or(QString()));
    connect(box, &QComboBox::activated, this,
            [this, box] { change([&](TableImport& all) { all.setSheet(box->currentText()); }); });
    m_form->addRow(tr("Sheet"), box);
}

/// Those that nobody knows: new ones, unless somebody says whom they are.
void TableDialog::addCompanies()
{
    const QMap<QString, CompanyId>& aliases = m_import.aliases();
    QStringList names = aliases.keys() + m_import.newCompanies();
    names.removeDuplicates();
    if (names.isEmpty()) {
        return;
    }
    m_form->addRow(textLabel(tr("Companies that are not known"), LabelRole::Section));
    for (const QString& name : names.first(std::min(mostCompanies, names.size()))) {
        auto* const box = comboBox({tr("a new one")}, name);
        const QList<CompanyId> alike = alikeCompanies(name, m_import.known());
        for (const CompanyId& id : alike) {
            box->addItem(tr("%1?").arg(cutName(m_import.known().company(id)->name)), id.text());
        }
        for (const Company& company : m_import.known().companies()) {
            if (!alike.contains(company.id)) {
                box->addItem(cutName(company.name), company.id.text());
            }
        }
        box->setCurrentIndex(std::max(0, box->findData(aliases.value(name).text())));
        connect(box, &QComboBox::activated, this, [this, box, name] {
            const CompanyId company(box->currentData().toString());
            change([&](TableImport& all) { all.takeCompanyAs(name, company); });
        });
        m_form->addRow(labelOf(*box, excerpt(name)), box);
    }
}

void TableDialog::addColumns()
{
    const QList<RecipeColumn>& columns = m_import.recipe().columns;
    if (columns.isEmpty()) {
        return;
    }
    m_form->addRow(textLabel(tr("Columns"), LabelRole::Section));
    const QString none = tr("not taken");
    for (const RecipeColumn& column : columns.first(std::min(mostColumns, columns.size()))) {
        if (column.heading.isEmpty()) {
            continue;
        }
        auto* const box = comboBox(QStringList{none} + tableFields(), column.heading);
        box->setCurrentText(column.field.isEmpty() ? none : column.field);
        connect(box, &QComboBox::activated, this, [this, box, heading = column.heading] {
            const QString field = box->currentIndex() == 0 ? QString() : box->currentText();
            change([&](TableImport& all) { all.setColumn(heading, field); });
        });
        m_form->addRow(labelOf(*box, excerpt(column.heading)), box);
    }
}

/// What no column says, and no question asks for.
void TableDialog::addConstants()
{
    const Recipe& recipe = m_import.recipe();
    const auto isSaidOtherwise = [&](const QString& field) {
        return std::ranges::any_of(
                   recipe.columns,
                   [&](const RecipeColumn& column) {
                       return column.field == field ||
                              (field == QStringLiteral("currency") && !column.currency.isEmpty()) ||
                              (field == QStringLiteral("unit") && !column.unit.isEmpty()) ||
                              (field == QStringLiteral("period") && !column.period.isEmpty());
                   }) ||
               std::ranges::any_of(recipe.questions, [&](const RecipeQuestion& question) {
                   return question.about == field || question.field == field;
               });
    };
    if (!m_import.reading().table) {
        return;
    }
    m_form->addRow(textLabel(tr("In every row"), LabelRole::Section));
    for (const Constant& constant : constants()) {
        const QString field = QString::fromLatin1(constant.field);
        if (isSaidOtherwise(field)) {
            continue;
        }
        auto* const box = comboBox(constant.usual, field);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->lineEdit()->setAccessibleName(field);
        box->setCurrentText(recipe.constants.value(field));
        const auto set = [this, box, field] {
            const QString text = box->currentText().trimmed();
            if (text != m_import.recipe().constants.value(field)) {
                change([&](TableImport& all) { all.setConstant(field, text); });
            }
        };
        connect(box, &QComboBox::activated, this, set);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, set);
        m_form->addRow(field, box);
    }
}

} // namespace capex
